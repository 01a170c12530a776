package leakymilk.skill;

import java.util.List;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;

/** Free words that are only a thank-you or a goodbye, and so no question and no sign. */
enum Courtesy {
  THANKS,
  FAREWELL,
  NONE;

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
}
