package leakymilk.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.ContentStore;
import org.junit.jupiter.api.Test;

/** The proof: every path through the shipped protocol keeps the safety rules. */
class EveryPathTest {
  private static final Protocol PROTOCOL = ContentStore.packaged().check().protocol();

  @Test
  void everyPathOfYesAndNoKeepsEveryRule() {
    Rules rules =
        new Rules(PROTOCOL).walk(Reply.YES, Reply.NO).report().unsureIsNeverSkipped().ask();
    print("yes and no", rules);
    assertEquals(Set.of(), rules.problems());
  }

  @Test
  void everyPathOfYesNoAndNotSureKeepsEveryRule() {
    Rules rules = new Rules(PROTOCOL).walk(Reply.values()).ask();
    print("yes, no and not sure", rules);
    assertEquals(Set.of(), rules.problems());
    assertTrue(rules.longest <= Rules.LONGEST);
  }

  private static void print(String replies, Rules rules) {
    System.out.println(
        "Paths of "
            + replies
            + ": "
            + rules.paths
            + ", longest "
            + rules.longest
            + " questions, "
            + rules.asked().size()
            + " of "
            + PROTOCOL.questions().size()
            + " questions reached, "
            + rules.visited
            + " states, "
            + rules.reports
            + " reports in them, advised: "
            + rules.advised());
  }

  @Test
  void aWellBreastfeedingParentHearsAtMostSixteenQuestions() {
    List<String> heard = questionsOfAWellParent(PROTOCOL);
    assertEquals("HOME_CARE", heard.remove(heard.size() - 1));
    assertEquals(Rules.WELL_PARENT, heard.size(), "so many questions every well parent hears");
  }

  /** The questions asked, and the level at the end. */
  private static List<String> questionsOfAWellParent(Protocol protocol) {
    SymptomCheck check = new SymptomCheck(protocol);
    List<String> asked = new ArrayList<>();
    Findings findings = Findings.NONE;
    while (asked.size() <= Rules.LONGEST && check.next(findings) instanceof Step.Ask ask) {
      asked.add(ask.question().id());
      boolean feeds = ask.question().id().equals("breastfeeding");
      findings = findings.with(ask.question(), feeds ? Reply.YES : Reply.NO);
    }
    asked.add(check.advise(findings).level().name());
    return asked;
  }

  @Test
  void everyRedFlagOfTheRulesIsInTheProtocolAndTheOtherWayRound() {
    for (Finding finding : PROTOCOL.findings()) {
      boolean leveled = finding.level() != null;
      assertEquals(
          leveled, Levels.ALONE.containsKey(finding.id()), "in Levels.java: " + finding.id());
      assertEquals(
          !finding.excuses().isEmpty(),
          Levels.EXCUSED.containsKey(finding.id()) || finding.id().equals("lump-new-and-sore"),
          finding.id());
      if (finding.level() == Level.EMERGENCY) {
        assertEquals(
            Levels.AMBULANCE.contains(finding.id()), !finding.toEmergencyRoom(), finding.id());
      }
    }
    for (String finding : Levels.ALONE.keySet()) {
      assertTrue(PROTOCOL.finding(finding) != null, finding);
    }
  }

  @Test
  void aQuestionNamesFourSignsAtMostAndMoreThanTwoComeInPiecesToo() {
    for (Question question : PROTOCOL.questions()) {
      assertTrue(question.names().size() <= 4, question.id());
      // the questions behind it are its pieces
      boolean takenApart = question.id().equals("breast");
      assertTrue(
          question.names().size() <= 2 || takenApart || !question.pieces().isEmpty(),
          question.id());
    }
  }

  @Test
  void everySignOfThePublicListsIsAskedOfWhoeverIsExpectingOrHadABirthOrALoss() {
    List<String> listed =
        List.of(
            "chest-pain",
            "trouble-breathing",
            "fainting",
            "seizure",
            "racing-heart",
            "severe-headache",
            "persistent-headache",
            "vision-change",
            "high-blood-pressure",
            "face-or-hand-swelling",
            "leg-swelling",
            "severe-belly-pain",
            "heavy-bleeding",
            "fever",
            "thoughts-of-harm",
            "hearing-or-seeing-things",
            "mania");
    for (String who : List.of("breastfeeding", "pregnant", "birth-or-loss-recently")) {
      Set<String> named = namedTo(who, Findings.NONE);
      assertTrue(named.containsAll(listed), who + " " + named);
      String own = who.equals("pregnant") ? "pregnancy-danger" : "wound-or-foul-loss";
      assertTrue(named.contains(own), who + " " + named);
    }
    // whoever lost a baby may say as well that she has none
    for (Findings lost : List.of(told("loss"), told("loss", "no-baby"))) {
      Set<String> named = namedTo("loss", lost);
      assertTrue(named.containsAll(listed), named.toString());
    }
  }

  /** The signs that questions name to somebody of whom this is so, and nothing else. */
  private static Set<String> namedTo(String who, Findings told) {
    SymptomCheck check = new SymptomCheck(PROTOCOL);
    Set<String> named = new LinkedHashSet<>();
    Findings findings = told;
    while (named.size() < 99 && check.next(findings) instanceof Step.Ask ask) {
      named.addAll(ask.question().names());
      boolean so = ask.question().marks().contains(who);
      findings = findings.with(ask.question(), so ? Reply.YES : Reply.NO);
    }
    return named;
  }

  private static Findings told(String... signs) {
    Findings told = Findings.NONE;
    for (String sign : signs) {
      told = told.with(sign, Reply.YES);
    }
    return told;
  }

  @Test
  void anAmbulanceIsNamedAsSoonAsOneSignNeedsIt() {
    SymptomCheck check = new SymptomCheck(PROTOCOL);
    assertTrue(check.advise(told("leg-swelling")).toEmergencyRoom());
    assertTrue(check.advise(told("baby-strange-cry", "persistent-headache")).toEmergencyRoom());
    assertFalse(check.advise(told("leg-swelling", "chest-pain")).toEmergencyRoom());
    assertFalse(check.advise(told("leg-swelling", "baby-blue")).toEmergencyRoom());
    assertFalse(check.advise(told("fever")).toEmergencyRoom());
  }

  @Test
  void aCircumstanceIsNotedAndRaisesNothing() {
    SymptomCheck check = new SymptomCheck(PROTOCOL);
    for (Finding finding : PROTOCOL.findings()) {
      if (finding.level() == null) {
        assertEquals(Level.HOME_CARE, check.advise(told(finding.id())).level(), finding.id());
      }
    }
    assertEquals(null, PROTOCOL.finding("diabetes").level());
    assertEquals(null, PROTOCOL.finding("under-eighteen").level());
  }

  @Test
  void oneRedFlagLoweredIsFound() {
    for (String flag :
        List.of("pus", "baby-yellow", "racing-heart", "fever", "mania", "baby-strange-cry")) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : PROTOCOL.findings()) {
        findings.add(finding.id().equals(flag) ? lowered(finding) : finding);
      }
      Protocol faulty = new Protocol("x", PROTOCOL.questions(), findings, PROTOCOL.combinations());
      Set<String> problems = new Rules(faulty).walk(Reply.YES, Reply.NO).report().problems();
      System.out.println("Seeded fault, " + flag + " lowered to SOON: " + problems);
      assertFalse(problems.isEmpty(), flag);
    }
  }

  private static Finding lowered(Finding finding) {
    return new Finding(
        finding.id(), finding.patient(), Level.SOON, Level.SOON, List.of(), Level.HOME_CARE, false);
  }

  @Test
  void oneConditionReversedIsFound() {
    for (Question question : PROTOCOL.questions()) {
      if (question.askIf().isEmpty()) {
        continue;
      }
      List<Question> questions = new ArrayList<>(PROTOCOL.questions());
      List<List<Condition>> askIf = new ArrayList<>(question.askIf());
      for (Condition condition : askIf.remove(0)) {
        askIf.add(List.of(new Condition(condition.finding(), !condition.is(), condition.reply())));
      }
      questions.set(
          questions.indexOf(question),
          new Question(
              question.id(),
              question.patient(),
              question.covers(),
              question.names(),
              question.marks(),
              question.noMarks(),
              question.open(),
              question.pieces(),
              askIf));
      Protocol faulty = new Protocol("x", questions, PROTOCOL.findings(), PROTOCOL.combinations());
      Set<String> problems = problemsOf(faulty);
      System.out.println("Seeded fault, ask-if of " + question.id() + " reversed: " + problems);
      assertFalse(problems.isEmpty(), question.id());
    }
  }

  private static Set<String> problemsOf(Protocol protocol) {
    Rules rules = new Rules(protocol).walk(Reply.YES, Reply.NO).unsureIsNeverSkipped().ask();
    Set<String> problems = rules.problems();
    if (!questionsOfAWellParent(protocol).equals(questionsOfAWellParent(PROTOCOL))) {
      problems.add("a well breastfeeding parent is asked otherwise");
    }
    return problems;
  }
}
