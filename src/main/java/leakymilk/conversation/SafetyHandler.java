package leakymilk.conversation;

import leakymilk.content.Control;

/**
 * Somebody whom another person hurts or frightens. First whether she can talk freely; only then a
 * line to call. What was told is kept nowhere, is in no check, on no card, and is said again only
 * when she asks.
 */
final class SafetyHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.session().isAt(Place.PRIVATE)
        && switch (turn.control()) {
          case YES,
              NO,
              NOT_SURE,
              SKIP,
              NEXT,
              REPEAT,
              REPEAT_NUMBER,
              WHERE_WERE_WE,
              WHY,
              DOCTOR_NOTES,
              FALLBACK ->
              true;
          default -> false;
        };
  }

  @Override
  public Spoken handle(Turn turn) {
    return switch (turn.control()) {
      // whoever asks to hear it again may be somebody else by now
      case REPEAT, REPEAT_NUMBER, WHERE_WERE_WE -> Talk.askWhetherFree(turn);
      default -> Talk.replyWhetherFree(turn, turn.is(Control.YES));
    };
  }
}
