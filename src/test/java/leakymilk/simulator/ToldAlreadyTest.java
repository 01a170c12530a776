package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parent tells twice, in passing, or all at once. As a device hands words over. */
class ToldAlreadyTest {
  /** The advice was given: its reason is no new reason to be asked everything again. */
  @ParameterizedTest
  @ValueSource(strings = {"so what can i take for this fever", "and the lump does it go away"})
  void whatLedToTheAdviceBeginsNoNewCheck(String words) {
    Cases.Talk talk = hear("i have a hot red lump and a fever");
    for (int i = 0; i < 30 && talk.level().isEmpty(); i++) {
      talk.hear("no");
    }
    assertEquals("SAME_DAY", talk.level(), talk.said());
    assertEquals("", talk.hear(words).asking(), talk.said());
  }

  /** A sign told again beside a no does not hide the no. */
  @Test
  void aSignToldAgainHidesNoReply() {
    Cases.Talk talk = hear("i have a lump and a fever");
    String first = talk.asking();
    talk.hear("no none of that it's just this lump and the fever");
    assertFalse(talk.asking().equals(first), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our baby died on monday",
        "no and we lost our little girl last week",
        "no he was stillborn"
      })
  void aLossToldInTheCheckIsMetWithComfort(String words) {
    Cases.Talk talk = hear("i have a lump and a fever").hear(words);
    assertTrue(talk.said().startsWith("I am so sorry."), talk.said());
    assertFalse(talk.said().contains("not clear"), talk.said());
    assertFalse(talk.hear(words).said().startsWith("I am so sorry."), talk.said());
  }

  @Test
  void theGravestIsSaidBackFirst() {
    String said = hear("i'm breastfeeding and diabetic and i've got a fever").said();
    assertTrue(said.startsWith("You told me about a fever"), said);
  }

  /** What is asked, told with more beside it, is the reply. */
  @Test
  void whoSaysThatSheFeedsIsNotAskedAgain() {
    Cases.Talk talk = hear("i have a lump and a fever").hear("no").hear("no");
    assertEquals("breastfeeding", talk.asking(), talk.said());
    talk.hear("i'm breastfeeding he's six weeks old");
    assertTrue(talk.knows("yes", "breastfeeding"), talk.check().toString());
    assertFalse(talk.asking().equals("breastfeeding"), talk.said());
  }

  /** Her own body, named with "my", is hers, whoever was named before it. */
  @Test
  void herBreastsAreNotTheBabys() {
    Cases.Talk talk = hear("my baby is three weeks old and my breasts are full and hard");
    assertFalse(talk.knows("yes", "newborn-breasts"), talk.check().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"he's six weeks and he's got no fever", "she's four weeks old with no fever"})
  void noFeverOfAYoungBabyIsNone(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  /** What resembles the harmless picture of a danger is told all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "he came down with something and he's so drowsy",
        "i'm thirty two weeks and not happy there's less movement today"
      })
  void aDangerInThePictureOfAHarmlessThingIsHeard(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }
}
