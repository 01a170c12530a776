package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Grammar;

/** Reads and checks {@code language.yaml}: how a language works. */
final class GrammarFile {
  private final Yaml file;
  private final Map<String, String> joiners = new LinkedHashMap<>();

  GrammarFile(Path root, String language, Problems problems) {
    this.file = Yaml.file(root, language + "/language.yaml", problems);
  }

  /** The compiled grammar. */
  byte[] read() {
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
        ContentWriter.writeGrammar(
            lists,
            figures("numbers", "\\d+", 99),
            figures("hours", "\\d+(\\.\\d+)?", 10_000),
            shortFor());
    Yaml spoken = file.map("lists").named("lists");
    joiners.put("and", spoken.text("and"));
    joiners.put("or", spoken.text("or"));
    spoken.nothingElse();
    file.nothingElse();
    return compiled;
  }

  /** The words between the last two of a list that is said, by what they mean: and, or. */
  Map<String, String> joiners() {
    return joiners;
  }

  /** Which word another one is short for. */
  private Map<String, String> shortFor() {
    Map<String, String> shortFor = new LinkedHashMap<>();
    Yaml of = file.map("short-for").named("short-for");
    for (String word : of.keys()) {
      shortFor.put(word, of.text(word));
    }
    return shortFor;
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
