package leakymilk.understanding;

import java.util.List;
import leakymilk.content.Encoder;
import leakymilk.content.TopicModel;

/** Joins what a linear model and the encoder make of the same words. */
final class BothEars {
  /** Nothing is less likely to the encoder, as a logarithm. */
  private static final double LEAST = -9;

  private final List<String> classes;

  /** How many classes are whole; behind them stand the pieces of their answers. */
  private final int whole;

  /** Of each piece the topic that it belongs to; of a topic itself. */
  private final int[] topicOf;

  /** Of each class its place among those of the encoder; -1 for none; null until it is needed. */
  private volatile int[] places;

  BothEars(List<String> classes, int whole) {
    this.classes = classes;
    this.whole = whole;
    topicOf = new int[classes.size()];
    for (int i = 0; i < topicOf.length; i++) {
      String name = classes.get(i);
      topicOf[i] =
          i < whole ? i : classes.indexOf(name.substring(0, name.indexOf(TopicModel.PIECE)));
    }
  }

  /**
   * Puts what both models say in the place of the scores: of whole classes how likely each is, as a
   * logarithm; of a piece how much likelier it is than its topic's answer.
   */
  void join(double[] scores, Encoder.Guess guess) {
    if (places == null) {
      int[] found = new int[classes.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = guess.names.indexOf(classes.get(i));
      }
      places = found;
    }
    double[] other = new double[classes.size()];
    double[] withPieces = new double[classes.size()];
    for (int i = 0; i < other.length; i++) {
      other[i] = guess.at(places[i]);
      withPieces[topicOf[i]] += Math.exp(other[i]);
    }
    double all = sum(scores, whole);
    for (int i = 0; i < other.length; i++) {
      boolean taught = places[i] >= 0 && places[topicOf[i]] >= 0;
      if (i < whole) {
        double linear = scores[i] - all;
        double encoded = Math.max(LEAST, Math.log(withPieces[i]));
        // a class that the encoder was not taught is judged by the linear model alone
        scores[i] = taught ? SecondEar.both(linear, encoded) : linear;
      } else if (taught) {
        scores[i] = SecondEar.both(scores[i], other[i] - other[topicOf[i]]);
      }
    }
  }

  /** All together, of scores that are logarithms. */
  static double sum(double[] scores, int count) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.exp(scores[i] - top);
    }
    return top + Math.log(sum);
  }
}
