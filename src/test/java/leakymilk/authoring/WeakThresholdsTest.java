package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reviewer is shown every level that no better source than a website carries. */
class WeakThresholdsTest {
  private static final Path CONTENT = Path.of("src/main/content");
  private static final Path SAFETY_CASE = Path.of("docs/clinical-safety.md");
  private static final String HEAD =
      "| sign or combination | at least | rests on |\n| --- | --- | --- |\n";

  private static final Problems PROBLEMS = new Problems();
  private static final Sources SOURCES = Sources.read(CONTENT, PROBLEMS);

  @Test
  void levelsThatRestOnAWebsiteAloneAreListedForTheReviewer() throws IOException {
    StringBuilder rows = new StringBuilder();
    Yaml protocol = Yaml.file(CONTENT, "protocol.yaml", PROBLEMS);
    for (String list : List.of("findings", "combinations")) {
      for (Yaml item : protocol.items(list)) {
        List<String> sources = item.texts("sources");
        if (item.has("level") && isWeak(sources)) {
          String level = item.text("level");
          rows.append("| `").append(item.text("id")).append("` | ").append(level).append(" | ");
          rows.append(String.join(", ", sources)).append(" |\n");
        }
      }
    }
    if (Boolean.getBoolean("transcripts.write")) {
      String safetyCase = Files.readString(SAFETY_CASE);
      String listed = listed(safetyCase);
      Files.writeString(SAFETY_CASE, safetyCase.replace(HEAD + listed, HEAD + rows));
    }
    assertEquals(rows.toString(), listed(Files.readString(SAFETY_CASE)));
    assertEquals(List.of(), PROBLEMS.lines());
  }

  /** The rows of the list as it stands. */
  private static String listed(String safetyCase) {
    int from = safetyCase.indexOf(HEAD) + HEAD.length();
    assertTrue(from >= HEAD.length(), "the list's head");
    int to = from;
    while (safetyCase.startsWith("| ", to)) {
      to = safetyCase.indexOf('\n', to) + 1;
    }
    return safetyCase.substring(from, to);
  }

  @Test
  void everyGradeIsUsedAndTheProjectsOwnRuleIsNoSource() {
    List<String> used = new ArrayList<>();
    for (Sources.Source source : SOURCES.all()) {
      used.add(source.grade());
    }
    assertTrue(used.containsAll(Sources.GRADES), "a grade that no source has");
    assertTrue(isWeak(List.of(Sources.RULE)));
    assertTrue(isWeak(List.of("multi-mam-vasospasm", Sources.RULE)));
    assertFalse(isWeak(List.of("multi-mam-vasospasm", "nhs-wales-sore-nipples")));
  }

  private static boolean isWeak(List<String> ids) {
    for (String id : ids) {
      Sources.Source source = SOURCES.get(id);
      if (source != null && !source.grade().equals("site")) {
        return false;
      }
    }
    return true;
  }
}
