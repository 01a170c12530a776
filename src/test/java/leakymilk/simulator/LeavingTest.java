package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever takes leave is let go, and hears first what cannot wait. As a device hands words over.
 */
class LeavingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "that is enough for tonight thank you very much",
        "no that was all for now thanks",
        "neither okay bye then",
      })
  void aGoodbyeInMoreWordsIsOne(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.said().contains("I am here") || talk.said().contains("again"), talk.said());
    assertEquals("", talk.asking(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm done i'm off",
        "that's me done now",
        "okay never mind i'll google it night night",
        "i'll call the lactation lady that's all thanks"
      })
  void whoTakesLeaveInOtherWordsIsLetGo(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertFalse(talk.said().endsWith("?"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before i go which pads are best",
        "um yeah okay go for it",
        "she's off the breast"
      })
  void whatOnlySoundsLikeAGoodbyeEndsNothing(String words) {
    Cases.Talk talk = hear("which signs need a doctor", words);
    assertTrue(talk.said().endsWith("?"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no it is enough okay thank you stop", "nope thanks she's waking up"})
  void thanksAndAReasonToGoAreAGoodbye(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertFalse(talk.said().endsWith("?"), talk.said());
  }

  @Test
  void whoWillAskAPersonIsLetGo() {
    Cases.Talk talk = hear("does it ever stop", "never mind i'll ask my doctor about that");
    assertTrue(talk.said().contains("good plan") || talk.said().contains("know you"), talk.said());
    Cases.Talk bye = hear("how long does it last", "i'll ask the nurse then thanks bye");
    assertFalse(bye.said().endsWith("?"), bye.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no i just want to know when it stops", "good can i use cabbage leaves"})
  void whereNothingIsAskedNobodyLeavesAnything(String words) {
    Cases.Talk talk = hear("what pads should i use", words);
    assertFalse(talk.said().contains("no more questions to answer"), talk.said());
  }

  /** Told to call today, somebody who puts it off is never praised for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "okay i'll ring the midwife in the morning",
        "i'll ask the nurse on monday",
        "okay i'll call on tuesday thanks",
        "right i'll ask my health visitor about it",
        "i'll see about it next week",
        "okay i'll call them tomorrow",
      })
  void whoPutsOffWhatCannotWaitIsNotPraised(String words) {
    Cases.Talk talk = hear("my nipple is oozing pus", "stop the questions");
    assertEquals("SAME_DAY", talk.level(), talk.said());
    talk.hear(words);
    assertFalse(talk.said().contains("right thing to do"), talk.said());
    assertFalse(talk.said().contains("good plan"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'll leave it for tonight thanks", "i'll sleep on it and see"})
  void whoLeavesWhatCannotWaitHearsThatItCannot(String words) {
    Cases.Talk talk = hear("my nipple is oozing pus", "stop the questions").hear(words);
    assertTrue(talk.said().contains("even in the night") || talk.said().contains("the hour"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"okay i'll ring the midwife in the morning", "i'll call on tuesday then"})
  void whoPutsOffAnEmergencyIsNotPraised(String words) {
    Cases.Talk talk = hear("i have crushing pain in my chest", words);
    assertFalse(talk.said().contains("right thing to do"), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  /** Who asks outright hears whom to call by what was told, while nothing lesser ends a check. */
  @Test
  void whoAsksWhetherToCallHearsItAtOnce() {
    Cases.Talk talk = hear("my breast has a hot red patch and i have a fever", "no", "no");
    assertFalse(talk.asking().isEmpty(), talk.said());
    talk.hear("should i ring someone or not");
    assertEquals("SAME_DAY", talk.level(), talk.said());
    Cases.Talk mild = hear("i have a sore lump in my breast", "no");
    mild.hear("should i ring someone or not");
    assertEquals("", mild.level(), mild.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes should i ring someone",
        "yeah i do have that do i need to call now",
        "i have had that do i need to call",
        "not sure should i ring someone",
        "yes but stop asking me questions"
      })
  void aYesIsNotLostBesideLeavingOrAsking(String words) {
    Cases.Talk talk = hear("my breast has a hot red patch and i have a fever", words);
    assertFalse(talk.level().equals("SAME_DAY"), talk.said());
    assertTrue(talk.isEmergency() || talk.asking().equals("emergency-body"), talk.said());
  }

  /** In the check a goodbye ends it, but for what cannot wait. */
  @ParameterizedTest
  @ValueSource(strings = {"i'll just ring my doctor thanks bye"})
  void aGoodbyeInTheCheckEndsTheTalk(String words) {
    Cases.Talk light = hear("i have a sore red patch on one breast", words);
    assertEquals("", light.asking(), light.said());
    assertFalse(light.said().endsWith("?"), light.said());
  }
}
