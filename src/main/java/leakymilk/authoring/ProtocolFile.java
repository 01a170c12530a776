package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.triage.Bounds;
import leakymilk.triage.Combination;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/** Reads and checks {@code protocol.yaml}. */
final class ProtocolFile {
  private static final Pattern CONDITION = Pattern.compile("([a-z-]+) is (not )?(yes|no|unsure)");

  /** So many signs in one question can be held in the ear. */
  private static final int MOST_SIGNS = 4;

  private final Sources sources;
  private final Yaml file;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private Bounds bounds;

  ProtocolFile(Path root, Sources sources, Problems problems) {
    this.sources = sources;
    this.file = Yaml.file(root, "protocol.yaml", problems);
  }

  Protocol read() {
    String version = file.text("version");
    file.oneOf("status", "draft", "signed");
    List<Yaml> findingItems = file.items("findings");
    for (Yaml item : findingItems) {
      finding(item);
    }
    List<Question> questions = new ArrayList<>();
    Set<String> above = new LinkedHashSet<>();
    for (Yaml item : file.items("questions")) {
      Question question = question(item, above);
      for (Question other : questions) {
        if (other.id().equals(question.id())) {
          item.problem("is there twice; keep one");
        }
      }
      questions.add(question);
      above.addAll(question.covers());
      above.addAll(question.names());
      above.addAll(question.marks());
      above.addAll(question.noMarks());
    }
    List<Combination> combinations = new ArrayList<>();
    for (Yaml item : file.items("combinations")) {
      combinations.add(combination(item));
    }
    for (Yaml item : findingItems) {
      excuses(item, above);
    }
    bounds = measures();
    file.nothingElse();
    return new Protocol(version, questions, List.copyOf(findings.values()), combinations);
  }

  /** What numbers mean; known once the protocol is read. */
  Bounds bounds() {
    return bounds;
  }

  private Bounds measures() {
    Map<String, Yaml> items = new LinkedHashMap<>();
    for (Yaml item : file.items("measures")) {
      String id = item.text("id");
      item.named(id);
      if (items.putIfAbsent(id, item) != null) {
        item.problem("is there twice; keep one");
      }
    }
    Bounds read =
        new Bounds(
            measure(items, "fever", "celsius"),
            measure(items, "fever", "fahrenheit"),
            measure(items, "normal-temperature", "celsius"),
            measure(items, "normal-temperature", "fahrenheit"),
            measure(items, "highest-temperature", "celsius"),
            measure(items, "highest-temperature", "fahrenheit"),
            measure(items, "young-baby", "days"),
            measure(items, "baby", "days"),
            measure(items, "unvaccinated", "days"),
            measure(items, "newborn", "days"),
            measure(items, "lasting", "days"));
    for (Yaml item : items.values()) {
      sources.check(item, item.texts("sources"));
      item.nothingElse();
    }
    return read;
  }

  private double measure(Map<String, Yaml> items, String id, String unit) {
    Yaml item = items.get(id);
    if (item == null) {
      file.problem("measures", "has no measure '" + id + "'; write it with its source");
      items.put(id, Yaml.nothing());
      return 0;
    }
    String figure = item.text(unit);
    if (!figure.matches("\\d+(\\.\\d+)?")) {
      item.problem(unit, "has '" + figure + "' as its '" + unit + "'; write a number such as 38.0");
      return 0;
    }
    return Double.parseDouble(figure);
  }

  private void finding(Yaml item) {
    String id = item.text("id");
    item.named(id);
    Patient patient = patient(item);
    Level level = item.has("level") ? level(item, "level") : null;
    Level unsure = item.has("unsure") ? level(item, "unsure") : level;
    if (level != null && unsure != null && unsure.compareTo(level) < 0) {
      item.problem("unsure", "not being sure may not mean less than yes; raise 'unsure'");
    }
    if (level == Level.HOME_CARE && unsure == Level.HOME_CARE) {
      item.problem("level", "not being sure may not end in home care; write 'unsure: SOON'");
    }
    List<String> excuses = item.texts("excused-by");
    Level excused = item.has("excused") ? level(item, "excused") : Level.HOME_CARE;
    if (level != null && excused != null && excused.compareTo(level) > 0) {
      item.problem("excused", "an excuse may not raise a level; lower 'excused'");
    }
    boolean room = isToEmergencyRoom(item, level);
    if (item.textOr("told", "").equals("true")) {
      told.add(id);
    }
    sources.check(item, item.texts("sources"));
    item.nothingElse();
    Finding finding = new Finding(id, patient, level, unsure, excuses, excused, room);
    if (findings.putIfAbsent(id, finding) != null) {
      item.problem("is there twice; keep one");
    }
  }

  /** How an emergency gets there: by ambulance, unless written otherwise. */
  private static boolean isToEmergencyRoom(Yaml item, Level level) {
    if (!item.has("by")) {
      return false;
    }
    if (level != Level.EMERGENCY) {
      item.problem("by", "is for an emergency alone; delete it");
    }
    return item.oneOf("by", "emergency-room").equals("emergency-room");
  }

  /** An excuse that nobody asks for would wait for ever. */
  private void excuses(Yaml item, Set<String> asked) {
    for (String excuse : item.texts("excused-by")) {
      known(item, "excused-by", excuse);
      if (findings.containsKey(excuse) && !asked.contains(excuse)) {
        item.problem("excused-by", "is excused by '" + excuse + "', which no question asks for");
      }
    }
  }

  private Question question(Yaml item, Set<String> above) {
    String id = item.text("id");
    item.named(id);
    Patient patient = patient(item);
    List<String> covers = known(item, "covers");
    if (covers.isEmpty()) {
      item.problem("covers", "covers no finding; name at least one");
    }
    List<String> names = item.has("names") ? covered(item, "names", covers) : null;
    List<String> marks = item.has("marks") ? covered(item, "marks", covers) : covers;
    List<String> noMarks = known(item, "no-marks");
    boolean open = item.textOr("open", "").equals("true");
    List<List<Condition>> askIf = new ArrayList<>();
    for (String line : item.texts("ask-if")) {
      List<Condition> alternatives = new ArrayList<>();
      for (String condition : line.split(" or ", -1)) {
        condition(item, condition.strip(), above, alternatives);
      }
      askIf.add(alternatives);
    }
    List<List<String>> pieces = item.lists("pieces");
    List<String> named = names == null ? marks : names;
    if (findings.keySet().containsAll(named)) {
      checkPieces(item, pieces, named);
    }
    sources.check(item, item.texts("sources"));
    item.nothingElse();
    return new Question(id, patient, covers, named, marks, noMarks, open, pieces, askIf);
  }

  private List<String> covered(Yaml item, String key, List<String> covers) {
    List<String> ids = known(item, key);
    for (String id : ids) {
      if (!covers.contains(id)) {
        item.problem(key, key + " '" + id + "' but does not cover it; add it to 'covers'");
      }
    }
    return ids;
  }

  /** A sign that stands in no piece would be lost when the question is taken apart. */
  private static void checkPieces(Yaml item, List<List<String>> pieces, List<String> named) {
    List<String> all = new ArrayList<>();
    pieces.forEach(all::addAll);
    if (!pieces.isEmpty() && !(all.containsAll(named) && all.size() == named.size())) {
      item.problem("pieces", "must hold each of " + String.join(", ", named) + " once");
    }
    if (named.size() > MOST_SIGNS) {
      item.problem("names", "names " + named.size() + " signs; nobody can hold more than four");
    }
  }

  private void condition(Yaml item, String text, Set<String> above, List<Condition> alternatives) {
    Matcher matcher = CONDITION.matcher(text);
    if (!matcher.matches()) {
      item.problem("ask-if", "has the condition '" + text + "'; write it like 'fever is not no'");
      return;
    }
    String finding = matcher.group(1);
    known(item, "ask-if", finding);
    if (findings.containsKey(finding) && !above.contains(finding) && !told.contains(finding)) {
      item.problem(
          "ask-if",
          "asks about '" + finding + "', which no question above it covers; move one of them");
    }
    alternatives.add(
        new Condition(
            finding,
            matcher.group(2) == null,
            Reply.valueOf(matcher.group(3).toUpperCase(Locale.ROOT))));
  }

  private Combination combination(Yaml item) {
    item.named(item.text("id"));
    Patient patient = patient(item);
    Level level = level(item, "level");
    List<List<String>> allOf = item.lists("all-of");
    if (allOf.size() < 2) {
      item.problem("all-of", "needs two lists or more; for one, raise the findings' own level");
    }
    for (List<String> anyOf : allOf) {
      for (String finding : anyOf) {
        known(item, "all-of", finding);
      }
    }
    boolean room = isToEmergencyRoom(item, level);
    sources.check(item, item.texts("sources"));
    item.nothingElse();
    return new Combination(patient, level == null ? Level.EMERGENCY : level, room, allOf);
  }

  private List<String> known(Yaml item, String key) {
    List<String> ids = item.texts(key);
    for (String id : ids) {
      known(item, key, id);
    }
    return ids;
  }

  private void known(Yaml item, String key, String id) {
    if (!findings.containsKey(id)) {
      item.problem(key, "names the finding '" + id + "', which 'findings' does not have");
    }
  }

  private static Patient patient(Yaml item) {
    return item.oneOf("patient", "parent", "baby").equals("baby") ? Patient.BABY : Patient.PARENT;
  }

  private static Level level(Yaml item, String key) {
    String name = item.oneOf(key, "EMERGENCY", "SAME_DAY", "SOON", "HOME_CARE");
    for (Level level : Level.values()) {
      if (level.name().equals(name)) {
        return level;
      }
    }
    return null;
  }
}
