package leakymilk.alexa;

import java.util.ArrayList;
import java.util.List;

/**
 * A slot of an intent that the parent filled, with one value or with several.
 *
 * @param value the words heard, of all values; never stored or logged; empty where only ids came
 * @param ids of the values of a custom slot type that matched, in order: every candidate of every
 *     value, one at times twice; empty when none matched
 * @param unsure whether the ids may not be what was meant: one value had several candidates, or
 *     somebody said no when Alexa asked
 * @param unmatched the words of those values that matched nothing
 */
public record Slot(String value, List<String> ids, boolean unsure, String unmatched) {
  static final Slot NOTHING = new Slot("", List.of(), false, "");

  /**
   * Words are read up to here: what somebody says in one breath is under 300 characters, and all
   * that follows takes time for each of them.
   */
  private static final int LONGEST = 1_000;

  /** One value with its candidates. */
  static Slot of(String value, List<String> ids) {
    String words = words(value);
    boolean several = false;
    for (int i = 1; i < ids.size(); i++) {
      several |= !ids.get(i).equals(ids.get(0));
    }
    return new Slot(words, ids, several, ids.isEmpty() ? words : "");
  }

  /** Several values as one. */
  static Slot of(List<Slot> values) {
    StringBuilder words = new StringBuilder();
    StringBuilder unmatched = new StringBuilder();
    List<String> ids = new ArrayList<>();
    boolean unsure = false;
    for (int i = 0; i < values.size(); i++) {
      append(words, values.get(i).value);
      append(unmatched, values.get(i).unmatched);
      ids.addAll(values.get(i).ids);
      unsure |= values.get(i).unsure;
    }
    return new Slot(words(words.toString()), ids, unsure, words(unmatched.toString()));
  }

  private static void append(StringBuilder list, String words) {
    if (!words.isEmpty()) {
      list.append(list.length() == 0 ? "" : ", ").append(words);
    }
  }

  /** The words of a value, cut at a word's end; empty for a "?" and whatever else says nothing. */
  private static String words(String value) {
    String words = value.strip();
    if (words.length() > LONGEST) {
      int end = words.lastIndexOf(' ', LONGEST);
      words = words.substring(0, end < 0 ? LONGEST : end);
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.codePointAt(i))) {
        return words;
      }
    }
    return "";
  }

  /** Of two readings of the same slot the one that matched more, else the one that says more. */
  Slot or(Slot other) {
    int more = other.ids.size() - ids.size();
    return more > 0 || (more == 0 && other.value.length() > value.length()) ? other : this;
  }

  /** The same, of which nobody is sure. */
  Slot inDoubt() {
    return new Slot(value, ids, true, unmatched);
  }

  boolean isEmpty() {
    return value.isEmpty() && ids.isEmpty();
  }
}
