package leakymilk.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.authoring.Problems;
import leakymilk.authoring.ReviewItems;
import leakymilk.authoring.Yaml;
import leakymilk.content.ContentStore;
import leakymilk.triage.Combination;
import leakymilk.triage.Finding;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * What comes out of one version of the content, by what went in: where people, signs and reports
 * are led, what sentences are heard as, and every rule and text.
 */
final class Outcomes {
  /** What a key begins with, in the order in which a reviewer reads. */
  enum Kind {
    /** A person of the vignettes. */
    VIGNETTE,
    /** A sign by itself, sure or not. */
    SIGN,
    /** Two signs that a combination names. */
    TOGETHER,
    /** Somebody who feeds a baby, tells this, and says no to whatever else is asked. */
    TOLD,
    /** The person whose signs a path of the check marks. */
    PERSON,
    /** What a sentence is heard as. */
    HEARD,
    /** A value of a rule. */
    RULE,
    /** A value of anything that is said or shown, or that stands behind it. */
    TEXT;

    private final String word = name().toLowerCase(java.util.Locale.ROOT) + " ";

    String key(String of) {
      return word + of;
    }

    boolean is(String key) {
      return key.startsWith(word);
    }

    static Kind of(String key) {
      for (Kind kind : values()) {
        if (kind.is(key)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of outcome: " + key);
    }
  }

  private static final int LONGEST = 60;
  private static final String FOR_PARENT = " for the parent, ";
  private static final String FOR_BABY = " for the baby";
  private static final Path TESTS = Path.of("src/test/resources");

  private final ContentStore store;
  private final SymptomCheck check;
  private final Map<String, String> outcomes = new LinkedHashMap<>();

  private Outcomes(ContentStore store) {
    this.store = store;
    this.check = store.check();
  }

  /**
   * Everything that comes out.
   *
   * @param store the compiled content
   * @param content the files that it was compiled from
   * @param again outcomes of another version: who was asked about there is taken through this one
   * @param sentences that are told
   */
  static Map<String, String> of(
      ContentStore store, Path content, Set<String> again, List<String> sentences)
      throws IOException {
    Outcomes all = new Outcomes(store);
    all.vignettes();
    all.signs();
    all.together(again);
    all.sentences(sentences);
    all.walk(Findings.NONE, new ArrayList<>());
    again.stream().filter(Kind.PERSON::is).forEach(all::person);
    all.texts(content);
    return all.outcomes;
  }

  /** All sentences of the development set, and the reports of people who had not seen it. */
  static List<String> allSentences() throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    for (String kind : List.of("emergencies", "reports", "lookalikes", "questions")) {
      for (String half : List.of("a", "b")) {
        for (String line : Files.readAllLines(TESTS.resolve("dev/" + kind + "-" + half + ".tsv"))) {
          sentences.add(line.substring(line.lastIndexOf('\t') + 1));
        }
      }
    }
    for (String line : Files.readAllLines(TESTS.resolve("cases/reports.jsonl"))) {
      // words as they are heard, so there is nothing in them that JSON escapes
      sentences.add(line.replaceFirst(".*?\"text\": \"", "").replaceFirst("\".*", ""));
    }
    return List.copyOf(sentences);
  }

  private void put(Kind kind, String of, String outcome) {
    outcomes.put(kind.key(of), outcome);
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
      put(Kind.VIGNETTE, person.text("id"), led(told, yes, person.texts("unsure")));
    }
    Files.delete(keyed);
  }

  private void signs() {
    for (Finding finding : check.protocol().findings()) {
      for (Reply reply : new Reply[] {Reply.YES, Reply.UNSURE}) {
        Findings one = Findings.NONE.with(finding.id(), reply);
        String sure = reply == Reply.YES ? "" : ", not sure";
        put(Kind.SIGN, finding.id() + sure, level(check.advise(one)));
      }
    }
  }

  /** Every two signs that a combination of this or of the other version names. */
  private void together(Set<String> again) {
    Set<String> pairs = new LinkedHashSet<>();
    for (Combination combination : check.protocol().combinations()) {
      List<String> sets = List.of("");
      for (List<String> line : combination.allOf()) {
        List<String> longer = new ArrayList<>();
        sets.forEach(set -> line.forEach(sign -> longer.add((set + " " + sign).strip())));
        sets = longer;
      }
      pairs.addAll(sets);
    }
    again.stream()
        .filter(Kind.TOGETHER::is)
        .forEach(key -> pairs.add(key.substring(Kind.TOGETHER.word.length())));
    for (String pair : pairs) {
      Findings findings = Findings.NONE;
      boolean known = true;
      for (String sign : pair.split(" ", -1)) {
        findings = findings.with(sign, Reply.YES);
        known &= check.finding(sign) != null;
      }
      if (known) {
        put(Kind.TOGETHER, pair, level(check.advise(findings)));
      }
    }
  }

  /** Every path of yes and no, as the person whose signs it marks. */
  private void walk(Findings findings, List<String> yes) {
    if (!(check.next(findings) instanceof Step.Ask ask)) {
      person(Kind.PERSON.key(String.join(" ", yes)));
      return;
    }
    walk(findings.with(ask.question(), Reply.NO), yes);
    List<String> more = new ArrayList<>(yes);
    more.addAll(ask.question().marks());
    walk(findings.with(ask.question(), Reply.YES), more);
  }

  private void person(String key) {
    if (!outcomes.containsKey(key)) {
      String signs = key.substring(Kind.PERSON.word.length());
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
    return level(check.advise(findings));
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

  /** The level of each patient first, by which {@link Compare} tells a fall from a rise. */
  private static String level(Step.Advise advise) {
    return advise.parent()
        + FOR_PARENT
        + advise.baby()
        + FOR_BABY
        + (advise.toEmergencyRoom() ? ", by the emergency department" : "")
        + (advise.because().isEmpty() ? "" : ", because of " + String.join(", ", advise.because()));
  }

  private void sentences(List<String> sentences) {
    Understanding ear = new Understanding(store, Book.SHOWN, store.phrases(Book.SHOWN));
    for (String sentence : sentences) {
      Understood heard = ear.understand(sentence);
      put(Kind.HEARD, sentence, heard(heard));
      if (heard.emergency() || !heard.ofBaby().isEmpty()) {
        // answered with the number at once, before any sign is asked about
        Level parent = heard.emergency() ? Level.EMERGENCY : Level.HOME_CARE;
        Level baby = heard.ofBaby().isEmpty() ? Level.HOME_CARE : Level.EMERGENCY;
        put(Kind.TOLD, sentence, parent + FOR_PARENT + baby + FOR_BABY);
        continue;
      }
      Findings told = Findings.NONE;
      for (String sign : heard.unsure()) {
        told = told.with(sign, Reply.UNSURE);
      }
      for (List<String> signs : List.of(heard.meant(), heard.present())) {
        for (String sign : signs) {
          told = told.with(sign, Reply.YES);
        }
      }
      if (!told.known(Reply.YES).isEmpty() || !told.known(Reply.UNSURE).isEmpty()) {
        put(Kind.TOLD, sentence, led(told, List.of("breastfeeding"), List.of()));
      }
    }
  }

  private static String heard(Understood heard) {
    List<String> parts = new ArrayList<>();
    if (heard.emergency()) {
      parts.add("an emergency that no sign stands for");
    }
    heard("an emergency of the baby", heard.ofBaby(), parts);
    heard("told", String.join(", ", heard.present()), parts);
    heard("told by the sentence as a whole", String.join(", ", heard.meant()), parts);
    heard("not sure", String.join(", ", heard.unsure()), parts);
    heard("denied", String.join(", ", heard.absent()), parts);
    heard("asked back, by its wording", String.join(", ", heard.perhaps()), parts);
    heard("asked back, by the models", String.join(", ", heard.guessed()), parts);
    heard("one of two topics", String.join(", ", heard.either()), parts);
    heard("topic", heard.topic(), parts);
    heard("place", heard.place(), parts);
    if (heard.ofAnother()) {
      parts.add("asked for somebody else");
    }
    return parts.isEmpty() ? "nothing" : String.join("; ", parts);
  }

  private static void heard(String how, String what, List<String> parts) {
    if (!what.isEmpty()) {
      parts.add(how + ": " + what);
    }
  }

  private void texts(Path content) {
    ReviewItems.everything(content)
        .forEach(
            (id, item) ->
                ItemChange.byPlace(item.words())
                    .forEach(
                        (place, value) -> {
                          boolean rule = ReviewItems.isRule(item) || place.startsWith("rule.");
                          put(rule ? Kind.RULE : Kind.TEXT, id + " " + place, value);
                        }));
  }
}
