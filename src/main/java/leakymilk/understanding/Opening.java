package leakymilk.understanding;

import java.util.List;
import leakymilk.understanding.Replied.Kind;

/**
 * The yes, no or not sure with which a reply begins.
 *
 * @param kind what it says; {@link Kind#NONE} for none, or for two that contradict each other
 * @param end the position of the first word that is not of it
 * @param taken whether a "just" behind a no takes it back
 */
record Opening(Kind kind, int end, boolean taken) {
  private static final String BUT_FOR = "but-for";

  private static final Kind[] KINDS = {Kind.UNSURE, Kind.SOFT_NO, Kind.SOFT_YES, Kind.NO, Kind.YES};

  /** Behind one of these a no is no clear one. */
  private static final List<Kind> SAYS_YES = List.of(Kind.YES, Kind.SOFT_YES, Kind.UNSURE);

  /**
   * The opening of a reply, as far as it goes: "um yeah no, not really".
   *
   * @param danger whether a danger is asked about, to which "yes no" is neither
   */
  static Opening read(ReplyWords phrases, NamedSigns names, boolean danger) {
    List<String> words = names.words();
    Kind opening = Kind.NONE;
    boolean clauses = false;
    // "mm hmm" is a yes, though each of its words alone changes nothing
    boolean hummed = phrases.longest(words, 0, Kind.YES.listed) > 1;
    int at = hummed ? 0 : startled(phrases, names);
    int exception = signBut(phrases, names, at);
    if (exception > 0) {
      return new Opening(Kind.SOFT_YES, exception, true);
    }
    while (at < words.size()) {
      int just = taken(phrases, words, at);
      if (just > 0 && opening == Kind.NO && at + just < words.size()) {
        return new Opening(opening, phrases.past(words, at + just, "around"), true);
      }
      Kind next = kind(phrases, words, at);
      int length = next == Kind.NONE ? 0 : phrases.longest(words, at, next.listed);
      boolean more = at + length < words.size();
      boolean clause = clauses || (next == Kind.YES && length > 1 && more);
      if (length == 0 || (clause && opening != Kind.NONE)) {
        // "no she is wide awake" and "it is no joke" go on with what they tell
        break;
      }
      clauses = clause;
      // "yeah nah" is a no, "no yes" is neither
      // nor is "no maybe a bit" only not sure
      boolean turned = opening == Kind.NO && (next == Kind.YES || next == Kind.UNSURE);
      boolean both = danger && next == Kind.NO && SAYS_YES.contains(opening);
      opening = turned ? Kind.NONE : both ? Kind.UNSURE : next;
      at = phrases.past(words, at + length, "around");
    }
    int only = opening == Kind.NO ? only(phrases, names, at) : -1;
    return only < 0 ? new Opening(opening, at, false) : new Opening(opening, only, true);
  }

  /** Where a sign stands that an "only" behind a no takes out of it, "no bleeding only shaking". */
  private static int only(ReplyWords phrases, NamedSigns names, int from) {
    List<String> words = names.words();
    for (int at = from + 1; at < words.size(); at++) {
      int just = taken(phrases, words, at);
      int sign = phrases.past(words, phrases.past(words, at + just, "around"), "degree");
      if (just > 0 && names.length(sign) > 0) {
        return sign;
      }
    }
    return -1;
  }

  /** How many words at a position take a no before them back; 0 for none. */
  private static int taken(ReplyWords phrases, List<String> words, int at) {
    return Math.max(phrases.longest(words, at, "just"), phrases.longest(words, at, BUT_FOR));
  }

  /** Where the sign stands that is all there is: "apart from the breathing, no"; 0 for none. */
  private static int signBut(ReplyWords phrases, NamedSigns names, int at) {
    int but = phrases.longest(names.words(), at, BUT_FOR);
    int sign = but == 0 ? 0 : phrases.past(names.words(), at + but, "around");
    return sign > 0 && names.length(sign) > 0 ? sign : 0;
  }

  /** What the longest phrase of a reply at a position says. */
  private static Kind kind(ReplyWords phrases, List<String> words, int at) {
    Kind longest = Kind.NONE;
    int length = 0;
    for (Kind kind : KINDS) {
      int found = phrases.longest(words, at, kind.listed);
      if (found > length) {
        length = found;
        longest = kind;
      }
    }
    return longest;
  }

  /** Past words that change nothing, and past a start: "what emergency no no", "faint no". */
  private static int startled(ReplyWords phrases, NamedSigns names) {
    List<String> words = names.words();
    int at = phrases.past(words, 0, "around");
    int behind = phrases.past(words, at, "startled");
    int no = phrases.past(words, behind + names.length(behind), "startled");
    boolean start = no > at && phrases.longest(words, no, Kind.NO.listed) > 0;
    return start ? no : at;
  }

  /** The yes, no or not sure at the start of some words. */
  static Kind first(ReplyWords phrases, List<String> words) {
    int at = phrases.past(words, 0, "around");
    for (Kind kind : KINDS) {
      if (phrases.longest(words, at, kind.listed) > 0) {
        return kind;
      }
    }
    return Kind.NONE;
  }

  /** What stands behind the opening of a reply, and behind words that change nothing. */
  static List<String> behind(ReplyWords phrases, List<String> words) {
    int at = phrases.past(words, 0, "around");
    int length = 1;
    while (length > 0) {
      Kind kind = kind(phrases, words, at);
      length = kind == Kind.NONE ? 0 : phrases.longest(words, at, kind.listed);
      at = phrases.past(words, at + length, "around");
    }
    return words.subList(Math.min(at, words.size()), words.size());
  }

  /** How many words behind the opening say something of their own. */
  static int beside(ReplyWords phrases, List<String> words) {
    return new NamedSigns(phrases, behind(phrases, words), List.of()).beside(0);
  }

  /** The same with a yes or a no that stands behind a sign, or at the end: "still nursing yes". */
  Opening elsewhere(ReplyWords phrases, NamedSigns names, String no) {
    List<String> words = names.words();
    int last = words.size() - 1;
    // "sore yes but not hot": the yes stands behind the sign that it is to
    int at = phrases.past(words, end, "degree");
    int length = names.length(at);
    boolean behind = length > 0 && phrases.longest(words, at + length, Kind.YES.listed) > 0;
    if (!behind && last > 0 && isNoAtTheEnd(phrases, words, no)) {
      return new Opening(Kind.NO, end, taken);
    }
    boolean yes = behind || (last > 0 && phrases.is(words, last, 1, Kind.YES.listed));
    return new Opening(yes ? Kind.YES : Kind.NONE, end, taken);
  }

  /** "You asked me that already, no she didn't". */
  private static boolean isNoAtTheEnd(ReplyWords phrases, List<String> words, String no) {
    int at = words.lastIndexOf(no);
    int end = at < 0 ? 0 : at + 1;
    int length = end == 0 ? 0 : phrases.longest(words, end, Kind.NO.listed);
    return end > 1 && end + length >= words.size();
  }

  /** "I can't find one", "haven't seen any": nothing but that. */
  static boolean isNoneNoticed(ReplyWords phrases, List<String> words) {
    int at = phrases.past(words, phrases.past(words, 0, "around"), "subject");
    int no = phrases.longest(words, at, "denies");
    int noticed = no == 0 ? 0 : phrases.longest(words, at + no, "notices");
    int any = noticed == 0 ? 0 : phrases.longest(words, at + no + noticed, "any");
    return any > 0 && phrases.past(words, at + no + noticed + any, "around") >= words.size();
  }
}
