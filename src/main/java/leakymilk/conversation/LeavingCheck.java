package leakymilk.conversation;

import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.understanding.Understood;

/** Who asks to leave the questions of the symptom check, and tells nothing else. */
final class LeavingCheck {
  private LeavingCheck() {}

  /** What it leads to; null where nobody asks that. */
  static Spoken of(Turn turn, Understood understood) {
    boolean leaves = Remarked.isLeave(turn);
    boolean calls = Remarked.isToCall(turn);
    boolean told = understood.emergency() || Replies.mayTell(turn, understood);
    if (told || (!leaves && !calls)) {
      return null;
    }
    Level level = turn.engine().advise(turn.session().check().findings).level();
    if (calls && level == Level.SAME_DAY) {
      // who asks outright hears whom to call, and when, by what was told
      return CheckSteps.leave(turn);
    }
    if (!leaves) {
      return null;
    }
    Spoken left = RemarkMoves.leave(turn);
    // "I don't want the questions, is there somebody I can phone"
    if (understood.topic().isEmpty() || !turn.session().isAt(Place.TALK)) {
      return left;
    }
    boolean soon = level == Level.SOON;
    Says before = soon ? Says.CHECK_STOPPED_FOR_SOON : Says.CHECK_STOPPED_FOR;
    return Answers.begin(turn, understood.topic()).after(turn.words().say(before));
  }
}
