package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Protocol;
import org.junit.jupiter.api.Test;

/** An emergency that was perhaps heard. */
class AskingBackTest {
  private static final Protocol PROTOCOL = ContentStore.packaged().check().protocol();
  private static final Words WORDS = ContentStore.packaged().in("en-GB");

  /** A session in which a sign is asked back, after a topic was asked about. */
  private static Handset askedBack(String sign) {
    String asking =
        PROTOCOL.questions().stream()
            .filter(question -> question.covers().contains(sign))
            .map(question -> question.id())
            .findFirst()
            .orElse("anything-else");
    return new Handset("en-GB").with(State.asking(asking).back(sign).then("how-long"));
  }

  private static List<Finding> emergencies() {
    return PROTOCOL.findings().stream().filter(f -> f.level() == Level.EMERGENCY).toList();
  }

  @Test
  void anEmergencyThatIsPerhapsHeardIsAskedBackWithTheNumber() {
    for (Finding sign : emergencies()) {
      JsonNode asked = askedBack(sign.id()).intent("AMAZON.RepeatIntent");
      String say = Handset.speech(asked);
      assertTrue(say.startsWith("If it is happening now, call 999."), say);
      assertTrue(say.endsWith(WORDS.check().back(sign.id())), say);
      assertEquals(say, Handset.reprompt(asked));
      assertTrue(Handset.isOpen(asked));
    }
  }

  @Test
  void aYesTellsItAndANoBooksNothingAndAnswersWhatWasAsked() {
    for (Finding sign : emergencies()) {
      Handset yes = askedBack(sign.id());
      assertTrue(Handset.speech(yes.intent("AMAZON.YesIntent")).contains("999"), sign.id());
      // a sign with an excuse has its one question first, behind the number
      if (sign.excuses().isEmpty()) {
        assertEquals("EMERGENCY", yes.attributes().path("check").path("level").asText());
      }
      Handset no = askedBack(sign.id());
      String answer = Handset.speech(no.intent("AMAZON.NoIntent"));
      // a word on the fright first, which is not always the same
      assertTrue(answer.indexOf(WORDS.piece("how-long", 0)) > 0, answer);
      for (String reply : List.of("yes", "no", "unsure")) {
        assertTrue(no.attributes().path("check").path(reply).isEmpty());
      }
    }
  }

  @Test
  void notBeingSureOfItAsksOnceMoreAndThenTellsIt() {
    for (Finding sign : emergencies()) {
      Handset handset = askedBack(sign.id());
      String again = Handset.speech(handset.intent("NotSureIntent"));
      assertTrue(again.contains("999") && again.endsWith("?"), again);
      String told = Handset.speech(handset.intent("NotSureIntent"));
      assertTrue(told.contains("999"), told);
      String level = handset.attributes().path("check").path("level").asText();
      assertEquals(sign.excuses().isEmpty() ? "EMERGENCY" : "", level, sign.id());
    }
  }

  @Test
  void noiseAsksOnceMoreAndThenLeavesTheNumber() {
    for (Finding sign : emergencies()) {
      Handset handset = askedBack(sign.id());
      handset.intent("AMAZON.FallbackIntent");
      JsonNode left = handset.intent("AMAZON.FallbackIntent");
      assertTrue(Handset.speech(left).contains("999"), Handset.speech(left));
      assertFalse(handset.attributes().path("check").has("back"));
      assertEquals("", handset.attributes().path("check").path("level").asText());
    }
  }

  /** What was told beside it and cannot wait goes before the topic that was asked about. */
  @Test
  void afterANoWhatCannotWaitIsAskedAbout() throws Exception {
    for (String sign : List.of("fever", "lump")) {
      State state =
          State.asking("emergency-body").back("chest-pain").then("how-long").yes(sign).told(sign);
      Handset handset = new Handset("en-GB").with(state);
      String said = Handset.speech(handset.intent("AMAZON.NoIntent"));
      boolean asks = handset.attributes().path("check").has("asking");
      assertEquals(sign.equals("fever"), asks, said);
    }
  }
}
