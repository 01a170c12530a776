package leakymilk.skill;

import java.util.List;
import leakymilk.content.Phrases;
import leakymilk.content.Says;

/** What comes before everything else, in any state: an emergency, and leaving. */
final class FirstHandler implements Handler {
  private static final String EMERGENCY = "EmergencyIntent";
  private static final String HARM = "HarmIntent";

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent(EMERGENCY) || turn.isIntent(HARM) || farewell(turn) != null;
  }

  /** The prompt that somebody who leaves hears; null for whoever stays. */
  private static Says farewell(Turn turn) {
    if (turn.isIntent("AMAZON.StopIntent") || turn.isIntent("AMAZON.CancelIntent")) {
      return bye(turn);
    }
    return turn.isIntent("AMAZON.NavigateHomeIntent") ? Says.HOME : null;
  }

  /** A goodbye; after an emergency it is the number. */
  static Says bye(Turn turn) {
    return turn.session().isAfterEmergency() ? AfterEmergency.bye(turn) : Says.BYE;
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.isIntent(EMERGENCY)) {
      return emergency(turn);
    }
    if (turn.isIntent(HARM)) {
      return harm(turn);
    }
    turn.session().understood();
    return turn.say(farewell(turn));
  }

  /** Thoughts of suicide or of harming the baby: the number, and a line that listens. */
  static Spoken harm(Turn turn) {
    return CheckDialogue.report(turn, List.of("thoughts-of-harm"), List.of(), List.of(), true);
  }

  /** The number, before anything else. */
  static Spoken emergency(Turn turn) {
    return CheckDialogue.emergency(turn, Phrases.OTHER_EMERGENCY);
  }
}
