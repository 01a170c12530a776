package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Openers;
import org.junit.jupiter.api.Test;

/** What the first owner of a device is given to settle what nobody could look up. */
class DeviceScriptTest {
  private static final Path FOLDER = Path.of("target/owner-test/en");
  private static final Path MODEL =
      Path.of("target/skill-package/interactionModels/custom/en-US.json");

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static JsonNode language(Path model) throws IOException {
    return json(model).at("/interactionModel/languageModel");
  }

  private static Map<String, String> slots(JsonNode intent) {
    Map<String, String> slots = new HashMap<>();
    intent
        .path("slots")
        .properties()
        .forEach(slot -> slots.put(slot.getKey(), slot.getValue().path("value").asText()));
    return slots;
  }

  @Test
  void everySentenceIsHeardAsExpected() throws IOException {
    InteractionModel model = InteractionModel.read(Path.of("."), "en-US");
    JsonNode rows = json(FOLDER.resolve("annotations.json")).path("data");
    assertTrue(rows.size() >= 500, rows.size() + " sentences");
    for (JsonNode row : rows) {
      String says = row.at("/inputs/utterance").asText();
      InteractionModel.Heard heard = model.hear(says, InteractionModel.Ear.DEVICE);
      boolean expected = false;
      for (JsonNode one : row.path("expected")) {
        JsonNode intent = one.path("intent");
        expected |=
            intent.path("name").asText().equals(heard.intent())
                && slots(intent).equals(heard.slots());
      }
      assertTrue(expected, says + " is heard as " + heard);
    }
  }

  @Test
  void thePageHasFortySentencesOfEveryKind() throws IOException {
    InteractionModel model = InteractionModel.read(Path.of("."), "en-US");
    Set<String> how = new HashSet<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("device-script.md"))) {
      String[] cells = line.split(" \\| ", -1);
      if (line.matches("\\| \\d+ .*")) {
        rows.add(cells);
      }
    }
    assertEquals(40, rows.size());
    for (String[] cells : rows) {
      InteractionModel.Heard heard = model.hear(cells[1], InteractionModel.Ear.DEVICE);
      assertEquals(cells[2], heard.intent(), cells[1]);
      String words = cells[3].equals("(all)") ? cells[1] : cells[3].strip();
      assertEquals(words, String.join("", heard.slots().values()), cells[1]);
      how.add(heard.how().replaceAll("'.*'", "x"));
    }
    assertEquals(
        Set.of(
            "exact sample", "Amazon's own words", "listed value", "carrier x cut off", "catch-all"),
        how);
  }

  @Test
  void everyCarrierIsTriedOnceOrTwice() throws IOException {
    Map<String, Integer> tried = new HashMap<>();
    for (JsonNode row : json(FOLDER.resolve("annotations.json")).path("data")) {
      String words = row.at("/inputs/utterance").asText();
      if (words.split(" ").length <= 15) {
        tried.merge(row.at("/expected/0/intent/name").asText(), 1, Integer::sum);
      }
    }
    for (JsonNode intent : language(MODEL).path("intents")) {
      String name = intent.path("name").asText();
      if (Openers.isWords(name) && !Openers.words(name).isEmpty()) {
        int times = tried.getOrDefault(name, 0);
        assertTrue(times == 1 || times == 2, name + " is tried " + times + " times");
      }
    }
  }

  @Test
  void theSecondModelDiffersInItsListOfWordsAlone() throws IOException {
    JsonNode few = language(FOLDER.resolve("few-values.json"));
    JsonNode many = language(MODEL);
    assertEquals(many.path("intents"), few.path("intents"));
    assertEquals(1, few.path("types").size());
    int values = few.at("/types/0/values").size();
    assertTrue(values >= 15 && values <= 30, values + " values");
    Set<String> known = new HashSet<>();
    many.at("/types/0/values").forEach(value -> known.add(value.at("/name/value").asText()));
    for (JsonNode value : few.at("/types/0/values")) {
      assertTrue(!known.contains(value.at("/name/value").asText()), value.toString());
    }
  }
}
