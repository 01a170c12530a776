package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Long random conversations, the same for the same seed; {@code -Pwalk} takes a million turns. */
class WalkerTest {
  private static final long TURNS = Long.getLong("turns", 20_000);
  private static final long SEED = Long.getLong("seed", 1);

  @Test
  void noConversationBreaksAPromiseOfTheSafetyCaseAndEachTurnStandsForItself() throws Exception {
    Walker walker = new Walker(SEED).walk(TURNS);
    System.out.println(
        "Walked: "
            + walker.turns
            + " turns of "
            + walker.conversations
            + " conversations, "
            + walker.damaged
            + " damaged on the way, "
            + walker.emergencies
            + " answers to an emergency");
    assertEquals("", String.join("\n\n", walker.problems()));
    assertTrue(walker.emergencies > TURNS / 200, "the walk meets emergencies");

    // in another order, and by eight at once, every request gets the same answer
    List<Walker.Turned> turned = new ArrayList<>(walker.kept);
    Collections.shuffle(turned, new Random(SEED));
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(new ArrayList<>()));
    for (Walker.Turned one : turned) {
      assertEquals(one.response(), again(skill, one));
    }
    ExecutorService eight = Executors.newFixedThreadPool(8);
    try {
      LeakyMilkStreamHandler shared =
          new LeakyMilkStreamHandler(
              Handset.SKILL_ID,
              null,
              Handset.logger(Collections.synchronizedList(new ArrayList<>())));
      List<Callable<String>> asked = new ArrayList<>();
      for (Walker.Turned one : turned) {
        asked.add(() -> again(shared, one));
      }
      List<Future<String>> answers = eight.invokeAll(asked);
      for (int i = 0; i < answers.size(); i++) {
        assertEquals(turned.get(i).response(), answers.get(i).get());
      }
    } finally {
      eight.shutdownNow();
    }
  }

  private static String again(LeakyMilkStreamHandler skill, Walker.Turned one) throws IOException {
    byte[] answer = Handset.bytes(skill, one.request().getBytes(StandardCharsets.UTF_8));
    return new String(answer, StandardCharsets.UTF_8);
  }
}
