package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check that was passed over is not pressed on anybody, and can still be had. As a device hands
 * words over.
 */
class PassedOverCheckTest {
  private static final String OFFER = "go through your symptoms?";

  /** An answer after which the check is offered. */
  private static Cases.Talk offered() {
    Cases.Talk talk = hear("which signs need a doctor");
    assertTrue(talk.said().endsWith(OFFER), talk.said());
    return talk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"no thanks", "why do breasts leak"})
  void theCheckThatWasPassedOverIsNotOfferedAgain(String words) {
    Cases.Talk talk = offered().hear(words).hear("what is mastitis");
    assertEquals("mastitis", talk.topic(), talk.said());
    assertFalse(talk.said().endsWith(OFFER), talk.said());
  }

  @Test
  void whatIsToldAnewBringsTheOfferBack() {
    Cases.Talk talk = offered().hear("why do breasts leak");
    assertFalse(talk.said().endsWith(OFFER), talk.said());
    talk.hear("can a burning nipple be thrush my nipples burn");
    assertTrue(talk.said().endsWith(OFFER) || !talk.asking().isEmpty(), talk.said());
  }

  @Test
  void theCheckThatWasPassedOverCanStillBeAskedFor() {
    Cases.Talk talk = offered().hear("no thanks").hear("check my symptoms");
    assertFalse(talk.asking().isEmpty(), talk.said());
  }
}
