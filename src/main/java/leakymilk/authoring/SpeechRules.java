package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may not be said in a language, {@code speech-rules.yaml}, and how long a breath is. Texts
 * are judged as a country says them, with its words and numbers in place.
 */
final class SpeechRules {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z ,.'?\\n-]*");
  private static final Pattern NUMBER = Pattern.compile("\u27e6([^\u27e7]*)\u27e7");
  private static final int LONGEST_SENTENCE = 22;

  private record Rule(Pattern never, String because, String unless) {}

  private final List<Rule> rules = new ArrayList<>();

  static SpeechRules read(Path root, String language, Problems problems) {
    SpeechRules read = new SpeechRules();
    Yaml file = Yaml.file(root, language + "/speech-rules.yaml", problems);
    for (Yaml item : file.items("never")) {
      String words = item.text("words");
      item.named(words);
      read.rules.add(
          new Rule(
              Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE),
              item.text("because"),
              item.textOr("except-in", "")));
      item.nothingElse();
    }
    file.nothingElse();
    return read;
  }

  /** Words; a telephone number counts a word for each group of digits. */
  static int words(String text) {
    Matcher numbers = NUMBER.matcher(text);
    int groups = 0;
    while (numbers.find()) {
      groups += numbers.group(1).split("\\D+", -1).length;
    }
    String rest = numbers.replaceAll(" ").replaceAll("[^A-Za-z']+", " ").strip();
    return groups + (rest.isEmpty() ? 0 : rest.split(" ", -1).length);
  }

  /**
   * What is wrong with a text.
   *
   * @param spoken with a country's words in it
   * @param most how many words it may have
   * @param id the topic or prompt that it belongs to
   */
  List<String> problems(String spoken, int most, String id) {
    List<String> problems = new ArrayList<>();
    int words = words(spoken);
    if (words > most) {
      problems.add("has " + words + " words; at most " + most);
    }
    String plain = NUMBER.matcher(spoken).replaceAll("number");
    if (!ALLOWED.matcher(plain).matches()) {
      problems.add(
          "holds '"
              + plain.replaceAll("[A-Za-z ,.'?\\n-]", "").charAt(0)
              + "'; write words, commas, full stops and plain apostrophes only");
    }
    for (String sentence : plain.split("[.?]", -1)) {
      if (words(sentence) > LONGEST_SENTENCE) {
        problems.add(
            "has a sentence of "
                + words(sentence)
                + " words, from '"
                + sentence.strip().split(",", 2)[0]
                + "'; split it");
      }
    }
    for (Rule rule : rules) {
      Matcher matcher = rule.never.matcher(plain);
      if (!rule.unless.equals(id) && matcher.find()) {
        problems.add("says '" + matcher.group() + "': " + rule.because);
      }
    }
    return problems;
  }
}
