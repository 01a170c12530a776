package leakymilk.understanding;

import java.util.Arrays;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.Encoder;
import leakymilk.content.TopicModel;

/**
 * What the encoder makes of words, beside the linear models. Opened when it is first needed, for a
 * launch needs none; a language may have no encoder. Safe for use by several threads.
 */
public final class SecondEar {
  /** Of fewer words the linear models know all there is to know. */
  private static final int FEWEST = 3;

  /** How much the encoder says in what both make of some words; the linear models say the rest. */
  static final double SHARE = 0.5;

  private final ContentStore content;
  private final String language;
  private volatile Encoder encoder;
  private volatile boolean opened;

  public SecondEar(ContentStore content, String language) {
    this.content = content;
    this.language = language;
  }

  private Encoder encoder() {
    if (!opened) {
      encoder = content.encoder(language);
      opened = true;
    }
    return encoder;
  }

  /** What some words ask and tell; null where the language has no encoder. */
  Opinion read(List<String> words) {
    Encoder ear = encoder();
    if (ear == null || words.size() < FEWEST) {
      return null;
    }
    float[] vector = ear.read(List.of(), words);
    return new Opinion(ear.topics(), ear.topics(vector), ear.signs(), ear.signs(vector));
  }

  /**
   * How likely, as logarithms, some words in reply to a question mean each class of a reply; null
   * where the language has no encoder, or nothing is asked.
   */
  float[] replied(String question, List<String> words) {
    Encoder ear = encoder();
    if (ear == null || question.isEmpty() || words.isEmpty()) {
      return null;
    }
    return ear.replied(ear.read(Arrays.asList(question.split("-")), words));
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

  /** How likely, as logarithms, each topic and each sign is meant, with the names of both. */
  static final class Opinion {
    final List<String> topics;
    final float[] asked;
    final List<String> signs;
    final float[] told;

    Opinion(List<String> topics, float[] asked, List<String> signs, float[] told) {
      this.topics = topics;
      this.asked = asked;
      this.signs = signs;
      this.told = told;
    }

    /** How likely any emergency is told. */
    double emergency() {
      return 1 - Math.exp(told[signs.indexOf(TopicModel.HARMLESS)]);
    }
  }
}
