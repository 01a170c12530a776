package leakymilk.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a session is kept as between two turns. What is missing, damaged or of another type is read
 * as nothing, and nothing is not written.
 */
final class Attributes {
  /** No count is as high: a higher one is damage. */
  private static final int TOO_MANY = 100_000;

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Those that a request brought, or a part of them; null where there is no such part. */
  static Attributes of(Object map) {
    if (!(map instanceof Map<?, ?> given)) {
      return null;
    }
    Attributes attributes = new Attributes();
    for (Map.Entry<?, ?> entry : given.entrySet()) {
      if (entry.getKey() instanceof String name) {
        attributes.values.put(name, entry.getValue());
      }
    }
    return attributes;
  }

  /** All of them, as they are sent. */
  Map<String, Object> values() {
    return values;
  }

  /** A part that has attributes of its own; null for none. */
  Attributes part(String name) {
    return of(values.get(name));
  }

  /** Empty for none. */
  String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  /** The texts of a list; empty for none. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String text) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** How often something was; 0 for none. */
  int count(String name) {
    boolean count = values.get(name) instanceof Long number && number >= 0 && number < TOO_MANY;
    return count ? ((Long) values.get(name)).intValue() : 0;
  }

  /** A number between two bounds, of which the first is at most 0; 0 for none. */
  int number(String name, int least, int most) {
    return values.get(name) instanceof Long number
        ? (int) Math.max(least, Math.min(most, number))
        : 0;
  }

  void put(String name, String text) {
    if (!text.isEmpty()) {
      values.put(name, text);
    }
  }

  void put(String name, boolean is) {
    if (is) {
      values.put(name, true);
    }
  }

  void put(String name, int number) {
    if (number != 0) {
      values.put(name, number);
    }
  }

  void put(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      values.put(name, texts);
    }
  }

  /** Writes something that is never nothing. */
  void keep(String name, Object value) {
    values.put(name, value);
  }
}
