package leakymilk.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words as they are compared: lower case, without apostrophes, cut back to a light stem, so that
 * "hurts" meets "hurting". The build and the function use the same, or nothing would match. What
 * letters and endings a language has stands in its {@code language.yaml}.
 */
public final class Stems {
  /** The first and the last letter of each range. */
  public final String letters;

  public final Map<String, String> as;
  public final int shortest;

  /** Endings, each with what takes its place behind it. */
  public final List<List<String>> steps;

  private final Set<String> seconds = new HashSet<>();

  /**
   * Made of what a language's file says.
   *
   * @param letters what a word is made of: the first and the last letter of each range
   * @param as what a word, or two with a space between, are taken for
   * @param shortest of so many letters a stem must be at least
   * @param steps endings, each with what takes its place behind it; of each step the first that
   *     fits is replaced, one step after the other
   */
  public Stems(String letters, Map<String, String> as, int shortest, List<List<String>> steps) {
    this.letters = letters;
    this.as = as;
    this.shortest = shortest;
    this.steps = steps;
    for (String words : as.keySet()) {
      int space = words.indexOf(' ');
      if (space > 0) {
        seconds.add(words.substring(space + 1));
      }
    }
  }

  /** The words of a text; a decimal number stays one. */
  public List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean point =
          c == '.'
              && i + 1 < lower.length()
              && isDigit(lower.charAt(i + 1))
              && i > 0
              && isDigit(lower.charAt(i - 1));
      if (isLetter(c) || isDigit(c) || point) {
        int last = word.length() - 1;
        boolean drawn = last > 0 && word.charAt(last) == c && word.charAt(last - 1) == c;
        // a drawn out word is that word: "yesss", "mmm"
        if (!drawn || isDigit(c)) {
          word.append(c);
        }
      } else if (isApostrophe(c) && word.length() > 0 && tail(lower, i) != null) {
        // "I'll" is not ill, "we'll" is not well
        add(words, word.toString());
        word.setLength(0);
        words.add(tail(lower, i));
        i = pastTail(lower, i + 1) - 1;
      } else if (!isApostrophe(c) && word.length() > 0) {
        add(words, word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private void add(List<String> words, String word) {
    int last = words.size() - 1;
    String two = last >= 0 && seconds.contains(word) ? as.get(words.get(last) + " " + word) : null;
    if (two != null) {
      words.set(last, two);
    } else {
      words.add(as.getOrDefault(word, word));
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private int pastTail(String text, int from) {
    int end = from;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What stands for a word's tail, such as "'ll"; null for a tail that belongs to the word. */
  private String tail(String text, int apostrophe) {
    return as.get("'" + text.substring(apostrophe + 1, pastTail(text, apostrophe + 1)));
  }

  private boolean isLetter(char c) {
    for (int i = 0; i < letters.length(); i += 2) {
      if (c >= letters.charAt(i) && c <= letters.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words of a text without their endings, each once. */
  public Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      stems.add(stem(words.get(i)));
    }
    return stems;
  }

  /** A word without its ending. */
  public String stem(String word) {
    if (word.length() <= shortest || isDigit(word.charAt(0))) {
      return word;
    }
    String stem = word;
    for (int i = 0; i < steps.size() && stem.length() > shortest; i++) {
      stem = step(stem, steps.get(i));
    }
    return stem;
  }

  private String step(String stem, List<String> endings) {
    for (int i = 0; i < endings.size(); i += 2) {
      if (stem.endsWith(endings.get(i))) {
        int left = stem.length() - endings.get(i).length();
        if (left + endings.get(i + 1).length() >= shortest) {
          return stem.substring(0, left) + endings.get(i + 1);
        }
      }
    }
    return stem;
  }
}
