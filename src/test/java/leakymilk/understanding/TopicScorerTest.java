package leakymilk.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a sentence without the wording of an emergency is asked back about. */
class TopicScorerTest {
  /**
   * The surer the less the model of the signs agrees, which is certain, wavers or knows nothing.
   */
  @ParameterizedTest
  @CsvSource({
    "0.95, 0.25, true",
    "0.95, 0.15, false",
    "0.65, 0.40, false",
    "0.65, 0.50, true",
    "0.10, 0.40, true",
    "0.10, 0.30, false",
  })
  void anAlarmMustBeTheSurerTheLessTheSignsAreKnown(double any, double alarm, boolean asked) {
    assertEquals(asked, score(alarm, 3).isPerhaps(false, any));
  }

  @ParameterizedTest
  @CsvSource({"0.95, 0.40, false", "0.95, 0.55, true", "0.10, 0.45, false", "0.10, 0.55, true"})
  void besideAClearTopicItMustBeSurer(double any, double alarm, boolean asked) {
    assertEquals(asked, score(alarm, 3).isPerhaps(true, any));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.99, false", "1, 0.85, false", "1, 0.95, true"})
  void oneWordThatCountsIsAskedAboutOnlyWhereItIsCertain(
      double known, double alarm, boolean asked) {
    assertEquals(asked, score(alarm, known).isPerhaps(false, 0.95));
  }

  private static TopicScorer.Score score(double alarm, double known) {
    return new TopicScorer.Score("seizure", alarm, "", 1, 0, known);
  }
}
