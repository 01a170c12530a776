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
  /** What may stand in a text besides letters. */
  private static final String SIGNS = " ,.'?\\n-";

  private static final Pattern NUMBER = Pattern.compile("\u00ab([^\u00bb]*)\u00bb");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?]\\s*");

  private record Rule(Pattern never, String because, String unless) {}

  private final List<Rule> rules = new ArrayList<>();
  private Pattern body;
  private Pattern baby;
  private Pattern you;
  private int longest;
  private int average;

  /** Letters of the language, to stand between the brackets of a regular expression. */
  private String letters;

  /** Four or more short things with commas between and a last "and" or "or". */
  private Pattern longList;

  /** With what a text begins that is the name of a sign. */
  private List<String> lists = List.of();

  static SpeechRules read(Path root, String language, GrammarFile grammar, Problems problems) {
    SpeechRules read = new SpeechRules();
    read.letters = grammar.letters();
    String word = "[" + read.letters + "']+";
    read.longList =
        Pattern.compile(
            "(?U)\\b("
                + word
                + "( "
                + word
                + "){0,2}, ){3,}("
                + String.join("|", grammar.joiners().values())
                + ") \\w+");
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
    Yaml breath = file.map("breath").named("breath");
    read.longest = number(breath, "longest");
    read.average = number(breath, "average");
    read.lists = breath.texts("lists");
    breath.nothingElse();
    file.nothingElse();
    return read;
  }

  private static int number(Yaml breath, String key) {
    String text = breath.text(key);
    if (!text.matches("[1-9]\\d?")) {
      breath.problem(key, "is '" + text + "'; write how many words");
      return Integer.MAX_VALUE;
    }
    return Integer.parseInt(text);
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile(
        "\\b(" + words + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
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

  /** What stands for a number or a mark while a text is judged: a word that no rule knows. */
  String anyWord() {
    return letters.substring(0, 1).repeat(5);
  }

  /** Words; a telephone number counts a word for each group of digits. */
  int words(String text) {
    Matcher numbers = NUMBER.matcher(text);
    int groups = 0;
    while (numbers.find()) {
      groups += numbers.group(1).split("\\D+", -1).length;
    }
    String rest = numbers.replaceAll(" ").replaceAll("(?iu)[^" + letters + "']+", " ").strip();
    return groups + (rest.isEmpty() ? 0 : rest.split(" ", -1).length);
  }

  /** The symptom check may name up to six signs at once, or it would never end: see decision 10. */
  private boolean isQuestion(String text) {
    return text.endsWith("?")
        || lists.stream().anyMatch(word -> text.startsWith(word + " "))
        || text.indexOf('.') < 0;
  }

  /** What a voice may read wrongly in a text. */
  List<String> unspeakable(String plain) {
    return unspeakable(plain, letters);
  }

  /** The same for a name, which may be of another language. */
  List<String> unspeakableName(String plain) {
    return unspeakable(plain, "\\p{L}\\p{M}");
  }

  private static List<String> unspeakable(String plain, String letters) {
    String rest = plain.replaceAll("(?iu)[" + letters + SIGNS + "]", "");
    return rest.isEmpty()
        ? List.of()
        : List.of(
            "holds '"
                + rest.charAt(0)
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
    String plain = NUMBER.matcher(spoken).replaceAll(anyWord());
    problems.addAll(unspeakable(plain));
    for (String sentence : plain.split("[.?]", -1)) {
      if (words(sentence) > longest) {
        problems.add(
            "has a sentence of "
                + words(sentence)
                + " words, from '"
                + sentence.strip().split(",", 2)[0]
                + "'; split it");
      }
    }
    int sentences = SENTENCE_END.split(plain).length;
    if (sentences > 1 && words > sentences * average) {
      problems.add("has " + words / sentences + " words a sentence; at most " + average);
    }
    Matcher list = longList.matcher(plain);
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
