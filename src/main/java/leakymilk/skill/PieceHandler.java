package leakymilk.skill;

import leakymilk.content.Topics;

/** Goes forwards and back through the pieces of the last answer. */
final class PieceHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("AMAZON.NextIntent")
        || turn.isIntent("AMAZON.PreviousIntent")
        || turn.isIntent("AMAZON.MoreIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    return turn.isIntent("AMAZON.PreviousIntent") ? previous(turn) : next(turn);
  }

  /** The next piece of the last answer, or that there is none. */
  static Spoken next(Turn turn) {
    Session session = turn.session();
    session.understood();
    if (!turn.words().knows(Topics.topic(session.topic()))) {
      return turn.say("no-topic");
    }
    if (!Voice.hasMore(session, turn.words())) {
      return turn.say("no-more");
    }
    session.answer(session.topic(), session.piece() + 1);
    return turn.speak();
  }

  private static Spoken previous(Turn turn) {
    Session session = turn.session();
    session.understood();
    if (!turn.words().knows(Topics.topic(session.topic()))) {
      return turn.say("no-topic");
    }
    session.answer(session.topic(), Math.max(0, session.piece() - 1));
    return turn.speak();
  }
}
