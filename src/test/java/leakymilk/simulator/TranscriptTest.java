package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leakymilk.skill.Lambda;
import leakymilk.skill.LeakyMilkStreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations as text, each a promise that its file name states. {@code -Dtranscripts.write=true}
 * writes what is said now and names each file that this changes; read the difference before you
 * commit it.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final boolean WRITE = Boolean.getBoolean("transcripts.write");

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Path file) throws IOException {
    List<String> written = Files.readAllLines(file);
    List<String> spoken = replay(file, written);
    if (WRITE && !spoken.equals(written)) {
      Files.write(file, spoken);
      System.out.println("Written: " + file);
    }
    assertEquals(String.join("\n", WRITE ? spoken : written), String.join("\n", spoken));
  }

  private static List<String> replay(Path file, List<String> written) throws IOException {
    String locale = file.getParent().getFileName().toString();
    String model = Files.exists(modelOf(locale)) ? locale : "en-US";
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(Conversation.SKILL_ID, null, Lambda.log(log::add));
    Conversation conversation =
        new Conversation(
            skill, InteractionModel.read(Path.of("."), model), InteractionModel.Ear.DEVICE, locale);
    List<String> spoken = new ArrayList<>();
    for (String line : written) {
      if (line.startsWith("#")) {
        spoken.add(line);
      }
    }
    for (String said : Transcript.said(written)) {
      spoken.addAll(Transcript.lines(said, conversation.hear(said)));
    }
    // but for its turns and complaints, which say nothing of what was told
    log.removeIf(line -> line.startsWith("Turn: ") || line.startsWith("Complaint: "));
    assertEquals(List.of(), log, "a conversation logs nothing");
    return spoken;
  }

  private static Path modelOf(String locale) {
    return Path.of("target/skill-package/interactionModels/custom", locale + ".json");
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(transcripts().size() >= 25);
  }
}
