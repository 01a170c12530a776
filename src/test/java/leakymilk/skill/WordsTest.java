package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    // told, or asked back with the number in the same breath
    assertTrue(isFirst(Handset.speech(response)), Handset.speech(response));
  }

  /** The number comes first: told at once, or with a full question behind it. */
  private static boolean isFirst(String said) {
    return said.indexOf("911") >= 0 && said.indexOf("911") < 60;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i think i took too many painkillers today",
        "i've swallowed half a bottle of sleeping tablets",
        "my toddler drank some bleach from under the sink",
        "i gave him double the dose of calpol by mistake",
        "my tongue is swelling up after that tablet",
        "my throat is closing and i've got hives",
        "my face has dropped on one side and my words are slurry",
        "i can't move my left arm",
        "i keep coughing up blood",
        "i'm thirty two weeks and my waters might have gone",
        "i'm pregnant and bleeding and also leaking from my nipples",
        "i'm pregnant and the baby hasn't moved all day",
        "the baby threw up green stuff and his belly is rock hard",
        "her soft spot is bulging",
        "he has a rash that doesn't fade under a glass",
        "hot tea went all over the baby",
        "my inhaler isn't working",
        "somebody is hurting me",
        "i think i'm dying"
      })
  void anEmergencyThatTheCheckHasNoQuestionForIsAnsweredWithTheNumber(String words)
      throws Exception {
    State answered = State.answered("how-long", 0);
    List<State> states = new ArrayList<>(States.checks());
    states.add(State.start());
    states.add(answered);
    for (State state : states) {
      handset.with(state);
      String said = ask(words);
      assertTrue(isFirst(said), state + " " + said);
      boolean told = !said.startsWith("If it is happening now");
      assertEquals(told ? "EMERGENCY" : "", check().path("level").asText());
      assertEquals(told, check().path("asking").asText().isEmpty());
    }
  }

  @Test
  void aCircumstanceToldAtTheEndIsNotedAndIsNoSign() throws Exception {
    for (String words : new String[] {"i have diabetes", "i've got implants"}) {
      toAnythingElse();
      ask(words);
      assertEquals("HOME_CARE", check().path("level").asText(), check().toString());
      assertFalse(isTold("unmatched-sign"), check().toString());
    }
    toAnythingElse();
    ask("i have diabetes and my left foot went a funny shape in the shower");
    // a sign besides is not lost with it: it is noted, or asked about in full
    boolean back = !check().path("back").asText().isEmpty();
    assertTrue(back || isTold("unmatched-sign"), check().toString());
  }

  private void toAnythingElse() {
    handset.with("{}");
    handset.intent("SymptomCheckIntent");
    for (int turn = 0; !check().path("asking").asText().equals("anything-else"); turn++) {
      assertTrue(turn < 30, check().toString());
      boolean feeds = check().path("asking").asText().equals("breastfeeding");
      handset.intent(feeds ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby feels cold all over",
        "he came too early and i leak all day",
        "the baby does not make a sound when he is awake",
        "she is an angel at night and i still leak"
      })
  void whatOnlySoundsLikeALossKeepsTheBaby(String words) throws Exception {
    ask(words);
    assertFalse(handset.attributes().path("loss").asBoolean(), handset.attributes().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since we lost her the milk will not stop",
        "he lived two days and my milk is in",
        "she was born still and my milk came"
      })
  void aLossIsHeardWithoutItsName(String words) throws Exception {
    ask(words);
    assertTrue(handset.attributes().path("loss").asBoolean(), handset.attributes().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "my baby cries and will not stop, baby-cries-on",
    "my baby is freezing to the touch all over, baby-cold",
    "my newborn's nipple is swollen and red, newborn-breast-red",
    "he's six months and has a fever, baby-fever",
    "she's three days old and a bit yellow, baby-yellow",
    "my four day old looks very yellow, baby-yellow",
    "my mum was on the phone and he went grey and floppy, baby-blue",
    "our six week old has hardly fed today, baby-feeding-less"
  })
  void noLookAlikeHidesASignOfABaby(String words, String sign) throws Exception {
    ask(words);
    assertTrue(isTold(sign) || check().path("back").asText().equals(sign), check().toString());
  }

  @Test
  void aWoundThatOpenedIsForToday() throws Exception {
    ask("my scar has burst open");
    assertTrue(isTold("wound-or-foul-loss"), check().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i dropped the bottle and now there's milk all over",
        "can i take ibuprofen and paracetamol together while feeding",
        "does codeine get into my milk",
        "the cord stump fell off is that ok",
        "she fell asleep and my top is soaked",
        "he dropped two percentiles on the chart",
        "my boobs droop since i stopped feeding",
        "i stroke my breast towards the armpit does that help",
        "i'm pregnant and there's blood on my nipple",
        "my stitches have healed and i leak",
        "the car alarm makes me leak",
        "i'm dying of embarrassment about these leaks",
        "i hit the snooze button and woke up soaked",
        "her soft spot moves up and down is that normal",
        "my hot tea was on the table when i leaked",
        "it burst open the bag of milk in the freezer"
      })
  void ordinaryWordsThatSoundLikeOneAreNot(String words) throws Exception {
    String said = ask(words);
    assertFalse(said.startsWith("Call 911"), said);
  }

  @Test
  void aBabyWhoSwallowedAPillIsNoThoughtOfHarm() throws Exception {
    String said = ask("wait he swallowed one of my pills");
    assertTrue(isFirst(said), said);
    assertFalse(isTold("thoughts-of-harm"), check().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "can i put milk back in the fridge after she drank some, leak-restarted",
    "i drank a glass of wine can i feed, burning-nipple-pain",
    "my arm goes numb when i feed lying down, low-mood",
    "i heard a stranger's baby cry and started leaking, hearing-or-seeing-things"
  })
  void aSignIsNotHeardWhereItsWordsMeanSomethingElse(String words, String sign) throws Exception {
    ask(words);
    assertFalse(isTold(sign), check().toString());
  }

  @Test
  void aFatherWhoSaysSoAsksForHer() throws Exception {
    ask("i'm a dad and my wife leaks at night what do i do");
    assertTrue(handset.attributes().path("ofAnother").asBoolean());
    handset.with("{}");
    ask("i'm with my boyfriend and my sister says leaking is normal is it");
    assertFalse(handset.attributes().path("ofAnother").asBoolean());
  }

  @Test
  void aNoReachesNoFurtherThanItsClause() throws Exception {
    String said = ask("i'm so weak i can't stand up and my heart is racing");
    assertTrue(isFirst(said), said);
    handset.with("{}");
    ask("i don't have a fever and my boob is red and hot");
    assertTrue(isTold("hot-sore-area"), check().toString());
    assertFalse(isTold("fever"), check().toString());
  }

  @Test
  void anEmergencyInsideAStoryIsAnsweredFirst() throws Exception {
    String said =
        ask("so i was doing the washing and then my chest got really tight and heavy what pads");
    assertTrue(said.startsWith("Call 911 now"), said);
    assertEquals("EMERGENCY", check().path("level").asText());
  }

  @Test
  void anEmergencyInsideWhatIsOutOfScopeIsAnsweredFirst() throws Exception {
    String said = ask("can i take ibuprofen i've got a crushing pain in my chest");
    assertTrue(said.startsWith("Call 911 now"), said);
  }

  @Test
  void anEmergencyInTheMiddleOfACheckIsAnsweredFirst() throws Exception {
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    String said = ask("hang on the baby has gone all floppy and won't wake up");
    assertTrue(isFirst(said), said);
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
    String said = ask("my shirt is drenched and i have nothing else clean");
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
