package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Corrections, closings and nods in the middle of a talk are taken for what they are. As a device
 * hands words over.
 */
class TakenAsMeantTest {
  /** An emergency that was only asked back is closed by one no, whatever stands beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no my heart is fine it is only on the stairs",
        "no no i'm fine i read too much about it",
        "no not at all my heart is okay now"
      })
  void oneNoClosesAnAskingBack(String words) {
    Cases.Talk talk = hear("my heart races when i climb stairs");
    assertTrue(talk.isAskedBack(), talk.said());
    talk.hear(words);
    assertFalse(talk.isAskedBack(), talk.said());
    assertFalse(talk.isEmergency(), talk.said());
  }

  /** Nor does it close what is told anew beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no but he is not breathing",
        "no it's his lips they're blue",
        "no he won't wake up"
      })
  void aNoDoesNotCloseADangerBesideIt(String words) {
    Cases.Talk talk = hear("my heart races when i climb stairs").hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  /** Nor a second no that says how bad it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no it won't slow down",
        "no it never stops",
        "nothing is helping",
        "no rest helps"
      })
  void aNoThatSaysHowBadItIsDoesNotCloseIt(String words) {
    Cases.Talk talk = hear("my heart races when i climb stairs").hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby is five days old and i've got a fever of thirty eight point five",
        "she is two weeks old and i think i've got a fever of thirty nine"
      })
  void herOwnFeverIsNotTheBabys(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.said().startsWith("Take your baby"), talk.said());
    assertTrue(talk.knows("yes", "fever"), talk.check().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby is five days old and he has a fever of thirty eight point five",
        "i think he's at thirty nine and he is two weeks old"
      })
  void theBabysFeverIsTheBabys(String words) {
    assertTrue(hear(words).said().startsWith("Take your baby"), hear(words).said());
  }

  /** Whom it is about can be put right after the number, by a full question and a no. */
  @Test
  void whomAnEmergencyIsAboutCanBePutRight() {
    Cases.Talk talk = hear("my baby is nine days old and feverish");
    assertTrue(talk.isEmergency(), talk.said());
    talk.hear("no it's not the baby it's me who has the fever");
    assertTrue(talk.said().endsWith("?") && !talk.asking().isEmpty(), talk.said());
    assertFalse(talk.hear("no").isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no that's not right he feeds just as much as always",
        "no it isn't right",
        "no that's wrong he eats all day"
      })
  void whatWasMisheardIsTakenBackByANoWithMoreWords(String words) {
    Cases.Talk talk = hear("my baby feeds less").hear("he doesn't feed less");
    assertTrue(talk.said().contains("feeds less"), talk.said());
    talk.hear(words);
    assertFalse(talk.knows("yes", "baby-feeding-less"), talk.said());
  }

  /** Whoever only nods, or will do as was said, hears no refusal and no other topic. */
  @ParameterizedTest
  @ValueSource(strings = {"oh good i'll try that", "that makes sense i'll try it tonight"})
  void aNodIsNoMiss(String words) {
    Cases.Talk talk = hear("should i pump to stop leaking");
    String topic = talk.topic();
    talk.hear(words);
    assertTrue(talk.said().matches("(All right|I see)\\..*\\?"), talk.said());
    assertEquals(topic, talk.topic());
  }

  /** Nobody who is pregnant is told to feed or to express. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "what can i wear in bed so that i don't wake up in a puddle every single morning",
        "how do i stop leaking at night",
        "how do i make it stop"
      })
  void whoIsPregnantIsNotToldToFeed(String words) {
    Cases.Talk talk = hear("i'm thirty five weeks pregnant and i leak").hear(words);
    assertFalse(talk.said().matches(".*(Feed|express|pump).*"), talk.said());
  }

  @Test
  void adviceOfARelativeIsNoQuestionOfHers() {
    Cases.Talk talk = hear("i have too much milk", "my sister in law is giving me herbs for it");
    assertFalse(talk.said().matches(".*\\b([Ss]he|her)\\b.*"), talk.said());
    assertTrue(
        hear("my sister is leaking milk what can she do").said().matches(".*\\b[Ss]he\\b.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "okay let's do that go ahead and ask me",
        "well go on then ask me whatever",
        "yes please let's go through them"
      })
  void theCheckThatWasOfferedBegins(String words) {
    Cases.Talk talk = hear("how do i know he gets enough milk").hear(words);
    assertEquals("emergency-body", talk.asking(), talk.said());
  }

  @Test
  void aYesWithTellMeMoreGoesOn() {
    Cases.Talk talk = hear("why do i leak", "yeah sure tell me more");
    assertEquals("why-leaking", talk.topic(), talk.said());
    assertFalse(talk.said().contains("Which one"), talk.said());
  }
}
