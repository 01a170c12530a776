package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;

/** The signs of a question that a reply names by their bare names. */
final class NamedSigns {
  /** What stands beside a bare sign, at most, in words. */
  static final int BESIDE = 2;

  private final ReplyWords phrases;
  private final List<String> words;
  private final List<String> covers;

  /** Takes the words of the reply, and the signs that may be named. */
  NamedSigns(ReplyWords phrases, List<String> words, List<String> covers) {
    this.phrases = phrases;
    this.words = words;
    this.covers = covers;
  }

  /** The words of the reply. */
  List<String> words() {
    return words;
  }

  /** The signs that what is left names, when it is little more than their names. */
  List<String> from(int from) {
    List<String> named = new ArrayList<>();
    return beside(from, named) <= BESIDE ? named : List.of();
  }

  /** Whether from here on nothing is said but names. */
  boolean isBare(int from) {
    return beside(from, new ArrayList<>()) == 0;
  }

  /** Whether a sign is named anywhere, whatever stands beside it. */
  boolean isAny() {
    for (int at = 0; at < words.size(); at++) {
      if (length(at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words from here on name nothing and say nothing. */
  int beside(int from) {
    return beside(from, new ArrayList<>());
  }

  /** How many words from here on name a sign; 0 for none. */
  int length(int at) {
    return length(at, new ArrayList<>());
  }

  /** Whether a no stands beside the names of signs; one inside a name belongs to it. */
  boolean isDeniedBeside(int from) {
    int length;
    for (int at = from; at < words.size(); at += Math.max(1, length)) {
      length = length(at);
      if (length == 0 && phrases.longest(words, at, "denies") > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words stand beside the names of signs, which are added to a list. */
  private int beside(int from, List<String> named) {
    int beside = 0;
    int length;
    for (int at = from; at < words.size(); at += length) {
      length = length(at, named);
      if (length == 0) {
        length = phrases.longest(words, at, "degree");
        length = Math.max(length, phrases.longest(words, at, "around"));
        length = Math.max(length, phrases.longest(words, at, "rest"));
      }
      if (length == 0 && at == from) {
        // "just the yellow" names it, whatever it is little beside
        length = phrases.longest(words, at, "just");
      }
      if (length == 0) {
        beside++;
        length = 1;
      }
    }
    return beside;
  }

  /** How many words from here on name a sign, which is added to the list; 0 for none. */
  private int length(int at, List<String> named) {
    for (int most = Math.min(ReplyWords.LONGEST, words.size() - at); most > 0; most--) {
      String kinds = phrases.kinds(words, at, most);
      boolean found = false;
      for (String finding : covers) {
        if (ReplyWords.holds(kinds, "=" + finding)) {
          found = true;
          if (!named.contains(finding)) {
            named.add(finding);
          }
        }
      }
      if (found) {
        return most;
      }
    }
    return 0;
  }
}
