package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A no never deletes a sign: only a second one does, to a full question of its own. */
class TakingBackTest {
  private static JsonNode check(Handset handset) {
    return handset.attributes().path("check");
  }

  private static List<String> known(Handset handset, String reply) {
    List<String> known = new ArrayList<>();
    check(handset).path(reply).forEach(id -> known.add(id.asText()));
    return known;
  }

  /** A device on which a check told in free words has come to its advice. */
  private static Handset told(String words) {
    Handset handset = new Handset("en-US");
    handset.intent("QuestionIntent", "query", words);
    return toTheAdvice(handset);
  }

  private static Handset toTheAdvice(Handset handset) {
    if (check(handset).path("asking").isMissingNode()
        && check(handset).path("level").isMissingNode()) {
      handset.intent("SymptomCheckIntent");
    }
    for (int turn = 0; turn < 30 && check(handset).hasNonNull("asking"); turn++) {
      boolean feeds = check(handset).path("asking").asText().equals("breastfeeding");
      handset.intent(feeds ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
    }
    return handset;
  }

  /** Every sign that decides an advice by itself. */
  static List<String> signs() {
    List<String> signs = new ArrayList<>();
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      boolean decides = finding.level() != null && finding.level().compareTo(Level.SOON) >= 0;
      boolean excused =
          !finding.excuses().isEmpty() || finding.id().equals(PhraseIndex.UNSAFE_AT_HOME);
      if (decides && !excused) {
        signs.add(finding.id());
      }
    }
    return signs;
  }

  /** A check that came to its advice over all questions, because of one sign heard in words. */
  private static Handset advised(String sign) {
    Handset handset = new Handset("en-US");
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
    ObjectNode slots = request.putObject("intent").put("name", "ReportIntent").putObject("slots");
    ObjectNode slot = slots.putObject("finding").put("value", "words");
    ObjectNode authority =
        slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    authority.putArray("values").addObject().putObject("value").put("id", sign);
    handset.send(request);
    toTheAdvice(handset);
    ((ObjectNode) check(handset)).putArray("heard").add(sign);
    return handset;
  }

  @ParameterizedTest
  @MethodSource("signs")
  void aNoAfterTheAdviceChangesNothing(String sign) {
    Handset handset = advised(sign);
    String level = check(handset).path("level").asText();
    Handset.speech(handset.intent("AMAZON.NoIntent"));
    assertTrue(known(handset, "yes").contains(sign));
    assertEquals(level, check(handset).path("level").asText());
    assertFalse(check(handset).hasNonNull("asking"));
  }

  @ParameterizedTest
  @MethodSource("signs")
  void thatIsWrongAsksAFullQuestionAndOnlyASecondNoTakesTheSignBack(String sign) {
    Handset handset = advised(sign);
    JsonNode asked = handset.intent("WrongIntent");
    assertTrue(Handset.isOpen(asked));
    assertTrue(known(handset, "yes").contains(sign));
    String question = Handset.speech(asked);
    boolean emergency = sign.startsWith("baby-fever-under") || question.contains("call 911");
    assertTrue(emergency || question.startsWith("Just to be sure. "), question);
    JsonNode back = handset.intent("AMAZON.NoIntent");
    assertTrue(known(handset, "no").contains(sign));
    assertTrue(Handset.speech(back).startsWith("All right, I have changed that."));
    Handset right = advised(sign);
    String level = check(right).path("level").asText();
    right.intent("WrongIntent");
    right.intent("AMAZON.YesIntent");
    assertTrue(known(right, "yes").contains(sign));
    assertEquals(level, check(right).path("level").asText());
  }

  @Test
  void afterAGoodbyeTooThatIsWrongIsAskedAbout() {
    Handset handset = advised("fever");
    handset.intent("AMAZON.NoIntent");
    assertTrue(Handset.speech(handset.intent("WhatToDoIntent")).startsWith("Call your doctor's"));
    handset.intent("AMAZON.NoIntent");
    String asked = Handset.speech(handset.intent("WrongIntent"));
    assertEquals("Just to be sure. Do you have a fever?", asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMAZON.FallbackIntent", "NotSureIntent", "AMAZON.PreviousIntent"})
  void noiseAndNotSureLeaveWhatWasTold(String reply) {
    for (String sign : List.of("fever", "lump", "baby-yellow", "chest-pain")) {
      Handset handset = advised(sign);
      handset.intent("WrongIntent");
      for (int turn = 0; turn < 4 && check(handset).hasNonNull("wrong"); turn++) {
        handset.intent(reply);
      }
      assertFalse(known(handset, "no").contains(sign), sign);
      assertFalse(check(handset).hasNonNull("wrong"));
    }
  }

  @Test
  void aSoftNoTakesNothingBackBeforeItIsSaidTwice() {
    Handset handset = advised("fever");
    handset.intent("WrongIntent");
    String said = Handset.speech(handset.intent("QuestionIntent", "query", "i don't think so"));
    assertTrue(said.startsWith("Just to be sure."), said);
    assertTrue(known(handset, "yes").contains("fever"));
  }

  @ParameterizedTest
  @CsvSource({
    "i have a fever of a hundred and two, i don't have a fever, fever",
    "i found a lump in my breast, there is no lump, lump",
    "there is pus coming out of my nipple, there is no pus, pus"
  })
  void aDeniedSignIsAskedAboutFirst(String words, String denial, String sign) {
    Handset handset = told(words);
    String level = check(handset).path("level").asText();
    assertNotEquals("HOME_CARE", level);
    String asked = Handset.speech(handset.intent("QuestionIntent", "query", denial));
    assertTrue(asked.startsWith("Just to be sure. "), asked);
    assertTrue(known(handset, "yes").contains(sign), sign);
    handset.intent("QuestionIntent", "query", "no");
    assertTrue(known(handset, "no").contains(sign), sign);
  }

  @Test
  void inTheMiddleOfTheCheckTooADeniedSignIsAskedAboutFirst() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("QuestionIntent", "query", "i have a fever of a hundred and two");
    String pending = check(handset).path("asking").asText();
    String asked =
        Handset.speech(handset.intent("QuestionIntent", "query", "actually i don't have a fever"));
    assertEquals("Just to be sure. Do you have a fever?", asked);
    String next = Handset.speech(handset.intent("AMAZON.NoIntent"));
    assertTrue(next.startsWith("All right, I have changed that."), next);
    assertEquals(pending, check(handset).path("asking").asText());
  }

  /** By itself diabetes has no level; with a hot, sore area it makes a call today of it. */
  @Test
  void aCircumstanceThatMakesASignUrgentIsAskedAboutBeforeItIsTakenBack() {
    Handset handset = new Handset("en-US");
    String words = "i have a hot sore red patch on my breast and i have diabetes";
    handset.intent("QuestionIntent", "query", words);
    handset.intent("AMAZON.NoIntent");
    String denial = "i don't have diabetes";
    String asked = Handset.speech(handset.intent("QuestionIntent", "query", denial));
    assertTrue(asked.startsWith("Just to be sure."), asked);
    assertTrue(known(handset, "yes").contains("diabetes"));
    handset.intent("AMAZON.NoIntent");
    assertFalse(known(handset, "yes").contains("diabetes"));
  }

  @ParameterizedTest
  @CsvSource({
    "fever, call your doctor's office or nurse line the same day",
    "lump, see your doctor in a few days",
    "baby-yellow, call your doctor's office or nurse line the same day"
  })
  void afterTakingBackHomeCareSaysWhatItWasAndWhomToAskIfItComes(String sign, String whom) {
    Handset handset = advised(sign);
    handset.intent("WrongIntent");
    handset.intent("AMAZON.NoIntent");
    toTheAdvice(handset);
    assertEquals("HOME_CARE", check(handset).path("level").asText());
    String advice = String.join(" ", AdviceTest.turns(handset));
    assertFalse(advice.contains("needs a doctor today"), advice);
    assertTrue(advice.startsWith("For now you can look after this at home."), advice);
    assertTrue(advice.contains("and then a no. If it is there after all, " + whom), advice);
  }

  @Test
  void whatWasHeardInFreeWordsAndDecidesSaysHowToPutItRight() {
    for (String sign : List.of("fever", "pus", "baby-yellow")) {
      String advice = String.join(" ", AdviceTest.turns(advised(sign)));
      assertTrue(advice.contains("If I misheard, say that is wrong."), advice);
      Handset right = advised(sign);
      right.intent("WrongIntent");
      right.intent("AMAZON.YesIntent");
      advice = String.join(" ", AdviceTest.turns(right));
      assertFalse(advice.contains("misheard"), advice);
    }
  }

  @Test
  void theReplyToTheVeryQuestionIsNotDoubted() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    for (int turn = 0;
        turn < 30 && !check(handset).path("asking").asText().equals("fever");
        turn++) {
      boolean feeds = check(handset).path("asking").asText().equals("breastfeeding");
      handset.intent(feeds ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
    }
    assertEquals("fever", check(handset).path("asking").asText());
    handset.intent("QuestionIntent", "query", "yes thirty nine");
    assertTrue(known(handset, "yes").contains("fever"));
    assertFalse(check(handset).has("heard"));
  }

  @Test
  void aYesToSeveralIsTakenBackByANoToTheSameQuestion() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.YesIntent");
    assertEquals("EMERGENCY", check(handset).path("level").asText());
    String asked = Handset.speech(handset.intent("WrongIntent"));
    assertTrue(
        asked.startsWith("If it is happening now, call 911. Do you have chest pain,"), asked);
    handset.intent("AMAZON.NoIntent");
    assertEquals(List.of(), known(handset, "yes"));
    assertTrue(known(handset, "no").contains("heavy-bleeding"));
    assertEquals("emergency-head-heart", check(handset).path("asking").asText());
  }

  @Test
  void milkWithoutABirthIsTakenBackByAYesToTheBirth() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    for (int turn = 0; turn < 30 && check(handset).hasNonNull("asking"); turn++) {
      handset.intent("AMAZON.NoIntent");
    }
    assertTrue(known(handset, "yes").contains("leaking-without-baby"));
    String asked = Handset.speech(handset.intent("WrongIntent"));
    assertTrue(asked.contains("Did you give birth"), asked);
    handset.intent("AMAZON.NoIntent");
    assertTrue(known(handset, "yes").contains("leaking-without-baby"));
    Handset other = new Handset("en-US");
    other.with(State.advised(Level.SOON).yes("leaking-without-baby").asked("recently"));
    other.intent("WrongIntent");
    other.intent("AMAZON.YesIntent");
    assertFalse(known(other, "yes").contains("leaking-without-baby"));
    assertTrue(known(other, "yes").contains("birth-or-loss-recently"));
  }

  @Test
  void aComplaintWhereNothingWasToldNamesAPersonAndKeepsTheAdvice() {
    Handset handset =
        new Handset("en-US").with(State.advised(Level.HOME_CARE).yes("breastfeeding"));
    String said = Handset.speech(handset.intent("WrongIntent"));
    assertTrue(said.startsWith("I am sorry, and thank you for telling me."), said);
    assertEquals("HOME_CARE", check(handset).path("level").asText());
  }
}
