package leakymilk.content;

import java.util.Locale;

/**
 * The intents that hand over what follows an opener: {@code HesWordsIntent} for "he's ...". The
 * opener itself is lost on the way, and its intent's name tells it. {@code WordsIntent} has none.
 */
public final class Openers {
  private static final String WORDS = "WordsIntent";
  private static final String SAID = "SaidIntent";

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

  /** The name of the intent for an opener. */
  public static String intent(String opener) {
    StringBuilder name = new StringBuilder();
    for (String word : Stems.words(opener)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.append(WORDS).toString();
  }
}
