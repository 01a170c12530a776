package leakymilk.skill;

/** "Yes" and "no", which mean what was last asked. */
final class YesNoHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("AMAZON.YesIntent") || turn.isIntent("AMAZON.NoIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean yes = turn.isIntent("AMAZON.YesIntent");
    if (!session.offered().isEmpty()) {
      // "which one would you like?" has no yes or no
      return yes ? turn.speak() : turn.say("ask-what");
    }
    boolean offeredCheck =
        session.said().equals("check-none") || Voice.offeredCheck(session, turn.words());
    if (offeredCheck) {
      return yes ? CheckDialogue.begin(turn) : turn.say("anything-else");
    }
    boolean offeredMore =
        session.said().equals(Session.ANSWER) && Voice.hasMore(session, turn.words());
    if (yes) {
      return offeredMore ? PieceHandler.next(turn) : turn.say("ask-what");
    }
    return turn.say(offeredMore ? "anything-else" : "bye");
  }
}
