package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.content.ContentStore;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Amazon's rules for what a skill says and does, one test a rule, named after it. The rules of the
 * store's pages are in {@code StoreListingTest}. Read at, below
 * developer.amazon.com/en-US/docs/alexa/custom-skills/: <br>
 * policy-requirements-for-an-alexa-skill.html (health), <br>
 * voice-interface-and-user-experience-testing-for-a-custom-skill.html (session, help, stop), <br>
 * request-types-reference.html ("Your service cannot send back a response to a
 * SessionEndedRequest"), <br>
 * playback-controller-interface-reference.html and audioplayer-interface-reference.html (only
 * AudioPlayer directives, none of the standard properties; "cannot return a response to
 * System.ExceptionEncountered"), <br>
 * implement-canfulfillintentrequest-for-name-free-interaction.html (no effect that anybody could
 * observe), <br>
 * use-skill-connections-to-request-tasks.html (a SessionResumedRequest brings the session back).
 */
class CertificationTest {
  private static final Words WORDS = ContentStore.packaged().in("en-US");
  private static final State ASKING = States.checks().get(0);
  private static final String NOTHING = "{\"version\":\"1.0\",\"response\":{}}";

  static List<State> states() {
    return States.all();
  }

  static List<State> checks() {
    return States.checks();
  }

  static List<String> locales() {
    return ContentStore.packaged().locales();
  }

  private static Handset handset(State state) {
    return new Handset("en-US").with(state);
  }

  /** What must hold of every response, by the name of the test. */
  private static final Map<String, Consumer<JsonNode>> RULES = new LinkedHashMap<>();

  /** The first response that broke a rule. */
  private static final Map<String, AssertionError> BROKEN = new LinkedHashMap<>();

  /** Every response to every intent, the launch and an unknown type, in every state. */
  @BeforeAll
  static void everything() {
    rules();
    for (State state : States.all()) {
      Handset handset = new Handset("en-US").withScreen();
      for (String intent : States.intents()) {
        look(handset.with(state).intent(intent));
      }
      look(handset.with(state).type("LaunchRequest"));
      look(handset.with(state).type("A.Request.OfTomorrow"));
    }
  }

  private static void look(JsonNode response) {
    RULES.forEach(
        (rule, check) -> {
          try {
            check.accept(response);
          } catch (AssertionError broken) {
            BROKEN.putIfAbsent(rule, broken);
          }
        });
  }

  private static void everywhere(String rule) {
    assertTrue(RULES.containsKey(rule), rule);
    if (BROKEN.containsKey(rule)) {
      throw BROKEN.get(rule);
    }
  }

  private static void rules() {
    Pattern calls =
        Pattern.compile(
            "(?i)\\b((shall|should|can|may) i|let me|i will|i'll|i can) (call|dial|ring|phone)\\b");
    RULES.put(
        "theSkillNeverOffersToCallAnybody",
        response -> {
          String said = Handset.speech(response);
          assertFalse(calls.matcher(said).find(), said);
        });
    Pattern claims =
        Pattern.compile(
            "(?i)\\b(you have (mastitis|thrush|an abscess|sepsis)|i diagnose|guarantee|saves? lives|life-?saving"
                + "|will cure|cures)\\b");
    RULES.put(
        "noDiagnosisNoPromiseNoLifeSavingClaim",
        response -> {
          String said = Handset.speech(response);
          assertFalse(claims.matcher(said).find(), said);
        });
    RULES.put(
        "aQuestionKeepsItOpenAndNoQuestionClosesItAndTheFieldIsAlwaysSet",
        response -> {
          JsonNode ends = response.at("/response/shouldEndSession");
          String said = Handset.speech(response);
          assertTrue(ends.isBoolean(), said);
          assertEquals(said.endsWith("?"), !ends.asBoolean(), said);
        });
    RULES.put(
        "anOpenOneHasOneReprompt",
        response ->
            assertEquals(Handset.isOpen(response), !Handset.reprompt(response).isBlank(), "both"));
    Pattern code = Pattern.compile("AMAZON\\.|[a-z]Intent\\b|\\{|\\}|\\[|\\]|\\||&lt;|&#|null|_");
    RULES.put(
        "andCardsHoldNoNamesOfCodeAndNoMarkup",
        response -> {
          String all = Handset.speech(response) + Handset.reprompt(response) + card(response);
          assertFalse(code.matcher(all).find(), all);
        });
    RULES.put(
        "speechAndRepromptHaveAtMost8000CharactersMarkupCounted",
        response -> {
          assertTrue(response.at("/response/outputSpeech/ssml").asText().length() <= 8000);
          assertTrue(response.at("/response/reprompt/outputSpeech/ssml").asText().length() <= 8000);
        });
    RULES.put(
        "aCardHasAtMost8000CharactersAndThereIsAtMostOne",
        response -> {
          assertTrue(card(response).length() <= 8000);
          assertFalse(response.path("response").path("card").isArray());
        });
    RULES.put(
        "aWholeResponseStaysBelowTheOld24Kilobytes",
        response ->
            assertTrue(
                response.toString().getBytes(StandardCharsets.UTF_8).length < 24_576,
                () -> response.toString().length() + " bytes"));
    Pattern pause = Pattern.compile("<break time=.(\\d+)(ms|s)");
    RULES.put(
        "breaksAreAtMostTenSecondsAndNothingIsPlayed",
        response -> {
          String ssml = response.at("/response/outputSpeech/ssml").asText();
          assertFalse(ssml.contains("<audio"), ssml);
          Matcher breaks = pause.matcher(ssml);
          while (breaks.find()) {
            int of = Integer.parseInt(breaks.group(1));
            assertTrue((breaks.group(2).equals("s") ? of * 1000 : of) <= 10_000, ssml);
          }
        });
  }

  private static String card(JsonNode response) {
    JsonNode card = response.at("/response/card");
    return card.path("title").asText() + " " + card.path("content").asText();
  }

  // health

  @ParameterizedTest
  @MethodSource("locales")
  void health_whoeverHearsHealthInformationHearsOnceThatItIsNoMedicalAdvice(String locale) {
    Words words = ContentStore.packaged().in(locale);
    String disclaimer = words.prompt("disclaimer").say();
    for (String topic : words.topics()) {
      String said = Handset.speech(new Handset(locale).intent(Topics.intent(topic)));
      // a number to call now is not kept waiting for it
      assertTrue(said.contains(disclaimer) || said.startsWith("Call "), topic + ": " + said);
    }
    StringBuilder check = new StringBuilder();
    Handset handset = new Handset(locale);
    check.append(Handset.speech(handset.intent("SymptomCheckIntent")));
    for (int i = 0; i < 40 && !handset.attributes().at("/check/asking").asText().isEmpty(); i++) {
      check.append(' ').append(Handset.speech(handset.intent("AMAZON.NoIntent")));
    }
    assertTrue(check.indexOf(disclaimer) >= 0, check.toString());
  }

  @Test
  void health_theSkillNeverOffersToCallAnybody() {
    everywhere("theSkillNeverOffersToCallAnybody");
  }

  @Test
  void health_noDiagnosisNoPromiseNoLifeSavingClaim() {
    everywhere("noDiagnosisNoPromiseNoLifeSavingClaim");
  }

  // sessions

  @Test
  void session_aQuestionKeepsItOpenAndNoQuestionClosesItAndTheFieldIsAlwaysSet() {
    everywhere("aQuestionKeepsItOpenAndNoQuestionClosesItAndTheFieldIsAlwaysSet");
  }

  @Test
  void session_anOpenOneHasOneReprompt() {
    everywhere("anOpenOneHasOneReprompt");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void launch_welcomesSaysWhatCanBeAskedAndStaysOpen(String locale) {
    JsonNode response = new Handset(locale).type("LaunchRequest");
    assertTrue(Handset.isOpen(response));
    Handset heard = new Handset(locale);
    assertEquals(Handset.speech(response), Handset.speech(heard.type("LaunchRequest")));
    assertEquals("launch", heard.attributes().path("said").asText());
  }

  @ParameterizedTest
  @MethodSource("states")
  void help_givesInstructionsAsksAndStaysOpenInEveryState(State state) {
    JsonNode response = handset(state).intent("AMAZON.HelpIntent");
    String said = Handset.speech(response);
    assertTrue(Handset.isOpen(response) && said.endsWith("?"), said);
    assertTrue(said.split(" ").length >= 8, said);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void help_inADialogueAsksThePendingQuestionAgain(State state) {
    Handset handset = handset(state);
    String pending = handset.attributes().at("/check/asking").asText();
    if (!pending.isEmpty()) {
      handset.intent("AMAZON.HelpIntent");
      assertEquals(pending, handset.attributes().at("/check/asking").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "stop", "cancel"})
  void help_stopAndCancelAreNotSwallowedAsTheValueOfASlot(String word) {
    String intent = "AMAZON." + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    for (State state : States.checks()) {
      assertEquals(
          Handset.speech(handset(state).intent(intent + "Intent")),
          Handset.speech(handset(state).intent("QuestionIntent", "query", word)),
          state.text());
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void stop_andCancelLeaveFromEveryStateWithoutAskingBack(State state) {
    for (String intent : List.of("AMAZON.StopIntent", "AMAZON.CancelIntent")) {
      JsonNode response = handset(state).intent(intent);
      assertFalse(Handset.isOpen(response));
      assertFalse(Handset.speech(response).contains("?"));
    }
  }

  @Test
  void stop_withTheWordExitIsASessionThatAlexaEndsAndGetsNoAnswer() {
    for (String reason : List.of("USER_INITIATED", "ERROR", "EXCEEDED_MAX_REPROMPTS")) {
      ObjectNode ended =
          Handset.JSON.createObjectNode().put("type", "SessionEndedRequest").put("reason", reason);
      assertEquals(NOTHING, handset(ASKING).send(ended).toString());
    }
  }

  @Test
  void examples_getAnAnswerOfTheirOwnAndNeverTheWelcome() throws IOException {
    String welcome = Handset.speech(new Handset("en-US").type("LaunchRequest"));
    JsonNode manifest = Handset.JSON.readTree(Path.of("skill-package/skill.json").toFile());
    for (JsonNode locale : manifest.at("/manifest/publishingInformation/locales")) {
      for (JsonNode phrase : locale.path("examplePhrases")) {
        String words =
            phrase.asText().toLowerCase(Locale.ROOT).replaceFirst("^alexa, (ask|open) ", "");
        String asked = words.replaceFirst("^leaky milk helper ?", "");
        if (!asked.isEmpty()) {
          Handset handset = new Handset("en-US");
          String said = Handset.speech(handset.intent("QuestionIntent", "query", asked));
          assertNotEquals(welcome, said);
          assertEquals("answer", handset.attributes().path("said").asText(), said);
        }
      }
    }
  }

  @Test
  void requests_withUnknownPropertiesAreAnsweredAsWithoutThem() {
    for (State state : List.of(State.start(), ASKING)) {
      ObjectNode request =
          Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
      request.putObject("intent").put("name", "HowLongIntent");
      ObjectNode plain = Handset.envelope(request, Handset.SKILL_ID, handset(state).attributes());
      ObjectNode more = plain.deepCopy();
      more.putObject("somethingOfTomorrow").putArray("list").add(1).addNull().add(true);
      ((ObjectNode) more.path("request")).put("requestAttribute", 1.5);
      ((ObjectNode) more.at("/request/intent")).putObject("extra").put("a", "b");
      ((ObjectNode) more.path("session")).putNull("nothing");
      ((ObjectNode) more.at("/context/System")).put("testProperty", "value");
      assertEquals(
          new Handset("en-US").raw(plain.toString()), new Handset("en-US").raw(more.toString()));
    }
  }

  @Test
  void speech_andCardsHoldNoNamesOfCodeAndNoMarkup() {
    everywhere("andCardsHoldNoNamesOfCodeAndNoMarkup");
  }

  @Test
  void silence_isFollowedByTheQuestionAgainAndThenByNothing() {
    for (State state : States.checks()) {
      JsonNode response = handset(state).intent("AMAZON.HelpIntent");
      assertTrue(Handset.reprompt(response).endsWith("?"));
    }
    assertEquals(NOTHING, handset(ASKING).type("SessionEndedRequest").toString());
  }

  /** Right, wrong, missing and senseless slots, one shot and in a session. */
  @Test
  void intents_withEveryKindOfSlotValueAreAnsweredWithoutARawError() throws IOException {
    JsonNode model =
        Handset.JSON.readTree(
            Path.of("skill-package/interactionModels/custom/en-US.json").toFile());
    List<String> values = new ArrayList<>(List.of("", " ", "?", "zxqv blorp", "help", "none"));
    values.add("why is my breast leaking");
    values.add("\uD83D\uDE00 \u0000 <speak> & \"");
    int combinations = 0;
    for (JsonNode intent : model.at("/interactionModel/languageModel/intents")) {
      String name = intent.path("name").asText();
      String slot = intent.path("slots").path(0).path("name").asText("unknown");
      for (State state : List.of(State.start(), ASKING)) {
        Handset handset = new Handset("en-US");
        List<JsonNode> responses = new ArrayList<>();
        responses.add(handset.with(state).intent(name));
        for (String value : values) {
          responses.add(handset.with(state).intent(name, slot, value));
          responses.add(handset.with(state).intent(name, "slotOfTomorrow", value));
        }
        for (JsonNode response : responses) {
          assertFalse(Handset.speech(response).isBlank(), name);
          combinations++;
        }
        assertTrue(handset.log().stream().allMatch(line -> line.startsWith("Complaint: ")), name);
      }
    }
    assertTrue(combinations > 5000, combinations + " combinations");
  }

  // limits

  @Test
  void limits_speechAndRepromptHaveAtMost8000CharactersMarkupCounted() {
    everywhere("speechAndRepromptHaveAtMost8000CharactersMarkupCounted");
  }

  @Test
  void limits_aCardHasAtMost8000CharactersAndThereIsAtMostOne() {
    everywhere("aCardHasAtMost8000CharactersAndThereIsAtMostOne");
  }

  @Test
  void limits_aWholeResponseStaysBelowTheOld24Kilobytes() {
    everywhere("aWholeResponseStaysBelowTheOld24Kilobytes");
  }

  @Test
  void limits_breaksAreAtMostTenSecondsAndNothingIsPlayed() {
    everywhere("breaksAreAtMostTenSecondsAndNothingIsPlayed");
  }

  @Test
  void security_onlyTheSkillOfTheIdIsAnswered() {
    for (String other : List.of("", "amzn1.ask.skill.another", Handset.SKILL_ID + "0")) {
      Handset handset = new Handset("en-US");
      ObjectNode request =
          Handset.JSON.createObjectNode().put("type", "LaunchRequest").put("locale", "en-US");
      JsonNode response =
          handset.raw(Handset.envelope(request, other, Handset.JSON.createObjectNode()).toString());
      String refused = WORDS.prompt("refused").say().replaceAll("[\u00ab\u00bb]", "");
      assertEquals(refused, Handset.speech(response));
      assertFalse(Handset.isOpen(response));
    }
  }

  // requests that nobody spoke

  /** A request of a type with the properties that Alexa sends with it, in or outside a session. */
  private static String sent(String type, boolean inSession, State state) {
    ObjectNode request =
        Handset.JSON
            .createObjectNode()
            .put("type", type)
            .put("requestId", "amzn1.echo-api.request.1")
            .put("timestamp", "2026-11-22T03:00:00Z")
            .put("locale", "en-US");
    request.putObject("error").put("type", "INVALID_RESPONSE").put("message", "?");
    request.putObject("cause").put("requestId", "amzn1.echo-api.request.0");
    request.put("token", "t").put("offsetInMilliseconds", 0);
    request.putObject("body").putArray("acceptedPermissions");
    ObjectNode envelope = Handset.envelope(request, Handset.SKILL_ID, handset(state).attributes());
    if (!inSession) {
      envelope.remove("session");
    }
    return new Handset("en-US").raw(envelope.toString()).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AlexaSkillEvent.SkillEnabled",
        "AlexaSkillEvent.SkillDisabled",
        "AlexaSkillEvent.SkillAccountLinked",
        "AlexaSkillEvent.SkillPermissionAccepted",
        "AlexaSkillEvent.SkillPermissionChanged",
        "AlexaSkillEvent.ProactiveSubscriptionChanged",
        "AlexaHouseholdListEvent.ItemsCreated",
        "Reminders.ReminderCreated",
        "Messaging.MessageReceived"
      })
  void events_ofTheSkillAreTakenNoteOfWithAnEmptyResponse(String type) {
    assertEquals(NOTHING, sent(type, false, State.start()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AudioPlayer.PlaybackStarted",
        "AudioPlayer.PlaybackFinished",
        "AudioPlayer.PlaybackStopped",
        "AudioPlayer.PlaybackNearlyFinished",
        "AudioPlayer.PlaybackFailed"
      })
  void audioPlayer_requestsGetNoneOfTheStandardProperties(String type) {
    assertEquals(NOTHING, sent(type, false, State.start()));
    assertEquals(NOTHING, sent(type, true, ASKING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PlaybackController.NextCommandIssued",
        "PlaybackController.PauseCommandIssued",
        "PlaybackController.PlayCommandIssued",
        "PlaybackController.PreviousCommandIssued"
      })
  void playbackController_requestsGetNoneOfTheStandardProperties(String type) {
    assertEquals(NOTHING, sent(type, false, State.start()));
    assertEquals(NOTHING, sent(type, true, ASKING));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void runtimeErrors_thatAlexaMetWithAResponseGetNone(boolean inSession) {
    assertEquals(NOTHING, sent("System.ExceptionEncountered", inSession, State.start()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alexa.Presentation.APL.RuntimeError",
        "Alexa.Presentation.APLA.RuntimeError",
        "Alexa.Presentation.HTML.RuntimeError"
      })
  void runtimeErrors_ofAScreenSayNothingAndTheTalkGoesOn(String type) {
    Handset handset = handset(ASKING);
    JsonNode response = handset.type(type);
    assertTrue(response.path("response").isEmpty());
    assertEquals(handset(ASKING).attributes(), response.path("sessionAttributes"));
  }

  @Test
  void canFulfill_isAnsweredWithoutSpeechStateOrSideEffect() {
    for (String intent : States.intents()) {
      ObjectNode request = Handset.JSON.createObjectNode().put("type", "CanFulfillIntentRequest");
      request.put("locale", "en-US").putObject("intent").put("name", intent);
      JsonNode response = handset(ASKING).send(request);
      assertEquals(
          "{\"version\":\"1.0\",\"response\":{\"canFulfillIntent\":{\"canFulfill\":\"NO\"}}}",
          response.toString());
    }
  }

  @Test
  void connections_thatComeBackGoOnWithTheSessionWhateverTheyReport() {
    for (String code : List.of("200", "400", "403", "500")) {
      ObjectNode request = Handset.JSON.createObjectNode().put("type", "SessionResumedRequest");
      request.put("locale", "en-US");
      ObjectNode cause = request.putObject("cause").put("type", "ConnectionCompleted");
      cause.putObject("status").put("code", code).put("message", "a reason");
      cause.putObject("result").put("version", "2");
      Handset handset = handset(ASKING);
      JsonNode response = handset.send(request);
      assertTrue(Handset.isOpen(response));
      assertEquals(
          handset(ASKING).attributes().at("/check/asking"),
          handset.attributes().at("/check/asking"));
    }
  }

  @Test
  void connections_outsideASessionGetNoSpeech() {
    assertEquals(NOTHING, sent("SessionResumedRequest", false, State.start()));
    assertEquals(NOTHING, sent("Connections.Response", false, State.start()));
  }

  @Test
  void launch_withATaskThatTheSkillDoesNotOfferIsAnOrdinaryLaunch() {
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "LaunchRequest").put("locale", "en-US");
    request.putObject("task").put("name", "AMAZON.PrintPDF").put("version", "1");
    assertEquals(new Handset("en-US").type("LaunchRequest"), new Handset("en-US").send(request));
  }
}
