package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leakymilk.authoring.BadContent;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.ReviewItems;
import leakymilk.authoring.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature is bound to the exact words. Those of these tests are nobody's, and go nowhere. */
class ReviewsTest {
  private static final Path CONTENT = Path.of("src/main/content");
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  private static Map<String, ReviewItem> items(Path content) {
    return ReviewItems.read(content);
  }

  @Test
  void whatIsSignedIsCountedAndNobodyIsInvented() {
    Map<String, ReviewItem> items = items(CONTENT);
    Reviews reviews = Reviews.read(CONTENT, items);
    Map<Reviews.State, Integer> counts = new EnumMap<>(Reviews.State.class);
    for (ReviewItem item : items.values()) {
      counts.merge(reviews.state(item, DAY), 1, Integer::sum);
    }
    System.out.println("Signatures: " + counts + " of " + items.size() + " items");
    assertTrue(items.size() > 300, "items: " + items.size());
    for (String kind :
        List.of("answer", "question", "level", "combination", "sign", "advice", "number")) {
      assertTrue(items.values().stream().anyMatch(i -> i.kind().equals(kind)), kind);
    }
  }

  @Test
  void aReleaseIsRefusedAndNamesEveryItemThatIsNotSigned() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Release.main(new String[] {"."}));
    assertTrue(refused.getMessage().contains("level/fever: unsigned"), refused.getMessage());
  }

  @Test
  void anAlteredWordOrSourceOrRuleLosesTheSignatureAndTheChangeIsShown(@TempDir Path project)
      throws IOException {
    Path content = signed(project, "en/answer/how-long", "level/fever", "number/en-GB/nurse");
    for (String id : List.of("en/answer/how-long", "level/fever", "number/en-GB/nurse")) {
      assertEquals(Reviews.State.SIGNED, state(content, id, DAY), id);
    }
    assertEquals(Reviews.State.UNSIGNED, state(content, "level/pus", DAY));
    change(
        content.resolve("protocol.yaml"),
        "{id: fever, patient: parent, level: SAME_DAY",
        "{id: fever, patient: parent, level: SOON");
    change(content.resolve("en-GB/local.yaml"), "{number} or [your|her] GP", "{number} or a GP");
    assertEquals(Reviews.State.CHANGED, state(content, "level/fever", DAY));
    assertEquals(Reviews.State.CHANGED, state(content, "number/en-GB/nurse", DAY));
    assertEquals(Reviews.State.SIGNED, state(content, "en/answer/how-long", DAY));
    Map<String, ReviewItem> items = items(content);
    List<String> open = Release.open(items, Reviews.read(content, items), DAY);
    assertTrue(open.contains("level/fever: changed"), "refused by the release");
    assertFalse(open.contains("en/answer/how-long: signed"), "not what is signed");
    assertEquals(
        List.of(
            new WordChange.Run('=', "call"),
            new WordChange.Run('-', "now"),
            new WordChange.Run('+', "today, even at night")),
        WordChange.between("call now", "call today, even at night"));
  }

  @Test
  void aSignaturePastItsDayIsRefusedByTheRelease(@TempDir Path project) throws IOException {
    Path content = signed(project, "level/fever");
    LocalDate later = LocalDate.parse("2027-12-02");
    assertEquals(Reviews.State.EXPIRED, state(content, "level/fever", later));
    Map<String, ReviewItem> items = items(content);
    assertTrue(
        Release.open(items, Reviews.read(content, items), later).contains("level/fever: expired"));
  }

  @Test
  void aSignatureForWordsThatWereEditedByHandIsRefusedByEveryBuild(@TempDir Path project)
      throws IOException {
    Path content = signed(project, "level/fever");
    change(content.resolve(Reviews.FILE), "\"level: SAME_DAY\"", "\"level: SOON\"");
    BadContent bad = assertThrows(BadContent.class, () -> state(content, "level/fever", DAY));
    assertTrue(bad.getMessage().contains("nobody signed these"), bad.getMessage());
  }

  @Test
  void theOrderOfKeysAndCommentsAreNotSigned(@TempDir Path project) throws IOException {
    Path content = signed(project, "level/fever");
    change(
        content.resolve("protocol.yaml"),
        "{id: fever, patient: parent, level: SAME_DAY,",
        "{level: SAME_DAY, patient: parent, id: fever,");
    assertEquals(Reviews.State.SIGNED, state(content, "level/fever", DAY));
  }

  @Test
  void whoeverDoesNotSayYesHasSignedNothing(@TempDir Path project) throws IOException {
    Path content = signed(project, "level/fever");
    String before = Files.readString(content.resolve(Reviews.FILE));
    String[] sign = {"--by", "tester", "--on", "2026-12-01", "--until", "2027-12-01", "level/pus"};
    assertEquals(2, sign(content, "maybe\n", sign));
    assertEquals(before, Files.readString(content.resolve(Reviews.FILE)));
    assertEquals(2, sign(content, "", "--by", "nobody", "--on", "x", "--until", "y", "level/pus"));
  }

  private static Reviews.State state(Path content, String id, LocalDate day) {
    Map<String, ReviewItem> items = items(content);
    return Reviews.read(content, items).state(items.get(id), day);
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }

  /** A copy of the content in which a made-up tester signed some items. */
  static Path signed(Path project, String... ids) throws IOException {
    Path content = project.resolve("src/main/content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.toList()) {
        Path target = content.resolve(CONTENT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    assertEquals(0, sign(content, "A Tester\na tester\nnone, this is a test\n", "--who", "tester"));
    String[] options = {"--by", "tester", "--on", "2026-12-01", "--until", "2027-12-01"};
    List<String> all = Stream.concat(Stream.of(options), Stream.of(ids)).toList();
    assertEquals(0, sign(content, "yes\n".repeat(ids.length), all.toArray(String[]::new)));
    return content;
  }

  static int sign(Path content, String replies, String... args) throws IOException {
    return sign(new ByteArrayOutputStream(), content, replies, args);
  }

  private static int sign(
      ByteArrayOutputStream printed, Path content, String replies, String... args)
      throws IOException {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new StringReader(replies));
    return new Sign(content, in, out).run(List.of(args));
  }

  @Test
  void whoeverAsksHowToSignIsToldAndSeesWhoSignedWhat(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertEquals(0, sign(printed, folder, ""));
    assertEquals(0, sign(printed, folder, "", "--help"));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("./talk sign --who ID"));
    Path content = signed(folder, "level/fever");
    printed.reset();
    assertEquals(0, sign(printed, content, "", "--list"));
    String list = printed.toString(StandardCharsets.UTF_8);
    assertTrue(list.contains("--by tester: A Tester, a tester"), list);
    assertTrue(list.contains("level/fever: signed by a tester on 2026-12-01 (A Tester)"), list);
    String[] options = {
      "--by", "tester", "--on", "2026-12-01", "--until", "2027-12-01", "level/pus"
    };
    assertEquals(2, sign(printed, content, "sure\n", options), "only y or yes signs");
    assertEquals(0, sign(printed, content, "y\n", options));
  }
}
