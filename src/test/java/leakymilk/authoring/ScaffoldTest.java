package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages of docs/how-to promise, tried by their own steps: something new is added with
 * gaps, the build tells each gap and nothing else, then what else is missing, and then nothing.
 */
class ScaffoldTest {
  @TempDir private Path project;

  private Path content;

  @BeforeEach
  void aCopyOfTheProject() throws IOException {
    Copies.project(project);
    content = project.resolve("src/main/content");
    Copies.thin(content.resolve("en"), 3);
  }

  private String scaffold(int status, String... words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(
        status,
        new Scaffold(project, print).run(List.of(words)),
        out.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the build tells, without lines that people go on editing. */
  private List<String> told() {
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    return bad.getMessage().lines().skip(1).map(line -> line.replaceAll(":\\d+:", ":")).toList();
  }

  private void write(String file, String... inPlaceOf) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    for (int i = 0; i < inPlaceOf.length; i += 2) {
      assertTrue(text.contains(inPlaceOf[i]), inPlaceOf[i] + " in " + file);
      text = text.replace(inPlaceOf[i], inPlaceOf[i + 1]);
    }
    Files.writeString(path, text);
  }

  /** Writes something into the gap of an item that wants it. */
  private void fill(String file, String id, String wanted, String written) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    String gap = "\"UNWRITTEN " + id + ": " + wanted;
    int at = text.indexOf(gap);
    assertTrue(at >= 0, gap + " in " + file);
    int end = text.indexOf('"', at + 1) + 1;
    Files.writeString(path, text.substring(0, at) + written + text.substring(end));
  }

  @Test
  void itTellsHowItIsUsedAndRefusesWhatIsNoName() throws IOException {
    assertTrue(scaffold(0).contains("./talk new topic ID"));
    assertTrue(scaffold(0, "--help").contains("./talk new topic ID"));
    for (List<String> wrong :
        List.of(
            List.of("topic"),
            List.of("topic", "Vitamin D"),
            List.of("topic", "how-long"),
            List.of("finding", "lump"),
            List.of("finding", "a_b"),
            List.of("country", "nz"),
            List.of("country", "en-US"),
            List.of("country", "es-MX"),
            List.of("language", "spanish"),
            List.of("language", "en"),
            List.of("planet", "mars"))) {
      scaffold(2, wrong.toArray(String[]::new));
    }
    assertTrue(Compile.compile(project).containsKey("en.words"), "nothing was written");
  }

  @Test
  void everyGapIsToldByFileAndLineAndNothingElseWhileThereIsOne() throws IOException {
    scaffold(0, "topic", "vitamin-d");
    scaffold(0, "finding", "nipple-turned-in");
    scaffold(0, "country", "en-NZ");
    scaffold(0, "language", "es");
    for (String line : told()) {
      assertTrue(line.contains("is still to be written"), line);
    }
    BadContent bad = assertThrows(BadContent.class, () -> Compile.compile(project));
    assertTrue(
        bad.getMessage().matches("(?s).*\\nes/language.yaml:\\d+: words.negation: is still.*"),
        bad.getMessage());
    for (Path file : all("es")) {
      boolean named = told().stream().anyMatch(line -> line.startsWith(project(file)));
      assertTrue(named, file + " has no gap");
    }
  }

  private List<Path> all(String language) throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve(language))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private String project(Path file) {
    return content.relativize(file) + ":";
  }

  @Test
  void noSentenceOfAnotherLanguagePassesForOneOfTheNewOne() throws IOException {
    scaffold(0, "language", "es");
    for (String file : LanguageTexts.files(content.resolve("en"))) {
      List<String> passed = new ArrayList<>();
      LanguageTexts.changed(
          content.resolve("es/" + file),
          (place, text) -> {
            if (!text.startsWith("UNWRITTEN ") && text.matches(".*[A-Za-z]{3}.*")) {
              passed.add(file + " " + place + ": " + text);
            }
            return text;
          });
      assertEquals(List.of(), passed);
    }
  }

  @Test
  void commentsAndLayoutStay() throws IOException {
    List<String> before = Files.readAllLines(content.resolve("en/symptom-check.yaml"));
    scaffold(0, "finding", "nipple-turned-in");
    List<String> after =
        new ArrayList<>(Files.readAllLines(content.resolve("en/symptom-check.yaml")));
    List<String> added = new ArrayList<>(after);
    before.forEach(added::remove);
    assertEquals(4, added.size(), added.toString());
    assertEquals(before.size() + 4, after.size());
  }

  @Test
  void aTopicIsDoneWhenTheBuildTellsNothingMore() throws IOException {
    scaffold(0, "topic", "vitamin-d");
    String answers = "src/main/content/en/topics/vitamin-d.yaml";
    fill(answers, "vitamin-d", "what it is called", "vitamin drops");
    fill(answers, "vitamin-d", "a topic that", "how-long");
    fill(answers, "vitamin-d", "another one", "color-of-milk");
    fill(answers, "vitamin-d", "good, fair", "thin");
    for (int i = 0; i < 3; i++) {
      fill(answers, "vitamin-d", "ids of", "project-rule");
    }
    fill(answers, "vitamin-d", "the answer in one breath", "I am not the one to ask about drops.");
    fill(answers, "vitamin-d", "the answer in one sentence", "Ask {doctor} about drops.");
    fill(
        answers,
        "vitamin-d",
        "what more",
        "Ask {doctor} or {pharmacist} about drops for your baby.");
    fill(answers, "vitamin-d", "the one thing", "Ask {doctor}.");
    assertEquals(
        List.of(
            "en/topics/vitamin-d.yaml: vitamin-d: is still to be written: 5 to 10 ways to ask it, at most"
                + " five words each",
            "en/topics/vitamin-d.yaml: vitamin-d: is still to be written: 30 or more ways to ask it, as"
                + " different as people are"),
        told());
    fill(answers, "vitamin-d", "5 to 10", "vitamin drops");
    fill(answers, "vitamin-d", "30 or more", "does a baby need drops in winter");
    assertEquals(
        List.of(
            "en/topics/vitamin-d.yaml: vitamin-d: says 'your' to somebody who asks for her; write both words,"
                + " as [you|she]",
            "en/topics/vitamin-d.yaml: vitamin-d: names 'color-of-milk', which is no other topic",
            "en/topics/vitamin-d.yaml: vitamin-d: has 1 samples; write 5 to 10 short ways",
            "en/openers.yaml: openers: make 251 intents of the model; Amazon allows 250; join lines"
                + " that mean the same, from the end, where the rarest stand"),
        told().stream()
            .map(line -> line.replaceAll("make \\d+ intents", "make 251 intents"))
            .toList());
    write(answers, "near: [how-long, color-of-milk]", "near: [how-long, pumping]");
    write(answers, "about drops for your baby.", "about drops for [your|the] baby.");
    write(
        answers,
        "  - vitamin drops\n",
        """
          - vitamin drops
          - vitamin d
          - vitamin drops for babies
          - does he need vitamins
          - vitamin d for newborns
        """);
    join();
    assertTrue(Compile.compile(project).containsKey("en.words"));
  }

  /** Two lines of openers become one. */
  private void join() throws IOException {
    Path file = content.resolve("en/openers.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    String last = lines.remove(lines.size() - 1);
    String before = lines.remove(lines.size() - 1);
    lines.add(
        before.substring(0, before.lastIndexOf(']'))
            + ", "
            + last.substring(last.indexOf('[') + 1));
    Files.write(file, lines);
  }

  @Test
  void aFindingIsDoneWhenTheBuildTellsNothingMore() throws IOException {
    String id = "nipple-turned-in";
    scaffold(0, "finding", id);
    String protocol = "src/main/content/protocol.yaml";
    String check = "src/main/content/en/symptom-check.yaml";
    String finding = "src/main/content/en/findings/nipple-turned-in.yaml";
    String replies = "src/main/content/en/replies.yaml";
    fill(protocol, id, "parent or baby, and", "parent");
    fill(protocol, id, "ids of", "project-rule");
    fill(protocol, id, "parent or baby", "parent");
    fill(protocol, id, "EMERGENCY", "SOON");
    fill(protocol, id, "ids of", "project-rule");
    fill(check, id, "the question", "\"Has a nipple turned in?\"");
    fill(check, id, "the same", "Does a nipple point inwards?");
    fill(check, id, "why it", "I ask because a new change should be looked at.");
    fill(finding, id, "what it is", "a nipple that turned in");
    fill(finding, id, "a clause", "a nipple has turned in");
    fill(finding, id, "its bare", "turned in");
    fill(finding, id, "parent, baby", "parent");
    fill(finding, id, "the words", "nipple inverted|inwards|inward");
    fill(finding, id, "ids of", "project-rule");
    assertEquals(4, told().size(), told().toString());
    fill(replies, id, "replies that mean yes", "the left one has");
    fill(replies, id, "replies that mean no", "they both stick out");
    fill(replies, id, "replies of somebody", "one is a bit flat");
    fill(replies, id, "words that are no", "what does that look like");
    assertTrue(Compile.compile(project).containsKey("en.words"));
  }

  @Test
  void aCountryIsDoneWhenTheBuildTellsNothingMoreAndNeverWithoutAnEmergencyNumber()
      throws IOException {
    scaffold(0, "country", "en-NZ");
    Path file = content.resolve("en-NZ/local.yaml");
    String local = Files.readString(content.resolve("en-GB/local.yaml"));
    Files.writeString(file, local);
    Path manifest = project.resolve(Models.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("\"UNWRITTEN [^\"]*\"", "\"written\""));
    assertTrue(
        told().stream()
            .anyMatch(
                line ->
                    line.equals(
                        "en-NZ/local.yaml: emergency: has a number that en-GB has too; mend it, or"
                            + " write shared-with: [en-GB]")),
        "a neighbour's file is refused: " + told());
    String own = local.replaceAll("number: \"", "number: \"77").replaceAll(" *shared-with: .*", "");
    own = own.replaceAll("places: \\[.*\\]", "places: [new zealand, aotearoa]");
    Files.writeString(
        file,
        own.replaceFirst(" *number: \"77999\"\n", "")
            .replaceFirst("say: \"\\{number\\}\"", "say: the operator")
            .replaceFirst("status: checked", "status: unsure"));
    assertEquals(
        List.of(
            "en-NZ/local.yaml: emergency: is unsure, so nobody here would hear an emergency number;"
                + " check it first",
            "en-NZ/local.yaml: places: has the place 'new zealand', which is in elsewhere too; keep"
                + " one",
            "en-NZ/local.yaml: places: has the place 'aotearoa', which is in elsewhere too; keep one"),
        told().stream()
            .map(line -> line.replace("yaml: has the", "yaml: places: has the"))
            .toList());
    Files.writeString(file, own);
    write("src/main/content/en/local.yaml", "new zealand, aotearoa, ", "");
    assertTrue(Compile.compile(project).containsKey("en-NZ.country"));
    assertFalse(Compile.compile(project).containsKey("es.words"));
  }
}
