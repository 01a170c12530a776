package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;

/** In every state of the conversation, each kind of thing a parent may say at any moment. */
class GridTest {
  private static final Words WORDS = ContentStore.packaged().in("en-US");

  private static boolean isAsking(State state) {
    return state.isAsking();
  }

  private static final List<String> PHRASES =
      List.of(
          "EmergencyIntent",
          "HarmIntent",
          "AMAZON.StopIntent",
          "AMAZON.HelpIntent",
          "AMAZON.RepeatIntent",
          "WhyIntent",
          "AMAZON.FallbackIntent",
          "NursingPadsIntent",
          "QuietIntent",
          "DiscreetIntent",
          "HoldOnIntent",
          "SourceIntent");

  @Test
  void everyPhraseBehavesInEveryState() throws Exception {
    List<State> states = States.all();
    Map<String, int[]> grid = new TreeMap<>();
    for (State state : states) {
      String before = pending(state);
      int[] row = grid.computeIfAbsent(kind(state), kind -> new int[PHRASES.size() + 1]);
      for (int i = 0; i < PHRASES.size(); i++) {
        Handset handset = new Handset("en-US").with(state);
        JsonNode response = handset.intent(PHRASES.get(i));
        SessionRulesTest.keepsTheRules(response);
        expect(state, PHRASES.get(i), before, response, handset);
        row[i]++;
      }
      // silence: Alexa says the reprompt, which asks again
      Handset silent = new Handset("en-US").with(state);
      assertTrue(Handset.reprompt(silent.intent("AMAZON.RepeatIntent")).endsWith("?"));
      row[PHRASES.size()]++;
    }
    int cells = 0;
    System.out.println("Grid, states of each kind in which a phrase does what it should:");
    System.out.println("  " + String.join(" | ", PHRASES) + " | silence");
    for (Map.Entry<String, int[]> row : grid.entrySet()) {
      System.out.println("  " + row.getKey() + ": " + Arrays.toString(row.getValue()));
      cells += Arrays.stream(row.getValue()).sum();
    }
    assertEquals(states.size() * (PHRASES.size() + 1), cells);
  }

  private static String kind(State state) {
    if (state.isAsking()) {
      return "a question of the check waits";
    }
    if (state.isAdvice()) {
      return "after advice";
    }
    return state.isAnswer()
        ? "after a piece of an answer"
        : state.isStart() ? "the start" : "after a prompt";
  }

  private static String pending(State state) {
    return new Handset("en-US").with(state).attributes().at("/check/asking").asText();
  }

  private static void expect(
      State state, String phrase, String before, JsonNode response, Handset handset) {
    String speech = Handset.speech(response);
    String after = handset.attributes().at("/check/asking").asText();
    String where = state + " " + phrase + ": " + speech;
    switch (phrase) {
      case "EmergencyIntent", "HarmIntent" -> {
        assertTrue(speech.startsWith("Call 911 now"), where);
        assertTrue(speech.endsWith("Shall I say it again?"), where);
        assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText(), where);
      }
      case "AMAZON.StopIntent" -> assertFalse(Handset.isOpen(response), where);
      case "AMAZON.FallbackIntent" -> {
        boolean telling = state.said().equals("check-tell");
        boolean told = state.isEmergency() && speech.startsWith("Call 911 now");
        boolean other =
            telling || told || state.said().startsWith("safety-") || state.isTakingBack();
        assertTrue(other || speech.startsWith("Sorry"), where);
        assertTrue(telling || before.equals(after), where);
      }
      case "NursingPadsIntent" -> {
        String number = state.isEmergency() ? "First call 911. " : "";
        assertTrue(speech.startsWith(number + WORDS.piece("nursing-pads", 0)), where);
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
