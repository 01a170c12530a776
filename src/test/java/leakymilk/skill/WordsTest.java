package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Whole sentences in {@code QuestionIntent}, as the first turn and in the middle of a check. */
class WordsTest {
  private final Handset handset = new Handset("en-US");

  private String ask(String words) throws Exception {
    JsonNode response = handset.intent("QuestionIntent", "query", words);
    SessionRulesTest.keepsTheRules(response);
    return Handset.speech(response);
  }

  private JsonNode check() {
    return handset.attributes().path("check");
  }

  private boolean isTold(String finding) {
    for (JsonNode yes : check().path("yes")) {
      if (yes.asText().equals(finding)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aLongStoryDoesNotTalkAnEmergencyAway() {
    Handset handset = new Handset("en-US");
    JsonNode response =
        handset.intent(
            "QuestionIntent",
            "query",
            "so i got up to feed him and my top was drenched again and when i stood up i blacked"
                + " out on the landing for a second but anyway how do i stop the drips");
    assertTrue(Handset.speech(response).startsWith("Call 911 now"), Handset.speech(response));
  }

  @Test
  void anEmergencyInsideAStoryIsAnsweredFirst() throws Exception {
    String said =
        ask("so i was doing the washing and then my chest got really tight and heavy what pads");
    assertTrue(said.startsWith("Call 911 now."), said);
    assertEquals("EMERGENCY", check().path("level").asText());
  }

  @Test
  void anEmergencyInsideWhatIsOutOfScopeIsAnsweredFirst() throws Exception {
    String said = ask("can i take ibuprofen i've got a crushing pain in my chest");
    assertTrue(said.startsWith("Call 911 now."), said);
  }

  @Test
  void anEmergencyInTheMiddleOfACheckIsAnsweredFirst() throws Exception {
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    String said = ask("hang on the baby has gone all floppy and won't wake up");
    assertTrue(said.startsWith("Call 911 now."), said);
    assertEquals("EMERGENCY", check().path("level").asText());
  }

  @Test
  void reportedSignsBeginACheck() throws Exception {
    String said = ask("my right boob is hot and red and i have a temperature of thirty nine");
    assertTrue(said.startsWith("You told me about"), said);
    assertTrue(isTold("fever"), check().toString());
    assertTrue(isTold("hot-sore-area"), check().toString());
  }

  @Test
  void aTopicIsAnsweredAndBeginsNoCheck() throws Exception {
    String said = ask("the sheets are soaked every morning");
    assertTrue(said.startsWith("Feed or express a little before you sleep."), said);
    assertEquals("LeakingAtNightIntent", handset.attributes().path("topic").asText());
    assertTrue(check().isMissingNode());
  }

  @Test
  void whatIsOutOfScopeIsRefusedAndSetsNothing() throws Exception {
    String said = ask("how do i get her to sleep through the night");
    assertTrue(said.startsWith("I do not know about that."), said);
    assertTrue(handset.attributes().path("topic").isMissingNode());
    assertTrue(check().isMissingNode());
  }

  @Test
  void twoNearTopicsAreAskedAbout() throws Exception {
    String said = ask("stop milk");
    assertTrue(said.startsWith("I can tell you about"), said);
    assertTrue(said.endsWith("Which one would you like?"), said);
  }

  @Test
  void aDeniedSignIsNotTaken() throws Exception {
    ask("no fever at all but my boob is hot and sore");
    assertFalse(isTold("fever"), check().toString());
    assertTrue(isTold("hot-sore-area"), check().toString());
  }

  @Test
  void emptyWordsAreAMissAndBreakNothing() throws Exception {
    String said = ask("");
    assertTrue(said.startsWith("Sorry, I did not get that."), said);
  }
}
