package leakymilk.skill;

import leakymilk.content.Stems;
import leakymilk.triage.Reply;

/** A yes, no or not sure at the start of free words. */
final class YesNo {
  private YesNo() {}

  /** What the words reply; null when they are no reply. */
  static Reply of(String words) {
    var list = Stems.words(words);
    String first = list.isEmpty() ? "" : list.get(0);
    String second = list.size() < 2 ? "" : list.get(1);
    boolean notSure =
        (first.equals("not") || first.equals("im") || first.equals("i"))
            && (list.contains("sure") || list.contains("know"));
    if (notSure || isMaybe(first)) {
      return Reply.UNSURE;
    }
    return switch (first) {
      case "yes", "yeah", "yep", "yup", "aye", "haan", "definitely" -> Reply.YES;
      case "no", "nope", "nah", "none", "nothing", "never" -> Reply.NO;
      case "i" ->
          list.size() == 2 && (second.equals("do") || second.equals("have")) ? Reply.YES : null;
      default -> null;
    };
  }

  /** The words that follow a yes; all of them when nothing does. */
  static String withoutYes(String words) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return words;
    }
    return switch (words.substring(0, space).toLowerCase(java.util.Locale.ROOT)) {
      case "yes", "yeah", "yep", "yup", "aye", "haan", "yes,", "yeah," ->
          words.substring(space + 1);
      default -> words;
    };
  }

  private static boolean isMaybe(String word) {
    return switch (word) {
      case "maybe", "perhaps", "possibly", "sort", "kind", "kinda", "sorta", "dunno", "unsure" ->
          true;
      default -> false;
    };
  }
}
