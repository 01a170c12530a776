package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leakymilk.sdk.LeakyMilkSdkStreamHandler;
import leakymilk.skill.Handset;
import leakymilk.skill.LeakyMilkStreamHandler;
import leakymilk.skill.State;
import leakymilk.skill.States;
import org.junit.jupiter.api.Test;

/** Whatever is said, both doors answer the same. */
class BothDoorsTest {
  private static final RequestStreamHandler LEAN = lean(Conversation.SKILL_ID);
  private static final RequestStreamHandler SDK =
      new LeakyMilkSdkStreamHandler(Conversation.SKILL_ID, lean(Conversation.SKILL_ID));
  private static final RequestStreamHandler LEAN_HANDSET = lean(Handset.SKILL_ID);
  private static final RequestStreamHandler SDK_HANDSET =
      new LeakyMilkSdkStreamHandler(Handset.SKILL_ID, lean(Handset.SKILL_ID));

  private int turns;

  private static RequestStreamHandler lean(String skillId) {
    return new LeakyMilkStreamHandler(skillId, null, new Handset("en").logger());
  }

  private static byte[] bytes(RequestStreamHandler door, byte[] request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    door.handleRequest(new ByteArrayInputStream(request), answer, null);
    return answer.toByteArray();
  }

  /** An answer without what the SDK adds of itself, and without what is empty: it leaves that out. */
  private static JsonNode plain(byte[] answer) throws IOException {
    JsonNode plain = Handset.JSON.readTree(answer);
    ((ObjectNode) plain).remove("userAgent");
    leaveOutWhatIsEmpty(plain);
    return plain;
  }

  private static void leaveOutWhatIsEmpty(JsonNode node) {
    node.forEach(BothDoorsTest::leaveOutWhatIsEmpty);
    if (node instanceof ObjectNode object) {
      List<String> empty = new ArrayList<>();
      object
          .properties()
          .forEach(
              one -> {
                JsonNode value = one.getValue();
                boolean nothing = value.isContainerNode() && value.isEmpty();
                if (nothing || (value.isTextual() && value.asText().isEmpty())) {
                  empty.add(one.getKey());
                }
              });
      object.remove(empty);
    }
  }

  private byte[] same(RequestStreamHandler lean, RequestStreamHandler sdk, byte[] request)
      throws IOException {
    byte[] answer = bytes(lean, request);
    JsonNode other = plain(bytes(sdk, request));
    assertEquals(plain(answer), other, new String(request, StandardCharsets.UTF_8));
    turns++;
    return answer;
  }

  @Test
  void everyTranscriptGoesTheSameThroughBothDoors() throws IOException {
    RequestStreamHandler both =
        (input, output, context) -> output.write(same(LEAN, SDK, input.readAllBytes()));
    int transcripts = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/transcripts"))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String locale = file.getParent().getFileName().toString();
      Path model = Path.of("target/skill-package/interactionModels/custom", locale + ".json");
      Conversation conversation =
          new Conversation(
              both,
              InteractionModel.read(Path.of("."), Files.exists(model) ? locale : "en-US"),
              InteractionModel.Ear.DEVICE,
              locale);
      for (String said : Transcript.said(Files.readAllLines(file))) {
        conversation.hear(said);
      }
      transcripts++;
    }
    System.out.println("Both doors: " + transcripts + " transcripts, " + turns + " turns");
    assertTrue(turns > 500, turns + " turns");
  }

  @Test
  void everyIntentInEveryStateIsAnsweredTheSame() throws IOException {
    for (State state : States.all()) {
      for (String intent : States.intents()) {
        ObjectNode request =
            Handset.JSON
                .createObjectNode()
                .put("type", "IntentRequest")
                .put("requestId", "r")
                .put("timestamp", "2026-11-22T03:00:00Z")
                .put("locale", "en-AU");
        request.putObject("intent").put("name", intent);
        JsonNode envelope =
            Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.readTree(state.text()));
        same(LEAN_HANDSET, SDK_HANDSET, envelope.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void whatTheSdkCannotReadIsAnsweredAllTheSame() throws IOException {
    for (String folder :
        List.of(
            "src/test/resources/envelopes",
            "src/test/resources/leakymilk/skill/HandlerFuzzTestInputs/body",
            "events")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.sorted().toList()) {
          same(LEAN_HANDSET, SDK_HANDSET, Files.readAllBytes(file));
        }
      }
    }
    for (String body : List.of("", "{}", "[]", "no JSON", "{\"request\":{\"type\":\"New.Type\"}}")) {
      byte[] answer = same(LEAN_HANDSET, SDK_HANDSET, body.getBytes(StandardCharsets.UTF_8));
      assertFalse(new String(answer, StandardCharsets.UTF_8).isBlank(), body);
    }
  }
}
