package leakymilk.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.alexa.JsonReader;
import leakymilk.alexa.JsonWriter;
import leakymilk.content.ContentStore;

/**
 * Plays Alexa between a person and the skill: makes the request, keeps the session and its
 * attributes, says the reprompt after silence. The skill sees the same bytes as on Lambda.
 */
final class Conversation {
  /** The id that the simulator's skill answers to. */
  static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  /** The country that is talked to where nobody names one. */
  static final String COUNTRY = "en-US";

  private final RequestStreamHandler skill;
  private final InteractionModel model;
  private final InteractionModel.Ear ear;
  private final String locale;
  private final boolean screen;

  private boolean open;
  private Object attributes = Map.of();
  private String reprompt = "";
  private boolean silent;
  private Explain explain;

  /** The countries that there are, the one that nobody needs to name first. */
  static List<String> countries() {
    List<String> countries = new ArrayList<>(ContentStore.packaged().locales());
    countries.removeIf(locale -> locale.length() == 2);
    countries.remove(COUNTRY);
    countries.add(0, COUNTRY);
    return countries;
  }

  /**
   * One exchange.
   *
   * @param note what the model took the words for, such as {@code TheWordsIntent, carrier 'the' cut
   *     off}
   * @param say what Alexa would say, as plain text; empty for nothing
   * @param card title and text of the card; empty for none
   * @param ended whether the session is closed now
   * @param request as sent; empty when nothing was sent
   * @param response as received; empty when nothing was sent
   * @param ssml what Alexa would say, with its markup; empty for nothing
   * @param directive what a screen is to show, as plain JSON values; null for nothing
   */
  record Exchange(
      String note,
      String say,
      String card,
      boolean ended,
      String request,
      String response,
      String ssml,
      Object directive) {
    /** An exchange in which nothing was sent. */
    Exchange(String note, String say, boolean ended) {
      this(note, say, "", ended, "", "", say, null);
    }
  }

  Conversation(
      RequestStreamHandler skill, InteractionModel model, InteractionModel.Ear ear, String locale) {
    this(skill, model, ear, locale, false);
  }

  /**
   * As above.
   *
   * @param screen whether the device has one
   */
  Conversation(
      RequestStreamHandler skill,
      InteractionModel model,
      InteractionModel.Ear ear,
      String locale,
      boolean screen) {
    this.screen = screen;
    this.skill = skill;
    this.model = model;
    this.ear = ear;
    this.locale = locale;
  }

  /** The same talk so far, to go on with in another way. */
  Conversation fork() {
    Conversation fork = new Conversation(skill, model, ear, locale, screen);
    fork.open = open;
    fork.attributes = attributes;
    fork.reprompt = reprompt;
    fork.silent = silent;
    return fork;
  }

  /** Why words would be understood as they are, were they the first of a talk. */
  List<String> why(String said) {
    explain = explain == null ? new Explain(model, ear, locale) : explain;
    return explain.why(said);
  }

  /** Opens the skill by its name. */
  Exchange open() throws IOException {
    return hear("open " + model.invocation());
  }

  /** What happens when somebody touches what sends these arguments. */
  Exchange touch(List<?> arguments) throws IOException {
    silent = false;
    Map<String, Object> request = request("Alexa.Presentation.APL.UserEvent");
    request.put("token", "leaky-milk-helper");
    request.put("arguments", arguments);
    return send("a touch", request);
  }

  boolean isOpen() {
    return open;
  }

  /** What happens when somebody says this, or stays silent ({@code ""}). */
  Exchange hear(String said) throws IOException {
    String plain = InteractionModel.plain(said);
    if (plain.isEmpty()) {
      return silence();
    }
    silent = false;
    if (said.startsWith("/")) {
      return direct(said.substring(1).strip());
    }
    plain = plain.startsWith("alexa ") ? plain.substring(6) : plain;
    String name = model.invocation();
    if (List.of("open " + name, "start " + name, "launch " + name).contains(plain)) {
      open = false;
      return send("LaunchRequest", request("LaunchRequest"));
    }
    for (String start : List.of("ask " + name, "tell " + name)) {
      if (plain.startsWith(start + " ")) {
        open = false;
        plain = plain.substring(start.length() + 1);
        // "ask leaky milk helper to check my symptoms"
        plain = plain.startsWith("to ") ? plain.substring(3) : plain;
      }
    }
    return hear(model.hear(plain, ear));
  }

  /** What happens when this arrives, whoever heard it. */
  Exchange hear(InteractionModel.Heard heard) throws IOException {
    StringBuilder note = new StringBuilder(heard.intent()).append(", ").append(heard.how());
    heard.slots().forEach((slot, words) -> note.append(": {").append(words).append('}'));
    return intent(heard.intent(), heard.slots(), note.toString());
  }

  /** For tests and testers: {@code /intent NAME} or {@code /request TYPE}. */
  private Exchange direct(String command) throws IOException {
    String[] parts = command.split(" ", 2);
    if (parts.length == 2 && parts[0].equals("intent")) {
      return intent(parts[1], Map.of(), parts[1]);
    }
    if (parts.length == 2 && parts[0].equals("request")) {
      return send(parts[1], request(parts[1]));
    }
    return new Exchange("", "(say /intent NAME or /request TYPE)", !open);
  }

  private Exchange silence() throws IOException {
    if (!open) {
      return new Exchange("silence", "", true);
    }
    if (!silent) {
      silent = true;
      return new Exchange("silence", reprompt, false);
    }
    return end("EXCEEDED_MAX_REPROMPTS");
  }

  /** Ends the session as Alexa does, when it is open. */
  Exchange end(String reason) throws IOException {
    Map<String, Object> request = request("SessionEndedRequest");
    request.put("reason", reason);
    Exchange exchange = send("SessionEndedRequest", request);
    open = false;
    return exchange;
  }

  private Exchange intent(String name, Map<String, String> slots, String note) throws IOException {
    Map<String, Object> request = request("IntentRequest");
    Map<String, Object> intent = new LinkedHashMap<>();
    intent.put("name", name);
    intent.put("confirmationStatus", "NONE");
    intent.put("slots", slots(slots));
    request.put("dialogState", "STARTED");
    request.put("intent", intent);
    return send(note, request);
  }

  /** Filled slots as Alexa sends them. */
  private static Map<String, Object> slots(Map<String, String> filled) {
    Map<String, Object> slots = new LinkedHashMap<>();
    for (Map.Entry<String, String> slot : filled.entrySet()) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("name", slot.getKey());
      value.put("value", slot.getValue());
      slots.put(slot.getKey(), value);
    }
    return slots;
  }

  private Map<String, Object> request(String type) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("type", type);
    request.put("requestId", "amzn1.echo-api.request.simulator");
    request.put("timestamp", "2026-01-01T03:00:00Z");
    request.put("locale", locale);
    return request;
  }

  private Exchange send(String note, Map<String, Object> request) throws IOException {
    Map<String, Object> application = Map.of("applicationId", SKILL_ID);
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("new", !open);
    session.put("sessionId", "amzn1.echo-api.session.simulator");
    session.put("application", application);
    session.put("attributes", open ? attributes : Map.of());
    Map<String, Object> interfaces = screen ? Map.of("Alexa.Presentation.APL", Map.of()) : Map.of();
    Map<String, Object> system = new LinkedHashMap<>();
    system.put("application", application);
    system.put("device", Map.of("deviceId", "simulator", "supportedInterfaces", interfaces));
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("version", "1.0");
    envelope.put("session", session);
    envelope.put("context", Map.of("System", system));
    envelope.put("request", request);
    byte[] sent = new JsonWriter().value(envelope).bytes();
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    skill.handleRequest(new ByteArrayInputStream(sent), received, null);
    return receive(note, sent, received.toByteArray());
  }

  private Exchange receive(String note, byte[] sent, byte[] received) {
    Map<?, ?> envelope = (Map<?, ?>) new JsonReader(received).value();
    Map<?, ?> response = (Map<?, ?>) envelope.get("response");
    attributes = envelope.get("sessionAttributes");
    open = Boolean.FALSE.equals(response.get("shouldEndSession"));
    Object again = response.get("reprompt");
    reprompt = again == null ? "" : speech(((Map<?, ?>) again).get("outputSpeech"));
    Object card = response.get("card");
    return new Exchange(
        note,
        speech(response.get("outputSpeech")),
        card == null
            ? ""
            : ((Map<?, ?>) card).get("title") + " | " + ((Map<?, ?>) card).get("content"),
        !open,
        new String(sent, java.nio.charset.StandardCharsets.UTF_8),
        new String(received, java.nio.charset.StandardCharsets.UTF_8),
        response.get("outputSpeech") instanceof Map<?, ?> speech ? (String) speech.get("ssml") : "",
        response.get("directives") instanceof List<?> directives ? directives.get(0) : null);
  }

  /** SSML as a reader sees it: without tags, entities resolved. */
  private static String speech(Object output) {
    if (!(output instanceof Map<?, ?> speech)) {
      return "";
    }
    return ((String) speech.get("ssml"))
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
