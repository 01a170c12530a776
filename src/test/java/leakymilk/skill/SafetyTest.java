package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.conversation.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is hurt or frightened at home, with that person perhaps in the room. */
class SafetyTest {
  private static final String FREE = "Before I say more, can you talk freely?";
  private static final String TOLD = "i am scared of my husband";

  private static String say(Handset handset, String words) {
    return Handset.speech(handset.intent("QuestionIntent", "query", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i am scared of my husband",
        "he hits me and i am afraid",
        "my partner hit me last night",
        "my husband hurts me",
        "my boyfriend threatens me",
        "i don't feel safe at home",
        "my ex is violent",
        "i am in an abusive relationship",
        "my husband forces me to have sex",
        "my husband won't let me leave the house"
      })
  void itIsFirstAskedWhetherSheCanTalkFreely(String words) {
    assertEquals(FREE, say(new Handset("en-US"), words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my husband is asleep and i am leaking",
        "my baby hits my breast when he feeds",
        "my toddler kicks me when i feed",
        "my husband hurt his back and i am leaking",
        "he hit his head on the cot",
        "my husband wants to know how long it lasts",
        "the baby is scared of the pump"
      })
  void ordinaryWordsAreNot(String words) {
    assertFalse(say(new Handset("en-US"), words).equals(FREE), words);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 1-800-799-7233, 911",
    "en-GB, 0808 2000 247, 999",
    "en-AU, 1800 737 732, 000",
    "en-IN, 181, 112 or 108",
    "en-CA, a women's shelter nearby, 911"
  })
  void aYesNamesTheCountrysLineAndNoCardIsSent(String locale, String line, String number) {
    Handset handset = new Handset(locale);
    say(handset, TOLD);
    JsonNode response = handset.intent("AMAZON.YesIntent");
    String said = Handset.speech(response);
    assertTrue(said.contains(line), said);
    assertTrue(said.contains("in danger now, call " + number + "."), said);
    assertTrue(Spoken.count(said) <= 45, said);
    boolean numbered = line.matches(".*\\d.*");
    assertEquals(numbered, response.path("response").path("card").isMissingNode(), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AMAZON.NoIntent", "NotSureIntent", "AMAZON.FallbackIntent", "SkipIntent"})
  void anythingButAYesTellsNothing(String reply) throws Exception {
    Handset handset = new Handset("en-US");
    say(handset, TOLD);
    JsonNode response = handset.intent(reply);
    SessionRulesTest.keepsTheRules(response);
    assertEquals("All right, another time. What would you like to know?", Handset.speech(response));
  }

  @Test
  void whoeverAsksWhyIsAskedOnceMoreAndToldNothing() throws Exception {
    Handset handset = new Handset("en-US");
    say(handset, TOLD);
    JsonNode response = handset.intent("WhyIntent");
    assertEquals("Before I say more, can you talk freely?", Handset.speech(response));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not really", "um hang on", "no he is here"})
  void soDoWordsThatAreNoYes(String words) {
    Handset handset = new Handset("en-US");
    say(handset, TOLD);
    String said = say(handset, words);
    assertFalse(said.matches("(?s).*(Hotline|danger|fear).*"), said);
  }

  @Test
  void theLineIsSaidAgainOnlyToAYesRightAfterIt() {
    Handset handset = new Handset("en-US");
    say(handset, TOLD);
    String line = Handset.speech(handset.intent("AMAZON.YesIntent"));
    assertTrue(line.endsWith("Shall I say it again?"), line);
    assertEquals(line, Handset.speech(handset.intent("AMAZON.YesIntent")));
    // whoever asks what was said may be somebody else
    assertEquals(FREE, Handset.speech(handset.intent("AMAZON.RepeatIntent")));
    handset.intent("AMAZON.YesIntent");
    for (String intent :
        List.of(
            "QuietIntent",
            "SlowerIntent",
            "AMAZON.NoIntent",
            "AMAZON.RepeatIntent",
            "DoctorNotesIntent",
            "WhereWereWeIntent",
            "AMAZON.HelpIntent",
            "SendIntent")) {
      JsonNode response = handset.intent(intent);
      assertFalse(response.toString().contains("7233"), intent);
    }
  }

  @Test
  void silenceAfterTheLineDoesNotRepeatIt() {
    Handset handset = new Handset("en-US");
    say(handset, TOLD);
    assertEquals("Shall I say it again?", Handset.reprompt(handset.intent("AMAZON.YesIntent")));
  }

  @Test
  void nothingOfItIsKeptInTheCheckOrRead() {
    Handset handset = new Handset("en-GB");
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    String pending = handset.attributes().at("/check/asking").asText();
    assertEquals(FREE, say(handset, "sorry my husband hits me"));
    assertFalse(handset.attributes().toString().contains(PhraseIndex.UNSAFE_AT_HOME));
    String back = say(handset, "no");
    assertEquals(pending, handset.attributes().at("/check/asking").asText());
    assertTrue(back.startsWith("All right. "), back);
    String notes = Handset.speech(handset.intent("DoctorNotesIntent"));
    assertFalse(notes.contains("private") || notes.contains("home"), notes);
  }

  @Test
  void aReplyToItIsNoReplyToTheQuestionThatWaits() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    say(handset, TOLD);
    String line = say(handset, "yes");
    assertTrue(line.contains("1-800-799-7233"), line);
    assertEquals("emergency-body", handset.attributes().at("/check/asking").asText());
    assertTrue(handset.attributes().at("/check/yes").isEmpty());
    say(handset, "no");
    assertTrue(handset.attributes().at("/check/no").isEmpty());
    assertEquals("emergency-body", handset.attributes().at("/check/asking").asText());
  }

  @Test
  void whatIsHappeningNowIsAnEmergencyFirst() {
    for (String locale : ContentStore.packaged().locales()) {
      Handset handset = new Handset(locale);
      say(handset, TOLD);
      String said = say(handset, "he is attacking me with a knife");
      assertTrue(said.startsWith("Call "), said);
      assertTrue(said.contains(" now"), said);
    }
  }
}
