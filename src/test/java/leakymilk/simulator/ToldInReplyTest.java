package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told in reply to a question of the check, in words that are neither a yes nor a no. */
class ToldInReplyTest {
  private static Cases.Talk at(String question) {
    Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, question);
    assertEquals(question, talk.asking());
    return talk;
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, there is a band round my ribs and it hurts into my arm",
    "emergency-body, i filled two big pads since we began talking",
    "baby-emergency, his whole body went rigid and then he twitched for a minute",
    "baby-emergency, his mouth has gone a sort of slate colour",
    "emergency-more, everything went black and i woke on the floor"
  })
  void aDangerThatWasAskedAboutIsAnsweredAtOnce(String question, String reply) {
    Cases.Talk talk = at(question).hear(reply);
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "baby-more, she woke up and smiled at me and her tummy is warm",
    "baby-emergency, he's rosy and he squeezes my finger",
    "emergency-more, i stayed on my feet all day and my skin is as ever"
  })
  void theOppositeOfADangerIsANo(String question, String reply) {
    Cases.Talk talk = at(question).hear(reply);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertNotEquals(question, talk.asking(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, he chokes me when he is angry",
    "emergency-head-heart, my baby is limp",
    "baby-emergency, i want to die"
  })
  void anotherDangerIsNotReadAsAReply(String question, String reply) {
    Cases.Talk talk = at(question).hear(reply);
    assertFalse(talk.knows("no", At.names(question).get(0)), talk.said());
    assertTrue(talk.said().contains("911") || talk.said().contains("hotline"), talk.said());
  }

  @Test
  void aBareYesToSeveralNamesNone() {
    Cases.Talk talk = Cases.hear("check my symptoms", "yes");
    assertTrue(talk.isEmergency());
    assertTrue(talk.said().startsWith("Call 911 now"), talk.said());
    assertFalse(talk.said().contains("chest pain"), talk.said());
  }

  @Test
  void whichOfSeveralIsNamedWhereItWasSaid() {
    Cases.Talk talk = Cases.hear("check my symptoms", "yes the bleeding");
    assertTrue(talk.said().contains("heavy bleeding"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fever is not there", "temperature is not there only milk is coming"})
  void whatIsNotThereIsDenied(String reply) {
    Cases.Talk talk = at("fever").hear(reply);
    assertFalse(talk.knows("yes", "fever"), talk.said());
    assertTrue(talk.knows("no", "fever"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"my baby's breathing is not there", "her pulse is not there"})
  void whatShouldBeThereAndIsNotIsADanger(String words) {
    Cases.Talk talk = Cases.hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "emergency-body, never bled like this",
    "emergency-body, never lost so much blood in my life",
    "baby-emergency, never seen a child that grey",
    "thoughts-of-harm, i hand him over so that i don't shake him",
    "thoughts-of-harm, not hurting him just me"
  })
  void whatWasNeverSoBadIsNoNo(String question, String reply) {
    Cases.Talk talk = at(question);
    boolean before = talk.knows("no", At.names(question).get(0));
    talk.hear(reply);
    assertFalse(!before && talk.knows("no", At.names(question).get(0)), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"never had anything like that", "never in my life", "never"})
  void neverIsANo(String reply) {
    Cases.Talk talk = at("emergency-body").hear(reply);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can't breathe is leaked milk safe to feed",
        "is leaked milk safe to feed i can't breathe",
        "i want to kill myself does tea stop leaking",
        "he's limp how do i dry a pad",
        "what can i do about wet sheets and the baby swallowed bleach"
      })
  void aDangerBesideAQuestionIsHeardThoughNoCommaIs(String words) {
    Cases.Talk talk = Cases.hear(words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he's asleep in his cot is leaked milk safe to feed",
        "i'm dying for a coffee how do i stop leaking at night",
        "i can't see how much milk he takes"
      })
  void whatIsHarmlessBesideAQuestionIsNoAlarm(String words) {
    Cases.Talk talk = Cases.hear(words);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @Test
  void theNumberStaysWhoeverItIsAbout() {
    Cases.Talk talk = Cases.hear("i want to kill myself", "no it's me not my sister");
    assertTrue(talk.said().startsWith("Call 911 now"), talk.said());
    assertTrue(talk.said().contains("not stay alone"), talk.said());
  }

  @Test
  void whoIsThereIsNotWhomItIsAbout() {
    Cases.Talk talk = Cases.hear("i want to kill myself", "no my sister is with me");
    assertTrue(talk.said().contains("911"), talk.said());
    assertFalse(talk.said().contains("She "), talk.said());
  }

  @Test
  void aDaughterWhoNursesIsNoBaby() {
    Cases.Talk talk = Cases.hear("my daughter is breastfeeding and her breast is sore");
    assertFalse(talk.said().contains("breast in the baby"), talk.said());
  }

  @Test
  void whoeverFearsToLoseTheChildIsToldThatItIsRare() {
    Cases.Talk talk = Cases.hear("i want to kill myself", "will they take my baby away");
    assertTrue(talk.said().startsWith("First call 911"), talk.said());
    assertTrue(talk.said().contains("very rare"), talk.said());
  }

  @Test
  void whoeverIsAloneCanTalkFreely() {
    Cases.Talk talk = Cases.hear("my fella battered me last night", "i'm on my own");
    assertTrue(talk.said().contains("1-800-799-7233"), talk.said());
  }

  @Test
  void whatIsToldOfAQuietChildIsNoWishForAWhisper() {
    Cases.Talk talk = Cases.hear("i held his mouth shut till he went quiet");
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @Test
  void aBabysSignIsNotLostBehindHerNumber() {
    Cases.Talk talk = Cases.hear("my hands and face are really swollen", "and my baby is yellow");
    assertTrue(talk.said().startsWith("First call 911"), talk.said());
    assertTrue(talk.said().contains("because of a yellow baby"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm scared to be on my own", "my husband is asleep next door"})
  void nobodyIsLeftAloneBehindTheNumber(String words) {
    Cases.Talk talk = Cases.hear("i want to kill myself", words);
    assertTrue(talk.said().startsWith("First call 911"), talk.said());
    assertTrue(talk.said().contains("somebody who can come") || talk.said().contains("get them"));
  }

  @Test
  void theHandIsNoLeg() {
    Cases.Talk talk = Cases.hear("my hands and face are really swollen");
    assertTrue(talk.said().contains("because of a swollen face or hands"), talk.said());
  }
}
