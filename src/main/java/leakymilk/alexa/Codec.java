package leakymilk.alexa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a request envelope and writes a response envelope (Alexa's "Request and Response JSON
 * Reference"). Unknown properties, types and values are passed over.
 */
public final class Codec {
  /** How many openings and closings may take turns. */
  private static final int TURNS = 12;

  private static final int HOUR = "2026-11-22T".length();
  private static final int SECONDS = "2026-11-22T03:12:00".length();
  private static final int OFFSET = "+05:30".length();

  private String applicationId = "";
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
        applicationId,
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
    if (!json.enterObject()) {
      return;
    }
    inSession = true;
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "new" -> newSession = json.isTrue();
        case "application" -> application(false);
        case "attributes" -> attributes();
        // of the id only this remains
        case "sessionId" -> turn = (json.text().hashCode() & Integer.MAX_VALUE) % TURNS;
        default -> json.skip();
      }
    }
  }

  /** The context's id wins over the session's: requests outside a session have only that one. */
  private void application(boolean ofContext) {
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("applicationId")) {
        String id = json.text();
        if (ofContext || applicationId.isEmpty()) {
          applicationId = id;
        }
      } else {
        json.skip();
      }
    }
  }

  private void attributes() {
    if (!json.enterObject()) {
      return;
    }
    Map<String, Object> read = new LinkedHashMap<>();
    for (String key = json.key(); key != null; key = json.key()) {
      read.put(key, json.value());
    }
    attributes = read;
  }

  private void context() {
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
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "application" -> application(true);
        case "device" -> device();
        default -> json.skip();
      }
    }
  }

  private void device() {
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("supportedInterfaces") && json.enterObject()) {
        for (String name = json.key(); name != null; name = json.key()) {
          boolean present = json.enterObject();
          if (present) {
            leave();
          }
          hasScreen |= present && name.equals("Alexa.Presentation.APL");
        }
      } else if (!key.equals("supportedInterfaces")) {
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
    if (!json.enterArray()) {
      return;
    }
    List<Object> read = new ArrayList<>();
    while (json.element()) {
      read.add(json.value());
    }
    arguments = read;
  }

  private void intent() {
    if (!json.enterObject()) {
      return;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("name")) {
        intent = json.text();
      } else if (key.equals("slots") && json.enterObject()) {
        for (String name = json.key(); name != null; name = json.key()) {
          slot(name);
        }
      } else if (!key.equals("slots")) {
        json.skip();
      }
    }
  }

  private void slot(String name) {
    if (!json.enterObject()) {
      return;
    }
    String value = "";
    String id = "";
    for (String key = json.key(); key != null; key = json.key()) {
      switch (key) {
        case "value" -> value = json.text();
        case "resolutions" -> id = resolved();
        default -> json.skip();
      }
    }
    if (!value.isEmpty()) {
      slots.put(name, new Slot(value, id));
    }
  }

  /** The id of the first value of the first authority that matched. */
  private String resolved() {
    String id = "";
    if (!json.enterObject()) {
      return id;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("resolutionsPerAuthority") && json.enterArray()) {
        while (json.element()) {
          String found = authority();
          id = id.isEmpty() ? found : id;
        }
      } else if (!key.equals("resolutionsPerAuthority")) {
        json.skip();
      }
    }
    return id;
  }

  private String authority() {
    String id = "";
    if (!json.enterObject()) {
      return id;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("values") && json.enterArray()) {
        while (json.element()) {
          String found = resolvedValue();
          id = id.isEmpty() ? found : id;
        }
      } else if (!key.equals("values")) {
        json.skip();
      }
    }
    return id;
  }

  private String resolvedValue() {
    String id = "";
    if (!json.enterObject()) {
      return id;
    }
    for (String key = json.key(); key != null; key = json.key()) {
      if (key.equals("value") && json.enterObject()) {
        for (String inner = json.key(); inner != null; inner = json.key()) {
          if (inner.equals("id")) {
            id = json.text();
          } else {
            json.skip();
          }
        }
      } else if (!key.equals("value")) {
        json.skip();
      }
    }
    return id;
  }

  /** Writes one response as UTF-8. */
  public static byte[] write(Response response) {
    JsonWriter json = new JsonWriter();
    json.raw("{\"version\":\"1.0\",\"sessionAttributes\":").value(response.attributes());
    json.raw(",\"response\":{");
    if (!response.ssml().isEmpty()) {
      json.raw("\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":").quoted(response.ssml());
      json.raw("},");
    }
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
    json.raw("\"shouldEndSession\":").raw(response.endsSession() ? "true" : "false").raw("}}");
    return json.bytes();
  }
}
