package leakymilk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The prompts that the program says by name; the build checks that every language has them. */
class SaysTest {
  @Test
  void eachPromptThatIsAskedOfEveryLanguageIsSaidSomewhere() throws IOException {
    StringBuilder program = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java/leakymilk"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        program.append(Files.readString(file));
      }
    }
    List<String> unsaid = new ArrayList<>();
    for (Says says : Says.values()) {
      if (!Pattern.compile("Says\\s*\\.\\s*" + says.name() + "\\b").matcher(program).find()) {
        unsaid.add(says.name());
      }
    }
    assertEquals(List.of(), unsaid);
  }

  @Test
  void aPromptIsFoundByItsKey() {
    for (Says says : Says.values()) {
      assertEquals(says, Says.of(says.id()));
      assertTrue(ContentStore.packaged().in("en").has(says.id()), says.id());
    }
    assertEquals(null, Says.of("nobody-says-this"));
  }
}
