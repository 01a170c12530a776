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
import org.junit.jupiter.api.BeforeAll;
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

  /** The project with few sentences, so that it is read soon. */
  @TempDir private static Path thin;

  @BeforeAll
  static void aThinCopy() throws IOException {
    Copies.project(thin);
    Copies.thin(thin.resolve("src/main/content/en"), 3);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenRuleIsToldWithItsPlaceAndWhatToDo(Path broken, @TempDir Path project)
      throws IOException {
    Copies.project(thin, project);
    List<String> lines = Files.readAllLines(broken);
    String file = lines.get(0).substring(CHANGE.length());
    Files.writeString(project.resolve(file), changed(Files.readString(Path.of(file)), lines));
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
    Copies.project(thin, project);
    Files.delete(project.resolve("src/main/content/en-IN/local.yaml"));
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    assertEquals(
        "en-IN/local.yaml: cannot be read; create it or mend its name",
        bad.getMessage().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void aFileThatIsNoThingAndAThingWithoutAFileAreTold(@TempDir Path project) throws IOException {
    Copies.project(thin, project);
    Path language = project.resolve("src/main/content/en");
    Path findings = language.resolve("findings");
    Files.move(findings.resolve("chest-pain.yaml"), findings.resolve("chest-ache.yaml"));
    Path topics = language.resolve("topics");
    Files.move(topics.resolve("clothes.yaml"), topics.resolve("Clothes.yml"));
    Files.delete(topics.resolve("out-of-scope.yaml"));
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    List<String> told =
        bad.getMessage().lines().map(line -> line.replaceAll(":\\d+:", ":")).toList();
    for (String line :
        List.of(
            "en/findings/chest-pain.yaml: cannot be read; create it or mend its name",
            "en/findings/chest-ache.yaml: chest-ache: is no finding of protocol.yaml; mend the"
                + " file's name or delete it",
            "en/topics/Clothes.yml: is no name of a thing; write it like lump.yaml",
            "en/topics/out-of-scope.yaml: cannot be read; create it or mend its name",
            "order.yaml: names 'clothes', of which there is no file; take it out")) {
      assertTrue(told.contains(line), line + " in " + told);
    }
  }

  @Test
  void aFolderThatIsThereIsBuiltOrWhatItLacksIsTold(@TempDir Path project) throws IOException {
    Copies.project(thin, project);
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
