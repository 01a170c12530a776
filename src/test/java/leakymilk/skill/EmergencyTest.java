package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of an emergency, and what somebody says to it. */
class EmergencyTest {
  private static final String CHEST = "i have an awful pain in my chest";

  private final Handset handset = new Handset("en-US");

  private String say(String words) throws Exception {
    JsonNode response = handset.intent("QuestionIntent", "query", words);
    SessionRulesTest.keepsTheRules(response);
    return Handset.speech(response);
  }

  private String level() {
    return handset.attributes().at("/check/level").asText();
  }

  private static ObjectNode report(String intent, String id, String other) {
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
    ObjectNode slots = request.putObject("intent").put("name", intent).putObject("slots");
    ObjectNode slot = slots.putObject("finding").put("value", id.replace('-', ' '));
    ObjectNode authority =
        slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
    authority.putArray("values").addObject().putObject("value").put("name", id).put("id", id);
    if (!other.isEmpty()) {
      slots.putObject("other").put("value", other);
    }
    return request;
  }

  /** Emergency signs of a parent's, and whether a baby has a finding of its own for each. */
  private static List<String> ofParents() {
    List<String> signs = new ArrayList<>();
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      if (finding.level() == Level.EMERGENCY && !finding.id().startsWith("baby-")) {
        signs.add(finding.id());
      }
    }
    return signs;
  }

  @Test
  void theNumberComesFirstThenTheSignThenOneShortQuestion() throws Exception {
    assertEquals(
        "Call 911 now, because of chest pain. Do not wait, and do not stay alone. Shall I say it"
            + " again?",
        say(CHEST));
  }

  @Test
  void silenceBringsTheNumberOnceMore() {
    JsonNode response = handset.intent("QuestionIntent", "query", CHEST);
    assertTrue(Handset.reprompt(response).startsWith("Call 911 now, because of chest pain."));
    assertTrue(Handset.reprompt(response).endsWith("Shall I say it again?"));
  }

  @Test
  void aYesRepeatsItAndANoChangesNothingAndCloses() throws Exception {
    String first = say(CHEST);
    assertEquals(first, Handset.speech(handset.intent("AMAZON.YesIntent")));
    assertEquals(first, say("say that again"));
    JsonNode no = handset.intent("AMAZON.NoIntent");
    assertEquals("All right. Call 911 now.", Handset.speech(no));
    assertFalse(Handset.isOpen(no));
    assertEquals("EMERGENCY", level());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "no thanks", "okay thank you", "good night", "stop"})
  void whoeverLeavesHearsTheNumberLast(String words) throws Exception {
    say(CHEST);
    String said =
        words.equals("stop") ? Handset.speech(handset.intent("AMAZON.StopIntent")) : say(words);
    assertEquals("All right. Call 911 now.", said);
    assertEquals("EMERGENCY", level());
  }

  @Test
  void noiseRepeatsItTwiceAndThenLeavesWithTheNumber() throws Exception {
    String first = say(CHEST);
    assertEquals(first, say("and then the blue one on the shelf over there"));
    String second = say("and the green one on the other shelf");
    assertTrue(second.startsWith("First call 911."), second);
    JsonNode last = handset.intent("AMAZON.FallbackIntent");
    assertEquals("All right. Call 911 now.", Handset.speech(last));
    assertFalse(Handset.isOpen(last));
  }

  @Test
  void noAnswerCalmsWhatTheNumberWasSaidFor() throws Exception {
    say(CHEST);
    String said = say("what is mastitis");
    assertTrue(said.startsWith("First call 911. "), said);
    assertEquals("EMERGENCY", level());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i've rung them already", "my husband called them", "the ambulance is on its way"})
  void whoeverHasCalledIsNotSentToThePhoneAnyMore(String called) throws Exception {
    say(CHEST);
    String said = say(called);
    assertFalse(said.startsWith("First call"), said);
    assertTrue(said.startsWith("If that was 911, do as they say. If not, call 911 now."), said);
    String meanwhile = say("what do i do until they come");
    assertTrue(meanwhile.startsWith("Do what they tell you"), meanwhile);
    String answer = say("what is mastitis");
    assertFalse(answer.contains("911"), answer);
    assertEquals("EMERGENCY", level());
  }

  @Test
  void whoeverHasCalledLeavesWithWhatToDoIfItGetsWorse() throws Exception {
    say(CHEST);
    say("i've called them");
    assertEquals(
        "All right. If it gets worse, or anything new starts, call 911 again.", say("no thanks"));
    assertEquals("EMERGENCY", level());
  }

  @Test
  void whoeverHasCalledHearsTheNumberOfAnotherEmergency() throws Exception {
    say(CHEST);
    say("i've called them");
    String said = say("now my baby has gone blue");
    assertTrue(said.startsWith("Call 911 now"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i called my doctor already", "i haven't called them", "nobody called"})
  void whoeverHasNotCalledHearsTheNumberFirst(String words) throws Exception {
    say(CHEST);
    String said = say(words);
    assertTrue(said.matches("(First call|Call) 911.*"), said);
  }

  @Test
  void aFurtherSignDoesNotBeginACheckAnew() throws Exception {
    say(CHEST);
    String said = say("and i have a fever of a hundred and two");
    assertTrue(said.startsWith("Call 911 now, because of chest pain"), said);
    assertEquals("EMERGENCY", level());
  }

  @Test
  void thatIsWrongLeadsToOneFullQuestionWithTheNumber() throws Exception {
    say(CHEST);
    String asked = say("that is wrong");
    assertEquals("If it is happening now, call 911. Do you have chest pain?", asked);
    assertTrue(say("yes").startsWith("Call 911 now, because of chest pain"));
    assertEquals("EMERGENCY", level());
    say("i do not have chest pain");
    String next = say("no");
    assertTrue(next.startsWith("All right, I have changed that."), next);
    assertEquals("emergency-body", handset.attributes().at("/check/asking").asText());
  }

  @Test
  void anEmergencyWithoutANameIsTakenBackTheSameWay() throws Exception {
    assertTrue(say("i took too many painkillers today").startsWith("Call 911 now."));
    String asked = say("that's wrong");
    assertEquals("If it is happening now, call 911. Is this an emergency, right now?", asked);
    assertTrue(say("yes").startsWith("Call 911 now."));
    handset.intent("WrongIntent");
    handset.intent("EmergencyIntent");
    assertEquals("EMERGENCY", level());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no chest pain yesterday",
        "never had it before",
        "no other sign",
        "i have never had this",
        "it was not there yesterday"
      })
  void whatAlexaMatchedIsNeverUndoneByANoInAnotherSlot(String other) {
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      if (finding.level() != Level.EMERGENCY) {
        continue;
      }
      String name = finding.id().replace('-', ' ').replace("baby ", "");
      for (String no : List.of(other, "no " + name + " yesterday", "never had " + name)) {
        for (State state : List.of(State.start(), States.checks().get(0), States.checks().get(8))) {
          Handset device = new Handset("en-US").with(state);
          String said = Handset.speech(device.send(report("ReportIntent", finding.id(), no)));
          // one waits for its only excuse, with the number said before it is asked
          assertTrue(said.split("\\.", 2)[0].contains("911"), no + said);
          String level = device.attributes().at("/check/level").asText();
          assertTrue(level.equals("EMERGENCY") || !finding.excuses().isEmpty(), no + level);
        }
      }
    }
  }

  @Test
  void anEmergencySignToldOfABabyIsOneOfTheBaby() {
    int without = 0;
    for (String sign : ofParents()) {
      boolean own = ContentStore.packaged().check().finding("baby-" + sign) != null;
      for (State state : List.of(State.start(), States.checks().get(3))) {
        Handset device = new Handset("en-US").with(state);
        String said = Handset.speech(device.send(report("BabyReportIntent", sign, "")));
        assertTrue(said.startsWith("Call 911 now, because of "), said);
        assertTrue(said.contains("This is for your baby."), said);
        assertEquals("EMERGENCY", device.attributes().at("/check/level").asText());
      }
      without += own ? 0 : 1;
    }
    assertTrue(without >= 8, without + " signs");
  }

  @ParameterizedTest
  @CsvSource({
    "my baby passed out, fainting",
    "my son passed out, fainting",
    "my baby just passed out on me, fainting",
    "my baby passed out what do i do, fainting",
    "my baby is bleeding heavily, heavy bleeding",
    "my baby has blotchy skin, blotchy skin"
  })
  void aParentsEmergencyInWordsAboutABabyIsOneOfTheBaby(String words, String name)
      throws Exception {
    List<State> states = new ArrayList<>(States.checks());
    states.add(State.start());
    for (State state : states) {
      handset.with(state);
      String said = say(words);
      // the number first: at once, or with one full question while a question of the check waits
      assertTrue(said.matches("(Call 911 now|If it is happening now, call 911).*"), state + said);
      boolean told = said.startsWith("Call 911 now");
      assertTrue(told || state.isAsking(), state + said);
      assertTrue(!told || state.isEmergency() || said.contains("your baby"), said);
    }
    handset.with("{}");
    String said = say(words);
    assertTrue(said.contains("because of " + name), said);
  }

  @Test
  void aBabyWhoShakesWithChillsHearsTheNumberFirst() throws Exception {
    String said = say("my baby is shaking with chills");
    assertTrue(said.matches("(Call 911 now|If it is happening now, call 911).*"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby fell asleep and my top is soaked",
        "my baby is confused between the bottle and the breast",
        "my baby has a bit of a rash on his cheeks",
        "my baby shakes his head when he latches",
        "the baby bled a tiny drop where the cord was",
        "my baby is sleeping and my chest is wet from leaking"
      })
  void ordinaryWordsAboutABabyAreNot(String words) throws Exception {
    assertFalse(say(words).startsWith("Call 911"), words);
  }
}
