package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leakymilk.content.Openers;
import leakymilk.content.Stems;

/**
 * Makes Alexa's interaction model from the content. Limits are those of Amazon's interaction model
 * schema; see docs/decisions/0012.
 */
final class Models {
  /** The folder of the models, in the project and in what is handed to the store. */
  static final String FOLDER = "skill-package/interactionModels/custom";

  static final String MANIFEST = "skill-package/skill.json";
  private static final int MOST_INTENTS = 250;
  private static final int LONGEST_VALUE = 140;
  private static final int LARGEST = 1_500_000;
  private static final int MOST_WORDS = 15;

  /** So many values of the catch-all are wanted. */
  private static final int VALUES = 2_400;

  /** A slot name has one type in the whole model. */
  private static final String SLOT = "words";

  private static final String REST = "rest";
  private static final String TYPE = "Words";

  private Models() {}

  /** Notes what Amazon would refuse. */
  static void check(String language, Sayings sayings, Problems problems) {
    int intents = sayings.samples.size() + sayings.openers.size() + 1;
    if (intents > MOST_INTENTS) {
      problems.add(
          language + "/openers.yaml",
          0,
          "openers",
          "make "
              + intents
              + " intents of the model; Amazon allows "
              + MOST_INTENTS
              + "; join lines that mean the same, from the end, where the rarest stand");
    }
  }

  /**
   * The values of the catch-all: single words, then sentences of every kind in turn, so that no
   * kind outweighs another.
   *
   * @param kinds bare signs, sentences by sign, topic and question replied to, ways to steer
   * @param stems how words are compared
   * @param taken what is a sample of another intent, or Amazon's own word
   */
  static List<String> values(List<List<String>> kinds, Set<String> taken, Stems stems) {
    List<List<String>> left = new ArrayList<>();
    Set<String> values = new LinkedHashSet<>();
    for (List<String> kind : kinds) {
      List<String> fit = new ArrayList<>();
      for (String sentence : kind) {
        String plain = plain(sentence);
        List<String> words = stems.words(plain);
        if (!words.isEmpty()
            && words.size() <= MOST_WORDS
            && plain.length() <= LONGEST_VALUE
            && !taken.contains(String.join(" ", words))) {
          // one word that is not listed is a fallback
          (words.size() == 1 ? values : fit).add(plain);
        }
      }
      left.add(fit);
    }
    for (int turn = 0; values.size() < VALUES; turn++) {
      int before = values.size();
      for (List<String> kind : left) {
        // from all over a list, because neighbours are siblings
        if (turn < kind.size()) {
          values.add(kind.get(spread(turn, kind.size())));
        }
      }
      if (values.size() == before) {
        break;
      }
    }
    return new ArrayList<>(values);
  }

  /** The places of a list in an order that visits all parts of it early. */
  static int spread(int turn, int size) {
    int step = Math.max(1, (int) (size * 0.618));
    while (gcd(step, size) > 1) {
      step++;
    }
    return (int) ((long) turn * step % size);
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** As a sample may be written: lower case letters, digits, apostrophes, spaces. */
  static String plain(String text) {
    return text.toLowerCase(java.util.Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[^\\p{L}\\p{M}\\d' ]", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  /** The interaction model as JSON. */
  static String json(Sayings sayings, List<String> values) {
    StringBuilder json = new StringBuilder();
    json.append("{\n  \"interactionModel\": {\n    \"languageModel\": {\n");
    json.append("      \"invocationName\": \"").append(sayings.invocation).append("\",\n");
    json.append("      \"modelConfiguration\": {\n        \"fallbackIntentSensitivity\": {\n");
    json.append("          \"level\": \"LOW\"\n        }\n      },\n      \"intents\": [\n");
    sayings.samples.forEach((intent, samples) -> intent(json, intent, "", samples));
    intent(json, Openers.intent(List.of()), slot(SLOT, TYPE), List.of("{" + SLOT + "}"));
    String phrase = slot(REST, "AMAZON.SearchQuery");
    sayings.carriers().forEach((intent, same) -> intent(json, intent, phrase, behind(same)));
    json.setLength(json.length() - 2);
    json.append("\n      ],\n      \"types\": [\n        {\n          \"name\": \"").append(TYPE);
    json.append("\",\n          \"values\": [\n");
    for (int i = 0; i < values.size(); i++) {
      json.append("            {\"name\": {\"value\": \"").append(values.get(i));
      json.append("\"}}").append(i + 1 < values.size() ? ",\n" : "\n");
    }
    json.append("          ]\n        }\n      ]\n    }\n  }\n}\n");
    if (json.length() > LARGEST) {
      throw new BadContent(
          List.of("the interaction model is larger than " + LARGEST + "; take values out"));
    }
    return json.toString();
  }

  private static List<String> behind(List<String> openers) {
    List<String> samples = new ArrayList<>();
    openers.forEach(opener -> samples.add(opener + " {" + REST + "}"));
    return samples;
  }

  /** The slot in which an intent that hands words over brings them. */
  static String slot(String intent) {
    return intent.equals(Openers.intent(List.of())) ? SLOT : REST;
  }

  private static String slot(String name, String type) {
    return "          \"slots\": [\n            {\n              \"name\": \""
        + name
        + "\",\n              \"type\": \""
        + type
        + "\"\n            }\n          ],\n";
  }

  private static void intent(StringBuilder json, String name, String slot, List<String> samples) {
    json.append("        {\n          \"name\": \"").append(name).append("\",\n").append(slot);
    json.append("          \"samples\": [");
    for (int i = 0; i < samples.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n")
          .append("            \"")
          .append(samples.get(i))
          .append('"');
    }
    json.append(samples.isEmpty() ? "]\n" : "\n          ]\n").append("        },\n");
  }

  /** Notes every country that the store would not be told of, and every one of which it is. */
  static void checkManifest(Path project, List<String> locales, Problems problems) {
    Yaml manifest = Yaml.file(project, MANIFEST, problems).map("manifest");
    for (String part : List.of("publishingInformation", "privacyAndCompliance")) {
      Yaml of = manifest.map(part).map("locales");
      for (String locale : locales) {
        if (!Locales.isLanguage(locale) && !of.has(locale)) {
          of.problem(part + ".locales has no '" + locale + "'; write its part");
        }
      }
      for (String locale : of.keys()) {
        if (!locales.contains(locale)) {
          of.problem(locale, "has '" + locale + "', of which there is no folder in the content");
        }
      }
    }
  }

  /** Writes everything that is handed to the store: the manifest, the pictures, all models. */
  static void write(Path project, Path out, List<String> locales, Map<String, String> models)
      throws IOException {
    Path from = project.resolve("skill-package");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(from.resolve("interactionModels"))) {
          Path to = out.resolve("skill-package").resolve(from.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.createDirectories(out.resolve(FOLDER));
    for (String locale : locales) {
      if (!Locales.isLanguage(locale)) {
        Files.writeString(
            out.resolve(FOLDER).resolve(locale + ".json"),
            models.get(locale.substring(0, 2)),
            StandardCharsets.UTF_8);
      }
    }
  }
}
