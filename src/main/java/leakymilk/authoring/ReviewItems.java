package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that wants a clinician's signature, cut into items that one can judge alone. A prompt
 * that names no source claims nothing, and wants none. How people say things is not signed word by
 * word; the gauge measures it.
 */
public final class ReviewItems {
  /** What the symptom check is made of. */
  private static final List<String> CHECK =
      List.of("question", "level", "combination", "measure", "sign", "advice");

  /** Those of which nothing is said: they only decide. */
  private static final List<String> RULES = List.of("level", "combination", "measure");

  /** How a topic is asked for and a sign is told, and what leads elsewhere and says nothing. */
  private static final String[] UNSIGNED = {
    "review",
    "near",
    "then",
    "follow-up",
    "samples",
    "says",
    "details",
    "named",
    "named-in-reply",
    "who",
    "never",
    "wordings",
    "unless",
    Things.TELLINGS
  };

  private final Path content;
  private final Map<String, List<String>> items = new LinkedHashMap<>();

  private ReviewItems(Path content) {
    this.content = content;
  }

  /** All items by id, in the order of the files. */
  public static Map<String, ReviewItem> read(Path content) {
    ReviewItems read = new ReviewItems(content);
    read.levels();
    for (String locale : Locales.of(content)) {
      read.country(locale);
      if (Locales.isLanguage(locale)) {
        Things things = Things.of(content, locale, new Problems());
        read.answers(locale, things);
        read.check(locale, things);
        read.prompts(locale);
      }
    }
    return read.cut();
  }

  /**
   * The same, and behind them what wants no signature and is said or shown all the same: prompts
   * that claim nothing, labels of a screen, and the register of sources.
   */
  public static Map<String, ReviewItem> everything(Path content) {
    Map<String, ReviewItem> everything = new LinkedHashMap<>(read(content));
    ReviewItems rest = new ReviewItems(content);
    for (String locale : Locales.of(content)) {
      if (Locales.isLanguage(locale)) {
        for (Yaml prompt : rest.allPrompts(locale)) {
          if (!prompt.has("sources")) {
            rest.add(locale + "/prompt/" + prompt.text("id"), prompt, "id");
          }
        }
        rest.add(locale + "/screen/words", rest.file(locale + "/screen.yaml"), "review");
      }
    }
    for (Yaml source : rest.file("sources.yaml").items("sources")) {
      rest.add("source/" + source.text("id"), source, "id");
    }
    everything.putAll(rest.cut());
    return everything;
  }

  private Map<String, ReviewItem> cut() {
    Map<String, ReviewItem> cut = new LinkedHashMap<>();
    items.forEach((id, words) -> cut.put(id, new ReviewItem(id, words)));
    return cut;
  }

  /** Whether an item is a rule that is never heard itself. */
  public static boolean isRule(ReviewItem item) {
    return RULES.contains(item.kind());
  }

  /** Whether an item belongs to the symptom check. */
  public static boolean isOfCheck(ReviewItem item) {
    return CHECK.contains(item.kind());
  }

  private Yaml file(String name) {
    return Yaml.file(content, name, new Problems());
  }

  private void add(String id, Yaml item, String... but) {
    items.computeIfAbsent(id, i -> new ArrayList<>()).addAll(item.flat(but));
  }

  /** The same item's part of another file, its values marked with where they stand. */
  private void add(String id, String part, List<String> words) {
    List<String> all = items.computeIfAbsent(id, i -> new ArrayList<>());
    words.forEach(word -> all.add(part + "." + word));
  }

  private void levels() {
    Yaml protocol = file("protocol.yaml");
    for (Yaml finding : protocol.items("findings")) {
      add("level/" + finding.text("id"), finding, "id");
    }
    for (Yaml combination : protocol.items("combinations")) {
      add("combination/" + combination.text("id"), combination, "id");
    }
    for (Yaml measure : protocol.items("measures")) {
      add("measure/" + measure.text("id"), measure, "id");
    }
  }

  private void answers(String language, Things things) {
    things
        .topics()
        .forEach(
            (topic, file) -> {
              List<String> words = file.flat(UNSIGNED);
              words.removeIf(word -> word.matches("asked\\[\\d+\\][.]says.*"));
              items.put(language + "/answer/" + topic, words);
            });
  }

  private void check(String language, Things things) {
    Yaml check = file(language + "/symptom-check.yaml");
    for (Yaml question : check.items("questions")) {
      add(language + "/question/" + question.text("id"), question, "id");
    }
    for (Yaml rule : file("protocol.yaml").items("questions")) {
      add(language + "/question/" + rule.text("id"), "rule", rule.flat("id"));
    }
    things
        .findings()
        .forEach(
            (sign, file) -> {
              List<String> words = file.flat(UNSIGNED);
              // the sources are those of the wordings
              words.removeIf(word -> word.startsWith("sources["));
              items.put(language + "/sign/" + sign, words);
              for (Yaml detail : file.itemsIfAny("details")) {
                add(language + "/sign/" + sign, detail.text("level"), detail.flat("level"));
              }
            });
    for (Yaml advice : check.items("advice")) {
      String id = advice.text("level") + "-" + advice.text("for");
      add(language + "/advice/" + id, advice, "level", "for");
    }
    for (Yaml room : check.items("by-emergency-room")) {
      add(language + "/advice/emergency-room-" + room.text("for"), room, "for");
    }
    for (String part : List.of("levels", "because", "taken")) {
      add(language + "/advice/" + part, check.map(part));
    }
  }

  private void prompts(String language) {
    for (Yaml prompt : allPrompts(language)) {
      if (prompt.has("sources")) {
        add(language + "/prompt/" + prompt.text("id"), prompt, "id");
      }
    }
  }

  private List<Yaml> allPrompts(String language) {
    List<Yaml> prompts = new ArrayList<>();
    for (String name : List.of("conversation", "remarks")) {
      prompts.addAll(file(language + "/" + name + ".yaml").items("prompts"));
    }
    return prompts;
  }

  private void country(String locale) {
    Yaml local = file(locale + "/local.yaml");
    add("words/" + locale, local.map("words"));
    items
        .get("words/" + locale)
        .add("sources: " + String.join(", ", local.texts("storage-sources")));
    Yaml contacts = local.map("contacts");
    for (String id : contacts.keys()) {
      add("number/" + locale + "/" + id, contacts.map(id));
    }
  }
}
