package leakymilk.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.alexa.JsonReader;

/**
 * A stand-in for Alexa's own understanding: the sample that is said exactly, or with known values
 * in its slots; anything else is handed on as free words, and the skill itself makes sense of them.
 * Alexa generalises from the samples as well; this only lets a desk try be a fair one.
 */
final class InteractionModel {
  /** What takes the words that no sample meets. */
  private static final String FREE = "QuestionIntent";

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

  private final Map<String, String> exact = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
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
    for (String[] sample : all) {
      model.exact.put(plain(sample[1]), sample[0]);
    }
    return model;
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
    // as a whole sentence, the way Alexa's carrier phrases hand on what no sample meets
    return new Match(FREE, 0, Map.of("query", new String[] {said, ""}));
  }

  /** As Alexa compares: lower case, no punctuation. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[^a-z0-9' ]", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
