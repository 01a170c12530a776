package leakymilk.conversation;

import leakymilk.content.Says;

/** What comes before everything else, in any state: an emergency, and leaving. */
final class FirstHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return switch (turn.control()) {
      case EMERGENCY, HARM, STOP, CANCEL, NAVIGATE_HOME -> true;
      default -> false;
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    return switch (turn.control()) {
      case EMERGENCY -> CheckDialogue.emergency(turn);
      case HARM -> CheckDialogue.harm(turn);
      case NAVIGATE_HOME -> turn.say(Says.HOME);
      default -> Talk.bye(turn);
    };
  }
}
