package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.AlarmModel;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.TopicFeatures;

/**
 * Parts of a sentence that tells no emergency as a whole, which may tell one by themselves: "how do
 * I wash a bra, he has drunk the bleach", "I can't breathe, is leaked milk safe". A device knows no
 * commas. Only the linear models are asked, once for each clause, so that the encoder reads two
 * more parts at most.
 */
final class Clauses {
  /** So many words tell something by themselves. */
  private static final int FEWEST = 2;

  /** In so few somebody must be named. */
  private static final int FEW = 3;

  private final AlarmModel alarm;
  private final TopicScorer signs;
  private final TopicFeatures features;

  Clauses(AlarmModel alarm, TopicScorer signs, TopicFeatures features) {
    this.alarm = alarm;
    this.signs = signs;
    this.features = features;
  }

  /**
   * The words before a question and those from a clause on that sound most like an emergency; none
   * where no part does, and nothing behind an "if".
   */
  List<String> of(Sentence sentence) {
    List<String> front = List.of();
    List<String> end = List.of();
    int size = sentence.words.size();
    boolean supposed = false;
    for (int i = FEWEST; i <= size - FEWEST; i++) {
      supposed |= sentence.is(i, Kind.IF);
      if (asks(sentence, i)) {
        front = louder(sentence.words.subList(0, i), front);
      }
      if (!supposed && begins(sentence, i)) {
        end = louder(sentence.words.subList(i, size), end);
      }
    }
    List<String> parts = new ArrayList<>();
    for (List<String> part : List.of(front, end)) {
      if (!part.isEmpty()) {
        parts.add(String.join(" ", part));
      }
    }
    return parts;
  }

  private static boolean asks(Sentence sentence, int at) {
    boolean verb = sentence.is(at, Kind.ASKS) || sentence.is(at, Kind.ASKS_FIRST);
    boolean after = sentence.is(at + 1, Kind.ASKS) || sentence.is(at + 1, Kind.ASKS_FIRST);
    // "sharp pain when feeding" asks nothing
    boolean asks = verb || (after && sentence.is(at, Kind.ASKS_EARLY));
    // few words tell something of somebody, "he's blue", or deny it, "no breath"; not "black out"
    boolean told = at > FEW || begins(sentence, 0);
    for (int i = 0; i < at; i++) {
      told |= sentence.is(i, Kind.NEGATION);
    }
    // "I can't see how much goes in" is one clause
    return asks && told && !sentence.is(at - 1, Kind.WONDERS);
  }

  /** Whether a clause of its own begins with somebody or something. */
  private static boolean begins(Sentence sentence, int at) {
    return (sentence.is(at, Kind.NEXT_CLAUSE) && !sentence.is(at, Kind.AND))
        || sentence.is(at, Kind.PRONOUN)
        || sentence.is(at, Kind.BEFORE_A_NAME);
  }

  /** The part that sounds more like an emergency than the other, and rather like one. */
  private List<String> louder(List<String> part, List<String> other) {
    double most = other.isEmpty() ? Score.LIKELY : likely(other);
    return likely(part) > most ? part : other;
  }

  private double likely(List<String> words) {
    return Math.max(signs.sign(features.of(words), null).likely(), alarm.likely(words));
  }
}
