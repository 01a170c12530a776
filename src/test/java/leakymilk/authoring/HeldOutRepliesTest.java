package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.ContentStore;
import leakymilk.content.Stems;
import org.junit.jupiter.api.Test;

/** What the replies are judged by was never learned. */
class HeldOutRepliesTest {
  private static final Stems STEMS = ContentStore.packaged().grammar("en").stems();
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** So few words are anybody's: "not sure". */
  private static final int ANYBODYS = 3;

  @Test
  void noSentenceThatJudgesIsTrainedOn() throws IOException {
    Set<List<String>> trained = new HashSet<>();
    Path content = Path.of("src/main/content");
    Things things = Things.of(content, "en", new Problems());
    for (List<String> kind : new Questions(content, "en", things).kinds()) {
      kind.forEach(sentence -> trained.add(STEMS.words(sentence)));
    }
    List<String> both = new ArrayList<>();
    for (String file :
        List.of(
            "apart-by-others.jsonl",
            "asked-by-others.jsonl",
            "questions.jsonl",
            "questions-by-others.jsonl",
            "reports.jsonl",
            "scenes-by-others.jsonl",
            "tellings-by-others.jsonl")) {
      for (String line : Files.readAllLines(CASES.resolve(file))) {
        String text = new ObjectMapper().readTree(line).path("text").asText();
        List<String> words = STEMS.words(text);
        if (words.size() > ANYBODYS && trained.contains(words)) {
          both.add(file + ": " + text);
        }
      }
    }
    assertEquals(List.of(), both);
    assertFalse(trained.size() < 20_000, "trained on");
  }

  @Test
  void noReplyThatJudgesIsTrainedOn() throws IOException {
    Problems problems = new Problems();
    Map<String, List<String>> trained =
        ReplyFiles.byQuestion(Path.of("src/main/content"), "en", problems);
    List<String> both = new ArrayList<>();
    int rows = 0;
    for (String file :
        List.of(
            "replies.jsonl",
            "replies-by-others.jsonl",
            "replies-fresh.jsonl",
            "replies-unseen.jsonl")) {
      for (String line : Files.readAllLines(CASES.resolve(file))) {
        JsonNode row = new ObjectMapper().readTree(line);
        List<String> words = STEMS.words(row.path("text").asText());
        rows++;
        for (String reply : trained.getOrDefault(row.path("question").asText(), List.of())) {
          if (words.size() > ANYBODYS && STEMS.words(reply).equals(words)) {
            both.add(row.path("question").asText() + ": " + reply);
          }
        }
      }
    }
    assertEquals(List.of(), both);
    assertEquals(List.of(), problems.lines());
    assertFalse(rows < 1000, "held out");
  }
}
