package leakymilk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.authoring.Sources;
import leakymilk.authoring.Yaml;
import leakymilk.content.Words;
import leakymilk.triage.Combination;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Reply;

/**
 * What the replies mean, as a FHIR R4 PlanDefinition: the levels from the highest down, under each
 * the signs and combinations that lead to it, with their sources. The highest level wins that has
 * one whose condition holds.
 */
final class FhirPlan {
  private static final Map<Level, String> PRIORITY =
      Map.of(
          Level.EMERGENCY, "stat",
          Level.SAME_DAY, "asap",
          Level.SOON, "urgent",
          Level.HOME_CARE, "routine");

  private final Book book;
  private final FhirPath path;
  private final Words words;
  private final Map<String, Yaml> findings;
  private final List<Yaml> combinations;

  FhirPlan(Book book) {
    this.book = book;
    this.path = new FhirPath(book.protocol);
    this.words = book.words("en");
    this.findings = Book.byId(book.file("protocol.yaml").items("findings"));
    this.combinations = book.file("protocol.yaml").items("combinations");
  }

  Map<String, Object> resource() {
    List<Object> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(0, level(level));
    }
    Map<String, Object> resource =
        FhirQuestionnaire.head(
            book, "PlanDefinition", "symptom-check-levels", "SymptomCheckLevels");
    resource.put(
        "type",
        Json.object(
            "coding",
            List.of(
                Json.object(
                    "system", "http://terminology.hl7.org/CodeSystem/plan-definition-type",
                    "code", "clinical-protocol"))));
    FhirQuestionnaire.entitle(
        resource,
        "Leaking milk: what the signs mean",
        "Under each level stand the signs that lead to it. Conditions are read of the response to"
            + " the questionnaire. The highest level wins of which one condition holds; home care"
            + " stands last and holds always. Nothing lowers a level. No clinician has signed it.");
    resource.put(
        "relatedArtifact",
        List.of(
            Json.object(
                "type", "depends-on", "resource", FhirQuestionnaire.OURS + "symptom-check")));
    resource.put(
        "action",
        List.of(
            Json.object(
                "id", "level",
                "title", "How fast which care is needed",
                "groupingBehavior", "logical-group",
                "selectionBehavior", "exactly-one",
                "action", levels)));
    return resource;
  }

  private Map<String, Object> level(Level level) {
    List<Object> signs = new ArrayList<>();
    for (Finding finding : book.protocol.findings()) {
      signs(finding, level, signs);
    }
    for (int i = 0; i < combinations.size(); i++) {
      Combination combination = book.protocol.combinations().get(i);
      if (combination.level() == level) {
        signs.add(combination(combinations.get(i), combination));
      }
    }
    Map<String, Object> action =
        Json.object(
            "id", level.name(),
            "title", level.name(),
            "description", advice(level),
            "priority", PRIORITY.get(level),
            "code", List.of(Json.object("text", low(level))));
    if (level != Level.HOME_CARE) {
      action.put("groupingBehavior", "logical-group");
      action.put("selectionBehavior", "any");
      action.put("action", signs);
    }
    return action;
  }

  /** What is advised for the parent and for the baby, without a reason and without numbers. */
  private String advice(Level level) {
    StringBuilder advice = new StringBuilder();
    for (Patient patient : Patient.values()) {
      String act = words.check().advice("act", level, patient);
      if (!act.isEmpty()) {
        advice.append(advice.isEmpty() ? "" : " ").append("For the ").append(low(patient));
        advice.append(": ").append(withoutReason(act));
      }
    }
    return advice.toString();
  }

  /** An advice without the place for its reason. */
  static String withoutReason(String advice) {
    return advice
        .replace(", [because].", ".")
        .replace(", [because],", ",")
        .replace(" [because]", "")
        .replace(String.valueOf(Words.NUMBER_START), "")
        .replace(String.valueOf(Words.NUMBER_END), "");
  }

  private void signs(Finding finding, Level level, List<Object> signs) {
    if (finding.level() == null) {
      return;
    }
    boolean excusable = !finding.excuses().isEmpty();
    if (finding.level() == level && level != Level.HOME_CARE) {
      signs.add(sign(finding, "", path.alone(finding, Reply.YES)));
    }
    if (finding.unsure() == level && level != Level.HOME_CARE) {
      signs.add(sign(finding, "unsure", path.alone(finding, Reply.UNSURE)));
    }
    if (excusable && finding.excused() == level && level != Level.HOME_CARE) {
      String excused = path.counts(finding.id()) + " and " + path.excused(finding);
      signs.add(sign(finding, "excused", excused));
    }
  }

  private Map<String, Object> sign(Finding finding, String how, String condition) {
    String name = words.check().name(finding.id());
    String title = (name.isEmpty() ? finding.id() : name) + (how.isEmpty() ? "" : ", " + how);
    return leaf(
        finding.id() + (how.isEmpty() ? "" : "." + how),
        title,
        finding.patient(),
        finding.toEmergencyRoom(),
        condition,
        findings.get(finding.id()).texts("sources"));
  }

  private Map<String, Object> combination(Yaml item, Combination combination) {
    return leaf(
        "c." + item.text("id"),
        item.text("id").replace('-', ' '),
        combination.patient(),
        combination.toEmergencyRoom(),
        path.met(combination),
        item.texts("sources"));
  }

  private Map<String, Object> leaf(
      String id,
      String title,
      Patient patient,
      boolean room,
      String condition,
      List<String> sources) {
    Map<String, Object> leaf = Json.object("id", id, "title", title);
    if (room) {
      leaf.put("description", withoutReason(words.check().emergencyRoom(patient)));
    }
    leaf.put("code", List.of(Json.object("text", low(patient))));
    List<Object> documents = new ArrayList<>();
    for (String source : sources) {
      documents.add(document(source));
    }
    leaf.put("documentation", documents);
    leaf.put(
        "condition",
        List.of(
            Json.object(
                "kind",
                "applicability",
                "expression",
                Json.object("language", "text/fhirpath", "expression", condition))));
    return leaf;
  }

  /** A source as it is cited; a rule of the project says that it is one. */
  private Map<String, Object> document(String id) {
    Sources.Source source = book.sources.get(id);
    if (source == null) {
      String own = id.equals(Sources.RULE) ? "The project\u2019s own rule" : "No source was found";
      return Json.object("type", "justification", "citation", own);
    }
    String year = source.year().isEmpty() ? "undated" : source.year();
    return Json.object(
        "type",
        "citation",
        "label",
        id,
        "citation",
        source.publisher() + ", " + source.title() + ", " + year,
        "url",
        source.url());
  }

  /** A reply as an answer. */
  static Map<String, Object> coding(String of, Enum<?> one) {
    return Json.object(
        "system", FhirQuestionnaire.OURS + of, "code", low(one), "display", low(one));
  }

  private static String low(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
