package leakymilk.alexa;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259, UTF-8 bytes) of plain values: String, Number, Boolean, List, Map, null. A
 * number that JSON has no form for is null.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private byte[] json = new byte[1024];
  private int length;

  /** Writes one value, nested as deep as it is; the skill's own values are shallow. */
  public JsonWriter value(Object value) {
    if (value instanceof String text) {
      quoted(text);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Double number && (number.isInfinite() || number.isNaN())) {
      raw("null");
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      raw(String.valueOf(value));
    } else {
      throw new IllegalArgumentException("no JSON form for a " + value.getClass().getName());
    }
    return this;
  }

  private void object(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      one(before);
      before = ',';
      quoted((String) entry.getKey());
      one(':');
      value(entry.getValue());
    }
    if (before == '{') {
      one('{');
    }
    one('}');
  }

  private void array(List<?> list) {
    one('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        one(',');
      }
      value(list.get(i));
    }
    one(']');
  }

  /** Writes a text in quotation marks. */
  void quoted(String text) {
    one('"');
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == text.length()) {
      ascii(text, bytes);
    } else {
      for (int i = 0; i < text.length(); i++) {
        if (isPlain(text.charAt(i))) {
          raw(text.substring(i, i + 1));
        } else {
          escape(text.charAt(i));
        }
      }
    }
    one('"');
  }

  /** A text of one byte for each character; half a surrogate pair has become a question mark. */
  private void ascii(String text, byte[] bytes) {
    int done = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= ' ' && b != '"' && b != '\\' && (b != '?' || text.charAt(i) == '?')) {
        continue;
      }
      all(bytes, done, i);
      escape(text.charAt(i));
      done = i + 1;
    }
    all(bytes, done, bytes.length);
  }

  private static boolean isPlain(char c) {
    // a lone surrogate has no UTF-8 form, so all of them travel as escapes
    return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
  }

  private void escape(char c) {
    one('\\');
    if (c == '"' || c == '\\') {
      one(c);
      return;
    }
    one('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      one(HEX.charAt(c >> shift & 15));
    }
  }

  /** Appends JSON that is known to be well formed. */
  JsonWriter raw(String wellFormed) {
    byte[] bytes = wellFormed.getBytes(StandardCharsets.UTF_8);
    all(bytes, 0, bytes.length);
    return this;
  }

  private void one(char ascii) {
    room(1);
    json[length++] = (byte) ascii;
  }

  private void all(byte[] bytes, int from, int to) {
    room(to - from);
    System.arraycopy(bytes, from, json, length, to - from);
    length += to - from;
  }

  private void room(int more) {
    if (json.length - length < more) {
      json = Arrays.copyOf(json, Math.max(2 * json.length, length + more));
    }
  }

  /** All that was written, as UTF-8. */
  public byte[] bytes() {
    return Arrays.copyOf(json, length);
  }
}
