package leakymilk.alexa;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) of plain values: String, Number, Boolean, List, Map, null. */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder json = new StringBuilder(1024);

  /** Writes one value, nested as deep as it is; the skill's own values are shallow. */
  public JsonWriter value(Object value) {
    if (value == null) {
      json.append("null");
    } else if (value instanceof String text) {
      quoted(text);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Boolean || value instanceof Number) {
      json.append(value);
    } else {
      throw new IllegalArgumentException("no JSON form for a " + value.getClass().getName());
    }
    return this;
  }

  private void object(Map<?, ?> map) {
    json.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        json.append(',');
      }
      first = false;
      quoted((String) entry.getKey());
      json.append(':');
      value(entry.getValue());
    }
    json.append('}');
  }

  private void array(List<?> list) {
    json.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        json.append(',');
      }
      value(list.get(i));
    }
    json.append(']');
  }

  /** Writes a text in quotation marks. */
  void quoted(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // a lone surrogate has no UTF-8 form, so all of them travel as escapes
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(HEX.charAt(c >> shift & 15));
        }
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  /** Appends JSON that is known to be well formed. */
  JsonWriter raw(String wellFormed) {
    json.append(wellFormed);
    return this;
  }

  /** All that was written, as UTF-8. */
  public byte[] bytes() {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
