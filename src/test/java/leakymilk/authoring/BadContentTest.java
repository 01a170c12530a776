package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code bad} breaks one rule: it changes a few lines of the file that its first line
 * names ({@code -} out, {@code +} in). The {@code .expected} file beside it holds every problem
 * that must be told.
 */
class BadContentTest {
  static final Path BAD = Path.of("src/test/resources/bad");
  static final String CHANGE = "# change in ";

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenRuleIsToldWithItsPlaceAndWhatToDo(Path broken, @TempDir Path project)
      throws IOException {
    Copies.project(project);
    List<String> lines = Files.readAllLines(broken);
    Path file = project.resolve(lines.get(0).substring(CHANGE.length()));
    for (String told : List.of("questions", "reports", "replies")) {
      Path sayings = project.resolve("src/main/content/en/" + told + ".yaml");
      if (!sayings.equals(file)) {
        Copies.thin(sayings, 3);
      }
    }
    Files.writeString(file, changed(Files.readString(file), lines));
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    // lines of a file that people go on editing are not for a test to hold fast
    String told = bad.getMessage().replaceAll(":\\d+:", ":N:");
    Path expected =
        broken.resolveSibling(
            broken.getFileName().toString().replaceAll("\\.change$", ".expected"));
    if (Boolean.getBoolean("transcripts.write")) {
      Files.writeString(expected, told + "\n", StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(expected).strip(), told);
  }

  static String changed(String text, List<String> lines) {
    StringBuilder out = new StringBuilder();
    StringBuilder in = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("- ")) {
        out.append(line.substring(2)).append('\n');
      } else if (line.startsWith("+ ")) {
        in.append(line.substring(2)).append('\n');
      }
    }
    int at = text.indexOf(out.toString());
    assertTrue(at >= 0, "nothing to change: " + out);
    return text.substring(0, at) + in + text.substring(at + out.length());
  }

  @Test
  void aMissingFileIsTold(@TempDir Path project) throws IOException {
    Copies.project(project);
    Files.delete(project.resolve("src/main/content/en-IN/local.yaml"));
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    assertEquals(
        "en-IN/local.yaml: cannot be read; create it or mend its name",
        bad.getMessage().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void aFolderThatIsThereIsBuiltOrWhatItLacksIsTold(@TempDir Path project) throws IOException {
    Copies.project(project);
    for (String folder : List.of("en-NZ", "fr-CA", "english")) {
      Files.createDirectory(project.resolve("src/main/content").resolve(folder));
    }
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    List<String> told = bad.getMessage().lines().skip(1).toList();
    assertTrue(told.contains("en-NZ/local.yaml: cannot be read; create it or mend its name"));
    assertTrue(told.contains("fr-CA: has no language; add the folder 'fr'"));
    assertTrue(
        told.contains(
            "english: is no language such as es and no country such as es-MX; mend its name"));
    assertTrue(
        told.stream()
            .anyMatch(
                line ->
                    line.endsWith("publishingInformation.locales has no 'en-NZ'; write its part")));
  }

  @Test
  void theContentOfTheProjectCompiles() {
    assertTrue(Compile.compile(Path.of(".")).containsKey("en-US.country"));
  }
}
