package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) of maps, lists, texts, numbers, booleans and null, for people to read. */
final class Json {
  private final StringBuilder json = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    Json written = new Json();
    written.value(value, "\n");
    return written.json.append('\n').toString();
  }

  /**
   * An object of pairs, in their order.
   *
   * @param pairs key, value, key, value; a null value is written as null
   */
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  private void value(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      json.append('{');
      for (int i = 0; i < keys.size(); i++) {
        json.append(i == 0 ? "" : ",").append(line).append("  ");
        text((String) keys.get(i));
        json.append(": ");
        value(map.get(keys.get(i)), line + "  ");
      }
      json.append(keys.isEmpty() ? "" : line).append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (int i = 0; i < list.size(); i++) {
        json.append(i == 0 ? "" : ",").append(line).append("  ");
        value(list.get(i), line + "  ");
      }
      json.append(list.isEmpty() ? "" : line).append(']');
    } else if (value instanceof String text) {
      text(text);
    } else if (value == null || value instanceof Boolean || value instanceof Integer) {
      json.append(value);
    } else {
      throw new IllegalArgumentException("no JSON form for a " + value.getClass().getName());
    }
  }

  private void text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        json.append('\\').append(letter);
      } else if (letter < ' ') {
        json.append(String.format("\\u%04x", (int) letter));
      } else {
        json.append(letter);
      }
    }
    json.append('"');
  }
}
