package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Codec;
import leakymilk.alexa.MalformedJson;

/**
 * What a fuzzer finds. In every build the inputs that it once kept are replayed (beside this
 * class's resources); {@code JAZZER_FUZZ=1 mvn -Dtest=HandlerFuzzTest#words test} looks for more.
 */
class HandlerFuzzTest {
  private static final List<State> STATES = States.all();
  private static final List<String> LOG = new ArrayList<>();
  private static final LeakyMilkStreamHandler SKILL =
      new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(LOG));

  private static JsonNode answer(byte[] body) throws IOException {
    LOG.clear();
    JsonNode response = Handset.JSON.readTree(Handset.bytes(SKILL, body));
    assertEquals("1.0", response.path("version").asText());
    assertTrue(response.path("response").isObject());
    for (String line : LOG) {
      assertTrue(line.startsWith("Refused: ") || line.startsWith("Complaint: "), line);
    }
    return response;
  }

  private static void keepsTheRules(JsonNode response) throws IOException {
    try {
      SessionRulesTest.keepsTheRules(response);
    } catch (IOException broken) {
      throw broken;
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  /** Whatever comes in, a well-formed answer leaves, and it is no failure. */
  @FuzzTest(maxDuration = "5m")
  void body(byte[] body) throws IOException {
    answer(body);
  }

  /** A body is a request or is refused as no JSON; nothing else is thrown. */
  @FuzzTest(maxDuration = "5m")
  void codec(byte[] body) {
    try {
      assertFalse(Codec.read(body).slots() == null);
    } catch (MalformedJson malformed) {
      return;
    }
  }

  /** Any words, with any intent that carries words, in any state. */
  @FuzzTest(maxDuration = "5m")
  void words(FuzzedDataProvider data) throws IOException {
    State state = data.pickValue(STATES);
    String intent = data.pickValue(List.of("QuestionIntent", "DenyIntent", "ReportIntent"));
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-GB");
    request
        .putObject("intent")
        .put("name", intent)
        .withObject("/slots/query")
        .put("name", "query")
        .put("value", data.consumeRemainingAsString());
    ObjectNode envelope =
        Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.readTree(state.text()));
    keepsTheRules(answer(envelope.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Attributes of any kind, before any intent. */
  @FuzzTest(maxDuration = "5m")
  void attributes(FuzzedDataProvider data) throws IOException {
    String intent = data.pickValue(States.intents());
    String attributes = data.consumeRemainingAsString();
    String body =
        "{\"session\":{\"application\":{\"applicationId\":\""
            + Handset.SKILL_ID
            + "\"},\"attributes\":"
            + attributes
            + "},\"request\":{\"type\":\"IntentRequest\",\"locale\":\"en-IN\",\"intent\":{\"name\":\""
            + intent
            + "\"}}}";
    JsonNode response = answer(body.getBytes(StandardCharsets.UTF_8));
    if (LOG.stream().noneMatch(line -> line.startsWith("Refused: "))) {
      keepsTheRules(response);
    }
  }
}
