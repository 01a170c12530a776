package leakymilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of the safety case names a test that exists. */
class SafetyCaseTest {
  private static final Pattern NAMED = Pattern.compile("\\b(\\w+(?:Test|IT))\\.(\\w+)");

  @Test
  void everyPromiseNamesATestThatExists() throws IOException {
    List<String> missing = new ArrayList<>();
    int promises = 0;
    Matcher named = NAMED.matcher(Files.readString(Path.of("docs/clinical-safety.md")));
    while (named.find()) {
      promises++;
      if (!exists(named.group(1), named.group(2))) {
        missing.add(named.group());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(promises >= 190, "at least 190 promises");
  }

  static boolean exists(String test, String method) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(f -> f.endsWith(test + ".java")).toList()) {
        if (Files.readString(file).contains(" void " + method + "(")) {
          return true;
        }
      }
    }
    return false;
  }
}
