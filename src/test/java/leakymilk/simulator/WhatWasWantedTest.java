package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants something else than the symptom check gets it, as a device hands words over. */
class WhatWasWantedTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;
  private static final String OFFER = "go through your symptoms?";

  /** An answer after which the check is offered. */
  private static Cases.Talk offered() {
    Cases.Talk talk = hear("which signs need a doctor");
    assertTrue(talk.said().endsWith(OFFER), talk.said());
    return talk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"no thanks", "why do breasts leak"})
  void theCheckThatWasPassedOverIsNotOfferedAgain(String words) {
    Cases.Talk talk = offered().hear(words).hear("what is mastitis");
    assertEquals("mastitis", talk.topic(), talk.said());
    assertFalse(talk.said().endsWith(OFFER), talk.said());
  }

  @Test
  void whatIsToldAnewBringsTheOfferBack() {
    Cases.Talk talk = offered().hear("why do breasts leak");
    assertFalse(talk.said().endsWith(OFFER), talk.said());
    talk.hear("can a burning nipple be thrush my nipples burn");
    assertTrue(talk.said().endsWith(OFFER) || !talk.asking().isEmpty(), talk.said());
  }

  @Test
  void theCheckThatWasPassedOverCanStillBeAskedFor() {
    Cases.Talk talk = offered().hear("no thanks").hear("check my symptoms");
    assertFalse(talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "that is enough for tonight thank you very much",
        "no that was all for now thanks",
        "neither okay bye then",
      })
  void aGoodbyeInMoreWordsIsOne(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.said().contains("I am here") || talk.said().contains("again"), talk.said());
    assertEquals("", talk.asking(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "should i wake my husband he could drive, not alone|beside you",
    "can i just tell my mum instead, not alone|beside you",
    "is the baby going to be all right, tell from here",
    "is it really that serious, tell from here",
  })
  void whatIsAskedBesideTheNumberIsAnsweredBehindIt(String words, String answer) {
    Cases.Talk talk = hear("i have crushing pain in my chest", words);
    assertTrue(talk.said().startsWith("First call 911."), talk.said());
    boolean answered = false;
    for (String part : answer.split("\\|", -1)) {
      answered |= talk.said().contains(part);
    }
    assertTrue(answered, talk.said());
    assertTrue(talk.isEmergency(), talk.said());
  }

  @Test
  void whatOnlySoundsLikeAnotherEmergencyHidesNoAnswerToWhoeverCalls() {
    Cases.Talk talk =
        hear("i have crushing pain in my chest", "okay i'll wake my husband and we're calling");
    assertTrue(talk.said().startsWith("First call 911."), talk.said());
    assertTrue(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you asked me that before no he isn't",
        "no mate no fits and no bad breathing",
      })
  void aNoCountsWhenTheQuestionWasAskedInFullTwice(String words) {
    Cases.Talk talk = At.question(DEVICE, "baby-emergency").hear("no i don't think so");
    assertEquals("baby-emergency", talk.asking(), talk.said());
    talk.hear(words);
    assertFalse(talk.said().startsWith("Sorry"), talk.said());
    assertFalse(talk.asking().equals("baby-emergency"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "there's no baby we lost her on monday",
        "no there isn't a baby we buried him in may",
      })
  void aNoBeforeALossDoesNotDenyIt(String words) {
    Cases.Talk talk = hear(words, "what can i do about the milk");
    assertFalse(talk.said().contains("your baby"), talk.said());
    assertTrue(hear(words).said().contains("sorry"), hear(words).said());
  }

  /**
   * What is offered to a remark waits for a yes or a no, and an emergency in other words is
   * neither.
   */
  @ParameterizedTest
  @ValueSource(strings = {"can it wait", "what symptoms", "you're frightening me"})
  void anEmergencyThatWasPerhapsHeardIsNoNoiseWhereARemarkWasAsked(String remark) {
    String words =
        "cool okay um i'm up because i've had this pounding head and keep seeing sparkly bits so"
            + " what pads should i get";
    Cases.Talk cold = hear(words);
    assertTrue(cold.isEmergency() || cold.isAskedBack(), cold.said());
    Cases.Talk talk = hear(remark, words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he can't latch because i'm so full",
        "it's forty degrees in chennai how long is my milk good for",
        "the room is at thirty eight degrees is my milk still good",
        "both my breasts are like stones what can i do",
      })
  void whatIsOrdinaryBeginsNoCheck(String words) {
    Cases.Talk talk = hear(words);
    assertEquals("", talk.asking(), talk.said());
    assertFalse(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he can't latch because he's full of cold",
        "he's six weeks old and thirty nine degrees in his ear",
        "the room is at twenty and my four week old is thirty nine degrees",
        "it's forty degrees in chennai and my baby has a temperature of thirty nine",
      })
  void theSameWordsOfASignAreHeard(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(!talk.asking().isEmpty() || talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no none of that my nipple is cracked and bleeding though",
        "no nothing like that i was a bit achy all over yesterday",
      })
  void aNoBesideAnotherSignIsNotAskedForAgain(String words) {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear(words);
    assertFalse(talk.asking().equals("emergency-body"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no none of that but i can't catch my breath",
        "no my chest has been hurting since last night",
      })
  void aNoBesideAnEmergencyIsNone(String words) {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear(words);
    assertTrue(talk.isEmergency() || talk.asking().equals("emergency-body"), talk.said());
  }

  /** Told to call today, somebody who puts it off is never praised for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "okay i'll ring the midwife in the morning",
        "i'll ask the nurse on monday",
        "okay i'll call on tuesday thanks",
        "right i'll ask my health visitor about it",
        "i'll see about it next week",
        "okay i'll call them tomorrow",
      })
  void whoPutsOffWhatCannotWaitIsNotPraised(String words) {
    Cases.Talk talk = hear("my nipple is oozing pus", "stop the questions");
    assertEquals("SAME_DAY", talk.level(), talk.said());
    talk.hear(words);
    assertFalse(talk.said().contains("right thing to do"), talk.said());
    assertFalse(talk.said().contains("good plan"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'll leave it for tonight thanks", "i'll sleep on it and see"})
  void whoLeavesWhatCannotWaitHearsThatItCannot(String words) {
    Cases.Talk talk = hear("my nipple is oozing pus", "stop the questions").hear(words);
    assertTrue(talk.said().contains("even in the night") || talk.said().contains("the hour"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"okay i'll ring the midwife in the morning", "i'll call on tuesday then"})
  void whoPutsOffAnEmergencyIsNotPraised(String words) {
    Cases.Talk talk = hear("i have crushing pain in my chest", words);
    assertFalse(talk.said().contains("right thing to do"), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @Test
  void whoWillAskAPersonIsLetGo() {
    Cases.Talk talk = hear("does it ever stop", "never mind i'll ask my doctor about that");
    assertTrue(talk.said().contains("good plan") || talk.said().contains("know you"), talk.said());
    Cases.Talk bye = hear("how long does it last", "i'll ask the nurse then thanks bye");
    assertFalse(bye.said().endsWith("?"), bye.said());
  }

  @Test
  void aNoIsTakenInBesideARemarkAndAQuestion() {
    Cases.Talk talk = At.question(DEVICE, "emergency-head-heart");
    talk.hear("no i'm fine just so tired how many more are there");
    assertFalse(talk.asking().equals("emergency-head-heart"), talk.said());
  }

  /** Nobody is named, and the words are those of a baby's emergency. */
  @ParameterizedTest
  @ValueSource(strings = {"no just a bit floppy", "a bit floppy", "gone all limp"})
  void anEmergencyOfNobodyNamedIsAskedBackInATalk(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.isAskedBack() || talk.isEmergency(), talk.said());
  }

  /** Whoever gave birth weeks ago has not weaned, unless she says so. */
  @Test
  void whatOnlySoundsLikeWeaningIsNotAnsweredAsIt() {
    Cases.Talk talk = hear("i had her four weeks ago and it's soaking down into my trousers");
    assertFalse(talk.topic().equals("leaking-after-weaning"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "only two wet diapers today",
        "no wet nappies since last night",
        "is five wet diapers okay or do i call somebody"
      })
  void whatOnlyBabiesHaveIsOfTheBaby(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.knows("yes", "baby-few-wet-diapers"), talk.said());
    assertFalse(talk.asking().isEmpty(), talk.said());
  }

  @Test
  void enoughWetDiapersAreNoSign() {
    Cases.Talk talk = hear("six wet nappies a day is that enough");
    assertEquals("baby-getting-enough", talk.topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hi my wife is leaking milk all over the sheets and the baby's ten days old",
        "no no it's my wife who leaks not the baby"
      })
  void aGrownPersonsMilkIsNotTheBabys(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.said().contains("newborn"), talk.said());
  }

  /** Who asks outright hears whom to call by what was told, while nothing lesser ends a check. */
  @Test
  void whoAsksWhetherToCallHearsItAtOnce() {
    Cases.Talk talk = hear("my breast has a hot red patch and i have a fever", "no", "no");
    assertFalse(talk.asking().isEmpty(), talk.said());
    talk.hear("should i ring someone or not");
    assertEquals("SAME_DAY", talk.level(), talk.said());
    Cases.Talk mild = hear("i have a sore lump in my breast", "no");
    mild.hear("should i ring someone or not");
    assertEquals("", mild.level(), mild.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes should i ring someone",
        "yeah i do have that do i need to call now",
        "i have had that do i need to call",
        "not sure should i ring someone",
        "yes but stop asking me questions"
      })
  void aYesIsNotLostBesideLeavingOrAsking(String words) {
    Cases.Talk talk = hear("my breast has a hot red patch and i have a fever", words);
    assertFalse(talk.level().equals("SAME_DAY"), talk.said());
    assertTrue(talk.isEmergency() || talk.asking().equals("emergency-body"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no it is enough okay thank you stop", "nope thanks she's waking up"})
  void thanksAndAReasonToGoAreAGoodbye(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertFalse(talk.said().endsWith("?"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no i just want to know when it stops", "good can i use cabbage leaves"})
  void whereNothingIsAskedNobodyLeavesAnything(String words) {
    Cases.Talk talk = hear("what pads should i use", words);
    assertFalse(talk.said().contains("no more questions to answer"), talk.said());
  }

  @Test
  void howLongIsAskedOfWhatWasJustAnswered() {
    Cases.Talk talk = hear("how do i dry up my milk", "okay how long does that take now");
    assertEquals("drying-up", talk.topic(), talk.said());
  }
}
