package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * A sign that was told and is then said not to be so, by its name or by "that is wrong" after the
 * advice. It is asked about in a full question of its own, and only a clear no to that takes it
 * back; noise, silence and "not sure" leave it as it was told.
 */
final class TakingBack {
  /** After so few questions a check that nobody asked for has hardly begun. */
  private static final int EARLY = 1;

  private TakingBack() {}

  /** Whether a no to a sign would lower what was told: such a no is asked about. */
  static boolean lowers(Turn turn, String sign) {
    Check check = turn.session().check();
    if (check == null || check.findings.of(sign) == null || check.findings.of(sign) == Reply.NO) {
      return false;
    }
    Finding finding = turn.engine().finding(sign);
    if (finding != null && finding.level() != null) {
      return true;
    }
    Level now = turn.engine().advise(check.findings).level();
    Level then = turn.engine().advise(check.findings.with(sign, Reply.NO)).level();
    return then.compareTo(now) < 0;
  }

  /** The first of some denied signs that was told before; empty for none. */
  static String told(Turn turn, List<String> absent) {
    for (String sign : absent) {
      if (lowers(turn, sign)) {
        return sign;
      }
    }
    return "";
  }

  /** Asks about a sign; a no while it is asked about is the reply. */
  static Spoken ask(Turn turn, String sign) {
    Session session = turn.session();
    Check check = session.check();
    if (check.pending.wrong().equals(sign)) {
      return reply(turn, Reply.NO);
    }
    check.pending = check.pending.wrong(AskingBack.question(turn, sign), sign);
    check.level = null;
    session.understood();
    session.ask();
    return turn.speak();
  }

  /**
   * The first sign behind an emergency that words with a no in them name in part, "it's the boob,
   * not my heart"; empty for none. It is asked about, and stays until that is denied.
   */
  static String doubted(Turn turn) {
    if (!turn.ear().replies().denies(turn.heard().list())) {
      return "";
    }
    Set<String> said = Choice.stems(turn);
    for (String sign : turn.checkVoice().reasons().doubtful()) {
      boolean named = false;
      for (String stem : turn.ear().grammar().stems().stems(turn.words().check().name(sign))) {
        named |= said.contains(stem);
      }
      if (named && !turn.session().check().backed.contains(sign)) {
        return sign;
      }
    }
    return "";
  }

  /** "That is wrong", after the advice: asks about what decided it; null where nothing did. */
  static Spoken wrong(Turn turn) {
    Check check = turn.session().check();
    for (String sign : turn.checkVoice().reasons().doubtful()) {
      // what was confirmed already is not asked again
      if (!check.backed.contains(sign)) {
        return ask(turn, sign);
      }
    }
    return null;
  }

  /** Takes in the reply. */
  static Spoken reply(Turn turn, Reply reply) {
    Check check = turn.session().check();
    String sign = check.pending.wrong();
    boolean first = check.asked.isEmpty();
    boolean back = takesBack(turn, sign, reply);
    if (!back && reply == Reply.YES) {
      check.heard.remove(sign);
      check.backed.add(sign);
    }
    turn.session().understood();
    boolean grave = turn.hasEmergency(List.of(sign));
    boolean early = check.asked.size() <= EARLY && !check.wanted;
    boolean only = early && !grave && reply == Reply.NO;
    if (back && only && isAllTakenBack(turn)) {
      // it was only misheard in the middle of a talk, which goes on
      turn.session().forgetCheck();
      return turn.say(Says.ASK_WHAT_NOW).after(turn.words().say(Says.BACK_SORRY));
    }
    Spoken next = CheckSteps.next(turn);
    if (first && turn.session().isAsking()) {
      next = next.after(CheckSteps.opening(turn));
    }
    return back ? next.after(turn.words().say(Says.CHECK_NOTED)) : next;
  }

  /** Whether nothing that has a level is told any more: nobody asked for a check. */
  private static boolean isAllTakenBack(Turn turn) {
    Check check = turn.session().check();
    List<String> told = new ArrayList<>();
    for (String sign : check.told) {
      if (check.findings.of(sign) != Reply.NO) {
        told.add(sign);
      }
    }
    return check.other.isEmpty() && turn.level(told, List.of()) == null;
  }

  private static boolean takesBack(Turn turn, String sign, Reply reply) {
    Check check = turn.session().check();
    if (sign.equals(check.other) || sign.equals(PhraseIndex.OTHER_EMERGENCY)) {
      boolean back = reply == Reply.NO;
      check.other = back ? "" : check.other;
      return back && check.taken.add(sign);
    }
    Question asked = check.told.contains(sign) ? null : turn.checkVoice().signs().asked(sign);
    boolean turned = asked != null && asked.noMarks().contains(sign);
    if (reply != (turned ? Reply.YES : Reply.NO)) {
      return false;
    }
    if (asked == null) {
      check.tell(sign, Reply.NO);
    } else {
      // one yes had told several, so one no denies them, but for what was named
      for (List<String> ids : List.of(asked.names(), asked.marks(), asked.noMarks())) {
        for (String id : ids) {
          check.findings = check.told.contains(id) ? check.findings : check.findings.without(id);
        }
      }
      check.findings = check.findings.with(asked, reply);
    }
    check.taken.add(sign);
    return true;
  }

  /** Nothing that can be understood: once more, and then what was told stays. */
  static Spoken unclear(Turn turn) {
    Check check = turn.session().check();
    check.mishear();
    return check.pending.unclear() == 1 ? turn.speak() : CheckSteps.next(turn);
  }
}
