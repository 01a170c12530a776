package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Grammar.Kind;

/**
 * What some words ask about.
 *
 * @param topic empty when they ask about none, or it is not clear
 * @param likely how likely the likeliest topic is, from 0 to 1
 * @param piece the piece of its answer that is asked for; 0 for no one of its own
 * @param plain whether hardly anything but the topic can be meant
 * @param either two topics that are equally near when the topic is not clear; else empty
 * @param question whether it sounds like a question rather than a report
 */
public record AskedAbout(
    String topic, double likely, int piece, boolean plain, List<String> either, boolean question) {
  /** So likely a topic must be that would hurt where it is not meant. */
  private static final double RATHER = 0.65;

  /** Among so many first words some words ask that state elsewhere. */
  private static final int EARLY = 4;

  /** "Is that normal". */
  private static final int SHORTEST = 3;

  /** A question that stands by itself has so many words. */
  private static final int FEWEST = 4;

  public AskedAbout {
    either = List.copyOf(either);
  }

  static AskedAbout of(Score score, Sentence sentence) {
    boolean clear = score.isClear() || score.isAhead();
    return new AskedAbout(
        clear ? score.best() : "",
        score.likely(),
        score.piece(),
        score.isPlain(),
        !clear && score.isEither() ? List.of(score.best(), score.second()) : List.of(),
        isQuestion(sentence));
  }

  /** Whether the topic is likely enough where it would hurt to be wrong. */
  public boolean isRather() {
    return likely >= RATHER;
  }

  /** The same, where these words ask about no topic, about that of others. */
  AskedAbout or(AskedAbout other) {
    if (!topic.isEmpty() || (other.topic.isEmpty() && other.either.isEmpty())) {
      return this;
    }
    return new AskedAbout(
        other.topic,
        other.likely,
        other.piece,
        other.plain,
        other.topic.isEmpty() && !either.isEmpty() ? either : other.either,
        question || other.question);
  }

  static boolean isQuestion(Sentence sentence) {
    boolean first = true;
    for (int i = 0; i < sentence.words.size(); i++) {
      if (asks(sentence, i, first) || (i < EARLY && sentence.is(i, Kind.ASKS_EARLY))) {
        return true;
      }
      first &= sentence.is(i, Kind.BEFORE_A_QUESTION);
    }
    return false;
  }

  private static boolean asks(Sentence sentence, int at, boolean first) {
    boolean verb =
        sentence.is(at, Kind.ASKS_FIRST)
            && (first || sentence.is(at + 1, Kind.ASKED_ABOUT))
            && !sentence.is(at - 1, Kind.ASKED_ABOUT);
    return sentence.is(at, Kind.ASKS) || verb;
  }

  /**
   * Where a question begins, or the word that joins it, behind words enough to tell something by
   * themselves; -1 for none.
   */
  static int beside(Sentence sentence) {
    for (int i = FEWEST; i <= sentence.words.size() - SHORTEST; i++) {
      if (asks(sentence, i, false) || sentence.is(i, Kind.ASKS_EARLY)) {
        return sentence.is(i - 1, Kind.AND) ? i - 1 : i;
      }
      boolean verb = sentence.is(i, Kind.ASKS_FIRST) && sentence.is(i - 1, Kind.AND);
      if (verb) {
        return i - 1;
      }
    }
    return -1;
  }

  /**
   * Where the questions that stand behind other words begin, the last one first: "she's only been
   * down an hour, do I wake her".
   */
  static List<Integer> behind(Sentence sentence) {
    List<Integer> starts = new ArrayList<>();
    for (int i = sentence.words.size() - FEWEST; i > 1; i--) {
      if (asks(sentence, i, false) || sentence.is(i, Kind.ASKS_EARLY)) {
        starts.add(i);
      }
    }
    return starts;
  }
}
