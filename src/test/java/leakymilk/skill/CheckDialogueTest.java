package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;
import leakymilk.triage.Rules;
import leakymilk.triage.SymptomCheck;
import org.junit.jupiter.api.Test;

/** The symptom check as a parent hears it. */
class CheckDialogueTest {
  private static final SymptomCheck ENGINE = ContentStore.packaged().check();
  private static final Protocol PROTOCOL = ENGINE.protocol();
  private static final Words WORDS = ContentStore.packaged().in("en-US");

  private static JsonNode report(Handset handset, String intent, String... findings) {
    ObjectNode request =
        Handset.JSON
            .createObjectNode()
            .put("type", "IntentRequest")
            .put("locale", handset.locale());
    ObjectNode slots = request.putObject("intent").put("name", intent).putObject("slots");
    for (String finding : findings) {
      ObjectNode slot = slots.putObject(finding.replace("-", "")).put("value", "words");
      slot.putObject("resolutions")
          .putArray("resolutionsPerAuthority")
          .addObject()
          .putArray("values")
          .addObject()
          .putObject("value")
          .put("id", finding);
    }
    return handset.send(request);
  }

  private static String asking(Handset handset) {
    return handset.attributes().path("check").path("asking").asText();
  }

  private static String level(Handset handset) {
    return handset.attributes().path("check").path("level").asText();
  }

  private static List<String> known(Handset handset, String reply) {
    List<String> known = new ArrayList<>();
    handset.attributes().path("check").path(reply).forEach(id -> known.add(id.asText()));
    return known;
  }

  private static JsonNode answer(Handset handset, Set<String> yes) {
    Question question = PROTOCOL.question(asking(handset));
    boolean has = question.covers().stream().anyMatch(yes::contains);
    return handset.intent(has ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
  }

  /** Answers to the end of the check; the last response. */
  private static JsonNode toTheEnd(Handset handset, String... yes) {
    JsonNode last = null;
    for (int turn = 0; turn < 25 && !asking(handset).isEmpty(); turn++) {
      last = answer(handset, Set.of(yes));
    }
    return last;
  }

  @Test
  void aWellParentIsToldHowToLookAfterHerselfInSoManyQuestions() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    int questions = 0;
    JsonNode last = null;
    while (!asking(handset).isEmpty()) {
      questions++;
      last = answer(handset, Set.of("breastfeeding"));
    }
    assertEquals(Rules.WELL_PARENT, questions);
    assertEquals("HOME_CARE", level(handset));
    assertTrue(Handset.isOpen(last));
  }

  @Test
  void whatIsVolunteeredIsTakenAndNotAskedAgain() {
    Handset handset = new Handset("en-US");
    JsonNode first = report(handset, "ReportIntent", "lump", "fever");
    assertTrue(Handset.speech(first).startsWith("You told me about a fever and a lump."));
    assertEquals(List.of("lump", "fever"), known(handset, "yes"));
    Set<String> asked = new LinkedHashSet<>();
    while (!asking(handset).isEmpty()) {
      asked.add(asking(handset));
      answer(handset, Set.of("breastfeeding"));
    }
    assertFalse(asked.contains("lump"));
    assertFalse(asked.contains("fever"));
    assertEquals("SAME_DAY", level(handset));
  }

  @Test
  void everyEmergencyThatIsReportedIsAnsweredAtOnceFromEveryState() {
    for (State state : States.all()) {
      for (var finding : PROTOCOL.findings()) {
        if (finding.level() == Level.EMERGENCY) {
          Handset handset = new Handset("en-US").with(state);
          JsonNode response = report(handset, "ReportIntent", finding.id());
          String speech = Handset.speech(response);
          // the number in the first breath, whoever drives; and before the one exception is asked
          assertTrue(speech.split("\\.", 2)[0].contains("911"), state + " " + speech);
          if (finding.excuses().isEmpty()) {
            assertEquals("EMERGENCY", level(handset));
            assertTrue(speech.endsWith("Shall I say it again?"), speech);
            boolean told = state.isEmergency();
            boolean drive = finding.toEmergencyRoom() && !told;
            assertEquals(!drive, speech.startsWith("Call 911 now"), state + speech);
          }
        }
      }
    }
  }

  @Test
  void everyFindingThatIsReportedReachesAtLeastItsLevelThroughTheDialogue() {
    for (var finding : PROTOCOL.findings()) {
      boolean kept = finding.level() != null && !finding.id().equals(PhraseIndex.UNSAFE_AT_HOME);
      if (!kept || finding.level() == Level.EMERGENCY) {
        continue;
      }
      Handset handset = new Handset("en-GB");
      report(handset, "ReportIntent", finding.id());
      toTheEnd(handset, "breastfeeding");
      boolean excusable = !finding.excuses().isEmpty() || finding.level() == Level.HOME_CARE;
      Level level = Level.valueOf(level(handset));
      assertTrue(excusable || level.compareTo(finding.level()) >= 0, finding.id());
    }
  }

  @Test
  void notBeingSureIsSaidAloudAndKept() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    answer(handset, Set.of());
    answer(handset, Set.of());
    JsonNode response = handset.intent("NotSureIntent");
    assertTrue(
        Handset.speech(response).startsWith("I will treat that as a maybe, to be safe."),
        Handset.speech(response));
    assertEquals(List.of("breastfeeding"), known(handset, "unsure"));
  }

  @Test
  void noiseDecidesNothingAndLeavesTheCheckWithTheNumber() {
    for (Question question : PROTOCOL.questions()) {
      if (question.open()) {
        continue;
      }
      Handset handset = new Handset("en-AU").with(State.asking(question.id()));
      JsonNode again = handset.intent("AMAZON.FallbackIntent");
      assertTrue(Handset.speech(again).endsWith(again(question.id())), Handset.speech(again));
      JsonNode smaller = handset.intent("AMAZON.FallbackIntent");
      boolean pieces = !question.pieces().isEmpty();
      // no sentence three times in a row: the first words come back between the others
      String ask = AUSTRALIA.check().ask(question.id());
      String asked = pieces ? piece(question.id(), 0) : ask;
      assertTrue(Handset.speech(smaller).endsWith(asked), Handset.speech(smaller));
      assertEquals(question.id(), asking(handset));
      handset.intent("AMAZON.FallbackIntent");
      JsonNode left = handset.intent("AMAZON.FallbackIntent");
      assertEquals("", asking(handset));
      assertEquals("", level(handset));
      assertTrue(Handset.speech(left).contains("000"), Handset.speech(left));
      assertTrue(Handset.isOpen(left));
      for (String reply : List.of("yes", "no", "unsure")) {
        assertEquals(List.of(), known(handset, reply), question.id());
      }
      handset.intent("AMAZON.YesIntent");
      assertFalse(asking(handset).isEmpty(), "a yes goes on with the check");
    }
  }

  @Test
  void noQuestionIsSaidThreeTimesInARow() {
    for (String intent : List.of("AMAZON.RepeatIntent", "AMAZON.FallbackIntent")) {
      for (Question question : PROTOCOL.questions()) {
        Handset handset =
            new Handset("en-AU").with(State.asking(question.id()).yes("breastfeeding"));
        List<String> asked = new ArrayList<>(List.of(AUSTRALIA.check().ask(question.id())));
        for (int turn = 0; turn < 6 && !asking(handset).isEmpty(); turn++) {
          String said = Handset.speech(handset.intent(intent));
          asked.add(said.substring(said.lastIndexOf(". ") + 1).strip());
        }
        assertEquals("", asking(handset), "it is left with the number");
        boolean again = AUSTRALIA.check().again(question.id()).equals(asked.get(1));
        assertTrue(again || asked.size() == 2, asked.toString());
        for (int i = 2; i < asked.size(); i++) {
          Set<String> row = new LinkedHashSet<>(asked.subList(i - 2, i + 1));
          assertTrue(row.size() > 1, asked.toString());
        }
      }
    }
  }

  /** What the questions above ask for, as JSON. */
  private static String[] above(Question question) {
    List<String> marks = new ArrayList<>();
    for (Question other : PROTOCOL.questions()) {
      if (other.id().equals(question.id())) {
        break;
      }
      marks.addAll(other.marks());
    }
    marks.remove("breastfeeding");
    return marks.toArray(String[]::new);
  }

  private static final Words AUSTRALIA = ContentStore.packaged().in("en-AU");

  private static String again(String question) {
    return AUSTRALIA.check().again(question);
  }

  private static String piece(String question, int piece) {
    return AUSTRALIA.check().piece(question, piece);
  }

  @Test
  void whoeverIsNotSureOfAListIsAskedInSmallerPiecesAndOnlyThenItCounts() {
    for (Question question : PROTOCOL.questions()) {
      if (question.pieces().isEmpty()) {
        continue;
      }
      Handset handset =
          new Handset("en-AU")
              .with(State.asking(question.id()).yes("breastfeeding").no(above(question)));
      if (question.askIf().stream()
          .flatMap(List::stream)
          .anyMatch(
              c ->
                  !c.finding().equals("breastfeeding")
                      && !c.finding().equals("loss")
                      && !c.finding().equals("baby-at-home"))) {
        continue;
      }
      for (int piece = 0; piece < question.pieces().size(); piece++) {
        JsonNode asked =
            piece == 0 ? handset.intent("NotSureIntent") : handset.intent("AMAZON.NoIntent");
        assertEquals(List.of(), known(handset, "unsure"));
        assertTrue(
            Handset.speech(asked).endsWith(piece(question.id(), piece)), Handset.speech(asked));
      }
      handset.intent("NotSureIntent");
      List<String> last = question.pieces().get(question.pieces().size() - 1);
      assertEquals(last, known(handset, "unsure"), question.id());
    }
  }

  @Test
  void goingBackAsksTheQuestionBeforeAndForgetsItsReply() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    handset.intent("AMAZON.NoIntent");
    handset.intent("AMAZON.YesIntent");
    assertEquals("baby-emergency", asking(handset));
    handset.intent("AMAZON.PreviousIntent");
    assertEquals("breastfeeding", asking(handset));
    assertEquals(List.of(), known(handset, "yes"));
    handset.intent("ChangeAnswerIntent");
    assertEquals("emergency-head-heart", asking(handset));
  }

  @Test
  void anAnswerIsChangedByNameFromAnywhere() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    toTheEnd(handset, "breastfeeding");
    assertEquals("HOME_CARE", level(handset));
    JsonNode changed = report(handset, "ReportIntent", "fever");
    assertTrue(Handset.speech(changed).startsWith("All right, I have changed that."));
    toTheEnd(handset, "breastfeeding");
    assertEquals("SAME_DAY", level(handset));
    handset.intent("QuestionIntent", "query", "i don't have a fever");
    toTheEnd(handset, "breastfeeding");
    assertFalse(known(handset, "yes").contains("fever"));
  }

  @Test
  void nothingIsLostWhenAQuestionIsAnsweredOutOfTurn() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    handset.intent("AMAZON.NoIntent");
    report(handset, "ReportIntent", "low-mood");
    assertEquals("emergency-head-heart", asking(handset));
    assertEquals(List.of("low-mood"), known(handset, "yes"));
    report(handset, "ReportIntent", "low-mood");
    assertEquals(List.of("low-mood"), known(handset, "yes"));
    toTheEnd(handset, "breastfeeding");
    assertEquals("SOON", level(handset));
  }

  @Test
  void aTopicIsAnsweredInOneBreathAndThenThePendingQuestionComesAgain() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    String pending = asking(handset);
    String speech = Handset.speech(handset.intent("NursingPadsIntent"));
    assertTrue(speech.startsWith(WORDS.piece("nursing-pads", 0)), speech);
    assertTrue(speech.endsWith(WORDS.check().ask(pending)), speech);
    assertEquals(pending, asking(handset));
  }

  @Test
  void helpWhyRepeatHoldOnAndWhereWereWeKeepThePendingQuestion() {
    for (Question question : PROTOCOL.questions()) {
      State state = State.asking(question.id());
      for (String intent :
          List.of(
              "AMAZON.HelpIntent",
              "WhyIntent",
              "AMAZON.RepeatIntent",
              "WhereWereWeIntent",
              "DoctorNotesIntent",
              "SymptomCheckIntent")) {
        Handset handset = new Handset("en-US").with(state);
        String speech = Handset.speech(handset.intent(intent));
        boolean what = intent.equals("AMAZON.RepeatIntent");
        String again = WORDS.check().again(question.id());
        assertTrue(speech.endsWith(what ? again : WORDS.check().ask(question.id())), speech);
        assertEquals(question.id(), asking(handset));
      }
      Handset waiting = new Handset("en-US").with(state);
      JsonNode held = waiting.intent("HoldOnIntent");
      assertTrue(
          held.path("response").path("outputSpeech").path("ssml").asText().contains("<break"));
      assertEquals(question.id(), asking(waiting));
    }
  }

  @Test
  void progressIsSaidTwiceAtMost() {
    Handset handset = new Handset("en-US");
    StringBuilder heard = new StringBuilder(Handset.speech(handset.intent("SymptomCheckIntent")));
    while (!asking(handset).isEmpty()) {
      heard.append('\n').append(Handset.speech(answer(handset, Set.of("breastfeeding"))));
    }
    assertEquals(1, heard.toString().split("Only a few more", -1).length - 1);
    assertEquals(1, heard.toString().split("Last one", -1).length - 1);
  }

  @Test
  void atAnythingElseAKnownSignCountsAndAnUnknownOneIsSoon() {
    for (String[] told :
        new String[][] {{"leg-swelling", "EMERGENCY"}, {"cracked-nipple", "SOON"}, {"x", "SOON"}}) {
      Handset handset = new Handset("en-US");
      handset.intent("SymptomCheckIntent");
      while (!asking(handset).equals("anything-else")) {
        answer(handset, Set.of("breastfeeding"));
      }
      JsonNode tell = handset.intent("AMAZON.YesIntent");
      assertEquals("What is it, in a few words?", Handset.speech(tell));
      report(handset, "ReportIntent", told[0]);
      assertEquals(told[1], level(handset));
    }
  }

  @Test
  void silenceOrNonsenseWhenAskedWhatElseIsStillNotNothing() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    while (!asking(handset).equals("anything-else")) {
      answer(handset, Set.of("breastfeeding"));
    }
    handset.intent("AMAZON.YesIntent");
    handset.intent("AMAZON.FallbackIntent");
    assertEquals("SOON", level(handset));
  }

  @Test
  void parentAndBabyEachHaveALevelAndTheVoiceSaysForWhom() {
    Handset handset = new Handset("en-GB");
    report(handset, "ReportIntent", "baby-yellow", "low-mood");
    String advice = Handset.speech(toTheEnd(handset, "breastfeeding"));
    assertTrue(advice.startsWith("Call 111 or your GP today"), advice);
    assertTrue(advice.contains("because of a yellow baby."), advice);
    advice += Handset.speech(handset.intent("AMAZON.YesIntent"));
    assertTrue(advice.contains("You need a visit in the next few days as well"), advice);
    Handset other = new Handset("en-GB");
    report(other, "ReportIntent", "fever", "baby-poor-weight-gain");
    advice = Handset.speech(toTheEnd(other, "breastfeeding"));
    advice += Handset.speech(other.intent("AMAZON.YesIntent"));
    assertTrue(advice.contains("Your baby needs a visit in the next few days as well"), advice);
  }

  @Test
  void afterTheAdviceWhyWhatWouldChangeItAndWhatToTellTheDoctorAreAnswered() {
    Handset handset = new Handset("en-US");
    report(handset, "ReportIntent", "fever", "lump");
    toTheEnd(handset, "breastfeeding");
    assertEquals(
        "I say this because you told me about a fever. Shall I go on?",
        Handset.speech(handset.intent("WhyIntent")));
    String change = Handset.speech(handset.intent("WhatWouldChangeIntent"));
    assertEquals(
        "It would be more urgent with chest pain. Then it would be an emergency call. Shall I go"
            + " on?",
        change);
    String notes = Handset.speech(handset.intent("DoctorNotesIntent"));
    String told = "I have a fever, there is a lump and I am breastfeeding or pumping.";
    assertEquals(
        "When they answer, you can say this. " + told + " Once more. " + told + " Shall I go on?",
        notes.replaceAll(" +", " "));
    assertTrue(
        Handset.speech(handset.intent("RepeatNumberIntent")).startsWith("Call your doctor's"));
    assertEquals("emergency-body", startAgain(handset));
  }

  private static String startAgain(Handset handset) {
    handset.intent("AMAZON.StartOverIntent");
    return asking(handset);
  }

  @Test
  void whatWasReportedByOneYesToManySignsIsNotInvented() {
    Handset handset = new Handset("en-US");
    handset.intent("SymptomCheckIntent");
    toTheEnd(handset, "breastfeeding", "flu-like");
    String notes = Handset.speech(handset.intent("DoctorNotesIntent"));
    assertTrue(notes.contains("a fever, chills or a flu feeling"), notes);
    assertFalse(notes.contains("a fever and"), notes);
  }

  @Test
  void afterALossNoQuestionAndNoAdviceNamesABaby() {
    Pattern baby =
        Pattern.compile("(?i)\\b(bab(y|ies)|infants?|newborns?|breastfe\\w+|diapers?|napp\\w+)\\b");
    for (Set<String> yes :
        List.of(
            Set.<String>of(),
            Set.of("breastfeeding"),
            Set.of("hot-sore-area"),
            Set.of("fever", "breastfeeding", "coloured-milk", "hot-sore-area", "lump"))) {
      Handset handset = new Handset("en-US");
      handset.intent("MilkAfterLossIntent");
      handset.intent("SymptomCheckIntent");
      while (!asking(handset).isEmpty()) {
        String question = asking(handset);
        String why = Handset.speech(handset.intent("WhyIntent"));
        if (!question.equals("recently") && !question.equals("emergency-head-heart")) {
          assertFalse(baby.matcher(why).find(), why);
        }
        handset.intent("AMAZON.RepeatIntent");
        String speech = Handset.speech(answer(handset, yes));
        if (!asking(handset).equals("recently")) {
          assertFalse(baby.matcher(speech).find(), speech);
        }
      }
    }
  }

  @Test
  void whatDecidesAboutAToldSignIsAskedAtOnce() {
    for (String[] told :
        new String[][] {{"baby-fall", "baby-after-fall"}, {"intrusive-images", "only-images"}}) {
      Handset no = new Handset("en-GB");
      report(no, "ReportIntent", told[0]);
      assertEquals(told[1], asking(no));
      no.intent("AMAZON.NoIntent");
      boolean ofBaby = told[0].startsWith("baby");
      assertEquals(ofBaby ? "baby-emergency" : "emergency-body", asking(no));
      Handset yes = new Handset("en-GB");
      report(yes, "ReportIntent", told[0]);
      String speech = Handset.speech(yes.intent("AMAZON.YesIntent"));
      assertEquals("EMERGENCY", level(yes));
      assertTrue(speech.split("\\.", 2)[0].contains("999"), speech);
    }
  }

  @Test
  void aFeverInAVeryYoungBabyHearsTheNumberBeforeTheOneExceptionIsAsked() {
    Handset handset = new Handset("en-US");
    String asked = Handset.speech(report(handset, "ReportIntent", "baby-fever-under-three-months"));
    assertTrue(
        asked.startsWith("With a fever so young, go to the emergency room, or call 911."), asked);
    assertTrue(asked.endsWith(WORDS.check().ask("baby-vaccine")), asked);
    Handset no = new Handset("en-US");
    report(no, "ReportIntent", "baby-fever-under-three-months");
    assertEquals(
        "Take your baby to the emergency room now, or call 911, because of a fever in a very young baby."
            + " Shall I say it again?",
        Handset.speech(no.intent("AMAZON.NoIntent")));
    handset.intent("AMAZON.YesIntent");
    // how well the baby is otherwise is asked in full, and first
    assertEquals("baby-emergency", asking(handset));
    toTheEnd(handset, "breastfeeding");
    assertEquals("SAME_DAY", level(handset));
  }

  @Test
  void whoTellsOfASickBabyIsAskedAboutTheBabyFirstAndNeverWhetherThereIsOne() {
    for (String sign : List.of("baby-yellow", "baby-feeding-less", "baby-fever", "baby-fall")) {
      Handset handset = new Handset("en-US");
      report(handset, "ReportIntent", sign);
      List<String> patients = new ArrayList<>();
      while (!asking(handset).isEmpty()) {
        assertFalse(asking(handset).equals("baby-at-home"), sign);
        patients.add(PROTOCOL.question(asking(handset)).patient().name());
        handset.intent("AMAZON.NoIntent");
      }
      int first = patients.indexOf("PARENT");
      assertTrue(first > 1, sign + " " + patients);
      assertFalse(patients.subList(first, patients.size()).contains("BABY"), sign + patients);
    }
  }

  @Test
  void thePersonIsNamedWhereTheQuestionsTurnFromTheBabyToTheParent() {
    Handset handset = new Handset("en-US");
    report(handset, "ReportIntent", "baby-yellow");
    String before = "BABY";
    while (!asking(handset).isEmpty()) {
      String speech = Handset.speech(handset.intent("AMAZON.NoIntent"));
      String now =
          asking(handset).isEmpty() ? "" : PROTOCOL.question(asking(handset)).patient().name();
      boolean turns = before.equals("BABY") && now.equals("PARENT");
      assertEquals(turns, speech.startsWith("Now about you."), speech);
      before = now;
    }
  }

  @Test
  void silenceAfterAQuestionOnEmergenciesBringsTheNumber() {
    for (String yes : List.of("breastfeeding", "pregnant", "")) {
      Handset handset = new Handset("en-US");
      handset.intent("SymptomCheckIntent");
      int numbers = 0;
      while (!asking(handset).isEmpty()) {
        Question question = PROTOCOL.question(asking(handset));
        boolean danger =
            question.names().stream()
                .anyMatch(id -> PROTOCOL.finding(id).level() == Level.EMERGENCY);
        JsonNode last =
            handset.intent(
                question.covers().contains(yes) ? "AMAZON.YesIntent" : "AMAZON.NoIntent");
        if (asking(handset).isEmpty()) {
          break;
        }
        Question next = PROTOCOL.question(asking(handset));
        boolean ends =
            next.names().stream().anyMatch(id -> PROTOCOL.finding(id).level() == Level.EMERGENCY);
        assertEquals(ends, Handset.reprompt(last).contains("911"), next.id());
        numbers += danger ? 1 : 0;
      }
      assertTrue(numbers > 3);
    }
  }

  @Test
  void silenceAfterTheOneExceptionOfAYoungFeverBringsTheNumberAgain() {
    Handset handset = new Handset("en-US");
    JsonNode asked = report(handset, "ReportIntent", "baby-fever-under-three-months");
    assertTrue(Handset.reprompt(asked).contains("911"), Handset.reprompt(asked));
  }

  @Test
  void whoIsNotEighteenIsToldOfAGrownUpToo() {
    Handset handset = new Handset("en-GB");
    report(handset, "ReportIntent", "under-eighteen", "lump");
    String all = Handset.speech(toTheEnd(handset));
    for (int turn = 0; turn < 5; turn++) {
      all += Handset.speech(handset.intent("AMAZON.NextIntent"));
    }
    assertTrue(all.contains("a grown-up you trust, or a school nurse"), all);
  }

  @Test
  void whoIsAManOrPastTheMenopauseIsAskedNothingOfFeedingPregnancyOrABaby() {
    for (String who : List.of("is-man", "past-menopause", "no-baby")) {
      Handset handset = new Handset("en-US");
      report(handset, "ReportIntent", who);
      StringBuilder heard = new StringBuilder();
      while (!asking(handset).isEmpty()) {
        heard.append(Handset.speech(answer(handset, Set.of()))).append('\n');
      }
      assertFalse(
          Pattern.compile("(?i)\\b(bab(y|ies)|breastfeeding|give birth)\\b")
              .matcher(heard.substring(0, heard.lastIndexOf("\n", heard.length() - 2)))
              .find(),
          who + heard);
      assertEquals(!who.equals("no-baby"), !heard.toString().contains("pregnant now"), who);
      assertEquals("SOON", level(handset), who);
    }
  }

  @Test
  void damagedChecksStartAfreshPolitely() {
    for (String check :
        List.of(
            "5",
            "[]",
            "{}",
            "{\"asking\":\"no-such-question\"}",
            "{\"asking\":7,\"yes\":\"fever\",\"no\":{},\"level\":[]}",
            "{\"asking\":\"fever\",\"wrong\":\"no-such-finding\",\"part\":-3,\"taken\":[\"x\",1]}",
            "{\"level\":\"EMERGENCY\",\"other\":\"no-such-finding\",\"part\":99}",
            "{\"yes\":[1,null,\"no-such-finding\"],\"level\":\"WORSE\"}")) {
      for (String intent : List.of("AMAZON.YesIntent", "WhyIntent", "AMAZON.RepeatIntent")) {
        Handset handset =
            new Handset("en-US").with("{\"v\":1,\"said\":\"check\",\"check\":" + check + "}");
        assertFalse(Handset.speech(handset.intent(intent)).isEmpty());
        assertEquals(List.of(), handset.log());
      }
    }
  }
}
