package leakymilk.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import leakymilk.authoring.ContentWriter;
import org.junit.jupiter.api.Test;

/** The second ear: in bytes, in plain Java, and yet what was taught. */
class EncoderTest {
  private static final Path TAUGHT = Path.of("src/main/encoder");
  private static final Encoder ENCODER = ContentStore.packaged().encoder("en-US");

  /** As a logarithm, less likely than one in twenty. */
  private static final double UNTOLD = -3;

  /** So far may a logarithm be off through numbers of one byte. */
  private static final double OFF = 0.7;

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
  }

  @Test
  void itMakesOfWordsWhatWasTaught() throws IOException {
    byte[] file = Files.readAllBytes(TAUGHT.resolve("en.encoder"));
    Encoder taught = CompiledWords.encoder("en.encoder", ContentWriter.writeEncoder(file));
    int same = 0;
    List<String> rows = Files.readAllLines(TAUGHT.resolve("en.expected.tsv"));
    assertEquals(140, rows.size());
    for (String row : rows) {
      String[] of = row.split("\t", -1);
      boolean replied = of[0].equals("replied");
      float[] vector =
          taught.read(replied ? Arrays.asList(of[1].split("-", -1)) : List.of(), words(of[2]));
      Encoder.Guess guess =
          switch (of[0]) {
            case "replied" -> taught.replied(vector);
            case "topics" -> taught.topics(vector);
            case "signs" -> taught.signs(vector);
            default -> taught.lesser(vector);
          };
      int at = guess.names.indexOf(of[3]);
      assertEquals(Double.parseDouble(of[4]), guess.at(at), OFF, row);
      int better = 0;
      for (int i = 0; i < guess.names.size(); i++) {
        better += guess.at(i) > guess.at(at) ? 1 : 0;
      }
      // where no sign is told, which of them is least unlikely is chance
      boolean none = of[0].equals("lesser") && Double.parseDouble(of[4]) < UNTOLD;
      same += better == 0 || none ? 1 : 0;
    }
    assertTrue(same >= 136, same + " of 140 have the same best class");
  }

  @Test
  void whatItWasTaughtIsWhatTheLinearModelsTellApart() {
    float[] vector = ENCODER.read(List.of(), words("why does my breast leak"));
    ContentStore store = ContentStore.packaged();
    assertKnown(store.topics("en").topics(), ENCODER.topics(vector).names);
    assertKnown(store.signs("en").topics(), ENCODER.signs(vector).names);
    assertEquals(store.replied("en").topics(), ENCODER.replied(vector).names);
    for (String sign : ENCODER.lesser(vector).names) {
      assertNotNull(store.check().finding(sign), sign);
    }
  }

  /** What was renamed or deleted since is passed over; of more than a tenth it is time to teach. */
  private static void assertKnown(List<String> linear, List<String> taught) {
    long known = taught.stream().filter(linear::contains).count();
    assertTrue(known * 10 >= taught.size() * 9L, known + " of " + taught.size() + " are known");
  }

  @Test
  void allThatMayBeMeantTogetherIsCertain() {
    float[] vector = ENCODER.read(List.of(), words("why does my breast leak at night"));
    for (Encoder.Guess guess :
        List.of(ENCODER.topics(vector), ENCODER.signs(vector), ENCODER.replied(vector))) {
      double sum = 0;
      for (int i = 0; i < guess.names.size(); i++) {
        sum += Math.exp(guess.at(i));
      }
      assertEquals(1, sum, 1e-3);
    }
  }

  @Test
  void whatNobodySaysBreaksNothing() {
    for (List<String> strange :
        List.of(
            List.<String>of(),
            List.of(""),
            List.of("\u0436\u0436\u0436", "\ud83d\ude00"),
            List.of("x".repeat(20_000)),
            Collections.nCopies(5_000, "milk"))) {
      Encoder.Guess guess = ENCODER.topics(ENCODER.read(List.of(), strange));
      for (int i = 0; i < guess.names.size(); i++) {
        assertTrue(guess.at(i) <= 0, strange.size() + " words");
      }
    }
  }

  @Test
  void theSameWordsAlwaysMeanTheSame() {
    List<String> said = words("she went floppy on me and then she was grand");
    assertArrayEquals(ENCODER.read(List.of(), said), ENCODER.read(List.of(), said));
  }

  @Test
  void aLanguageMayHaveNone() {
    assertNull(CompiledWords.encoder("xx.encoder", ContentWriter.writeEncoder(new byte[0])));
  }

  @Test
  void halfAFileIsRefused() throws IOException {
    byte[] taught = Files.readAllBytes(TAUGHT.resolve("en.encoder"));
    for (int length : new int[] {1, 100, 9_000, taught.length - 1}) {
      byte[] half = ContentWriter.writeEncoder(Arrays.copyOf(taught, length));
      assertThrows(DamagedContent.class, () -> CompiledWords.encoder("en.encoder", half));
    }
    byte[] more = ContentWriter.writeEncoder(Arrays.copyOf(taught, taught.length + 1));
    assertThrows(DamagedContent.class, () -> CompiledWords.encoder("en.encoder", more));
  }
}
