package leakymilk.authoring;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leakymilk.content.CheckWords;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Wording;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;

/**
 * Reads and checks the words of the symptom check in a language against the protocol: {@code
 * symptom-check.yaml}, and what the signs are called.
 */
final class CheckFile {
  private static final int QUESTION_WORDS = 15;
  private static final int SENTENCE_WORDS = 40;
  private static final int NAME_WORDS = 20;

  private final Protocol protocol;
  private final Sources sources;
  private final Texts texts;
  private final Yaml file;
  private final Map<String, Yaml> findings;
  private final Map<String, Wording> words = new LinkedHashMap<>();

  CheckFile(
      Path root,
      String language,
      Things things,
      Protocol protocol,
      Sources sources,
      LanguageFiles files,
      Problems problems) {
    this.protocol = protocol;
    this.sources = sources;
    this.texts = files.texts();
    this.findings = things.findings();
    this.file = Yaml.file(root, language + "/symptom-check.yaml", problems);
  }

  /** All texts by {@link CheckWords#key}. */
  Map<String, Wording> read() {
    file.oneOf("review", "draft");
    questions();
    findings();
    levels();
    because();
    taken();
    advice();
    byEmergencyRoom();
    details();
    file.nothingElse();
    return words;
  }

  private void questions() {
    Set<String> missing = new LinkedHashSet<>();
    for (Question question : protocol.questions()) {
      missing.add(question.id());
    }
    for (Yaml item : file.items("questions")) {
      String id = item.text("id");
      item.named(id);
      Question question = protocol.question(id);
      if (question == null) {
        item.problem("id", "is no question of protocol.yaml; mend its name or delete it");
      } else if (!missing.remove(id)) {
        item.problem("is there twice; keep one");
      }
      asks(item, "ask", id);
      asks(item, "again", id);
      pieces(item, id, question);
      say(item, "why", id, SENTENCE_WORDS);
      boolean several = question != null && question.marks().size() > 1;
      // one finding may stand for the signs of its question, and be told by a name of its own
      boolean stands = question != null && question.names().size() > 1 && item.has("meant");
      if (several || stands) {
        say(item, "meant", id, NAME_WORDS);
      }
      item.nothingElse();
    }
    for (String id : missing) {
      file.problem("questions", "has no words for the question '" + id + "'; write them");
    }
  }

  /** The words of the pieces, in the order of the protocol. */
  private void pieces(Yaml item, String id, Question question) {
    List<Yaml> pieces = item.itemsIfAny("pieces");
    int wanted = question == null ? pieces.size() : question.pieces().size();
    if (pieces.size() != wanted) {
      item.problem("pieces", "has " + pieces.size() + " pieces; protocol.yaml has " + wanted);
    }
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).named(id);
      Wording wording = texts.ofHer(pieces.get(i), "ask", id, QUESTION_WORDS);
      words.put(CheckWords.key("piece" + i, id), wording);
      pieces.get(i).nothingElse();
    }
  }

  private void asks(Yaml item, String key, String id) {
    Wording wording = say(item, key, id, QUESTION_WORDS);
    for (String text : Texts.all(wording)) {
      if (!text.isEmpty() && text.indexOf('?') != text.length() - 1) {
        item.problem(key, "must be one question, with its mark at the end");
      }
    }
  }

  private void findings() {
    findings.forEach(
        (id, item) -> {
          item.oneOf("review", "draft");
          say(item, "name", id, NAME_WORDS);
          say(item, "tell", id, NAME_WORDS);
          Finding finding = protocol.finding(id);
          boolean emergency = finding != null && finding.level() == Level.EMERGENCY;
          if (emergency || id.equals(PhraseIndex.OTHER_EMERGENCY)) {
            asks(item, "back", id);
          }
          if (emergency && !finding.excuses().isEmpty()) {
            say(item, "waits", id, SENTENCE_WORDS);
          }
        });
  }

  private void levels() {
    Yaml levels = file.map("levels");
    for (Level level : Level.values()) {
      words.put(
          CheckWords.key("level", level.name()), texts.of(levels, level.name(), "", NAME_WORDS));
    }
    levels.nothingElse();
  }

  /** Because of what, in a few words. */
  private void because() {
    Yaml because = file.map("because").named("because");
    for (String kind : new String[] {"sure", "maybe", "heard"}) {
      Wording wording = texts.ofHer(because, kind, "", NAME_WORDS);
      words.put(CheckWords.key("because", kind), wording);
    }
    because.nothingElse();
  }

  /** What is said of a sign that was taken back, by what it would have meant. */
  private void taken() {
    Yaml taken = file.map("taken").named("taken");
    for (String level : new String[] {"EMERGENCY", "SAME_DAY", "SOON"}) {
      Wording wording = texts.ofHer(taken, level, "", SENTENCE_WORDS);
      words.put(CheckWords.key("taken", level), wording);
    }
    taken.nothingElse();
  }

  private void advice() {
    Set<String> missing = new LinkedHashSet<>();
    for (Level level : Level.values()) {
      for (Patient patient : Patient.values()) {
        missing.add(level + "." + patient);
      }
    }
    // nothing found in a baby is said for the parent
    missing.remove(Level.HOME_CARE + "." + Patient.BABY);
    for (Yaml item : file.items("advice")) {
      String level = item.oneOf("level", "EMERGENCY", "SAME_DAY", "SOON", "HOME_CARE");
      Patient patient =
          item.oneOf("for", "parent", "baby").equals("baby") ? Patient.BABY : Patient.PARENT;
      String id = level + "." + patient;
      item.named(id);
      if (!missing.remove(id)) {
        item.problem("is there twice; keep one");
      }
      act(item, "act", id);
      if (!level.equals("EMERGENCY")) {
        item.text("sooner");
        parts(item, id);
      }
      sources.check(item, item.texts("sources"));
      item.nothingElse();
    }
    for (String id : missing) {
      file.problem("advice", "has no advice for " + id + "; write it");
    }
  }

  private void byEmergencyRoom() {
    for (Yaml item : file.items("by-emergency-room")) {
      String patient = item.oneOf("for", "parent", "baby").toUpperCase(Locale.ROOT);
      item.named(patient);
      Wording act = act(item, "act", patient);
      words.remove(CheckWords.key("act", patient));
      words.put(CheckWords.key("room", patient), act);
      sources.check(item, item.texts("sources"));
      item.nothingElse();
    }
    for (Patient patient : Patient.values()) {
      if (!words.containsKey(CheckWords.key("room", patient.name()))) {
        file.problem("by-emergency-room", "has no words for the " + patient + "; write them");
      }
    }
  }

  /** What is said in place of the level's own words because of one sign. */
  private void details() {
    findings.forEach(
        (id, finding) -> {
          for (Yaml item : finding.itemsIfAny("details")) {
            String level = item.oneOf("level", "EMERGENCY", "SAME_DAY", "SOON", "HOME_CARE");
            if (item.has("act")) {
              act(item, "act", level + "." + id);
            }
            parts(item, level + "." + id);
            sources.check(item, item.texts("sources"));
            item.nothingElse();
          }
        });
  }

  /** What to do first; the reason in it, if any, stands behind a comma and can be left away. */
  private Wording act(Yaml item, String part, String id) {
    Wording act = say(item, part, id, SENTENCE_WORDS);
    for (String text : Texts.all(act)) {
      if (text.replace(", [because]", "").contains("[because]")) {
        item.problem(part, "has [because] without a comma before it; write ', [because]'");
      }
    }
    return act;
  }

  /** The parts of an advice that need not be there. */
  private void parts(Yaml item, String id) {
    for (String part : CheckWords.PARTS) {
      if (!part.equals("act") && item.has(part)) {
        say(item, part, id, SENTENCE_WORDS);
      }
    }
  }

  private Wording say(Yaml item, String part, String id, int most) {
    Wording wording = texts.ofHer(item, part, id, most);
    words.put(CheckWords.key(part, id), wording);
    return wording;
  }
}
