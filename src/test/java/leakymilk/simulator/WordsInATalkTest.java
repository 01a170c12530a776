package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean in the middle of a talk, as a device hands them over. */
class WordsInATalkTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

  /** Asks something that is as near to one topic as to another. */
  private static Cases.Talk choice() {
    Cases.Talk talk = hear("where is the milk kept");
    assertTrue(talk.isOffer(), talk.said());
    assertTrue(talk.said().contains("storing breast milk"), talk.said());
    assertTrue(talk.said().contains("saving leaked milk"), talk.said());
    return talk;
  }

  @ParameterizedTest
  @CsvSource({
    "the storing one, milk-storage",
    "storing breast milk, milk-storage",
    "um the leaked one please, save-milk",
    "saving leaked milk i said, save-milk",
  })
  void aChoiceIsMadeByItsOwnWords(String words, String topic) {
    Cases.Talk talk = choice().hear(words);
    assertEquals(topic, talk.topic(), talk.said());
  }

  @Test
  void aChoiceByItsBareNameIsNoAlarmWhateverItSoundsLike() {
    Cases.Talk talk = hear("it stings when they fill");
    assertTrue(talk.said().contains("breast pain"), talk.said());
    assertEquals("breast-pain", talk.hear("the pain one").topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can we do the symptoms then",
        "no i want to do the symptoms",
        "can we just do the questions thing"
      })
  void theCheckBeginsByWhateverItIsCalled(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertEquals("emergency-body", talk.asking(), talk.said());
  }

  /** Who asks on has heard it, and means something else. */
  @ParameterizedTest
  @CsvSource({
    "does milk leak during sex, how do i stop it",
    "what about a cooler bag for the milk, no not a cooler bag there's a proper fridge there"
  })
  void theSameSentenceIsNotSaidAgainToANewQuestion(String first, String then) {
    Cases.Talk talk = hear(first);
    String said = talk.said().substring(0, 40);
    assertFalse(talk.hear(then).said().contains(said), talk.said());
  }

  /** What else the topic has is something else than what was asked. */
  @Test
  void whatWasAskedForByItselfOffersNoMore() {
    Cases.Talk talk = hear("how do i get milk stains out of a white blouse");
    assertTrue(talk.said().contains("Rinse it cold"), talk.said());
    assertFalse(talk.said().contains("Shall I go on"), talk.said());
    assertTrue(talk.hear("yes").said().endsWith("?"), talk.said());
    assertEquals("", talk.topic(), "what it is, is asked");
  }

  @Test
  void whatIsSentElsewhereNamesWhatItGoesBackTo() {
    Cases.Talk talk = hear("how long does it last", "can i dye my hair");
    assertTrue(talk.said().contains("how long leaking lasts"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"my little boy he's not here anymore", "she's not with us any longer"})
  void whoTellsOfALossIsNotTakenForOneWhoWantsToDie(String words) {
    Cases.Talk talk = hear(words);
    assertFalse(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the second one i suppose", "er the last one then", "the other one love"})
  void aChoiceIsMadeByItsPlace(String words) {
    Cases.Talk first = choice().hear("the first one");
    Cases.Talk second = choice().hear(words);
    assertFalse(second.isOffer(), second.said());
    assertNotEquals(first.topic(), second.topic(), second.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yeah go on", "yes please love", "oh go on then", "yeah carry on"})
  void aYesWithWordsAroundItHearsMore(String yes) {
    String more = hear("how long does it last", "yes").said();
    String heard = hear("how long does it last", yes).said();
    assertEquals(more.split("\\.", 2)[0], heard.split("\\.", 2)[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"okay bye now then", "thank you my dear good night", "great thanks a lot"})
  void aFarewellWithOtherWordsIsOne(String words) {
    String said = hear("how long does it last", words).said();
    assertFalse(said.contains("I do not know") || said.contains("can't help"), said);
  }

  @Test
  void whoAsksForNoMoreQuestionsIsLeftWithTheNumbers() {
    Cases.Talk talk = hear("check my symptoms", "no", "stop the questions");
    assertEquals("", talk.asking());
    assertEquals("", talk.level());
    assertTrue(talk.said().contains("They are not all asked"), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @Test
  void whatWasToldBeforeIsNotForgottenOverIt() {
    Cases.Talk soon =
        hear("there is a lump in my breast", "check my symptoms", "stop the questions");
    assertEquals("", soon.asking());
    assertTrue(soon.said().contains("look at it"), soon.said());
    Cases.Talk today = hear("i have a fever and a hot sore breast", "no", "stop the questions");
    assertEquals("SAME_DAY", today.level(), today.said());
  }

  @Test
  void nobodyLeavesTheNumberOfAnEmergencyThatWaitsForItsReply() {
    Cases.Talk talk = hear("my heart races when i climb stairs");
    assertTrue(talk.isAskedBack(), talk.said());
    talk.hear("stop the questions");
    assertTrue(talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @Test
  void aFalseAlarmHasAWayBackIntoTheTalk() {
    Cases.Talk talk = hear("i took too many painkillers today");
    assertTrue(talk.isEmergency(), talk.said());
    talk.hear("no there's no emergency i was only talking about the sheets");
    assertTrue(talk.said().contains("911"), talk.said());
    assertTrue(talk.said().endsWith("Is this an emergency, right now?"), talk.said());
    talk.hear("no there is no emergency");
    assertEquals("", talk.level());
    assertEquals("", talk.asking());
    assertTrue(talk.said().endsWith("What would you like to know?"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes something is wrong with him",
        "no he's in danger",
        "it's not a mistake",
        "he's not safe",
        "please it is no joke get an ambulance",
        "she's not ok",
      })
  void nothingButANoTakesAnEmergencyBack(String words) {
    Cases.Talk talk = hear("i took too many painkillers today", "no there is no emergency", words);
    assertTrue(talk.said().contains("911"), talk.said());
    assertTrue(talk.isEmergency() || !talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no he's not ok", "no she isn't right", "no he's still the same"})
  void thatSomebodyIsNotWellIsNoNo(String words) {
    Cases.Talk talk = hear("my baby is not breathing", "that is wrong");
    assertFalse(talk.asking().isEmpty(), talk.said());
    talk.hear(words);
    assertTrue(talk.said().contains("911"), talk.said());
    assertFalse(talk.knows("no", "baby-trouble-breathing"), talk.check().toString());
    talk.hear(words);
    assertFalse(talk.knows("no", "baby-trouble-breathing"), talk.check().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can only just about talk",
        "i don't know the answer to that question",
        "i just can't stop shaking",
        "without asking he went all quiet",
      })
  void whoAnswersDoesNotLeaveTheCheck(String words) {
    Cases.Talk talk = hear("check my symptoms", words);
    assertTrue(talk.isEmergency() || !talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i won't be needing it later",
        "no he's very quiet",
        "no not really feeling myself",
      })
  void wordsThatAreHalfUnderstoodNeverEndTheTalk(String words) {
    Cases.Talk talk = new Cases.Talk(DEVICE);
    for (String turn : new String[] {"clothes", "more", "more", "more", words}) {
      talk.hear(turn);
    }
    assertTrue(talk.said().endsWith("?"), talk.said());
  }

  @Test
  void aSignThatHasANameIsTakenBackOnlyInTheCheck() {
    Cases.Talk talk = hear("i have crushing chest pain");
    assertTrue(talk.isEmergency(), talk.said());
    talk.hear("that is wrong").hear("no");
    assertFalse(talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who said lump i asked if the milk is good",
        "stop going on about fevers",
        "nobody said anything about a lump",
        "he's fine i'll just wear a loose top",
        "she is getting fat it's just the fast milk how do i slow it down",
        "we lost him two weeks ago and the milk keeps coming",
        "oh i'd love some sleep",
        "the one she's not feeding from drips",
      })
  void nothingIsHeardThatWasNotTold(String words) {
    Cases.Talk talk = hear(words);
    for (String sign :
        new String[] {"lump", "fever", "baby-poorly", "baby-feeding-less", "low-mood"}) {
      assertFalse(talk.knows("yes", sign), sign + ": " + talk.said());
    }
    assertFalse(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no he's stopped breathing",
        "no she's gone blue",
        "i'm not tired i just want to die",
        "yeah but i can't get my breath",
        "neither his lips have gone blue",
        "nothing my chest is being crushed",
        "no fever no lump just a baby who has gone limp",
        "no headache only my face has gone numb on one side",
      })
  void anEmergencyBehindANoOrAYesIsHeard(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no thanks hm his forehead feels awfully warm",
        "no you're grand love she has a temperature",
        "nah that's grand cheers erm he's burning up",
      })
  void aFeverBehindANoToAnOfferIsHeard(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertFalse(talk.asking().isEmpty() && !talk.isEmergency(), talk.said());
    assertFalse(talk.knows("no", "baby-fever"), talk.check().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no fever", "no thanks no fever", "no he isn't hot"})
  void aFeverThatIsDeniedIsNot(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "never fainted never bled never had a clot",
        "no shaking no shivering",
        "she's not turning blue"
      })
  void whatIsPlainlyDeniedIsNotTold(String words) {
    assertFalse(hear(words).isEmergency());
  }

  @Test
  void aQuestionIsAnsweredInHerPlace() {
    Cases.Talk talk = hear("why am i leaking in pregnancy", "how long does it last");
    assertEquals("leaking-in-pregnancy", talk.topic(), talk.said());
    Cases.Talk weaned = hear("leaking after weaning", "how long does it last");
    assertEquals("leaking-after-weaning", weaned.topic(), weaned.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years ago i had crushing chest pain and couldn't breathe",
        "what does crushing chest pain feel like",
        "i couldn't breathe at all in hospital and it turned out to be a panic",
      })
  void whatWasOrIsOnlySupposedIsAskedBackAndNeverToldAsNow(String words) {
    assertTrue(hear(words).isAskedBack(), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no milk just blood pouring down my legs",
        "without a fever just shaking so hard i can't hold him",
        "she has gone completely floppy like a rag and won't take the breast",
        "milk everywhere and now it's all red running down my thighs he's three weeks old",
      })
  void whatIsTellingNowIsTold(String words) {
    assertTrue(hear(words).isEmergency(), words);
  }

  @Test
  void aWhisperIsAskedForInAWholeSentence() {
    Cases.Talk talk =
        hear(
            "how long does it last",
            "could you please whisper now because everybody else is sleeping");
    assertTrue(talk.said().startsWith("I will whisper"), talk.said());
  }

  @Test
  void whoeverAsksForAnAmbulanceIsHeardBesideAnythingElse() {
    for (String words :
        List.of("forget the pads get me an ambulance", "please send the paramedics to my house")) {
      Cases.Talk talk = hear(words);
      assertTrue(talk.isEmergency() || talk.isAskedBack(), words + ": " + talk.said());
      assertTrue(talk.said().contains("911"), talk.said());
    }
  }

  @Test
  void theLeftLegIsNoBreast() {
    Cases.Talk talk = hear("left calf is swollen and hot");
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"what do you mean", "how do you mean", "what's that"})
  void whoDoesNotUnderstandHearsItSimplerAndAfterAMissWhatCanBeAsked(String words) {
    assertTrue(hear("how long does it last", words).said().startsWith("In short."));
    assertTrue(hear("blah wibble", words).said().startsWith("I give short answers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"how many", "how much", "is that a lot", "better by monday"})
  void aFollowUpThatHasNoAnswerIsToldSo(String words) {
    String said = hear("how long does it last", words).said();
    assertTrue(said.contains("I can't tell") || said.contains("I can't give"), said);
    assertTrue(said.endsWith("?"), said);
  }

  @Test
  void aFollowUpThatHasOneIsAnswered() {
    Cases.Talk pads = hear("which pads should i use", "how many");
    assertTrue(pads.said().contains("Carry a few spares"), pads.said());
    Cases.Talk weaned = hear("leaking after weaning", "it has been over a year");
    assertTrue(weaned.said().contains("ask a doctor after six months"), weaned.said());
  }

  @Test
  void whoIsMeantTurnsAndTheNextAnswerFits() {
    Cases.Talk pregnant = hear("i'm the one who's pregnant", "is it normal to leak");
    assertTrue(pregnant.said().contains("normal to leak in pregnancy"), pregnant.said());
    Cases.Talk born = hear("i'm not pregnant i had her in may", "how long does it last");
    assertEquals("how-long", born.topic(), born.said());
    Cases.Talk wife = hear("how long does it last", "no it's my wife");
    assertTrue(wife.said().startsWith("All right, I will speak of her."), wife.said());
    Cases.Talk me = hear("it's me not the baby");
    assertFalse(me.isEmergency(), me.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i have crushing chest pain", "i can't breathe"})
  void afterAnEmergencyOfHersThatOfTheBabyIsTakenUpAtOnce(String first) {
    Cases.Talk talk = hear(first, "it's my baby who's gone limp");
    assertTrue(talk.said().startsWith("Call 911 now"), talk.said());
    assertTrue(talk.said().contains("a limp baby"), talk.said());
  }

  @Test
  void whatShouldStopIsAskedOnceAndKindly() {
    Cases.Talk milk = hear("why do i have milk after i lost my baby", "i just want it to stop");
    assertTrue(milk.said().endsWith("Do you mean the milk?"), milk.said());
    assertTrue(milk.hear("yes").said().contains("Milk dries up"), milk.said());
    Cases.Talk all = hear("why do i have milk after i lost my baby", "i want it all to stop");
    assertTrue(all.said().endsWith("Do you mean the milk?"), all.said());
    assertTrue(all.hear("no").said().contains("do you think of hurting yourself"), all.said());
    assertTrue(all.hear("yes").isEmergency(), all.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "um so he's been on and off me all night",
        "i've had no sleep",
        "he's up every hour and i'm wrecked",
      })
  void aShortNightGetsAWordOfComfortAndTheNearestHelp(String words) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.said().endsWith("Would you like to hear what helps at night?"), talk.said());
    assertEquals("leaking-at-night", talk.hear("yes").topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait a minute he's turned blue", "hang on she's gone floppy"})
  void nobodyWaitsWithAnEmergency(String words) {
    Cases.Talk talk = hear("how long does it last", words);
    assertTrue(talk.isEmergency() || talk.isAskedBack(), talk.said());
  }

  @Test
  void whatFollowsANoToAnOfferIsNotLostInIt() {
    String answer = "how long does it last";
    Cases.Talk news = hear(answer, "no thanks hm the telly next door plays till midnight");
    assertTrue(news.said().endsWith("would you like to know?"), news.said());
    Cases.Talk plain = hear(answer, "no thank you love");
    assertTrue(plain.said().endsWith("anything else you would like to know?"), plain.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"um yeah okay go for it", "oh yes please that would be lovely"})
  void whoAgreesInAFewWordsIsTakenUp(String words) {
    Cases.Talk talk = hear("which signs need a doctor", words);
    assertFalse(talk.asking().isEmpty(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no please stop", "stop now goodnight", "i want you to stop"})
  void whoWantsTheQuestionsToStopIsNotAskedTheNext(String words) {
    Cases.Talk talk = hear("check my symptoms", words);
    assertEquals("", talk.asking(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "why do my breasts leak, no that is lovely thanks how long does it go on then, how-long",
    "which pads should i use, okay good um what should i wear so it does not show, clothes",
  })
  void whatIsAskedBehindAReplyIsAnswered(String first, String words, String topic) {
    assertEquals(topic, hear(first, words).topic(), words);
  }

  @Test
  void whatWasAskedBesideAFalseAlarmIsAnsweredAfterIt() {
    Cases.Talk talk = hear("my heart races when i climb stairs");
    assertTrue(talk.isAskedBack(), talk.said());
    talk.hear("no my heart is fine how long does leaking last");
    assertEquals("how-long", talk.topic(), talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"what no", "whoa no no i am fine", "emergency what emergency no"})
  void aStartledNoClearsAFalseAlarm(String words) {
    Cases.Talk talk = hear("my heart races when i climb stairs", words);
    assertFalse(talk.isAskedBack() || talk.isEmergency(), talk.said());
  }

  @Test
  void nobodyIsCheckedBecauseOfASignThatWasTakenBack() {
    Cases.Talk talk = hear("i think i have the flu", "no i have no flu", "no");
    assertEquals("", talk.asking(), talk.said());
    Cases.Talk other =
        hear("i have a fever and a crushing chest pain", "i have no chest pain", "no");
    assertFalse(other.asking().isEmpty() && other.level().isEmpty(), other.said());
  }

  @Test
  void anEchoOfWhatWasAskedIsNotTold() {
    Cases.Talk talk = hear("my heart races when i climb stairs", "huh faint no i didn't faint");
    assertFalse(talk.isEmergency(), talk.said());
  }

  @Test
  void theReasonOfAnEmergencyIsAskedAboutWhereWordsSpeakAgainstIt() {
    Cases.Talk talk = hear("my heart is racing at rest");
    assertTrue(talk.isEmergency(), talk.said());
    talk.hear("oh it is not racing at all i just ran up the stairs");
    assertFalse(talk.knows("no", "racing-heart"), talk.check().toString());
    assertTrue(talk.said().contains("911") && talk.said().contains("racing"), talk.said());
    talk.hear("no");
    assertTrue(talk.knows("no", "racing-heart"), talk.check().toString());
    assertFalse(talk.isEmergency(), talk.said());
  }

  @ParameterizedTest
  @CsvSource({
    "okay we are going now my husband has the keys, do that now|do not wait",
    "should i still call do you think, even if it seems better",
  })
  void whoGoesAfterAnEmergencyHearsTheNumberAndAWordOfHisOwn(String words, String part) {
    Cases.Talk talk = hear("my baby is limp and blue", words);
    assertTrue(talk.isEmergency() && talk.said().contains("911"), talk.said());
    boolean any = false;
    for (String one : part.split("\\|", -1)) {
      any |= talk.said().contains(one);
    }
    assertTrue(any, talk.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"go through what", "what will you ask me"})
  void whoWondersWhatTheCheckWouldAskIsTold(String words) {
    Cases.Talk talk = hear("which signs need a doctor", words);
    assertTrue(talk.said().contains("fever and pain"), talk.said());
    assertEquals("emergency-body", talk.hear("yes").asking());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm not gonna do anything it's like just a thought i have at night when everyone's asleep",
        "do i really have to call can't i just tell my mum she's in the next room",
        "trouble seeing no i can see fine i'm just sad",
        "it's thirty four weeks is the baby gonna be okay",
      })
  void nothingThatIsOnlyGuessedOrToldInPassingTakesThePlaceOfAnEmergency(String words) {
    String told = "some nights i think they would be better off without me";
    Cases.Talk talk = hear(told, words);
    assertTrue(talk.isEmergency(), talk.said());
    assertTrue(talk.said().contains("911"), talk.said());
    assertTrue(talk.hear("which pads should i use").hear(words).isEmergency(), talk.said());
  }

  @Test
  void whoSaysThatTheBabyDiedIsHeardBehindANo() {
    Cases.Talk talk = hear("no there's no baby he died");
    assertEquals("milk-after-loss", talk.topic(), talk.said());
    assertTrue(talk.said().startsWith("I am so sorry"), talk.said());
  }

  @Test
  void nobodyTellsOfPregnancyToWhoeverLostOne() {
    Cases.Talk lost = hear("why do i have milk after i lost my baby", "i was twenty weeks along");
    assertEquals("milk-after-loss", lost.topic(), lost.said());
    Cases.Talk pregnant = hear("i was twenty weeks along");
    assertEquals("leaking-in-pregnancy", pregnant.topic(), pregnant.said());
  }

  @Test
  void nobodyWhoToldOfNoLossIsOfferedToHearOfOne() {
    String name = "milk after a loss";
    int offers = 0;
    for (JsonNode row : Cases.rows("scenes-by-others")) {
      Cases.Talk talk = hear(row.path("text").asText());
      boolean offered = talk.said().startsWith("I can tell you about");
      offers += offered ? 1 : 0;
      assertFalse(offered && talk.said().contains(name), row.path("text").asText());
    }
    assertTrue(offers > 30, "many are offered a choice: " + offers);
  }

  /** No sentence here is one that the models learned from. */
  @ParameterizedTest
  @CsvSource({
    "i've a nine hour shift could the bottles go in a cooler bag, one day",
    "it is a heat wave how long does pumped milk last, hot room",
    "my bottle of pumped milk stood out since four, throw it out",
    "how do i warm up a bottle of pumped milk, warm water",
    "can i pour tonight's pumped milk in with yesterday's pumped milk, once both are cold",
    "do those cups you put in your bra bring on more milk, sucks",
    "i'm pregnant should i press it out into a syringe, thirty six",
    "i'm thirty three weeks isn't it too early to leak, not too early",
    "how do i get milk stains out of a white blouse, Rinse it cold",
    "would strapping a tight cloth round them stop the leaking, tight bra",
    "when do i wear the pads by day or by night, By day and by night",
    "can i take a plain pain pill while feeding, no doses",
    "do i come off the tablets if they give me milk, do not stop",
    "he feeds every two hours is that normal, every two hours",
    "we lost her last month when will my milk be gone, name the day",
    "so low lately is there somebody i could ring about it, Call the National",
    "five months on and i still leak is that okay, months of leaking",
    "depo shot or the pill which one won't mess with my milk, One kind can lower",
  })
  void aPlainQuestionNearATopicGetsItsOwnSentence(String words, String heard) {
    Cases.Talk talk = hear(words);
    assertTrue(talk.said().contains(heard), talk.said());
  }

  @Test
  void whatIsSaidOnlyWhereItIsAskedForNeverComesByTellMeMore() {
    Cases.Talk talk = hear("how long does breast milk last");
    for (int i = 0; i < 6; i++) {
      talk.hear("tell me more");
      assertFalse(talk.said().contains("once both are cold"), talk.said());
    }
    Cases.Talk asked = hear("can i pour tonight's pumped milk in with yesterday's pumped milk");
    assertTrue(asked.said().contains("once both are cold"), asked.said());
    assertTrue(asked.hear("tell me more").said().contains("clean container"), asked.said());
  }
}
