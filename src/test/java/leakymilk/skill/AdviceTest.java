package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.conversation.Spoken;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the symptom check advises, turn by turn, as a tired parent hears it. */
class AdviceTest {
  private static final SymptomCheck ENGINE = ContentStore.packaged().check();
  private static final List<String> MANNERS =
      List.of("", "ofAnother", "discreet", "loss", "loss ofAnother");

  /** A device on which the advice for these signs was just given. */
  private static Handset advised(String locale, String manner, String... signs) {
    List<String> yes = new ArrayList<>(List.of(signs));
    if (manner.contains("loss")) {
      yes.add("loss");
    }
    State state =
        State.advised(Level.SAME_DAY).disclaimed().yes(yes.toArray(String[]::new)).told(signs);
    for (String one : manner.split(" ", -1)) {
      state.in(one);
    }
    return new Handset(locale).with(state);
  }

  /** All turns of an advice, in the order in which a yes brings them. */
  static List<String> turns(Handset handset) {
    Set<String> turns = new LinkedHashSet<>();
    JsonNode response = handset.intent("AMAZON.RepeatIntent");
    while (turns.add(Handset.speech(response))
        && !Handset.speech(response).contains("repeat that?")) {
      response = handset.intent("AMAZON.YesIntent");
    }
    return new ArrayList<>(turns);
  }

  private static String all(Handset handset) {
    return String.join(" ", turns(handset));
  }

  /** Every sign that can decide an advice by itself, but the one that no check keeps. */
  private static List<Finding> signs() {
    List<Finding> signs = new ArrayList<>();
    for (Finding finding : ENGINE.protocol().findings()) {
      boolean decides = finding.level() != null && finding.level() != Level.EMERGENCY;
      if (decides && !finding.id().equals(PhraseIndex.UNSAFE_AT_HOME)) {
        signs.add(finding);
      }
    }
    return signs;
  }

  @Test
  void noTurnIsLongerThanOneCanTakeInAtNight() {
    int longest = 0;
    for (String locale : ContentStore.packaged().locales()) {
      for (String manner : MANNERS) {
        for (Finding one : signs()) {
          for (String other : List.of("breastfeeding", "lump", "baby-yellow", "fever")) {
            for (String turn : turns(advised(locale, manner, one.id(), other))) {
              int words = Spoken.count(turn);
              longest = Math.max(longest, words);
              assertTrue(words <= 45, words + " in " + locale + ": " + turn);
            }
          }
        }
      }
    }
    System.out.println("Longest turn of an advice: " + longest + " words");
  }

  @Test
  void theFirstTurnSaysWhomByWhenAndBecauseOfWhatInEveryCountry() {
    for (String locale : ContentStore.packaged().locales()) {
      for (Finding sign : signs()) {
        if (sign.level() == Level.HOME_CARE) {
          continue;
        }
        String name = ContentStore.packaged().in(locale).check().name(sign.id());
        String first = turns(advised(locale, "", sign.id())).get(0);
        assertTrue(first.matches("(Call|See|Have|Such) .*"), first);
        assertTrue(first.contains("even at night") || first.contains("next few days"), first);
        boolean own = sign.id().equals("intrusive-images");
        if (Spoken.count(name) > 7) {
          // long ones, such as those that stand for several while nobody knows which
          continue;
        }
        if (sign.level() == Level.SAME_DAY && !locale.equals("en")) {
          String emergency = ContentStore.packaged().in(locale).fill("call {emergency}.");
          assertTrue(first.contains(emergency.replaceAll("[\u00ab\u00bb]", "")), first);
        }
        assertTrue(own || first.contains("because of " + name), first);
      }
    }
  }

  @Test
  void everyAdviceSaysWhatMakesItSoonerAndPromisesNothing() {
    for (String locale : ContentStore.packaged().locales()) {
      for (Finding sign : signs()) {
        String advice = all(advised(locale, "", sign.id()));
        assertTrue(advice.matches("(?s).*\\b(If|With|Call|call) .*"), advice);
        assertTrue(advice.matches("(?s).*\\b(the same day|at once|call \\S+|turns).*"), advice);
        assertFalse(
            advice.matches("(?s).*(should (feel|be|get|ease|clear)|will (be|feel|ease|go)).*"),
            advice);
        assertFalse(advice.contains("[") || advice.contains("  "), advice);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fever", "flu-like", "pus", "red-streaks", "bulging-lump"})
  void aTreatmentThatDoesNotHelpInTwoDaysIsAReasonToCallAgain(String sign) {
    String advice = all(advised("en-GB", "", sign, "breastfeeding"));
    assertTrue(advice.contains("two days of treatment do not help"), advice);
    assertTrue(advice.contains("If no one calls back within a few hours, go to A and E."), advice);
  }

  @Test
  void whoeverIsNotCalledBackAboutABabyGoes() {
    String advice = all(advised("en-GB", "", "baby-yellow", "breastfeeding"));
    assertTrue(advice.contains("If no one calls back within a few hours, go to A and E."), advice);
    assertFalse(advice.contains("feed better"), advice);
  }

  @Test
  void aWellParentHearsThatLeakingMayLastAndWhatWasNotAsked() {
    for (String locale : ContentStore.packaged().locales()) {
      List<String> turns = turns(advised(locale, "", "breastfeeding"));
      assertTrue(turns.get(0).contains("Leaking for weeks is fine"), turns.get(0));
      assertTrue(turns.get(0).contains("I did not ask everything"), turns.get(0));
      String advice = String.join(" ", turns);
      assertFalse(advice.contains("two days"), advice);
    }
    String sore = all(advised("en-US", "", "lump-new-and-sore", "breastfeeding"));
    assertTrue(sore.contains("still there in two days"), sore);
  }

  @Test
  void inTheFirstWeeksAfterABirthTheMaternityUnitIsNamed() {
    String advice = all(advised("en-GB", "", "fever", "breastfeeding"));
    assertTrue(advice.contains("your maternity unit can help as well"), advice);
    assertTrue(advice.startsWith("Call 111 or your GP today"), advice);
    String longAgo = all(advised("en-GB", "", "fever", "leaking-without-baby"));
    assertFalse(longAgo.contains("maternity"), longAgo);
  }

  @Test
  void thoughtsOfHarmInBritainAlsoHearTheMentalHealthOption() {
    String said = Handset.speech(new Handset("en-GB").intent("HarmIntent"));
    assertTrue(said.startsWith("Call 999 now"), said);
    assertTrue(said.contains("the mental health option on 111"), said);
  }

  @Test
  void herOwnSignIsSaidBackAndNotTheListItStandsIn() {
    Handset handset = new Handset("en-GB");
    handset.intent("SymptomCheckIntent");
    String asking = "";
    for (int turn = 0; turn < 30 && !asking.equals("baby-feeding"); turn++) {
      handset.intent(asking.equals("breastfeeding") ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
      asking = handset.attributes().at("/check/asking").asText();
    }
    assertEquals("baby-feeding", handset.attributes().at("/check/asking").asText());
    handset.intent("QuestionIntent", "query", "yes yellow");
    while (!handset.attributes().at("/check/asking").isMissingNode()) {
      handset.intent("AMAZON.NoIntent");
    }
    String first = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
    assertTrue(first.contains("because of a yellow baby."), first);
  }

  @Test
  void aYesToAPartNamesNothingThatWasDenied() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("NotSureIntent");
    handset.intent("AMAZON.NoIntent");
    String said = Handset.speech(handset.intent("AMAZON.YesIntent"));
    assertTrue(said.startsWith("Call 911 now, because of hard shaking or heavy bleeding."), said);
  }

  @ParameterizedTest
  @CsvSource({
    "baby-yellow, lump, 'You need a visit in the next few days as well, because of a lump.'",
    "fever, baby-yellow, 'Your baby needs a call today as well, because of a yellow baby.'"
  })
  void theOtherPatientsSignIsNamedToo(String first, String other, String too) {
    assertTrue(all(advised("en-US", "", first, other)).contains(too));
    // and nobody who has heard enough leaves without it
    Handset handset = advised("en-US", "", first, other);
    String said = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
    String enough = Handset.speech(handset.intent("AMAZON.NoIntent"));
    assertTrue(said.contains(too) ^ enough.contains(too), said + enough);
  }

  @Test
  void afterALossEveryOutcomeEndsWithSomebodyToTalkTo() {
    for (String locale : ContentStore.packaged().locales()) {
      String line = Handset.speech(new Handset(locale).intent("MilkAfterLossIntent"));
      assertFalse(line.isBlank());
      for (String sign : List.of("breastfeeding", "lump", "fever", "hot-sore-area", "low-mood")) {
        List<String> turns = turns(advised(locale, "loss", sign));
        String advice = String.join(" ", turns);
        assertTrue(advice.contains("For support after a loss, you can call"), advice);
        assertFalse(advice.contains("needs a doctor today"), advice);
        Handset handset = advised(locale, "loss", sign);
        String first = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
        String no = Handset.speech(handset.intent("AMAZON.NoIntent"));
        assertTrue((first + no).contains("For support after a loss"), first + no);
      }
    }
  }

  @Test
  void unwantedPicturesAreCalledCommonAndNoSignOfDoingIt() {
    List<String> turns = turns(advised("en-AU", "", "intrusive-images"));
    assertTrue(turns.get(0).startsWith("Such thoughts are common in new parents"), turns.get(0));
    assertTrue(turns.get(0).contains("no sign that you will act on them"), turns.get(0));
    String advice = String.join(" ", turns);
    assertTrue(advice.contains("want to act on one, or hear voices, call 000"), advice);
    assertTrue(advice.contains("PANDA"), advice);
  }

  @Test
  void aYoungBabysFeverIsForTheEmergencyDepartmentUnlessMoreIsWrong() {
    String said =
        Handset.speech(
            advised("en-GB", "", "baby-fever-under-three-months").intent("AMAZON.RepeatIntent"));
    assertTrue(
        said.startsWith("Take your baby to A and E now, or call 999, because of a fever"), said);
    String limp =
        Handset.speech(
            advised("en-GB", "", "baby-fever-under-three-months", "baby-limp")
                .intent("AMAZON.RepeatIntent"));
    assertTrue(limp.startsWith("Call 999 now, because of a limp baby"), limp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMAZON.NextIntent", "AMAZON.MoreIntent", "EverythingIntent"})
  void moreSaysTheRestPieceByPieceAndThenThatItWasAll(String more) {
    Handset handset = advised("en-US", "", "fever", "breastfeeding");
    String first = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
    String second = Handset.speech(handset.intent(more));
    assertTrue(first.endsWith("Shall I go on?"), first);
    assertFalse(second.contains("Call your doctor's office"), second);
    String last = second;
    for (int turn = 0; turn < 5 && !last.startsWith("That was all of it."); turn++) {
      last = Handset.speech(handset.intent(more));
    }
    assertEquals("That was all of it. Shall I repeat that?", last);
    assertEquals(first, Handset.speech(handset.intent("AMAZON.YesIntent")));
    handset.intent(more);
    assertEquals(first, Handset.speech(handset.intent("AMAZON.PreviousIntent")));
  }
}
