package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import leakymilk.content.ContentStore;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;

/** Small remarks, whatever was said before them: none is a miss, and none loses the place. */
class RemarksTest {
  /** The least share of cells in which a remark does what it should. */
  private static final double LEAST = 0.97;

  /** What is said when nothing was understood. */
  private static final Set<String> MISSES =
      Set.of(
          "fallback-first",
          "fallback-second",
          "fallback-near",
          "fallback-third",
          "fallback-last",
          "unknown",
          "check-left");

  private record Remark(String words, String kind) {}

  private static List<Remark> remarks() throws IOException {
    List<Remark> remarks = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/remarks.tsv"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        remarks.add(new Remark(parts[0], parts[1]));
      }
    }
    return remarks;
  }

  /**
   * The start, each prompt that asks, a few answers, each question of the check, and each advice;
   * but after the number of an emergency, which is said again whatever comes.
   */
  private static List<State> states() {
    List<State> states = new ArrayList<>();
    int answers = 0;
    for (State state : States.all()) {
      boolean answer = state.isAnswer();
      answers += answer ? 1 : 0;
      boolean twice = state.holds("HowLongIntent") && !answer;
      boolean number = state.isEmergency() || state.said().equals("emergency-again");
      if (!twice && !number && (!answer || answers % 40 == 1)) {
        states.add(state);
      }
    }
    return states;
  }

  @Test
  void aRemarkIsHandledInEveryState() throws Exception {
    Map<String, List<String>> missed = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    int cells = 0;
    int handled = 0;
    List<State> states = states();
    for (Remark remark : remarks()) {
      for (State state : states) {
        Handset handset = new Handset("en-US").with(state);
        JsonNode response = handset.intent("QuestionIntent", "query", remark.words());
        SessionRulesTest.keepsTheRules(response);
        cells++;
        if (isHandled(remark, state, handset, response)) {
          handled++;
        } else {
          missed
              .computeIfAbsent(remark.words(), words -> new ArrayList<>())
              .add(state + " -> " + Handset.speech(response));
        }
      }
      all.put(remark.words(), states.size());
    }
    System.out.println("Remarks in every state: " + handled + " of " + cells + " cells handled");
    missed.forEach(
        (words, cell) ->
            System.out.println(
                "  "
                    + words
                    + ": "
                    + cell.size()
                    + " of "
                    + all.get(words)
                    + " not, such as "
                    + cell.get(cell.size() / 2)));
    assertTrue(handled >= LEAST * cells, handled + " of " + cells);
  }

  @Test
  void ofTwoThatAreOfferedEachCanBeChosenInEveryWay() {
    Map<String, String> ways = new TreeMap<>();
    ways.put("the first one", "HowLongIntent");
    ways.put("first", "HowLongIntent");
    ways.put("the second one please", "NursingPadsIntent");
    ways.put("the other one", "NursingPadsIntent");
    ways.put("no the other one", "NursingPadsIntent");
    ways.put("the last one", "NursingPadsIntent");
    ways.put("both", "NursingPadsIntent");
    ways.put("either", "HowLongIntent");
    ways.put("whatever", "HowLongIntent");
    ways.put("how long leaking lasts", "HowLongIntent");
    ways.put("nursing pads", "NursingPadsIntent");
    ways.put("neither", "");
    for (String place : List.of("either", "fallback-near")) {
      for (Map.Entry<String, String> way : ways.entrySet()) {
        Handset handset =
            new Handset("en-US").with(State.said(place).offered("how-long", "nursing-pads"));
        String said = Handset.speech(handset.intent("QuestionIntent", "query", way.getKey()));
        assertEquals(way.getValue(), handset.attributes().path("topic").asText(), way + said);
        boolean brief = said.startsWith(ContentStore.packaged().in("en-US").brief("how-long"));
        assertEquals(way.getKey().equals("both"), brief && said.contains("pad"), said);
      }
    }
  }

  @Test
  void missesSeldomSoundAlikeWithinTenTurns() {
    Handset handset = new Handset("en-US");
    List<String> heard = new ArrayList<>();
    int again = 0;
    for (String words :
        List.of(
            "who wrote hamlet",
            "what is the capital of france",
            "how tall is the tower",
            "why do breasts leak",
            "which bus goes to town",
            "who is the king",
            "why does milk leak at night",
            "how far is the moon",
            "do cats dream",
            "where do birds go")) {
      String said = Handset.speech(handset.intent("QuestionIntent", "query", words));
      for (String sentence : said.split("(?<=[.?]) ", -1)) {
        // what is asked at the end may be asked again
        if (heard.contains(sentence) && !sentence.endsWith("?")) {
          again++;
          System.out.println("Said again within ten turns: " + sentence);
        }
        heard.add(sentence);
      }
    }
    assertTrue(again <= 6, again + " sentences were said again");
  }

  @Test
  void despairSaidAgainIsAskedAboutOnceAndNeverInPlaceOfANumber() {
    Handset handset = new Handset("en-US");
    assertFalse(hear(handset, "i can't cope").contains("911"));
    hear(handset, "no");
    String asked = hear(handset, "i'm crying");
    assertTrue(asked.endsWith("do you think of hurting yourself, or anyone else?"), asked);
    assertFalse(asked.contains("911"), asked);
    hear(handset, "no");
    assertFalse(hear(handset, "i can't cope").contains("hurting"));
    handset.with(handset.attributes().toString());
    Handset yes = new Handset("en-US");
    hear(yes, "i can't cope");
    hear(yes, "i can't do this");
    assertTrue(hear(yes, "yes").startsWith("Call 911 now"));
    Handset unsure = new Handset("en-US");
    hear(unsure, "i can't cope");
    hear(unsure, "i can't do this");
    assertTrue(hear(unsure, "i don't know").startsWith("Just to be sure."));
    assertTrue(hear(unsure, "i don't know").startsWith("Call 911 now"));
    State told = State.advised(Level.EMERGENCY).yes("chest-pain");
    for (String words : List.of("i'm crying", "i'm so scared", "breathe with me", "i can't cope")) {
      String said = hear(new Handset("en-US").with(told), words);
      assertTrue(said.matches("(First call|Call) 911.*"), said);
    }
  }

  @Test
  void nothingIsSaidBeforeTheNumberOfAnEmergencyThatIsAskedBack() {
    State back = State.asking("emergency-body").disclaimed().back("chest-pain");
    for (String words : List.of("i'm crying", "i'm so scared", "are you a robot")) {
      String said = hear(new Handset("en-US").with(back), words);
      assertTrue(said.startsWith("If it is happening now, call 911."), said);
    }
  }

  @Test
  void aQuestionOfTheTalkStillWaitsBehindARemark() {
    Handset handset = new Handset("en-US");
    hear(handset, "what do i say when they answer");
    assertTrue(hear(handset, "are you a doctor").endsWith("Shall we?"));
    assertTrue(hear(handset, "yes").contains("Do you have chest pain"));
  }

  @Test
  void theBreathComesAfterItsQuestionWithRealPausesAndStopEndsIt() {
    Handset handset = new Handset("en-US");
    hear(handset, "breathe with me");
    JsonNode breath = handset.intent("AMAZON.NoIntent");
    String ssml = breath.path("response").path("outputSpeech").path("ssml").asText();
    assertEquals(8, ssml.split("<break time=\"4s\"/>", -1).length - 1, ssml);
    assertFalse(Handset.isOpen(handset.intent("AMAZON.StopIntent")));
    Handset pain = new Handset("en-US");
    hear(pain, "breathe with me");
    assertTrue(hear(pain, "yes i do").startsWith("Call 911 now"));
    Handset sore = new Handset("en-US");
    hear(sore, "press with me");
    assertTrue(hear(sore, "i'm not sure").startsWith("Then do not press there."));
  }

  private static String hear(Handset handset, String words) {
    return Handset.speech(handset.intent("QuestionIntent", "query", words));
  }

  private static boolean isHandled(Remark remark, State state, Handset handset, JsonNode response)
      throws IOException {
    JsonNode before = Handset.JSON.readTree(state.text());
    String said = handset.attributes().path("said").asText();
    String speech = Handset.speech(response);
    boolean asking = !handset.attributes().at("/check/asking").asText().isEmpty();
    boolean wasAsking = !before.at("/check/asking").asText().isEmpty();
    boolean again = said.equals(before.path("said").asText());
    boolean lost = speech.matches("Sorry, (I did not get|I missed|that was not clear).*");
    boolean miss = (MISSES.contains(said) && !again) || (lost && (wasAsking || !again));
    if (miss) {
      return false;
    }
    boolean kept =
        before
                .at("/check/asking")
                .asText()
                .equals(handset.attributes().at("/check/asking").asText())
            && (asking || Handset.isOpen(response));
    boolean alarm = handset.attributes().at("/check/level").asText().equals("EMERGENCY");
    if (alarm && !remark.kind().equals("yes")) {
      return false;
    }
    return switch (remark.kind()) {
      case "ends" -> !Handset.isOpen(response);
      case "keeps", "again" -> kept && Handset.isOpen(response);
      case "reply", "yes", "answered" -> true;
      default -> throw new IllegalArgumentException(remark.kind());
    };
  }
}
