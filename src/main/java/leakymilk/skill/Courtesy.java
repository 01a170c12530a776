package leakymilk.skill;

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
  static Courtesy of(String words, Grammar grammar) {
    List<String> list = grammar.stems().words(words);
    boolean thanks = false;
    boolean farewell = false;
    for (int i = 0; i < list.size(); i++) {
      String word = list.get(i);
      boolean thank = grammar.is(word, Kind.THANKS);
      boolean bye = grammar.is(word, Kind.GOODBYE);
      if (!thank && !bye && !grammar.is(word, Kind.COURTESY)) {
        return NONE;
      }
      thanks |= thank;
      farewell |= bye || (i > 0 && grammar.is(list.get(i - 1) + " " + word, Kind.GOODBYE));
    }
    return farewell ? FAREWELL : thanks ? THANKS : NONE;
  }

  /** What some words are that mean nothing else: a goodbye at their end, or a thank-you in them. */
  static Courtesy loosely(String words, Grammar grammar) {
    List<String> list = grammar.stems().words(words);
    boolean thanks = false;
    int others = 0;
    for (int i = 0; i < list.size(); i++) {
      boolean thank = grammar.is(list.get(i), Kind.THANKS);
      thanks |= thank;
      others += thank || grammar.is(list.get(i), Kind.COURTESY) ? 0 : 1;
    }
    boolean courteous = !list.isEmpty() && others == 0;
    thanks &= others <= MOST_OTHERS;
    int last = list.size() - 1;
    boolean bye =
        last >= 0
            && (grammar.is(list.get(last), Kind.GOODBYE)
                || (last > 0
                    && grammar.is(list.get(last - 1) + " " + list.get(last), Kind.GOODBYE)));
    return bye ? FAREWELL : thanks || courteous ? THANKS : NONE;
  }
}
