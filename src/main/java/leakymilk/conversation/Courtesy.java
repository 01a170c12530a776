package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;

/** Free words that are only a thank-you or a goodbye, and so no question and no sign. */
enum Courtesy {
  THANKS,
  FAREWELL,
  NONE;

  /** With more words than these a thank-you stands before something else. */
  private static final int MOST_OTHERS = 3;

  /** What some words are, when they are nothing else. */
  static Courtesy of(List<String> words, Grammar grammar) {
    return of(words, grammar, 0);
  }

  /** What some words are that mean nothing else: a goodbye at their end, or a thank-you in them. */
  static Courtesy loosely(List<String> words, Grammar grammar) {
    return of(words, grammar, MOST_OTHERS);
  }

  /** Whether the last words are a goodbye, whatever stands before them. */
  static boolean endsInGoodbye(List<String> words, Grammar grammar) {
    int last = words.size() - 1;
    return last > 0
        && (grammar.is(words.get(last), Kind.GOODBYE)
            || grammar.is(words.get(last - 1) + " " + words.get(last), Kind.GOODBYE));
  }

  /** What the last words are, whatever stands before them. */
  static Courtesy atTheEnd(List<String> words, Grammar grammar) {
    if (endsInGoodbye(words, grammar)) {
      return FAREWELL;
    }
    for (String word : words.subList(Math.max(0, words.size() - 2), words.size())) {
      if (grammar.is(word, Kind.THANKS)) {
        return THANKS;
      }
    }
    return NONE;
  }

  private static Courtesy of(List<String> list, Grammar grammar, int most) {
    boolean thanks = false;
    boolean farewell = false;
    int others = 0;
    for (int i = 0; i < list.size(); i++) {
      String word = list.get(i);
      boolean thank = grammar.is(word, Kind.THANKS);
      boolean bye = grammar.is(word, Kind.GOODBYE);
      boolean pair = i > 0 && grammar.is(list.get(i - 1) + " " + word, Kind.GOODBYE);
      thanks |= thank;
      // among other words a goodbye stands at the end
      farewell |= (bye || pair) && (most == 0 || i == list.size() - 1);
      others += thank || bye || pair || grammar.is(word, Kind.COURTESY) ? 0 : 1;
    }
    if (others > most) {
      return NONE;
    }
    boolean polite = thanks || (most > 0 && others == 0 && !list.isEmpty());
    return farewell ? FAREWELL : polite ? THANKS : NONE;
  }
}
