package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import leakymilk.skill.LeakyMilkStreamHandler;
import org.junit.jupiter.api.Test;

/** Whoever asks why something was said is shown every step to it. */
class ExplainTest {
  private static List<String> lines(String said) throws IOException {
    InteractionModel model = InteractionModel.read(Path.of("."), "en-US");
    InteractionModel.Ear ear = InteractionModel.Ear.DEVICE;
    LambdaLogger silent = mock(LambdaLogger.class);
    Conversation conversation =
        new Conversation(
            new LeakyMilkStreamHandler(Conversation.SKILL_ID, null, silent), model, ear, "en-US");
    return new Explain(model, ear, "en-US").lines(said, conversation);
  }

  private static boolean has(List<String> lines, String pattern) {
    return lines.stream().anyMatch(line -> line.matches(pattern));
  }

  @Test
  void aSignIsShownWithItsWordsItsModelsItsLevelAndTheAnswer() throws IOException {
    List<String> lines = lines("my baby is floppy and has no fever");
    assertEquals(
        "arrived   MyWordsIntent, carrier 'my' cut off: \"my baby is floppy and has no fever\"",
        lines.get(0));
    assertTrue(has(lines, "evidence  wording +1.00 baby-limp in \"floppy\" -> told"), "a sign");
    assertTrue(has(lines, "evidence  wording .* baby-fever in \"fever\" -> denied"), "a no");
    assertTrue(has(lines, "evidence  alarm model +0\\.\\d\\d"), "the model of the alarm");
    assertTrue(has(lines, "evidence  topic model +0\\.\\d\\d [a-z-]+"), "the topic");
    assertTrue(has(lines, "decided   told: .*baby-limp.*"), "the decision");
    assertTrue(has(lines, "level     EMERGENCY"), "the level");
    assertTrue(has(lines, "answered  .*911.*"), "the answer");
  }

  @Test
  void aTopicIsShownWithItsRunnerUp() throws IOException {
    List<String> topics =
        lines("my shirts are always wet and i wonder what pads to buy").stream()
            .filter(line -> line.startsWith("evidence  topic model"))
            .toList();
    assertEquals(3, topics.size(), "the best, the second, and that none is meant");
  }

  @Test
  void whereNoWordsArriveItIsSaidThatTheIntentDecides() throws IOException {
    List<String> lines = lines("why is my breast leaking");
    assertTrue(lines.get(1).contains("no words"), lines.get(1));
  }
}
