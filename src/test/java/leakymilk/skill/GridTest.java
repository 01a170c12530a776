package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;

/** In every state of the conversation, each kind of thing a parent may say at any moment. */
class GridTest {
  private static final Words WORDS = ContentStore.packaged().in("en-US");

  private static boolean isAsking(String state) {
    return state.contains("\"asking\"");
  }

  @Test
  void everyPhraseBehavesInEveryState() throws Exception {
    List<String> states = States.all();
    int cells = 0;
    for (String state : states) {
      String before = pending(state);
      for (String phrase :
          List.of(
              "EmergencyIntent",
              "HarmIntent",
              "AMAZON.StopIntent",
              "AMAZON.HelpIntent",
              "AMAZON.RepeatIntent",
              "WhyIntent",
              "AMAZON.FallbackIntent",
              "NursingPadsIntent")) {
        Handset handset = new Handset("en-US").with(state);
        JsonNode response = handset.intent(phrase);
        SessionRulesTest.keepsTheRules(response);
        expect(state, phrase, before, response, handset);
        cells++;
      }
      // silence: Alexa says the reprompt, which asks again
      Handset silent = new Handset("en-US").with(state);
      assertTrue(Handset.reprompt(silent.intent("AMAZON.RepeatIntent")).endsWith("?"));
      cells++;
    }
    System.out.println(
        "Grid: " + states.size() + " states by 9 phrases, " + cells + " cells, all as expected");
    assertEquals(states.size() * 9, cells);
  }

  private static String pending(String state) {
    return new Handset("en-US").with(state).attributes().at("/check/asking").asText();
  }

  private static void expect(
      String state, String phrase, String before, JsonNode response, Handset handset) {
    String speech = Handset.speech(response);
    String after = handset.attributes().at("/check/asking").asText();
    String where = state + " " + phrase + ": " + speech;
    switch (phrase) {
      case "EmergencyIntent", "HarmIntent" -> {
        assertTrue(speech.startsWith("Call 911 now"), where);
        assertFalse(Handset.isOpen(response), where);
        assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText(), where);
      }
      case "AMAZON.StopIntent" -> assertFalse(Handset.isOpen(response), where);
      case "AMAZON.FallbackIntent" -> {
        boolean telling = state.contains("check-tell");
        boolean answered = telling || state.contains("\"misses\"");
        assertTrue(answered || speech.startsWith("Sorry"), where);
        assertTrue(telling || before.equals(after), where);
      }
      case "NursingPadsIntent" -> {
        assertTrue(speech.startsWith(WORDS.piece("nursing-pads", 0)), where);
        assertEquals(before, after, where);
      }
      default -> {
        assertTrue(Handset.isOpen(response), where);
        assertEquals(before, after, where);
        assertTrue(!isAsking(state) || speech.endsWith("?"), where);
      }
    }
  }
}
