package leakymilk.conversation;

import leakymilk.content.Control;

/**
 * What somebody says right after something grave. After the number of an emergency: it is said
 * again, whoever says no hears it a last time, and "that is wrong" leads to one full question. Of
 * whoever is hurt or frightened by another person first whether she can talk freely; only then a
 * line to call. What was told of that is kept nowhere, is in no check, on no card, and is said
 * again only when she asks.
 */
final class AlarmHandler implements Handler {
  @Override
  public Spoken answer(Turn turn) {
    if (turn.session().isAt(Place.PRIVATE)) {
      return inPrivate(turn);
    }
    Spoken spoken = turn.isAfterEmergency() ? afterEmergency(turn) : null;
    if (spoken != null) {
      turn.session().understood();
    }
    return spoken;
  }

  private static Spoken inPrivate(Turn turn) {
    return switch (turn.control()) {
      case YES, NO, NOT_SURE, SKIP, NEXT, WHY, DOCTOR_NOTES, FALLBACK ->
          Talk.replyWhetherFree(turn, turn.is(Control.YES));
      // whoever asks to hear it again may be somebody else by now
      case REPEAT, REPEAT_NUMBER, WHERE_WERE_WE -> Talk.askWhetherFree(turn);
      default -> null;
    };
  }

  private static Spoken afterEmergency(Turn turn) {
    return switch (turn.control()) {
      case YES,
          NOT_SURE,
          SKIP,
          NEXT,
          MORE,
          PREVIOUS,
          REPEAT,
          REPEAT_NUMBER,
          WHERE_WERE_WE,
          HELP,
          SYMPTOM_CHECK,
          WHAT_TO_DO,
          WHAT_WOULD_CHANGE,
          EVERYTHING,
          SHORTER,
          FOLLOW_UP,
          WHY ->
          turn.speak();
      case NO, THANKS -> Talk.bye(turn);
      case WRONG, CHANGE_ANSWER -> Talk.wrongEmergency(turn);
      case DOCTOR_NOTES -> CheckSteps.onTheWay(turn, turn.checkVoice().notes());
      case FALLBACK -> Talk.noiseAfterEmergency(turn);
      default -> null;
    };
  }
}
