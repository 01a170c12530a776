package leakymilk.skill;

import java.util.List;
import leakymilk.content.Phrases;
import leakymilk.content.Says;

/**
 * Somebody whom another person hurts or frightens. First whether she can talk freely; only then a
 * line to call. What was told is kept nowhere, is in no check, on no card, and is said again only
 * when she asks.
 */
final class SafetyHandler implements Handler {
  /** What phrases and protocol call it. */
  static final String SIGN = Phrases.UNSAFE_AT_HOME;

  /** Whether something of it was told. */
  static boolean isTold(List<String> findings) {
    return findings.contains(SIGN);
  }

  /** Whether one of its own questions waits for a reply. */
  static boolean isAsked(Session session) {
    return session.isAt(Place.PRIVATE);
  }

  /** The question before everything else. */
  static Spoken begin(Turn turn) {
    turn.session().understood();
    return turn.say(Says.SAFETY_FREE);
  }

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && isAsked(turn.session()) && isReply(turn);
  }

  private static boolean isReply(Turn turn) {
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.NextIntent",
          "NotSureIntent",
          "SkipIntent",
          "RepeatNumberIntent",
          "WhereWereWeIntent",
          "WhyIntent",
          "DoctorNotesIntent" ->
          true;
      default -> false;
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    return switch (turn.request().intent()) {
      // whoever asks to hear it again may be somebody else by now
      case "AMAZON.RepeatIntent", "RepeatNumberIntent", "WhereWereWeIntent" -> begin(turn);
      default -> reply(turn, turn.isIntent("AMAZON.YesIntent"));
    };
  }

  /** To a yes the line; to everything else nothing that tells what it was about. */
  static Spoken reply(Turn turn, boolean yes) {
    Session session = turn.session();
    session.understood();
    if (yes) {
      // what was last said is the question alone, so that no change of voice says the line again
      return turn.say(Says.SAFETY_AGAIN).after(turn.words().say(Says.SAFETY_LINE));
    }
    return session.isAsking()
        ? CheckDialogue.goOn(turn).after(turn.words().say(Says.BACK_NO))
        : turn.say(Says.SAFETY_LATER);
  }
}
