package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** However a content file is broken, its author hears where, and never a stack trace. */
class YamlFuzzTest {
  private static final String FILE = "file.yaml";

  @FuzzTest(maxDuration = "5m")
  void file(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("yaml");
    try {
      Files.write(folder.resolve(FILE), content);
      Problems problems = new Problems();
      Yaml file = Yaml.file(folder, FILE, problems);
      file.text("review");
      file.texts("sources");
      file.lists("openers");
      for (Yaml item : file.items("prompts")) {
        item.named(item.text("id"));
        item.texts("samples");
        item.nothingElse();
      }
      file.nothingElse();
      for (String line : problems.lines()) {
        assertFalse(line.isBlank());
      }
    } finally {
      Files.deleteIfExists(folder.resolve(FILE));
      Files.delete(folder);
    }
  }
}
