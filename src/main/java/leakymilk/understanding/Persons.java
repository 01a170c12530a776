package leakymilk.understanding;

import java.util.List;
import java.util.Map;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;

/** Reads whom a sentence, or a wording in it, is about. */
final class Persons {
  private static final int OWN_REACH = 7;

  private final PhraseIndex phrases;
  private final Map<String, List<List<String>>> baby;

  Persons(PhraseIndex phrases) {
    this.phrases = phrases;
    baby = phrases.members("baby");
  }

  /** Whether a wording is about the person that its finding is about. */
  boolean isOf(PhraseFinder.Hit hit, Sentence sentence) {
    boolean baby = hit.named() && hit.who().equals("baby");
    if (baby && (isOwnBodyWithin(hit, sentence) || SomebodyElse.nurses(hit, sentence))) {
      return false;
    }
    if (hit.who().equals("either") || baby) {
      return true;
    }
    if (hit.who().equals("baby") && isOwnWithin(hit, sentence)) {
      return false;
    }
    boolean aboutBaby = isAboutBaby(hit, sentence) || isOfOnlyBabies(hit, sentence);
    return hit.who().equals("baby") == aboutBaby;
  }

  /** "My baby is five days old and I've got a fever": who has it is said within the wording. */
  private boolean isOwnWithin(PhraseFinder.Hit hit, Sentence sentence) {
    boolean own = false;
    for (int i = hit.first() + 1; i < hit.last(); i++) {
      // "and my breasts are so full"
      own |=
          sentence.is(i, Kind.OWN)
              || (sentence.is(i, Kind.MY) && sentence.is(i + 1, Kind.OWN_BODY));
      own &= !sentence.is(i, Kind.PRONOUN) && !isBaby(sentence, i);
    }
    return own;
  }

  /** "I'm weaning my little one and my breasts are rock hard". */
  private static boolean isOwnBodyWithin(PhraseFinder.Hit hit, Sentence sentence) {
    boolean own = false;
    for (int i = hit.first() + 1; i < hit.last(); i++) {
      own |= sentence.is(i, Kind.MY) && sentence.is(i + 1, Kind.OWN_BODY);
    }
    return own;
  }

  private static boolean isOfOnlyBabies(PhraseFinder.Hit hit, Sentence sentence) {
    boolean baby = hit.who().equals("baby");
    boolean thing = false;
    for (int i = hit.first(); baby && i <= hit.last(); i++) {
      thing |= sentence.is(i, Kind.ONLY_BABIES);
    }
    return thing;
  }

  /** A sign of a parent's body that is told of a baby: an emergency is one of anybody. */
  boolean isOfBabyToo(PhraseFinder.Hit hit, Sentence sentence) {
    return hit.who().equals(PhraseIndex.PARENT_OR_BABY) && isAboutBaby(hit, sentence);
  }

  /** The same for a sign that only the model of the whole sentence found. */
  boolean isOfBabyToo(String finding, Sentence sentence) {
    int end = Math.max(0, sentence.words.size() - 1);
    return isOfBabyToo(
        new PhraseFinder.Hit(finding, phrases.who(finding), false, List.of(end)), sentence);
  }

  /** The last person named before a wording; in its own words nobody counts. */
  boolean isAboutBaby(PhraseFinder.Hit hit, Sentence sentence) {
    boolean grown = false;
    int lastBaby = -1;
    int lastParent = -1;
    for (int i = 0; i <= Math.min(hit.last() + 2, sentence.words.size() - 1); i++) {
      // "she" is a grown person only where one was named before it, not in "like every mum"
      grown |= sentence.is(i, Kind.GROWN);
      boolean pronoun = sentence.is(i, Kind.PRONOUN);
      boolean named =
          isAged(sentence, i)
              || (isBaby(sentence, i) && !(grown && sentence.is(i, Kind.GROWN_PRONOUN)));
      boolean of = sentence.is(i - 1, Kind.BEFORE_A_NAME);
      if (named && (i <= hit.first() || of || pronoun)) {
        lastBaby = i;
      } else if (i <= hit.first()
          && sentence.is(i, Kind.PARENT)
          && !(sentence.is(i, Kind.MY)
              && i + 1 < sentence.words.size()
              && isBabyWord(sentence, i + 1))) {
        lastParent = i;
      }
    }
    return lastBaby > lastParent;
  }

  /** Whether a sentence names a baby by a word for one. */
  boolean isBabyNamed(Sentence sentence) {
    boolean named = false;
    for (int i = 0; i < sentence.words.size(); i++) {
      named |= isAged(sentence, i) || (isBaby(sentence, i) && !sentence.is(i, Kind.PRONOUN));
    }
    return named;
  }

  /** Whether a sentence names anybody, be it as "I" or "she". */
  boolean isNamed(Sentence sentence) {
    for (int i = 0; i < sentence.words.size(); i++) {
      boolean grown = sentence.is(i, Kind.PARENT) || sentence.is(i, Kind.GROWN);
      if (grown || sentence.is(i, Kind.PRONOUN) || isBaby(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "I had her in May". */
  boolean isOfABirth(Sentence sentence) {
    for (int i = 1; i < sentence.words.size() - 1; i++) {
      boolean bore = sentence.is(i, Kind.BORE) && sentence.is(i - 1, Kind.I);
      int whom = sentence.is(i + 1, Kind.MY) ? i + 2 : i + 1;
      if (bore && (sentence.is(whom, Kind.PRONOUN) || isBabyWord(sentence, whom))) {
        return true;
      }
    }
    return false;
  }

  /** "My three day old": who is so many days old is a baby, named or not. */
  private static boolean isAged(Sentence sentence, int at) {
    return sentence.is(at, Kind.OLD)
        && sentence.is(at - 1, Kind.SPAN)
        && (sentence.number(at - 2) >= 0 || sentence.is(at - 2, Kind.MY));
  }

  private boolean isBabyWord(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 4, sentence.words.size()); i++) {
      if (isAged(sentence, i) || isBaby(sentence, i)) {
        return true;
      }
      if (!sentence.is(i, Kind.AGE)) {
        return false;
      }
    }
    return false;
  }

  boolean isAboutSomeBaby(Sentence sentence) {
    for (int i = 0; i < sentence.stems.size(); i++) {
      if (isBaby(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a baby is named here: "my little man", "my little ..."; not in "a little fever". */
  private boolean isBaby(Sentence sentence, int at) {
    List<List<String>> members = baby.get(sentence.stems.get(at));
    if (members == null) {
      // "his skin looks yellow"
      return sentence.is(at, Kind.PRONOUN) && !sentence.is(at, Kind.GROWN_PRONOUN);
    }
    for (List<String> member : members) {
      int to = at + member.size();
      if (to <= sentence.stems.size() && sentence.stems.subList(at, to).equals(member)) {
        return true;
      }
    }
    return sentence.is(at - 1, Kind.MY);
  }

  /** "I'm at", "I've got a fever of" before a reading is the parent's; "I think he's at" is not. */
  static boolean isOwn(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - OWN_REACH); i--) {
      if (sentence.is(i, Kind.PRONOUN)) {
        return false;
      }
      boolean own =
          sentence.is(i, Kind.OWN)
              || (sentence.is(i, Kind.I) && !sentence.is(i + 1, Kind.TOOK))
              || (sentence.is(i, Kind.MY) && sentence.is(i + 1, Kind.FEVER));
      if (own) {
        return true;
      }
    }
    return false;
  }
}
