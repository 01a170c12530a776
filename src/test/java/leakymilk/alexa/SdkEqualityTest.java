package leakymilk.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The codec reads and writes what Amazon's own SDK reads and writes, but for the differences that
 * {@link Tolerance} lists. {@code mvn test -Dtest=SdkEqualityTest -Dgenerated=100000} tries more.
 */
class SdkEqualityTest {
  private static final int GENERATED = Integer.getInteger("generated", 5_000);

  /** The SDK's mapper, writing empty values too, so that none can be lost unseen. */
  private static final ObjectMapper WRITER =
      AmazonsReading.SDK.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private static final Set<String> ADDED =
      Set.of("directives", "sessionAttributes", "slots", "packages", "sources");

  static List<Path> recorded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/envelopes"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void aRecordedRequestReadsAsAmazonsTypesReadIt(Path file) throws IOException {
    byte[] body = Files.readAllBytes(file);
    assertEquals(AmazonsReading.request(AmazonsReading.tree(body), false), Codec.read(body));
  }

  @Test
  void aGeneratedRequestReadsAsAmazonsTypesReadItOrTheTableSaysWhyNot() {
    EnvelopeGenerator generator = new EnvelopeGenerator(20261122);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < GENERATED; i++) {
      byte[] body = generator.next();
      Set<Enum<?>> reasons = explained("request " + i, body);
      reasons.forEach(reason -> counts.merge(reason.name(), 1, Integer::sum));
      count(Tolerance.ours(body), counts);
      if (reasons.isEmpty()) {
        counts.merge(Tolerance.ours(body) == null ? "both refuse" : "equal", 1, Integer::sum);
      }
    }
    System.out.println("Codec and SDK on " + GENERATED + " requests: " + counts);
    assertTrue(counts.get("equal") > GENERATED / 2, "the generator has gone astray: " + counts);
    assertTrue(counts.get("both refuse") > GENERATED / 100, counts.toString());
    assertTrue(counts.get("a slot in doubt") > GENERATED / 100, counts.toString());
    assertTrue(counts.get("a slot matched in part") > GENERATED / 100, counts.toString());
  }

  private static void count(Request read, Map<String, Integer> counts) {
    for (Slot slot : read == null ? List.<Slot>of() : read.slots().values()) {
      if (slot.unsure()) {
        counts.merge("a slot in doubt", 1, Integer::sum);
      }
      if (!slot.ids().isEmpty() && !slot.unmatched().isEmpty()) {
        counts.merge("a slot matched in part", 1, Integer::sum);
      }
    }
  }

  private static Set<Enum<?>> explained(String name, byte[] body) {
    try {
      return Tolerance.explain(body);
    } catch (AssertionError | RuntimeException unexplained) {
      String text = new String(body, StandardCharsets.UTF_8);
      String start = text.length() > 3_000 ? text.substring(0, 3_000) + " …" : text;
      throw new AssertionError(name + ": " + start, unexplained);
    }
  }

  /** Every difference in the table is there for a reason, and needs no other row of it. */
  @ParameterizedTest
  @EnumSource
  void aListedToleranceIsReal(Tolerance tolerance) {
    assertEquals(
        Set.of(tolerance), Tolerance.explain(tolerance.example()), "strike it from the table");
  }

  static Map<String, String> bodies() {
    String good = "{\"request\":{\"type\":\"LaunchRequest\",\"locale\":\"en-US\"}}";
    Map<String, String> bodies = new LinkedHashMap<>();
    for (String broken :
        List.of(
            "",
            " \n\t ",
            "hello",
            "null",
            "true",
            "7",
            "\"text\"",
            "[1,2]",
            "{",
            "}",
            "{\"a\":1,}",
            "{,\"a\":1}",
            "{\"a\":[1,]}",
            "{\"a\":[,1]}",
            "{\"a\":[1 2]}",
            "{\"a\":1 \"b\":2}",
            "{\"a\" 1}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":[}",
            "{\"a\":{]}",
            "{'a':1}",
            "{a:1}",
            "{1:1}",
            "{\"a\":\"\u0001\"}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\'\"}",
            "{\"a\":\"\\u12G4\"}",
            "{\"a\":\"\\u12",
            "{\"a\":\"\\",
            "{\"a\":01}",
            "{\"a\":-}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":1e}",
            "{\"a\":1e+}",
            "{\"a\":0x1}",
            "{\"a\":NaN}",
            "{\"a\":-Infinity}",
            "{\"a\":tru}",
            "{\"a\":truex}",
            "{\"a\":nulll}",
            "{\"a\":True}",
            "/* comment */{}",
            "{}// comment",
            "{\"a\":1}\u000b",
            "\u00a0{}",
            "[".repeat(1 << 20),
            "{\"a\":".repeat(1 << 18),
            "[".repeat(1 << 19) + "]".repeat(1 << 19))) {
      bodies.put(broken.length() > 30 ? broken.substring(0, 10) + " many times" : broken, broken);
    }
    bodies.put("a byte order mark", "\ufeff" + good);
    bodies.put("a request and a half", good + "{");
    bodies.put("a request and a brace", good + "}");
    bodies.put("half a request", good.substring(0, good.length() / 2));
    bodies.put("an empty object", "{}");
    String nested = "[".repeat(1 << 19) + "]".repeat(1 << 19);
    bodies.put(
        "deep nonsense beside the request", good.replaceFirst("\\{", "{\"x\":" + nested + ","));
    bodies.put(
        "deep nonsense in the attributes",
        good.replaceFirst(
            "\\{",
            "{\"session\":{\"attributes\":{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}},"));
    bodies.put(
        "a number of a thousand digits",
        good.replaceFirst("\\{", "{\"x\":" + "1".repeat(1001) + ","));
    bodies.put("a long name", good.replaceFirst("\\{", "{\"" + "x".repeat(50_001) + "\":1,"));
    bodies.put("a long text", good.replace("en-US", "x".repeat(1 << 20)));
    bodies.put("everything twice, another way", twice(good));
    bodies.put(
        "a session and then none",
        good.replaceFirst("\\{", "{\"session\":{\"new\":true},\"session\":null,"));
    return bodies;
  }

  /** Earlier values of every part, which the later ones must replace as a whole. */
  private static String twice(String good) {
    String system =
        "\"System\":{\"application\":{\"applicationId\":\"a\"},\"device\":{\"supportedInterfaces\":{"
            + "\"Alexa.Presentation.APL\":{}}}}";
    String slots =
        "\"slots\":{\"s\":{\"value\":\"v\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"values\":"
            + "[{\"value\":{\"id\":\"i\"},\"value\":{}}]}]}}},\"slots\":{}";
    return good.replaceFirst(
        "\\{",
        "{\"session\":{\"new\":true,\"application\":{\"applicationId\":\"b\"},\"attributes\":{\"a\":1}},"
            + "\"session\":{},\"context\":{"
            + system
            + ",\"System\":{}},\"context\":{"
            + system
            + "},\"context\":{},\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"n\","
            + slots
            + "}},");
  }

  static Stream<Map.Entry<String, String>> badInput() {
    return bodies().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInputReadsAsAmazonsTypesReadItOrTheTableSaysWhyNot(Map.Entry<String, String> body) {
    explained(body.getKey(), body.getValue().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyTheSdkTakesWhatIsNotOneJsonTextInUtf8() {
    String good = "{\"request\":{\"type\":\"LaunchRequest\",\"locale\":\"\u00e9\"}}";
    assertEquals(
        Set.of(Tolerance.Strictness.ONE_VALUE_AND_NO_MORE),
        Tolerance.explain((good + " x").getBytes(StandardCharsets.UTF_8)));
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      assertEquals(
          Set.of(Tolerance.Strictness.UTF_8_ONLY),
          Tolerance.explain(good.getBytes(Charset.forName(name))));
    }
  }

  @Test
  void everyResponseIsReadByAmazonsTypesWithNothingLost() throws IOException {
    EnvelopeGenerator generator = new EnvelopeGenerator(22112026);
    int shapes = Math.max(1_000, GENERATED / 10);
    for (int i = 0; i < shapes; i++) {
      Map<String, Object> attributes = new LinkedHashMap<>();
      for (int left = i % 5; left > 0; left--) {
        attributes.put(generator.name(), generator.value(3));
      }
      Response response =
          new Response(
              i % 7 == 0 ? "" : generator.text(),
              i % 2 == 0 ? "" : generator.text(),
              i % 3 == 0 ? new Card(generator.text(), generator.text()) : null,
              attributes,
              i % 11 == 0 ? "NO" : "",
              i % 4 == 0 ? "{\"type\":\"APL\",\"version\":\"1.1\",\"x\":[1,{}]}" : "",
              Map.of("text", generator.text(), "lines", List.of(generator.text(), true)));
      byte[] written = Codec.write(response);
      ResponseEnvelope read = WRITER.readValue(written, ResponseEnvelope.class);
      JsonNode again = WRITER.readTree(WRITER.writeValueAsBytes(read));
      assertEquals(WRITER.readTree(written), withoutWhatTheSdkAdds(again), () -> written(written));
      boolean spoken = !response.ssml().isEmpty() && response.canFulfill().isEmpty();
      assertEquals(
          spoken ? response.endsSession() : null, read.getResponse().getShouldEndSession());
      assertEquals(spoken, read.getResponse().getOutputSpeech() != null);
      assertEquals(i % 11 == 0, read.getResponse().getCanFulfillIntent() != null);
      boolean shows = spoken && !response.document().isEmpty();
      assertEquals(shows ? 1 : 0, read.getResponse().getDirectives().size());
      assertTrue(
          !shows || read.getResponse().getDirectives().get(0) instanceof RenderDocumentDirective);
      assertEquals(attributes.size(), read.getSessionAttributes().size());
    }
  }

  private static String written(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Amazon's types write null for an absent field, and these as empty when they are absent. */
  private static JsonNode withoutWhatTheSdkAdds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> added = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        boolean none = ADDED.contains(entry.getKey()) && entry.getValue().isEmpty();
        if (entry.getValue().isNull() || none) {
          added.add(entry.getKey());
        } else if (!entry.getKey().equals("sessionAttributes")) {
          withoutWhatTheSdkAdds(entry.getValue());
        }
      }
      object.remove(added);
    } else if (node.isArray()) {
      node.forEach(SdkEqualityTest::withoutWhatTheSdkAdds);
    }
    return node;
  }
}
