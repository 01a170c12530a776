package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * The questions of the protocol as a FHIR R4 Questionnaire, in the words that name nobody's
 * numbers. A finding that no question asks for has an item of its own, before the questions, so
 * that nothing that can be told is lost.
 */
final class FhirQuestionnaire {
  /** Where the protocol's own names and codes stand; of no registered owner until there is one. */
  static final String OURS = "urn:leaky-milk-helper:";

  private static final String ASKED_IF =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

  /** Known everywhere; nobody's number is in it. */
  private static final String ELSEWHERE = "en";

  private final Book book;
  private final FhirPath path;
  private final Words words;
  private final List<Object> items = new ArrayList<>();

  FhirQuestionnaire(Book book) {
    this.book = book;
    this.path = new FhirPath(book.protocol);
    this.words = book.words(ELSEWHERE);
  }

  Map<String, Object> resource() {
    items.add(Json.object("linkId", "told", "type", "display", "text", "Told without being asked"));
    told().forEach(finding -> told(book.protocol.finding(finding)));
    book.protocol.questions().forEach(this::question);
    Map<String, Object> resource =
        head(book, "Questionnaire", "symptom-check", "SymptomCheckQuestions");
    entitle(
        resource,
        "Leaking milk: the questions of the symptom check",
        "The questions of one protocol, to be read with the PlanDefinition that tells what the"
            + " replies mean. No clinician has signed it. A reply of yes to a sign of an emergency"
            + " ends the check: what to do is said at once, and nothing further is asked. An item"
            + " without an answer is neither yes nor no, and a question that was not asked says"
            + " nothing. The skill leaves out a question that can no longer raise a level; whoever"
            + " asks them all comes to the same level. It informs and points to care, and is no"
            + " diagnosis.");
    resource.put("subjectType", List.of("Patient"));
    resource.put("item", items);
    return resource;
  }

  /** What both resources begin with. No date, publisher, author or reviewer: there is none. */
  static Map<String, Object> head(Book book, String type, String id, String name) {
    return Json.object(
        "resourceType", type,
        "id", id,
        "language", ELSEWHERE,
        "url", OURS + id,
        "version", book.protocol.version(),
        "name", name,
        "status", "draft");
  }

  /** A title and what the resource is, once as fields and once to be read without a program. */
  static void entitle(Map<String, Object> resource, String title, String description) {
    String div =
        "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\"><p>"
            + Html.escaped(title)
            + "</p><p>"
            + Html.escaped(description)
            + "</p></div>";
    resource.put("text", Json.object("status", "generated", "div", div));
    resource.put("title", title);
    resource.put("description", description);
  }

  /** Findings that no question makes present by itself, or that count from when they are told. */
  private Set<String> told() {
    Set<String> asked = new LinkedHashSet<>();
    for (Question question : book.protocol.questions()) {
      asked.addAll(question.marks());
      asked.addAll(question.noMarks());
      question.pieces().forEach(asked::addAll);
    }
    Map<String, leakymilk.authoring.Yaml> rules =
        Book.byId(book.file("protocol.yaml").items("findings"));
    Set<String> told = new LinkedHashSet<>();
    for (Finding finding : book.protocol.findings()) {
      boolean counts = rules.get(finding.id()).textOr("told", "").equals("true");
      if (counts || !asked.contains(finding.id())) {
        told.add(finding.id());
      }
    }
    return told;
  }

  private void told(Finding finding) {
    String name = words.check().name(finding.id());
    Map<String, Object> item =
        choice(FhirPath.told(finding.id()), name.isEmpty() ? finding.id() : name, false);
    items.add(item);
    emergency(finding.id(), FhirPath.told(finding.id()), List.of(finding));
  }

  private void question(Question question) {
    String id = FhirPath.item(question);
    Map<String, Object> item = choice(id, words.check().ask(question.id()), true);
    String asked = path.asked(question);
    if (!asked.isEmpty()) {
      item.put(
          "extension",
          List.of(
              Json.object(
                  "url",
                  ASKED_IF,
                  "valueExpression",
                  Json.object("language", "text/fhirpath", "expression", asked))));
    }
    items.add(item);
    emergency(question.id(), id, findings(question.marks()));
    for (int i = 0; i < question.pieces().size(); i++) {
      String piece = FhirPath.piece(question, i);
      Map<String, Object> smaller = choice(piece, words.check().piece(question.id(), i), true);
      smaller.put("enableWhen", List.of(when(id, Reply.UNSURE)));
      items.add(smaller);
      emergency(piece, piece, findings(question.pieces().get(i)));
    }
  }

  private List<Finding> findings(List<String> ids) {
    List<Finding> findings = new ArrayList<>();
    ids.forEach(id -> findings.add(book.protocol.finding(id)));
    return findings;
  }

  /** What to do, right behind what is always an emergency. */
  private void emergency(String id, String behind, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.level() == Level.EMERGENCY && finding.excuses().isEmpty()) {
        boolean baby = finding.patient() == Patient.BABY;
        List<Object> when = new ArrayList<>(List.of(when(behind, Reply.YES)));
        if (finding.unsure() == Level.EMERGENCY && !asksSmaller(id)) {
          when.add(when(behind, Reply.UNSURE));
        }
        items.add(
            Json.object(
                "linkId",
                "act." + behind,
                "type",
                "display",
                "text",
                act(finding.toEmergencyRoom(), baby ? Patient.BABY : Patient.PARENT),
                "enableWhen",
                when,
                "enableBehavior",
                "any"));
        return;
      }
    }
  }

  private boolean asksSmaller(String question) {
    Question of = book.protocol.question(question);
    return of != null && !of.pieces().isEmpty();
  }

  private String act(boolean room, Patient patient) {
    String act =
        room
            ? words.check().emergencyRoom(patient)
            : words.check().advice("act", Level.EMERGENCY, patient);
    return FhirPlan.withoutReason(act);
  }

  private static Map<String, Object> when(String item, Reply reply) {
    return Json.object(
        "question", item, "operator", "=", "answerCoding", FhirPlan.coding("reply", reply));
  }

  private static Map<String, Object> choice(String id, String text, boolean required) {
    List<Object> options = new ArrayList<>();
    for (Reply reply : Reply.values()) {
      options.add(Json.object("valueCoding", FhirPlan.coding("reply", reply)));
    }
    return Json.object(
        "linkId",
        id,
        "text",
        text,
        "type",
        "choice",
        "required",
        required,
        "answerOption",
        options);
  }
}
