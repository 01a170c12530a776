package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/**
 * How people tell the signs that are no emergency, by two pens whose other sentences were learned,
 * as a device hands them over. {@code -Dcases.show=true} prints what went wrong.
 */
class SignsToldTest {
  private static boolean isGrave(Cases.Talk talk) {
    return talk.isEmergency() || talk.isAskedBack();
  }

  @Test
  void whatPeopleTellIsNoted() {
    int all = 0;
    int one = 0;
    int every = 0;
    int alarms = 0;
    int denied = 0;
    int told = 0;
    for (JsonNode row : Cases.rows("signs-by-others")) {
      if (row.path("findings").isEmpty()) {
        continue;
      }
      Cases.Talk talk = Cases.hear(row.path("text").asText());
      int known = 0;
      for (JsonNode sign : row.path("findings")) {
        known += talk.knows("yes", sign.asText()) ? 1 : 0;
      }
      for (JsonNode sign : row.path("denied")) {
        denied++;
        told += talk.knows("yes", sign.asText()) ? 1 : 0;
      }
      all++;
      one += known > 0 || isGrave(talk) ? 1 : 0;
      every += known == row.path("findings").size() ? 1 : 0;
      alarms += isGrave(talk) ? 1 : 0;
      if (known == 0) {
        Cases.show(
            row.path("findings") + " as " + talk.topic() + talk.check() + ": " + row.path("text"));
      }
    }
    System.out.printf(
        "Signs for today and soon, of %d: one noted %d, all %d, an emergency told or asked back"
            + " %d; of %d denied noted %d%n",
        all, one, every, alarms, denied, told);
    assertTrue(one * 100 >= 70 * all, "noted");
    assertTrue(alarms * 100 <= 8 * all, "alarms");
    assertTrue(told * 100 <= 5 * denied, "denied and noted");
  }

  @Test
  void whatOnlySoundsLikeASignIsAnswered() {
    int all = 0;
    int begun = 0;
    int alarms = 0;
    for (JsonNode row : Cases.rows("signs-by-others")) {
      if (!row.path("findings").isEmpty()) {
        continue;
      }
      Cases.Talk talk = Cases.hear(row.path("text").asText());
      all++;
      alarms += isGrave(talk) ? 1 : 0;
      begun += !isGrave(talk) && !talk.asking().isEmpty() ? 1 : 0;
      if (!talk.asking().isEmpty()) {
        Cases.show("BEGUN " + talk.check() + ": " + row.path("text"));
      }
    }
    System.out.printf(
        "What only sounds like a sign, of %d: the check begins %d, an emergency told or asked back"
            + " %d%n",
        all, begun, alarms);
    assertTrue(begun * 100 <= 20 * all, "a check that nobody needs");
    assertTrue(alarms * 100 <= 5 * all, "alarms");
  }

  @Test
  void aSignThatNoWordingKnowsIsToldBack() {
    Cases.Talk talk = Cases.hear("there's something like a frozen pea under the skin by my nipple");
    assertTrue(talk.knows("yes", "lump") || talk.knows("yes", "lump-new-and-sore"), talk.said());
    assertFalse(isGrave(talk), talk.said());
  }
}
