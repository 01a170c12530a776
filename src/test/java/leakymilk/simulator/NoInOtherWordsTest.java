package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import leakymilk.content.ContentStore;
import leakymilk.content.Wording;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.SymptomCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A no with more beside it is taken for what it is, and denies nothing else. As a device hands
 * words over.
 */
class NoInOtherWordsTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

  /** A yes that was a slip is asked about in full; only a no to that takes it back. */
  @ParameterizedTest
  @ValueSource(
      strings = {"no wait i meant no", "i said yes by accident", "sorry i meant no to that"})
  void anEmergencyThatWasASlipIsAskedAbout(String words) {
    Cases.Talk talk = At.question(DEVICE, "emergency-head-heart").hear("yes");
    assertTrue(talk.isEmergency(), talk.said());
    talk.hear(words);
    assertTrue(talk.said().contains("911") && talk.said().endsWith("?"), talk.said());
    assertFalse(talk.asking().isEmpty(), talk.said());
    assertFalse(talk.hear("no").isEmergency(), talk.said());
  }

  /** Who tells the opposite of a danger, in words that hardly anybody says who means yes. */
  @ParameterizedTest
  @CsvSource({
    "baby-emergency, pink as a piglet and kicking his blanket off",
    "baby-more, wide awake and warm and gurgling at the cat",
    "emergency-body, breathing easy and only a spot on the pad",
  })
  void theOppositeOfADangerIsANo(String question, String words) {
    Cases.Talk talk = At.question(DEVICE, question).hear(words);
    assertFalse(talk.asking().equals(question), talk.said());
    assertFalse(talk.isEmergency(), talk.said());
  }

  /** Whatever else is told beside it: the question is asked again, or the sign is there. */
  @Test
  void aDangerThatIsNamedIsNeverTakenForItsOpposite() {
    ContentStore content = ContentStore.packaged();
    SymptomCheck engine = content.check();
    int names = 0;
    for (Question question : engine.protocol().questions()) {
      if (question.open() || !At.question(DEVICE, question.id()).asking().equals(question.id())) {
        continue;
      }
      for (Map.Entry<String, Wording> phrase :
          content.replies(content.language("en-US")).entrySet()) {
        for (String sign : question.covers()) {
          boolean named = (" " + phrase.getValue().plain() + " ").contains(" =" + sign + " ");
          if (named
              && engine.protocol().finding(sign).level() == Level.EMERGENCY
              && names++ % 7 == 0) {
            String words = "otherwise happy as anything with " + phrase.getKey();
            Cases.Talk talk = At.question(DEVICE, question.id());
            boolean before = talk.knows("no", sign);
            boolean after = talk.hear(words).knows("no", sign);
            assertTrue(before || !after, question.id() + ": " + words);
          }
        }
      }
    }
    assertFalse(names < 300, "names of dangers " + names);
  }

  /** What tells something else is no yes to what was offered. */
  @Test
  void aStrayRemarkIsNoYesToAnOffer() {
    Cases.Talk talk = hear("why do breasts leak", "the hot water bottle burst in the bed");
    assertEquals("", talk.topic(), talk.said());
  }

  /** To an offer it is a no, and neither a miss nor a goodbye. */
  @ParameterizedTest
  @ValueSource(strings = {"no i am fine", "no i'm fine thanks", "no i am good", "no again"})
  void aNoToAnOfferOnlyDeclinesIt(String words) {
    Cases.Talk talk = hear("which signs need a doctor", words);
    assertTrue(talk.said().endsWith("else you would like to know?"), talk.said());
    assertFalse(talk.said().contains("can't help"), talk.said());
  }

  /** "No fever, I said": the second no counts, and the check does not say the sign once more. */
  @Test
  void whatIsTakenBackInOtherWordsStaysTakenBack() {
    Cases.Talk talk = hear("my baby has a fever he is nine days old", "no he hasn't got a fever");
    assertTrue(talk.said().contains("feverish"), talk.said());
    talk.hear("no no fever i said he is just in a really deep sleep");
    assertFalse(talk.isEmergency(), "asked, and nothing is decided by it");
    talk.hear("no");
    assertEquals("emergency-body", talk.asking(), talk.said());
    assertFalse(talk.knows("yes", "baby-fever-under-three-months"), talk.check().toString());
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

  @Test
  void aNoIsTakenInBesideARemarkAndAQuestion() {
    Cases.Talk talk = At.question(DEVICE, "emergency-head-heart");
    talk.hear("no i'm fine just so tired how many more are there");
    assertFalse(talk.asking().equals("emergency-head-heart"), talk.said());
  }
}
