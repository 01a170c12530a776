package leakymilk.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.content.TopicModel;
import org.junit.jupiter.api.Test;
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
  @CsvSource({
    "0, 0.99, 0.95, false",
    "1, 0.85, 0.50, false",
    "1, 0.30, 0.95, false",
    "1, 0.40, 0.85, true",
    "1, 0.95, 0.50, true"
  })
  void oneWordThatCountsIsAskedAboutWhereOneIsCertainOrBothAreRatherSure(
      double known, double alarm, double any, boolean asked) {
    assertEquals(asked, score(alarm, known).isPerhaps(false, any));
  }

  /** However likely a piece is, its topic is no likelier for it, nor another less so. */
  @ParameterizedTest
  @CsvSource({"-32, 0", "32, 5", "127, 5"})
  void aPieceIsChosenWithinItsTopicAndTakesNothingFromAnother(byte weight, int piece) {
    int hash = TopicModel.hash("cooler");
    byte[] pairs = {0, 20, 1, 10, 3, weight};
    TopicModel model =
        TopicModel.of(
            List.of("storing", "saving", TopicModel.OUT_OF_SCOPE, "storing 5"),
            new int[] {hash},
            new int[] {0, pairs.length},
            pairs);
    Score score = new TopicScorer(model).score(Set.of("cooler"), false, false, null);
    assertEquals("storing", score.best());
    assertEquals("saving", score.second());
    assertEquals(piece, score.piece());
    assertEquals(1, score.likely() + score.next() + score.outside(), 0.000001);
  }

  /** A number of one byte, and none of them is negative. */
  @Test
  void theLastOfManyClassesIsChosen() {
    List<String> classes = new ArrayList<>(List.of("storing", TopicModel.OUT_OF_SCOPE));
    for (int piece = 1; classes.size() < TopicModel.MOST_CLASSES; piece++) {
      classes.add("storing " + piece);
    }
    byte last = (byte) (classes.size() - 1);
    byte[] pairs = {0, 20, last, 100};
    int[] features = {TopicModel.hash("cooler")};
    TopicModel model = TopicModel.of(classes, features, new int[] {0, pairs.length}, pairs);
    Score score = new TopicScorer(model).score(Set.of("cooler"), false, false, null);
    assertEquals("storing", score.best());
    assertEquals(classes.size() - 2, score.piece());
  }

  /** Likely, next, out of scope and known: a plain short question has few words that tell. */
  @ParameterizedTest
  @CsvSource({
    "0.40, 0.10, 0.01, 0.5, true",
    "0.30, 0.05, 0.01, 0.5, false",
    "0.40, 0.20, 0.01, 0.5, false",
    "0.40, 0.10, 0.05, 0.5, false",
    "0.40, 0.10, 0.01, 0.2, false",
  })
  void aTopicFarAheadIsClearEnoughWhereEnoughIsKnown(
      double likely, double next, double outside, double known, boolean ahead) {
    Score score = new Score("storing", 0, likely, "saving", next, outside, known);
    assertEquals(ahead, score.isAhead());
  }

  private static Score score(double alarm, double known) {
    return new Score("seizure", 0, alarm, "", 1, 0, known);
  }
}
