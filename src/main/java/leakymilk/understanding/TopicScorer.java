package leakymilk.understanding;

import java.util.List;
import java.util.Set;
import leakymilk.content.TopicModel;

/** The likeliest topic, or emergency, of a sentence, from a linear model and the encoder. */
final class TopicScorer {
  /** An alarm rests on as much of what was said at least. */
  private static final double KNOWN_SIGN = 0.3;

  /** A piece is asked for where it is twice as likely as its topic's answer, as a logarithm. */
  private static final double ASKED_FOR = 0.7;

  /** The topic on the milk of a baby. */
  private static final String OF_A_BABY = "newborn-leaking";

  /** The topic on milk after a loss. */
  private static final String OF_A_LOSS = "milk-after-loss";

  private final TopicModel model;

  /** How many classes are topics; behind them stand the pieces of their answers. */
  private final int whole;

  private final BothEars both;

  TopicScorer(TopicModel model) {
    this.model = model;
    List<String> classes = model.topics();
    int count = classes.size();
    while (count > 0 && classes.get(count - 1).indexOf(TopicModel.PIECE) >= 0) {
      count--;
    }
    whole = count;
    both = new BothEars(classes, count);
  }

  /** Whether this is one of the classes. */
  boolean has(String name) {
    return model.topics().contains(name);
  }

  /**
   * The likeliest emergency, and how likely it is that the words tell any.
   *
   * @param other what the encoder makes of them; null for nothing
   */
  Score sign(Set<String> found, SecondEar.Opinion other) {
    List<String> classes = model.topics();
    double[] scores = model.scores(found);
    if (other != null) {
      both.join(scores, other.told());
    }
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
    boolean known = one >= 0 && two >= 0 && scores[topics.size()] >= Score.KNOWN;
    return known ? Math.exp(scores[one] - scores[two]) : 1;
  }

  /**
   * The likeliest topics.
   *
   * @param grown whether a grown person is named, who has none of a baby's milk
   * @param lives whether the words say where a baby is who lives, who is no loss
   * @param other what the encoder makes of the words; null for nothing
   */
  Score score(Set<String> found, boolean grown, boolean lives, SecondEar.Opinion other) {
    List<String> topics = model.topics();
    double[] scores = model.scores(found);
    if (other != null) {
      both.join(scores, other.asked());
    }
    rule(grown, OF_A_BABY, scores);
    rule(lives, OF_A_LOSS, scores);
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

  /** Rules out a topic where something is so. */
  private void rule(boolean out, String topic, double[] scores) {
    int at = model.topics().indexOf(topic);
    if (out && at >= 0) {
      scores[at] = Double.NEGATIVE_INFINITY;
    }
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
