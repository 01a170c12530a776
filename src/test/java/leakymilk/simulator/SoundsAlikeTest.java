package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is ordinary is no sign, whatever its words sound like, and a sign stays one. As a device
 * hands words over.
 */
class SoundsAlikeTest {
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
}
