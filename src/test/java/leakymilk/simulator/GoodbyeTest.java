package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody leaves with a danger, or a sign for a doctor, that was told and not answered. */
class GoodbyeTest {
  @ParameterizedTest
  @ValueSource(strings = {"bye", "okay bye", "goodbye", "good night", "okay thanks bye"})
  void whoeverToldWhatCannotWaitHearsSo(String bye) {
    Cases.Talk talk = hear("i have a fever and a hot sore breast", bye);
    assertTrue(talk.said().contains("today"), talk.said());
    assertTrue(talk.said().contains("call your doctor's office"), talk.said());
    assertFalse(talk.said().endsWith("?"), talk.said());
  }

  @Test
  void whoeverToldWhatADoctorShouldSeeHearsWhen() {
    Cases.Talk talk = hear("there is a lump in my breast", "check my symptoms", "bye");
    assertTrue(talk.said().contains("next few days"), talk.said());
  }

  @Test
  void whoeverLeavesADangerUnansweredHearsTheNumber() {
    Cases.Talk talk = hear("my heart races when i climb stairs");
    assertTrue(talk.isAskedBack(), talk.said());
    talk.hear("bye");
    assertTrue(talk.said().contains("911"), talk.said());
    Cases.Talk wrong = hear("i want to die", "that is wrong", "bye");
    assertTrue(wrong.said().contains("911"), wrong.said());
  }

  @Test
  void aQuestionBetweenDoesNotMakeAnEmergencyForgotten() {
    Cases.Talk talk = hear("my chest hurts so bad", "which pads should i use", "bye");
    assertEquals("All right. Call 911 now.", talk.said());
  }

  @Test
  void whoeverToldNothingLeavesWithoutAWarning() {
    String said = hear("how long does it last", "he's six weeks", "bye").said();
    assertFalse(said.contains("call"), said);
  }

  /**
   * In the check: who asks whom to call, or whether it can wait, hears it as soon as it is known.
   */
  @ParameterizedTest
  @ValueSource(strings = {"who do i call", "can it wait till morning", "what should i do"})
  void whoeverAsksInTheCheckHearsWhatCannotWait(String words) {
    Cases.Talk talk = hear("i have a fever and a hot sore breast", "no", words);
    assertEquals("SAME_DAY", talk.level(), talk.said());
    assertTrue(talk.said().contains("today"), talk.said());
  }

  @Test
  void aNoToSomethingElseIsNoneToADanger() {
    Cases.Talk talk = hear("check my symptoms", "i'm not pregnant");
    assertFalse(talk.knows("no", "chest-pain"), talk.check().toString());
    assertEquals("emergency-body", talk.asking());
  }
}
