package leakymilk.skill;

import java.util.List;
import java.util.Map;

/** The behaviours that are one line each. */
final class Handlers {
  private static final int MORNING = 7;
  private static final int EVENING = 21;

  private Handlers() {}

  /** The end of a session, and Alexa's report of an error: no speech is allowed. */
  static final class SessionEnded implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isType("SessionEndedRequest") || turn.isType("System.ExceptionEncountered");
    }

    @Override
    public Spoken handle(Turn turn) {
      return Spoken.SILENCE;
    }
  }

  /** Words that report an emergency: the number first, in any state, and the session closes. */
  static final class Emergency implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isIntent("EmergencyIntent");
    }

    @Override
    public Spoken handle(Turn turn) {
      turn.session().emergency();
      return turn.say("emergency");
    }
  }

  /** Thoughts of suicide or of harming the baby: the number, and a line that listens. */
  static final class Harm implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isIntent("HarmIntent");
    }

    @Override
    public Spoken handle(Turn turn) {
      return CheckDialogue.report(turn, List.of("thoughts-of-harm"), List.of(), List.of(), true);
    }
  }

  /** Requests that are answered by one prompt of the content, whatever was said before. */
  static final class SayPrompt implements Handler {
    private final Map<String, String> prompts;

    /** Intent name to prompt id. */
    SayPrompt(Map<String, String> prompts) {
      this.prompts = prompts;
    }

    @Override
    public boolean canHandle(Turn turn) {
      return turn.isType("IntentRequest") && prompts.containsKey(turn.request().intent());
    }

    @Override
    public Spoken handle(Turn turn) {
      turn.session().understood();
      return turn.say(prompts.get(turn.request().intent()));
    }
  }

  /** "Open leaky milk helper": a neutral greeting, and nothing of an earlier talk. */
  static final class Launch implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isType("LaunchRequest");
    }

    @Override
    public Spoken handle(Turn turn) {
      turn.session().startOver();
      return turn.say(greeting(turn.request().hour()));
    }
  }

  /** A greeting that offers what fits the hour, where the request tells the device's own. */
  private static String greeting(int hour) {
    if (hour < 0) {
      return "launch";
    }
    return hour < MORNING || hour >= EVENING ? "launch-night" : "launch-day";
  }

  /** "Start over": the symptom check anew when there is one. */
  static final class StartOver implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isIntent("AMAZON.StartOverIntent");
    }

    @Override
    public Spoken handle(Turn turn) {
      Check begun = turn.session().check();
      boolean check = begun != null && !begun.asked.isEmpty();
      turn.session().startOver();
      return check ? CheckDialogue.begin(turn) : turn.say("start-over");
    }
  }

  /** "Repeat": the last thing said; after a miss the last answer, for nobody wants the miss. */
  static final class Repeat implements Handler {
    @Override
    public boolean canHandle(Turn turn) {
      return turn.isIntent("AMAZON.RepeatIntent");
    }

    @Override
    public Spoken handle(Turn turn) {
      Session session = turn.session();
      session.understood();
      return lastSaid(turn);
    }

    /** The last thing that was of use. */
    static Spoken lastSaid(Turn turn) {
      Session session = turn.session();
      boolean missed = session.said().startsWith("fallback") || session.said().equals("unknown");
      if (missed && !session.topic().isEmpty()) {
        session.answer(session.topic(), session.piece());
      }
      return session.said().isEmpty() ? turn.say("launch") : turn.speak();
    }
  }
}
