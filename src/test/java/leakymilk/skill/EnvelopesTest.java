package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leakymilk.content.ContentStore;
import leakymilk.content.Says;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that other skills met and stumbled over, and what this one makes of them: read as far as
 * they can be, nothing that a parent said dropped without a word, and no speech where Alexa takes
 * none.
 */
class EnvelopesTest {
  private static final Words WORDS = ContentStore.packaged().in("en-US");

  private static final String PENDING = "breastfeeding";

  /** A check that has asked about emergencies and waits for the next reply. */
  private static Handset asking() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    handset.intent("AMAZON.NoIntent");
    assertEquals(PENDING, check(handset).path("asking").asText());
    return handset;
  }

  private static List<JsonNode> cases() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/envelopes/reported.jsonl"))) {
      cases.add(Handset.JSON.readTree(line));
    }
    return cases;
  }

  static Stream<Map.Entry<String, JsonNode>> reported() throws IOException {
    return cases().stream().map(one -> Map.entry(one.path("id").asText(), one));
  }

  @Test
  void everyCaseHasAnIdASourceAndSomethingToExpect() throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode one : cases()) {
      assertTrue(ids.add(one.path("id").asText()), one.path("id").asText());
      assertFalse(one.path("report").asText().isBlank());
      assertFalse(one.path("expect").isEmpty());
    }
    assertEquals(16, ids.size());
  }

  @ParameterizedTest
  @MethodSource("reported")
  void aReportedRequestGetsWhatItShould(Map.Entry<String, JsonNode> reported) {
    JsonNode one = reported.getValue();
    Handset handset = new Handset("en-US");
    JsonNode response = handset.raw(one.path("envelope").toString());
    for (Map.Entry<String, JsonNode> expected : one.path("expect").properties()) {
      expect(expected.getKey(), expected.getValue(), response, one.path("envelope"));
    }
    assertEquals(List.of(), handset.log());
  }

  private static void expect(String what, JsonNode wanted, JsonNode response, JsonNode envelope) {
    String speech = Handset.speech(response);
    JsonNode attributes = response.path("sessionAttributes");
    JsonNode check = attributes.path("check");
    switch (what) {
      case "level" -> {
        assertEquals("EMERGENCY", wanted.asText());
        // told at once, or asked back with the number in the same breath
        assertTrue(speech.indexOf("911") >= 0 && speech.indexOf("911") < 60, speech);
        assertTrue(check.has("back") || check.path("level").asText().equals("EMERGENCY"), speech);
      }
      case "yes", "unsure" -> assertEquals(wanted, check.path(what));
      case "not-yes" ->
          wanted.forEach(id -> assertFalse(texts(check, "yes").contains(id.asText())));
      case "not-no" -> wanted.forEach(id -> assertFalse(texts(check, "no").contains(id.asText())));
      case "check" -> assertEquals(wanted.asBoolean(), check.isObject(), speech);
      case "same-as-intent" -> {
        ObjectNode other = envelope.deepCopy();
        ((ObjectNode) other.path("request").path("intent")).set("name", wanted);
        assertEquals(new Handset("en-US").raw(other.toString()), response);
      }
      case "response" -> assertEquals(wanted, response.path("response"));
      case "attributes" ->
          assertEquals(
              wanted, attributes.isMissingNode() ? Handset.JSON.createObjectNode() : attributes);
      case "not-said" -> {
        assertFalse(speech.isBlank());
        assertNotEquals(wanted.asText(), attributes.path("said").asText());
      }
      default -> throw new AssertionError("nobody knows how to check " + what);
    }
  }

  private static List<String> texts(JsonNode check, String reply) {
    List<String> texts = new ArrayList<>();
    check.path(reply).forEach(id -> texts.add(id.asText()));
    return texts;
  }

  /**
   * A value as Alexa sends it: words, and the candidates for them, or a status that says why not.
   */
  private static ObjectNode value(String words, String status, String... ids) {
    ObjectNode value = Handset.JSON.createObjectNode().put("type", "Simple").put("value", words);
    ObjectNode authority =
        value.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    authority.put("authority", "amzn1.er-authority.nobody-knows");
    authority.putObject("status").put("code", status);
    for (String id : ids) {
      authority.withArray("values").addObject().putObject("value").put("name", id).put("id", id);
    }
    return value;
  }

  private static ObjectNode matched(String words, String... ids) {
    return value(words, "ER_SUCCESS_MATCH", ids);
  }

  private static ObjectNode unmatched(String words) {
    return value(words, "ER_SUCCESS_NO_MATCH");
  }

  private static ObjectNode list(ObjectNode... values) {
    ObjectNode list = Handset.JSON.createObjectNode().put("type", "List");
    list.putArray("values").addAll(List.of(values));
    return list;
  }

  /** The response to an intent with one slot that holds one value or a list of them. */
  private static JsonNode hear(Handset handset, String intent, ObjectNode value) {
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
    ObjectNode slot = Handset.JSON.createObjectNode().put("name", "finding");
    if (value.path("type").asText().equals("Simple")) {
      slot.set("value", value.path("value"));
      slot.set("resolutions", value.path("resolutions"));
    }
    slot.set("slotValue", value);
    ObjectNode named = request.putObject("intent").put("name", intent);
    named.putObject("slots").set("finding", slot);
    return handset.send(request);
  }

  private static JsonNode check(Handset handset) {
    return handset.attributes().path("check");
  }

  private static void isEmergency(Handset handset, JsonNode response) {
    assertTrue(Handset.speech(response).startsWith("Call 911 now"), Handset.speech(response));
    assertEquals("EMERGENCY", check(handset).path("level").asText());
  }

  @Test
  void everyValueOfAListIsTold() {
    for (ObjectNode value :
        List.of(
            list(matched("a lump", "lump"), matched("fever", "fever")),
            list(list(matched("a lump", "lump")), list(list(matched("fever", "fever")))))) {
      Handset handset = new Handset("en-US");
      String speech = Handset.speech(hear(handset, "ReportIntent", value));
      assertTrue(speech.startsWith("You told me about a fever and a lump."), speech);
      assertEquals(List.of("lump", "fever"), texts(check(handset), "yes"));
    }
  }

  @Test
  void whatMatchedNothingInAListIsReadAsWords() {
    for (ObjectNode value :
        List.of(
            list(matched("a lump", "lump"), unmatched("an awful pain in my chest")),
            list(unmatched("an awful pain in my chest"), matched("a lump", "lump")),
            list(unmatched("an awful pain in my chest"), unmatched("a wobbly knee")),
            unmatched("an awful pain in my chest"))) {
      Handset handset = new Handset("en-US");
      isEmergency(handset, hear(handset, "ReportIntent", value));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ER_ERROR_TIMEOUT", "ER_ERROR_EXCEPTION", "ER_OF_TOMORROW"})
  void aResolutionThatFailedDecidesNothingAndItsWordsAreRead(String status) {
    Handset handset = new Handset("en-US");
    hear(handset, "ReportIntent", value("an awful pain in my chest", status, "lump"));
    assertEquals("EMERGENCY", check(handset).path("level").asText());
    assertFalse(texts(check(handset), "yes").contains("lump"));
    Handset denying = asking();
    hear(denying, "DenyIntent", value("fever", status, "fever"));
    assertFalse(texts(check(denying), "no").contains("fever"));
  }

  @Test
  void ofSeveralCandidatesEachIsAMaybeAndThatIsSaid() {
    Handset handset = new Handset("en-US");
    String speech = Handset.speech(hear(handset, "ReportIntent", matched("hot", "fever", "lump")));
    assertTrue(speech.startsWith(WORDS.prompt("check-unsure").say()), speech);
    assertEquals(List.of("fever", "lump"), texts(check(handset), "unsure"));
    assertEquals(List.of(), texts(check(handset), "yes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", " ?! ", "..."})
  void aValueThatSaysNothingRepliesNothing(String noise) {
    for (String intent : List.of("QuestionIntent", "DenyIntent")) {
      Handset handset = asking();
      JsonNode before = check(handset);
      assertTrue(Handset.isOpen(handset.intent(intent, "query", noise)));
      for (String what : List.of("asking", "yes", "no", "unsure")) {
        assertEquals(before.path(what), check(handset).path(what));
      }
    }
    Handset fresh = new Handset("en-US");
    assertTrue(Handset.isOpen(fresh.intent("QuestionIntent", "query", noise)));
    assertFalse(check(fresh).isObject());
  }

  @Test
  void aVeryLongValueIsReadFromItsStart() {
    String talk = "my milk leaks at night and ".repeat(750);
    assertTrue(talk.length() > 20_000);
    Handset calm = new Handset("en-US");
    assertTrue(Handset.isOpen(calm.intent("QuestionIntent", "query", talk)));
    Handset handset = new Handset("en-US");
    String start = "i have an awful pain in my chest and ";
    String said = Handset.speech(handset.intent("QuestionIntent", "query", start + talk));
    assertTrue(said.contains("911"), said);
  }

  @Test
  void theNextOneIsSkippingWhileAnyQuestionOfACheckWaits() {
    for (State state : States.checks()) {
      if (state.isAsking()) {
        Handset next = new Handset("en-US").with(state);
        Handset skip = new Handset("en-US").with(state);
        assertEquals(skip.intent("SkipIntent"), next.intent("AMAZON.NextIntent"), state.text());
      }
    }
  }

  @Test
  void whoeverSkipsAQuestionOnEmergenciesIsAskedOnceMoreAndThenHearsTheNumber() {
    for (String intent : List.of("SkipIntent", "AMAZON.NextIntent")) {
      Handset handset = new Handset("en-US");
      handset.intent("SymptomCheckIntent");
      for (int i = 0; i < 3; i++) {
        assertTrue(Handset.isOpen(handset.intent(intent)));
        assertEquals("emergency-body", check(handset).path("asking").asText());
      }
      JsonNode left = handset.intent(intent);
      assertTrue(Handset.speech(left).contains("911"), Handset.speech(left));
      assertEquals("", check(handset).path("level").asText());
    }
  }

  @Test
  void anIntentOfAnOlderModelGoesOnWorkingInARunningSession() {
    Handset handset = asking();
    hear(handset, "ReportIntent", matched("fever", "fever"));
    hear(handset, "BabyReportIntent", matched("yellow", "baby-yellow"));
    // where there is a yellow baby there is a baby
    assertEquals(List.of("fever", "baby-yellow", "baby-at-home"), texts(check(handset), "yes"));
    hear(handset, "DenyIntent", matched("lump", "lump"));
    // a no that Alexa cut off and that is put back denies nothing
    assertFalse(texts(check(handset), "no").contains("lump"));
    assertEquals(PENDING, check(handset).path("asking").asText());
    handset.intent("SkipIntent");
    assertEquals(List.of(PENDING), texts(check(handset), "unsure"));
    String pending = check(handset).path("asking").asText();
    String answer =
        Handset.speech(handset.intent("QuestionIntent", "query", "do i need nursing pads"));
    assertTrue(answer.endsWith(WORDS.check().ask(pending)), answer);
    assertFalse(answer.startsWith(WORDS.prompt("check-unclear").say()), answer);
    assertEquals(pending, check(handset).path("asking").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AudioPlayer.PlaybackStarted",
        "AudioPlayer.PlaybackFailed",
        "PlaybackController.NextCommandIssued",
        "AlexaSkillEvent.SkillEnabled",
        "AlexaSkillEvent.SkillPermissionChanged",
        "System.ExceptionEncountered",
        "SessionEndedRequest"
      })
  void whatNobodySpokeIsAnsweredWithoutSpeechInEveryState(String type) {
    for (State state : States.all()) {
      JsonNode response = new Handset("en-US").with(state).type(type);
      assertEquals("{\"version\":\"1.0\",\"response\":{}}", response.toString(), state.text());
    }
  }

  @Test
  void anEventOutsideASessionIsAnsweredWithoutSpeechWhateverItsType() {
    ObjectNode request = Handset.JSON.createObjectNode().put("type", "Reminders.ReminderCreated");
    ObjectNode envelope =
        Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.createObjectNode());
    envelope.remove("session");
    assertEquals(
        "{\"version\":\"1.0\",\"response\":{}}",
        new Handset("en-US").raw(envelope.toString()).toString());
  }

  @Test
  void anEventForAnotherSkillIsRefusedWithoutSpeech() {
    Handset handset = new Handset("en-US");
    ObjectNode request = Handset.JSON.createObjectNode().put("type", "AudioPlayer.PlaybackStarted");
    JsonNode response =
        handset.raw(
            Handset.envelope(request, "another", Handset.JSON.createObjectNode()).toString());
    assertEquals("{\"version\":\"1.0\",\"response\":{}}", response.toString());
    assertEquals(1, handset.log().size());
  }

  @Test
  void aScreensErrorLeavesTheTalkAsItIsAndIsNoMiss() {
    List<String> states = new ArrayList<>();
    for (State state : States.all()) {
      states.add(state.text());
    }
    states.add(State.said(Says.FALLBACK_FIRST).missed(1).text());
    states.add("{\"v\":2,\"something\":[\"new\",1.5,null,true]}");
    for (String state : states) {
      Handset handset = new Handset("en-US").with(state);
      JsonNode before = handset.attributes();
      JsonNode response = handset.type("Alexa.Presentation.APL.RuntimeError");
      assertTrue(response.path("response").isEmpty(), state);
      assertEquals(before, handset.attributes());
      assertEquals(!before.isEmpty(), response.has("sessionAttributes"));
    }
  }

  @Test
  void whetherTheSkillCouldAnswerSomebodyElseIsAlwaysNoAndNothingIsSaid() {
    for (String intent : States.intents()) {
      ObjectNode request =
          Handset.JSON
              .createObjectNode()
              .put("type", "CanFulfillIntentRequest")
              .put("locale", "en-US");
      request.putObject("intent").put("name", intent);
      assertEquals(
          "{\"version\":\"1.0\",\"response\":{\"canFulfillIntent\":{\"canFulfill\":\"NO\"}}}",
          new Handset("en-US").send(request).toString());
    }
  }

  @Test
  void backFromAnotherSkillTheTalkGoesOnWhereItWas() {
    Handset fresh = new Handset("en-US");
    assertEquals(new Handset("en-US").type("LaunchRequest"), fresh.type("SessionResumedRequest"));
    for (State state : States.checks()) {
      Handset handset = new Handset("en-US").with(state);
      String again = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
      assertEquals(again, Handset.speech(handset.type("SessionResumedRequest")), state.text());
    }
  }
}
