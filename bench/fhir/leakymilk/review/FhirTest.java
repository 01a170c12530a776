package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import leakymilk.content.ContentStore;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported protocol is FHIR R4, and leads whoever follows it to the check's own levels. */
class FhirTest {
  private static final int PEOPLE = 400;
  private static final FhirContext R4 = FhirContext.forR4();
  private static final SymptomCheck CHECK = ContentStore.packaged().check();

  @TempDir static Path folder;
  private static FHIRPathEngine path;
  private static DefaultProfileValidationSupport known;
  private static Questionnaire questionnaire;
  private static PlanDefinition plan;
  private static final Map<String, ExpressionNode> PARSED = new LinkedHashMap<>();

  @BeforeAll
  static void written() throws IOException {
    Export.write(Path.of("."), folder, LocalDate.of(2026, 12, 2));
    known = new DefaultProfileValidationSupport(R4);
    path = new FHIRPathEngine(new HapiWorkerContext(R4, known));
    questionnaire =
        R4.newJsonParser().parseResource(Questionnaire.class, read("questionnaire.json"));
    plan = R4.newJsonParser().parseResource(PlanDefinition.class, read("plan-definition.json"));
  }

  private static String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void theValidatorFindsNothingWrong() throws IOException {
    ValidationSupportChain support =
        new ValidationSupportChain(
            known,
            new InMemoryTerminologyServerValidationSupport(R4),
            new CommonCodeSystemsTerminologyService(R4));
    FhirValidator validator = R4.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
    for (String file : List.of("questionnaire.json", "plan-definition.json")) {
      List<String> wrong = new ArrayList<>();
      for (SingleValidationMessage message :
          validator.validateWithResult(read(file)).getMessages()) {
        System.out.println(file + ": " + message.getSeverity() + " " + message.getMessage());
        if (message.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0) {
          wrong.add(message.getLocationString() + ": " + message.getMessage());
        }
      }
      assertEquals(List.of(), wrong, file);
    }
    String broken = read("questionnaire.json").replaceFirst("\"draft\"", "\"finished\"");
    assertFalse(validator.validateWithResult(broken).isSuccessful(), "a status of no kind");
  }

  /** Asks many people with made-up signs, and holds the conditions against the check each time. */
  @Test
  void whoeverFollowsItIsAskedTheSameAndComesToTheSameLevel() {
    Random random = new Random(18);
    int asked = 0;
    Map<Level, Integer> levels = new LinkedHashMap<>();
    for (int person = 0; person < PEOPLE; person++) {
      QuestionnaireResponse response = new QuestionnaireResponse();
      Findings findings = told(random, response, person);
      Map<String, Reply> replies = new LinkedHashMap<>();
      while (CHECK.next(findings) instanceof Step.Ask ask) {
        Question question = ask.question();
        assertTrue(isAsked(question.id(), response), question.id() + " after " + replies);
        Reply reply = reply(random, person);
        replies.put(question.id(), reply);
        answer(response, FhirPath.item(question), reply);
        if (reply == Reply.UNSURE && !question.pieces().isEmpty()) {
          findings = pieces(question, random, response, findings, replies);
        } else {
          findings = findings.with(question, reply);
        }
        asked++;
        Level level = CHECK.advise(findings).level();
        assertEquals(level, level(response), "after " + replies);
      }
      levels.merge(CHECK.advise(findings).level(), 1, Integer::sum);
    }
    System.out.println(PEOPLE + " people, " + asked + " questions, led to " + levels);
    assertEquals(4, levels.size(), "every level is reached");
  }

  private static Findings told(Random random, QuestionnaireResponse response, int person) {
    Findings findings = Findings.NONE;
    if (person % 2 == 0) {
      List<String> items = new ArrayList<>();
      questionnaire.getItem().forEach(item -> items.add(item.getLinkId()));
      items.removeIf(item -> !item.startsWith("told."));
      String item = items.get(random.nextInt(items.size()));
      Reply reply = random.nextInt(4) == 0 ? Reply.UNSURE : Reply.YES;
      answer(response, item, reply);
      findings = findings.with(item.substring("told.".length()), reply);
    }
    return findings;
  }

  private static Reply reply(Random random, int person) {
    int one = random.nextInt(person % 3 == 0 ? 30 : 10);
    return one == 0 ? Reply.YES : one == 1 ? Reply.UNSURE : Reply.NO;
  }

  private static Findings pieces(
      Question question,
      Random random,
      QuestionnaireResponse response,
      Findings before,
      Map<String, Reply> replies) {
    Findings findings = before;
    for (int i = 0; i < question.pieces().size(); i++) {
      Reply reply = random.nextInt(8) == 0 ? Reply.UNSURE : Reply.NO;
      replies.put(FhirPath.piece(question, i), reply);
      answer(response, FhirPath.piece(question, i), reply);
      for (String finding : question.pieces().get(i)) {
        if (findings.of(finding) == null) {
          findings = findings.with(finding, reply);
        }
      }
    }
    return findings;
  }

  private static void answer(QuestionnaireResponse response, String item, Reply reply) {
    response
        .addItem()
        .setLinkId(item)
        .addAnswer()
        .setValue(
            new Coding().setSystem(FhirQuestionnaire.OURS + "reply").setCode(FhirPath.code(reply)));
  }

  private static boolean isAsked(String question, QuestionnaireResponse response) {
    for (Questionnaire.QuestionnaireItemComponent item : questionnaire.getItem()) {
      if (item.getLinkId().equals(question)) {
        return item.getExtension().isEmpty()
            || holds(((Expression) item.getExtension().get(0).getValue()).getExpression(), response);
      }
    }
    throw new AssertionError("no item " + question);
  }

  private static Level level(QuestionnaireResponse response) {
    for (PlanDefinitionActionComponent level : plan.getAction().get(0).getAction()) {
      for (PlanDefinitionActionComponent sign : level.getAction()) {
        if (holds(sign.getCondition().get(0).getExpression().getExpression(), response)) {
          return Level.valueOf(level.getId());
        }
      }
    }
    return Level.HOME_CARE;
  }

  private static boolean holds(String expression, QuestionnaireResponse response) {
    ExpressionNode parsed = PARSED.computeIfAbsent(expression, path::parse);
    return path.convertToBoolean(path.evaluate(null, response, response, response, parsed));
  }
}
