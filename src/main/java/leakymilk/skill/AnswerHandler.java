package leakymilk.skill;

import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/**
 * Says the answer to any topic of the content, and goes through the pieces of the last one, as long
 * or as short as somebody wishes.
 */
final class AnswerHandler implements Handler {
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
      return turn.say(Says.NO_TOPIC);
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
    String intent = Topics.intent(topic);
    boolean emergency = turn.session().isAfterEmergency();
    turn.session().asked(intent);
    int fresh = turn.words().next(topic, turn.session().heard(intent));
    Spoken answer = at(turn, topic, fresh < 0 ? 0 : fresh);
    // no answer may calm what the number was just said for
    return emergency ? answer.after(turn.words().say(Says.EMERGENCY_FIRST)) : answer;
  }

  /** A piece of a topic, or the next one that is said in this manner. */
  static Spoken at(Turn turn, String topic, int piece) {
    int said = turn.words().next(topic, piece);
    if (said < 0) {
      return turn.say(Says.LEAVE_OUT);
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
      return turn.say(Says.NO_TOPIC);
    }
    if (!Voice.hasMore(session, turn.words())) {
      return turn.say(Says.NO_MORE);
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
    return action.isEmpty() ? turn.say(Says.LEAVE_OUT) : turn.say(Says.AFTER_LAST).after(action);
  }
}
