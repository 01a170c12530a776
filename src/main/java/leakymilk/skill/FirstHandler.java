package leakymilk.skill;

import java.util.List;

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
      return "bye";
    }
    return turn.isIntent("AMAZON.NavigateHomeIntent") ? "home" : "";
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.isIntent(EMERGENCY)) {
      return emergency(turn);
    }
    if (turn.isIntent(HARM)) {
      // thoughts of suicide or of harming the baby: the number, and a line that listens
      return CheckDialogue.report(turn, List.of("thoughts-of-harm"), List.of(), List.of(), true);
    }
    turn.session().understood();
    return turn.say(farewell(turn));
  }

  /** The number, before anything else, and the session closes. */
  static Spoken emergency(Turn turn) {
    turn.session().emergency();
    return turn.say("emergency");
  }
}
