package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of docs/how-to that begin with a file, not with a command, each walked by its own
 * steps: what they name is read from them, and the build tells what they say it tells.
 */
class HowToTest {
  private static final Path PAGES = Path.of("docs/how-to");
  private static final Pattern MARKED = Pattern.compile("`([^`]+)`");

  @TempDir private Path project;

  private Path content;

  @BeforeEach
  void aCopyOfTheProject() throws IOException {
    Copies.project(project);
    content = project.resolve("src/main/content");
    Copies.thin(content.resolve("en"), 3);
  }

  /** What the build tells, without lines that people go on editing; nothing when it is done. */
  private List<String> told() {
    try {
      Compile.compile(project);
      return List.of();
    } catch (BadContent bad) {
      return bad.getMessage().lines().skip(1).map(line -> line.replaceAll(":\\d+:", ":")).toList();
    }
  }

  private void write(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), from + " in " + file);
    Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private static String page(String name) throws IOException {
    return Files.readString(PAGES.resolve(name + ".md")).replaceAll("\n +", " ");
  }

  /** The step of a page with this number, behind a heading or from the top. */
  private static String step(String page, String heading, int number) {
    Matcher step =
        Pattern.compile("(?m)^" + number + "\\. (.*)$")
            .matcher(page.substring(Math.max(0, page.indexOf(heading))));
    assertTrue(step.find(), "step " + number + " behind '" + heading + "'");
    return step.group(1);
  }

  private static List<String> marked(String text) {
    List<String> marked = new ArrayList<>();
    MARKED.matcher(text).results().forEach(found -> marked.add(found.group(1)));
    return marked;
  }

  @Test
  void everyFileThatAPageNamesIsThere() throws IOException {
    int named = 0;
    for (String name :
        List.of("question", "number", "way-to-ask", "answer", "finding", "country")) {
      for (String file : marked(page(name))) {
        if (file.matches("[\\w./-]+[.](yaml|md)") && !file.contains("ID") && !isNew(file)) {
          named++;
          boolean there =
              List.of(
                      "",
                      "src/main/content/",
                      "src/main/content/en/",
                      "src/main/content/en/findings/")
                  .stream()
                  .anyMatch(folder -> Files.exists(Path.of(folder + file)));
          assertTrue(there, name + ".md names " + file);
        }
      }
    }
    assertTrue(named > 20, "names of files: " + named);
  }

  /** What a page has made by a command. */
  private static boolean isNew(String file) {
    return file.matches(".*(vitamin-d|nipple-turned-in|en-NZ).*");
  }

  @Test
  void aQuestionIsChangedWithinTheWordsThatItsPageAllows() throws IOException {
    String step = step(page("question"), "## Change its words", 1);
    Matcher most = Pattern.compile("at most (\\d+) words").matcher(step);
    assertTrue(most.find(), step);
    int words = Integer.parseInt(most.group(1));
    String file = marked(step).get(marked(step).size() - 1);
    String asked = "Is there a lump, even in the armpit, dimpled skin, or a changed shape?";
    String allowed = "Is there " + "a ".repeat(words - 3) + "lump?";
    write(file, "ask: " + asked, "ask: " + allowed);
    assertEquals(List.of(), told());
    write(file, "ask: " + allowed, "ask: " + allowed.replace("lump", "new lump"));
    assertEquals(List.of(file + ": lump: has " + (words + 1) + " words; at most " + words), told());
    for (String key : marked(step).subList(0, marked(step).size() - 1)) {
      assertTrue(
          Files.readString(content.resolve(file)).contains(" " + key + ":"), key + " in " + file);
    }
  }

  @Test
  void aQuestionByHandIsDoneWhenTheBuildTellsNothingMore() throws IOException {
    String page = page("question");
    String[] files = {"protocol.yaml", "en/symptom-check.yaml", "en/replies.yaml"};
    int[] numbers = {1, 3, 4};
    List<List<String>> steps = new ArrayList<>();
    for (int i = 0; i < files.length; i++) {
      steps.add(marked(step(page, "## Add one", numbers[i])));
      assertTrue(steps.get(i).contains(files[i]), files[i] + ", in this order");
    }
    assertTrue(step(page, "## Add one", 2).contains("its words and its replies as missing"));
    assertTrue(steps.get(0).containsAll(List.of("id", "patient", "covers", "sources")));
    assertTrue(steps.get(1).containsAll(List.of("ask", "again", "why")));
    assertTrue(steps.get(2).containsAll(List.of("\"yes\"", "\"no\"", "unsure", "other")));
    write(
        "protocol.yaml",
        "  - id: birth-wound\n",
        """
          - id: burning
            patient: parent
            covers: [burning-nipple-pain]
            sources: [project-rule]

          - id: birth-wound
        """);
    String words = "en/symptom-check.yaml: has no words for the question 'burning'; write them";
    String replies = "en/replies.yaml: has no replies to the question 'burning'; write some";
    assertEquals(List.of(words, replies), told());
    write(
        "en/symptom-check.yaml",
        "  - id: birth-wound\n",
        """
          - id: burning
            ask: Is there a burning pain in a nipple?
            again: Does a nipple burn?
            why: I ask because it has several causes.
          - id: birth-wound
        """);
    assertEquals(List.of(replies), told());
    write(
        "en/replies.yaml",
        "  - id: birth-wound\n",
        """
          - id: burning
            "yes": [it stings like nettles]
            "no": [not a bit of it]
            unsure: [could be]
            other: [where would it burn]
          - id: birth-wound
        """);
    write("en/replies.yaml", "birth-wound, fever,", "birth-wound, burning, fever,");
    assertEquals(List.of(), told());
  }

  @Test
  void aNumberIsDoneWhenEachKeyOfItsPageIsThere() throws IOException {
    String page = page("number");
    String step = step(page, "", 2);
    String file = marked(step).get(0).substring("src/main/content/".length());
    String nurse = "  nurse:\n    who: \"NHS 111 (England, Scotland, Wales)\"\n";
    write(file, nurse + "    number: \"111\"\n", nurse + "    number: \"116 999\"\n");
    assertEquals(List.of(), told());
    String done = Files.readString(content.resolve(file));
    Map<String, String> missed = new LinkedHashMap<>();
    for (String key : List.of("number", "say", "hours", "date", "sources")) {
      assertTrue(marked(step).contains(key), key + " is named by step 2");
      int contact = done.indexOf(nurse);
      int at = done.indexOf("    " + key + ":", contact);
      int end = at;
      do {
        end = done.indexOf('\n', end) + 1;
      } while (done.startsWith("      ", end));
      Files.writeString(content.resolve(file), done.substring(0, at) + done.substring(end));
      missed.put(key, String.join(" | ", told()));
    }
    String of = file + ": nurse: ";
    assertEquals(
        Map.of(
            "number", of + "has no 'number'; write one",
            "say", of + "has no 'say'; write one | " + of + "is checked but does not say {number}",
            "hours",
                of + "has no 'hours'; write them as spoken, or leave them empty for day and night",
            "date", of + "has no 'date'; write one",
            "sources", of + "is checked but names no source; add one, or set its status to unsure"),
        missed);
  }

  @Test
  void aNumberThatIsNotSureIsSaidByNobodyAndOneOfTwoCountriesIsRefused() throws IOException {
    String page = page("number");
    assertTrue(step(page, "", 3).startsWith("What you cannot check is `status: unsure`"));
    String file = "en-GB/local.yaml";
    String local = Files.readString(content.resolve(file));
    String nurse = "    say: \"{number} or [your|her] GP\"\n    status: checked\n";
    write(file, nurse, nurse.replace("checked", "unsure"));
    String said = "says {number of nurse}, but there is no such contact that is checked";
    assertEquals(
        List.of(
            file + ": nurse: is unsure, so its number may not be spoken; say whom to ask instead",
            file + ": crisis-line: " + said,
            file + ": " + said),
        told());
    assertTrue(step(page, "", 3).contains("names each other text that says the number"));
    Files.writeString(content.resolve(file), local);
    write(file, "number: \"0300 100 0212\"", "number: \"1800 686 268\"");
    assertEquals(
        List.of(
            "en-AU/local.yaml: feeding-line: has a number that en-GB has too; mend it, or write"
                + " shared-with: [en-GB]",
            file
                + ": feeding-line: has a number that en-AU has too; mend it, or write shared-with:"
                + " [en-AU]"),
        told());
    assertTrue(step(page, "", 4).contains("a number that two countries have"));
  }

  /** What is added where, by the first word of the row of the page that tells so. */
  private static final String[][] WAYS = {
    {"a question", "en/topics/how-long.yaml", "says:", "when will this dripping ever be over"},
    {
      "a question that has", "en/topics/out-of-scope.yaml", "says:", "which pram folds the smallest"
    },
    {"a sign, by words", "en/findings/pus.yaml", "wordings:", "custard nipple"},
    {"another sign", "en/signs-told.yaml", "    says:", "there is custard in my bra"},
    {"an emergency", "en/findings/fainting.yaml", "tellings:", "i went like a felled tree"},
    {"a goodbye", "en/replies.yaml", "    leaves:", "right so that is me away"},
    {"a reply", "en/replies.yaml", "    \"yes\":", "like a kettle on my chest"},
    {"a way to steer", "en/controls.yaml", "says:", "go over that for me again"},
    {"a remark", "en/remarks.yaml", "says:", "have you a heart of tin"},
  };

  @Test
  void everyWayToAskGoesWhereItsPageSays() throws IOException {
    List<String> rows =
        Arrays.stream(page("way-to-ask").split("\n", -1))
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .toList();
    Map<String, byte[]> before = Compile.compile(project);
    assertEquals(WAYS.length, rows.size(), "each row of the page is walked");
    for (int i = 0; i < WAYS.length; i++) {
      String[] way = WAYS[i];
      String row = rows.get(i);
      assertTrue(row.startsWith("| " + way[0]), row);
      String named = way[1].replaceAll("(topics|findings)/(?!out-of|harm)[a-z-]+", "$1/ID");
      assertTrue(marked(row).contains(named), row + " names " + named);
      add(way[1], way[2], way[3]);
    }
    assertEquals(List.of(), told());
    // each is where the function reads it, or where the models learn from it
    Map<String, byte[]> after = Compile.compile(project);
    for (String file : List.of("en.phrases", "en.sayings")) {
      assertFalse(Arrays.equals(before.get(file), after.get(file)), file + " did not change");
    }
    add("en/topics/oversupply.yaml", "says:", WAYS[0][3]);
    assertEquals(
        List.of(
            "en/topics/how-long.yaml: how-long: has '"
                + WAYS[0][3]
                + "', which oversupply has too; choose one"),
        told());
  }

  /** Writes a sentence as the first of a list. */
  private void add(String file, String list, String sentence) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(content.resolve(file)));
    int at = 0;
    while (!lines.get(at).equals(list) && !lines.get(at).equals("    " + list)) {
      at++;
    }
    String next = lines.get(at + 1);
    lines.add(at + 1, next.substring(0, next.indexOf('-') + 2) + sentence);
    Files.write(content.resolve(file), lines);
  }
}
