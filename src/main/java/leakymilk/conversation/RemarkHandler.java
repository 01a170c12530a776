package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.triage.Reply;

/**
 * What is said in the middle of a talk and is no topic and no sign, and a reply to its question.
 */
final class RemarkHandler implements Handler {
  @Override
  public Spoken answer(Turn turn) {
    if (turn.is(Control.REMARK)) {
      String about = turn.heard().about();
      boolean advice = Remarked.WANTS_ADVICE.contains(about) && AskedFor.isForToday(turn);
      return advice ? CheckSteps.leave(turn) : RemarkMoves.say(turn, about);
    }
    if (!Remarked.isAsked(turn)) {
      return null;
    }
    if (turn.is(Control.FALLBACK)) {
      return RemarkMoves.noise(turn);
    }
    Reply reply = turn.control().reply();
    return reply == null ? null : RemarkMoves.reply(turn, reply);
  }
}
