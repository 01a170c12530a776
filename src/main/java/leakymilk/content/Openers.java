package leakymilk.content;

import java.util.List;
import java.util.Locale;

/**
 * The intents that hand over what follows an opener: {@code HesWordsIntent} for "he's ...". The
 * opener itself is lost on the way, and its intent's name tells it. {@code WordsIntent} has none.
 */
public final class Openers {
  private static final String WORDS = "WordsIntent";
  private static final String SAID = "SaidIntent";
  private static final String CODED = "Coded";

  private Openers() {}

  /** Whether an intent hands words over, behind an opener or whole. */
  public static boolean isWords(String intent) {
    return intent.endsWith(WORDS);
  }

  /** The opener that was cut off, lower case, without apostrophes; empty when nothing was. */
  public static String words(String intent) {
    return words(intent, WORDS);
  }

  private static String words(String intent, String suffix) {
    int end = intent.length() - suffix.length();
    if (intent.startsWith(CODED, end - CODED.length())) {
      return decoded(intent.substring(0, end - CODED.length()));
    }
    StringBuilder words = new StringBuilder(end + 2);
    for (int i = 0; i < end; i++) {
      char c = intent.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        words.append(i == 0 ? "" : " ").append((char) (c + 'a' - 'A'));
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }

  /**
   * A whole reply that Alexa would take for another, as "fine" for a yes, so that it has an intent
   * of its own: {@code FineSaidIntent}. Its name tells what was said.
   *
   * @return the words; empty for any other intent
   */
  public static String said(String intent) {
    return intent.endsWith(SAID) ? words(intent, SAID) : "";
  }

  /**
   * The name of the intent for an opener.
   *
   * @param opener words as they are compared
   */
  public static String intent(List<String> opener) {
    return intent(opener, WORDS);
  }

  /** The name of the intent for a whole reply that has one of its own. */
  public static String saidIntent(List<String> reply) {
    return intent(reply, SAID);
  }

  /** A name of an intent has letters from A to Z only, so other letters stand in it as numbers. */
  private static String intent(List<String> words, String suffix) {
    boolean plain = true;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        plain &= word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
      }
    }
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String letters = plain ? word : coded(word);
      name.append(letters.substring(0, 1).toUpperCase(Locale.ROOT)).append(letters.substring(1));
    }
    return name.append(plain ? "" : CODED).append(suffix).toString();
  }

  /** Four letters for each letter of a word, each of them worth four bits. */
  private static String coded(String word) {
    StringBuilder coded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      for (int bits = 12; bits >= 0; bits -= 4) {
        coded.append((char) ('a' + (word.charAt(i) >> bits & 15)));
      }
    }
    return coded.toString();
  }

  private static String decoded(String coded) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i + 4 <= coded.length(); i += 4) {
      boolean first = coded.charAt(i) <= 'Z';
      int letter = 0;
      for (int j = i; j < i + 4; j++) {
        letter = letter << 4 | ((coded.charAt(j) | 32) - 'a');
      }
      words.append(first && i > 0 ? " " : "").append((char) letter);
    }
    return words.toString();
  }
}
