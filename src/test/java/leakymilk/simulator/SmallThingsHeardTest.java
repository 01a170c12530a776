package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small things that people say beside what they ask, as a device hands them over. */
class SmallThingsHeardTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

  @ParameterizedTest
  @ValueSource(
      strings = {"he's six weeks", "she's three weeks old", "we have twins", "it's my first baby"})
  void whoSheIsIsTakenInAndIsNoAlarm(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.said().contains("thank you") || talk.said().startsWith("Thank"), talk.said());
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"why not", "but why", "so why"})
  void aBareWhyAsksForTheReasonOfWhatWasSaid(String words) {
    String reason = hear("how long does it last", "why is that").said();
    Cases.Talk talk = hear("how long does it last", words);
    assertEquals("how-long", talk.topic(), talk.said());
    assertEquals(reason.split("\\.", 2)[0], talk.said().split("\\.", 2)[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"how long will this take", "does it take long"})
  void howLongTheQuestionsTakeIsSaidAndTheQuestionWaits(String words) {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear(words);
    assertTrue(talk.said().contains("at most"), talk.said());
    assertEquals("emergency-body", talk.asking());
  }

  @Test
  void whatIfItGetsWorseHasAnAnswerInTheCheck() {
    Cases.Talk talk = At.question(DEVICE, "fever").hear("what if it gets worse");
    assertTrue(talk.said().startsWith("If it feels like an emergency, call 911."), talk.said());
    assertEquals("fever", talk.asking());
  }

  @Test
  void whatIsSaidToAChildTurnsTheTalkToNobody() {
    Cases.Talk talk = At.question(DEVICE, "emergency-body").hear("no it's your sister's turn");
    assertFalse(talk.said().contains("speak of her"), talk.said());
  }

  /** "Do you have red streaks?", and something else is told that no wording knows. */
  @Test
  void aSignToldInTheCheckAsAWholeIsNoted() {
    Cases.Talk talk =
        At.question(DEVICE, "pregnant").hear("the tip of it is split and stings like a paper cut");
    assertTrue(talk.knows("yes", "cracked-nipple"), talk.check().toString());
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"how long will they be", "when will they get here"})
  void howSoonHelpComesNobodyCanTell(String words) {
    Cases.Talk talk = hear("my chest hurts so bad", words);
    assertTrue(talk.said().startsWith("First call 911. I can't tell."), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i want to go through my symptoms", "let's go through my symptoms"})
  void whoAsksForTheCheckGetsIt(String words) {
    assertEquals("emergency-body", hear(words).asking());
  }

  @ParameterizedTest
  @ValueSource(strings = {"okay night", "right night then"})
  void aTiredGoodbyeIsOne(String words) {
    assertFalse(hear("how long does it last", words).said().endsWith("?"));
  }

  /** A sign that is only doubted is no emergency when she leaves. */
  @Test
  void whoLeavesWhileALesserSignIsDoubtedHearsWhatItNeeds() {
    Cases.Talk talk = hear("i have a fever and a hot sore breast", "no", "i have no fever", "bye");
    assertTrue(talk.said().contains("today, even at night"), talk.said());
    assertFalse(talk.said().contains("911"), talk.said());
  }
}
