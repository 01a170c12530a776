package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import leakymilk.authoring.Copies;
import leakymilk.content.ContentStore;
import leakymilk.triage.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed rule or word is listed for a reviewer with all that it changes, and nothing else. */
class CompareTest {
  private static final Path CONTENT = Path.of("src/main/content");

  /** One that tells each sign that is changed here, and some that tell others. */
  private static final List<String> SENTENCES =
      List.of(
          "been really flat for three weeks i'd never hurt myself or the baby i just feel grey",
          "there are red streaks on my breast and i have a fever",
          "how long does leaking last",
          "i have a fever");

  @TempDir private static Path folder;

  private static Path saved;

  @BeforeAll
  static void theVersionBeforeIsSaved() throws IOException {
    saved = folder.resolve("before");
    assertEquals(0, compare(ContentStore.packaged(), CONTENT, "--save", saved.toString()).status());
  }

  private record Printed(int status, String text) {
    /** The lines below a heading. */
    String under(String heading) {
      int at = text.indexOf(heading + ": ");
      return at < 0 ? "" : text.substring(at, text.indexOf("\n\n", at));
    }

    /** The keys below a heading. */
    Set<String> keys(String heading) {
      return under(heading)
          .lines()
          .skip(1)
          .filter(line -> line.startsWith("  ") && !line.startsWith("   "))
          .filter(line -> !line.contains(" of the people "))
          .map(String::strip)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The people below a heading, each by the signs that she and her baby have. */
    List<Set<String>> people(String heading) {
      return under(heading)
          .lines()
          .filter(line -> line.startsWith("      "))
          .map(line -> Set.of(line.strip().split(", ")))
          .toList();
    }

    Set<String> headings() {
      return text.lines()
          .filter(line -> line.matches("[A-Z].*: \\d+"))
          .map(line -> line.substring(0, line.lastIndexOf(':')))
          .collect(Collectors.toSet());
    }
  }

  private static Printed compare(ContentStore store, Path content, String... args)
      throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status = Compare.run(List.of(args), store, content, SENTENCES, out);
    return new Printed(status, printed.toString(StandardCharsets.UTF_8));
  }

  /** What a change in a file of the content changes. */
  private static Printed changed(Path project, String file, String from, String to)
      throws IOException {
    Copies.project(project);
    change(project, file, from, to);
    return listed(project);
  }

  private static void change(Path project, String file, String from, String to) throws IOException {
    Path path = project.resolve(CONTENT.toString()).resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), from + " in " + file);
    Files.writeString(path, text.replace(from, to));
  }

  private static Printed listed(Path project) throws IOException {
    Path compiled = Files.createDirectories(project.resolve("compiled"));
    Copies.compiled(project, compiled);
    ContentStore store =
        ContentStore.of(
            compiled,
            problem -> {
              throw new AssertionError(problem);
            });
    return compare(store, project.resolve(CONTENT.toString()), "--all", saved.toString());
  }

  @Test
  void theSameVersionChangesNothing() throws IOException {
    Printed same = compare(ContentStore.packaged(), CONTENT, saved.toString());
    assertEquals("Nothing came out differently.", same.text().strip());
    assertEquals(0, same.status());
    List<String> before = Files.readAllLines(saved);
    for (Map.Entry<Outcomes.Kind, Integer> least :
        Map.of(
                Outcomes.Kind.VIGNETTE, 100,
                Outcomes.Kind.SIGN, 100,
                Outcomes.Kind.TOGETHER, 40,
                Outcomes.Kind.PERSON, 1000,
                Outcomes.Kind.TOLD, 3,
                Outcomes.Kind.HEARD, SENTENCES.size(),
                Outcomes.Kind.RULE, 500,
                Outcomes.Kind.TEXT, 5000)
            .entrySet()) {
      long of = before.stream().filter(least.getKey()::is).count();
      assertTrue(of >= least.getValue(), least.getKey() + ": " + of);
    }
  }

  @Test
  void whatIsNoSavedVersionIsRefusedAndWhoeverAsksIsToldHow() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "sign fever\tSOON\n");
    for (String file : List.of(other.toString(), folder.resolve("nothing").toString())) {
      Printed refused = compare(ContentStore.packaged(), CONTENT, file);
      assertEquals(2, refused.status());
      assertTrue(refused.text().contains("was not written by ./talk compare --save"), file);
    }
    Printed help = compare(ContentStore.packaged(), CONTENT, "--help");
    assertEquals(2, help.status());
    assertTrue(help.text().contains("./talk compare --save FILE"), help.text());
  }

  /** The people of the version before by their signs, and where they were led. */
  private static Map<Set<String>, String> people() throws IOException {
    Map<Set<String>, String> people = new HashMap<>();
    for (String line : Files.readAllLines(saved)) {
      String[] parts = line.split("\t", -1);
      if (Outcomes.Kind.PERSON.is(line)) {
        people.put(Set.of(parts[0].substring("person ".length()).split(" ")), parts[1]);
      }
    }
    return people;
  }

  private static Level ofParent(String outcome) {
    return Level.valueOf(outcome.substring(0, outcome.indexOf(" for the parent")));
  }

  @Test
  void aChangedLevelIsListedWithEverybodyWhomItChangesAndNothingElse(@TempDir Path project)
      throws IOException {
    Printed list =
        changed(
            project,
            "protocol.yaml",
            "{id: low-mood, patient: parent, level: SOON",
            "{id: low-mood, patient: parent, level: HOME_CARE, unsure: SOON");
    assertEquals(1, list.status());
    assertEquals(
        Set.of("rule level/low-mood level", "rule level/low-mood unsure"),
        list.keys("Rules, as they stand in the protocol"));
    assertTrue(list.text().contains("    [SOON -> HOME_CARE]\n"), list.text());
    assertEquals(
        new TreeSet<>(
            Set.of(
                "sign low-mood",
                "told been really flat for three weeks i'd never hurt myself or the baby i just feel grey",
                "vignette dread-and-low",
                "vignette few-wet-diapers-low-mood",
                "vignette low-mood-bottle-feeding",
                "vignette low-since-stillbirth",
                "vignette unsure-wet-diapers-bottle")),
        list.keys("Levels that fall"));
    // whoever without this sign was led lower before is led lower now, and nobody else is
    Map<Set<String>, String> people = people();
    Set<Set<String>> lower = new HashSet<>();
    Set<Set<String>> named = new HashSet<>();
    people.forEach(
        (signs, was) -> {
          Set<String> others = new HashSet<>(signs);
          if (others.remove("low-mood")) {
            if (ofParent(people.get(others)).compareTo(ofParent(was)) < 0) {
              lower.add(signs);
            } else if (was.contains("low-mood")) {
              named.add(signs);
            }
          }
        });
    assertFalse(lower.isEmpty(), "somebody has it on a path");
    assertEquals(lower, Set.copyOf(list.people("Levels that fall")));
    assertEquals(
        named, Set.copyOf(list.people("The level stays, the way or the reason is another")));
    assertEquals(
        Set.of(
            "Levels that fall",
            "The level stays, the way or the reason is another",
            "Rules, as they stand in the protocol"),
        list.headings());
  }

  @Test
  void aDroppedCombinationIsListedWithEverybodyWhomItChangesAndNothingElse(@TempDir Path project)
      throws IOException {
    String protocol = Files.readString(CONTENT.resolve("protocol.yaml"));
    int at = protocol.indexOf("  - id: red-streaks-with-fever\n");
    Printed list =
        changed(
            project, "protocol.yaml", protocol.substring(at, protocol.indexOf("\n\n", at) + 1), "");
    assertEquals(1, list.status());
    assertEquals(
        new TreeSet<>(
            Set.of(
                "together red-streaks fever",
                "together red-streaks flu-like",
                "told there are red streaks on my breast and i have a fever",
                "vignette streaks-and-fever",
                "vignette streaks-told-fever-asked")),
        list.keys("Levels that fall"));
    List<Set<String>> fallen = list.people("Levels that fall");
    assertFalse(fallen.isEmpty(), "somebody has both on a path");
    for (Set<String> person : fallen) {
      assertTrue(person.contains("red-streaks"), person.toString());
      assertTrue(person.contains("fever") || person.contains("flu-like"), person.toString());
    }
    assertTrue(
        list.keys("Rules, as they stand in the protocol").stream()
            .allMatch(key -> key.startsWith("rule combination/red-streaks-with-fever ")),
        list.text());
    assertEquals(
        Set.of("Levels that fall", "Rules, as they stand in the protocol"), list.headings());
  }

  @Test
  void aChangedTextOfAnyKindIsListedWordByWordAndNothingElse(@TempDir Path project)
      throws IOException {
    Copies.project(project);
    change(project, "en/symptom-check.yaml", "ask: Is there a lump, even", "ask: A lump, even");
    change(project, "en/topics/how-long.yaml", "give [you|her] a date. It", "give a date. It");
    change(project, "en/findings/lump.yaml", "name: a lump", "name: some lump");
    change(project, "en/conversation.yaml", "Rest well when you can.", "Rest well.");
    change(project, "en/screen.yaml", "count: Question [count]", "count: Number [count]");
    change(
        project,
        "en-GB/local.yaml",
        "Wales)\"\n    number: \"111\"",
        "Wales)\"\n    number: \"119\"");
    change(project, "en-GB/local.yaml", "\"{number} or [your|her] GP\"", "\"{number} or a GP\"");
    change(project, "sources.yaml", "title: Leaking from your nipples", "title: Leaking nipples");
    Printed list = listed(project);
    assertEquals(1, list.status());
    assertEquals(
        List.of(
            "Texts: what is said and shown, and its sources: 8",
            "  text en/answer/how-long more[0].after-loss",
            "    Nobody can give [[you|her] -> ] a date. It differs so much from one person to the"
                + " next.",
            "  text en/question/lump ask",
            "    [Is there a -> A] lump, even in the armpit, dimpled skin, or a changed shape?",
            "  text en/sign/lump name",
            "    [a -> some] lump",
            "  text number/en-GB/nurse number",
            "    [111 -> 119]",
            "  text number/en-GB/nurse say",
            "    {number} or [[your|her] -> a] GP",
            "  text en/prompt/bye or[1]",
            "    Rest [well when you can. -> well.] I am here day and night.",
            "  text en/screen/words words.count",
            "    [Question -> Number] [count]",
            "  text source/nhs-leaking-nipples title",
            "    Leaking [from your -> ] nipples",
            "",
            "8 came out differently:",
            "  8  Texts: what is said and shown, and its sources"),
        list.text().lines().toList());
  }
}
