package leakymilk.understanding;

import java.util.List;
import java.util.Map;
import leakymilk.content.Wording;

/** The words of replies that a language has, by their kinds: those of a no, those that limit it. */
final class ReplyWords {
  /** A phrase has as many words at most. */
  static final int LONGEST = 6;

  private final Map<String, Wording> phrases;

  ReplyWords(Map<String, Wording> phrases) {
    this.phrases = phrases;
  }

  /** What is listed under a key that no words can be; empty for nothing. */
  String listed(String key) {
    Wording listed = phrases.get(key);
    return listed == null ? "" : listed.plain();
  }

  /** The same, where it is several. */
  List<String> lines(String key) {
    String lines = listed(key);
    return lines.isEmpty() ? List.of() : List.of(lines.split("\\|", -1));
  }

  /** Whether a phrase of a kind stands anywhere in some words. */
  boolean has(List<String> words, String kind) {
    for (int at = 0; at < words.size(); at++) {
      if (longest(words, at, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /** At how many places a phrase of a kind begins. */
  int count(List<String> words, String kind) {
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      count += longest(words, at, kind) > 0 ? 1 : 0;
    }
    return count;
  }

  /** Where all phrases of a kind end that stand from here on. */
  int past(List<String> words, int from, String kind) {
    int at = from;
    int length = longest(words, at, kind);
    while (length > 0) {
      at += length;
      length = longest(words, at, kind);
    }
    return at;
  }

  /** How many words from here on are a phrase of a kind; 0 for none. */
  int longest(List<String> words, int at, String kind) {
    for (int most = Math.min(LONGEST, words.size() - at); most > 0; most--) {
      if (is(words, at, most, kind)) {
        return most;
      }
    }
    return 0;
  }

  /** Whether so many words from here on are together a phrase of a kind. */
  boolean is(List<String> words, int at, int count, String kind) {
    return holds(kinds(words, at, count), kind);
  }

  /** The kinds of a phrase, with spaces between; empty for none. */
  String kinds(List<String> words, int at, int count) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + count; i++) {
      phrase.append(i == at ? "" : " ").append(words.get(i));
    }
    return listed(phrase.toString());
  }

  /** Whether a list of kinds, with spaces between, holds one. */
  static boolean holds(String kinds, String kind) {
    int at = kinds.indexOf(kind);
    while (at >= 0) {
      int end = at + kind.length();
      boolean starts = at == 0 || kinds.charAt(at - 1) == ' ';
      if (starts && (end == kinds.length() || kinds.charAt(end) == ' ')) {
        return true;
      }
      at = kinds.indexOf(kind, end);
    }
    return false;
  }
}
