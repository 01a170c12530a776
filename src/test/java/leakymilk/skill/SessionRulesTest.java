package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import leakymilk.content.ContentStore;
import leakymilk.content.Says;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Alexa's rules of a session, in every state and for everything that can be said. */
class SessionRulesTest {
  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  static List<State> states() {
    return States.all();
  }

  @ParameterizedTest
  @MethodSource("states")
  void aQuestionAtTheEndKeepsTheSessionOpenAndNothingElseDoes(State state) throws Exception {
    Handset handset = new Handset("en-US");
    List<JsonNode> responses = new ArrayList<>();
    for (String intent : States.intents()) {
      responses.add(handset.with(state).intent(intent));
    }
    responses.add(handset.with(state).type("LaunchRequest"));
    responses.add(handset.with(state).type("A.Request.OfTomorrow"));
    for (JsonNode response : responses) {
      keepsTheRules(response);
    }
    // a complaint is the one thing that is logged, see MannersTest
    assertTrue(handset.log().stream().allMatch(line -> line.startsWith("Complaint: ")));
  }

  static void keepsTheRules(JsonNode response) throws Exception {
    JsonNode body = response.path("response");
    assertTrue(body.path("shouldEndSession").isBoolean(), "shouldEndSession is always set");
    String speech = Handset.speech(response);
    assertFalse(speech.isBlank(), "something is always said");
    boolean asks = speech.endsWith("?");
    assertEquals(asks, Handset.isOpen(response), speech);
    assertEquals(asks, !Handset.reprompt(response).isBlank(), speech);
    assertTrue(!asks || Handset.reprompt(response).endsWith("?"), Handset.reprompt(response));
    assertEquals(asks ? 1 : 0, speech.chars().filter(c -> c == '?').count(), speech);
    isXml(body.path("outputSpeech").path("ssml").asText());
    if (asks) {
      isXml(body.path("reprompt").path("outputSpeech").path("ssml").asText());
    }
  }

  private static void isXml(String ssml) throws Exception {
    assertTrue(ssml.length() < 8000, "Alexa speaks at most 8,000 characters");
    String root =
        XML.newDocumentBuilder()
            .parse(new InputSource(new StringReader(ssml)))
            .getDocumentElement()
            .getTagName();
    assertEquals("speak", root);
  }

  @ParameterizedTest
  @MethodSource("states")
  void anEmergencyIsAnsweredFirstInEveryState(State state) {
    for (String locale : ContentStore.packaged().locales()) {
      Handset handset = new Handset(locale).with(state);
      JsonNode response = handset.intent("EmergencyIntent");
      String number = ContentStore.packaged().in(locale).fill("{emergency}");
      String spoken = number.replaceAll("[\u00ab\u00bb]", "");
      assertTrue(
          Handset.speech(response).startsWith("Call " + spoken + " now"), Handset.speech(response));
      assertTrue(Handset.speech(response).endsWith("Shall I say it again?"));
      assertTrue(Handset.reprompt(response).startsWith("Call " + spoken + " now"));
      assertEquals("EMERGENCY", handset.attributes().path("check").path("level").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void thoughtsOfHarmAreAnsweredFirstInEveryState(State state) {
    Handset handset = new Handset("en-US").with(state);
    JsonNode response = handset.intent("HarmIntent");
    assertTrue(
        Handset.speech(response).startsWith("Call 911 now, and tell them what you told me."),
        Handset.speech(response));
    assertTrue(Handset.speech(response).contains("988"), Handset.speech(response));
    assertTrue(Handset.reprompt(response).startsWith("Call 911 now"));
    assertEquals("EMERGENCY", handset.attributes().path("check").path("level").asText());
  }

  @ParameterizedTest
  @MethodSource("states")
  void stopAndCancelLeaveFromEveryState(State state) {
    Handset handset = new Handset("en-AU");
    for (String intent : List.of("AMAZON.StopIntent", "AMAZON.CancelIntent")) {
      JsonNode response = handset.with(state).intent(intent);
      assertFalse(Handset.isOpen(response));
      boolean told = state.isEmergency();
      assertTrue(
          Handset.speech(response)
              .matches(
                  told
                      ? "All right. Call 000 now."
                      : "Take care\\..*|Rest well.*|Please have .*|What you told me .*|.* in danger, call 000 now."));
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void repeatSaysAgainWhatWasLastSaidInEveryState(State state) {
    Handset handset = new Handset("en-US").with(state);
    JsonNode first = handset.intent("AMAZON.RepeatIntent");
    JsonNode second = handset.intent("AMAZON.RepeatIntent");
    // a question of the check comes in its other words, see CheckDialogueTest
    boolean check = state.said().equals("check") && !state.isTakingBack();
    assertEquals(!check, Handset.speech(first).equals(Handset.speech(second)));
    assertTrue(Handset.isOpen(first));
  }

  @Test
  void theEndOfASessionIsMetWithSilence() {
    JsonNode response =
        new Handset("en-US").with(State.said(Says.LAUNCH)).type("SessionEndedRequest");
    assertEquals("{\"version\":\"1.0\",\"response\":{}}", response.toString());
  }

  @Test
  void theDisclaimerIsHeardOnceAndAfterTheFact() {
    Handset handset = new Handset("en-US");
    String disclaimer = ContentStore.packaged().in("en-US").prompt("disclaimer").say();
    String first = Handset.speech(handset.intent("HowLongIntent"));
    assertTrue(first.startsWith(ContentStore.packaged().in("en-US").piece("how-long", 0)));
    assertTrue(first.contains(disclaimer));
    assertFalse(Handset.speech(handset.intent("IsItNormalIntent")).contains(disclaimer));
    assertFalse(Handset.speech(handset.intent("AMAZON.YesIntent")).contains(disclaimer));
  }

  @Test
  void theFirstMissAsksForWordsAndTheThirdNamesAPersonAndLeavesTheDoorOpenOneMoreTurn() {
    Handset handset = new Handset("en-GB");
    JsonNode first = handset.intent("AMAZON.FallbackIntent");
    assertTrue(Handset.isOpen(first));
    assertTrue(Handset.speech(first).contains("999"), "the number for what cannot wait");
    assertTrue(Handset.isOpen(handset.intent("AMAZON.FallbackIntent")));
    JsonNode third = handset.intent("AMAZON.FallbackIntent");
    assertTrue(Handset.isOpen(third));
    assertTrue(Handset.speech(third).contains("your midwife or health visitor"));
    assertFalse(Handset.isOpen(handset.intent("AMAZON.FallbackIntent")));
  }

  @Test
  void anUnderstoodTurnForgivesTheMissesBeforeIt() {
    Handset handset = new Handset("en-GB");
    handset.intent("AMAZON.FallbackIntent");
    handset.intent("AMAZON.FallbackIntent");
    handset.intent("HowLongIntent");
    assertTrue(Handset.isOpen(handset.intent("AMAZON.FallbackIntent")));
  }

  @Test
  void theGreetingNamesNoPartOfTheBody() {
    for (String locale : ContentStore.packaged().locales()) {
      String greeting = Handset.speech(new Handset(locale).type("LaunchRequest"));
      assertFalse(
          greeting.matches("(?i).*\\b(breasts?|nipples?|milk|leak\\w*|boobs?)\\b.*"), greeting);
    }
  }
}
