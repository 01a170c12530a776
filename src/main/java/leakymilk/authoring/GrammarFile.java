package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.CompiledWords;
import leakymilk.content.Grammar;
import leakymilk.content.Stems;

/** Reads and checks {@code language.yaml}: how a language works. */
final class GrammarFile {
  private final Yaml file;
  private final Map<String, String> joiners = new LinkedHashMap<>();
  private final Stems stems;
  private final String letters;
  private Sources.Naming naming;

  GrammarFile(Path root, String language, Problems problems) {
    this.file = Yaml.file(root, language + "/language.yaml", problems);
    Yaml compared = file.map("compared").named("compared");
    String ranges = ranges(compared);
    this.letters = ranges.isEmpty() ? "a-z" : compared.text("letters");
    this.stems = stems(compared, ranges);
  }

  /** How words of a language are compared. */
  static Stems stems(Path root, String language, Problems problems) {
    return new GrammarFile(root, language, problems).stems;
  }

  /** How words are compared. */
  Stems stems() {
    return stems;
  }

  private static Stems stems(Yaml compared, String letters) {
    Map<String, String> as = texts(compared.map("as").named("as"));
    String shortest = compared.text("shortest");
    if (!shortest.matches("[1-9]")) {
      compared.problem("shortest", "is '" + shortest + "'; write how many letters are left");
      shortest = "1";
    }
    List<List<String>> steps = new ArrayList<>();
    for (Yaml step : compared.items("endings")) {
      List<String> endings = new ArrayList<>();
      for (String ending : step.keys()) {
        endings.add(ending);
        endings.add(step.textOr(ending, ""));
      }
      steps.add(endings);
    }
    compared.nothingElse();
    return new Stems(letters, as, Integer.parseInt(shortest), steps);
  }

  /** The first and the last letter of each range. */
  private static String ranges(Yaml compared) {
    String letters = compared.text("letters");
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      boolean range = i + 2 < letters.length() && letters.charAt(i + 1) == '-';
      char last = letters.charAt(range ? i + 2 : i);
      if (!isLetter(letters.charAt(i)) || !isLetter(last) || last < letters.charAt(i)) {
        compared.problem("letters", "is '" + letters + "'; write it like a-z\u00e1\u00e9");
        return "";
      }
      ranges.append(letters.charAt(i)).append(last);
      i += range ? 2 : 0;
    }
    return ranges.toString();
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static Map<String, String> texts(Yaml of) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : of.keys()) {
      texts.put(key, of.text(key));
    }
    return texts;
  }

  /** The compiled grammar. */
  byte[] read(Sources sources) {
    List<List<String>> lists = new ArrayList<>();
    Yaml words = file.map("words").named("words");
    for (Grammar.Kind kind : Grammar.Kind.values()) {
      List<String> list = words.texts(kind.key());
      if (!words.has(kind.key())) {
        words.problem(
            "has no '" + kind.key() + "'; write the list, [] where there is no such word");
      }
      for (String word : list) {
        if (list.indexOf(word) != list.lastIndexOf(word)) {
          words.problem(kind.key(), "has '" + word + "' twice in " + kind.key() + "; keep one");
          break;
        }
      }
      lists.add(list);
    }
    words.nothingElse();
    byte[] compiled =
        CompiledWords.writeGrammar(
            lists,
            figures("numbers", "\\d+", 99),
            figures("hours", "\\d+(\\.\\d+)?", 10_000),
            texts(file.map("short-for").named("short-for")),
            stems,
            file.texts("rehearsal"));
    Yaml spoken = file.map("lists").named("lists");
    joiners.put("and", spoken.text("and"));
    joiners.put("or", spoken.text("or"));
    spoken.nothingElse();
    naming = sources.naming(file);
    file.nothingElse();
    return compiled;
  }

  /** Its letters, to stand between the brackets of a regular expression. */
  String letters() {
    return letters;
  }

  /** How sources are named aloud, once the file is read. */
  Sources.Naming naming() {
    return naming;
  }

  /** The words between the last two of a list that is said, by what they mean: and, or. */
  Map<String, String> joiners() {
    return joiners;
  }

  /** What words count. */
  private Map<String, String> figures(String key, String form, int most) {
    Map<String, String> figures = new LinkedHashMap<>();
    Yaml of = file.map(key).named(key);
    for (String word : of.keys()) {
      String figure = of.text(word);
      if (!figure.matches(form) || Double.parseDouble(figure) > most) {
        of.problem(word, "'" + word + "' counts '" + figure + "'; write a number up to " + most);
      }
      figures.put(word, figure);
    }
    return figures;
  }
}
