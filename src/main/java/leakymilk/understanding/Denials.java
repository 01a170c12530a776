package leakymilk.understanding;

import java.util.List;
import java.util.Set;
import leakymilk.content.Grammar.Kind;

/** Reads whether the wording of a sign is denied, disputed, or torn out of two clauses. */
final class Denials {
  /** So many words on either side belong to a wording. */
  private static final int NEAR = 6;

  /** Over so many words that count a no reaches; further in a list with or. */
  private static final int REACH = 3;

  private static final int LIST_REACH = 7;

  private final Set<String> little;
  private final Set<String> splits;

  /** Takes the words that do not count, and those that part two clauses. */
  Denials(Set<String> little, Set<String> splits) {
    this.little = little;
    this.splits = splits;
  }

  /** "He's not hard to wake" does not tell that he is not to wake. */
  boolean isWithin(PhraseFinder.Hit hit, List<PhraseFinder.Hit> hits, Sentence sentence) {
    if (!sentence.is(hit.first(), Kind.NEGATION) || hit.at().size() < 2) {
      return false;
    }
    List<Integer> others = hit.at().subList(1, hit.at().size());
    for (PhraseFinder.Hit other : hits) {
      if (other.finding().equals(hit.finding())
          && other.first() > hit.first()
          && other.at().containsAll(others)
          && isPlainlyDenied(other, sentence)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Denied: a no before it, with at most three words that count between, more in a list with or.
   */
  boolean isDenied(PhraseFinder.Hit hit, Sentence sentence) {
    for (int i = hit.first() + 1; i < hit.last(); i++) {
      // "milk, no blood": the no stands inside the wording that was found
      if (sentence.is(i, Kind.NEGATION) && !hit.at().contains(i)) {
        return true;
      }
    }
    if (isNotThere(hit, sentence)) {
      return true;
    }
    if (sentence.is(hit.first(), Kind.NEGATION)) {
      // "I'm not tired, I don't want to wake up": what is told as a no is not denied by another
      return false;
    }
    if (sentence.is(hit.first(), Kind.NEXT_CLAUSE) && isNewClause(sentence, hit.first())) {
      // "there's no baby, he died": the wording begins a clause of its own
      return false;
    }
    int distance = 0;
    boolean list = false;
    for (int i = hit.first() - 1; i >= 0; i--) {
      String word = sentence.word(i);
      if (splits.contains(word) || hit.at().contains(i)) {
        return false;
      }
      if (sentence.is(i, Kind.NEGATION)) {
        return !isReply(sentence, i)
            && !sentence.is(i + 1, Kind.NO_DENIAL)
            && distance <= (list ? LIST_REACH : REACH)
            && !sentence.is(i - 1, Kind.IF);
      }
      if (sentence.is(i, Kind.ONLY)) {
        return false;
      }
      if (sentence.is(i, Kind.OR)) {
        list = true;
      } else if (sentence.is(i, Kind.AND) && sentence.is(i + 1, Kind.ANOTHER_CLAUSE)) {
        // "I can't stand up and my heart is racing"
        return false;
      } else if (sentence.is(i, Kind.NEXT_CLAUSE)
          && !list
          && (distance > 0 || isNewClause(sentence, i))) {
        // "I'm not happy, there's less kicking"
        return false;
      } else if (!little.contains(word)) {
        distance++;
      }
    }
    return false;
  }

  /** "No, I'm breastfeeding", "no that's all right, she feels hot": the no denies nothing there. */
  private static boolean isReply(Sentence sentence, int no) {
    int next = no + 1;
    while (!sentence.is(next, Kind.BEHIND_A_REPLY)
        && (sentence.is(next, Kind.COURTESY)
            || sentence.is(next, Kind.THANKS)
            || sentence.is(next, Kind.REPLY_NO))) {
      next++;
    }
    return sentence.is(no, Kind.REPLY_NO) && sentence.is(next, Kind.BEHIND_A_REPLY);
  }

  /** "No shaking, no shivering". */
  static boolean isListOfDenials(Sentence sentence) {
    int denials = 0;
    for (int i = 0; i < sentence.words.size(); i++) {
      denials += sentence.is(i, Kind.PLAIN_NO) ? 1 : 0;
    }
    return denials > 1 && sentence.is(0, Kind.PLAIN_NO);
  }

  /** "Not tired, I want to die", but not "I don't think I have", in which the no goes on. */
  private boolean isNewClause(Sentence sentence, int at) {
    boolean goesOn = sentence.is(at - 1, Kind.DOUBT) || sentence.is(at - 1, Kind.DISPUTED);
    return at > 0
        && !goesOn
        && !little.contains(sentence.word(at - 1))
        && !sentence.is(at - 1, Kind.NEGATION)
        && !sentence.is(at - 1, Kind.NO_DENIAL);
  }

  /** "Never bled", "not turning blue": the sign right behind a no is denied for certain. */
  boolean isPlainlyDenied(PhraseFinder.Hit hit, Sentence sentence) {
    if (isNotThere(hit, sentence)) {
      return true;
    }
    int before = hit.first() - 1;
    while (before >= 0
        && little.contains(sentence.word(before))
        && !sentence.is(before, Kind.NEGATION)) {
      before--;
    }
    return sentence.is(before, Kind.NEGATION) && !sentence.is(hit.first(), Kind.NEGATION);
  }

  /** "Fever is not there". */
  private static boolean isNotThere(PhraseFinder.Hit hit, Sentence sentence) {
    return sentence.begins(hit.last() + 1, Kind.NOT_THERE);
  }

  /** "Who said lump?", "stop going on about fevers": nobody who disputes a sign has told it. */
  static boolean isDisputed(PhraseFinder.Hit hit, Sentence sentence) {
    boolean said = false;
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - NEAR); i--) {
      said |= sentence.is(i, Kind.DISPUTED);
      if (said && sentence.is(i, Kind.DISPUTES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "She isn't yellow and she eats": the no of one clause does not belong to the verb of another.
   */
  static boolean isAcrossAClause(PhraseFinder.Hit hit, Sentence sentence) {
    boolean no = sentence.is(hit.first(), Kind.NEGATION) || sentence.is(hit.first(), Kind.NEARLY);
    if (hit.at().size() < 2 || !no) {
      return false;
    }
    for (int i = hit.first() + 1; i < hit.at().get(1); i++) {
      if (sentence.is(i, Kind.CLAUSE_BETWEEN)) {
        return true;
      }
    }
    return false;
  }
}
