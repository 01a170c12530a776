package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words do that are more than a yes or a no, as a device hands them over. */
class WordsInTheCheckTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

  @ParameterizedTest
  @ValueSource(strings = {"yes he has gone out", "yes go ahead", "yeah i am on my own", "yes"})
  void aYesWithWordsAroundItLeadsToTheLine(String yes) {
    Cases.Talk talk = hear("he hits me").hear(yes);
    assertTrue(talk.said().contains("1-800-799-7233"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "no he is in the room", "not now"})
  void nothingElseDoes(String other) {
    Cases.Talk talk = hear("he hits me").hear(other);
    assertFalse(talk.said().contains("1-800-799-7233"), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "public-list, no swelling, persistent-headache",
    "emergency-body, no chest pain, heavy-bleeding",
    "emergency-head-heart, no confusion, severe-headache",
  })
  void aNoToOneSignDeniesNoOther(String question, String reply, String other) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    assertFalse(talk.knows("no", other), talk.check().toString());
    assertEquals(question, talk.asking());
    for (int again = 0; again < 3 && talk.asking().equals(question); again++) {
      talk.hear("no");
    }
    assertTrue(talk.knows("no", other), talk.check().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "baby-emergency, no he's fine",
    "baby-emergency, no she is wide awake and cooing at the lamp",
    "public-list, no my stitches healed nicely",
  })
  void aNoWithWordsThatBearItOutIsOne(String question, String reply) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    assertNotEquals(question, talk.asking(), talk.said());
    assertFalse(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, no but it catches when i breathe in",
    "thoughts-of-harm, no i don't think i would",
    "baby-emergency, no he's not himself at all",
  })
  void aNoWithADoubtInItIsAskedOnceMore(String question, String reply) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    for (String sign : At.covers(question)) {
      assertFalse(talk.knows("no", sign), talk.check().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything feels grey lately"})
  void wordsInWhichNothingSaysNoAreNoneAtTheSecondTimeEither(String words) {
    Cases.Talk talk = At.question(DEVICE, "low-mood").hear(words).hear(words);
    assertFalse(talk.knows("no", "low-mood"), talk.check().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no why do you ask all this i just want to know about the pads",
        "no can we go back to the milk on the sheets",
        "no i will ring the doctor in the morning okay bye",
      })
  void whoWantsNoneOfItIsLetGo(String words) {
    Cases.Talk talk = At.question(DEVICE, "emergency-head-heart").hear(words);
    assertEquals("", talk.asking(), talk.said());
    assertFalse(talk.isEmergency(), talk.said());
  }

  @Test
  void whatIsAskedBesideAReplyIsAnsweredBeforeTheNextQuestion() {
    Cases.Talk talk =
        At.question(DEVICE, "emergency-body")
            .hear("no nothing like that how long is milk good in the fridge");
    assertTrue(talk.said().contains("fridge"), talk.said());
    assertFalse(talk.asking().isEmpty(), talk.said());
    assertNotEquals("emergency-body", talk.asking(), talk.said());
  }

  @Test
  void aYesToAnotherMatterIsAskedAgainInSmallParts() {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear("yeah he is watching telly");
    assertFalse(talk.isEmergency(), talk.said());
    assertEquals("emergency-body", talk.asking());
    assertTrue(talk.hear("yes").isEmergency(), talk.said());
  }

  @Test
  void whoLeavesTheCheckWithAQuestionHearsItsAnswer() {
    Cases.Talk talk =
        At.question(DEVICE, "emergency-body")
            .hear("no i do not want the questions is there somebody i can talk to");
    assertEquals("", talk.asking(), talk.said());
    assertEquals("helpline", talk.topic(), talk.said());
    assertTrue(talk.said().contains("not all asked") && talk.said().contains("911"), talk.said());
    Cases.Talk told =
        hear("there is a lump in my breast", "check my symptoms")
            .hear("no i do not want the questions is there somebody i can talk to");
    assertEquals("helpline", told.topic(), told.said());
    assertTrue(told.said().contains("in the next few days"), told.said());
  }

  @Test
  void aNoToASignIsNoneToWhetherThereIsABaby() {
    Cases.Talk talk = At.question(DEVICE, "baby-at-home").hear("no fever");
    assertFalse(talk.knows("no", "baby-at-home"), talk.check().toString());
    assertEquals("baby-at-home", talk.asking());
  }

  @Test
  void noAndMaybeTogetherAreNeither() {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear("no maybe a little");
    assertEquals("emergency-body", talk.asking());
    assertFalse(talk.isEmergency(), talk.said());
    assertFalse(talk.knows("no", "chest-pain"), talk.check().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "baby-emergency, hard to wake, baby-hard-to-wake",
    "baby-feeding, limp, baby-limp",
    "pregnant, chest pain, chest-pain",
  })
  void aDangerOfAnotherQuestionNamedBareIsTold(String question, String sign, String finding) {
    Cases.Talk talk = At.question(DEVICE, question).hear(sign);
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.knows("yes", finding), talk.check().toString());
  }

  @Test
  void whoSaysAgainWhatIsAskedBackHasSaidYes() {
    Cases.Talk talk =
        At.question(DEVICE, "emergency-head-heart").hear("my heart races when i climb stairs");
    assertTrue(talk.isAskedBack(), talk.said());
    assertTrue(talk.hear("my heart races when i climb stairs").isEmergency(), talk.said());
  }

  @Test
  void whatIsAskedAboutIsHeardSooner() {
    Cases.Talk talk =
        At.question(DEVICE, "thoughts-of-harm").hear("it does cross my mind at night");
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wait no i meant yes",
        "sorry i meant to say yes there",
        "no i meant yes to that last one",
        "yes to the last one"
      })
  void aReplyThatIsTakenBackInWordsIsAskedAgain(String words) {
    Cases.Talk talk = At.question(DEVICE, "baby-feeding").hear(words);
    assertEquals("baby-more", talk.asking(), talk.said());
    assertFalse(talk.knows("no", "baby-hard-to-wake"), talk.check().toString());
  }

  @Test
  void anEmergencyBesideATakingBackComesFirst() {
    Cases.Talk talk =
        At.question(DEVICE, "baby-feeding").hear("i meant yes he has stopped breathing");
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "i'm scared of leaking in the meeting, wound-or-foul-loss",
    "my blue shirt is wet through, low-mood",
    "he left half of his bottle, baby-feeding-less",
  })
  void aWordThatOnlyLooksLikeASignTellsNone(String words, String sign) {
    assertFalse(hear(words).knows("yes", sign), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my baby is poorly", "she is unwell"})
  void aBabyThatIsNotWellIsAskedAbout(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.knows("yes", "baby-poorly"), talk.said());
    assertEquals("baby-emergency", talk.asking());
    // nothing is said back that nobody told
    assertTrue(talk.said().startsWith("You told me about a baby who is not well."), talk.said());
  }

  @Test
  void aBabyThatIsIllBringsNoQuestionOnThoughtsOfHarm() {
    Cases.Talk talk = hear("the baby seems ill");
    assertTrue(talk.knows("yes", "baby-poorly"), talk.said());
    assertFalse(talk.check().path("back").asText().equals("thoughts-of-harm"), talk.said());
  }

  @Test
  void tabletsThatAreCountedAreAskedAboutAndThoseOfAPharmacistAreNot() {
    Cases.Talk talk = hear("the tablets are all counted");
    assertTrue(talk.isAskedBack() || talk.isEmergency(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
    assertFalse(hear("the pharmacist counted the tablets for me").isEmergency());
  }

  @Test
  void whoToldOfALossHearsThatFirst() {
    assertTrue(hear("i lost the baby at nine weeks").said().startsWith("I am so sorry."));
  }

  @Test
  void aFeverBeforeTheFirstVaccinesWaitsForNoQuestion() {
    Cases.Talk young = hear("he is three weeks old and has a fever");
    assertTrue(young.isEmergency(), young.said());
    Cases.Talk older = hear("he is ten weeks old and has a fever");
    assertEquals("baby-vaccine", older.asking());
    assertTrue(older.said().contains("911"), older.said());
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, no chest pain, chest-pain, trouble-breathing, Do you have trouble breathing?",
    "baby-emergency, he's not limp he's just asleep, baby-limp, baby-blue, Is your baby blue or grey?",
    "baby-more, he's not hard to wake, baby-hard-to-wake, baby-strange-cry, Is your baby's cry",
  })
  void aSignThatIsDeniedByNameIsNotAskedAgainAndTheRestIs(
      String question, String reply, String sign, String other, String asked) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    assertTrue(talk.knows("no", sign), talk.check().toString());
    assertFalse(talk.knows("no", other), talk.check().toString());
    assertEquals(question, talk.asking());
    assertTrue(talk.said().contains(asked), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, no chest pain or anything like that, heavy-bleeding",
    "fever, no fever or anything, flu-like",
    "thoughts-of-harm, no i don't want to hurt myself or the baby, thoughts-of-harm",
    "thoughts-of-harm, i would never do such a thing, thoughts-of-harm",
    "lump, can't find any, lump",
  })
  void aNoToAllOfItIsOne(String question, String reply, String sign) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    assertTrue(talk.knows("no", sign), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes he's at the breast now",
        "yeah he's feeding fine",
        "yes he's asleep in his cot",
        "yeah she's pink and kicking",
      })
  void aYesToSomethingElseCallsNoAmbulanceAndIsNoNo(String reply) {
    Cases.Talk talk = At.question(DEVICE, "baby-emergency");
    for (int turn = 0; turn < 3; turn++) {
      talk.hear(reply);
      assertFalse(talk.isEmergency(), talk.said());
      assertFalse(talk.knows("no", "baby-limp"), talk.check().toString());
    }
    Cases.Talk said = At.question(DEVICE, "baby-emergency").hear(reply);
    assertTrue(said.hear("yes").isEmergency(), said.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes he's gone all floppy", "yeah he's at the breast and he's gone blue"})
  void aYesThatNamesTheSignDoes(String reply) {
    Cases.Talk talk = At.question(DEVICE, "baby-emergency").hear(reply);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fever", "emergency-body", "baby-emergency", "breastfeeding", "mind"})
  void anEmergencyInItsOwnWordsIsToldWhateverWasAsked(String question) {
    Cases.Talk talk = At.question(DEVICE, question).hear("my baby is not breathing");
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.said().startsWith("Call 911 now"), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "baby-emergency, the breathing one, baby-trouble-breathing",
    "baby-feeding, the yellow bit, baby-yellow",
    "baby-feeding, only the yellow, baby-yellow",
    "hot-sore-area, red yes but not sore, hot-sore-area",
    "lump, a small one, lump",
  })
  void aSignIsMeantByAWordOfItsName(String question, String reply, String sign) {
    Cases.Talk talk = At.question(DEVICE, question).hear(reply);
    assertTrue(talk.knows("yes", sign), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"what do you mean", "how do you mean", "what's that", "how much"})
  void whoDoesNotUnderstandHearsOtherWordsAndNoMiss(String words) {
    Cases.Talk talk = At.question(DEVICE, "fever").hear(words);
    assertEquals("fever", talk.asking());
    assertTrue(talk.said().startsWith("Do you feel hot"), talk.said());
  }

  @Test
  void itIsMeNotTheBabyMovesTheSign() {
    Cases.Talk talk = hear("my baby has a fever").hear("it's me not the baby");
    assertTrue(talk.knows("yes", "fever"), talk.check().toString());
    assertFalse(talk.knows("yes", "baby-fever"), talk.check().toString());
    assertFalse(talk.knows("no", "baby-fever"), talk.check().toString());
  }

  @Test
  void itIsMyWifeIsNoNo() {
    Cases.Talk talk = At.question(DEVICE, "fever").hear("no it's my wife");
    assertFalse(talk.knows("no", "fever"), talk.check().toString());
    assertTrue(talk.said().contains("Does she"), talk.said());
  }

  @Test
  void whoHasNothingElseToTellIsNotSentToADoctorForIt() {
    Cases.Talk well = At.question(DEVICE, "anything-else").hear("that was the lot");
    assertEquals("HOME_CARE", well.level(), well.said());
    Cases.Talk ill = At.question(DEVICE, "anything-else").hear("yes").hear("that was the lot");
    assertEquals("SOON", ill.level(), ill.said());
  }
}
