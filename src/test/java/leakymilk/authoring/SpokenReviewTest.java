package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Who says so?" is true before, while and after things are signed. */
class SpokenReviewTest {

  /** The words as compiled when a made-up tester signed some items. */
  private static Words words(Path project, List<String> kinds) throws IOException {
    for (String folder : List.of("src/main/content", "skill-package")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.toList()) {
          Path target = project.resolve(file);
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target);
          }
        }
      }
    }
    Path content = project.resolve("src/main/content");
    List<String> lines = new ArrayList<>();
    lines.add("reviewers: [{id: t, name: T, role: a tester, registration: none}]");
    lines.add(kinds.isEmpty() ? "reviews: []" : "reviews:");
    for (ReviewItem item : ReviewItems.read(content).values()) {
      if (kinds.contains(item.kind()) || kinds.contains("*")) {
        lines.add("  - item: " + item.id());
        lines.add("    by: t\n    on: 2026-12-01\n    until: 2027-12-01");
        lines.add("    fingerprint: \"" + item.fingerprint() + "\"\n    words:");
        for (String word : item.words()) {
          lines.add("      - \"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
      }
    }
    Files.write(content.resolve(Reviews.FILE), lines);
    Path out = Files.createDirectories(project.resolve("compiled"));
    for (Map.Entry<String, byte[]> file : Compile.compile(project).entrySet()) {
      Files.write(out.resolve(file.getKey()), file.getValue());
    }
    for (String model : List.of("en.alarm", "en.replied", "en.topics", "en.signs", "en.encoder")) {
      Files.write(out.resolve(model), ContentStore.packagedFile(model));
    }
    return ContentStore.of(out, problem -> assertEquals("", problem)).in("en-GB");
  }

  @Test
  void nobodySigned(@TempDir Path project) throws IOException {
    Words words = words(project, List.of());
    assertEquals("", words.answer("how-long").review());
    assertTrue(words.prompt("source-check").say().contains("no clinician has reviewed them"));
    assertTrue(words.prompt("source-none").say().contains("no clinician has looked"));
  }

  @Test
  void theAnswersAreSignedAndTheCheckIsNot(@TempDir Path project) throws IOException {
    Words words = words(project, List.of("answer"));
    assertEquals("a tester", words.answer("how-long").review());
    assertTrue(words.prompt("source-signed").say().contains("[reviewer] has reviewed"));
    assertTrue(words.prompt("source-check").say().contains("no clinician has reviewed them"));
    assertTrue(words.prompt("source-none").say().contains("only a part"));
  }

  @Test
  void everythingIsSigned(@TempDir Path project) throws IOException {
    Words words = words(project, List.of("*"));
    assertTrue(words.prompt("source-check").say().endsWith("and they have been reviewed."));
    assertTrue(words.prompt("source-none").say().endsWith("my words have been reviewed."));
  }
}
