package leakymilk.skill;

import leakymilk.content.Prompt;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/** Turns where the session stands into words; the same session always gives the same words. */
final class Voice {
  private Voice() {}

  /** What is said where the session now stands. */
  static Spoken speak(Session session, Words words, SymptomCheck engine) {
    String topic = Topics.topic(session.topic());
    if (session.said().equals(Session.ANSWER) && words.knows(topic)) {
      return answer(session, words, topic);
    }
    if (session.said().equals(Session.QUESTION) && session.isAsking()) {
      return new CheckVoice(words, engine, session.check()).question();
    }
    if (session.said().equals(Session.ADVICE) && session.check() != null) {
      return new CheckVoice(words, engine, session.check()).advice();
    }
    Prompt prompt = words.prompt(words.has(session.said()) ? session.said() : "launch");
    return Spoken.of(prompt);
  }

  private static Spoken answer(Session session, Words words, String topic) {
    int piece = words.next(topic, Math.min(session.piece(), words.last(topic)));
    if (piece < 0) {
      return Spoken.of(words.prompt("leave-out"));
    }
    boolean brief = piece == 0 && session.brief();
    String say = brief ? words.brief(topic) : words.piece(topic, piece);
    if (!session.disclaimed()) {
      session.disclaim();
      say = say + " " + words.prompt("disclaimer").say();
    }
    return Spoken.of(words.prompt(question(words, topic, piece))).after(say);
  }

  private static String question(Words words, String topic, int piece) {
    if (piece == 0 && words.answer(topic).offersCheck()) {
      return "check-offer";
    }
    if (words.next(topic, piece + 1) < 0) {
      return "after-last";
    }
    return piece == 0 ? "after-answer" : "after-piece";
  }

  /** Whether the last thing said was an answer that offered the symptom check. */
  static boolean offeredCheck(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    return session.said().equals(Session.ANSWER)
        && session.piece() == 0
        && words.knows(topic)
        && words.answer(topic).offersCheck();
  }

  /** Whether there is more to hear on the last topic. */
  static boolean hasMore(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    return words.knows(topic) && words.next(topic, session.piece() + 1) >= 0;
  }
}
