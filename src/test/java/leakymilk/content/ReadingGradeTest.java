package leakymilk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every answer reads at grade 6 or below (Flesch-Kincaid), medical terms of a list excepted. */
class ReadingGradeTest {
  private static final int HIGHEST_GRADE = 6;

  /** Terms and names of signs that have no shorter word; each counts as one syllable. */
  private static final List<String> TERMS =
      List.of(
          "mastitis",
          "antibiotics",
          "colostrum",
          "prolactin",
          "oxytocin",
          "diabetes",
          "immunity",
          "emergency",
          "breastfeeding",
          "breastfeed",
          "pregnancy",
          "medicine",
          "medicines",
          "lactation",
          "implant",
          "implants",
          "pharmacist",
          "maternity",
          "medical",
          "information",
          "samaritans",
          "breathing",
          "fainting",
          "confusion",
          "shaking",
          "bleeding",
          "surgery",
          "feverish");

  @Test
  void everythingSaidReadsAtGradeSixOrBelow() {
    List<String> hard = new ArrayList<>();
    for (String locale : ContentStore.LOCALES) {
      for (Manner manner : EveryText.manners()) {
        List<String> names = names(ContentStore.packaged().in(locale).in(manner));
        EveryText.of(locale, manner)
            .forEach(
                (name, text) -> {
                  String plain = text;
                  for (String called : names) {
                    // what a telephone line is called is not ours to simplify
                    plain = plain.replace(called, "them");
                  }
                  boolean sentence = text.endsWith(".") || text.endsWith("?");
                  if (sentence && grade(plain) > HIGHEST_GRADE) {
                    hard.add(locale + " " + name + " grade " + grade(plain) + ": " + text);
                  }
                });
      }
    }
    assertEquals(List.of(), hard);
  }

  private static List<String> names(Words words) {
    List<String> names = new ArrayList<>();
    for (String contact :
        List.of("emergency", "nurse", "feeding-line", "mood-line", "crisis-line", "loss-line")) {
      names.add(words.fill("{" + contact + "}"));
    }
    return names;
  }

  @Test
  void theGradeTellsEasyFromHard() {
    assertTrue(grade("The cat sat on the mat. It was warm.") < 2);
    assertTrue(
        grade(
                "Spontaneous galactorrhoea necessitates endocrinological investigation including"
                    + " prolactin concentration measurement and pituitary visualisation.")
            > 20);
  }

  static double grade(String text) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String sentence : text.split("[.?]", -1)) {
      boolean spoken = false;
      for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z']+", -1)) {
        if (!word.isEmpty()) {
          spoken = true;
          words++;
          syllables += TERMS.contains(word) ? 1 : syllables(word);
        }
      }
      sentences += spoken ? 1 : 0;
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    String letters = word.replaceAll("[^a-z]", "").replaceAll("(?<=[^aeiouylt])e[sd]?$", "");
    int groups = letters.replaceAll("[^aeiouy]+", " ").strip().split(" +", -1).length;
    return Math.max(1, groups);
  }
}
