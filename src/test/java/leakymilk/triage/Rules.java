package leakymilk.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The safety rules, told independently of the protocol that must keep them: what the sources say
 * that each sign and combination means at least, and what holds on every path. A clinician reads
 * {@link Levels} and this against {@code protocol.yaml}.
 */
public final class Rules {
  /** Somebody with much to tell hears this many at most; half of all paths end by the 19th. */
  static final int LONGEST = 28;

  /** So many questions a well parent who feeds hears. */
  public static final int WELL_PARENT = 16;

  private final SymptomCheck check;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> advised = new LinkedHashSet<>();
  private final List<Findings> states = new ArrayList<>();
  private boolean keepsStates;
  long paths;
  long visited;
  int longest;
  long reports;

  Rules(Protocol protocol) {
    this.check = new SymptomCheck(protocol);
  }

  /** Walks every path of these replies and notes every rule that is broken. */
  Rules walk(Reply... replies) {
    // every state is kept where all signs are reported in each of them
    keepsStates = replies.length < Reply.values().length;
    walk(Findings.NONE, 0, replies);
    for (Level level : Level.values()) {
      for (Patient patient : Patient.values()) {
        boolean never = !advised.contains(level + " for the " + patient);
        // nothing wrong with the baby is said as nothing wrong; little for both is said of her
        boolean possible = patient == Patient.PARENT || level.compareTo(Level.SOON) >= 0;
        if (never && possible) {
          problems.add(level + " for the " + patient + " is never reached");
        }
      }
    }
    return this;
  }

  private void walk(Findings findings, int depth, Reply... replies) {
    visited++;
    if (keepsStates) {
      states.add(findings);
    }
    if (depth > LONGEST) {
      problems.add("a path is longer than " + LONGEST + " questions");
      return;
    }
    Step step = check.next(findings);
    if (step instanceof Step.Advise advise) {
      paths++;
      longest = Math.max(longest, depth);
      note(advise);
      return;
    }
    Question question = ((Step.Ask) step).question();
    asked.add(question.id());
    rulesOf(question, findings);
    for (Reply reply : replies) {
      Findings after = findings.with(question, reply);
      if (check.level(after).compareTo(check.level(findings)) < 0) {
        problems.add(reply + " to " + question.id() + " lowers the level");
      }
      walk(after, depth + 1, replies);
    }
  }

  private void note(Step.Advise advise) {
    if (advise.parent().compareTo(advise.baby()) >= 0) {
      advised.add(advise.parent() + " for the " + Patient.PARENT);
    } else {
      advised.add(advise.baby() + " for the " + Patient.BABY);
    }
    for (String sign : advise.because()) {
      if (advise.toEmergencyRoom() && Levels.AMBULANCE.contains(sign)) {
        problems.add(sign + " is not sent for an ambulance");
      }
    }
  }

  private void rulesOf(Question question, Findings findings) {
    Level yes = check.advise(findings.with(question, Reply.YES)).level();
    Level no = check.advise(findings.with(question, Reply.NO)).level();
    Level unsure = check.advise(findings.with(question, Reply.UNSURE)).level();
    if (unsure.compareTo(yes.or(no)) < 0) {
      problems.add("not being sure of " + question.id() + " ends calmer than knowing");
    }
    if (yes != no && unsure == Level.HOME_CARE) {
      problems.add("not being sure of " + question.id() + " ends in home care");
    }
    Findings told = findings.with(question, Reply.YES);
    for (String finding : question.marks()) {
      if (Levels.ALONE.get(finding) == Level.EMERGENCY && !isAnsweredAtOnce(told)) {
        problems.add("a yes to " + question.id() + " does not end in an emergency at once");
      }
    }
  }

  /** With the number, or with the question on its one excuse, before which the number is said. */
  private boolean isAnsweredAtOnce(Findings told) {
    Step next = check.next(told);
    if (next instanceof Step.Advise advise) {
      return advise.level() == Level.EMERGENCY;
    }
    Finding waiting = check.waiting(told);
    Question question = ((Step.Ask) next).question();
    return waiting != null && question.marks().equals(waiting.excuses());
  }

  /** Reports every sign and combination in every state that the walk met. */
  Rules report() {
    for (Findings state : states) {
      for (Map.Entry<String, Level> alone : Levels.ALONE.entrySet()) {
        report(state, List.of(alone.getKey()), leastOf(alone.getKey(), alone.getValue(), state));
      }
      Levels.TOGETHER.forEach((findings, level) -> report(state, findings, level));
    }
    return this;
  }

  private static Level leastOf(String finding, Level level, Findings state) {
    Levels.Excuse excuse = Levels.EXCUSED.get(finding);
    if (excuse == null) {
      return level;
    }
    boolean excused = true;
    for (String by : excuse.by()) {
      excused &= state.of(by) == Reply.YES;
    }
    return excused ? excuse.level() : level;
  }

  private void report(Findings state, List<String> findings, Level least) {
    reports++;
    Findings told = state;
    for (String finding : findings) {
      told = told.with(finding, Reply.YES);
    }
    if (check.advise(told).level().compareTo(least) < 0) {
      problems.add(String.join(" with ", findings) + " is below " + least);
    }
    if (least == Level.EMERGENCY && !isAnsweredAtOnce(told)) {
      problems.add(String.join(" with ", findings) + " is not answered at once");
    }
  }

  /** Takes the people of the table through the check. */
  Rules ask() {
    for (Levels.Person person : Levels.PEOPLE) {
      Findings findings = Findings.NONE;
      for (String told : person.tells()) {
        findings = findings.with(told, Reply.YES);
      }
      Set<String> heard = new LinkedHashSet<>();
      while (heard.size() <= LONGEST && check.next(findings) instanceof Step.Ask ask) {
        heard.add(ask.question().id());
        boolean has = ask.question().covers().stream().anyMatch(person.has()::contains);
        findings = findings.with(ask.question(), has ? Reply.YES : Reply.NO);
      }
      asked.addAll(heard);
      if (check.advise(findings).level() != person.level()) {
        problems.add(person + " is advised " + check.advise(findings).level());
      }
      List<String> first = new ArrayList<>(heard).subList(0, Math.min(1, heard.size()));
      if (!person.first().isEmpty() && !first.equals(List.of(person.first()))) {
        problems.add(person + " is first asked " + first);
      }
      for (String question : person.never()) {
        if (heard.contains(question)) {
          problems.add(person + " is asked " + question);
        }
      }
      if (!heard.containsAll(person.surely())) {
        problems.add(person + " is not asked all of " + person.surely());
      }
    }
    for (Question question : check.protocol().questions()) {
      if (!asked.contains(question.id())) {
        problems.add("the question " + question.id() + " is never asked");
      }
    }
    return this;
  }

  /** Nobody who is not sure of a sign is spared a question that somebody who has it is asked. */
  Rules unsureIsNeverSkipped() {
    for (Question question : check.protocol().questions()) {
      for (List<Condition> line : question.askIf()) {
        for (Condition condition : line) {
          String subject = condition.finding();
          boolean yes = holds(line, subject, Reply.YES);
          boolean unsure = holds(line, subject, Reply.UNSURE);
          // who somebody is she tells or does not tell; it is asked of nobody
          boolean who = Levels.TOLD_OF_ONESELF.contains(subject);
          if (yes && !unsure && !who && raises(question)) {
            problems.add("not being sure of " + subject + " skips " + question.id());
          }
        }
      }
    }
    return this;
  }

  private static boolean holds(List<Condition> line, String subject, Reply reply) {
    for (Condition condition : line) {
      if (condition.finding().equals(subject)
          && condition.holds(Findings.NONE.with(subject, reply))) {
        return true;
      }
    }
    return false;
  }

  private static boolean raises(Question question) {
    for (String finding : question.covers()) {
      Level level = Levels.ALONE.get(finding);
      if (level != null && level.compareTo(Level.SAME_DAY) >= 0) {
        return true;
      }
    }
    return false;
  }

  Set<String> problems() {
    return problems;
  }

  Set<String> asked() {
    return asked;
  }

  Set<String> advised() {
    return advised;
  }
}
