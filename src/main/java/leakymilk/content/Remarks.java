package leakymilk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people say in the middle of a talk that is no topic and no sign, as the content lists it:
 * word for word, or by words that it holds. Keys of the table in which the ways to steer stand.
 */
public final class Remarks {
  /** Stands for all remarks; no model has it, the words lead to it. */
  public static final String INTENT = "RemarkIntent";

  /** Where a reply leads that is no prompt and no topic. */
  public static final List<String> PLACES = List.of("EMERGENCY", "HARM", "CHECK", "ON");

  /** In the list of the ways to steer it stands between an intent and what that is about. */
  public static final char PART = ':';

  /** What stands behind a remark's name in a prompt that is said in one place only. */
  public static final List<String> SUFFIXES =
      List.of("", "-check", "-talk", "-advice", "-emergency", "-same-day", "-soon", "-home-care");

  /** Longer sentences tell more than one remark. */
  public static final int LONGEST = 14;

  private static final int LONGEST_STORY = 24;
  private static final int LONGEST_CONTROL = 14;

  private final Map<String, Wording> table;
  private final Stems stems;

  public Remarks(Map<String, Wording> table, Stems stems) {
    this.table = table;
    this.stems = stems;
  }

  /** A key that no words can be. */
  public static String key(String part, String id) {
    return "?" + part + " " + id;
  }

  /** What the table has for a key; empty for nothing. */
  public String of(String part, String id) {
    Wording found = table.get(key(part, id));
    return found == null ? "" : found.plain();
  }

  /** Whether a prompt asks something whose replies lead somewhere. */
  public boolean leads(String prompt) {
    return !of("yes", prompt).isEmpty();
  }

  /** The remarks that some words may be, those of the content's order first. */
  public List<String> heard(List<String> words) {
    return heard("heard", words, LONGEST_STORY);
  }

  /** Whether some words may be a remark, in a longer sentence as well. */
  public boolean isHeard(String id, List<String> words) {
    if (words.size() > LONGEST_STORY) {
      return false;
    }
    for (String pattern : of("heard", id).split("/", -1)) {
      if (!pattern.isEmpty() && matches(pattern, words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The ways to steer that a few words may be, those of the content's order first; behind {@link
   * #PART} the kind of a follow-up question, or the remark.
   */
  public List<String> controls(List<String> words) {
    return heard("hears", words, LONGEST_CONTROL);
  }

  private List<String> heard(String part, List<String> words, int longest) {
    if (words.size() > longest) {
      return List.of();
    }
    List<String> heard = new ArrayList<>();
    for (String id : of(part, "").split(" ", -1)) {
      for (String pattern : of(part, id).split("/", -1)) {
        if (!pattern.isEmpty() && matches(pattern, words) && !heard.contains(id)) {
          heard.add(id);
        }
      }
    }
    return heard;
  }

  /** Whether each group of a pattern has a word among some words, and none behind a "!" has. */
  private boolean matches(String pattern, List<String> words) {
    for (String group : pattern.split(" ", -1)) {
      boolean never = group.startsWith("!");
      boolean has = false;
      for (String word : (never ? group.substring(1) : group).split("\\|", -1)) {
        has |= has(words, word);
      }
      if (has == never) {
        return false;
      }
    }
    return true;
  }

  private boolean has(List<String> words, String word) {
    String stem = stems.stem(word);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(word) || stems.stem(words.get(i)).equals(stem)) {
        return true;
      }
    }
    return false;
  }

  /** A level as a suffix. */
  public static String suffix(String level) {
    return "-" + level.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
