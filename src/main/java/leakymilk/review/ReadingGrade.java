package leakymilk.review;

import java.util.Locale;
import java.util.Set;

/** The school grade at which a text can be read, after Flesch and Kincaid. For English. */
public final class ReadingGrade {
  private ReadingGrade() {}

  /**
   * The grade of a text; 0 for an easy one, 12 for a hard one.
   *
   * @param terms words that have no shorter one, lower case; each counts as one syllable
   */
  public static double of(String text, Set<String> terms) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String sentence : text.split("[.?]", -1)) {
      boolean spoken = false;
      for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z']+", -1)) {
        if (!word.isEmpty()) {
          spoken = true;
          words++;
          syllables += terms.contains(word) ? 1 : syllables(word);
        }
      }
      sentences += spoken ? 1 : 0;
    }
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    String letters = word.replaceAll("[^a-z]", "").replaceAll("(?<=[^aeiouylt])e[sd]?$", "");
    int groups = letters.replaceAll("[^aeiouy]+", " ").strip().split(" +", -1).length;
    return Math.max(1, groups);
  }
}
