package leakymilk.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leakymilk.alexa.JsonReader;
import leakymilk.content.ContentStore;
import leakymilk.content.Stems;
import leakymilk.content.Wording;

/**
 * The ear of a device, taken at its word: what the interaction model lets through of a sentence and
 * nothing more. An exact sample is its intent and brings no words; behind a carrier only the rest
 * arrives; the catch-all brings all of it; anything else is a fallback without words. A real device
 * generalises beyond that, towards whatever intent looks alike.
 */
final class InteractionModel {
  /** Where the build writes the models. */
  private static final Path FOLDER = Path.of("target/skill-package/interactionModels/custom");

  private static final String FALLBACK = "AMAZON.FallbackIntent";

  /** How much of the model listens. */
  enum Ear {
    /** All of it. */
    DEVICE,
    /** All but the catch-all, which no public page shows for long stories. */
    STRICT,
    /** Nothing: the sentence is handed over untouched, which no device does. */
    WHOLE
  }

  /**
   * What arrives.
   *
   * @param how in which way, for people to read
   * @param slots the words of each filled slot by its name
   */
  record Heard(String intent, String how, Map<String, String> slots) {}

  private final Map<String, String> exact = new HashMap<>();

  /** Carriers with the intent and slot that take what follows. */
  private final Map<String, String[]> carriers = new HashMap<>();

  private final Set<String> values = new HashSet<>();

  /** What Amazon hears for its own intents. */
  private final Map<String, String> amazons = new HashMap<>();

  private String[] catchAll = {};
  private String invocation = "";

  private final Stems stems;

  private InteractionModel(Stems stems) {
    this.stems = stems;
  }

  /** Reads the model that the build made for a locale, below a project's folder. */
  static InteractionModel read(Path project, String locale) throws IOException {
    ContentStore content = ContentStore.packaged();
    InteractionModel model = new InteractionModel(content.grammar(locale).stems());
    content.sayings(locale).forEach(model::amazons);
    byte[] file = Files.readAllBytes(project.resolve(FOLDER).resolve(locale + ".json"));
    Map<?, ?> json = (Map<?, ?>) new JsonReader(file).value();
    Map<?, ?> language =
        (Map<?, ?>) ((Map<?, ?>) json.get("interactionModel")).get("languageModel");
    model.invocation = (String) language.get("invocationName");
    for (Object intent : (List<?>) language.get("intents")) {
      String name = (String) ((Map<?, ?>) intent).get("name");
      for (Object sample : (List<?>) ((Map<?, ?>) intent).get("samples")) {
        model.listen(name, (String) sample);
      }
    }
    for (Object type : (List<?>) language.get("types")) {
      for (Object value : (List<?>) ((Map<?, ?>) type).get("values")) {
        model.values.add(
            plain((String) ((Map<?, ?>) ((Map<?, ?>) value).get("name")).get("value")));
      }
    }
    return model;
  }

  private void amazons(String key, Wording ways) {
    if (key.startsWith("!")) {
      for (String way : ways.plain().split("\\|", -1)) {
        amazons.put(way, key.substring(1));
      }
    }
  }

  private void listen(String intent, String sample) {
    int slot = sample.indexOf('{');
    if (slot < 0) {
      exact.put(plain(sample), intent);
      return;
    }
    String[] to = {intent, sample.substring(slot + 1, sample.indexOf('}'))};
    if (slot == 0) {
      catchAll = to;
    } else {
      carriers.put(plain(sample.substring(0, slot)), to);
    }
  }

  String invocation() {
    return invocation;
  }

  /** What arrives of a sentence that somebody says inside the skill. */
  Heard hear(String said, Ear ear) {
    if (ear == Ear.WHOLE) {
      return new Heard("QuestionIntent", "handed over whole", Map.of("query", said));
    }
    String plain = plain(said);
    String amazon = amazons.get(String.join(" ", stems.words(plain)));
    if (exact.containsKey(plain)) {
      return new Heard(exact.get(plain), "exact sample", Map.of());
    }
    if (amazon != null) {
      return new Heard(amazon, "Amazon's own words", Map.of());
    }
    if (ear == Ear.DEVICE && catchAll.length > 0 && values.contains(plain)) {
      return new Heard(catchAll[0], "listed value", Map.of(catchAll[1], plain));
    }
    for (int space = plain.lastIndexOf(' '); space > 0; space = plain.lastIndexOf(' ', space - 1)) {
      String[] to = carriers.get(plain.substring(0, space));
      if (to != null) {
        Map<String, String> rest = new LinkedHashMap<>();
        rest.put(to[1], plain.substring(space + 1));
        return new Heard(to[0], "carrier '" + plain.substring(0, space) + "' cut off", rest);
      }
    }
    if (ear == Ear.DEVICE && catchAll.length > 0) {
      return new Heard(catchAll[0], "catch-all", Map.of(catchAll[1], plain));
    }
    return new Heard(FALLBACK, "nothing arrives", Map.of());
  }

  /** As Alexa compares: lower case, no punctuation. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[^\\p{L}\\p{M}0-9' ]", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
