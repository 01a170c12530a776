package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Finding;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;

/** The moves of the symptom check as a conversation. */
final class CheckDialogue {
  /** After so many questions somebody wants to know how long it goes on. */
  private static final int MANY = 6;

  /** So many questions are "only a few more". */
  private static final int FEW = 3;

  /** More questions no check has. */
  private static final int MOST_LEFT = 40;

  private static final String ANYTHING_ELSE = "anything-else";
  private static final String UNMATCHED = "unmatched-sign";
  private static final String BABY_AT_HOME = "baby-at-home";
  private static final String LOSS = "loss";

  private CheckDialogue() {}

  /** The check anew, because it is about somebody else from now on; no reply is taken along. */
  static Spoken ofSomebodyElse(Turn turn) {
    Session session = turn.session();
    boolean asking = session.isAsking();
    session.forgetCheck();
    return asking ? begin(turn) : none(turn);
  }

  /** To whoever asks about a check that was not made: an offer of one. */
  static Spoken none(Turn turn) {
    return turn.say(turn.session().withoutCheck ? "check-off" : "check-none");
  }

  /** Starts a check with nothing told. */
  static Spoken begin(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean noted = session.check() != null && session.check().level == null;
    if (!noted) {
      session.beginCheck();
    }
    return next(turn).after(opening(turn));
  }

  /** Keeps signs that a question named, for a check that is offered but not begun. */
  static void note(Turn turn, List<String> present, List<String> unsure, List<String> absent) {
    Session session = turn.session();
    Check before = session.check();
    // an emergency that was told is not forgotten over a question
    boolean over = before == null || (before.level != null && before.level != Level.EMERGENCY);
    if (over) {
      session.beginCheck();
    }
    tell(turn, present, unsure, absent, true);
  }

  /** Keeps what is no sign, such as an age, for a check that is offered whatever was told. */
  static void noteCircumstances(Turn turn, List<String> present) {
    Session session = turn.session();
    if (session.check() == null) {
      session.beginCheck();
    }
    Check check = session.check();
    for (String finding : present) {
      if (check.level == null && turn.engine().finding(finding) != null) {
        check.findings = check.findings.with(finding, Reply.YES);
      }
    }
  }

  /** What was heard in free words may be misheard, but not the reply to the very question. */
  private static boolean tell(
      Turn turn, List<String> present, List<String> unsure, List<String> absent, boolean free) {
    Check check = turn.session().check();
    Question pending = turn.engine().question(check.asking);
    List<String> denied = new ArrayList<>(absent);
    denied.removeIf(finding -> TakingBack.lowers(turn, finding));
    boolean changed = false;
    for (String finding : present) {
      changed |= check.findings.of(finding) == Reply.NO;
      check.tell(finding, Reply.YES);
      impliesABaby(turn, finding);
      if (free && (pending == null || !pending.covers().contains(finding))) {
        check.heard.add(finding);
      }
    }
    for (String finding : unsure) {
      if (check.findings.of(finding) != Reply.YES) {
        check.tell(finding, Reply.UNSURE);
        impliesABaby(turn, finding);
      }
    }
    for (String finding : denied) {
      changed |= check.findings.of(finding) == Reply.YES;
      check.tell(finding, Reply.NO);
    }
    return changed;
  }

  /** Where there is a sick baby there is a baby, and nobody is asked whether. */
  private static void impliesABaby(Turn turn, String sign) {
    Check check = turn.session().check();
    Finding finding = turn.engine().finding(sign);
    if (finding != null
        && finding.patient() == Patient.BABY
        && finding.level() != null
        && check.findings.of("loss") != Reply.YES) {
      check.findings = check.findings.with(BABY_AT_HOME, Reply.YES);
    }
  }

  static String opening(Turn turn) {
    String opening =
        turn.session().withoutCheck ? "" : turn.words().prompt("check-start").say() + " ";
    if (!turn.session().disclaimed()) {
      turn.session().disclaim();
      opening = opening + turn.words().prompt("disclaimer").say();
    }
    return opening.strip();
  }

  /**
   * Takes in findings that were told, at any moment; starts a check when there is none.
   *
   * @param present findings that are reported
   * @param unsure findings that somebody is not sure of
   * @param absent findings that are denied
   * @param free whether they were heard in free words, and so may have been misheard
   */
  static Spoken report(
      Turn turn, List<String> present, List<String> unsure, List<String> absent, boolean free) {
    Session session = turn.session();
    session.understood();
    boolean fresh = !session.hasBegunCheck();
    Check check = session.check() == null ? session.beginCheck() : session.check();
    boolean asked = check.asking.equals(ANYTHING_ELSE);
    String doubted = TakingBack.told(turn, absent);
    Findings before = check.findings;
    String pending = check.asking;
    boolean changed = tell(turn, present, unsure, absent, free);
    boolean nothing = check.findings.isSame(before) && doubted.isEmpty();
    if (nothing && !pending.isEmpty() && check.back.isEmpty() && check.wrong.isEmpty()) {
      // told before, and no reply to what is asked: no question is said again without end
      return unclear(turn);
    }
    if (!doubted.isEmpty() && !hasEmergency(turn, present)) {
      return TakingBack.ask(turn, doubted);
    }
    if (asked && !present.contains(UNMATCHED) && !present.isEmpty()) {
      check.tell(UNMATCHED, Reply.NO);
    }
    Spoken next = next(turn);
    // nothing stands before the number
    if (check.level == Level.EMERGENCY || turn.engine().waiting(check.findings) != null) {
      return next;
    }
    if (changed) {
      return next.after(turn.words().prompt("check-noted").say());
    }
    // the advice names its signs itself; before a question they are said back
    boolean echo = session.isAsking() && !present.isEmpty() && !present.contains(UNMATCHED);
    Spoken spoken = fresh ? next.after(opening(turn)) : next;
    if (!echo) {
      return spoken;
    }
    String signs = turn.checkVoice().list(present);
    Spoken heard = spoken.after(turn.words().prompt("check-heard").say().replace("[signs]", signs));
    return present.contains(LOSS) ? heard.after(turn.words().prompt("check-sorry").say()) : heard;
  }

  /** Whether one of these findings is an emergency by itself. */
  static boolean hasEmergency(Turn turn, List<String> findings) {
    for (String id : findings) {
      Finding finding = turn.engine().finding(id);
      if (finding != null && finding.level() == Level.EMERGENCY) {
        return true;
      }
    }
    return false;
  }

  /** Takes in a reply to the pending question. */
  static Spoken reply(Turn turn, Reply reply) {
    Session session = turn.session();
    Check check = session.check();
    if (!check.back.isEmpty()) {
      return AskingBack.reply(turn, reply);
    }
    if (!check.wrong.isEmpty()) {
      return TakingBack.reply(turn, reply);
    }
    Question question = turn.engine().question(check.asking);
    boolean telling = session.said().equals("check-tell");
    if (check.asking.equals(ANYTHING_ELSE) && reply == Reply.YES && !telling) {
      check.findings = check.findings.with(question, Reply.YES);
      return turn.say("check-tell");
    }
    if (reply == Reply.UNSURE && !telling && canAskSmaller(turn)) {
      return split(turn);
    }
    if (!telling) {
      learn(check, question, reply);
    }
    session.understood();
    Spoken next = next(turn);
    boolean said = reply == Reply.UNSURE && session.isAsking() && !telling;
    return said ? next.after(turn.words().prompt("check-unsure").say()) : next;
  }

  /** Takes in a no to some of the signs that the pending question names; the others are open. */
  static Spoken denied(Turn turn, List<String> signs) {
    Check check = turn.session().check();
    Question question = turn.engine().question(check.asking);
    boolean left = false;
    for (String sign : question.names()) {
      left |= !signs.contains(sign) && check.findings.of(sign) == null;
    }
    boolean one = !check.back.isEmpty() || !check.wrong.isEmpty();
    if (one || !left || question.pieces().isEmpty()) {
      return reply(turn, Reply.NO);
    }
    for (String sign : signs) {
      check.findings = check.findings.with(sign, Reply.NO);
    }
    check.split = true;
    check.doubted = true;
    turn.session().understood();
    return turn.speak();
  }

  /** A reply is about the whole question, or about the piece of it that was asked. */
  private static void learn(Check check, Question question, Reply reply) {
    int piece = check.split ? question.openPiece(check.findings) : -1;
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
    boolean pieces = !turn.engine().question(check.asking).pieces().isEmpty();
    return pieces ? !check.split : Replies.isDanger(turn) && !check.doubted;
  }

  /** Asks for a few signs at a time; where there is only one, once more. */
  static Spoken split(Turn turn) {
    Check check = turn.session().check();
    if (!check.back.isEmpty()) {
      return AskingBack.reply(turn, Reply.YES);
    }
    if (!check.wrong.isEmpty()) {
      return TakingBack.reply(turn, Reply.YES);
    }
    Question question = turn.engine().question(check.asking);
    if (!question.pieces().isEmpty() && check.split) {
      // a sign that is there a little is there
      return reply(turn, Reply.YES);
    }
    if (question.pieces().isEmpty() && check.doubted) {
      return reply(turn, Reply.UNSURE);
    }
    check.split = !question.pieces().isEmpty();
    check.doubted = true;
    turn.session().understood();
    String prompt = check.split ? "check-split" : "check-sure";
    return turn.speak().after(turn.words().prompt(prompt).say());
  }

  /**
   * Passes over the pending question, which is then not sure. Where that would be an emergency it
   * is asked once more: whoever says "go on" has told of none.
   */
  static Spoken skip(Turn turn) {
    Check check = turn.session().check();
    if (!check.wrong.isEmpty()) {
      return TakingBack.reply(turn, Reply.UNSURE);
    }
    Question question = turn.engine().question(check.asking);
    Level then = turn.engine().level(check.findings.with(question, Reply.UNSURE));
    return then == Level.EMERGENCY ? unclear(turn) : reply(turn, Reply.UNSURE);
  }

  /**
   * Words that no handler knows, while a question waits: in other words, then in smaller pieces,
   * then the check is left. Noise decides nothing.
   */
  static Spoken unclear(Turn turn) {
    Check check = turn.session().check();
    if (turn.session().said().equals("check-tell")) {
      // what somebody tells here and the skill does not know is a sign it does not know
      return reply(turn, Reply.UNSURE);
    }
    if (!check.back.isEmpty()) {
      return AskingBack.unclear(turn);
    }
    if (!check.wrong.isEmpty()) {
      return TakingBack.unclear(turn);
    }
    return once(turn, true);
  }

  /**
   * Leaves the check because somebody asks to: whoever told of what cannot wait is advised at once,
   * everybody else hears what would not be able to.
   */
  static Spoken leave(Turn turn) {
    Session session = turn.session();
    Check check = session.check();
    session.understood();
    Level told = turn.engine().advise(check.findings).level();
    boolean urgent = told.compareTo(Level.SAME_DAY) >= 0;
    check.asking = "";
    check.unclear = 0;
    check.split = false;
    check.doubted = false;
    check.part = 0;
    check.level = urgent ? told : null;
    String stopped = told == Level.SOON ? "check-stopped-soon" : "check-stopped";
    return turn.say(urgent ? Session.ADVICE : stopped);
  }

  /** The pending question once more, for somebody who did not hear it: in its other words. */
  static Spoken again(Turn turn) {
    Check check = turn.session().check();
    boolean simple = turn.session().said().equals(Session.QUESTION);
    return simple && check.back.isEmpty() && check.wrong.isEmpty()
        ? once(turn, false)
        : turn.speak();
  }

  /**
   * Asks once more, at most so often that nobody hears one sentence three times in a row: in other
   * words, in smaller pieces, and then leaves the check with the number.
   */
  private static Spoken once(Turn turn, boolean unclear) {
    Check check = turn.session().check();
    turn.session().vary();
    check.unclear++;
    if (check.unclear >= (check.split ? Check.MOST_UNCLEAR_OF_A_PART : Check.MOST_UNCLEAR)) {
      check.asking = "";
      check.unclear = 0;
      check.split = false;
      check.doubted = false;
      return turn.say("check-left");
    }
    boolean pieces = !turn.engine().question(check.asking).pieces().isEmpty();
    boolean smaller = check.unclear > 1 && pieces && !check.split;
    if (smaller) {
      check.split = true;
      check.unclear = 1;
    }
    String prompt = smaller ? "check-split" : check.unclear > 1 ? "check-help" : "check-unclear";
    boolean silent = !unclear && check.unclear == 1;
    return turn.speak().after(silent ? "" : turn.words().prompt(prompt).say());
  }

  /** Passes over a question that is not asked after a loss. */
  static Spoken afterLoss(Turn turn) {
    Check check = turn.session().check();
    check.tell("loss", Reply.YES);
    check.back = "";
    check.then = "";
    return next(turn);
  }

  /** Goes on where the check stood before something else came up. */
  static Spoken goOn(Turn turn) {
    return next(turn);
  }

  /** Moves to the next question, or to the advice. */
  private static Spoken next(Turn turn) {
    Session session = turn.session();
    Check check = session.check();
    check.wrong = "";
    Step step =
        check.other.isEmpty()
            ? turn.engine().next(check.findings)
            : turn.engine().advise(check.findings);
    if (!check.back.isEmpty()) {
      if (check.other.isEmpty() && turn.engine().level(check.findings) != Level.EMERGENCY) {
        // what else is told leaves the question on a perhaps heard emergency open
        session.say(Session.QUESTION);
        return turn.speak();
      }
      check.back = "";
      check.then = "";
    }
    boolean same = step instanceof Step.Ask again && again.question().id().equals(check.asking);
    check.unclear = 0;
    check.split &= same;
    check.doubted &= same && check.split;
    if (step instanceof Step.Advise advise) {
      check.asking = "";
      check.level = check.other.isEmpty() ? advise.level() : Level.EMERGENCY;
      check.part = 0;
      session.say(Session.ADVICE);
      return turn.speak();
    }
    if (session.withoutCheck) {
      return unasked(turn);
    }
    Step.Ask ask = (Step.Ask) step;
    String id = ask.question().id();
    check.level = null;
    check.asking = id;
    boolean fresh = !check.asked.contains(id);
    check.asked.remove(id);
    check.asked.add(id);
    session.say(Session.QUESTION);
    Spoken question = turn.speak();
    if (fresh && isOfParentAfterBaby(turn, ask.question())) {
      question = question.after(turn.words().prompt("check-now-you").say());
    }
    if (ask.last()) {
      return question.after(turn.words().prompt("check-last").say());
    }
    return fresh && check.asked.size() > MANY && left(turn) == FEW
        ? question.after(turn.words().prompt("check-few-more").say())
        : question;
  }

  /** Whether the question before this one was about how the baby is. */
  private static boolean isOfParentAfterBaby(Turn turn, Question question) {
    List<String> asked = turn.session().check().asked;
    if (question.patient() != Patient.PARENT || asked.size() < 2) {
      return false;
    }
    Question before = turn.engine().question(asked.get(asked.size() - 2));
    return before.patient() == Patient.BABY && !before.marks().contains(BABY_AT_HOME);
  }

  /**
   * Where nothing is asked, what was told decides: whoever told of what cannot wait is advised at
   * once, and everybody else hears what would not be able to wait. What was told stays known.
   */
  private static Spoken unasked(Turn turn) {
    Check check = turn.session().check();
    Level told = turn.engine().advise(check.findings).level();
    boolean urgent = told.compareTo(Level.SAME_DAY) >= 0;
    check.asking = "";
    check.part = 0;
    check.level = urgent ? told : null;
    return turn.say(urgent ? Session.ADVICE : "check-off");
  }

  /** How many questions are left with the pending one, as far as is known: all of them a no. */
  static int left(Turn turn) {
    Findings findings = turn.session().check().findings;
    int left = 0;
    while (left < MOST_LEFT && turn.engine().next(findings) instanceof Step.Ask ask) {
      findings = findings.with(ask.question(), Reply.NO);
      left++;
    }
    return left;
  }

  /** Back to the question before the pending one, or before the advice. */
  static Spoken back(Turn turn) {
    Check check = turn.session().check();
    if (!check.wrong.isEmpty()) {
      return next(turn);
    }
    if (!check.asking.isEmpty()) {
      check.asked.remove(check.asking);
    }
    if (check.asked.isEmpty()) {
      return next(turn);
    }
    String before = check.asked.get(check.asked.size() - 1);
    Question question = turn.engine().question(before);
    check.findings = check.findings.without(question);
    check.told.removeAll(question.covers());
    check.heard.removeAll(question.covers());
    return next(turn);
  }

  /** The answer to a topic in one breath, then the pending question again. */
  static Spoken aside(Turn turn, String topic) {
    turn.session().aside(topic);
    boolean brief = turn.session().brief();
    String answer = brief ? turn.words().brief(topic) : turn.words().piece(topic, 0);
    return turn.speak().after(answer.isEmpty() ? turn.words().prompt("left-out").say() : answer);
  }

  /** Something said on the way: then the pending question, or the one behind the advice. */
  static Spoken onTheWay(Turn turn, String say) {
    if (turn.session().isAsking()) {
      return meanwhile(turn, say);
    }
    turn.session().say(Session.ADVICE);
    Spoken spoken = turn.checkVoice().advice().question().after(say);
    // the number of an emergency stands before everything else
    return turn.session().isEmergency()
        ? spoken.after(turn.words().prompt("emergency-first").say())
        : spoken;
  }

  /** Something said on the way, then the pending question again. */
  static Spoken meanwhile(Turn turn, String say) {
    turn.session().understood();
    return turn.speak().after(say);
  }

  /** An emergency that the check has no finding for, or a parent's sign that a baby has. */
  static Spoken emergency(Turn turn, String sign) {
    Session session = turn.session();
    session.understood();
    Check check = session.check() == null ? session.beginCheck() : session.check();
    check.other = sign;
    return next(turn);
  }
}
