package leakymilk.alexa;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through a JSON text (RFC 8259, UTF-8 bytes) from front to back, once, without building what
 * is not asked for. {@link #skip} keeps its own stack of brackets, so that no nesting can exhaust
 * the thread's.
 */
public final class JsonReader {
  /** Deeper values than this are read as null: no attribute of ours is. */
  private static final int DEEPEST_VALUE = 32;

  private final byte[] json;
  private int at;

  /** Whether the bracket of an object or array was the last thing that was read. */
  private boolean opened;

  /** Starts at the first byte; a leading byte order mark is passed over. */
  public JsonReader(byte[] json) {
    this.json = json;
    if (json.length >= 3
        && json[0] == (byte) 0xEF
        && json[1] == (byte) 0xBB
        && json[2] == (byte) 0xBF) {
      at = 3;
    }
  }

  /** Enters an object when the next value is one; else passes over the value and returns false. */
  public boolean enterObject() {
    return enter('{');
  }

  /** Enters an array when the next value is one; else passes over the value and returns false. */
  public boolean enterArray() {
    return enter('[');
  }

  private boolean enter(char bracket) {
    if (peek() == bracket) {
      at++;
      opened = true;
      return true;
    }
    skip();
    return false;
  }

  /**
   * The next key of the object that was entered, or null at its end.
   *
   * @throws MalformedJson where a comma, key or colon is missing
   */
  public String key() {
    if (!isKeyNext()) {
      return null;
    }
    String key = quoted();
    expect(':');
    return key;
  }

  /** Passes over the next key without building it; false at the end of the object. */
  private boolean skipKey() {
    if (!isKeyNext()) {
      return false;
    }
    skipQuoted();
    expect(':');
    return true;
  }

  private boolean isKeyNext() {
    if (!more('}')) {
      return false;
    }
    if (peek() != '"') {
      throw new MalformedJson("a key", at);
    }
    return true;
  }

  /** Whether the array that was entered has a further element; steps over the comma before it. */
  public boolean element() {
    return more(']');
  }

  private boolean more(char close) {
    boolean first = opened;
    opened = false;
    int next = peek();
    if (next == close) {
      at++;
      return false;
    }
    if (first) {
      return true;
    }
    expect(',');
    if (peek() == close) {
      throw new MalformedJson("a value after the comma", at);
    }
    return true;
  }

  /** The text of the next value; empty when it is not a string. */
  public String text() {
    if (peek() == '"') {
      return quoted();
    }
    skip();
    return "";
  }

  /** Whether the next value is {@code true}. */
  public boolean isTrue() {
    boolean is = peek() == 't';
    skip();
    return is;
  }

  /** The next value as String, Long, Double, Boolean, List, Map or null. */
  public Object value() {
    return value(DEEPEST_VALUE);
  }

  private Object value(int depth) {
    int next = peek();
    if ((next == '{' || next == '[') && depth == 0) {
      skip();
      return null;
    }
    return switch (next) {
      case '{' -> map(depth);
      case '[' -> list(depth);
      case '"' -> quoted();
      case 't', 'f' -> isTrue();
      case 'n' -> {
        skip();
        yield null;
      }
      default -> {
        int from = at;
        yield number(from, scalar());
      }
    };
  }

  private Map<String, Object> map(int depth) {
    at++;
    opened = true;
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key = key(); key != null; key = key()) {
      map.put(key, value(depth - 1));
    }
    return map;
  }

  private List<Object> list(int depth) {
    at++;
    opened = true;
    List<Object> list = new ArrayList<>();
    while (element()) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private Object number(int from, boolean whole) {
    String digits = new String(json, from, at - from, StandardCharsets.ISO_8859_1);
    if (whole && digits.length() < 19) {
      return Long.valueOf(digits);
    }
    return Double.valueOf(digits);
  }

  /** Passes over the next value, whatever it is, checking that it is well formed. */
  public void skip() {
    int next = peek();
    if (next != '{' && next != '[') {
      skipScalar(next);
      return;
    }
    byte[] open = new byte[16];
    int depth = 0;
    do {
      next = peek();
      if (next == '{' || next == '[') {
        at++;
        opened = true;
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = (byte) next;
      } else {
        skipScalar(next);
      }
      depth = close(open, depth);
    } while (depth > 0);
  }

  /** After a value or an opening bracket: steps to where the next value starts, or out. */
  private int close(byte[] open, int depth) {
    while (depth > 0) {
      if (open[depth - 1] == '{') {
        if (skipKey()) {
          return depth;
        }
      } else if (element()) {
        return depth;
      }
      depth--;
    }
    return 0;
  }

  private void skipScalar(int next) {
    if (next == '"') {
      skipQuoted();
    } else {
      scalar();
    }
  }

  /** Passes over a number, true, false or null; tells whether it was a whole number. */
  private boolean scalar() {
    int first = at < json.length ? json[at] : -1;
    return switch (first) {
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at >= json.length || json[at] != word.charAt(i)) {
        throw new MalformedJson("a value", at);
      }
      at++;
    }
    return false;
  }

  private boolean number() {
    boolean whole = true;
    if (at < json.length && json[at] == '-') {
      at++;
    }
    if (at < json.length && json[at] == '0') {
      at++;
    } else {
      digits();
    }
    if (at < json.length && json[at] == '.') {
      at++;
      digits();
      whole = false;
    }
    if (at < json.length && (json[at] == 'e' || json[at] == 'E')) {
      at++;
      if (at < json.length && (json[at] == '+' || json[at] == '-')) {
        at++;
      }
      digits();
      whole = false;
    }
    return whole;
  }

  private void digits() {
    int from = at;
    while (at < json.length && json[at] >= '0' && json[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw new MalformedJson("a value", at);
    }
  }

  /** Checks that nothing but white space is left. */
  public void end() {
    if (peekOrEnd() != -1) {
      throw new MalformedJson("the end", at);
    }
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw new MalformedJson("'" + wanted + "'", at);
    }
    at++;
  }

  private int peek() {
    int next = peekOrEnd();
    if (next == -1) {
      throw new MalformedJson("more", at);
    }
    return next;
  }

  private int peekOrEnd() {
    byte[] text = json;
    int i = at;
    int next = -1;
    while (i < text.length) {
      next = text[i];
      if (next > ' ' || (next != ' ' && next != '\n' && next != '\r' && next != '\t')) {
        at = i;
        // no byte of a text that is not ASCII can begin a value
        return next < 0 ? 0 : next;
      }
      i++;
    }
    at = i;
    return -1;
  }

  private void skipQuoted() {
    at++;
    while (true) {
      plain();
      byte b = inString();
      if (b == '"') {
        return;
      }
      if (b == '\\') {
        escape();
      }
    }
  }

  private String quoted() {
    int from = ++at;
    while (true) {
      plain();
      byte b = inString();
      if (b == '"') {
        return new String(json, from, at - 1 - from, StandardCharsets.UTF_8);
      }
      if (b == '\\') {
        return withEscapes(from);
      }
    }
  }

  /** The rest of a string whose first escape was just met. */
  private String withEscapes(int from) {
    StringBuilder text = new StringBuilder();
    text.append(new String(json, from, at - 1 - from, StandardCharsets.UTF_8));
    text.append(escape());
    int plain = at;
    while (true) {
      plain();
      byte b = inString();
      if (b == '"' || b == '\\') {
        text.append(new String(json, plain, at - 1 - plain, StandardCharsets.UTF_8));
        if (b == '"') {
          return text.toString();
        }
        text.append(escape());
        plain = at;
      }
    }
  }

  /** Passes over what stands for itself; most of an event is ids and tokens of such bytes. */
  private void plain() {
    byte[] text = json;
    int i = at;
    while (i < text.length) {
      byte b = text[i];
      if (b == '"' || b == '\\' || (b < ' ' && b >= 0)) {
        break;
      }
      i++;
    }
    at = i;
  }

  private byte inString() {
    if (at >= json.length) {
      throw new MalformedJson("the end of a string", at);
    }
    byte b = json[at++];
    if (b >= 0 && b < ' ') {
      throw new MalformedJson("no control character", at - 1);
    }
    return b;
  }

  private char escape() {
    return switch (inString()) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw new MalformedJson("an escape", at - 1);
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(inString(), 16);
      if (digit < 0) {
        throw new MalformedJson("a hexadecimal digit", at - 1);
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }
}
