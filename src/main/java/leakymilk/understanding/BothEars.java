package leakymilk.understanding;

import java.util.List;
import leakymilk.content.TopicModel;

/** Joins what a linear model and the encoder make of the same words. */
final class BothEars {
  /** Nothing is less likely to the encoder, as a logarithm. */
  private static final double LEAST = -9;

  private final List<String> classes;

  /** How many classes are whole; behind them stand the pieces of their answers. */
  private final int whole;

  /** Of each piece the topic that it belongs to. */
  private final int[] topicOf;

  /** Of each class its place among those of the encoder whose names these are; -1 for none. */
  private volatile int[] places = {};

  private volatile List<String> placed = List.of();

  BothEars(List<String> classes, int whole) {
    this.classes = classes;
    this.whole = whole;
    topicOf = new int[classes.size()];
    for (int i = whole; i < topicOf.length; i++) {
      String name = classes.get(i);
      topicOf[i] = classes.indexOf(name.substring(0, name.indexOf(TopicModel.PIECE)));
    }
  }

  /**
   * Puts what both models say in the place of the scores: of whole classes how likely each is, as a
   * logarithm; of a piece how much likelier it is than its topic's answer.
   */
  void join(double[] scores, List<String> names, float[] likely) {
    int[] at = places(names);
    double[] other = new double[classes.size()];
    for (int i = 0; i < other.length; i++) {
      other[i] = at[i] < 0 ? Double.NEGATIVE_INFINITY : likely[at[i]];
    }
    double all = sum(scores, whole);
    for (int i = whole; i < other.length; i++) {
      if (at[i] >= 0 && at[topicOf[i]] >= 0) {
        double apart = likely[at[i]] - other[topicOf[i]];
        scores[i] = SecondEar.both(scores[i], apart);
      }
    }
    for (int i = 0; i < whole; i++) {
      double linear = scores[i] - all;
      double encoded = Math.max(LEAST, withPieces(i, other));
      // a class that the encoder was not taught is judged by the linear model alone
      scores[i] = at[i] < 0 ? linear : SecondEar.both(linear, encoded);
    }
  }

  /** How likely a topic is with all the pieces of its answer, as a logarithm. */
  private double withPieces(int topic, double[] likely) {
    double sum = Math.exp(likely[topic]);
    for (int i = whole; i < likely.length; i++) {
      sum += topicOf[i] == topic ? Math.exp(likely[i]) : 0;
    }
    return Math.log(sum);
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

  private int[] places(List<String> names) {
    if (placed != names) {
      int[] found = new int[classes.size()];
      for (int i = 0; i < found.length; i++) {
        String name = classes.get(i);
        // the same content has the same order
        boolean same = i < names.size() && names.get(i).equals(name);
        found[i] = same ? i : names.indexOf(name);
      }
      places = found;
      placed = names;
    }
    return places;
  }
}
