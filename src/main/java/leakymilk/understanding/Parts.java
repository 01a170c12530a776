package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Grammar.Kind;

/** Parts of a sentence that are read by themselves where the whole tells no emergency. */
final class Parts {
  private Parts() {}

  /** The words before a question, and those behind a denial. */
  static List<String> of(Sentence sentence, Understood whole) {
    List<String> parts = new ArrayList<>();
    int question = AskedAbout.beside(sentence);
    if (question >= 0) {
      // "I fainted in the shower, and how do I stop the leaking": a question talks no danger away
      parts.add(words(sentence, 0, question));
    }
    int clause = isDenial(whole) ? behindDenial(sentence) : -1;
    if (clause >= 0) {
      // "he's not limp any more, he's stiff": nor does a denial that is of something else
      parts.add(words(sentence, clause, sentence.words.size()));
    }
    return parts;
  }

  /** Whether what a part only sounds like counts: where the whole sounds like an emergency, too. */
  static boolean isGuessHeard(Understood whole) {
    return isDenial(whole) && whole.isLikely();
  }

  private static boolean isDenial(Understood whole) {
    return !whole.absent().isEmpty();
  }

  private static String words(Sentence sentence, int from, int to) {
    return String.join(" ", sentence.words.subList(from, to));
  }

  /** Where the next clause begins, a word or more behind the last no; -1 for none. */
  private static int behindDenial(Sentence sentence) {
    int denial = sentence.words.size() - 1;
    while (denial >= 0 && !sentence.is(denial, Kind.NEGATION)) {
      denial--;
    }
    for (int i = denial + 2; denial >= 0 && i < sentence.words.size() - 1; i++) {
      if (sentence.is(i, Kind.CONTRAST)) {
        return i;
      }
    }
    return -1;
  }
}
