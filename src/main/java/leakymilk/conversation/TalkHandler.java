package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/**
 * The rest of a talk: finding the way about, "yes" and "no" to what was last asked, the answer to
 * any topic of the content and its pieces, and, unknown request types included, what nobody knows.
 */
final class TalkHandler implements Handler {
  private static final int MORNING = 7;
  private static final int EVENING = 21;

  @Override
  public Spoken answer(Turn turn) {
    Spoken spoken = known(turn);
    if (spoken == null) {
      turn.session().missed();
      return Talk.miss(turn);
    }
    turn.session().understood();
    return spoken;
  }

  private static Spoken known(Turn turn) {
    return switch (turn.control()) {
      case LAUNCH -> launch(turn);
      case HELP -> turn.say(Says.HELP);
      case START_OVER -> startOver(turn);
      case HOLD_ON -> holdOn(turn);
      // back from another skill as well, to where the talk was
      case REPEAT, RESUMED -> Talk.lastSaid(turn);
      case YES, NO -> Talk.replyToOffer(turn, turn.is(Control.YES));
      case NOT_SURE -> notSure(turn);
      case TOPIC -> topic(turn, turn.heard().topic());
      case NEXT, MORE, SKIP, PREVIOUS, EVERYTHING, WHAT_TO_DO -> piece(turn);
      default -> null;
    };
  }

  private static Spoken notSure(Turn turn) {
    turn.session().remember(turn.session().memory().varying());
    return Talk.also(turn, turn.words().say(Says.NOT_SURE));
  }

  /** A neutral greeting, and nothing of an earlier talk. */
  private static Spoken launch(Turn turn) {
    turn.session().startOver();
    return turn.say(greeting(turn.heard().hour()));
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
    return check ? CheckSteps.begin(turn) : turn.say(Says.START_OVER);
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

  private static Spoken topic(Turn turn, String topic) {
    return turn.session().isAsking()
        ? CheckSteps.aside(turn, topic, 0)
        : Answers.begin(turn, topic);
  }

  /** As long or as short as somebody wishes. */
  private static Spoken piece(Turn turn) {
    if (!Answers.isAfterAnswer(turn)) {
      return turn.say(Says.NO_TOPIC);
    }
    if (turn.is(Control.PREVIOUS)) {
      return Answers.previous(turn);
    }
    if (turn.is(Control.EVERYTHING)) {
      return Answers.everything(turn);
    }
    return turn.is(Control.WHAT_TO_DO) ? Answers.action(turn) : Answers.next(turn);
  }
}
