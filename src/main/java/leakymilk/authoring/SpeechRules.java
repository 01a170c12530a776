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
  private static final Pattern NUMBER = Pattern.compile("\u00ab([^\u00bb]*)\u00bb");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?]\\s*");
  private static final int LONGEST_SENTENCE = 22;

  /** Words a sentence, where there are several. */
  private static final int AVERAGE_SENTENCE = 15;

  /** Four or more short things with commas between and a last "and" or "or". */
  private static final Pattern LONG_LIST =
      Pattern.compile("(\\b[a-z']+( [a-z']+){0,2}, ){3,}(and|or) \\w+");

  private record Rule(Pattern never, String because, String unless) {}

  private final List<Rule> rules = new ArrayList<>();
  private Pattern body;
  private Pattern baby;
  private Pattern you;

  static SpeechRules read(Path root, String language, Problems problems) {
    SpeechRules read = new SpeechRules();
    Yaml file = Yaml.file(root, language + "/speech-rules.yaml", problems);
    for (Yaml item : file.items("never")) {
      String words = item.text("words");
      item.named(words);
      read.rules.add(new Rule(anyOf(words), item.text("because"), item.textOr("except-in", "")));
      item.nothingElse();
    }
    Yaml manners = file.map("manners");
    read.body = anyOf(manners.text("discreet"));
    read.baby = anyOf(manners.text("after-loss"));
    read.you = anyOf(manners.text("of-another"));
    manners.nothingElse();
    file.nothingElse();
    return read;
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Words of the body, which a discreet text does not say. */
  Pattern body() {
    return body;
  }

  /** Words of a baby, which nobody hears after a loss. */
  Pattern baby() {
    return baby;
  }

  /** Words that speak to her, which nobody hears who asks for her. */
  Pattern you() {
    return you;
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

  /** The symptom check may name up to six signs at once, or it would never end: see decision 10. */
  private static boolean isQuestion(String text) {
    return text.endsWith("?") || text.startsWith("a ") || text.indexOf('.') < 0;
  }

  /** What a voice may read wrongly in a text. */
  List<String> unspeakable(String plain) {
    return ALLOWED.matcher(plain).matches()
        ? List.of()
        : List.of(
            "holds '"
                + plain.replaceAll("[A-Za-z ,.'?\\n-]", "").charAt(0)
                + "'; write words, commas, full stops and plain apostrophes only");
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
    problems.addAll(unspeakable(plain));
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
    int sentences = SENTENCE_END.split(plain).length;
    if (sentences > 1 && words > sentences * AVERAGE_SENTENCE) {
      problems.add("has " + words / sentences + " words a sentence; at most " + AVERAGE_SENTENCE);
    }
    Matcher list = LONG_LIST.matcher(plain);
    if (list.find() && !isQuestion(plain)) {
      problems.add("lists more than three things, '" + list.group().strip() + "'; say fewer");
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
