package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.Reviews;
import leakymilk.authoring.Sources;
import leakymilk.authoring.Yaml;
import leakymilk.content.Answer;
import leakymilk.content.CheckWords;
import leakymilk.content.ContentStore;
import leakymilk.content.Manner;
import leakymilk.content.Piece;
import leakymilk.content.Words;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;

/** Everything that is said and decided, as one JSON; docs/schemas/export.schema.json tells what. */
final class ExportedContent {
  /** Raised when something in the form changes that a reader has to know of. */
  private static final int FORM = 1;

  private final Book book;

  ExportedContent(Book book) {
    this.book = book;
  }

  Map<String, Object> all() {
    Map<String, Object> locales = new LinkedHashMap<>();
    for (String locale : ContentStore.packaged().locales()) {
      locales.put(locale, locale(locale));
    }
    return Json.object(
        "form", FORM,
        "version", book.words(Book.SHOWN).version(),
        "signed", signed(),
        "items", book.items.size(),
        "protocol", protocol(),
        "sources", sources(),
        "locales", locales);
  }

  private int signed() {
    return book.items.size() - Release.open(book.items, book.reviews, book.today).size();
  }

  // What is decided

  private Map<String, Object> protocol() {
    Yaml file = book.file("protocol.yaml");
    Map<String, Yaml> rules = Book.byId(file.items("questions"));
    Map<String, Yaml> signs = Book.byId(file.items("findings"));
    List<Object> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(level.name());
    }
    List<Object> questions = new ArrayList<>();
    for (Question question : book.protocol.questions()) {
      questions.add(question(question, rules.get(question.id()).texts("sources")));
    }
    List<Object> findings = new ArrayList<>();
    for (Finding finding : book.protocol.findings()) {
      findings.add(finding(finding, signs.get(finding.id()).texts("sources")));
    }
    List<Object> combinations = new ArrayList<>();
    for (Yaml item : file.items("combinations")) {
      combinations.add(combination(item));
    }
    return Json.object(
        "version", book.protocol.version(),
        "status", file.text("status"),
        "levels", levels,
        "questions", questions,
        "findings", findings,
        "combinations", combinations,
        "measures", measures(file));
  }

  private Map<String, Object> question(Question question, List<String> sources) {
    List<Object> askIf = new ArrayList<>();
    for (List<Condition> line : question.askIf()) {
      List<Object> alternatives = new ArrayList<>();
      for (Condition condition : line) {
        alternatives.add(
            Json.object(
                "finding", condition.finding(),
                "is", condition.is(),
                "reply", low(condition.reply())));
      }
      askIf.add(alternatives);
    }
    return Json.object(
        "id", question.id(),
        "patient", low(question.patient()),
        "covers", question.covers(),
        "names", question.names(),
        "marks", question.marks(),
        "no-marks", question.noMarks(),
        "open", question.open(),
        "pieces", question.pieces(),
        "ask-if", askIf,
        "sources", sources,
        "review", review("en/question/" + question.id()));
  }

  private Map<String, Object> finding(Finding finding, List<String> sources) {
    return Json.object(
        "id", finding.id(),
        "patient", low(finding.patient()),
        "level", name(finding.level()),
        "unsure", name(finding.unsure()),
        "excused-by", finding.excuses(),
        "excused", finding.excuses().isEmpty() ? null : name(finding.excused()),
        "by", by(finding.level(), finding.toEmergencyRoom()),
        "sources", sources,
        "review", review("level/" + finding.id()));
  }

  private Map<String, Object> combination(Yaml item) {
    Level level = Level.valueOf(item.text("level"));
    return Json.object(
        "id", item.text("id"),
        "patient", item.text("patient"),
        "level", level.name(),
        "by", by(level, item.textOr("by", "").equals("emergency-room")),
        "all-of", item.lists("all-of"),
        "sources", item.texts("sources"),
        "review", review("combination/" + item.text("id")));
  }

  private static String by(Level level, boolean room) {
    return level != Level.EMERGENCY ? null : room ? "emergency-room" : "ambulance";
  }

  private static List<Object> measures(Yaml file) {
    List<Object> measures = new ArrayList<>();
    for (Yaml item : file.items("measures")) {
      Map<String, Object> measure = Json.object("id", item.text("id"));
      for (String unit : List.of("celsius", "fahrenheit", "days")) {
        if (item.has(unit)) {
          measure.put(unit, item.text(unit));
        }
      }
      measure.put("sources", item.texts("sources"));
      measures.add(measure);
    }
    return measures;
  }

  private List<Object> sources() {
    List<Object> sources = new ArrayList<>();
    for (Sources.Source source : book.sources.all()) {
      sources.add(
          Json.object(
              "id", source.id(),
              "publisher", source.publisher(),
              "kind", source.kind(),
              "title", source.title(),
              "url", source.url(),
              "year", source.year().isEmpty() ? null : source.year(),
              "grade", source.grade(),
              "read", source.read()));
    }
    return sources;
  }

  /** An item's signature as it stands: never a name, and nobody where nobody signed. */
  private Map<String, Object> review(String id) {
    ReviewItem item = book.items.get(id);
    if (item == null) {
      throw new IllegalArgumentException("no item " + id);
    }
    Reviews.State state = book.reviews.state(item, book.today);
    Map<String, Object> review = Json.object("item", id, "state", low(state));
    Reviews.Signature last = book.reviews.last(item);
    if (last != null) {
      review.put("by", last.by().role());
      review.put("on", last.on().toString());
      review.put("until", last.until().toString());
    }
    return review;
  }

  // What is said

  private Map<String, Object> locale(String locale) {
    String language = locale.substring(0, 2);
    Words words = book.words(locale);
    List<Object> answers = new ArrayList<>();
    for (String topic : words.topics()) {
      answers.add(answer(locale, language, words.answer(topic)));
    }
    Yaml local = book.file(locale + "/local.yaml");
    Map<String, Object> own = new LinkedHashMap<>();
    for (String key : local.map("words").keys()) {
      own.put(key, said(locale, w -> w.fill("{" + key + "}")));
    }
    return Json.object(
        "language", language,
        "words", own,
        "words-review", review("words/" + locale),
        "contacts", contacts(locale, language, local.map("contacts")),
        "answers", answers,
        "check", check(locale, language),
        "prompts", prompts(locale, language));
  }

  /** A number that is not sure is not in it, for nobody may say it. */
  private List<Object> contacts(String locale, String language, Yaml contacts) {
    Yaml neutral = book.file(language + "/local.yaml").map("contacts");
    List<Object> list = new ArrayList<>();
    for (String id : contacts.keys()) {
      Yaml contact = contacts.map(id);
      boolean checked = contact.textOr("status", "").equals("checked");
      Map<String, Object> one =
          Json.object("id", id, "said", said(locale, w -> w.fill("{" + id + "}")));
      one.put("checked", checked);
      if (checked) {
        one.put("who", contact.text("who"));
        one.put("number", contact.text("number"));
        one.put("hours", contact.textOr("hours", ""));
        one.put("read-on", contact.text("date"));
        if (contact.has("also")) {
          Yaml also = contact.map("also");
          one.put("also", Json.object("who", also.text("who"), "number", also.text("number")));
        }
        List<Object> sources = new ArrayList<>();
        for (Yaml source : contact.itemsIfAny("sources")) {
          sources.add(
              Json.object(
                  "publisher", source.text("publisher"),
                  "url", source.text("url"),
                  "year", source.text("year")));
        }
        one.put("sources", sources);
      }
      one.put("may-be-left-to-be-found", !neutral.map(id).textOr("card", "").equals("never"));
      one.put("review", review("number/" + locale + "/" + id));
      list.add(one);
    }
    return list;
  }

  private Map<String, Object> answer(String locale, String language, Answer answer) {
    String topic = answer.topic();
    List<Object> pieces = new ArrayList<>();
    for (int i = 0; i < answer.pieces().size(); i++) {
      int piece = i;
      pieces.add(piece(locale, answer.pieces().get(i), w -> w.piece(topic, piece)));
    }
    Piece others = answer.others();
    return Json.object(
        "id", topic,
        "name", said(locale, w -> w.name(topic)),
        "near", answer.near(),
        "evidence", answer.evidence(),
        "short", said(locale, w -> w.brief(topic)),
        "pieces", pieces,
        "more", answer.last(),
        "do", piece(locale, answer.action(), w -> w.action(topic)),
        "others", others == null ? null : piece(locale, others, w -> w.others(topic)),
        "tells-of", answer.tellsOf(),
        "offers-check", answer.offersCheck(),
        "then", new LinkedHashMap<>(answer.then()),
        "review", review(language + "/answer/" + topic));
  }

  private Map<String, Object> piece(String locale, Piece piece, Function<Words, String> text) {
    return Json.object("say", said(locale, text), "sources", piece.sources());
  }

  private Map<String, Object> check(String locale, String language) {
    Map<String, Object> questions = new LinkedHashMap<>();
    for (Question question : book.protocol.questions()) {
      String id = question.id();
      List<Object> pieces = new ArrayList<>();
      for (int i = 0; i < question.pieces().size(); i++) {
        int piece = i;
        pieces.add(said(locale, w -> w.check().piece(id, piece)));
      }
      questions.put(
          id,
          Json.object(
              "ask", said(locale, w -> w.check().ask(id)),
              "again", said(locale, w -> w.check().again(id)),
              "pieces", pieces,
              "why", said(locale, w -> w.check().why(id))));
    }
    Map<String, Object> findings = new LinkedHashMap<>();
    for (Finding finding : book.protocol.findings()) {
      String id = finding.id();
      findings.put(
          id,
          Json.object(
              "name", said(locale, w -> w.check().name(id)),
              "tell", said(locale, w -> w.check().tell(id)),
              "ask", said(locale, w -> w.check().back(id))));
    }
    Map<String, Object> levels = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      levels.put(level.name(), said(locale, w -> w.check().level(level)));
    }
    return Json.object(
        "questions", questions,
        "findings", findings,
        "levels", levels,
        "advice", advice(locale, language));
  }

  /** What is advised, by level and patient, or because of one sign; in the order of the parts. */
  private List<Object> advice(String locale, String language) {
    Yaml file = book.file(language + "/symptom-check.yaml");
    List<Object> advice = new ArrayList<>();
    for (Yaml item : file.items("advice")) {
      Level level = Level.valueOf(item.text("level"));
      Patient patient = patient(item);
      advice.add(
          advice(
              Json.object("level", level.name(), "for", low(patient)),
              (w, part) -> w.check().advice(part, level, patient),
              locale,
              item,
              language + "/advice/" + level + "-" + low(patient)));
    }
    for (Yaml item : file.items("by-emergency-room")) {
      Patient patient = patient(item);
      advice.add(
          advice(
              Json.object("level", "EMERGENCY", "for", low(patient), "by", "emergency-room"),
              (w, part) -> part.equals("act") ? w.check().emergencyRoom(patient) : "",
              locale,
              item,
              language + "/advice/emergency-room-" + low(patient)));
    }
    for (Map.Entry<String, Yaml> of : book.things(language).findings().entrySet()) {
      String sign = of.getKey();
      for (Yaml item : of.getValue().itemsIfAny("details")) {
        Level level = Level.valueOf(item.text("level"));
        advice.add(
            advice(
                Json.object("level", level.name(), "because-of", sign),
                (w, part) -> w.check().detail(part, level, sign),
                locale,
                item,
                language + "/sign/" + sign));
      }
    }
    return advice;
  }

  /** What is said of one part of an advice. */
  private interface Part {
    String of(Words words, String part);
  }

  private Map<String, Object> advice(
      Map<String, Object> of, Part text, String locale, Yaml item, String review) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (String part : CheckWords.PARTS) {
      if (!text.of(book.words(locale), part).isEmpty()) {
        parts.put(part, said(locale, w -> text.of(w, part)));
      }
    }
    of.put("parts", parts);
    of.put("sources", item.texts("sources"));
    of.put("review", review(review));
    return of;
  }

  private List<Object> prompts(String locale, String language) {
    List<Object> prompts = new ArrayList<>();
    for (String file : List.of("conversation", "remarks")) {
      for (Yaml item : book.file(language + "/" + file + ".yaml").items("prompts")) {
        String id = item.text("id");
        Map<String, Object> prompt =
            Json.object(
                "id", id,
                "say", said(locale, w -> w.prompt(id).say()),
                "reprompt", said(locale, w -> w.prompt(id).reprompt()));
        if (item.has("sources")) {
          prompt.put("sources", item.texts("sources"));
          prompt.put("review", review(language + "/prompt/" + id));
        }
        prompts.add(prompt);
      }
    }
    return prompts;
  }

  /**
   * A text in all its manners, so that nobody has to know which of them stands in for which; null
   * where it is not said, and for a text that there is not.
   */
  private Map<String, Object> said(String locale, Function<Words, String> text) {
    Words words = book.words(locale);
    Map<String, Object> said = new LinkedHashMap<>();
    for (boolean her : new boolean[] {false, true}) {
      String of = her ? "of-her-" : "";
      said.put(of + "plain", in(words, new Manner(her, false, false, false, 0), text));
      said.put(of + "discreet", in(words, new Manner(her, true, false, false, 0), text));
      said.put(of + "after-loss", in(words, new Manner(her, false, true, false, 0), text));
    }
    return said.values().stream().allMatch(java.util.Objects::isNull) ? null : said;
  }

  private static String in(Words words, Manner manner, Function<Words, String> text) {
    String said = text.apply(words.in(manner));
    return said.isEmpty()
        ? null
        : said.replace(String.valueOf(Words.NUMBER_START), "")
            .replace(String.valueOf(Words.NUMBER_END), "");
  }

  private static Patient patient(Yaml item) {
    return Patient.valueOf(item.text("for").toUpperCase(Locale.ROOT));
  }

  private static String name(Level level) {
    return level == null ? null : level.name();
  }

  private static String low(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
