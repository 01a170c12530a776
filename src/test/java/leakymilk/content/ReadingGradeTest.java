package leakymilk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.review.ReadingGrade;
import org.junit.jupiter.api.Test;

/** Every answer reads at grade 6 or below (Flesch-Kincaid), medical terms of a list excepted. */
class ReadingGradeTest {
  private static final int HIGHEST_GRADE = 6;

  /** Terms and names of signs that have no shorter word; each counts as one syllable. */
  private static final Set<String> TERMS =
      Set.of(
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
    for (String locale : ContentStore.packaged().locales()) {
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
    return ReadingGrade.of(text, TERMS);
  }
}
