package leakymilk.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A recogniser that generalises, as a device does and the ear of the console does not: it knows
 * nothing but the interaction model and gives a sentence to the intent whose samples look most like
 * it. It loses what a device loses: an intent without a slot brings no words, a carrier is cut off
 * with all that stands before it, and of a long sentence the catch-all brings the first words. It
 * compares models with each other; it does not foretell Alexa.
 */
final class StandIn {
  /** What stands for the words behind a carrier, or for those of the catch-all. */
  enum Trained {
    /** A few of them, so that a sample with a slot weighs as much as one without. */
    FEW_VALUES,
    /** All values of the catch-all, and what follows a carrier in them. */
    ALL_VALUES
  }

  /** What becomes of a sentence that looks like nothing. */
  enum Unsure {
    /** It is a fallback, whatever it begins with. */
    LOST,
    /** Behind a carrier it still arrives. */
    CARRIED
  }

  private static final Set<String> EXACT =
      Set.of("exact sample", "Amazon's own words", "listed value");

  private static final String FALLBACK = "AMAZON.FallbackIntent";

  /** As many sentences as are made of one sample. */
  private static final int COPIES = 4;

  private static final List<String> ANYTHING = List.of("something", "today", "ten minutes");

  /** Below this probability a sentence looks like nothing. */
  private static final double LEAST = 0.3;

  /** Nobody has shown longer sentences to arrive whole. */
  private static final int MOST_WORDS = 15;

  private final InteractionModel literal;
  private final DocumentCategorizerME categorizer;
  private final Unsure unsure;

  /** Carriers by intent; an empty one is the catch-all. */
  private final Map<String, List<String>> carriers = new LinkedHashMap<>();

  private final Map<String, String> slots = new LinkedHashMap<>();
  private final List<DocumentSample> training = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /**
   */
  StandIn(Path model, InteractionModel literal, Trained trained, Unsure unsure)
      throws IOException {
    this.literal = literal;
    this.unsure = unsure;
    JsonNode language =
        new ObjectMapper().readTree(model.toFile()).at("/interactionModel/languageModel");
    for (JsonNode value : language.at("/types/0/values")) {
      values.add(value.at("/name/value").asText());
    }
    for (JsonNode intent : language.path("intents")) {
      String name = intent.path("name").asText();
      // Amazon's own intents are heard by their exact words alone
      if (!name.startsWith("AMAZON.")) {
        for (JsonNode sample : intent.path("samples")) {
          learn(name, sample.asText(), trained);
        }
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
    parameters.put("PrintMessages", false);
    FeatureGenerator[] features = {
      new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)
    };
    categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "en",
                ObjectStreamUtils.createObjectStream(training),
                parameters,
                new DoccatFactory(features)));
  }

  private void learn(String intent, String words, int times) {
    for (int i = 0; i < times; i++) {
      training.add(new DocumentSample(intent, tokens(words)));
    }
  }

  private void learn(String intent, String sample, Trained trained) {
    int slot = sample.indexOf('{');
    if (slot < 0) {
      learn(intent, sample, COPIES);
      return;
    }
    String carrier = sample.substring(0, slot).strip();
    carriers.computeIfAbsent(intent, i -> new ArrayList<>()).add(carrier);
    slots.put(intent, sample.substring(slot + 1, sample.indexOf('}')));
    List<String> fills = new ArrayList<>();
    if (trained == Trained.ALL_VALUES) {
      for (String value : values) {
        if (carrier.isEmpty() || value.startsWith(carrier + " ")) {
          fills.add(value.substring(carrier.length()));
        }
      }
    }
    List<String> few = carrier.isEmpty() ? values : ANYTHING;
    for (int i = 0; fills.size() < COPIES; i++) {
      fills.add(few.get(i * Math.max(1, few.size() / COPIES) % few.size()));
    }
    fills.forEach(fill -> learn(intent, carrier + " " + fill, 1));
  }

  private static String[] tokens(String words) {
    return InteractionModel.plain(words).split(" ");
  }

  /** What arrives of a sentence. */
  InteractionModel.Heard hear(String said) {
    InteractionModel.Heard literally = literal.hear(said, InteractionModel.Ear.DEVICE);
    if (EXACT.contains(literally.how())) {
      return literally;
    }
    double[] likely = categorizer.categorize(tokens(said));
    String best = categorizer.getBestCategory(likely);
    double sure = likely[categorizer.getIndex(best)];
    String how = "looks alike " + Math.round(100 * sure) + " %";
    if (sure < LEAST) {
      return unsure == Unsure.CARRIED
          ? literal.hear(said, InteractionModel.Ear.STRICT)
          : new InteractionModel.Heard(FALLBACK, how, Map.of());
    }
    return new InteractionModel.Heard(best, how, words(best, InteractionModel.plain(said)));
  }

  private Map<String, String> words(String intent, String said) {
    String after = "";
    int begin = -1;
    for (String carrier : carriers.getOrDefault(intent, List.of())) {
      int at = carrier.isEmpty() ? 0 : (" " + said + " ").indexOf(" " + carrier + " ");
      int from = carrier.isEmpty() ? 0 : at + carrier.length() + 1;
      if (at >= 0 && (begin < 0 || at < begin || (at == begin && from > begin))) {
        begin = at;
        after = said.length() > from ? said.substring(from) : "";
      }
    }
    if (begin < 0 && carriers.containsKey(intent)) {
      // a carrier that is not there cuts nothing off
      after = said;
    }
    String[] all = after.split(" ");
    if (carriers.getOrDefault(intent, List.of()).contains("") && all.length > MOST_WORDS) {
      after = String.join(" ", List.of(all).subList(0, MOST_WORDS));
    }
    return after.isEmpty() ? Map.of() : Map.of(slots.get(intent), after);
  }
}
