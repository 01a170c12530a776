package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.content.Language;
import leakymilk.content.Topics;

/** The interaction models: one is edited by people, the other countries' are copies of it. */
final class Models {
  private static final String FOLDER = "skill-package/interactionModels/custom/";

  /** The model that people edit. */
  static final String EDITED = FOLDER + "en-US.json";

  /** Its copies. */
  static final List<String> COPIES =
      List.of(
          FOLDER + "en-GB.json",
          FOLDER + "en-CA.json",
          FOLDER + "en-AU.json",
          FOLDER + "en-IN.json");

  private static final int FEWEST_SAMPLES = 20;

  private Models() {}

  /** Checks that every topic has its intent with enough samples, and every sample one intent. */
  static void check(Path project, Language language, Problems problems) {
    if (language == null) {
      return;
    }
    Yaml model = Yaml.file(project, EDITED, problems).map("interactionModel").map("languageModel");
    Map<String, Yaml> intents = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (Yaml intent : model.items("intents")) {
      String name = intent.text("name");
      intents.put(name, intent.named(name));
      for (String sample : intent.texts("samples")) {
        String owner = owners.putIfAbsent(sample.toLowerCase(Locale.ROOT), name);
        if (owner != null) {
          intent.problem(
              "samples",
              owner.equals(name)
                  ? "has the sample '" + sample + "' twice; delete one"
                  : "has the sample '" + sample + "', which " + owner + " has too; choose one");
        }
      }
    }

    for (String topic : language.answers().keySet()) {

      Yaml intent = intents.get(Topics.intent(topic));
      if (intent == null) {
        problems.add(
            EDITED,
            0,
            topic,
            "has no intent " + Topics.intent(topic) + "; add it with its samples");
      } else if (intent.texts("samples").size() < FEWEST_SAMPLES) {
        intent.problem(
            "samples",
            "has " + intent.texts("samples").size() + " samples; write at least " + FEWEST_SAMPLES);
      }
    }
  }

  /** The samples of each intent. */
  static Map<String, List<String>> samples(Path project, Problems problems) {
    Map<String, List<String>> samples = new LinkedHashMap<>();
    Yaml model = Yaml.file(project, EDITED, problems).map("interactionModel").map("languageModel");
    for (Yaml intent : model.items("intents")) {
      samples.put(intent.text("name"), intent.texts("samples"));
    }
    return samples;
  }

  /** Writes the copies from the edited model. */
  static void copy(Path project) throws IOException {
    byte[] edited = Files.readAllBytes(project.resolve(EDITED));
    for (String copy : COPIES) {
      Files.write(project.resolve(copy), edited);
    }
  }
}
