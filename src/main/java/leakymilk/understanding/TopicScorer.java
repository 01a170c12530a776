package leakymilk.understanding;

import java.util.List;
import java.util.Set;
import leakymilk.content.TopicModel;

/** The topic of a sentence, or that it is not clear, from the linear model of the content. */
final class TopicScorer {
  /** Sure enough to answer. */
  static final double SURE = 0.62;

  /** Sure enough that nothing else is meant. */
  static final double PLAIN = 0.8;

  /** Two topics that together are sure enough are asked about. */
  static final double EITHER = 0.4;

  /** As likely as this to be out of scope, and it is refused. */
  static final double OUTSIDE = 0.15;

  /** And where the topic is not sure, as likely as this. */
  static final double RATHER_OUTSIDE = 0.06;

  /** The wording of an emergency is told at once where the whole sentence is as likely one. */
  static final double TOLD = 0.5;

  /** And as likely as this where a topic is plainly asked about. */
  static final double TOLD_BESIDE = 0.75;

  /** And where there is no wording the model must be as sure. */
  static final double TOLD_BY_MODEL = 0.82;

  /** As likely as this by the model of the signs, and it knows which of them is told. */
  static final double NAMED = 0.65;

  /** As likely as this by the model of the signs, and the other need not be so sure. */
  static final double BOTH = 0.9;

  /** Of all emergencies the likeliest makes up as much, or which it is is not clear. */
  static final double SHARE = 0.6;

  /** Nothing else is meant by the whole sentence. */
  static final double CERTAIN = 0.9;

  /** As sure as this are both models only where somebody tells one. */
  static final double BEYOND_DOUBT = 0.95;

  /** Rather an emergency than any sign that is none. */
  static final double LIKELY = 0.5;

  /** As likely as this without a wording, and it is asked about. */
  static final double PERHAPS = 0.35;

  /** Where the model of the signs is as good as certain, this is enough. */
  static final double HARDLY = 0.2;

  /** And where it wavers, between the next and {@link #BOTH}, nothing less is. */
  static final double RATHER = 0.45;

  /** Below this the model of the signs knows nothing like it, and the alarm's decides alone. */
  static final double WAVERS = 0.4;

  /** Below this even the wording of an emergency is harmless: "I nearly fainted with pride". */
  static final double VETO = 0.07;

  /** Unless the model of the signs finds it at least as likely as this. */
  static final double EVEN = 0.3;

  /** The wording of an emergency counts in any story when the words around it are as likely one. */
  static final double NEAR_ALARM = 0.15;

  /** So likely that a no near its words belongs to the picture: "spots that don't fade". */
  static final double ALARM_DENIED = 0.9;

  /** An alarm rests on as much of what was said at least. */
  private static final double KNOWN_SIGN = 0.3;

  /** An alarm rests on as many known words at least. */
  private static final double KNOWN_WORDS = 2;

  /** A sentence of which so little is known is not understood. */
  private static final double KNOWN = 0.1;

  /** To ask which of two, more must be known: nonsense has a best topic too. */
  private static final double KNOWN_OF_EITHER = 0.35;

  /** A piece is asked for where it is twice as likely as its topic's answer, as a logarithm. */
  private static final double ASKED_FOR = 0.7;

  private final TopicModel model;

  /** How many classes are topics; behind them stand the pieces of their answers. */
  private final int whole;

  TopicScorer(TopicModel model) {
    this.model = model;
    List<String> classes = model.topics();
    int count = classes.size();
    while (count > 0 && classes.get(count - 1).indexOf(TopicModel.PIECE) >= 0) {
      count--;
    }
    whole = count;
  }

  /**
   * The best two classes and how likely they are.
   *
   * @param next how likely the second class is; of a sign, the best one's share of all emergencies
   * @param piece the piece of the best topic's answer that is asked for; 0 for none of its own
   * @param outside how likely it is that no topic is meant
   * @param known the share of the features that the model knows; for a sign the number of words
   */
  record Score(
      String best,
      int piece,
      double likely,
      String second,
      double next,
      double outside,
      double known) {
    /** The same, as likely an emergency as another model says. */
    Score with(double alarm) {
      return new Score(best, piece, alarm, second, next, outside, known);
    }

    /**
     * Likely enough to be asked about, with enough words that are known.
     *
     * @param topic whether a topic is clear
     * @param any how likely the model of the signs finds that any is told
     */
    boolean isPerhaps(boolean topic, double any) {
      if (known < KNOWN_WORDS) {
        // "I'm ending it" has one word that counts
        return known > 0 && likely >= CERTAIN;
      }
      if (any >= BOTH) {
        return likely >= (topic ? LIKELY : HARDLY);
      }
      return likely >= (any >= WAVERS ? RATHER : topic ? LIKELY : PERHAPS);
    }

    /** Whether enough words are known to tell it at once. */
    boolean isKnown() {
      return known >= KNOWN_WORDS;
    }

    /** Clear, and hardly anything else can be meant. */
    boolean isPlain() {
      return isClear() && likely >= PLAIN;
    }

    boolean isClear() {
      return known >= KNOWN && likely >= SURE && outside < OUTSIDE;
    }

    boolean isEither() {
      return known >= KNOWN_OF_EITHER
          && likely < SURE
          && likely + next >= EITHER
          && next >= 0.1
          && outside < RATHER_OUTSIDE;
    }
  }

  /** Whether this is one of the classes. */
  boolean has(String name) {
    return model.topics().contains(name);
  }

  /** The likeliest emergency, and how likely it is that the words tell any. */
  Score sign(Set<String> found) {
    List<String> classes = model.topics();
    double[] scores = model.scores(found);
    int harmless = classes.indexOf(TopicModel.HARMLESS);
    int best = harmless == 0 ? 1 : 0;
    double emergency = 0;
    for (int i = 0; i < classes.size(); i++) {
      if (i != harmless) {
        best = scores[i] > scores[best] ? i : best;
        emergency += Math.exp(scores[i] - scores[harmless]);
      }
    }
    return new Score(
        classes.get(best),
        0,
        emergency / (1 + emergency),
        "",
        Math.exp(scores[best] - scores[harmless]) / emergency,
        0,
        scores[classes.size()] >= KNOWN_SIGN ? knownWords(found) : 0);
  }

  /** How many words of those that count the model knows. */
  private int knownWords(Set<String> found) {
    int known = 0;
    for (String feature : found) {
      char first = feature.charAt(0);
      boolean word = feature.indexOf(' ') < 0 && first != '~' && first != '{';
      known += word && model.knows(feature) ? 1 : 0;
    }
    return known;
  }

  /** How much likelier one topic is than another; 1 where too little is known. */
  double ratio(Set<String> found, String topic, String other) {
    List<String> topics = model.topics();
    double[] scores = model.scores(found);
    int one = topics.indexOf(topic);
    int two = topics.indexOf(other);
    boolean known = one >= 0 && two >= 0 && scores[topics.size()] >= KNOWN;
    return known ? Math.exp(scores[one] - scores[two]) : 1;
  }

  /** The likeliest topics. */
  Score score(Set<String> found) {
    List<String> topics = model.topics();
    double[] scores = model.scores(found);
    int outside = topics.indexOf(TopicModel.OUT_OF_SCOPE);
    int best = 0;
    for (int i = 0; i < whole; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    int second = best == 0 ? 1 : 0;
    double sum = 0;
    for (int i = 0; i < whole; i++) {
      second = i != best && scores[i] > scores[second] ? i : second;
      sum += Math.exp(scores[i] - scores[best]);
    }
    return new Score(
        topics.get(best),
        piece(topics.get(best), scores),
        1 / sum,
        topics.get(second),
        Math.exp(scores[second] - scores[best]) / sum,
        Math.exp(scores[outside] - scores[best]) / sum,
        scores[topics.size()]);
  }

  /** The piece of a topic's answer that is likelier than the answer; 0 for none. */
  private int piece(String topic, double[] scores) {
    int piece = 0;
    double most = ASKED_FOR;
    String start = topic + TopicModel.PIECE;
    for (int i = whole; i < model.topics().size(); i++) {
      String name = model.topics().get(i);
      if (scores[i] > most && name.startsWith(start)) {
        piece = Integer.parseInt(name, start.length(), name.length(), 10);
        most = scores[i];
      }
    }
    return piece;
  }
}
