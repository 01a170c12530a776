package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import leakymilk.content.ContentStore;
import leakymilk.content.EveryText;
import leakymilk.content.Manner;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How things are said: quiet, short, discreet, of somebody else, after a loss. */
class MannersTest {
  /** Made once, for the states are many. */
  private static final Handset AMERICAN = new Handset("en-US");

  private static final Handset BRITISH = new Handset("en-GB");

  private static final Words WORDS = ContentStore.packaged().in("en-US");

  private static final Pattern BABY =
      Pattern.compile(
          "\\b(bab(y|ies)|newborns?|infants?|child(ren)?|toddlers?|kids?|feed\\w*|nursing|nursed"
              + "|breastfe\\w*|latch\\w*|cry|cries|crying|wean\\w*|births?|born|deliver\\w*"
              + "|pregnan\\w*|suck\\w*|bottles?|diapers?|napp(y|ies))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(breast\\w*|nipples?|boobs?|bras?|leak\\w*|lactat\\w*|discharge|sex)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YOU = Pattern.compile("\\b(you|your|yours|yourself)\\b");

  static List<State> states() {
    return States.all();
  }

  private static String ssml(JsonNode response) {
    return response.path("response").path("outputSpeech").path("ssml").asText();
  }

  private static String everything(JsonNode response) {
    JsonNode card = response.path("response").path("card");
    return Handset.speech(response)
        + " "
        + Handset.reprompt(response)
        + " "
        + card.path("title").asText()
        + " "
        + card.path("content").asText();
  }

  @ParameterizedTest
  @MethodSource("states")
  void afterALossNoWordOfABabyIsSaidInAnyState(State state) throws Exception {
    for (Handset handset : List.of(AMERICAN, BRITISH)) {
      for (String intent : States.intents()) {
        handset.with(afterLoss(state));
        JsonNode response = handset.intent(intent);
        SessionRulesTest.keepsTheRules(response);
        String said = everything(response);
        assertFalse(BABY.matcher(said).find(), intent + " in " + state + ": " + said);
      }
    }
  }

  @Test
  void aLossToldWhileAQuestionOnABabyWaitsPassesItOver() throws Exception {
    for (String asking : List.of("baby-at-home", "baby-emergency", "baby-feeding")) {
      State state = State.asking(asking).disclaimed().yes("breastfeeding").asked(asking);
      for (String intent : List.of("MilkAfterLossIntent", "AMAZON.RepeatIntent", "WhyIntent")) {
        boolean told = !intent.equals("MilkAfterLossIntent");
        AMERICAN.with(told ? state.copy().in("loss") : state);
        JsonNode response = AMERICAN.intent(intent);
        SessionRulesTest.keepsTheRules(response);
        assertTrue(Handset.isOpen(response), intent);
        assertFalse(BABY.matcher(everything(response)).find(), everything(response));
      }
    }
  }

  /** A state that somebody can be in who has told of a loss: no question on a baby waits. */
  private static State afterLoss(State state) {
    boolean ofBaby =
        state.holds("baby-at-home")
            || state.holds("baby-emergency")
            || state.holds("baby-feeding")
            || state.holds("baby-yellow")
            || state.holds("baby-yellow-seen");
    return ofBaby ? State.said(Says.LAUNCH).in("loss") : state.afterLoss();
  }

  @Test
  void afterALossTheWholeCheckAsksNothingAboutABaby() {
    for (String reply : List.of("AMAZON.NoIntent", "NotSureIntent", "AMAZON.YesIntent")) {
      Handset handset = new Handset("en-AU");
      handset.intent("MilkAfterLossIntent");
      JsonNode response = handset.intent("SymptomCheckIntent");
      for (int turn = 0; turn < 40 && Handset.isOpen(response); turn++) {
        assertFalse(BABY.matcher(everything(response)).find(), everything(response));
        boolean firstRedFlags = turn < 2 && !reply.equals("NotSureIntent");
        response = handset.intent(firstRedFlags ? "AMAZON.NoIntent" : reply);
      }
      assertFalse(BABY.matcher(everything(response)).find(), everything(response));
    }
  }

  @Test
  void aLossToldInFreeWordsCountsFromThatBreathOn() {
    Handset handset = new Handset("en-US");
    JsonNode response =
        handset.intent("QuestionIntent", "query", "i lost my baby and now my milk has come in");
    assertFalse(BABY.matcher(everything(response)).find(), everything(response));
    assertTrue(handset.attributes().path("loss").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("states")
  void quietIsWhisperedInEveryStateAndAnEmergencyNeverIs(State state) {
    Handset handset = AMERICAN.with(state);
    boolean told = state.isEmergency();
    assertEquals(!told, ssml(handset.intent("QuietIntent")).contains("whispered"));
    assertEquals(!told, ssml(handset.intent("AMAZON.RepeatIntent")).contains("whispered"));
    for (String intent : List.of("EmergencyIntent", "HarmIntent")) {
      Handset quiet = AMERICAN.with(state.copy().in("quiet").in("brief").pace(1));
      String emergency = ssml(quiet.intent(intent));
      assertFalse(emergency.contains("whispered"), emergency);
      assertFalse(emergency.contains("prosody"), emergency);
    }
    Handset loud = AMERICAN.with(state.copy().in("quiet"));
    assertFalse(ssml(loud.intent("NormalVoiceIntent")).contains("whispered"));
  }

  @ParameterizedTest
  @MethodSource("states")
  void aMannerKeepsWhatWasAskedInEveryState(State state) throws Exception {
    for (String intent :
        List.of(
            "QuietIntent",
            "NormalVoiceIntent",
            "SlowerIntent",
            "FasterIntent",
            "DiscreetIntent",
            "AloneIntent",
            "ThanksIntent",
            "ShorterIntent",
            "SourceIntent",
            "OtherViewsIntent",
            "WrongIntent",
            "SendIntent")) {
      boolean advised = state.isAdvice();
      boolean told = state.isEmergency();
      if ((advised && intent.equals("WrongIntent")) || (told && intent.equals("ThanksIntent"))) {
        // see TakingBackTest and EmergencyTest
        continue;
      }
      Handset handset = AMERICAN.with(state);
      String before = handset.attributes().at("/check/asking").asText();
      JsonNode response = handset.intent(intent);
      SessionRulesTest.keepsTheRules(response);
      assertTrue(Handset.isOpen(response), intent);
      assertEquals(before, handset.attributes().at("/check/asking").asText(), intent);
    }
  }

  @Test
  void aCheckStartsAnewWhenItIsAboutSomebodyElse() {
    for (State state : States.checks()) {
      Handset handset = AMERICAN.with(state);
      boolean asking = state.isAsking();
      boolean number = handset.attributes().at("/check/level").asText().equals("EMERGENCY");
      JsonNode response = handset.intent("SomeoneElseIntent");
      assertTrue(Handset.isOpen(response), state.text());
      if (number) {
        // whoever it is about, the number stays
        assertTrue(Handset.speech(response).contains("911"), state.text());
        continue;
      }
      assertEquals(
          asking ? "emergency-body" : "",
          handset.attributes().at("/check/asking").asText(),
          state.text());
      // nothing that was told of one person is kept of the other
      assertTrue(handset.attributes().at("/check/yes").isEmpty(), state.text());
      assertTrue(handset.attributes().at("/check/level").isMissingNode(), state.text());
    }
  }

  @Test
  void slowerAndFasterAreStepsOfOnePace() {
    Handset handset = new Handset("en-US");
    handset.intent("HowLongIntent");
    assertTrue(ssml(handset.intent("SlowerIntent")).contains("rate=\"slow\""));
    assertFalse(ssml(handset.intent("FasterIntent")).contains("prosody"));
    assertTrue(ssml(handset.intent("FasterIntent")).contains("rate=\"fast\""));
    assertTrue(ssml(handset.intent("FasterIntent")).contains("rate=\"fast\""));
  }

  @Test
  void discreetAnswersNameNoPartOfTheBody() {
    Map<String, String> texts = EveryText.of("en-US", new Manner(false, true, false, false, 0));
    int answers = 0;
    int named = 0;
    for (String topic : WORDS.topics()) {
      for (String part : List.of(" 0", " short", " do")) {
        answers++;
        boolean names = BODY.matcher(texts.get(topic + part)).find();
        named += names ? 1 : 0;
        if (names) {
          System.out.println("Names a part of the body, discreet or not: " + topic + part);
        }
      }
    }
    // where the meaning would be lost, safety comes before discretion
    assertTrue(named * 20 <= answers, named + " of " + answers);
  }

  @Test
  void nobodyWhoAsksForHerIsCalledYouInAnAnswerOrAQuestion() {
    for (String locale : ContentStore.packaged().locales()) {
      EveryText.of(locale, new Manner(true, false, false, false, 0))
          .forEach(
              (name, text) -> {
                boolean ofHer = name.matches(".* (\\d|short|do)|(ask|again|advice) .*");
                assertFalse(ofHer && YOU.matcher(text).find(), locale + " " + name + ": " + text);
              });
    }
  }

  @Test
  void theFactComesFirstAndTheGreetingIsShort() {
    for (String topic : WORDS.topics()) {
      Handset handset = new Handset("en-US");
      String speech = Handset.speech(handset.intent(Topics.intent(topic)));
      String first =
          topic.equals("milk-after-loss") ? lost().piece(topic, 0) : WORDS.piece(topic, 0);
      assertTrue(speech.startsWith(first.replaceAll("[\u00ab\u00bb]", "")), speech);
    }
    for (String prompt : List.of("launch", "launch-night", "launch-day")) {
      for (Manner manner : EveryText.manners()) {
        String greeting = WORDS.in(manner).prompt(prompt).say();
        String before = greeting.substring(0, greeting.indexOf("Ask "));
        assertTrue(before.split(" ").length <= 12, greeting);
      }
    }
  }

  private static Words lost() {
    return WORDS.in(new Manner(false, false, true, false, 0));
  }

  /** And with what to do about something worse last, because nobody asked for it. */
  @Test
  void aSecondVisitStartsWithWhatWasNotSaidYet() {
    for (String topic : WORDS.topics()) {
      if (topic.equals("milk-after-loss")) {
        continue;
      }
      Handset handset = new Handset("en-US");
      String intent = Topics.intent(topic);
      Set<Integer> said = new LinkedHashSet<>();
      boolean sent = false;
      for (int visit = 0; visit <= WORDS.answer(topic).last(); visit++) {
        handset.intent(intent);
        int piece = handset.attributes().path("piece").asInt();
        assertEquals(visit == 0, piece == 0, topic);
        assertTrue(said.add(piece), topic + " says again " + piece);
        boolean sends = WORDS.sends(topic, piece);
        assertFalse(visit > 0 && sent && !sends, topic + " " + said);
        sent |= visit > 0 && sends;
        handset.intent("AMAZON.HelpIntent");
      }
      handset.intent(intent);
      assertEquals(0, handset.attributes().path("piece").asInt());
    }
  }

  @Test
  void everyFollowUpAfterEveryAnswerSaysSomethingNew() {
    for (String topic : WORDS.topics()) {
      for (String kind : List.of("night", "work", "how-long", "why", "bad", "which")) {
        Handset handset = new Handset("en-US");
        String first = Handset.speech(handset.intent(Topics.intent(topic)));
        ObjectNode request =
            Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
        ObjectNode intent = request.putObject("intent").put("name", "FollowUpIntent");
        ObjectNode slot = intent.putObject("slots").putObject("about");
        slot.put("name", "about").put("value", kind);
        slot.putObject("resolutions")
            .putArray("resolutionsPerAuthority")
            .addObject()
            .putArray("values")
            .addObject()
            .putObject("value")
            .put("name", kind)
            .put("id", kind);
        JsonNode response = handset.send(request);
        assertTrue(Handset.isOpen(response), topic + " " + kind);
        assertFalse(first.equals(Handset.speech(response)), topic + " " + kind);
      }
    }
  }

  @Test
  void whoSaysSoNamesASourceAndTheReviewAfterEveryPiece() {
    for (String topic : WORDS.topics()) {
      for (int piece = 0; piece <= WORDS.last(topic); piece++) {
        Handset handset = AMERICAN.with(State.answered(topic, piece).disclaimed());
        String said = Handset.speech(handset.intent("SourceIntent"));
        assertTrue(said.contains("no clinician has "), said);
        assertFalse(said.contains("[source]"), said);
      }
    }
  }

  @Test
  void aComplaintIsLoggedAsKindPlaceVersionAndLocaleAndNothingElse() {
    Handset handset = new Handset("en-GB");
    handset.intent("BreastLumpIntent");
    handset.intent("WrongIntent");
    handset.intent("UnhelpfulIntent");
    String version = ContentStore.packaged().in("en-GB").version();
    assertEquals(
        List.of(
            "Complaint: wrong, place answer, version " + version + ", locale en-GB",
            "Complaint: unhelpful, place answer, version " + version + ", locale en-GB"),
        handset.log());
  }

  @Test
  void aComplaintDuringACheckTellsNothingOfItsFindings() {
    for (State state : States.checks()) {
      Handset handset = AMERICAN.with(state);
      handset.intent("WrongIntent");
      assertTrue(handset.log().get(0).contains("place symptom-check,"), handset.log().toString());
    }
  }

  @Test
  void theCardThatIsAskedForIsTheSameForEveryone() {
    String first = null;
    for (State state : States.all()) {
      JsonNode card = AMERICAN.with(state).intent("SendIntent").path("response").path("card");
      first = first == null ? card.toString() : first;
      assertEquals(first, card.toString());
    }
    assertFalse(BODY.matcher(first).find(), first);
  }

  @Test
  void theGreetingFitsTheHourOnlyWhereTheRequestTellsIt() {
    assertTrue(greeting("2026-11-22T03:00:00Z").contains("how long it lasts"));
    assertTrue(greeting("2026-11-22T03:00:00+05:30").contains("at night"));
    assertTrue(greeting("2026-11-22T10:00:00-05:00").contains("at work"));
    assertTrue(greeting("2026-11-22T99:00:00+05:30").contains("how long it lasts"));
    assertTrue(greeting("+05:30").contains("how long it lasts"));
  }

  private static String greeting(String timestamp) {
    ObjectNode request =
        Handset.JSON
            .createObjectNode()
            .put("type", "LaunchRequest")
            .put("locale", "en-US")
            .put("timestamp", timestamp);
    return Handset.speech(new Handset("en-US").send(request));
  }

  @Test
  void whoeverAsksWhetherItIsPrivateHearsOfVoiceHistoryAndHowToDeleteIt() {
    String kept = ContentStore.packaged().in("en-US").prompt("privacy").say();
    assertTrue(kept.contains("voice history") && kept.contains("delete"), kept);
    for (String words :
        List.of("is this private", "do you keep what i say", "delete what i said")) {
      for (State state : States.checks()) {
        Handset handset = new Handset("en-US").with(state);
        String before = handset.attributes().at("/check/asking").asText();
        String said = Handset.speech(handset.intent("PrivacyIntent"));
        assertTrue(said.contains(kept), state + ": " + said);
        assertEquals(before, handset.attributes().at("/check/asking").asText());
      }
      Handset fresh = new Handset("en-US");
      String said = Handset.speech(fresh.intent("QuestionIntent", "query", words));
      assertTrue(said.startsWith(kept), words + ": " + said);
    }
  }

  @Test
  void whoeverWasAskedWhetherSheCanTalkFreelyIsAskedAgainAfterHearingWhoMayHear() {
    Handset handset = new Handset("en-US").with(State.said(Says.SAFETY_FREE));
    String said = Handset.speech(handset.intent("QuestionIntent", "query", "is this private"));
    assertTrue(said.contains("voice history"), said);
    assertEquals("safety-free", handset.attributes().path("said").asText());
  }
}
