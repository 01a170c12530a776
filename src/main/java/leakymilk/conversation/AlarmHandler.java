package leakymilk.conversation;

import java.util.Set;
import leakymilk.content.Control;

/**
 * What somebody says right after something grave. After the number of an emergency: it is said
 * again, whoever says no hears it a last time, and "that is wrong" leads to one full question. Of
 * whoever is hurt or frightened by another person first whether she can talk freely; only then a
 * line to call. What was told of that is kept nowhere, is in no check, on no card, and is said
 * again only when she asks.
 */
final class AlarmHandler implements Handler {
  /** Replies to whether she can talk freely; all but a yes tells nothing of what it was about. */
  private static final Set<Control> REPLIES =
      Set.of(
          Control.YES,
          Control.ALONE,
          Control.NO,
          Control.NOT_SURE,
          Control.SKIP,
          Control.NEXT,
          Control.DOCTOR_NOTES,
          Control.FALLBACK);

  /** What brings the number of an emergency once more. */
  private static final Set<Control> NUMBER_AGAIN =
      Set.of(
          Control.YES,
          Control.NOT_SURE,
          Control.SKIP,
          Control.NEXT,
          Control.MORE,
          Control.PREVIOUS,
          Control.REPEAT,
          Control.REPEAT_NUMBER,
          Control.WHERE_WERE_WE,
          Control.HELP,
          Control.SYMPTOM_CHECK,
          Control.WHAT_TO_DO,
          Control.WHAT_WOULD_CHANGE,
          Control.EVERYTHING,
          Control.SHORTER,
          Control.FOLLOW_UP,
          Control.WHY);

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
    if (REPLIES.contains(turn.control())) {
      return Talk.replyWhetherFree(turn, turn.is(Control.YES) || turn.is(Control.ALONE));
    }
    // whoever asks to hear it again may be somebody else by now
    boolean again = turn.is(Control.REPEAT) || turn.is(Control.REPEAT_NUMBER);
    again |= turn.is(Control.WHY);
    return again || turn.is(Control.WHERE_WERE_WE) ? Talk.askWhetherFree(turn) : null;
  }

  private static Spoken afterEmergency(Turn turn) {
    if (turn.is(Control.NO) || turn.is(Control.THANKS)) {
      return Talk.bye(turn);
    }
    if (turn.is(Control.WRONG) || turn.is(Control.CHANGE_ANSWER)) {
      return Talk.wrongEmergency(turn);
    }
    if (turn.is(Control.DOCTOR_NOTES)) {
      return CheckSteps.onTheWay(turn, turn.checkVoice().notes().all());
    }
    if (turn.is(Control.FALLBACK)) {
      return Talk.noiseAfterEmergency(turn);
    }
    return NUMBER_AGAIN.contains(turn.control()) ? turn.speak() : null;
  }
}
