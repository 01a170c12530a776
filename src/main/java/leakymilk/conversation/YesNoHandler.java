package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/** "Yes" and "no", which mean what was last asked. */
final class YesNoHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.control().isReply();
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean yes = turn.is(Control.YES);
    if (turn.is(Control.NOT_SURE)) {
      session.vary();
      return Talk.also(turn, turn.words().say(Says.NOT_SURE));
    }
    if (!session.offered().isEmpty()) {
      // "which one would you like?" has no yes or no
      return yes ? turn.speak() : turn.say(Says.ASK_WHAT);
    }
    boolean offeredCheck =
        session.isAt(Place.CHECK_OFFERED) || Voice.offeredCheck(session, turn.words());
    if (offeredCheck) {
      return yes ? CheckDialogue.begin(turn) : turn.say(Says.ANYTHING_ELSE);
    }
    boolean offeredMore = session.isAt(Place.ANSWER) && Voice.hasMore(session, turn.words());
    if (yes) {
      return offeredMore ? Answers.next(turn) : turn.say(Says.ASK_WHAT);
    }
    return turn.say(offeredMore ? Says.ANYTHING_ELSE : Says.BYE);
  }
}
