package leakymilk.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How JSON is read; that it is read as Amazon's SDK reads it, {@link SdkEqualityTest} proves. */
class CodecTest {
  @Test
  void valuesAreReadAsTheyStand() {
    String json =
        " {\"s\":\"a\\u00e9\\n\\\"\\/\\\\\\b\\f\\r\\t\",\"n\":-12,\"d\":1.5e3,\"t\":true,"
            + "\"f\":false,\"z\":null,\"l\":[1,[],{}],\"big\":123456789012345678901} ";
    JsonReader reader = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    Map<?, ?> read = (Map<?, ?>) reader.value();
    reader.end();
    assertEquals("a\u00e9\n\"/\\\b\f\r\t", read.get("s"));
    assertEquals(-12L, read.get("n"));
    assertEquals(1500.0, read.get("d"));
    assertEquals(true, read.get("t"));
    assertEquals(false, read.get("f"));
    assertTrue(read.containsKey("z"));
    assertNull(read.get("z"));
    assertEquals(List.of(1L, List.of(), Map.of()), read.get("l"));
    assertEquals(1.2345678901234568E20, read.get("big"));
  }

  @Test
  void theMessageOfMalformedJsonNamesThePlaceAndNeverTheText() {
    MalformedJson malformed =
        assertThrows(
            MalformedJson.class,
            () -> Codec.read("{\"SECRET\" \"WORDS\"}".getBytes(StandardCharsets.UTF_8)));
    assertEquals("expected ':' at byte 10", malformed.getMessage());
  }

  @Test
  void nothingButWhiteSpaceMayFollow() {
    byte[] envelope = "{\"version\":\"1.0\"} \n?".getBytes(StandardCharsets.UTF_8);
    int last = envelope.length - 1;
    for (int wrong : new int[] {0, 0x7f, 0x80, 0xff, '}', ',', '"', 'x'}) {
      envelope[last] = (byte) wrong;
      assertThrows(MalformedJson.class, () -> Codec.read(envelope));
    }
    envelope[last] = '\t';
    assertEquals("", Codec.read(envelope).type());
  }

  private static Map<String, Slot> slots(String value) {
    String json = "{\"request\":{\"intent\":{\"slots\":{\"s\":{\"value\":\"" + value + "\"}}}}}";
    return Codec.read(json.getBytes(StandardCharsets.UTF_8)).slots();
  }

  @Test
  void whatSaysNothingIsNoValue() {
    for (String nothing : List.of("", " ", "?", " ?! ", "...")) {
      assertEquals(Map.of(), slots(nothing));
    }
    assertEquals("is it 3?", slots(" is it 3? ").get("s").value());
  }

  @Test
  void aLongValueIsCutAtTheEndOfAWord() {
    assertEquals("1234 ".repeat(199) + "1234", slots("1234 ".repeat(4_000)).get("s").value());
    assertEquals(1_000, slots("w".repeat(20_000)).get("s").value().length());
  }
}
