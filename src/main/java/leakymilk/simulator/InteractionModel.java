package leakymilk.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.alexa.JsonReader;

/**
 * A stand-in for Alexa's own understanding: the sample that is said exactly, else the nearest by
 * the rare words they share, else the fallback. Alexa generalises otherwise; this only lets a desk
 * try be a fair one.
 */
final class InteractionModel {
  /** Below this share of common weight nothing is near enough. */
  private static final double THRESHOLD = 0.5;

  private static final String FALLBACK = "AMAZON.FallbackIntent";

  /**
   * What the model makes of some words.
   *
   * @param sure from 0 to 1; 1 for an exact sample
   * @param slots words and value id by slot name
   */
  record Match(String intent, double sure, Map<String, String[]> slots) {
    Match(String intent, double sure) {
      this(intent, sure, Map.of());
    }
  }

  /** A sample with slots: what is said around them, and their names in order. */
  private record Frame(String intent, Pattern words, List<String> slots) {}

  private record Sample(String intent, Set<String> words, double weight) {}

  private final Map<String, String> exact = new HashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final Set<String> intents = new HashSet<>();
  private String invocation = "";

  /** What people can say to Alexa's own intents without a sample of ours. */
  private static final Map<String, String> BUILT_IN =
      Map.ofEntries(
          Map.entry("yes", "AMAZON.YesIntent"),
          Map.entry("no", "AMAZON.NoIntent"),
          Map.entry("stop", "AMAZON.StopIntent"),
          Map.entry("cancel", "AMAZON.CancelIntent"),
          Map.entry("help", "AMAZON.HelpIntent"),
          Map.entry("repeat", "AMAZON.RepeatIntent"),
          Map.entry("next", "AMAZON.NextIntent"),
          Map.entry("previous", "AMAZON.PreviousIntent"),
          Map.entry("start over", "AMAZON.StartOverIntent"),
          Map.entry("go home", "AMAZON.NavigateHomeIntent"));

  /** Reads {@code skill-package/interactionModels/custom/LOCALE.json} of a project. */
  static InteractionModel read(Path project, String locale) throws IOException {
    Path file = project.resolve("skill-package/interactionModels/custom").resolve(locale + ".json");
    InteractionModel model = new InteractionModel();
    Map<?, ?> json = (Map<?, ?>) new JsonReader(Files.readAllBytes(file)).value();
    Map<?, ?> language =
        (Map<?, ?>) ((Map<?, ?>) json.get("interactionModel")).get("languageModel");
    model.invocation = (String) language.get("invocationName");
    List<String[]> all = new ArrayList<>();
    for (Map.Entry<String, String> builtIn : BUILT_IN.entrySet()) {
      all.add(new String[] {builtIn.getValue(), builtIn.getKey()});
    }
    for (Object intent : (List<?>) language.get("intents")) {
      String name = (String) ((Map<?, ?>) intent).get("name");
      model.intents.add(name);
      for (Object sample : (List<?>) ((Map<?, ?>) intent).get("samples")) {
        if (((String) sample).contains("{")) {
          model.frames.add(frame(name, (String) sample));
        } else {
          all.add(new String[] {name, (String) sample});
        }
      }
    }
    for (Object type : (List<?>) language.get("types")) {
      for (Object value : (List<?>) ((Map<?, ?>) type).get("values")) {
        String id = (String) ((Map<?, ?>) value).get("id");
        Map<?, ?> name = (Map<?, ?>) ((Map<?, ?>) value).get("name");
        model.values.put(plain((String) name.get("value")), id);
        for (Object synonym : (List<?>) name.get("synonyms")) {
          model.values.put(plain((String) synonym), id);
        }
      }
    }
    model.learn(all);
    return model;
  }

  private void learn(List<String[]> all) {
    Map<String, Set<String>> intentsWith = new HashMap<>();
    for (String[] sample : all) {
      for (String word : words(sample[1])) {
        intentsWith.computeIfAbsent(word, w -> new HashSet<>()).add(sample[0]);
      }
    }
    for (Map.Entry<String, Set<String>> word : intentsWith.entrySet()) {
      rarity.put(word.getKey(), Math.log(1 + (double) intents.size() / word.getValue().size()));
    }
    for (String[] sample : all) {
      exact.put(plain(sample[1]), sample[0]);
      // as on the device, a built-in intent is met exactly or not at all
      if (!sample[0].startsWith("AMAZON.")) {
        Set<String> words = words(sample[1]);
        samples.add(new Sample(sample[0], words, weight(words)));
      }
    }
  }

  private static Frame frame(String intent, String sample) {
    List<String> slots = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String word : sample.split(" ", -1)) {
      words.append(words.length() == 0 ? "" : " ");
      if (word.startsWith("{")) {
        slots.add(word.substring(1, word.length() - 1));
        words.append("(.+)");
      } else {
        words.append(Pattern.quote(plain(word)));
      }
    }
    return new Frame(intent, Pattern.compile(words.toString()), slots);
  }

  /** A sample whose slots all hold known values; null when there is none. */
  private Match framed(String plain) {
    for (Frame frame : frames) {
      Matcher matcher = frame.words().matcher(plain);
      if (matcher.matches()) {
        Map<String, String[]> slots = new LinkedHashMap<>();
        for (int i = 0; i < frame.slots().size(); i++) {
          String said = matcher.group(i + 1);
          if (values.containsKey(said)) {
            slots.put(frame.slots().get(i), new String[] {said, values.get(said)});
          }
        }
        if (slots.size() == frame.slots().size()) {
          return new Match(frame.intent(), 1, slots);
        }
      }
    }
    return null;
  }

  String invocation() {
    return invocation;
  }

  /** The intent for what somebody said inside the skill. */
  Match match(String said) {
    String plain = plain(said);
    if (exact.containsKey(plain)) {
      return new Match(exact.get(plain), 1);
    }
    Match framed = framed(plain);
    if (framed != null) {
      return framed;
    }
    Set<String> words = words(said);
    double weight = weight(words);
    Match best = new Match(FALLBACK, 0);
    for (Sample sample : samples) {
      double shared = 0;
      for (String word : words) {
        if (sample.words().contains(word)) {
          shared += rarity.get(word);
        }
      }
      double sure = shared == 0 ? 0 : shared / Math.sqrt(weight * sample.weight());
      if (sure > best.sure()) {
        best = new Match(sample.intent(), Math.min(sure, 0.99));
      }
    }
    return best.sure() < THRESHOLD ? new Match(FALLBACK, best.sure()) : best;
  }

  private double weight(Set<String> words) {
    double weight = 0;
    for (String word : words) {
      // a word of no sample is as rare as can be
      weight += rarity.getOrDefault(word, Math.log(1 + (double) intents.size()));
    }
    return weight;
  }

  /** As Alexa compares: lower case, no punctuation. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[^a-z0-9' ]", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : plain(text).replace("'", "").split(" ", -1)) {
      if (word.endsWith("ing") && word.length() > 5) {
        word = word.substring(0, word.length() - 3);
      } else if (word.endsWith("s") && word.length() > 3) {
        word = word.substring(0, word.length() - 1);
      }
      words.add(word);
    }
    return words;
  }
}
