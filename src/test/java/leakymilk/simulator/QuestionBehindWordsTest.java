package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked stands behind other words, and may be the second thing that somebody says. */
class QuestionBehindWordsTest {
  @ParameterizedTest
  @CsvSource({
    "my wife is out with her sister and the car has broken down i only asked which pads are best,"
        + " nursing-pads",
    "no stop it i just want to know how long milk keeps in the fridge, milk-storage",
    "they all came round and we had a lovely lunch what helps with cracked nipples, skin-care"
  })
  void itIsAnswered(String words, String topic) {
    Cases.Talk talk = hear("why do breasts leak", words);
    assertEquals(topic, talk.topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby has gone blue and limp i only wanted to know which pads to buy",
        "i have crushing chest pain and what pads should i use",
        "i just want to know if i should worry my baby is not breathing"
      })
  void anEmergencyBesideItGoesFirst(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertEquals("", talk.topic());
  }

  @Test
  void aQuestionInWordsOfAnotherMatterIsNone() {
    Cases.Talk talk = hear("the kitchen tap is dripping who do i ring");
    assertEquals("", talk.topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i didn't say i had a lump",
        "i wasn't asking about pads",
        "that's not my question"
      })
  void whoWasMisheardIsAskedOnceMore(String words) {
    Cases.Talk talk = hear("why does only one side leak", words);
    assertTrue(talk.said().startsWith("I am sorry"), talk.said());
    assertEquals("", talk.topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i didn't say no i said yes my chest hurts", "i never said that my baby is limp"})
  void whatCannotWaitIsNoComplaint(String words) {
    Cases.Talk talk = hear("why does only one side leak", words);
    assertFalse(talk.said().startsWith("I am sorry"), talk.said());
  }

  @Test
  void enoughMilkLeavesNoCheck() {
    Cases.Talk talk = hear("i feel achy and shivery", "i am making enough for twins and have one");
    assertFalse(talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i want to die when my milk comes", "i want to die whenever she latches on"})
  void aWishToDieIsNoPictureOfShame(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "her tongue's gone all white and it won't wipe off",
        "his mouth has white spots inside",
        "i nearly died when the waiter saw it"
      })
  void whatOnlySoundsLikeADangerIsNotTold(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.isEmergency(), talk.said());
  }

  @Test
  void howLongIsAskedOfWhatWasJustAnswered() {
    Cases.Talk talk = hear("how do i dry up my milk", "okay how long does that take now");
    assertEquals("drying-up", talk.topic(), talk.said());
  }
}
