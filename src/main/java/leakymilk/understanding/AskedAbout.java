package leakymilk.understanding;

import java.util.List;
import leakymilk.content.Grammar.Kind;

/**
 * What some words ask about.
 *
 * @param topic empty when they ask about none, or it is not clear
 * @param piece the piece of its answer that is asked for; 0 for no one of its own
 * @param plain whether hardly anything but the topic can be meant
 * @param either two topics that are equally near when the topic is not clear; else empty
 * @param question whether it sounds like a question rather than a report
 */
public record AskedAbout(
    String topic, int piece, boolean plain, List<String> either, boolean question) {
  /** Among so many first words some words ask that state elsewhere. */
  private static final int EARLY = 4;

  public AskedAbout {
    either = List.copyOf(either);
  }

  static AskedAbout of(Score score, Sentence sentence) {
    return new AskedAbout(
        score.isClear() ? score.best() : "",
        score.piece(),
        score.isPlain(),
        score.isEither() ? List.of(score.best(), score.second()) : List.of(),
        isQuestion(sentence));
  }

  /** The same, where these words ask about no topic, about that of others. */
  AskedAbout or(AskedAbout other) {
    if (!topic.isEmpty() || (other.topic.isEmpty() && other.either.isEmpty())) {
      return this;
    }
    return new AskedAbout(
        other.topic,
        other.piece,
        other.plain,
        other.topic.isEmpty() && !either.isEmpty() ? either : other.either,
        question || other.question);
  }

  private static boolean isQuestion(Sentence sentence) {
    boolean first = true;
    for (int i = 0; i < sentence.words.size(); i++) {
      boolean verb =
          sentence.is(i, Kind.ASKS_FIRST)
              && (first || sentence.is(i + 1, Kind.ASKED_ABOUT))
              && !sentence.is(i - 1, Kind.ASKED_ABOUT);
      if (sentence.is(i, Kind.ASKS) || verb || (i < EARLY && sentence.is(i, Kind.ASKS_EARLY))) {
        return true;
      }
      first &= sentence.is(i, Kind.BEFORE_A_QUESTION);
    }
    return false;
  }
}
