package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.triage.Reply;

/**
 * What is said in the middle of a talk and is no topic and no sign, and a reply to its question.
 */
final class RemarkHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    boolean reply = turn.control().isReply() || turn.is(Control.FALLBACK);
    return turn.is(Control.REMARK) || (reply && Remarked.isAsked(turn));
  }

  @Override
  public Spoken handle(Turn turn) {
    return switch (turn.control()) {
      case REMARK -> Remarked.say(turn, turn.heard().about());
      case YES -> Remarked.reply(turn, Reply.YES);
      case NO -> Remarked.reply(turn, Reply.NO);
      case NOT_SURE -> Remarked.reply(turn, Reply.UNSURE);
      default -> Remarked.noise(turn);
    };
  }
}
