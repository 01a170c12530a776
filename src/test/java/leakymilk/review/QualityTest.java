package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What docs/content-quality.md tells of each answer is what is counted. {@code
 * -Dquality.write=true} writes the table anew.
 */
class QualityTest {
  private static final Path DOCUMENT = Path.of("docs/content-quality.md");
  private static final String BEGIN = "<!-- counted; QualityTest holds it -->\n\n";
  private static final String END = "\n<!-- end of what is counted -->";

  private static Book book() {
    return new Book(Path.of("."), LocalDate.parse("2026-12-01"));
  }

  @Test
  void theDocumentTellsOfEachAnswerWhatIsCounted() throws IOException {
    String text = Files.readString(DOCUMENT);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    assertTrue(from >= BEGIN.length() && to > from, "the document has a place for the table");
    String table = Quality.table(book());
    if (Boolean.getBoolean("quality.write")) {
      Files.writeString(DOCUMENT, text.substring(0, from) + table + text.substring(to));
    } else {
      assertEquals(table, text.substring(from, to));
    }
  }

  @Test
  void everyAnswerMeetsWhatCanBeCounted() {
    List<String> fails =
        Quality.scores(book()).stream()
            .filter(score -> !score.fails().isEmpty())
            .map(score -> score.topic() + ": " + String.join(", ", score.fails()))
            .collect(Collectors.toList());
    assertEquals(List.of(), fails);
  }
}
