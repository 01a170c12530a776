package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import leakymilk.content.ContentStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what learns from something else than before is trained again. */
class TrainedTest {
  private static final byte[] MARK = "as it was trained".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path project;

  private void compile() throws IOException {
    Path target = project.resolve("target");
    Compile.main(
        new String[] {project.toString(), target.resolve("classes").toString(), target.toString()});
  }

  /** The models that were trained anew since each was marked. */
  private Set<String> trainedAgain() throws IOException {
    Path kept = project.resolve("target/trained");
    try (Stream<Path> all = Files.list(kept)) {
      for (Path model : all.toList()) {
        Files.write(model, MARK);
      }
    }
    compile();
    Set<String> again = new TreeSet<>();
    for (String model : List.of("en.alarm", "en.replied", "en.signs", "en.topics")) {
      Path file = project.resolve("target/classes").resolve(ContentStore.PACKAGED).resolve(model);
      if (!Arrays.equals(MARK, Files.readAllBytes(file))) {
        again.add(model);
      }
    }
    return again;
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = project.resolve("src/main/content/en").resolve(file);
    String text = Files.readString(path);
    assertFalse(text.replaceFirst(from, to).equals(text), from + " in " + file);
    Files.writeString(path, text.replaceFirst(from, to));
  }

  @Test
  void aCommaInAnAnswerTrainsNothingAndASentenceWhatLearnsFromIt() throws IOException {
    Copies.project(project);
    Copies.thin(project.resolve("src/main/content/en"), 3);
    compile();
    change("topics/clothes.yaml", "hide wet marks well,", "hide wet marks");
    change("findings/pus.yaml", "wordings:\n", "wordings:\n  - custard comes|oozes\n");
    assertEquals(Set.of(), trainedAgain());
    change("topics/clothes.yaml", "    says:\n", "    says:\n      - is there a spray for spots\n");
    assertEquals(Set.of("en.topics"), trainedAgain());
    change("replies.yaml", "    unsure:\n", "    unsure:\n      - ask me tomorrow about it\n");
    assertEquals(Set.of("en.replied"), trainedAgain());
    change("findings/seizure.yaml", "tellings:\n", "tellings:\n  - she went all stiff\n");
    assertEquals(Set.of("en.alarm", "en.signs"), trainedAgain());
    change("phrases.yaml", "  milky: murky\n", "");
    assertEquals(Set.of("en.alarm", "en.replied", "en.signs", "en.topics"), trainedAgain());
  }

  @Test
  void whatIsKeptIsWhatWouldBeTrained() throws IOException {
    Trained trained = new Trained(project.resolve("kept"), project);
    List<Object> from = List.of("one", Set.of("two"));
    assertArrayEquals(new byte[] {1}, trained.model("m", from, () -> new byte[] {1}));
    assertArrayEquals(new byte[] {1}, trained.model("m", from, () -> new byte[] {2}));
    List<Object> other = List.of("one", Set.of(), "two");
    assertArrayEquals(new byte[] {3}, trained.model("m", other, () -> new byte[] {3}));
    Files.createDirectories(project.resolve("leakymilk/content"));
    Files.write(project.resolve("leakymilk/content/Stems.class"), MARK);
    Trained ofAnotherProgram = new Trained(project.resolve("kept"), project);
    assertArrayEquals(new byte[] {4}, ofAnotherProgram.model("m", other, () -> new byte[] {4}));
    try (Stream<Path> kept = Files.list(project.resolve("kept"))) {
      assertEquals(1, kept.count(), "one of each");
    }
  }
}
