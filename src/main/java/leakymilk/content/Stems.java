package leakymilk.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words as they are compared: lower case, without apostrophes, cut back to a light stem, so that
 * "hurts" meets "hurting". The build and the function use the same, or nothing would match.
 */
public final class Stems {
  private static final String[] ENDINGS = {"ings", "ing", "ed", "es", "s"};
  private static final int SHORTEST = 3;
  private static final String SHORT_WILL = "ll";
  private static final String WILL = "will";

  private Stems() {}

  /** The words of a text; "cannot" and "can not" are one word, a decimal number stays one. */
  public static List<String> words(String text) {
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
      if ((c >= 'a' && c <= 'z') || isDigit(c) || point) {
        word.append(c);
      } else if (isApostrophe(c) && word.length() > 0 && isShort(lower, i + 1)) {
        // "I'll" is not ill, "we'll" is not well
        add(words, word.toString());
        word.setLength(0);
        word.append(WILL);
        i += SHORT_WILL.length();
      } else if (!isApostrophe(c) && word.length() > 0) {
        add(words, word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static void add(List<String> words, String word) {
    int last = words.size() - 1;
    if (word.equals("cannot")) {
      words.add("cant");
    } else if (word.equals("not") && last >= 0 && words.get(last).equals("can")) {
      words.set(last, "cant");
    } else {
      words.add(word);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isShort(String text, int at) {
    int end = at + SHORT_WILL.length();
    return text.startsWith(SHORT_WILL, at)
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words of a text without their endings, each once. */
  public static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      stems.add(stem(words.get(i)));
    }
    return stems;
  }

  /** A word without its ending. */
  public static String stem(String word) {
    if (word.length() <= SHORTEST || isDigit(word.charAt(0))) {
      return word;
    }
    String stem = word;
    for (String ending : ENDINGS) {
      boolean plural = ending.equals("s") || ending.equals("es");
      if (stem.endsWith(ending)
          && stem.length() - ending.length() >= SHORTEST
          && !(plural && stem.endsWith("ss"))) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    if (stem.length() > SHORTEST
        && stem.charAt(last) == stem.charAt(last - 1)
        && stem.charAt(last) != 's'
        && stem.charAt(last) != 'l') {
      stem = stem.substring(0, last);
    }
    if (stem.length() > SHORTEST && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > SHORTEST && stem.endsWith("y")) {
      stem = stem.substring(0, stem.length() - 1) + "i";
    }
    return stem;
  }
}
