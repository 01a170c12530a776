package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Openers;

/**
 * What the first owner of a device settles in an hour: sentences with what should arrive of them,
 * as a page of forty and as an annotation set for Amazon's tools, and a second model whose list of
 * words holds few values that have nothing to do with the skill.
 */
final class DeviceScript {
  private static final String FILE = "/device-test.yaml";

  /** Of each way to hear in turn, so many are on the page. */
  private static final Map<String, Integer> ON_THE_PAGE = page();

  private static final String SAMPLE = "sample";
  private static final String AMAZON = "Amazon's own";
  private static final String LISTED = "listed word";
  private static final String CARRIED = "carrier";
  private static final String OPEN = "no carrier";
  private static final String LONG = "long";

  /** Longer sentences than this are long. */
  private static final int LONG_WORDS = 15;

  /** So many sentences of a kind that there are too many of. */
  private static final int MANY = 40;

  /**
   * A sentence.
   *
   * @param expected what may arrive: the words of the slot by intent; no words for no slot
   */
  private record Sentence(String says, Map<String, String> expected) {}

  private final Sayings sayings;
  private final List<String> values;
  private final Set<String> exact;
  private final Map<String, List<Sentence>> kinds = new LinkedHashMap<>();

  /**
   * Chooses the sentences.
   *
   * @param pool what people say, of which some are values
   */
  DeviceScript(Sayings sayings, List<String> values, List<List<String>> pool) {
    this.sayings = sayings;
    this.values = values;
    this.exact = sayings.exact();
    ON_THE_PAGE.keySet().forEach(kind -> kinds.put(kind, new ArrayList<>()));
    exact(SAMPLE, sayings.samples);
    exact(AMAZON, sayings.heard);
    for (String value : values) {
      if (value.indexOf(' ') < 0) {
        add(LISTED, value, Map.of(Openers.intent(List.of()), value));
      }
    }
    spoken(pool);
  }

  private static Map<String, Integer> page() {
    Map<String, Integer> page = new LinkedHashMap<>();
    page.put(SAMPLE, 9);
    page.put(LISTED, 4);
    page.put(CARRIED, 15);
    page.put(OPEN, 5);
    page.put(LONG, 4);
    page.put(AMAZON, 3);
    return page;
  }

  private void add(String kind, String says, Map<String, String> expected) {
    kinds.get(kind).add(new Sentence(says, expected));
  }

  private void exact(String kind, Map<String, List<String>> byIntent) {
    byIntent.forEach(
        (intent, ways) ->
            ways.stream().limit(2).forEach(way -> add(kind, way, Map.of(intent, ""))));
  }

  /** Sentences that are no values: two of each carrier, and those without one. */
  private void spoken(List<List<String>> pool) {
    Set<String> known = new LinkedHashSet<>(values);
    known.addAll(exact);
    Map<String, Integer> carried = new LinkedHashMap<>();
    int most = pool.stream().mapToInt(List::size).max().orElse(0);
    for (int turn = 0; turn < most; turn++) {
      for (List<String> kind : pool) {
        if (turn < kind.size()) {
          String says = Models.plain(kind.get(Models.spread(turn, kind.size())));
          if (known.add(says) && isSayable(says)) {
            spoken(says, carried);
          }
        }
      }
    }
  }

  private boolean isSayable(String says) {
    int words = sayings.stems.words(says).size();
    return says.matches("[\\p{L}\\p{M}' ]+")
        && words > 1
        && words <= 2 * LONG_WORDS
        && !exact.contains(String.join(" ", sayings.stems.words(says)));
  }

  private void spoken(String says, Map<String, Integer> carried) {
    boolean isLong = says.split(" ", -1).length > LONG_WORDS;
    String opener = sayings.opener(says);
    Map<String, String> expected = new LinkedHashMap<>();
    if (!opener.isEmpty()) {
      expected.put(sayings.carrier(opener), says.substring(opener.length() + 1));
    }
    expected.put(Openers.intent(List.of()), says);
    String kind = isLong ? LONG : opener.isEmpty() ? OPEN : CARRIED;
    boolean wanted =
        kind.equals(CARRIED)
            ? carried.merge(sayings.carrier(opener), 1, Integer::sum) <= 2
            : kinds.get(kind).size() < MANY;
    if (wanted) {
      add(kind, says, expected);
    }
  }

  /** The page of forty. */
  String page(List<String> head) {
    StringBuilder page = new StringBuilder();
    head.forEach(paragraph -> page.append(paragraph).append("\n\n"));
    page.append(
        "| | say | intent | words | many | few |\n| ---: | --- | --- | --- | --- | --- |\n");
    int number = 0;
    for (Sentence sentence : forty()) {
      page.append("| ").append(++number).append(" | ").append(sentence.says).append(" | ");
      Map.Entry<String, String> first = sentence.expected.entrySet().iterator().next();
      page.append(first.getKey()).append(" | ");
      page.append(first.getValue().equals(sentence.says) ? "(all)" : first.getValue());
      page.append(" | | |\n");
    }
    return page.toString();
  }

  /** Of each kind some, from all over it. */
  private List<Sentence> forty() {
    List<Sentence> forty = new ArrayList<>();
    ON_THE_PAGE.forEach(
        (kind, wanted) -> {
          List<Sentence> all = kinds.get(kind);
          for (int i = 1; i <= wanted; i++) {
            forty.add(all.get(i * all.size() / wanted - 1));
          }
        });
    return forty;
  }

  /** All sentences in the form of Amazon's NLU evaluation. */
  String annotations() {
    List<String> rows = new ArrayList<>();
    for (List<Sentence> all : kinds.values()) {
      for (Sentence sentence : all.subList(0, Math.min(all.size(), MANY * 10))) {
        rows.add(annotation(sentence));
      }
    }
    return "{\n  \"data\": [\n" + String.join(",\n", rows) + "\n  ]\n}\n";
  }

  private static String annotation(Sentence sentence) {
    List<String> expected = new ArrayList<>();
    sentence.expected.forEach(
        (intent, words) ->
            expected.add(
                "{\"intent\": {\"name\": \""
                    + intent
                    + "\", \"slots\": {"
                    + slot(intent, words)
                    + "}}}"));
    return "    {\"inputs\": {\"utterance\": \""
        + sentence.says
        + "\"}, \"expected\": ["
        + String.join(", ", expected)
        + "]}";
  }

  private static String slot(String intent, String words) {
    return words.isEmpty() ? "" : "\"" + Models.slot(intent) + "\": {\"value\": \"" + words + "\"}";
  }

  /** Writes the page, the annotation set and the second model. */
  static void write(
      Path project, String language, Path out, Sayings sayings, List<List<String>> pool)
      throws IOException {
    Problems problems = new Problems();
    Yaml file = Yaml.file(project.resolve("src/main/content"), language + FILE, problems);
    List<String> values = Models.values(pool, sayings.exact(), sayings.stems);
    DeviceScript script = new DeviceScript(sayings, values, pool);
    Files.createDirectories(out);
    Files.writeString(out.resolve("device-script.md"), script.page(file.texts("page")));
    Files.writeString(out.resolve("annotations.json"), script.annotations());
    Files.writeString(
        out.resolve("few-values.json"), Models.json(sayings, file.texts("few-values")));
    file.nothingElse();
    problems.throwIfAny();
  }
}
