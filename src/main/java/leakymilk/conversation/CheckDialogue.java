package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/** The moves of the symptom check as a conversation. */
final class CheckDialogue {
  private static final String ANYTHING_ELSE = "anything-else";

  private CheckDialogue() {}

  /** Takes in a reply to the pending question. */
  static Spoken reply(Turn turn, Reply reply) {
    Session session = turn.session();
    Check check = session.check();
    if (!check.pending.back().isEmpty()) {
      return AskingBack.reply(turn, reply);
    }
    if (!check.pending.wrong().isEmpty()) {
      return TakingBack.reply(turn, reply);
    }
    Question question = turn.engine().question(check.pending.asking());
    boolean telling = session.isAt(Place.TELLING);
    if (check.pending.asking().equals(ANYTHING_ELSE) && reply == Reply.YES && !telling) {
      check.findings = check.findings.with(question, Reply.YES);
      return turn.say(Says.CHECK_TELL);
    }
    if (reply == Reply.UNSURE && !telling && canAskSmaller(turn)) {
      return split(turn);
    }
    if (!telling) {
      learn(check, question, reply);
    }
    session.understood();
    Spoken next = CheckSteps.next(turn);
    boolean said = reply == Reply.UNSURE && session.isAsking() && !telling;
    return said ? next.after(turn.words().say(Says.CHECK_UNSURE)) : next;
  }

  /** Takes in a no to the pending question, beside which something else was told. */
  static void noteNo(Turn turn) {
    Check check = turn.session().check();
    if (check.pending.isOfProtocol() && !check.pending.asking().equals(ANYTHING_ELSE)) {
      learn(check, turn.engine().question(check.pending.asking()), Reply.NO);
    }
  }

  /** Takes in a no to some of the signs that the pending question names; the others are open. */
  static Spoken denied(Turn turn, List<String> signs) {
    Check check = turn.session().check();
    Question question = turn.engine().question(check.pending.asking());
    boolean left = false;
    for (String sign : question.names()) {
      left |= !signs.contains(sign) && check.findings.of(sign) == null;
    }
    if (!check.pending.isOfProtocol() || !left || question.pieces().isEmpty()) {
      return reply(turn, Reply.NO);
    }
    for (String sign : signs) {
      check.findings = check.findings.with(sign, Reply.NO);
    }
    check.pending = check.pending.inPieces(true).doubted(true);
    turn.session().understood();
    return turn.speak();
  }

  /** A reply is about the whole question, or about the piece of it that was asked. */
  private static void learn(Check check, Question question, Reply reply) {
    int piece = check.pending.split() ? question.openPiece(check.findings) : -1;
    if (piece < 0) {
      check.findings = check.findings.with(question, reply);
      return;
    }
    for (String finding : question.pieces().get(piece)) {
      if (check.findings.of(finding) == null) {
        check.findings = check.findings.with(finding, reply);
      }
    }
  }

  /** Whether nobody has been asked yet in smaller pieces, or once more, what she cannot say. */
  private static boolean canAskSmaller(Turn turn) {
    Check check = turn.session().check();
    boolean pieces = !turn.engine().question(check.pending.asking()).pieces().isEmpty();
    return pieces ? !check.pending.split() : AskedFor.isDanger(turn) && !check.pending.doubted();
  }

  /** Asks for a few signs at a time; where there is only one, once more. */
  static Spoken split(Turn turn) {
    Check check = turn.session().check();
    if (!check.pending.back().isEmpty()) {
      return AskingBack.reply(turn, Reply.YES);
    }
    if (!check.pending.wrong().isEmpty()) {
      return TakingBack.reply(turn, Reply.YES);
    }
    Question question = turn.engine().question(check.pending.asking());
    if (!question.pieces().isEmpty() && check.pending.split()) {
      // a sign that is there a little is there
      return reply(turn, Reply.YES);
    }
    if (question.pieces().isEmpty() && check.pending.doubted()) {
      return reply(turn, Reply.UNSURE);
    }
    check.pending = check.pending.inPieces(!question.pieces().isEmpty()).doubted(true);
    turn.session().understood();
    Says prompt = check.pending.split() ? Says.CHECK_SPLIT : Says.CHECK_SURE;
    return turn.speak().after(turn.words().say(prompt));
  }

  /**
   * Passes over the pending question, which is then not sure. Where that would be an emergency it
   * is asked once more: whoever says "go on" has told of none.
   */
  static Spoken skip(Turn turn) {
    Check check = turn.session().check();
    if (!check.pending.wrong().isEmpty()) {
      return TakingBack.reply(turn, Reply.UNSURE);
    }
    Question question = turn.engine().question(check.pending.asking());
    Level then = turn.engine().level(check.findings.with(question, Reply.UNSURE));
    return then == Level.EMERGENCY ? unclear(turn) : reply(turn, Reply.UNSURE);
  }

  /**
   * Words that no handler knows, while a question waits: in other words, then in smaller pieces,
   * then the check is left. Noise decides nothing.
   */
  static Spoken unclear(Turn turn) {
    Check check = turn.session().check();
    if (turn.session().isAt(Place.TELLING)) {
      // what somebody tells here and the skill does not know is a sign it does not know
      return reply(turn, Reply.UNSURE);
    }
    if (!check.pending.back().isEmpty()) {
      return AskingBack.unclear(turn);
    }
    if (!check.pending.wrong().isEmpty()) {
      return TakingBack.unclear(turn);
    }
    return once(turn, true);
  }

  /** The pending question once more, for somebody who did not hear it: in its other words. */
  static Spoken again(Turn turn) {
    Check check = turn.session().check();
    boolean simple = turn.session().isAt(Place.QUESTION);
    return simple && check.pending.isOfProtocol() ? once(turn, false) : turn.speak();
  }

  /**
   * Asks once more, at most so often that nobody hears one sentence three times in a row: in other
   * words, in smaller pieces, and then leaves the check with the number.
   */
  private static Spoken once(Turn turn, boolean unclear) {
    Check check = turn.session().check();
    turn.session().remember(turn.session().memory().varying());
    check.mishear();
    if (check.pending.unclear()
        >= (check.pending.split() ? Check.MOST_UNCLEAR_OF_A_PART : Check.MOST_UNCLEAR)) {
      check.pending = Pending.NONE;
      return turn.say(Says.CHECK_LEFT);
    }
    boolean pieces = !turn.engine().question(check.pending.asking()).pieces().isEmpty();
    boolean smaller = check.pending.unclear() > 1 && pieces && !check.pending.split();
    if (smaller) {
      check.pending = check.pending.inPieces(true).unclear(1);
    }
    Says prompt =
        smaller
            ? Says.CHECK_SPLIT
            : check.pending.unclear() > 1 ? Says.CHECK_HELP : Says.CHECK_UNCLEAR;
    boolean silent = !unclear && check.pending.unclear() == 1;
    return turn.speak().after(silent ? "" : turn.words().say(prompt));
  }

  /** Back to the question before the pending one, or before the advice. */
  static Spoken back(Turn turn) {
    Check check = turn.session().check();
    if (!check.pending.wrong().isEmpty()) {
      return CheckSteps.next(turn);
    }
    if (!check.pending.asking().isEmpty()) {
      check.asked.remove(check.pending.asking());
    }
    if (check.asked.isEmpty()) {
      return CheckSteps.next(turn);
    }
    String before = check.asked.get(check.asked.size() - 1);
    Question question = turn.engine().question(before);
    check.findings = check.findings.without(question);
    check.told.removeAll(question.covers());
    check.heard.removeAll(question.covers());
    return CheckSteps.next(turn);
  }
}
