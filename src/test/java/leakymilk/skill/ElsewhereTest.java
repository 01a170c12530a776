package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import leakymilk.conversation.Session;
import leakymilk.conversation.SessionAttributes;
import leakymilk.conversation.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody says where she is, and which telephone numbers she hears from then on. */
class ElsewhereTest {
  private static final Handset AMERICAN = new Handset("en-US");
  private static final String NOTED = "I know no numbers for there, so I will say whom to ask.";

  private static JsonNode say(Handset handset, String words) {
    return handset.intent("QuestionIntent", "query", words);
  }

  /** The number that a device names in an emergency, in the state that it now has. */
  private static String emergency(Handset handset) {
    return Handset.speech(handset.intent("EmergencyIntent")).split(" now", 2)[0];
  }

  static List<State> states() {
    return States.all();
  }

  @ParameterizedTest
  @MethodSource("states")
  void whoeverIsElsewhereHearsNobodysNumberFromAnyState(State state) {
    AMERICAN.with(state);
    JsonNode response = say(AMERICAN, "in ireland");
    String said = Handset.speech(response);
    // after an emergency whom to call stands alone
    assertTrue(said.contains(NOTED) || state.isEmergency(), said);
    assertFalse(said.matches("(?s).*\\d.*"), said);
    assertEquals("Call your local emergency number", emergency(AMERICAN));
  }

  @Test
  void thePendingQuestionIsAskedAgainAndNothingIsTakenForAReply() {
    Handset handset = new Handset("en-US");
    String question = Handset.speech(handset.intent("SymptomCheckIntent"));
    JsonNode before = handset.attributes().path("check");
    String said = Handset.speech(say(handset, "no i am in new zealand"));
    String asked = question.substring(question.lastIndexOf(". ") + 2);
    assertTrue(said.endsWith(asked), said);
    assertEquals(before, handset.attributes().path("check"));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, in ireland, Call your local emergency number",
    "en-US, we live in south africa, Call your local emergency number",
    "en-US, and i am in kenya, Call your local emergency number",
    "en-US, in england, Call your local emergency number",
    "en-GB, in ireland, Call your local emergency number",
    "en-GB, in northern ireland, Call 999",
    "en-GB, live in scotland, Call 999",
    "en-US, in new mexico, Call 911",
    "en-US, my sister lives in ireland, Call 911",
    "en-US, my pump came from china, Call 911",
    "en-AU, in new south wales, Call 000",
    "en-IN, in india, Call 112 or 108",
  })
  void aPlaceCountsWhenSomebodySaysThatSheIsThere(String locale, String words, String call) {
    Handset handset = new Handset(locale);
    say(handset, words);
    assertEquals(call, emergency(handset));
  }

  @Test
  void whoeverIsBackHearsHerOwnNumbersAgain() {
    Handset handset = new Handset("en-GB");
    say(handset, "in ireland");
    String said = Handset.speech(say(handset, "in england"));
    assertTrue(said.contains("111 is for England, Scotland and Wales."), said);
    assertTrue(said.contains("In Northern Ireland, call GP out of hours."), said);
    assertEquals("Call 999", emergency(handset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i am in ireland and i have a crushing pain in my chest",
        "i'm in nigeria and my baby is blue and won't wake up",
        "we live in ghana and i took too many pills"
      })
  void anEmergencyElsewhereNamesNoNumberAndNothingStandsBeforeIt(String words) {
    Handset handset = new Handset("en-US");
    String said = Handset.speech(say(handset, words));
    assertTrue(said.startsWith("Call your local emergency number now"), said);
  }

  @Test
  void aSignToldWithThePlaceIsTakenIn() {
    Handset handset = new Handset("en-US");
    String said = Handset.speech(say(handset, "i am in ireland and i have a fever"));
    assertTrue(said.contains(NOTED), said);
    assertTrue(said.contains("You told me about a fever"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-IN"})
  void aNumberForSomebodyInDangerAtHomeIsNeverSentToThePhone(String locale) {
    Words words = ContentStore.packaged().in(locale);
    Session session =
        SessionAttributes.read(
            Map.of(), ContentStore.packaged().check(), ContentStore.packaged().in("en"), true);
    String line = words.fill("Call {emergency}, or {safety-line}.");
    assertNull(Responses.of(new Spoken(line, ""), session, words).card());
    String other = words.fill("Call {emergency}.");
    assertNotNull(Responses.of(new Spoken(other, ""), session, words).card());
  }

  @Test
  void aNumberThatEndsInAWordIsSaidAsOne() {
    Session session =
        SessionAttributes.read(
            Map.of(), ContentStore.packaged().check(), ContentStore.packaged().in("en"), true);
    String nurse = ContentStore.packaged().in("en-AU").fill("Call {nurse} today.");
    assertEquals(
        "<speak>Call the nurse line <say-as interpret-as=\"digits\">1800</say-as> Medicare"
            + " today.</speak>",
        Speech.ssml(nurse, session));
  }
}
