package leakymilk.understanding;

import java.util.List;
import leakymilk.content.Encoder;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Stems;
import leakymilk.content.TopicFeatures;
import leakymilk.content.TopicModel;

/** How likely people who say some words in reply to a question mean yes, no or not sure by them. */
final class ReplyModel {
  /**
   * So sure of a reply that is no "no", as a logarithm, the linear model needs no second opinion.
   */
  private static final double ALONE = Math.log(0.999);

  /** The place of a no among the classes, which the build writes in the order of {@link Likely}. */
  private static final int NO = 1;

  /** Of a reply as much must be known. */
  private static final double KNOWN = 0.3;

  /** And as much of one that counts at once. */
  private static final double MOST = 0.62;

  private final TopicModel model;
  private final ReplyWords phrases;
  private final TopicFeatures features;
  private final BothEars both;

  ReplyModel(TopicModel model, ReplyWords phrases, PhraseIndex index, Stems stems) {
    this.model = model;
    this.both = new BothEars(model.topics(), model.topics().size());
    this.phrases = phrases;
    this.features = new TopicFeatures(index, stems);
  }

  private double[] scores(List<String> words, String question) {
    return model.scores(
        features.of(words, question, phrases.listed(TopicFeatures.ALIKE + question)));
  }

  /** What a part of a reply means, to which the encoder has nothing to say. */
  Likely part(List<String> words, String question) {
    double[] scores = scores(words, question);
    return likely(scores, scores[model.topics().size()]);
  }

  /** What a whole reply means. */
  Likely likely(List<String> words, String question, Opinions opinions) {
    double[] scores = scores(words, question);
    int classes = model.topics().size();
    double known = scores[classes];
    int best = 0;
    for (int i = 0; i < classes; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    boolean alone = best != NO && scores[best] - BothEars.sum(scores, classes) > ALONE;
    // to noise anything sounds like something
    Encoder.Guess other = alone || known < KNOWN ? null : opinions.replied(question, words);
    if (other != null) {
      both.join(scores, other);
    }
    return likely(scores, known);
  }

  private Likely likely(double[] scores, double known) {
    int classes = model.topics().size();
    double top = scores[0];
    for (int i = 0; i < classes; i++) {
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    double[] likely = new double[classes];
    for (int i = 0; i < classes; i++) {
      likely[i] = Math.exp(scores[i] - top);
      sum += likely[i];
    }
    // the classes in the order in which the build writes them
    return new Likely(
        likely[0] / sum,
        likely[1] / sum,
        likely[2] / sum,
        likely[3] / sum,
        likely[4] / sum,
        likely[5] / sum,
        known);
  }

  /**
   * From 0 to 1.
   *
   * @param none how likely they are no reply at all
   * @param leaves how likely somebody takes leave
   * @param takes how likely somebody only takes in what was said
   * @param known the share of the words' features that the linear model knows
   */
  record Likely(
      double yes,
      double no,
      double unsure,
      double none,
      double leaves,
      double takes,
      double known) {
    /** So sure the model must be of a reply in which no word of reply is known. */
    static final double SURE = 0.88;

    /** And of a yes where a danger is asked about, which nothing takes back. */
    static final double SURE_YES = 0.95;

    /** Of a yes elsewhere: above the first it counts at once, above the second when said twice. */
    static final double CERTAIN = 0.98;

    static final double YES_ENOUGH = 0.7;

    /** A no that counts at once where no danger is asked about. */
    static final double SURE_NO = 0.98;

    /** Of a no where a danger is asked about, in words in which no word of reply is known. */
    static final double TOLD_NO = 0.98;

    /** Of 940 noes and 930 yeses by others nobody who meant the other was so likely to mean it. */
    static final double BEYOND = 0.995;

    /** Sure enough where no danger is asked about. */
    static final double LIKELY = 0.8;

    /** Quite likely. */
    static final double QUITE = 0.6;

    /** Hardly anybody says it. */
    static final double HARDLY = 0.2;

    /** More likely than not. */
    static final double EVEN = 0.5;

    boolean isCertain() {
      return known >= MOST && (yes >= CERTAIN || no >= SURE_NO);
    }
  }
}
