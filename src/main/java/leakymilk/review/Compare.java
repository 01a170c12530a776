package leakymilk.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.authoring.Problems;
import leakymilk.authoring.Yaml;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import leakymilk.simulator.Conversation;
import leakymilk.triage.Findings;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/**
 * Rule changes in the open: takes the same people, signs, sentences and answers through two
 * versions, and lists what came out differently. What came out of one version is a file, so that
 * the two may differ in program and content alike.
 */
public final class Compare {
  private static final int LONGEST = 60;
  private static final Path TESTS = Path.of("src/test/resources");

  private static final String HELP =
      """
      Lists for a reviewer what a change changes.
        ./talk compare --save FILE    before the change: what comes out now
        ./talk compare FILE           after it: every level, sentence and answer that came out differently
      """;

  private final SymptomCheck check;
  private final ContentStore store;
  private final String folder;
  private final Map<String, String> outcomes = new LinkedHashMap<>();

  private Compare(String folder) {
    this.folder = folder;
    this.store =
        folder == null
            ? ContentStore.packaged()
            : ContentStore.of(Path.of(folder), Compare::refuse);
    this.check = store.check();
  }

  private static void refuse(String problem) {
    throw new IllegalStateException(problem);
  }

  /** Reads options; ends the process with an exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 2 && args[0].equals("--save")) {
      save(outcomes(null, List.of()), Path.of(args[1]));
      out.println("Written to " + args[1] + ".");
    } else if (args.length == 1 && Files.isRegularFile(Path.of(args[0]))) {
      Map<String, String> before = read(Path.of(args[0]));
      List<String> changes = changes(before, outcomes(null, people(before)));
      changes.forEach(out::println);
      out.println(changes.size() + " of " + before.size() + " came out differently.");
    } else {
      out.print(HELP);
      System.exit(2);
    }
  }

  /**
   * What comes out of a version, by what went in.
   *
   * @param folder of compiled content; null for the packaged copy
   * @param people that another version was asked about, to be taken through this one too
   */
  static Map<String, String> outcomes(String folder, List<String> people) throws IOException {
    Compare compare = new Compare(folder);
    compare.vignettes();
    compare.signs();
    compare.everyPath();
    people.forEach(compare::person);
    compare.sentences();
    compare.words();
    return compare.outcomes;
  }

  /** The people that a version's paths stand for. */
  static List<String> people(Map<String, String> outcomes) {
    return outcomes.keySet().stream().filter(key -> key.startsWith("person ")).toList();
  }

  /** Every outcome that differs, with both, in the order of the later version. */
  static List<String> changes(Map<String, String> before, Map<String, String> after) {
    List<String> changes = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String key : all) {
      String old = before.getOrDefault(key, "(was not there)");
      String now = after.getOrDefault(key, "(is gone)");
      // a path that only one version has is another path, and its people go through both
      boolean both = before.containsKey(key) && after.containsKey(key);
      if (!old.equals(now) && (both || !key.startsWith("person "))) {
        changes.add(key + "\n  before: " + old + "\n  after:  " + now);
      }
    }
    return changes;
  }

  private static void save(Map<String, String> outcomes, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    outcomes.forEach((in, out) -> lines.add(in + "\t" + out.replaceAll("\\s+", " ")));
    Files.write(file, lines);
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 2);
      outcomes.put(parts[0], parts[1]);
    }
    return outcomes;
  }

  private void vignettes() throws IOException {
    // the file is a list, and this reader wants keys
    Path keyed = Files.createTempFile("vignettes", ".yaml");
    Files.writeString(keyed, "people:\n" + Files.readString(TESTS.resolve("vignettes.yaml")));
    for (Yaml person :
        Yaml.file(keyed.getParent(), keyed.getFileName().toString(), new Problems())
            .items("people")) {
      List<String> yes = person.texts("yes");
      Findings told = Findings.NONE;
      for (String said : person.texts("says")) {
        told = told.with(said, Reply.YES);
      }
      outcomes.put("vignette " + person.text("id"), led(told, yes, person.texts("unsure")));
    }
    Files.delete(keyed);
  }

  private void signs() {
    for (leakymilk.triage.Finding finding : check.protocol().findings()) {
      for (Reply reply : new Reply[] {Reply.YES, Reply.UNSURE}) {
        Findings one = Findings.NONE.with(finding.id(), reply);
        String sure = reply == Reply.YES ? "" : ", not sure";
        outcomes.put("sign " + finding.id() + sure, heard(check.advise(one)));
      }
    }
  }

  /** Every path of yes and no, as the person whose signs it marks. */
  private void everyPath() {
    walk(Findings.NONE, new ArrayList<>());
  }

  private void walk(Findings findings, List<String> yes) {
    if (!(check.next(findings) instanceof Step.Ask ask)) {
      person("person " + String.join(" ", yes));
      return;
    }
    walk(findings.with(ask.question(), Reply.NO), yes);
    List<String> more = new ArrayList<>(yes);
    more.addAll(ask.question().marks());
    walk(findings.with(ask.question(), Reply.YES), more);
  }

  private void person(String key) {
    if (!outcomes.containsKey(key)) {
      String signs = key.substring("person ".length());
      List<String> yes = signs.isEmpty() ? List.of() : List.of(signs.split(" ", -1));
      outcomes.put(key, led(Findings.NONE, yes, List.of()));
    }
  }

  /** Where somebody is led who has some signs and tells the truth. */
  private String led(Findings told, List<String> yes, List<String> unsure) {
    Findings findings = told;
    int asked = 0;
    while (asked++ < LONGEST && check.next(findings) instanceof Step.Ask ask) {
      findings = findings.with(ask.question(), reply(ask.question(), yes, unsure));
      if (ask.question().open()) {
        for (String sign : yes) {
          findings = findings.with(sign, Reply.YES);
        }
      }
    }
    return heard(check.advise(findings));
  }

  private static Reply reply(Question question, List<String> yes, List<String> unsure) {
    for (String finding : question.covers()) {
      if (yes.contains(finding)) {
        return Reply.YES;
      }
    }
    for (String finding : question.covers()) {
      if (unsure.contains(finding)) {
        return Reply.UNSURE;
      }
    }
    return Reply.NO;
  }

  private static String heard(Step.Advise advise) {
    return advise.level()
        + " for the "
        + advise.patient()
        + (advise.toEmergencyRoom() ? ", by the emergency department" : "")
        + (advise.because().isEmpty() ? "" : ", because of " + String.join(", ", advise.because()));
  }

  private void sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String kind : List.of("emergencies", "reports", "lookalikes", "questions")) {
      for (String half : List.of("a", "b")) {
        for (String line : Files.readAllLines(TESTS.resolve("dev/" + kind + "-" + half + ".tsv"))) {
          sentences.add(line.substring(line.lastIndexOf('\t') + 1));
        }
      }
    }
    Conversation.said(folder, Book.SHOWN, sentences)
        .forEach((sentence, said) -> outcomes.put("sentence " + sentence, said));
  }

  private void words() {
    for (String locale : store.locales()) {
      Words words = store.in(locale);
      for (String topic : words.topics()) {
        for (int piece = 0; piece <= words.last(topic); piece++) {
          outcomes.put("answer " + locale + " " + topic + " " + piece, words.piece(topic, piece));
        }
      }
      for (Question question : check.protocol().questions()) {
        String id = question.id();
        outcomes.put("question " + locale + " " + id, words.check().ask(id));
      }
    }
  }
}
