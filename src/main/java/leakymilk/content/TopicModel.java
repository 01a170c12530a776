package leakymilk.content;

import java.io.ByteArrayOutputStream;
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

  /** Stands in the name of a class between a topic and the number of a piece of its answer. */
  public static final char PIECE = ' ';

  /** A stored weight of 1. */
  public static final double SCALE = 32;

  /** The feature that counts once for each known feature of a sentence. */
  public static final String EACH = "#each";

  /** Its weights are stored so many times larger, because their rounding counts as often. */
  public static final int FINER = 8;

  /** Features with the same first bits of their hashes lie together, some thirty in a group. */
  private static final int GROUP_BITS = 10;

  private static final int GROUPS = 1 << GROUP_BITS;

  /** A class has a number of one byte. */
  public static final int MOST_CLASSES = 255;

  /** The length of a number that tells which feature, or which pair. */
  private static final int PLACE = 3;

  /** The length of the places of all groups, and of the end of the last one. */
  private static final int PLACES = 2 * PLACE * (GROUPS + 1);

  /** How many bits of a hash its group and its two last bytes do not tell. */
  private static final int MIDDLE_BITS = 16 - GROUP_BITS;

  private final List<String> topics;
  private final int features;
  private final int pairs;
  private final byte[] bytes;

  /** Where the places of the groups lie: of each its first feature and its first pair. */
  private final int groups;

  // where each column lies in the bytes
  private final int counts;
  private final int middles;
  private final int thirds;
  private final int fourths;
  private final int classes;
  private final int weights;

  /** As it lies in a compiled file: column by column, looked up there and never unpacked. */
  TopicModel(List<String> topics, int features, int pairs, byte[] bytes, int from) {
    this.topics = List.copyOf(topics);
    this.features = features;
    this.pairs = pairs;
    this.bytes = bytes;
    this.groups = from;
    this.counts = from + PLACES;
    this.middles = counts + features;
    this.thirds = middles + features;
    this.fourths = thirds + features;
    this.classes = fourths + features;
    this.weights = classes + pairs;
  }

  /**
   * As the build makes it.
   *
   * @param topics the classes, in the order of their numbers
   * @param features hashes of the features, ascending as unsigned numbers
   * @param from where each feature's pairs start, with the end of the last one behind
   * @param pairs class number and weight times {@link #SCALE}, two bytes each
   */
  public static TopicModel of(List<String> topics, int[] features, int[] from, byte[] pairs) {
    int count = features.length;
    byte[] bytes = new byte[size(count, pairs.length / 2)];
    int counts = PLACES;
    int next = 0;
    int before = 0;
    for (int i = 0; i < count; i++) {
      int group = features[i] >>> (32 - GROUP_BITS);
      int middle = features[i] >>> 16 & ((1 << MIDDLE_BITS) - 1);
      if (next <= group) {
        before = 0;
      }
      for (; next <= group; next++) {
        place(bytes, next, i, from[i] / 2);
      }
      bytes[counts + i] = (byte) ((from[i + 1] - from[i]) / 2);
      bytes[counts + count + i] = (byte) (middle - before);
      bytes[counts + 2 * count + i] = (byte) (features[i] >>> 8);
      bytes[counts + 3 * count + i] = (byte) features[i];
      before = middle;
    }
    for (; next <= GROUPS; next++) {
      place(bytes, next, count, pairs.length / 2);
    }
    for (int i = 0; i < pairs.length / 2; i++) {
      bytes[counts + 4 * count + i] = pairs[2 * i];
      bytes[counts + 4 * count + pairs.length / 2 + i] = pairs[2 * i + 1];
    }
    return new TopicModel(topics, count, pairs.length / 2, bytes, 0);
  }

  /** How many bytes so many features with so many pairs take. */
  static int size(int features, int pairs) {
    return PLACES + 4 * features + 2 * pairs;
  }

  private static void place(byte[] bytes, int group, int feature, int pair) {
    int at = 2 * PLACE * group;
    for (int shift = 8 * (PLACE - 1); shift >= 0; shift -= 8) {
      bytes[at] = (byte) (feature >>> shift);
      bytes[at + PLACE] = (byte) (pair >>> shift);
      at++;
    }
  }

  /** The number that lies at a place. */
  private int number(int at) {
    return (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | (bytes[at + 2] & 255);
  }

  public List<String> topics() {
    return topics;
  }

  public int features() {
    return features;
  }

  public int pairs() {
    return pairs;
  }

  /** Writes the columns. */
  public void columns(ByteArrayOutputStream out) {
    out.write(bytes, groups, size(features, pairs));
  }

  /** The hash of a feature; the same on every machine. */
  public static int hash(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = hash(hash, feature.charAt(i));
    }
    return hash;
  }

  /** The hash of a feature with one letter more. */
  static int hash(int hash, char letter) {
    return (hash ^ letter) * 0x01000193;
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
    add(EACH, known / (double) FINER, scores);
    scores[topics.size()] = all == 0 ? 0 : (double) known / all;
    return scores;
  }

  /** Whether a feature was learned. */
  public boolean knows(String feature) {
    return find(hash(feature)) >= 0;
  }

  private boolean add(String feature, double times, double[] scores) {
    int found = find(hash(feature));
    if (found < 0) {
      return false;
    }
    int end = (found >>> 8) + (found & 255);
    for (int pair = found >>> 8; pair < end; pair++) {
      scores[bytes[classes + pair] & 255] += times * bytes[weights + pair] / SCALE;
    }
    return true;
  }

  /** The first pair of a feature times 256, plus how many it has; -1 for an unknown one. */
  private int find(int hash) {
    int group = hash >>> (32 - GROUP_BITS);
    int middle = hash >>> 16 & ((1 << MIDDLE_BITS) - 1);
    int at = groups + 2 * PLACE * group;
    int end = number(at + 2 * PLACE);
    int pair = number(at + PLACE);
    int here = 0;
    for (int i = number(at); i < end; i++) {
      here += bytes[middles + i];
      if (here > middle) {
        return -1;
      }
      int count = bytes[counts + i] & 255;
      if (here == middle
          && bytes[fourths + i] == (byte) hash
          && bytes[thirds + i] == (byte) (hash >>> 8)) {
        return pair << 8 | count;
      }
      pair += count;
    }
    return -1;
  }
}
