package leakymilk.content;

import java.util.Arrays;
import java.util.List;

/**
 * How much a sentence sounds like somebody telling an emergency: a linear model over words, pairs
 * of words and pieces of words, trained by the build. A feature is known by a hash, its weight is
 * one byte; a sentence's features are worked out in numbers alone, because no text is needed of
 * them.
 */
public final class AlarmModel {
  /** So many weights; a power of two. */
  public static final int BUCKETS = 1 << 18;

  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 5;
  private static final int WORD = 0x11;
  private static final int PAIR = 0x22;
  private static final int PIECE = 0x44;
  private static final int EDGE = '|';

  private final byte[] bytes;
  private final int from;
  private final double scale;
  private final double bias;

  /** As it lies in a compiled file, from a place on. */
  AlarmModel(byte[] bytes, int from, double scale, double bias) {
    this.bytes = bytes;
    this.from = from;
    this.scale = scale;
    this.bias = bias;
  }

  /** How likely it is, from 0 to 1, that these words tell an emergency. */
  public double likely(List<String> words) {
    if (words.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (int[] features : List.of(words(words), pieces(words))) {
      double part = 0;
      int known = 0;
      for (int feature : features) {
        part += bytes[from + feature];
        known += bytes[from + feature] == 0 ? 0 : 1;
      }
      // long words have more pieces, and weigh no more for it
      sum += part / Math.sqrt(Math.max(1, known));
    }
    return 1 / (1 + Math.exp(-(sum * scale + bias)));
  }

  /** The buckets of a sentence's words and pairs of words, each once, ascending. */
  public static int[] words(List<String> words) {
    int[] found = new int[2 * words.size()];
    int count = 0;
    int before = 0;
    for (String word : words) {
      int hash = hash(WORD, word);
      if (count > 0) {
        found[count++] = bucket(mix(PAIR, before, hash));
      }
      found[count++] = bucket(hash);
      before = hash;
    }
    return once(found, count);
  }

  /** The buckets of the pieces of a sentence's words, each once, ascending. */
  public static int[] pieces(List<String> words) {
    int room = 0;
    for (String word : words) {
      room += (LONGEST_PIECE - SHORTEST_PIECE + 1) * (word.length() + 2);
    }
    int[] found = new int[room];
    int count = 0;
    for (String word : words) {
      count = pieces(word, found, count);
    }
    return once(found, count);
  }

  private static int[] once(int[] found, int count) {
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    int unique = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[unique++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, unique);
  }

  private static int pieces(String word, int[] found, int from) {
    int count = from;
    int length = word.length() + 2;
    for (int start = 0; start < length; start++) {
      int hash = PIECE;
      for (int i = start; i < Math.min(length, start + LONGEST_PIECE); i++) {
        int c = i == 0 || i == length - 1 ? EDGE : word.charAt(i - 1);
        hash = step(hash, c);
        if (i - start + 1 >= SHORTEST_PIECE) {
          found[count++] = bucket(step(hash, i - start));
        }
      }
    }
    return count;
  }

  private static int hash(int kind, String word) {
    int hash = kind;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }

  private static int mix(int kind, int one, int other) {
    return step(step(step(kind, one), other), other >>> 16);
  }

  private static int step(int hash, int value) {
    return (hash ^ value) * 0x01000193 + 0x9E3779B9;
  }

  private static int bucket(int hash) {
    int spread = hash ^ hash >>> 15;
    spread *= 0x2C1B3C6D;
    return (spread ^ spread >>> 12) & (BUCKETS - 1);
  }
}
