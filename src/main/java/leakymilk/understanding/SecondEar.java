package leakymilk.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.Encoder;
import leakymilk.content.TopicModel;

/**
 * What the encoder makes of words, beside the linear models. Read when it is first needed; a
 * language may have no encoder. Safe for use by several threads.
 */
final class SecondEar {
  /** Of fewer words the linear models know all there is to know. */
  private static final int FEWEST = 3;

  /** So likely, as a logarithm, a sign that is no emergency must be that no wording tells. */
  private static final double LESSER = Math.log(0.5);

  /** And so likely beside something that a wording tells. */
  private static final double LESSER_BESIDE = Math.log(0.8);

  /** How much the encoder says in what both make of some words; the linear models say the rest. */
  static final double SHARE = 0.5;

  private final ContentStore content;
  private final String language;
  private volatile boolean rehearsing;

  SecondEar(ContentStore content, String language) {
    this.content = content;
    this.language = language;
  }

  private Encoder encoder() {
    return rehearsing ? null : content.encoder(language);
  }

  /** While a start is rehearsed nothing is read. */
  void rehearse(boolean on) {
    rehearsing = on;
  }

  /** What some words ask and tell; null where there is no second opinion. */
  Opinion read(List<String> words) {
    Encoder ear = words.size() < FEWEST ? null : encoder();
    if (ear == null) {
      return null;
    }
    float[] vector = ear.read(List.of(), words);
    return new Opinion(ear.topics(vector), ear.signs(vector), ear.lesser(vector));
  }

  /** What some words mean in reply to a question; null where there is no second opinion. */
  Encoder.Guess replied(String question, List<String> words) {
    Encoder ear = question.isEmpty() || words.isEmpty() ? null : encoder();
    return ear == null ? null : ear.replied(ear.read(Arrays.asList(question.split("-")), words));
  }

  /** What both say of two logarithms of a likelihood. */
  static double both(double linear, double encoded) {
    return (1 - SHARE) * linear + SHARE * encoded;
  }

  /** What both say of two likelihoods of the same thing. */
  static double bothLikely(double linear, double encoded) {
    double odds = both(odds(linear), odds(encoded));
    return 1 / (1 + Math.exp(-odds));
  }

  private static double odds(double likely) {
    double kept = Math.max(1e-6, Math.min(1 - 1e-6, likely));
    return Math.log(kept / (1 - kept));
  }

  /**
   * What some words ask, and what they tell.
   *
   * @param asked by topic and piece
   * @param told by emergency
   * @param lesser by sign that is no emergency
   */
  record Opinion(Encoder.Guess asked, Encoder.Guess told, Encoder.Guess lesser) {
    /**
     * The signs that are no emergency and are told, by this ear alone.
     *
     * @param beside whether a wording tells something
     */
    List<String> heard(boolean beside) {
      double least = beside ? LESSER_BESIDE : LESSER;
      List<String> heard = new ArrayList<>();
      for (int i = 0; i < lesser.names.size(); i++) {
        if (lesser.at(i) >= least) {
          heard.add(lesser.names.get(i));
        }
      }
      return heard;
    }

    /** Whether a sign is known to be no emergency, and not told. */
    boolean isUntold(String finding) {
      int at = lesser.names.indexOf(finding);
      return at >= 0 && lesser.at(at) < LESSER;
    }

    /** How likely a sign that is known to be no emergency is told, from 0 to 1. */
    double likely(String finding) {
      return Math.exp(lesser.at(lesser.names.indexOf(finding)));
    }

    /** How likely any emergency is told. */
    double emergency() {
      return 1 - Math.exp(told.at(told.names.indexOf(TopicModel.HARMLESS)));
    }
  }
}
