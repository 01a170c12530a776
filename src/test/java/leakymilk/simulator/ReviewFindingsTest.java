package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clinical review found wrong, said as it was found, through the ear of a device. */
class ReviewFindingsTest {
  /** Answers to the end: no, but yes to the questions named. */
  private static Cases.Talk toTheEnd(Cases.Talk talk, List<String> yes) {
    for (int turn = 0; turn < 40 && !talk.asking().isEmpty(); turn++) {
      talk.hear(yes.contains(talk.asking()) ? "yes" : "no");
    }
    return talk;
  }

  @ParameterizedTest
  @CsvSource({
    "i have not slept for four days and i feel on top of the world, mania",
    "i feel chosen and the radio is talking about me since the birth, hearing-or-seeing-things",
    "my baby has a high pitched cry and she is moaning, baby-strange-cry",
    "i can't wake him and he is floppy, baby-limp",
    "he fell down the stairs, baby-hurt-by-fall",
    "my heart is racing and i'm just lying in bed, racing-heart",
  })
  void aDangerHearsTheNumberAtOnce(String words, String sign) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.said().split("\\.", 2)[0].contains("911"), talk.said());
    assertTrue(talk.knows("yes", sign), sign + " " + talk.check());
  }

  @ParameterizedTest
  @CsvSource({
    "my baby cries and will not stop and sounds different, baby-strange-cry",
    "there is no movement from the baby and i'm thirty weeks pregnant, pregnancy-danger",
  })
  void aDangerIsToldOrAskedBackWithTheNumber(String words, String sign) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.said().split("\\.", 2)[0].contains("911"), talk.said());
    assertTrue(
        talk.knows("yes", sign) || talk.check().path("back").asText().equals(sign), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "my heart races when i climb stairs, racing-heart",
    "my heart pounds when i walk up the hill, racing-heart",
    "i am still bleeding a bit after the birth is that heavy, heavy-bleeding",
  })
  void whatMayBeADangerIsAskedBackInFull(String words, String sign) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.isEmergency(), talk.said());
    assertTrue(talk.isAskedBack(), talk.said());
    assertEquals(sign, talk.check().path("back").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "i took my baby to bed and fell asleep, safe-sleep",
    "i nodded off on the sofa with her on my chest, safe-sleep",
    "i make so much milk that a breast pad is soaked every half hour, oversupply",
    "how do i stop making milk, drying-up",
    "i don't want to breastfeed how do i stop the milk, drying-up",
    "i have hepatitis c and my nipple bleeds can i feed, hepatitis-and-hiv",
    "my milk smells soapy, soapy-milk",
    "i adopted a baby and want to make milk, inducing-milk",
    "can i take ibuprofen while feeding, medicines",
    "can i drink alcohol while breastfeeding, alcohol",
    "can i go swimming or run while leaking, exercise",
    "is white discharge from my nipple mastitis, mastitis",
    "should i bind my breasts to dry up, drying-up",
    "my implant burst can it leak into my milk, implants",
    "it burns when the milk comes out, thrush",
  })
  void aQuestionGetsItsOwnAnswerAndNoAlarm(String words, String topic) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.said().contains("If it is happening now"), talk.said());
    assertEquals(topic, talk.topic(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "my baby has not fed for eight hours, baby-feeding-less, SAME_DAY",
    "she has skipped two feeds, baby-feeding-less, SAME_DAY",
    "he has had only two wet diapers since yesterday, baby-few-wet-diapers, SAME_DAY",
    "his skin looks yellow, baby-yellow, SAME_DAY",
    "he feels hot since his injections today, baby-fever, SAME_DAY",
    "he is hot since his vaccines yesterday, baby-fever, SAME_DAY",
    "my c section wound is oozing and red, wound-or-foul-loss, SAME_DAY",
    "my incision is red and oozing, wound-or-foul-loss, SAME_DAY",
    "my lochia smells, wound-or-foul-loss, SAME_DAY",
    "i've been on antibiotics for three days and no better, still-ill-after-antibiotics, SAME_DAY",
    "my nipple has gone inwards, breast-change, SOON",
    "my skin looks like orange peel, breast-change, SOON",
    "orange peel skin, breast-change, SOON",
    "i went through the change ten years ago and it leaks, past-menopause, SOON",
    "one nipple leaks clear water and i'm forty, clear-fluid, SOON",
    "i keep getting scary thoughts about the baby, intrusive-images, SOON",
    "i get scary pictures of dropping her but i would never do it, intrusive-images, SOON",
    "i keep picturing dropping him down the stairs and i hate it, intrusive-images, SOON",
    "i'm fifty eight and one nipple leaks, past-menopause, SOON",
    "i am a man and my nipple leaks, is-man, SOON",
  })
  void aSignKeepsItsLevelWhereEverythingElseIsWell(String words, String sign, String level) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.knows("yes", sign), sign + " " + talk.said());
    assertFalse(talk.isEmergency(), talk.said());
    toTheEnd(talk, List.of("breastfeeding"));
    assertEquals(level, talk.level(), talk.said());
  }

  @Test
  void aLittleBleedingIsNoHeavyBleedingAndIsAskedAboutInFull() {
    for (String words : List.of("just a little bleeding", "only spotting")) {
      Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, "emergency-body");
      assertFalse(talk.hear(words).isEmergency(), talk.said());
      assertFalse(talk.knows("no", "heavy-bleeding"), talk.said());
      assertTrue(talk.hear("no").said().contains("soaking a pad an hour"), talk.said());
    }
    Cases.Talk heavy = At.question(InteractionModel.Ear.DEVICE, "emergency-body");
    assertTrue(heavy.hear("bleeding a lot").isEmergency(), heavy.said());
  }

  @Test
  void feverAndShiversInReplyToTheQuestionOnFeverAreNoHardShaking() {
    Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, "fever");
    talk.hear("yes i'm boiling and shivering");
    assertFalse(talk.isEmergency(), talk.said());
    assertTrue(talk.knows("yes", "fever"), talk.said());
    assertTrue(hear("i'm shivering so hard the bed shakes").isEmergency());
  }

  @Test
  void aVeryBadHeadacheToldInReplyToTheQuestionOnHeadachesIsNoMildOne() {
    Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, "headache");
    talk.hear("yes really bad ones");
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.said().contains("a very bad headache"), talk.said());
  }

  @Test
  void lessMovementIsHeardInReplyToItsQuestion() {
    Cases.Talk talk = hear("i'm twenty eight weeks and leaking and the baby has gone quiet");
    assertTrue(talk.isAskedBack() || talk.isEmergency(), talk.said());
    assertTrue(talk.hear("he moves less than yesterday").isEmergency(), talk.said());
  }

  @Test
  void pregnantWithAHotBreastIsSeenTodayAndNobodySaysToFeed() {
    Cases.Talk talk =
        hear("i'm pregnant and part of my breast is hot and swollen since this morning");
    toTheEnd(talk, List.of());
    assertEquals("SAME_DAY", talk.level());
    assertFalse(talk.said().contains("Feed or express"), talk.said());
  }

  @Test
  void milkAfterAnEarlyLossIsSeenInTheNextDaysAndSomebodyToTalkToIsNamed() {
    Cases.Talk talk = hear("i miscarried at ten weeks two weeks ago and now there's milk");
    toTheEnd(talk, List.of());
    assertEquals("SOON", talk.level(), talk.said());
    String all = talk.said() + " " + talk.hear("more").said() + " " + talk.hear("more").said();
    assertTrue(all.contains("For support after a loss"), all);
  }

  @Test
  void orangePeelIsNoCrackedNipple() {
    assertFalse(hear("my skin looks like orange peel").knows("yes", "cracked-nipple"));
  }

  @Test
  void aLumpIsNotedBehindItsAnswerAndTheCheckIsOffered() {
    Cases.Talk talk = hear("i have had a lump for five days that doesn't go away after feeds");
    assertTrue(talk.said().endsWith("Shall we go through your symptoms?"), talk.said());
    toTheEnd(talk.hear("yes"), List.of("breastfeeding", "breast", "lump"));
    assertEquals("SOON", talk.level());
  }

  @Test
  void whatWasToldBesideAQuestionIsNotAskedAgainInTheCheckThatIsOffered() {
    Cases.Talk talk = hear("i am sixteen and milk comes out of my nipple");
    assertTrue(talk.said().endsWith("Shall we go through your symptoms?"), talk.said());
    toTheEnd(talk.hear("yes"), List.of());
    String all = talk.said();
    for (int turn = 0; turn < 4; turn++) {
      all += " " + talk.hear("more").said();
    }
    assertTrue(all.contains("a grown-up you trust"), all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i am not sure",
        "i'm not sure",
        "i am not certain",
        "i do not know",
        "i really do not know",
        "not really sure",
      })
  void notBeingSureInWholeWordsIsNoNo(String words) {
    for (String question : List.of("emergency-body", "baby-more", "fever", "lump", "mind")) {
      Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, question);
      assertEquals(question, talk.asking());
      for (int turn = 0; turn < 2 && talk.asking().equals(question); turn++) {
        talk.hear(words);
        for (String sign : At.covers(question)) {
          assertFalse(talk.knows("no", sign), question + " " + sign + " " + talk.said());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "baby-fever, no fever",
    "baby-fever, he is seven months",
    "fever, a little bit of fever is there",
    "headache, sometimes i have a little headache",
    "coloured-milk, no fever",
    "anything-else, i told you about the fever",
  })
  void noQuestionComesWithoutEndToTheSameWords(String question, String words) {
    Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, question);
    int same = 0;
    while (talk.asking().equals(question) && same < 9) {
      talk.hear(words);
      same++;
    }
    assertTrue(same <= 5, question + " " + same + " " + talk.said());
  }

  @Test
  void aLittleFeverIsTheSpeakersOwn() {
    Cases.Talk talk = hear("i have a little fever");
    assertTrue(talk.knows("yes", "fever"), talk.said());
    assertFalse(talk.knows("yes", "baby-fever"), talk.said());
    assertTrue(hear("my little one has a fever").knows("yes", "baby-fever"));
  }

  @Test
  void ofTwoSignsThatWereToldOnlyTheOneThatIsDeniedTwiceIsTakenBack() {
    Cases.Talk talk = hear("my nipple turned in and my nipple is cracked");
    toTheEnd(talk, List.of("breastfeeding"));
    assertTrue(talk.knows("yes", "breast-change") && talk.knows("yes", "cracked-nipple"));
    talk.hear("that is wrong").hear("no");
    List<String> left = new ArrayList<>(List.of("breast-change", "cracked-nipple"));
    left.removeIf(sign -> !talk.knows(Reply.YES.name().toLowerCase(java.util.Locale.ROOT), sign));
    assertEquals(1, left.size(), talk.check().toString());
    toTheEnd(talk, List.of());
    assertEquals("SOON", talk.level(), "the other sign stays as it was told");
  }
}
