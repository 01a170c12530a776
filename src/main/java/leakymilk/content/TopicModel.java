package leakymilk.content;

import java.util.List;

/**
 * A linear model that tells topics, or signs, apart, trained by the build: for each feature the
 * weight that it gives to some topics. Features are known by a hash, so that nothing has to be read
 * to look one up.
 */
public final class TopicModel {
  /** What a topic is called that no answer covers. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  /** What a sentence is called that reports no emergency. */
  public static final String HARMLESS = "harmless";

  /** A stored weight of 1. */
  public static final double SCALE = 32;

  /** The feature that counts once for each known feature of a sentence. */
  public static final String EACH = "#each";

  private final List<String> topics;
  private final int[] features;
  private final int[] from;
  private final byte[] pairs;

  /**
   * As the build makes it.
   *
   * @param topics the classes, in the order of their numbers
   * @param features hashes of the features, ascending
   * @param from where each feature's pairs start, with the end of the last one behind
   * @param pairs class number and weight times {@link #SCALE}, two bytes each
   */
  public TopicModel(List<String> topics, int[] features, int[] from, byte[] pairs) {
    this.topics = List.copyOf(topics);
    this.features = features;
    this.from = from;
    this.pairs = pairs;
  }

  public List<String> topics() {
    return topics;
  }

  int[] features() {
    return features;
  }

  int[] from() {
    return from;
  }

  byte[] pairs() {
    return pairs;
  }

  /** The hash of a feature; the same on every machine. */
  public static int hash(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  /**
   * What some features say for each topic.
   *
   * @return the scores by class number; behind them the share of the features that is known
   */
  public double[] scores(Iterable<String> found) {
    double[] scores = new double[topics.size() + 1];
    int known = 0;
    int all = 0;
    for (String feature : found) {
      all++;
      known += add(feature, 1, scores) ? 1 : 0;
    }
    add("", 1, scores);
    add(EACH, known, scores);
    scores[topics.size()] = all == 0 ? 0 : (double) known / all;
    return scores;
  }

  /** Whether a feature was learned. */
  public boolean knows(String feature) {
    return java.util.Arrays.binarySearch(features, hash(feature)) >= 0;
  }

  private boolean add(String feature, int times, double[] scores) {
    int at = java.util.Arrays.binarySearch(features, hash(feature));
    if (at < 0) {
      return false;
    }
    for (int i = from[at]; i < from[at + 1]; i += 2) {
      scores[pairs[i]] += times * pairs[i + 1] / SCALE;
    }
    return true;
  }
}
