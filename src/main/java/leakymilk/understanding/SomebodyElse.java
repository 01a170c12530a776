package leakymilk.understanding;

import leakymilk.content.Grammar.Kind;

/** Reads whether somebody asks for another grown person. */
final class SomebodyElse {
  /** So far behind a relative stands what she says to somebody. */
  private static final int ADVICE_REACH = 5;

  private SomebodyElse() {}

  /** "My wife's boob is leaking"; not "my wife says that my boob is leaking". */
  static boolean isOfAnother(Sentence sentence) {
    boolean another = false;
    for (int i = 0; i < sentence.words.size(); i++) {
      // "I'm her husband"; her father may also be the baby's
      if (i > 0
          && sentence.is(i, Kind.THEIR)
          && sentence.is(i - 1, Kind.I_AM)
          && sentence.is(i + 1, Kind.RELATIVE)) {
        return true;
      }
      boolean my = sentence.is(i, Kind.MY);
      boolean asked = my && sentence.is(i + 1, Kind.ASKED_FOR) && !isCompany(sentence, i + 2);
      // "my daughter is breastfeeding" speaks of no baby
      asked |= my && sentence.is(i + 1, Kind.YOUNGER) && sentence.tells(Kind.OF_WHO_NURSES);
      another |= asked && !isAdvice(sentence, i + 2);
      // "I'm asking for my wife" tells nothing of oneself
      boolean speaks = sentence.is(i + 1, Kind.SPEAKS_FOR);
      boolean own = sentence.is(i, Kind.OWN) && !speaks && !isMan(sentence, i + 1);
      if (own || (my && sentence.is(i + 1, Kind.OWN_BODY))) {
        return false;
      }
    }
    return another;
  }

  /** "My sister in law is giving me herbs", "my wife says I should wrap them tight". */
  private static boolean isAdvice(Sentence sentence, int from) {
    for (int i = from; i < from + ADVICE_REACH; i++) {
      boolean me = sentence.is(i + 1, Kind.PARENT) && !sentence.is(i + 1, Kind.GROWN);
      // but "my wife told me she is leaking" is
      if (sentence.is(i, Kind.ADVISES) && me && !sentence.is(i + 2, Kind.GROWN_PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "My daughter is breastfeeding and her breast is sore": the one who is named is no baby. */
  static boolean nurses(PhraseFinder.Hit hit, Sentence sentence) {
    boolean younger = false;
    for (int at : hit.at()) {
      younger |= sentence.is(at, Kind.YOUNGER);
    }
    return younger && sentence.tells(Kind.OF_WHO_NURSES);
  }

  /** "My sister is with me", and nothing is told of her. */
  private static boolean isCompany(Sentence sentence, int from) {
    boolean company = sentence.is(from, Kind.COMPANY) || sentence.is(from + 1, Kind.COMPANY);
    for (int i = from; i < sentence.words.size(); i++) {
      company &= !sentence.is(i, Kind.GROWN_PRONOUN);
    }
    return company;
  }

  /** "I'm a dad", "I'm just the husband". */
  private static boolean isMan(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Kind.BEFORE_A_MAN)) {
      at++;
    }
    return sentence.is(at, Kind.MAN);
  }
}
