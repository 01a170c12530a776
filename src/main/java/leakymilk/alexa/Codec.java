package leakymilk.alexa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a request envelope and writes a response envelope (Alexa's "Request and Response JSON
 * Reference"). Unknown properties, types and values are passed over. Of a key that stands twice the
 * last value counts, whole, as with the usual readers: whatever starts to read a value forgets the
 * one before it.
 */
public final class Codec {
  /** How many openings and closings may take turns. */
  private static final int TURNS = 12;

  /** Deeper lists of values than this are passed over; Alexa sends one list. */
  private static final int DEEPEST_LIST = 8;

  private static final int HOUR = "2026-11-22T".length();
  private static final int SECONDS = "2026-11-22T03:12:00".length();
  private static final int OFFSET = "+05:30".length();

  private String applicationOfSession = "";
  private String applicationOfContext = "";
  private String locale = "";
  private String type = "";
  private String intent = "";
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private boolean inSession;
  private boolean newSession;
  private Map<String, Object> attributes = new LinkedHashMap<>();
  private boolean hasScreen;
  private List<Object> arguments = new ArrayList<>();
  private int hour = -1;
  private int turn;
  private final JsonReader json;

  private Codec(byte[] body) {
    json = new JsonReader(body);
  }

  /**
   * Reads one request.
   *
   * @param body JSON as UTF-8
   * @throws MalformedJson when the body is not a JSON object from its first byte to its last
   */
  public static Request read(byte[] body) {
    return new Codec(body).envelope();
  }

  private Request envelope() {
    if (!json.enterObject()) {
      throw new MalformedJson("an object", 0);
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "session" -> session();
        case "context" -> context();
        case "request" -> request();
        default -> json.skip();
      }
    }
    json.end();
    return new Request(
        // requests outside a session have only the context's
        applicationOfContext.isEmpty() ? applicationOfSession : applicationOfContext,
        locale,
        type,
        intent,
        slots,
        inSession,
        newSession,
        attributes,
        hasScreen,
        arguments,
        hour,
        turn);
  }

  private void session() {
    applicationOfSession = "";
    newSession = false;
    attributes = new LinkedHashMap<>();
    turn = 0;
    inSession = json.enterObject();
    if (!inSession) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "new" -> newSession = json.isTrue();
        case "application" -> applicationOfSession = textOf("applicationId");
        case "attributes" -> attributes();
        // of the id only this remains
        case "sessionId" -> turn = (json.text().hashCode() & Integer.MAX_VALUE) % TURNS;
        default -> json.skip();
      }
    }
  }

  /** The text of one field of the object that comes next; empty where there is none. */
  private String textOf(String field) {
    String text = "";
    if (!json.enterObject()) {
      return text;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals(field)) {
        text = json.text();
      } else {
        json.skip();
      }
    }
    return text;
  }

  private void attributes() {
    attributes = new LinkedHashMap<>();
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      attributes.put(key, json.value());
    }
  }

  private void context() {
    applicationOfContext = "";
    hasScreen = false;
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("System")) {
        system();
      } else {
        json.skip();
      }
    }
  }

  private void system() {
    applicationOfContext = "";
    hasScreen = false;
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "application" -> applicationOfContext = textOf("applicationId");
        case "device" -> device();
        default -> json.skip();
      }
    }
  }

  private void device() {
    hasScreen = false;
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("supportedInterfaces")) {
        interfaces();
      } else {
        json.skip();
      }
    }
  }

  private void interfaces() {
    hasScreen = false;
    if (!json.enterObject()) {
      return;
    }
    for (String name = json.key(); name != null; name = json.key()) {
      if (name.equals("Alexa.Presentation.APL")) {
        hasScreen = json.enterObject();
        if (hasScreen) {
          leave();
        }
      } else {
        json.skip();
      }
    }
  }

  /** Passes over the rest of the object that was just entered. */
  private void leave() {
    for (String key = json.key(); key != null; key = json.key()) {
      json.skip();
    }
  }

  private void request() {
    type = "";
    locale = "";
    intent = "";
    slots.clear();
    arguments = new ArrayList<>();
    hour = -1;
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "type" -> type = json.text();
        case "locale" -> locale = json.text();
        case "intent" -> intent();
        case "arguments" -> arguments();
        case "timestamp" -> hour = hour(json.text());
        default -> json.skip();
      }
    }
  }

  /**
   * The hour of "2026-11-22T03:12:00+05:30", which is the device's own time. A time that ends in Z
   * is Greenwich's and says nothing of where the device stands.
   */
  private static int hour(String timestamp) {
    int length = timestamp.length();
    boolean own =
        length >= OFFSET + SECONDS
            && (timestamp.charAt(length - OFFSET) == '+'
                || timestamp.charAt(length - OFFSET) == '-')
            && timestamp.charAt(length - 3) == ':'
            && timestamp.charAt(HOUR - 1) == 'T';
    if (!own) {
      return -1;
    }
    int hour = (timestamp.charAt(HOUR) - '0') * 10 + timestamp.charAt(HOUR + 1) - '0';
    return hour >= 0 && hour < 24 ? hour : -1;
  }

  private void arguments() {
    arguments = new ArrayList<>();
    if (!json.enterArray()) {
      return;
    }
    while (json.element()) {
      arguments.add(json.value());
    }
  }

  private void intent() {
    intent = "";
    slots.clear();
    boolean denied = false;
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "name" -> intent = json.text();
        case "slots" -> slots();
        case "confirmationStatus" -> denied = isDenied();
        default -> json.skip();
      }
    }
    if (denied) {
      for (Map.Entry<String, Slot> slot : slots.entrySet()) {
        slot.setValue(slot.getValue().inDoubt());
      }
    }
  }

  /** Whether somebody said no when Alexa asked if it had heard right. */
  private boolean isDenied() {
    return json.text().equals("DENIED");
  }

  private void slots() {
    slots.clear();
    if (!json.enterObject()) {
      return;
    }
    for (String name = json.key(); name != null; name = json.key()) {
      slots.remove(name);
      Slot slot = heard(DEEPEST_LIST);
      if (!slot.isEmpty()) {
        slots.put(name, slot);
      }
    }
  }

  /**
   * A slot, or a value of one. A slot tells its words and what they were resolved to; the same
   * again, or else a list, is its "slotValue". So each is read by what it holds, whatever type it
   * names.
   */
  private Slot heard(int depth) {
    if (depth == 0) {
      json.skip();
      return Slot.NOTHING;
    }
    if (!json.enterObject()) {
      return Slot.NOTHING;
    }
    String words = "";
    List<String> ids = List.of();
    Slot other = Slot.NOTHING;
    boolean denied = false;
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "value" -> words = json.text();
        case "resolutions" -> ids = resolved();
        case "slotValue" -> other = heard(depth - 1);
        case "values" -> other = values(depth - 1);
        case "confirmationStatus" -> denied = isDenied();
        default -> json.skip();
      }
    }
    Slot fuller = Slot.of(words, ids).or(other);
    return denied ? fuller.inDoubt() : fuller;
  }

  private Slot values(int depth) {
    List<Slot> values = new ArrayList<>();
    if (!json.enterArray()) {
      return Slot.NOTHING;
    }
    while (json.element()) {
      values.add(heard(depth));
    }
    return Slot.of(values);
  }

  /** The ids of all candidates for one value, of every authority that matched. */
  private List<String> resolved() {
    List<String> ids = new ArrayList<>();
    if (!json.enterObject()) {
      return ids;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("resolutionsPerAuthority")) {
        ids.clear();
        authorities(ids);
      } else {
        json.skip();
      }
    }
    return ids;
  }

  private void authorities(List<String> ids) {
    if (!json.enterArray()) {
      return;
    }
    while (json.element()) {
      authority(ids);
    }
  }

  private void authority(List<String> ids) {
    int before = ids.size();
    String status = "";
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "status" -> status = textOf("code");
        case "values" -> {
          forget(ids, before);
          candidates(ids);
        }
        default -> json.skip();
      }
    }
    if (!status.isEmpty() && !status.equals("ER_SUCCESS_MATCH")) {
      // what a failed or unheard-of resolution names decides nothing; the words remain
      forget(ids, before);
    }
  }

  private static void forget(List<String> ids, int before) {
    for (int i = ids.size() - 1; i >= before; i--) {
      ids.remove(i);
    }
  }

  private void candidates(List<String> ids) {
    if (!json.enterArray()) {
      return;
    }
    while (json.element()) {
      String id = candidate();
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
  }

  /** An object that holds nothing but the value. */
  private String candidate() {
    String id = "";
    if (!json.enterObject()) {
      return id;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("value")) {
        id = textOf("id");
      } else {
        json.skip();
      }
    }
    return id;
  }

  /** Writes one response as UTF-8. */
  public static byte[] write(Response response) {
    JsonWriter json = new JsonWriter();
    json.raw("{\"version\":\"1.0\",");
    if (!response.attributes().isEmpty()) {
      json.raw("\"sessionAttributes\":").value(response.attributes()).raw(",");
    }
    json.raw("\"response\":{");
    if (!response.canFulfill().isEmpty()) {
      json.raw("\"canFulfillIntent\":{\"canFulfill\":").quoted(response.canFulfill());
      json.raw("}");
    } else if (!response.ssml().isEmpty()) {
      spoken(json, response);
    }
    return json.raw("}}").bytes();
  }

  private static void spoken(JsonWriter json, Response response) {
    json.raw("\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":").quoted(response.ssml());
    json.raw("},");
    if (response.card() != null) {
      json.raw("\"card\":{\"type\":\"Simple\",\"title\":").quoted(response.card().title());
      json.raw(",\"content\":").quoted(response.card().content());
      json.raw("},");
    }
    if (!response.reprompt().isEmpty()) {
      json.raw("\"reprompt\":{\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":")
          .quoted(response.reprompt());
      json.raw("}},");
    }
    if (!response.document().isEmpty()) {
      json.raw("\"directives\":[{\"type\":\"Alexa.Presentation.APL.RenderDocument\",");
      json.raw("\"token\":\"leaky-milk-helper\",\"document\":").raw(response.document());
      json.raw(",\"datasources\":{\"screen\":").value(response.screen()).raw("}}],");
    }
    json.raw("\"shouldEndSession\":").raw(response.endsSession() ? "true" : "false");
  }
}
