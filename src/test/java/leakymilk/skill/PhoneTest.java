package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import leakymilk.content.CheckWords;
import leakymilk.content.ContentStore;
import leakymilk.content.Manner;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import org.junit.jupiter.api.Test;

/**
 * What to say when somebody answers the telephone: all that was told, nothing else, nothing
 * private.
 */
class PhoneTest {
  private static final ContentStore STORE = ContentStore.packaged();

  private static JsonNode notes(String manner, String... told) {
    State state = State.advised(Level.SAME_DAY).disclaimed().in(manner).yes(told).told(told);
    return new Handset("en-US").with(state).intent("DoctorNotesIntent");
  }

  @Test
  void everyToldSignIsSaidOnceAndNoneIsInvented() {
    CheckWords words = STORE.in("en-US").check();
    List<Finding> findings = STORE.check().protocol().findings();
    for (int i = 0; i + 1 < findings.size(); i++) {
      String one = findings.get(i).id();
      String other = findings.get(i + 1).id();
      String said = Handset.speech(notes("", one, other));
      String half = said.substring(0, said.contains("Once more.") ? said.indexOf("Once more.") : 0);
      List<String> heard = new ArrayList<>();
      for (Finding finding : findings) {
        String tell = capitalOrNot(words.tell(finding.id()), half);
        if (!tell.isEmpty()) {
          heard.add(finding.id());
        }
      }
      assertTrue(heard.contains(one) || heard.contains(other), one + ", " + other + ": " + said);
      heard.removeIf(id -> id.equals(one) || id.equals(other));
      heard.removeIf(
          id ->
              words.tell(one).contains(words.tell(id))
                  || words.tell(other).contains(words.tell(id)));
      assertEquals(List.of(), heard, said);
      assertEquals(2, said.split("Once more\\.", -1).length, said);
    }
  }

  /** The clause when it stands in a text, with a capital or without. */
  private static String capitalOrNot(String clause, String text) {
    boolean there =
        text.toLowerCase(java.util.Locale.ROOT).contains(clause.toLowerCase(java.util.Locale.ROOT));
    return there ? clause : "";
  }

  @Test
  void thoughtsOfHarmAreNeverSaidAloudAgain() {
    for (String private_ : List.of("thoughts-of-harm", "unsafe-at-home", "intrusive-images")) {
      String tell = STORE.in("en-US").check().tell(private_);
      assertFalse(
          tell.matches("(?i).*(harm|hurt|kill|die|suicid|hit|violen|unsafe|husband).*"), tell);
    }
    String said = Handset.speech(notes("", "thoughts-of-harm", "fever"));
    assertFalse(said.matches("(?i).*(harm|hurt).*"), said);
    assertTrue(said.contains("I need to talk to somebody now"), said);
  }

  @Test
  void itIsSaidSlowlyAndTwice() {
    String ssml = notes("", "fever").path("response").path("outputSpeech").path("ssml").asText();
    assertEquals(3, ssml.split("<prosody rate=\"slow\">", -1).length, ssml);
    assertEquals(3, ssml.split("I have a fever", -1).length, ssml);
  }

  @Test
  void whoAsksForHerTellsOfHerAndAfterALossNoBabyIsNamed() {
    assertTrue(Handset.speech(notes("ofAnother", "fever")).contains("She has a fever"));
    for (Finding finding : STORE.check().protocol().findings()) {
      CheckWords lost = STORE.in("en-US").in(new Manner(false, false, true, false, 0)).check();
      boolean baby = finding.patient() == Patient.BABY;
      assertTrue(
          !baby || lost.tell(finding.id()).isEmpty() || !lost.tell(finding.id()).contains("baby"));
    }
  }
}
