package leakymilk.skill;

import java.util.Map;
import java.util.Set;
import leakymilk.content.Answer;
import leakymilk.content.Stems;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/**
 * Says the answer to any topic of the content, and goes through the pieces of the last one, as long
 * or as short as somebody wishes.
 */
final class AnswerHandler implements Handler {
  /** In more words than these a question is about what it says itself. */
  private static final int LONG_QUESTION = 10;

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest")
        && (isAboutPieces(turn.request().intent()) || turn.spoken().knows(asked(turn)));
  }

  /** Whether an intent asks for more, less or another part of what was said last. */
  static boolean isAboutPieces(String intent) {
    return switch (intent) {
      case "AMAZON.NextIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.MoreIntent",
          "SkipIntent",
          "EverythingIntent",
          "WhatToDoIntent" ->
          true;
      default -> false;
    };
  }

  /** The topic that the intent asks about. */
  private static String asked(Turn turn) {
    return Topics.topic(turn.request().intent());
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    if (!isAboutPieces(turn.request().intent())) {
      return turn.session().isAsking()
          ? CheckDialogue.aside(turn, asked(turn))
          : begin(turn, asked(turn));
    }
    if (!turn.words().knows(topic(turn))) {
      return turn.say("no-topic");
    }
    return switch (turn.request().intent()) {
      case "AMAZON.PreviousIntent" -> previous(turn);
      case "EverythingIntent" -> everything(turn);
      case "WhatToDoIntent" -> action(turn);
      default -> next(turn);
    };
  }

  /** A topic from its start; visited again, from what was not said yet. */
  static Spoken begin(Turn turn, String topic) {
    return begin(turn, topic, Set.of(), null);
  }

  /**
   * The same for a question of one's own.
   *
   * @param stems its words that count: asked about again, what they stand in is said
   * @param language what a word is without its ending; null where there are no words
   */
  static Spoken begin(Turn turn, String asked, Set<String> stems, Stems language) {
    String topic = inHerPlace(turn, asked);
    String intent = Topics.intent(topic);
    boolean emergency = turn.session().isAfterEmergency();
    turn.session().asked(intent);
    Spoken answer = at(turn, topic, piece(turn, topic, stems, language));
    // no answer may calm what the number was just said for
    return emergency ? answer.after(turn.words().prompt("emergency-first").say()) : answer;
  }

  /**
   * The topic that a question is about in the life of whoever asks it: "how long does it last"
   * after weaning, in pregnancy, or after a loss is answered there. What was asked about before
   * tells which life it is; a long question tells its own.
   */
  private static String inHerPlace(Turn turn, String asked) {
    if (!turn.spoken().knows(asked) || turn.list().size() > LONG_QUESTION) {
      return asked;
    }
    for (Map.Entry<String, String> lead : turn.spoken().answer(asked).then().entrySet()) {
      String place = lead.getKey();
      boolean instead = place.startsWith(Answer.INSTEAD);
      if (instead && turn.session().hasHeard(Topics.intent(place.substring(1)), 0)) {
        return lead.getValue();
      }
    }
    return asked;
  }

  /**
   * Where to begin: asked about again, with the piece that the words are about; else with one that
   * was not said yet, and what to do about something worse last, because nobody asked for it.
   */
  private static int piece(Turn turn, String topic, Set<String> stems, Stems language) {
    Session session = turn.session();
    Words words = turn.words();
    String intent = Topics.intent(topic);
    int first = words.next(topic, 0);
    if (first < 0 || !session.hasHeard(intent, first)) {
      return Math.max(0, first);
    }
    int about = stems.isEmpty() ? -1 : about(words, topic, stems, language);
    int calm = -1;
    int any = -1;
    for (int i = words.last(topic); i > 0; i--) {
      if (!words.piece(topic, i).isEmpty() && !session.hasHeard(intent, i)) {
        any = i;
        calm = words.sends(topic, i) ? calm : i;
      }
    }
    return about >= 0 ? about : calm >= 0 ? calm : any >= 0 ? any : first;
  }

  /** The one piece in which most of some words stand; -1 when none is before the others. */
  static int about(Words words, String topic, Set<String> stems, Stems language) {
    int best = -1;
    int most = 0;
    for (int i = 0; i <= words.last(topic); i++) {
      int count = 0;
      for (String stem : language.stems(words.piece(topic, i))) {
        count += stems.contains(stem) ? 1 : 0;
      }
      best = count > most ? i : count == most ? -1 : best;
      most = Math.max(count, most);
    }
    return best;
  }

  /** A piece of a topic, or the next one that is said in this manner. */
  static Spoken at(Turn turn, String topic, int piece) {
    int said = turn.words().next(topic, piece);
    if (said < 0) {
      return turn.say("leave-out");
    }
    turn.session().answer(Topics.intent(topic), said);
    return turn.speak();
  }

  /** The topic of the last answer. */
  private static String topic(Turn turn) {
    return Topics.topic(turn.session().topic());
  }

  /** The next piece of the last answer, or that there is none. */
  static Spoken next(Turn turn) {
    Session session = turn.session();
    if (!turn.words().knows(topic(turn))) {
      return turn.say("no-topic");
    }
    if (!Voice.hasMore(session, turn.words())) {
      return turn.say("no-more");
    }
    return at(turn, topic(turn), session.piece() + 1);
  }

  private static Spoken previous(Turn turn) {
    Session session = turn.session();
    session.answer(session.topic(), Math.max(0, session.piece() - 1));
    return turn.speak();
  }

  /** All that was not said yet, one piece after the other; when all was said, all of it again. */
  private static Spoken everything(Turn turn) {
    Session session = turn.session();
    Words words = turn.words();
    String topic = topic(turn);
    int from = words.next(topic, session.piece() + 1);
    StringBuilder before = new StringBuilder();
    int last = -1;
    for (int i = words.next(topic, Math.max(0, from)); i >= 0; i = words.next(topic, i + 1)) {
      if (last >= 0) {
        before.append(before.length() == 0 ? "" : " ").append(words.piece(topic, last));
      }
      last = i;
    }
    return at(turn, topic, Math.max(0, last)).after(before.toString());
  }

  /** The one thing to do about the last topic. */
  private static Spoken action(Turn turn) {
    String action = turn.words().action(topic(turn));
    return action.isEmpty() ? turn.say("leave-out") : turn.say("after-last").after(action);
  }
}
