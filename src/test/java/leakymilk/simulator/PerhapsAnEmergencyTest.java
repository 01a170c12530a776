package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may be an emergency is asked back about, and hides no answer. As a device hands words over.
 */
class PerhapsAnEmergencyTest {
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

  /** Nobody is named, and the words are those of a baby's emergency. */
  @ParameterizedTest
  @ValueSource(strings = {"no just a bit floppy", "a bit floppy", "gone all limp"})
  void anEmergencyOfNobodyNamedIsAskedBackInATalk(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.isAskedBack() || talk.isEmergency(), talk.said());
  }
}
