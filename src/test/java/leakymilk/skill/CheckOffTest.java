package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;
import org.junit.jupiter.api.Test;

/** With {@code SYMPTOM_CHECK=off} nothing about symptoms is asked, and nothing told is lost. */
class CheckOffTest {
  private static final SymptomCheck ENGINE = ContentStore.packaged().check();

  private static Handset off(String locale) {
    return new Handset(locale, "off");
  }

  private static String plain(Words words, String prompt) {
    return words.prompt(prompt).say().replaceAll("[\u00ab\u00bb]", "");
  }

  /** The response to a sign that a slot was resolved to. */
  private static JsonNode report(Handset handset, String finding) {
    ObjectNode request =
        Handset.JSON
            .createObjectNode()
            .put("type", "IntentRequest")
            .put("locale", handset.locale());
    ObjectNode slot =
        request.putObject("intent").put("name", "ReportIntent").withObject("/slots/finding");
    ObjectNode authority =
        slot.put("name", "finding")
            .put("value", "a sign")
            .putObject("resolutions")
            .putArray("resolutionsPerAuthority")
            .addObject();
    authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
    authority.putArray("values").addObject().putObject("value").put("id", finding);
    return handset.send(request);
  }

  private static String asking(Handset handset) {
    return handset.attributes().at("/check/asking").asText();
  }

  @Test
  void anEmergencyThatIsToldIsAnsweredWithTheNumberInEveryCountry() {
    for (String locale : ContentStore.packaged().locales()) {
      String number =
          ContentStore.packaged().in(locale).fill("{emergency}").replaceAll("[\u00ab\u00bb]", "");
      for (Finding finding : ENGINE.protocol().findings()) {
        if (finding.level() == Level.EMERGENCY) {
          Handset handset = off(locale);
          String said = Handset.speech(report(handset, finding.id()));
          boolean first = said.contains(number) && said.indexOf(number) < 60;
          assertTrue(first || said.startsWith("Take your baby to the nearest"), said);
          assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText());
        }
      }
      for (String intent : List.of("EmergencyIntent", "HarmIntent")) {
        assertTrue(Handset.speech(off(locale).intent(intent)).startsWith("Call " + number));
      }
    }
    Handset told = off("en-US");
    String said =
        Handset.speech(told.intent("QuestionIntent", "query", "i have an awful pain in my chest"));
    assertTrue(said.startsWith("Call 911 now"), said);
  }

  @Test
  void whatCannotWaitIsAdvisedAtOnceAndEverybodyElseHearsWhatCouldNot() {
    Words words = ContentStore.packaged().in("en-GB");
    for (Finding finding : ENGINE.protocol().findings()) {
      Handset handset = off("en-GB");
      JsonNode response = report(handset, finding.id());
      String said = Handset.speech(response);
      String level = handset.attributes().at("/check/level").asText();
      if (finding.id().equals(PhraseIndex.UNSAFE_AT_HOME)) {
        assertEquals("safety-free", handset.attributes().path("said").asText());
        continue;
      }
      boolean urgent = finding.level() != null && finding.level().compareTo(Level.SAME_DAY) >= 0;
      if (urgent) {
        assertFalse(level.isEmpty(), finding.id() + ": " + said);
        assertTrue(Level.valueOf(level).compareTo(finding.level()) >= 0, finding.id());
        assertTrue(said.contains("999") || said.contains("111"), finding.id() + ": " + said);
      } else if (level.isEmpty()) {
        assertTrue(said.endsWith(plain(words, "check-off")), finding.id() + ": " + said);
      }
      assertEquals("", asking(handset), finding.id());
    }
  }

  @Test
  void signsThatAreToldOneAfterTheOtherCountTogether() {
    Handset handset = off("en-US");
    report(handset, "baby-under-three-months");
    assertEquals("", handset.attributes().at("/check/level").asText());
    report(handset, "baby-fever");
    Handset both = new Handset("en-US");
    report(both, "baby-under-three-months");
    report(both, "baby-fever");
    assertFalse(handset.attributes().at("/check/level").asText().isEmpty());
  }

  @Test
  void nothingIsAskedWhateverIsSaid() {
    for (State state : States.all()) {
      if (state.isAsking()
          || state.said().equals("check-offer")
          || state.said().endsWith("-talk")
          || state.said().startsWith("breath")
          || state.said().startsWith("press")
          || state.said().endsWith("-none")) {
        // questions that were asked before the switch, see below
        continue;
      }
      Handset handset = off("en-US").withScreen();
      for (String intent : States.intents()) {
        JsonNode response = handset.with(state).intent(intent);
        boolean back = handset.attributes().at("/check").has("back");
        boolean wrong = handset.attributes().at("/check").has("wrong");
        assertTrue(asking(handset).isEmpty() || back || wrong, intent + " in " + state);
        String said = Handset.speech(response);
        assertFalse(said.contains("Shall we"), intent + " in " + state + ": " + said);
        assertFalse(
            response.toString().contains("SymptomCheckIntent"), "a target to touch: " + intent);
      }
    }
  }

  @Test
  void whoeverAsksForTheCheckHearsTheWarningSignsAndThatNothingIsAsked() {
    for (String locale : ContentStore.packaged().locales()) {
      Words words = ContentStore.packaged().in(locale);
      Handset handset = off(locale);
      String said = Handset.speech(handset.intent("SymptomCheckIntent"));
      assertTrue(said.startsWith(words.prompt("disclaimer").say()), said);
      assertTrue(said.endsWith(plain(words, "check-off")), said);
      Handset talk = off(locale);
      talk.intent("BreastPainIntent");
      assertFalse(Handset.speech(talk.intent("WhenToSeeDoctorIntent")).contains("symptoms"));
      assertEquals("answer", talk.attributes().path("said").asText());
      talk.intent("AMAZON.YesIntent");
      assertEquals(1, talk.attributes().path("piece").asInt(), "the yes asks for more");
    }
  }

  @Test
  void aReplyToAQuestionFromBeforeTheSwitchStillCounts() {
    Handset before = new Handset("en-US");
    before.intent("SymptomCheckIntent");
    String state = before.attributes().toString();
    Handset yes = off("en-US").with(state);
    assertTrue(Handset.speech(yes.intent("AMAZON.YesIntent")).startsWith("Call 911 now"));
    Handset no = off("en-US").with(state);
    no.intent("AMAZON.NoIntent");
    assertEquals("", asking(no));
    assertEquals("", no.attributes().at("/check/level").asText());
  }

  @Test
  void aSignThatWasPerhapsHeardIsStillAskedBackWithTheNumber() {
    Handset on = new Handset("en-US");
    Handset off = off("en-US");
    for (String told : List.of("my chest feels funny", "he went all blue round the lips i think")) {
      assertEquals(
          on.with("{}").intent("QuestionIntent", "query", told).toString().contains("911"),
          off.with("{}").intent("QuestionIntent", "query", told).toString().contains("911"),
          told);
    }
  }

  @Test
  void theLogSaysThatItIsOffAndNothingElseSwitchesItOff() {
    assertEquals(
        List.of("SYMPTOM_CHECK is off: no question about symptoms is asked."), off("en").log());
    for (String other : List.of("", "on", "yes", "true")) {
      Handset handset = new Handset("en-US", other);
      handset.intent("SymptomCheckIntent");
      assertFalse(asking(handset).isEmpty(), other);
    }
    Handset padded = new Handset("en-US", " OFF ");
    padded.intent("SymptomCheckIntent");
    assertEquals("", asking(padded));
  }
}
