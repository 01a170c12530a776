package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that hold the sound of something, and mean another thing. */
class NotWhatItSoundsLikeTest {
  @ParameterizedTest
  @CsvSource({
    "do both boobs always go off together, other-breast",
    "found a drop on her nipple the baby's i mean not mine, newborn-leaking",
    "stopped in the spring shouldn't it all be gone by now, leaking-after-weaning",
  })
  void aClearQuestionInSoManyWordsIsNoRemark(String words, String topic) {
    assertEquals(topic, hear(words).topic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"that's enough for tonight thank you", "is there a midwife behind this"})
  void aRemarkIsStillOne(String words) {
    assertEquals("", hear(words).topic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"she's choking on the milk", "my baby is choking on milk right now"})
  void aBabyThatChokesNowIsAskedAbout(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "she chokes on the milk every feed",
        "he chokes and coughs when my milk lets down"
      })
  void aBabyThatChokesAtFeedsIsNoAlarm(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.knows("yes", "baby-chokes-on-milk"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's just the light",
        "it was nothing he's pink now",
        "sorry false alarm he's fine",
        "oh panic over she's awake now"
      })
  void whoTakesAnEmergencyBackInOtherWordsIsAskedInFull(String words) {
    Cases.Talk talk = hear("my baby looks blue", words);
    assertTrue(talk.said().startsWith("If it is happening now, call 911."), talk.said());
    assertTrue(talk.said().endsWith("?"), talk.said());
    assertTrue(talk.knows("yes", "baby-blue"), "nothing is lowered by it");
    talk.hear("no");
    assertFalse(talk.knows("yes", "baby-blue"), "a second, explicit no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's not just the light", "he's still blue", "she won't wake again"})
  void whoDoesNotTakeItBackHearsTheNumberAgain(String words) {
    Cases.Talk talk = hear("my baby looks blue", words);
    assertTrue(talk.isEmergency(), talk.said());
  }

  @Test
  void whatIsOverIsNotTold() {
    assertFalse(hear("my sister had pus years ago").knows("yes", "pus"));
  }

  @ParameterizedTest
  @CsvSource({
    "i had mastitis with my first and now my breast is hot and red again, hot-sore-area",
    "they healed last year and now there is a crack in my nipple, cracked-nipple",
  })
  void whatIsBackIsTold(String words, String sign) {
    assertTrue(hear(words).knows("yes", sign));
  }

  @Test
  void whoIsLowAndAsksWhetherThatIsNormalHearsOfTears() {
    Cases.Talk talk = hear("i've been low for weeks", "is that normal");
    assertTrue(talk.said().contains("Tears"), talk.said());
  }

  /** Told alone each of these is an emergency; the question behind it talks none of it away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i keep thinking everyone would be better off without me and how do i stop the leaking",
        "it would be easier if i didn't wake up tomorrow and does leaking mean low supply",
        "my speech is slurred and why do i leak when the baby cries",
      })
  void aQuestionTalksNoDangerAway(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes no", "yeah no", "don't know maybe no", "i wouldn't say no"})
  void whatIsBothIsNoNoToADanger(String words) {
    Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, "emergency-body").hear(words);
    assertEquals("emergency-body", talk.asking(), talk.said());
    assertFalse(talk.knows("no", "chest-pain"), talk.check().toString());
  }

  @Test
  void whatAnOnlyTakesOutOfANoIsTold() {
    Cases.Talk talk =
        At.question(InteractionModel.Ear.DEVICE, "emergency-body").hear("no bleeding only shaking");
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @Test
  void whoIsNotSureOfADangerAndLeavesHearsTheNumber() {
    Cases.Talk talk =
        At.question(InteractionModel.Ear.DEVICE, "emergency-body").hear("not sure").hear("stop");
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"my baby doesn't live with me", "i don't live with my husband"})
  void whereSomebodyLivesIsNoEmergency(String words) {
    assertFalse(hear(words).isEmergency(), hear(words).said());
  }

  @Test
  void whoWillNotCallHasNotCalled() {
    Cases.Talk talk = hear("my baby is limp", "i don't want to call nine one one");
    assertTrue(talk.isEmergency(), talk.said());
    assertFalse(talk.said().contains("do as they say"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby is gone to my mum's and i'm leaking",
        "they took him to special care and i'm leaking with no baby next to me",
      })
  void aBabyWhoIsElsewhereIsNoLoss(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.said().contains("so sorry"), talk.said());
    assertFalse(talk.topic().equals("milk-after-loss") || talk.knows("yes", "loss"), talk.said());
  }

  @Test
  void whoPerhapsToldOfALossIsThankedAndAskedOnceMore() {
    Cases.Talk talk =
        hear(
            "somebody at the hospital said i could donate it and i don't know if i could bear that");
    assertTrue(talk.said().startsWith("Thank you for telling me."), talk.said());
    assertFalse(talk.said().contains("sorry"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can't keep any fluids down",
        "everything i eat comes straight back up",
        "i'm thirty weeks and i can't stop vomiting",
      })
  void whoKeepsNothingDownIsSeenToday(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.knows("yes", "severe-vomiting"), talk.said());
    assertFalse(talk.knows("yes", "cannot-keep-antibiotics-down"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby keeps vomiting after feeds",
        "can i breastfeed with morning sickness",
        "keep your voice down",
        "i can't keep the antibiotics down"
      })
  void whatOnlyLooksLikeItIsNoVomitingOfHers(String words) {
    assertFalse(hear(words).knows("yes", "severe-vomiting"), words);
  }
}
