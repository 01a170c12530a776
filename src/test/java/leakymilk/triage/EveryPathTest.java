package leakymilk.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
    Rules rules = new Rules(PROTOCOL).walk(Reply.values());
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
            + rules.states()
            + " states, "
            + rules.reports
            + " reports in them, advised: "
            + rules.advised());
  }

  @Test
  void aWellBreastfeedingParentHearsAtMostThirteenQuestions() {
    List<String> heard = questionsOfAWellParent(PROTOCOL);
    assertEquals("HOME_CARE", heard.remove(heard.size() - 1));
    assertEquals(Rules.WELL_PARENT, heard.size());
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
      if (finding.level() != null) {
        assertTrue(Rules.ALONE.containsKey(finding.id()), finding.id());
      }
    }
    for (String finding : Rules.ALONE.keySet()) {
      assertTrue(PROTOCOL.finding(finding) != null, finding);
    }
  }

  @Test
  void oneRedFlagLoweredIsFound() {
    for (String flag : List.of("pus", "baby-yellow", "racing-heart", "fever")) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : PROTOCOL.findings()) {
        findings.add(
            finding.id().equals(flag)
                ? new Finding(flag, finding.patient(), Level.SOON, Level.SOON, List.of())
                : finding);
      }
      Protocol faulty = new Protocol("x", PROTOCOL.questions(), findings, PROTOCOL.combinations());
      Set<String> problems = new Rules(faulty).walk(Reply.YES, Reply.NO).report().problems();
      System.out.println("Seeded fault, " + flag + " lowered to SOON: " + problems);
      assertFalse(problems.isEmpty(), flag);
    }
  }

  @Test
  void oneConditionReversedIsFound() {
    for (Question question : PROTOCOL.questions()) {
      if (question.askIf().isEmpty()) {
        continue;
      }
      List<Question> questions = new ArrayList<>(PROTOCOL.questions());
      List<List<Condition>> askIf = new ArrayList<>(question.askIf());
      List<Condition> line = new ArrayList<>();
      for (Condition condition : askIf.get(0)) {
        line.add(new Condition(condition.finding(), !condition.is(), condition.reply()));
      }
      askIf.set(0, line);
      questions.set(
          questions.indexOf(question),
          new Question(
              question.id(),
              question.patient(),
              question.covers(),
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
