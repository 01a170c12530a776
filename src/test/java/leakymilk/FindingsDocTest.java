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
import org.junit.jupiter.api.Test;

/** Every finding of the clinical review is kept by a test or a conversation that exists. */
class FindingsDocTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| ([A-G]\\d*) \\|.*\\| (?:(\\w+Test)\\.(\\w+)|([\\w-]+/[\\w-]+)) \\|$");

  @Test
  void everyFindingIsKeptBySomethingThatExists() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("docs/clinical-findings.md")));
    while (row.find()) {
      found.add(row.group(1));
      boolean is =
          row.group(4) == null
              ? SafetyCaseTest.exists(row.group(2), row.group(3))
              : Files.exists(Path.of("src/test/resources/transcripts", row.group(4) + ".txt"));
      if (!is) {
        missing.add(row.group());
      }
    }
    assertEquals(List.of(), missing);
    for (int number = 1; number <= 30; number++) {
      assertTrue(found.contains("A" + number), "A" + number);
    }
    assertTrue(found.containsAll(List.of("B", "C", "D", "E", "F", "G")), found.toString());
  }
}
