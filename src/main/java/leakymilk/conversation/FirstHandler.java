package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/** What comes before everything else, in any state: an emergency, and leaving or going home. */
final class FirstHandler implements Handler {
  @Override
  public Spoken answer(Turn turn) {
    if (turn.is(Control.EMERGENCY)) {
      return Telling.emergency(turn);
    }
    if (turn.is(Control.HARM)) {
      return Telling.harm(turn);
    }
    if (turn.is(Control.NAVIGATE_HOME)) {
      turn.session().understood();
      return turn.say(Says.HOME);
    }
    if (turn.is(Control.STOP) || turn.is(Control.CANCEL)) {
      turn.session().understood();
      return Talk.bye(turn);
    }
    return null;
  }
}
