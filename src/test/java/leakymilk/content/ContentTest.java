package leakymilk.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import leakymilk.authoring.ContentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the skill says, as every country hears it, and what happens to damaged content. */
class ContentTest {
  private static final ContentStore STORE = ContentStore.packaged();

  /** Every text of every country in every manner, by a name that says where it stands. */
  private static Map<String, String> texts() {
    return EveryText.everywhere();
  }

  @Test
  void nothingHasBeenSignedByAClinicianYet() {
    for (String topic : STORE.in("en").topics()) {
      assertEquals("", STORE.in("en").answer(topic).review());
    }
  }

  @Test
  void noCountryHearsAnotherCountrysNumber() {
    Pattern number = Pattern.compile("\u00ab([^\u00bb]*)\u00bb");
    for (Map.Entry<String, String> text : texts().entrySet()) {
      List<Contact> own = STORE.in(text.getKey().split(" ", 2)[0]).contacts();
      number
          .matcher(text.getValue())
          .results()
          .forEach(
              found ->
                  assertTrue(
                      own.stream().anyMatch(contact -> contact.number().equals(found.group(1))),
                      text.toString()));
      String rest = number.matcher(text.getValue()).replaceAll("");
      assertFalse(rest.matches("(?s).*\\d.*"), text.toString());
    }
  }

  @Test
  void everyCountryHasAnEmergencyNumberAndSomebodyToCallForEachNeed() {
    Map<String, String> emergency =
        Map.of("en-US", "911", "en-GB", "999", "en-CA", "911", "en-AU", "000", "en-IN", "112");
    String also = " or \u00ab108\u00bb";
    Set<String> countries = new TreeSet<>(STORE.locales());
    countries.removeIf(locale -> locale.length() == 2);
    assertEquals(
        countries,
        new TreeSet<>(emergency.keySet()),
        "write each country's emergency number here a second time, from its own source");
    for (Map.Entry<String, String> country : emergency.entrySet()) {
      Words words = STORE.in(country.getKey());
      assertEquals(
          "\u00ab" + country.getValue() + "\u00bb" + (country.getKey().equals("en-IN") ? also : ""),
          words.fill("{emergency}"));
      for (String need :
          List.of(
              "nurse", "feeding-line", "mood-line", "crisis-line", "loss-line", "safety-line")) {
        assertFalse(words.fill("{" + need + "}").isBlank());
      }
    }
  }

  @Test
  void aLineThatIsClosedAtNightSaysSoAndWhoAnswersThen() {
    String panda = STORE.in("en-AU").fill("{mood-line}");
    assertTrue(panda.endsWith("by day, or Lifeline on \u00ab13 11 14\u00bb day or night"), panda);
    String sands = STORE.in("en-GB").fill("{loss-line}");
    assertTrue(sands.endsWith("by day, or Samaritans on \u00ab116 123\u00bb"), sands);
  }

  @Test
  void aLineForOtherLossesIsNotSaidAfterAMiscarriage() {
    String american = STORE.in("en-US").fill("{loss-line}");
    assertFalse(american.contains("First Candle"), american);
    assertTrue(american.contains("1-833-852-6262"), american);
  }

  @Test
  void whoeverIsElsewhereGetsTheNeutralWordsOfEveryCountry() {
    Words neutral = STORE.in("en");
    for (String locale : ContentStore.packaged().locales()) {
      Words elsewhere = STORE.in(locale).in(new Manner(false, false, false, true, 0));
      assertEquals(List.of(), elsewhere.contacts());
      for (String prompt : elsewhere.prompts()) {
        assertEquals(neutral.prompt(prompt).say(), elsewhere.prompt(prompt).say());
      }
    }
  }

  @Test
  void anUnknownCountryGetsItsLanguageAndNobodysNumber() {
    for (String locale : new String[] {"en-ZZ", "en", "fr-CA", "", "e", null}) {
      Words words = STORE.in(locale);
      assertEquals("en", words.locale());
      assertEquals("your local emergency number", words.fill("{emergency}"));
      assertEquals(List.of(), words.contacts());
    }
  }

  @Test
  void theErrorsOfOldPagesAreNotRepeated() {
    Pattern wrong =
        Pattern.compile(
            "(?i)one (to|or) two weeks|a week or two|\\bcure|white discharge|hypothalamus"
                + "|permanent|empty the breast");
    for (Map.Entry<String, String> text : texts().entrySet()) {
      assertFalse(wrong.matcher(text.getValue()).find(), text.toString());
    }
  }

  @Test
  void whereMilkIsCalledSafeHepatitisCAndHivAreNamed() {
    Pattern safe = Pattern.compile("milk is safe|can (still )?have it");
    int said = 0;
    for (Map.Entry<String, String> text : texts().entrySet()) {
      if (safe.matcher(text.getValue()).find()) {
        said++;
        assertTrue(text.getValue().contains("hepatitis C or HIV"), text.toString());
      }
    }
    assertTrue(said > 0);
  }

  @Test
  void theFirstBreathOfATopicThatCalmsNamesWhatMayMeanCancer() {
    Map<String, List<String>> named =
        Map.of(
            "one-side", List.of("clear fluid", "Blood"),
            "milk-colour", List.of("Clear fluid from one side", "blood"),
            "breast-lump", List.of("dimpled skin", "turns in", "without pain"),
            "thrush", List.of("turns in"),
            "leaking-after-weaning", List.of("restarts", "bloody or clear"),
            "leaking-without-baby", List.of("A doctor should look at this"));
    for (String locale : ContentStore.packaged().locales()) {
      named.forEach(
          (topic, signs) -> {
            String said = STORE.in(locale).piece(topic, 0);
            signs.forEach(sign -> assertTrue(said.contains(sign), said));
          });
    }
  }

  @Test
  void mastitisTellsNobodyToKeepFeedingWhoMayNotFeedAndWhiteMilkIsNoSignOfIt() {
    String said = STORE.in("en").piece("mastitis", 0);
    assertFalse(said.contains("feed"), said);
    assertTrue(said.contains("White milk is no sign"), said);
    assertTrue(STORE.in("en").piece("mastitis", 2).contains("If not feeding, call today"));
  }

  @Test
  void noAnswerSaysWhenSomebodyWillBeBetter() {
    Pattern promised =
        Pattern.compile("(?i)(will|should|to) (soon )?(be|feel|get) (fine|better|well)");
    for (String topic : STORE.in("en").topics()) {
      for (int piece = 0; piece <= STORE.in("en").last(topic); piece++) {
        String said = STORE.in("en").piece(topic, piece);
        assertFalse(promised.matcher(said).find(), said);
      }
    }
  }

  @Test
  void aNewbornsFeverAndAParentsDangerSignsAreNeverBelowTheirLevel() {
    Words words = STORE.in("en-GB");
    StringBuilder all = new StringBuilder();
    for (int piece = 0; piece < words.answer("when-to-see-doctor").pieces().size(); piece++) {
      all.append(words.piece("when-to-see-doctor", piece)).append(' ');
    }
    for (String sign :
        List.of("chest pain", "trouble breathing", "limp", "blue", "hard to wake", "fever")) {
      assertTrue(all.toString().contains(sign), sign);
    }
  }

  @Test
  void whatIsCompiledReadsBackUnchanged() throws IOException {
    for (String file : List.of("en.words", "en-IN.country")) {
      byte[] bytes = packaged(file);
      byte[] again =
          file.endsWith(".words")
              ? ContentWriter.write(CompiledWords.language(file, bytes))
              : ContentWriter.write(CompiledWords.country(file, bytes));
      assertArrayEquals(bytes, again);
    }
  }

  private static byte[] packaged(String file) throws IOException {
    try (InputStream in =
        ContentTest.class.getClassLoader().getResourceAsStream(ContentStore.PACKAGED + file)) {
      return in.readAllBytes();
    }
  }

  @Test
  void everyDamageOfACompiledFileIsNoticed() throws IOException {
    byte[] sound = packaged("en-US.country");
    for (int length = 0; length < sound.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(sound, length);
      assertThrows(DamagedContent.class, () -> CompiledWords.country("cut", cut));
    }
    for (int at = 0; at < sound.length; at++) {
      byte[] altered = sound.clone();
      altered[at] ^= 0x20;
      assertThrows(DamagedContent.class, () -> CompiledWords.country("altered", altered));
    }
  }

  @Test
  void aSoundDirectoryReplacesThePackagedCopy(@TempDir Path directory) throws IOException {
    copyTo(directory);
    Language english = CompiledWords.language("en.words", packaged("en.words"));
    Map<String, PromptWording> prompts = new LinkedHashMap<>(english.prompts());
    prompts.put("bye", new PromptWording(List.of(Wording.of("From the layer.")), Wording.of("")));
    Files.write(
        directory.resolve("en.words"),
        ContentWriter.write(
            new Language(
                english.answers(),
                prompts,
                english.check(),
                english.sources(),
                english.then(),
                "")));
    List<String> log = new ArrayList<>();
    ContentStore store = ContentStore.of(directory, log::add);
    assertEquals("From the layer.", store.in("en-US").prompt("bye").say());
    assertEquals(List.of(), log);
  }

  /** As docs/operations.md makes a layer: the folder of the compiled words as it is. */
  @Test
  void theFolderOfTheCompiledWordsIsALayerAndWithoutItThePackagedWordsAreBack(
      @TempDir Path directory) throws IOException {
    Path words = Path.of("target/classes", ContentStore.PACKAGED);
    try (java.util.stream.Stream<Path> files = Files.list(words)) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    List<String> log = new ArrayList<>();
    ContentStore layer = ContentStore.of(directory, log::add);
    assertEquals(List.of(), log);
    assertEquals(STORE.in("en-GB").version(), layer.in("en-GB").version());
    Files.delete(directory.resolve("en.words"));
    ContentStore back = ContentStore.of(directory, log::add);
    assertEquals(1, log.size(), "one line, which an alarm hears");
    assertEquals(STORE.in("en-GB").prompt("bye").say(), back.in("en-GB").prompt("bye").say());
  }

  @Test
  void aDirectoryThatIsMissingDamagedOrOfAnotherVersionIsReplacedByThePackagedCopy(
      @TempDir Path directory) throws IOException {
    List<String> log = new ArrayList<>();
    String bye = STORE.in("en-US").prompt("bye").say();
    assertEquals(
        bye,
        ContentStore.of(directory.resolve("nowhere"), log::add).in("en-US").prompt("bye").say());
    copyTo(directory);
    byte[] sound = packaged("en-IN.country");
    sound[3]++;
    Files.write(directory.resolve("en-IN.country"), sound);
    assertEquals(bye, ContentStore.of(directory, log::add).in("en-US").prompt("bye").say());
    sound[3]--;
    sound[60]++;
    Files.write(directory.resolve("en-IN.country"), sound);
    assertEquals(bye, ContentStore.of(directory, log::add).in("en-US").prompt("bye").say());
    assertEquals(
        List.of(
            "The packaged content answers, because locales.table: is no file of content",
            "The packaged content answers, because en-IN.country: has format "
                + (CompiledWords.FORMAT + 1)
                + ", this program reads format "
                + CompiledWords.FORMAT,
            "The packaged content answers, because en-IN.country: is damaged: its checksum is"
                + " wrong"),
        log);
  }

  /** A file of another version, with its sum right. */
  private static void exchange(Path file, String from, String to) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(from), from);
    byte[] other = text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(other, 8, other.length - 8);
    ByteBuffer.wrap(other).putInt(4, (int) sum.getValue());
    Files.write(file, other);
  }

  @ParameterizedTest
  @CsvSource({
    "en.words, launch-night, launch-nighu",
    "symptom-check.protocol, emergency-head-heart, emergency-head-hearu",
    "symptom-check.protocol, SAME_DAY, SAME_DAZ",
    "en.topics, why-leaking, why-leakinh",
    "en.signs, chest-pain, chest-paim",
    "en-GB.country, nurse, nursf",
  })
  void filesThatDoNotFitTogetherAreNotUsed(
      String file, String from, String to, @TempDir Path directory) throws IOException {
    copyTo(directory);
    exchange(directory.resolve(file), from, to);
    List<String> log = new ArrayList<>();
    ContentStore store = ContentStore.of(directory, log::add);
    assertEquals(1, log.size(), log.toString());
    assertTrue(log.get(0).startsWith("The packaged content answers, because "), log.get(0));
    assertEquals(STORE.in("en-GB").version(), store.in("en-GB").version());
    assertFalse(store.check().protocol().questions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "a folder", "huge"})
  void whatIsNoFileOfContentIsNotRead(String what, @TempDir Path directory) throws IOException {
    copyTo(directory);
    Path words = directory.resolve("en.words");
    Files.delete(words);
    if (what.equals("huge")) {
      try (RandomAccessFile huge = new RandomAccessFile(words.toFile(), "rw")) {
        // a hole: three gigabytes that take no room
        huge.setLength(3L << 30);
      }
    } else if (what.equals("a folder")) {
      Files.createDirectory(words);
    } else {
      Files.createSymbolicLink(words, Path.of(what));
    }
    List<String> log = new ArrayList<>();
    ContentStore.of(directory, log::add);
    assertEquals(
        List.of("The packaged content answers, because en.words: is no file of content"), log);
  }

  @Test
  void whatIsPutInTheirPlaceWhileTheyAnswerChangesNothing(@TempDir Path directory)
      throws IOException {
    copyTo(directory);
    List<String> log = new ArrayList<>();
    ContentStore store = ContentStore.of(directory, log::add);
    try (java.util.stream.Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {0});
      }
    }
    assertEquals(List.of(), log);
    assertEquals(STORE.topics("en").topics(), store.topics("en").topics());
    assertEquals(STORE.in("en").say(Says.LAUNCH), store.in("en").say(Says.LAUNCH));
  }

  private static void copyTo(Path directory) throws IOException {
    for (String file :
        List.of(
            ContentStore.LOCALES,
            ContentStore.PROTOCOL,
            ContentStore.BOUNDS,
            ContentStore.SCREENS,
            "en.grammar",
            "en.phrases",
            "en.topics",
            "en.signs",
            "en.alarm",
            "en.encoder",
            "en.sayings",
            "en.replies",
            "en.replied")) {
      Files.write(directory.resolve(file), packaged(file));
    }
    Files.write(directory.resolve("en.words"), packaged("en.words"));
    for (String locale : ContentStore.packaged().locales()) {
      Files.write(directory.resolve(locale + ".country"), packaged(locale + ".country"));
    }
  }
}
