package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/** Finding the way about: open, help, start over, repeat, and wait. */
final class NavigationHandler implements Handler {
  private static final int MORNING = 7;
  private static final int EVENING = 21;

  @Override
  public boolean canHandle(Turn turn) {
    return switch (turn.control()) {
      case LAUNCH, RESUMED, HELP, START_OVER, REPEAT, HOLD_ON -> true;
      default -> false;
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.is(Control.LAUNCH)) {
      // a neutral greeting, and nothing of an earlier talk
      turn.session().startOver();
      return turn.say(greeting(turn.heard().hour()));
    }
    turn.session().understood();
    return switch (turn.control()) {
      case HELP -> turn.say(Says.HELP);
      case START_OVER -> startOver(turn);
      case HOLD_ON -> holdOn(turn);
      // back from another skill as well, to where the talk was
      default -> Talk.lastSaid(turn);
    };
  }

  /** A greeting that offers what fits the hour, where the request tells the device's own. */
  private static Says greeting(int hour) {
    if (hour < 0) {
      return Says.LAUNCH;
    }
    return hour < MORNING || hour >= EVENING ? Says.LAUNCH_NIGHT : Says.LAUNCH_DAY;
  }

  /** The symptom check anew when there is one. */
  private static Spoken startOver(Turn turn) {
    Check begun = turn.session().check();
    boolean check = begun != null && !begun.asked.isEmpty();
    turn.session().startOver();
    return check ? CheckDialogue.begin(turn) : turn.say(Says.START_OVER);
  }

  /**
   * A pause as long as Alexa allows, then the pending question again; after more silence how to
   * come back, and another pause.
   */
  private static Spoken holdOn(Turn turn) {
    String wait = turn.words().say(Says.HOLD_ON);
    String question = turn.speak().reprompt();
    if (question.isEmpty()) {
      question = turn.say(Says.ASK_WHAT).reprompt();
    }
    String still = turn.words().say(Says.HOLD_ON_STILL);
    return new Spoken(wait + " " + question, still + " " + question);
  }
}
