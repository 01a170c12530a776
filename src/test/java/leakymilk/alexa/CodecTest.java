package leakymilk.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codec reads and writes what Amazon's own types read and write. */
class CodecTest {
  private static final ObjectMapper PLAIN =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final ObjectMapper AMAZON =
      PLAIN.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static List<Path> recorded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/envelopes"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void aRecordedEnvelopeReadsAsAmazonsTypesReadIt(Path file) throws IOException {
    byte[] body = Files.readAllBytes(file);
    assertEquals(amazons(AMAZON.readValue(body, RequestEnvelope.class)), Codec.read(body));
  }

  /** A request of Amazon's types, reduced as ours is. */
  static Request amazons(RequestEnvelope envelope) {
    var session = envelope.getSession();
    var system = envelope.getContext() == null ? null : envelope.getContext().getSystem();
    String intent = "";
    Map<String, Slot> slots = new LinkedHashMap<>();
    List<Object> arguments = new ArrayList<>();
    if (envelope.getRequest() instanceof IntentRequest request) {
      intent = request.getIntent().getName();
      if (request.getIntent().getSlots() != null) {
        request
            .getIntent()
            .getSlots()
            .forEach(
                (name, slot) -> {
                  if (slot.getValue() != null) {
                    slots.put(name, new Slot(slot.getValue(), resolved(slot)));
                  }
                });
      }
    } else if (envelope.getRequest() instanceof UserEvent event && event.getArguments() != null) {
      arguments.addAll(event.getArguments().stream().map(CodecTest::longValue).toList());
    }
    boolean screen =
        system != null
            && system.getDevice() != null
            && system.getDevice().getSupportedInterfaces() != null
            && system.getDevice().getSupportedInterfaces().getAlexaPresentationAPL() != null;
    return new Request(
        system != null ? system.getApplication().getApplicationId() : "",
        envelope.getRequest().getLocale() == null ? "" : envelope.getRequest().getLocale(),
        envelope.getRequest().getType(),
        intent,
        slots,
        session != null,
        session != null && Boolean.TRUE.equals(session.getNew()),
        session == null || session.getAttributes() == null
            ? Map.of()
            : longs(session.getAttributes()),
        screen,
        arguments,
        -1,
        session == null || session.getSessionId() == null
            ? 0
            : (session.getSessionId().hashCode() & Integer.MAX_VALUE) % 12);
  }

  private static String resolved(com.amazon.ask.model.Slot slot) {
    if (slot.getResolutions() == null) {
      return "";
    }
    for (var authority : slot.getResolutions().getResolutionsPerAuthority()) {
      for (var value : authority.getValues()) {
        if (value.getValue().getId() != null) {
          return value.getValue().getId();
        }
      }
    }
    return "";
  }

  /** Whole numbers as ours reads them. */
  private static Map<String, Object> longs(Map<String, Object> map) {
    Map<String, Object> longs = new LinkedHashMap<>();
    map.forEach((key, value) -> longs.put(key, longValue(value)));
    return longs;
  }

  @SuppressWarnings("unchecked")
  private static Object longValue(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Map<?, ?> map) {
      return longs((Map<String, Object>) map);
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(CodecTest::longValue).toList());
    }
    return value;
  }

  @Test
  void everyShapeOfResponseIsReadByAmazonsTypesWithNothingLost() throws IOException {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("v", 1);
    attributes.put("said", "line\nbreak \"quote\" \\ \u00e9 \ud83c\udf7c \u0007");
    attributes.put("check", Map.of("yes", List.of("fever"), "none", false));
    for (Response response :
        List.of(
            new Response("<speak>a &amp; b</speak>", "<speak>c?</speak>", null, attributes),
            new Response("<speak>a</speak>", "", new Card("T", "x\ny"), attributes),
            new Response("", "", null, Map.of()))) {
      byte[] written = Codec.write(response);
      ResponseEnvelope read = AMAZON.readValue(written, ResponseEnvelope.class);
      JsonNode again = PLAIN.readTree(PLAIN.writeValueAsBytes(read));
      assertEquals(PLAIN.readTree(written), withoutNulls(again));
      assertEquals(response.endsSession(), read.getResponse().getShouldEndSession());
    }
  }

  /** Without what Amazon's types add to an absent field: null, or an empty list of directives. */
  private static JsonNode withoutNulls(JsonNode node) {
    if (node.isObject()) {
      List<String> nulls = new ArrayList<>();
      node.properties()
          .forEach(
              entry -> {
                if (entry.getValue().isNull()
                    || (entry.getKey().equals("directives") && entry.getValue().isEmpty())) {
                  nulls.add(entry.getKey());
                } else {
                  withoutNulls(entry.getValue());
                }
              });
      ((com.fasterxml.jackson.databind.node.ObjectNode) node).remove(nulls);
    }
    return node;
  }

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
}
