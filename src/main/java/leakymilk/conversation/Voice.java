package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/** Turns where the session stands into words; the same session always gives the same words. */
public final class Voice {
  private static final String OTHER = "[other]";
  private static final String TOPIC = "[topic]";

  private Voice() {}

  /** What is said where the session now stands. */
  static Spoken speak(Session session, Words words, SymptomCheck engine) {
    String topic = Topics.topic(session.standing().topic());
    if (session.isAt(Place.ANSWER) && words.knows(topic)) {
      return answer(session, words, topic);
    }
    if (session.isAt(Place.QUESTION) && session.isAsking()) {
      return new CheckVoice(words, engine, session).question();
    }
    if (session.isAt(Place.ADVICE) && session.check() != null) {
      return new CheckVoice(words, engine, session).advice().spoken();
    }
    String said =
        words.has(session.standing().said()) ? session.standing().said() : Says.LAUNCH.id();
    Spoken prompt = Spoken.of(words.prompt(said));
    return prompt.say().contains(Place.FIRST) ? offered(prompt, session, words) : prompt;
  }

  /** A prompt with the names of the topics that it offers; without them another question. */
  private static Spoken offered(Spoken prompt, Session session, Words words) {
    List<String> topics = session.standing().offered();
    if (topics.size() != 2 || !words.knows(topics.get(0)) || !words.knows(topics.get(1))) {
      return Spoken.of(words.prompt(Says.FALLBACK_SECOND));
    }
    String first = words.name(topics.get(0));
    String other = words.name(topics.get(1));
    return new Spoken(
        prompt.say().replace(Place.FIRST, first).replace(OTHER, other),
        prompt.reprompt().replace(Place.FIRST, first).replace(OTHER, other));
  }

  private static Spoken answer(Session session, Words words, String topic) {
    int piece = words.next(topic, Math.min(session.standing().piece(), words.last(topic)));
    if (piece < 0) {
      return Spoken.of(words.prompt(Says.LEAVE_OUT));
    }
    boolean brief = piece == 0 && session.tone().brief();
    String say = brief ? words.brief(topic) : words.piece(topic, piece);
    if (!session.memory().disclaimed()) {
      say = say + " " + words.say(Says.DISCLAIMER) + " " + words.say(Says.OPEN_DOOR);
    }
    return Spoken.of(words.prompt(question(session, words, topic, piece))).after(say);
  }

  /** Whether what is said where the session stands is a fact, with which the disclaimer comes. */
  static boolean tells(Session session, Words words) {
    String topic = Topics.topic(session.standing().topic());
    return session.isAt(Place.ANSWER)
        && words.knows(topic)
        && words.next(topic, Math.min(session.standing().piece(), words.last(topic))) >= 0;
  }

  /** The question after a piece of an answer. */
  static Says question(Session session, Words words, String topic, int piece) {
    if (isAnswer(words, topic, piece) && offersCheck(session, words, topic)) {
      return Says.CHECK_OFFER;
    }
    if (isAskedFor(words, topic, piece) || words.after(topic, piece) < 0) {
      // what else the topic has is something else than what was asked
      return Says.AFTER_LAST;
    }
    return piece == 0 ? Says.AFTER_ANSWER : Says.AFTER_PIECE;
  }

  /** The question on the last answer, which names it where something else was said meanwhile. */
  static Spoken goOn(Session session, Words words) {
    String topic = Topics.topic(session.standing().topic());
    Says question = question(session, words, topic, session.standing().piece());
    if (question != Says.AFTER_ANSWER && question != Says.AFTER_PIECE) {
      return Spoken.of(words.prompt(question));
    }
    Spoken prompt = Spoken.of(words.prompt(Says.GO_ON_ABOUT));
    String name = words.name(topic);
    return new Spoken(prompt.say().replace(TOPIC, name), prompt.reprompt().replace(TOPIC, name));
  }

  /** Whether the last thing said was an answer that offered the symptom check. */
  public static boolean offeredCheck(Session session, Words words) {
    String topic = Topics.topic(session.standing().topic());
    return session.isAt(Place.ANSWER)
        && words.knows(topic)
        && isAnswer(words, topic, session.standing().piece())
        && offersCheck(session, words, topic);
  }

  /** Whether a piece is what a question is answered with, rather than more of it. */
  private static boolean isAnswer(Words words, String topic, int piece) {
    return piece == 0 || isAskedFor(words, topic, piece);
  }

  /** Whether a piece is said only where it is asked for. */
  private static boolean isAskedFor(Words words, String topic, int piece) {
    return piece > words.answer(topic).last();
  }

  private static boolean offersCheck(Session session, Words words, String topic) {
    boolean offers = words.answer(topic).offersCheck() || session.hasNotedSigns();
    return offers
        && !session.isWithoutCheck()
        && !Offer.isPassedOver(session.check(), session.memory());
  }

  /** Whether more was just offered on the last topic. */
  public static boolean offersMore(Session session, Words words) {
    String topic = Topics.topic(session.standing().topic());
    return hasMore(session, words) && !isAskedFor(words, topic, session.standing().piece());
  }

  /** Whether there is more to hear on the last topic. */
  public static boolean hasMore(Session session, Words words) {
    String topic = Topics.topic(session.standing().topic());
    return words.knows(topic) && words.after(topic, session.standing().piece()) >= 0;
  }
}
