package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A device for tests: sends requests to the real stream handler and keeps the session. */
public final class Handset {
  public static final String SKILL_ID = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";
  public static final ObjectMapper JSON = new ObjectMapper();
  private static final Context CONTEXT = Lambda.context();

  private final LeakyMilkStreamHandler skill;
  private final String locale;
  private final List<String> log = new ArrayList<>();
  private final List<String> turns = new ArrayList<>();
  private boolean screen;
  private JsonNode attributes = JSON.createObjectNode();

  public Handset(String locale) {
    this(locale, null);
  }

  /** A device whose skill has the content of a directory. */
  public Handset(Path content, String locale) {
    this.locale = locale;
    this.skill = new LeakyMilkStreamHandler(SKILL_ID, content.toString(), null, logger(log, turns));
  }

  /**
   * @param check {@code off} for a skill that asks nothing about symptoms
   */
  Handset(String locale, String check) {
    this.locale = locale;
    this.skill = new LeakyMilkStreamHandler(SKILL_ID, null, check, logger(log, turns));
  }

  /** What collects this device's log. */
  public LambdaLogger logger() {
    return logger(log, turns);
  }

  /** A log but for the line that every turn writes. */
  static LambdaLogger logger(List<String> log) {
    return logger(log, new ArrayList<>());
  }

  private static LambdaLogger logger(List<String> log, List<String> turns) {
    return Lambda.log(line -> (line.startsWith("Turn: ") ? turns : log).add(line));
  }

  /** Gives the device a screen. */
  public Handset withScreen() {
    screen = true;
    return this;
  }

  /** The response to a touch with these arguments. */
  public JsonNode touch(Object... arguments) {
    ObjectNode request = request("Alexa.Presentation.APL.UserEvent");
    request.put("token", "leaky-milk-helper");
    request.set("arguments", JSON.valueToTree(arguments));
    return send(request);
  }

  /** What a response shows; missing when it shows nothing. */
  public static JsonNode shown(JsonNode response) {
    return response.path("response").path("directives").path(0).at("/datasources/screen");
  }

  /** The locale that the device is set to. */
  String locale() {
    return locale;
  }

  /** The lines of the turns, one each. */
  List<String> turns() {
    return turns;
  }

  /** Everything else that was logged. */
  public List<String> log() {
    return log;
  }

  /** Puts the device into a state of the conversation. */
  public Handset with(String attributes) {
    try {
      this.attributes = JSON.readTree(attributes);
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
    return this;
  }

  /** Puts the device into a state of the conversation. */
  public Handset with(State state) {
    return with(state.text());
  }

  public JsonNode attributes() {
    return attributes;
  }

  /** The response to an intent. */
  public JsonNode intent(String name) {
    ObjectNode request = request("IntentRequest");
    request.putObject("intent").put("name", name).put("confirmationStatus", "NONE");
    return send(request);
  }

  /** The response to an intent with one slot filled. */
  public JsonNode intent(String name, String slot, String value) {
    ObjectNode request = request("IntentRequest");
    ObjectNode intent = request.putObject("intent").put("name", name);
    intent.putObject("slots").putObject(slot).put("name", slot).put("value", value);
    return send(request);
  }

  /** The response to a request of another type. */
  public JsonNode type(String type) {
    return send(request(type));
  }

  private ObjectNode request(String type) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("requestId", "amzn1.echo-api.request.SECRET-REQUEST")
        .put("timestamp", "2026-11-22T03:00:00Z")
        .put("locale", locale);
  }

  /** Sends a request inside a full envelope. */
  public JsonNode send(ObjectNode request) {
    ObjectNode envelope = envelope(request, SKILL_ID, attributes);
    if (screen) {
      ((ObjectNode) envelope.at("/context/System/device/supportedInterfaces"))
          .putObject("Alexa.Presentation.APL");
    }
    JsonNode response = raw(envelope.toString());
    // what Alexa tells outside a session changes none
    attributes =
        response.path("sessionAttributes").isObject()
            ? response.path("sessionAttributes")
            : attributes;
    return response;
  }

  /** An envelope as Alexa sends it. */
  public static ObjectNode envelope(ObjectNode request, String skillId, JsonNode attributes) {
    ObjectNode envelope = JSON.createObjectNode().put("version", "1.0");
    ObjectNode session = envelope.putObject("session");
    session.put("new", attributes.isEmpty()).put("sessionId", "amzn1.echo-api.session.SECRET");
    session.putObject("application").put("applicationId", skillId);
    session.set("attributes", attributes);
    session.putObject("user").put("userId", "amzn1.ask.account.SECRET-USER");
    ObjectNode system = envelope.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", skillId);
    system.putObject("device").put("deviceId", "SECRET-DEVICE").putObject("supportedInterfaces");
    envelope.set("request", request);
    return envelope;
  }

  /** Sends any text as a body. */
  public JsonNode raw(String body) {
    try {
      return JSON.readTree(bytes(skill, body.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
  }

  static byte[] bytes(LeakyMilkStreamHandler skill, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    skill.handleRequest(new ByteArrayInputStream(body), out, CONTEXT);
    return out.toByteArray();
  }

  /** What is spoken, without markup. */
  public static String speech(JsonNode response) {
    return text(response.path("response").path("outputSpeech").path("ssml").asText());
  }

  public static String reprompt(JsonNode response) {
    return text(
        response.path("response").path("reprompt").path("outputSpeech").path("ssml").asText());
  }

  private static String text(String ssml) {
    return ssml.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&amp;", "&");
  }

  public static boolean isOpen(JsonNode response) {
    return !response.path("response").path("shouldEndSession").asBoolean(true);
  }
}
