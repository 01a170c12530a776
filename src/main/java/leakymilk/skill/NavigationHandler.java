package leakymilk.skill;

import leakymilk.content.Says;

/** Finding the way about: open, help, start over, repeat, and wait. */
final class NavigationHandler implements Handler {
  private static final int MORNING = 7;
  private static final int EVENING = 21;

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("LaunchRequest")
        || turn.isType("SessionResumedRequest")
        || turn.isIntent("AMAZON.HelpIntent")
        || turn.isIntent("AMAZON.StartOverIntent")
        || turn.isIntent("AMAZON.RepeatIntent")
        || turn.isIntent("HoldOnIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.isType("LaunchRequest")) {
      // a neutral greeting, and nothing of an earlier talk
      turn.session().startOver();
      return turn.say(greeting(turn.request().hour()));
    }
    turn.session().understood();
    if (turn.isType("SessionResumedRequest")) {
      // back from another skill, to where the talk was
      return lastSaid(turn);
    }
    return switch (turn.request().intent()) {
      case "AMAZON.HelpIntent" -> turn.say(Says.HELP);
      case "AMAZON.StartOverIntent" -> startOver(turn);
      case "HoldOnIntent" -> holdOn(turn);
      default -> lastSaid(turn);
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

  /** The last thing said; after a miss the last answer, for nobody wants the miss. */
  static Spoken lastSaid(Turn turn) {
    Session session = turn.session();
    boolean missed = session.isAt(Place.MISS) || session.isAt(Place.LAST_MISS);
    if (missed && !session.topic().isEmpty()) {
      session.answer(session.topic(), session.piece());
    }
    return session.isAt(Place.START) ? turn.say(Says.LAUNCH) : turn.speak();
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
