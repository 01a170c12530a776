package leakymilk.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The safety rules, told independently of the protocol that must keep them: what each finding and
 * combination means at least, and what holds on every path. A clinician reads this table against
 * {@code protocol.yaml}.
 */
final class Rules {
  static final int LONGEST = 20;
  static final int WELL_PARENT = 13;

  /** Alone, it means at least. */
  static final Map<String, Level> ALONE = new LinkedHashMap<>();

  static {
    put(
        Level.EMERGENCY,
        "chest-pain trouble-breathing fainting confusion seizure shaking-chills racing-heart"
            + " blotchy-skin blackening-skin severe-headache vision-change heavy-bleeding"
            + " leg-swelling severe-belly-pain thoughts-of-harm hearing-or-seeing-things"
            + " baby-trouble-breathing baby-blue baby-limp baby-hard-to-wake baby-seizure"
            + " baby-fever-under-three-months");
    put(
        Level.SAME_DAY,
        "baby-feeding-less baby-yellow baby-few-wet-diapers baby-fever baby-sunken-spot fever"
            + " flu-like pus red-streaks bulging-lump still-ill-after-antibiotics"
            + " cannot-keep-antibiotics-down fresh-blood-a-lot");
    put(
        Level.SOON,
        "baby-poor-weight-gain lump armpit-lump coloured-milk coloured-fluid clear-fluid"
            + " breast-change implant-change burning-nipple-pain cracked-nipple"
            + " oversupply-past-six-weeks baby-chokes-on-milk leaking-without-baby leak-restarted"
            + " low-mood unmatched-sign");
    put(Level.HOME_CARE, "hot-sore-area lump-new-and-sore");
  }

  private static void put(Level level, String findings) {
    for (String finding : findings.split(" ", -1)) {
      ALONE.put(finding, level);
    }
  }

  /** Findings that mean less when all of the others are present. */
  static final Map<String, List<String>> EXCUSED =
      Map.of(
          "lump", List.of("lump-new-and-sore", "breastfeeding"),
          "coloured-milk", List.of("blood-first-week", "breastfeeding"));

  /** Together they mean at least. */
  static final Map<List<String>, Level> TOGETHER = new LinkedHashMap<>();

  static {
    for (String more :
        ("lasted-a-day getting-worse diabetes weak-immunity implant recent-breast-surgery"
                + " baby-under-two-weeks both-breasts-affected cracked-nipple"
                + " leaking-without-baby implant-change")
            .split(" ", -1)) {
      TOGETHER.put(List.of("hot-sore-area", more), Level.SAME_DAY);
    }
    TOGETHER.put(List.of("red-streaks", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("still-ill-after-antibiotics", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("cannot-keep-antibiotics-down", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("baby-yellow", "baby-hard-to-wake"), Level.EMERGENCY);
    TOGETHER.put(List.of("baby-sunken-spot", "baby-hard-to-wake"), Level.EMERGENCY);
    TOGETHER.put(List.of("lump-new-and-sore", "getting-worse"), Level.SOON);
    TOGETHER.put(List.of("implant", "fever"), Level.SAME_DAY);
    TOGETHER.put(List.of("implant-change", "fever"), Level.SAME_DAY);
    TOGETHER.put(List.of("cracked-nipple", "pus"), Level.SAME_DAY);
    TOGETHER.put(List.of("leaking-without-baby", "mild-headache"), Level.SAME_DAY);
    TOGETHER.put(List.of("leak-restarted", "mild-headache"), Level.SAME_DAY);
    TOGETHER.put(List.of("leaking-without-baby", "severe-headache"), Level.EMERGENCY);
    TOGETHER.put(List.of("leaking-without-baby", "vision-change"), Level.EMERGENCY);
  }

  /** People who tell nothing by themselves and say yes to what is asked of these findings. */
  static final Map<String, Level> ONLY_ASKED = new LinkedHashMap<>();

  static {
    ONLY_ASKED.put("breastfeeding hot-sore-area", Level.HOME_CARE);
    ONLY_ASKED.put("breastfeeding hot-sore-area fever red-streaks", Level.EMERGENCY);
    ONLY_ASKED.put("breastfeeding hot-sore-area lasted-a-day", Level.SAME_DAY);
    ONLY_ASKED.put("breastfeeding hot-sore-area diabetes", Level.SAME_DAY);
    ONLY_ASKED.put("breastfeeding hot-sore-area cracked-nipple", Level.SAME_DAY);
    ONLY_ASKED.put("breastfeeding hot-sore-area still-ill-after-antibiotics", Level.SAME_DAY);
    ONLY_ASKED.put("breastfeeding fever still-ill-after-antibiotics", Level.EMERGENCY);
    ONLY_ASKED.put("breastfeeding coloured-milk blood-first-week", Level.HOME_CARE);
    ONLY_ASKED.put("breastfeeding coloured-milk", Level.SOON);
    ONLY_ASKED.put("breastfeeding coloured-milk fresh-blood-a-lot", Level.SAME_DAY);
    ONLY_ASKED.put("breastfeeding lump lump-new-and-sore", Level.HOME_CARE);
    ONLY_ASKED.put("breastfeeding lump lump-new-and-sore getting-worse", Level.SOON);
    ONLY_ASKED.put("breastfeeding lump", Level.SOON);
    ONLY_ASKED.put("breastfeeding baby-limp", Level.EMERGENCY);
    ONLY_ASKED.put("breastfeeding baby-yellow", Level.SAME_DAY);
    ONLY_ASKED.put("birth-or-loss-recently baby-at-home baby-blue", Level.EMERGENCY);
    ONLY_ASKED.put("birth-or-loss-recently baby-at-home baby-feeding-less", Level.SAME_DAY);
    ONLY_ASKED.put("birth-or-loss-recently", Level.HOME_CARE);
    ONLY_ASKED.put("birth-or-loss-recently coloured-fluid", Level.SOON);
    ONLY_ASKED.put("birth-or-loss-recently coloured-fluid fresh-blood-a-lot", Level.SAME_DAY);
    ONLY_ASKED.put("pregnant", Level.HOME_CARE);
    ONLY_ASKED.put("pregnant coloured-milk", Level.SOON);
    ONLY_ASKED.put("", Level.SOON);
    ONLY_ASKED.put("mild-headache", Level.SAME_DAY);
    ONLY_ASKED.put("clear-fluid", Level.SOON);
    ONLY_ASKED.put("thoughts-of-harm breastfeeding fever", Level.EMERGENCY);
  }

  private final SymptomCheck check;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> advised = new LinkedHashSet<>();
  private final List<Findings> states = new ArrayList<>();
  long paths;
  int longest;
  long reports;

  Rules(Protocol protocol) {
    this.check = new SymptomCheck(protocol);
  }

  /** Walks every path of these replies and notes every rule that is broken. */
  Rules walk(Reply... replies) {
    walk(Findings.NONE, 0, replies);
    for (Question question : check.protocol().questions()) {
      if (!asked.contains(question.id())) {
        problems.add("the question " + question.id() + " is never asked");
      }
    }
    for (Level level : Level.values()) {
      for (Patient patient : Patient.values()) {
        boolean never = !advised.contains(level + " for the " + patient);
        // nothing wrong with the baby is said as nothing wrong; no question asks for less
        boolean possible = patient == Patient.PARENT || level.compareTo(Level.SAME_DAY) >= 0;
        if (never && possible) {
          problems.add(level + " for the " + patient + " is never reached");
        }
      }
    }
    return this;
  }

  private void walk(Findings findings, int depth, Reply... replies) {
    states.add(findings);
    if (depth > LONGEST) {
      problems.add("a path is longer than " + LONGEST + " questions");
      return;
    }
    Step step = check.next(findings);
    if (step instanceof Step.Advise advise) {
      paths++;
      longest = Math.max(longest, depth);
      if (advise.parent().compareTo(advise.baby()) >= 0) {
        advised.add(advise.parent() + " for the " + Patient.PARENT);
      } else {
        advised.add(advise.baby() + " for the " + Patient.BABY);
      }
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
    Step next = check.next(findings.with(question, Reply.YES));
    for (String finding : question.marks()) {
      if (ALONE.get(finding) == Level.EMERGENCY
          && !(next instanceof Step.Advise advise && advise.level() == Level.EMERGENCY)) {
        problems.add("a yes to " + question.id() + " does not end in an emergency at once");
      }
    }
  }

  /** Reports every finding and combination in every state that the walk met. */
  Rules report() {
    for (Findings state : states) {
      for (Map.Entry<String, Level> alone : ALONE.entrySet()) {
        boolean excused = false;
        if (EXCUSED.containsKey(alone.getKey())) {
          excused = true;
          for (String excuse : EXCUSED.get(alone.getKey())) {
            excused &= state.of(excuse) == Reply.YES;
          }
        }
        if (!excused) {
          report(state, List.of(alone.getKey()), alone.getValue());
        }
      }
      TOGETHER.forEach((findings, level) -> report(state, findings, level));
    }
    return this;
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
    if (least == Level.EMERGENCY && !(check.next(told) instanceof Step.Advise)) {
      problems.add(String.join(" with ", findings) + " is not answered at once");
    }
  }

  /** Takes the people who only answer through the check. */
  Rules ask() {
    ONLY_ASKED.forEach(
        (yes, level) -> {
          List<String> present = List.of(yes.split(" ", -1));
          Findings findings = Findings.NONE;
          int turn = 0;
          while (turn++ <= LONGEST && check.next(findings) instanceof Step.Ask ask) {
            boolean has = ask.question().covers().stream().anyMatch(present::contains);
            findings = findings.with(ask.question(), has ? Reply.YES : Reply.NO);
          }
          if (check.advise(findings).level() != level) {
            problems.add("somebody with only [" + yes + "] is not advised " + level);
          }
        });
    return this;
  }

  /** Nobody who is not sure of a thing is spared a question that somebody who has it is asked. */
  Rules unsureIsNeverSkipped() {
    for (Question question : check.protocol().questions()) {
      for (List<Condition> line : question.askIf()) {
        for (Condition condition : line) {
          String subject = condition.finding();
          boolean yes = holds(line, subject, Reply.YES);
          boolean unsure = holds(line, subject, Reply.UNSURE);
          if (yes && !unsure && raises(question)) {
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

  private boolean raises(Question question) {
    for (String finding : question.covers()) {
      Level level = ALONE.get(finding);
      if (level != null && level.compareTo(Level.SAME_DAY) >= 0) {
        return true;
      }
    }
    return false;
  }

  Set<String> problems() {
    return problems;
  }

  int states() {
    return states.size();
  }

  Set<String> asked() {
    return asked;
  }

  Set<String> advised() {
    return advised;
  }
}
