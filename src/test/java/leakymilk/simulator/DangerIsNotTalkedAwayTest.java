package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a danger makes it no smaller: another clause, an exception, a denial. */
class DangerIsNotTalkedAwayTest {
  private static void assertNumber(Cases.Talk talk) {
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i fainted in the shower and my milk leaks",
        "i fainted in the shower while leaking milk",
        "i keep passing out and my breasts are leaking"
      })
  void aHarmlessPictureReachesNoOtherClause(String words) {
    assertNumber(Cases.hear(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he's not limp anymore he's stiff",
        "no he's not blue he's grey",
        "she's not yellow she's blue",
        "she isn't floppy she's stiff as a board"
      })
  void whatIsSoInsteadIsHeard(String words) {
    assertNumber(Cases.hear(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"she's not blue she's pink", "no he's not cold he's warm", "i'm not bleeding"})
  void whatIsHarmlessInsteadIsNoAlarm(String words) {
    Cases.Talk talk = Cases.hear(words);
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"he's cold", "he's stiff"})
  void oneWordOfABabyIsAskedAbout(String words) {
    assertTrue(Cases.hear(words).isAskedBack());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no apart from my breathing",
        "apart from the breathing no",
        "no not unless you count the bleeding",
        "no if you don't count the chest pain",
        "no none of that just loads of blood"
      })
  void anExceptionToANoIsADanger(String reply) {
    assertNumber(Cases.hear("my breast is red", reply));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not today", "not at the moment", "not anymore", "not right now"})
  void notNowIsNoClearNo(String reply) {
    Cases.Talk talk = Cases.hear("my breast is red");
    String asked = talk.asking();
    talk.hear(reply);
    assertEquals(asked, talk.asking());
    assertFalse(talk.knows("no", "chest-pain"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort of", "kind of", "yes jabs but he's very sleepy"})
  void onlyAClearYesExcusesAFeverSoYoung(String reply) {
    Cases.Talk talk = Cases.hear("my baby is burning up and he's six weeks old", reply);
    assertTrue(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby hasn't fed for ten hours",
        "my baby has no wet nappies",
        "my baby isn't feeding isn't peeing isn't crying"
      })
  void whoseBabyDoesNotFeedHasABaby(String words) {
    Cases.Talk talk = Cases.hear(words);
    assertFalse(talk.knows("no", "baby-at-home"), talk.said());
    assertEquals("baby-emergency", talk.asking());
  }

  @Test
  void ofTwoDangersTheSecondIsAskedAboutAfterANoToTheFirst() {
    String words = "next time i'm pregnant could i get high blood pressure";
    Cases.Talk talk = Cases.hear(words);
    String first = talk.said();
    assertTrue(talk.isAskedBack(), first);
    talk.hear("no");
    assertTrue(talk.isAskedBack(), talk.said());
    assertFalse(talk.said().endsWith(first), talk.said());
    talk.hear("no");
    assertFalse(talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "my leg is swollen, it isn't swollen, it is though",
    "i have chest pain, no chest pain, it's back",
    "my baby is blue, no he isn't blue, he's going again"
  })
  void whatIsSoAfterAllIsAskedAboutWithTheNumber(String told, String denied, String again) {
    Cases.Talk talk = Cases.hear(told, denied, "no");
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertNumber(talk.hear(again));
  }

  @Test
  void aDenialOfThoughtsOfHarmMayBeTakenBack() {
    Cases.Talk talk = Cases.hear("i can't cope anymore", "no", "no");
    assertFalse(talk.isAskedBack(), talk.said());
    assertNumber(talk.hear("i lied"));
  }

  @Test
  void ofATwinWhoLivesItIsAskedAfterALoss() {
    assertNumber(Cases.hear("one twin died and the other is limp"));
    assertNumber(Cases.hear("my baby died", "the other twin is a bit floppy"));
    Cases.Talk well = Cases.hear("one of my twins died and the other is feeding well");
    assertFalse(well.isEmergency() || well.isAskedBack(), well.said());
  }

  @Test
  void theNewestDangerIsNamed() {
    Cases.Talk talk = Cases.hear("my wife has chest pain", "no not her it's the baby he's blue");
    assertTrue(talk.said().contains("blue"), talk.said());
  }

  @Test
  void sheIsWhomItIsAllAbout() {
    Cases.Talk talk = Cases.hear("why does my wife leak milk", "she's just passed out");
    assertTrue(talk.isEmergency(), talk.said());
    assertFalse(talk.said().contains("baby"), talk.said());
    assertFalse(Cases.hear("she's lost a lot of blood").said().contains("baby"));
  }

  @Test
  void sheIsHisWife() {
    Cases.Talk talk =
        Cases.hear(
            "hi i'm asking for my wife she is leaking milk everywhere",
            "she's got a bit of a temperature");
    assertTrue(talk.knows("yes", "fever"), talk.said());
    assertFalse(talk.knows("yes", "baby-fever"), talk.said());
    Cases.Talk wrong =
        Cases.hear("the baby has a fever", "no it's my wife that's hot not the baby");
    assertTrue(wrong.knows("yes", "fever"), wrong.said());
    assertFalse(wrong.knows("yes", "baby-fever"), wrong.said());
    assertTrue(wrong.said().contains("Does she"), wrong.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nine one one", "call nine one one", "call the police", "i need help now"})
  void aBareCallForHelpIsAnswered(String words) {
    assertNumber(Cases.hear(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i gave him my sleeping pill by mistake and does milk leak at night",
        "by accident i gave him two of the drops"
      })
  void aMedicineByMistakeIsAskedAbout(String words) {
    assertNumber(Cases.hear(words));
  }

  @ParameterizedTest
  @CsvSource({
    "my baby has a temperature of thirty eight point five, baby-cold",
    "i can't see properly out of one eye, thoughts-of-harm"
  })
  void oneSignIsNotTakenForAnother(String words, String other) {
    assertFalse(Cases.hear(words).knows("yes", other));
  }

  @Test
  void whoIsHitIsTheOneWhoTells() {
    Cases.Talk talk = Cases.hear("my partner hit me", "yes");
    assertTrue(talk.said().contains("You can call"), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "i want to kill myself, can i just talk to somebody, listen",
    "she is blue around the lips, i don't want an ambulance, please still call",
    "she is blue around the lips, what should i say to them when they pick up, looks blue"
  })
  void whatIsSaidAfterTheNumberIsAnsweredBehindIt(String told, String said, String heard) {
    Cases.Talk talk = Cases.hear(told, said);
    assertTrue(talk.said().startsWith("First call 911"), talk.said());
    assertTrue(talk.said().contains(heard), talk.said());
  }
}
