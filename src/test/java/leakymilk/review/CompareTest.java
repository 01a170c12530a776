package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change changes is listed, both ways. */
class CompareTest {
  @Test
  void aChangedLevelASentenceAndAnAnswerAreListedWithBothVersions() {
    Map<String, String> before =
        Map.of(
            "sign fever", "SAME_DAY", "answer en how-long 0", "weeks", "person fever", "SAME_DAY");
    Map<String, String> after =
        Map.of("sign fever", "SOON", "answer en how-long 0", "weeks", "person pus", "SAME_DAY");
    assertEquals(
        List.of("sign fever\n  before: SAME_DAY\n  after:  SOON"), Compare.changes(before, after));
  }

  @Test
  void theSameVersionChangesNothing() throws Exception {
    Map<String, String> now = Compare.outcomes(null, List.of());
    assertEquals(List.of(), Compare.changes(now, now));
    assertTrue(Compare.people(now).size() > 1000, "people: " + Compare.people(now).size());
  }
}
