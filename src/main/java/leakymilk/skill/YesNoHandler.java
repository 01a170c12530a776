package leakymilk.skill;

/** "Yes" and "no", which mean what was last asked. */
final class YesNoHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("AMAZON.YesIntent") || turn.isIntent("AMAZON.NoIntent");
  }

  @Override
  public Reply handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean offeredMore =
        session.said().equals(Session.ANSWER) && Voice.hasMore(session, turn.words());
    if (turn.isIntent("AMAZON.YesIntent")) {
      return offeredMore ? PieceHandler.next(turn) : turn.say("ask-what");
    }
    return turn.say(offeredMore ? "anything-else" : "bye");
  }
}
