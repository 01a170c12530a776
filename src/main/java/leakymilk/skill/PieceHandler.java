package leakymilk.skill;

import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Goes through the pieces of the last answer, as long or as short as somebody wishes. */
final class PieceHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    if (!turn.isType("IntentRequest")) {
      return false;
    }
    return switch (turn.request().intent()) {
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

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
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
    return AnswerHandler.at(turn, topic(turn), session.piece() + 1);
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
    return AnswerHandler.at(turn, topic, Math.max(0, last)).after(before.toString());
  }

  /** The one thing to do about the last topic. */
  private static Spoken action(Turn turn) {
    String action = turn.words().action(topic(turn));
    return action.isEmpty() ? turn.say("leave-out") : turn.say("after-last").after(action);
  }
}
