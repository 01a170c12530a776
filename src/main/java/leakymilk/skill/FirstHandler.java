package leakymilk.skill;

import java.util.List;
import leakymilk.content.Phrases;

/** What comes before everything else, in any state: an emergency, and leaving. */
final class FirstHandler implements Handler {
  private static final String EMERGENCY = "EmergencyIntent";
  private static final String HARM = "HarmIntent";

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent(EMERGENCY) || turn.isIntent(HARM) || !farewell(turn).isEmpty();
  }

  /** The prompt that somebody who leaves hears; empty for whoever stays. */
  private static String farewell(Turn turn) {
    if (turn.isIntent("AMAZON.StopIntent") || turn.isIntent("AMAZON.CancelIntent")) {
      return bye(turn);
    }
    return turn.isIntent("AMAZON.NavigateHomeIntent") ? "home" : "";
  }

  /** A goodbye; after an emergency it is the number. */
  static String bye(Turn turn) {
    return turn.session().isAfterEmergency() ? AfterEmergency.bye(turn) : "bye";
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
