package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Finding;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/** Signs that are told, at any moment and in any words, and what they lead to. */
final class Telling {
  private static final String ANYTHING_ELSE = "anything-else";
  private static final String UNMATCHED = "unmatched-sign";
  private static final String BABY_AT_HOME = "baby-at-home";

  private Telling() {}

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

  /**
   * "It's me, not the baby": each told sign that both can have is the parent's from now on, if it
   * is no less grave then; whether the baby has it too is asked. Says whether any was.
   */
  static boolean ofParent(Turn turn) {
    Check check = turn.session().check();
    boolean moved = false;
    for (String sign : check == null ? List.<String>of() : List.copyOf(check.told)) {
      String own = Told.own(sign);
      Level level = own.isEmpty() ? null : turn.level(List.of(own), List.of());
      Level before = turn.level(List.of(sign), List.of());
      if (level != null && (before == null || level.compareTo(before) >= 0)) {
        check.findings = check.findings.without(sign);
        check.told.remove(sign);
        check.heard.remove(sign);
        check.tell(own, Reply.YES);
        moved = true;
      }
    }
    return moved;
  }

  /** What was heard in free words may be misheard, but not the reply to the very question. */
  private static boolean tell(
      Turn turn, List<String> present, List<String> unsure, List<String> absent, boolean free) {
    Check check = turn.session().check();
    Question pending = turn.engine().question(check.pending.asking());
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
    boolean asked = check.pending.asking().equals(ANYTHING_ELSE);
    String doubted = TakingBack.told(turn, absent);
    Findings before = check.findings;
    String pending = check.pending.asking();
    boolean changed = tell(turn, present, unsure, absent, free);
    boolean nothing = check.findings.isSame(before) && doubted.isEmpty();
    if (nothing
        && !pending.isEmpty()
        && check.pending.back().isEmpty()
        && check.pending.wrong().isEmpty()) {
      // told before, and no reply to what is asked: no question is said again without end
      return CheckDialogue.unclear(turn);
    }
    if (!doubted.isEmpty() && !turn.hasEmergency(present)) {
      return TakingBack.ask(turn, doubted);
    }
    if (asked && !present.contains(UNMATCHED) && !present.isEmpty()) {
      check.tell(UNMATCHED, Reply.NO);
    }
    Spoken next = CheckSteps.next(turn);
    // nothing stands before the number
    if (check.level == Level.EMERGENCY || turn.engine().waiting(check.findings) != null) {
      return next;
    }
    if (changed) {
      return next.after(turn.words().say(Says.CHECK_NOTED));
    }
    // the advice names its signs itself; before a question they are said back
    boolean echo = session.isAsking() && !present.isEmpty() && !present.contains(UNMATCHED);
    Spoken spoken = fresh ? next.after(CheckSteps.opening(turn)) : next;
    if (!echo) {
      return spoken;
    }
    String signs = turn.checkVoice().list(Told.gravestFirst(turn, present));
    Spoken heard = spoken.after(turn.words().say(Says.CHECK_HEARD).replace("[signs]", signs));
    return present.contains(Told.LOSS) ? heard.after(turn.words().say(Says.CHECK_SORRY)) : heard;
  }

  /** An emergency that the check has no finding for, or a parent's sign that a baby has. */
  static Spoken emergency(Turn turn, String sign) {
    Session session = turn.session();
    session.understood();
    Check check = session.check() == null ? session.beginCheck() : session.check();
    check.other = sign;
    return CheckSteps.next(turn);
  }

  /** A parent's sign that a baby has, or somebody who was called "she" and nothing else. */
  static Spoken ofBaby(Turn turn, String sign) {
    Heard heard = turn.heard();
    boolean named =
        !heard.ofBaby().isEmpty() || turn.ear().understanding().namesBaby(heard.words());
    Spoken spoken = emergency(turn, sign);
    Check check = turn.session().check();
    if (named && check.findings.of(Told.LOSS) != Reply.YES) {
      check.findings = check.findings.with(BABY_AT_HOME, Reply.YES);
      return turn.speak();
    }
    return spoken;
  }

  /** The number, before anything else. */
  static Spoken emergency(Turn turn) {
    return emergency(turn, PhraseIndex.OTHER_EMERGENCY);
  }

  /** Thoughts of suicide or of harming the baby: the number, and a line that listens. */
  static Spoken harm(Turn turn) {
    return report(turn, List.of("thoughts-of-harm"), List.of(), List.of(), true);
  }
}
