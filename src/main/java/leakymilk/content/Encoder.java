package leakymilk.content;

import java.util.Arrays;
import java.util.List;

/**
 * A small transformer that was taught what people ask, tell and reply (decision 29): it turns words
 * into a vector, and tells from that how likely each class is. Weights are bytes with a scale for
 * each row and lie where they were read; three tokens are multiplied at once in the parts of a
 * long, because the managed runtime compiles without vector instructions. Safe for several threads.
 */
public final class Encoder {
  private static final double ROOT_OF_TWO = StrictMath.sqrt(2);
  private static final double TINY = 1e-12;

  /** A value's share of its token's largest is kept in so many steps. */
  private static final int STEPS = 127;

  /** So many tokens lie in a long, each in so many bits. */
  private static final int LANES = 3;

  private static final int LANE = 21;

  /** Of so many products the sum has room in them. */
  private static final int BLOCK = 64;

  /** So many tokens are multiplied together. */
  private static final int TOGETHER = 2 * LANES;

  private static final int FLOAT = 4;

  /** The gate of a transformer, from -GATE on, with so many values for each 1. */
  private static final int GATE = 6;

  private static final int FINE = 128;

  private static final float[] GATED = gated();

  private final byte[] bytes;
  private final WordPieces pieces;
  private final int layers;
  private final int width;
  private final int heads;
  private final int inner;
  private final int most;

  // where each part lies in the bytes
  private final int words;
  private final int places;
  private final int kinds;
  private final int first;
  private final int layer;
  private final Head topics;
  private final Head signs;
  private final Head replied;
  private final Head lesser;

  /** As it lies in a compiled file. */
  Encoder(CompiledWords.In in) {
    final List<String> topicNames = in.texts();
    final List<String> signNames = in.texts();
    final List<String> replyNames = in.texts();
    final List<String> lesserNames = in.texts();
    layers = in.count();
    width = in.count();
    heads = in.count();
    inner = in.count();
    most = in.count();
    int known = in.count();
    bytes = in.all();
    boolean shaped = layers > 0 && most > 1 && width > 0 && inner > 0 && heads > 0;
    if (!shaped || width % BLOCK != 0 || inner % BLOCK != 0 || width % heads != 0) {
      throw new DamagedContent("the encoder", "has a shape that this program cannot read");
    }
    pieces = new WordPieces(bytes, in.pass(FLOAT * known), known);
    words = in.pass(table(known, width));
    places = in.pass(FLOAT * most * width);
    kinds = in.pass(FLOAT * 2 * width);
    first = in.pass(norm());
    layer = 4 * linear(width, width) + linear(inner, width) + linear(width, inner) + 2 * norm();
    in.pass(layers * layer);
    topics = new Head(topicNames, in.pass(linear(topicNames.size(), width)));
    signs = new Head(signNames, in.pass(linear(signNames.size(), width)));
    replied = new Head(replyNames, in.pass(linear(replyNames.size(), width)));
    lesser = new Head(lesserNames, in.pass(linear(lesserNames.size(), width)));
    in.end();
  }

  private int norm() {
    return 2 * FLOAT * width;
  }

  private static int table(int rows, int columns) {
    return rows * (FLOAT + columns);
  }

  private static int linear(int out, int in) {
    return FLOAT * out + table(out, in);
  }

  /** What is asked; the names are those of {@link TopicModel#topics}. */
  public Guess topics(float[] vector) {
    return guess(topics, vector);
  }

  /** What is told. */
  public Guess signs(float[] vector) {
    return guess(signs, vector);
  }

  /** What a reply means, by the vector behind its question. */
  public Guess replied(float[] vector) {
    return guess(replied, vector);
  }

  /** Which signs that are no emergency are told: each by itself, for several may be. */
  public Guess lesser(float[] vector) {
    float[] scores = scores(lesser, vector);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) -StrictMath.log1p(StrictMath.exp(-scores[i]));
    }
    return new Guess(lesser.names, scores);
  }

  /**
   * What some words mean as a vector.
   *
   * @param question the words of its name, when they reply to one; else empty
   */
  public float[] read(List<String> question, List<String> said) {
    int[] numbers = new int[most];
    int count = 0;
    numbers[count++] = pieces.opening();
    int behind = 0;
    if (!question.isEmpty()) {
      count = pieces.put(question, numbers, count);
      behind = count;
    }
    count = pieces.put(said, numbers, count);
    float[][] x = new float[count][width];
    for (int token = 0; token < count; token++) {
      begin(x[token], numbers[token], token, behind > 0 && token >= behind ? 1 : 0);
    }
    int at = first + norm();
    for (int i = 0; i < layers; i++) {
      x = layer(x, at);
      at += layer;
    }
    return mean(x);
  }

  private void begin(float[] x, int piece, int place, int kind) {
    int row = words + FLOAT * pieces.count() + piece * width;
    float scale = figure(words + FLOAT * piece);
    for (int i = 0; i < width; i++) {
      x[i] =
          bytes[row + i] * scale
              + figure(places + FLOAT * (place * width + i))
              + figure(kinds + FLOAT * (kind * width + i));
    }
    norm(x, first);
  }

  private float[][] layer(float[][] x, int from) {
    int square = linear(width, width);
    Tokens all = new Tokens(x, width);
    float[][] seen =
        attend(
            multiply(all, from, width),
            multiply(all, from + square, width),
            multiply(all, from + 2 * square, width));
    float[][] out = multiply(new Tokens(seen, width), from + 3 * square, width);
    int at = from + 4 * square;
    add(out, x, at);
    at += norm();
    float[][] wide = multiply(new Tokens(out, width), at, inner);
    for (float[] token : wide) {
      gate(token);
    }
    at += linear(inner, width);
    float[][] done = multiply(new Tokens(wide, inner), at, width);
    add(done, out, at + linear(width, inner));
    return done;
  }

  private void add(float[][] to, float[][] from, int norm) {
    for (int token = 0; token < to.length; token++) {
      float[] sum = to[token];
      float[] other = from[token];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other[i];
      }
      norm(sum, norm);
    }
  }

  private float[][] attend(float[][] queries, float[][] keys, float[][] values) {
    int count = queries.length;
    int part = width / heads;
    double root = Math.sqrt(part);
    float[][] seen = new float[count][width];
    double[] share = new double[count];
    for (int start = 0; start < width; start += part) {
      for (int token = 0; token < count; token++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < count; other++) {
          float sum = 0;
          for (int i = start; i < start + part; i++) {
            sum += queries[token][i] * keys[other][i];
          }
          share[other] = sum / root;
          top = Math.max(top, share[other]);
        }
        double all = 0;
        for (int other = 0; other < count; other++) {
          share[other] = StrictMath.exp(share[other] - top);
          all += share[other];
        }
        for (int other = 0; other < count; other++) {
          float weight = (float) (share[other] / all);
          for (int i = start; i < start + part; i++) {
            seen[token][i] += weight * values[other][i];
          }
        }
      }
    }
    return seen;
  }

  /** Tokens as whole numbers, three in each long, with the scale of each token. */
  private static final class Tokens {
    final int count;
    final int width;
    final float[] scales;
    final long[][] packed;

    Tokens(float[][] x, int width) {
      this.count = x.length;
      this.width = width;
      int groups = (count + TOGETHER - 1) / TOGETHER;
      scales = new float[groups * TOGETHER];
      packed = new long[groups * TOGETHER / LANES][width];
      for (int token = 0; token < count; token++) {
        float largest = 0;
        for (float value : x[token]) {
          largest = Math.max(largest, Math.abs(value));
        }
        scales[token] = largest / STEPS;
        float steps = largest == 0 ? 0 : STEPS / largest;
        long[] lanes = packed[token / LANES];
        int shift = token % LANES * LANE;
        for (int i = 0; i < width; i++) {
          lanes[i] += (long) Math.round(x[token][i] * steps) << shift;
        }
      }
    }
  }

  /** What a layer of weights makes of each token. */
  private float[][] multiply(Tokens tokens, int from, int out) {
    final byte[] all = bytes;
    int in = tokens.width;
    int scales = from + FLOAT * out;
    int weights = scales + FLOAT * out;
    float[][] made = new float[tokens.count][out];
    int[] sums = new int[2 * TOGETHER];
    for (int group = 0; group < tokens.count; group += TOGETHER) {
      long[] one = tokens.packed[group / LANES];
      long[] two = tokens.packed[group / LANES + 1];
      // two rows at once: of an odd number the last one twice
      for (int row = 0; row < out; row += 2) {
        int next = Math.min(row + 1, out - 1);
        Arrays.fill(sums, 0);
        int at = weights + row * in;
        int below = weights + next * in;
        for (int block = 0; block < in; block += BLOCK) {
          long first = 0;
          long second = 0;
          long third = 0;
          long fourth = 0;
          for (int i = block; i < block + BLOCK; i++) {
            long tokensOne = one[i];
            long tokensTwo = two[i];
            long weight = all[at + i];
            first += weight * tokensOne;
            second += weight * tokensTwo;
            weight = all[below + i];
            third += weight * tokensOne;
            fourth += weight * tokensTwo;
          }
          add(sums, 0, first);
          add(sums, LANES, second);
          add(sums, TOGETHER, third);
          add(sums, TOGETHER + LANES, fourth);
        }
        put(made, tokens, group, row, sums, 0, figure(scales + FLOAT * row), from);
        put(made, tokens, group, next, sums, TOGETHER, figure(scales + FLOAT * next), from);
      }
    }
    return made;
  }

  private void put(
      float[][] made,
      Tokens tokens,
      int group,
      int row,
      int[] sums,
      int place,
      float scale,
      int biases) {
    float bias = figure(biases + FLOAT * row);
    for (int i = group; i < Math.min(tokens.count, group + TOGETHER); i++) {
      made[i][row] = sums[place + i - group] * scale * tokens.scales[i] + bias;
    }
  }

  /** Adds the sums of three tokens, which lie beside each other in a long. */
  private static void add(int[] sums, int from, long lanes) {
    int low = (int) (lanes << (Long.SIZE - LANE) >> (Long.SIZE - LANE));
    long rest = (lanes - low) >> LANE;
    int middle = (int) (rest << (Long.SIZE - LANE) >> (Long.SIZE - LANE));
    sums[from] += low;
    sums[from + 1] += middle;
    sums[from + 2] += (int) ((rest - middle) >> LANE);
  }

  private void norm(float[] x, int from) {
    double sum = 0;
    for (float value : x) {
      sum += value;
    }
    double mean = sum / x.length;
    double square = 0;
    for (float value : x) {
      square += (value - mean) * (value - mean);
    }
    double scale = 1 / Math.sqrt(square / x.length + TINY);
    for (int i = 0; i < x.length; i++) {
      float weight = figure(from + FLOAT * i);
      float bias = figure(from + FLOAT * (x.length + i));
      x[i] = (float) ((x[i] - mean) * scale) * weight + bias;
    }
  }

  private static void gate(float[] x) {
    for (int i = 0; i < x.length; i++) {
      float value = x[i];
      if (value <= -GATE) {
        x[i] = 0;
      } else if (value < GATE) {
        float at = (value + GATE) * FINE;
        int below = (int) at;
        x[i] = GATED[below] + (at - below) * (GATED[below + 1] - GATED[below]);
      }
    }
  }

  private static float[] gated() {
    float[] gated = new float[2 * GATE * FINE + 1];
    for (int i = 0; i < gated.length; i++) {
      double x = (double) i / FINE - GATE;
      gated[i] = (float) (x * (1 + errorFunction(x / ROOT_OF_TWO)) / 2);
    }
    return gated;
  }

  /** Abramowitz and Stegun 7.1.26; off by less than 2e-7. */
  private static double errorFunction(double x) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x));
    double sum =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.signum(x) * (1 - sum * StrictMath.exp(-x * x));
  }

  private float[] mean(float[][] x) {
    float[] mean = new float[width];
    for (float[] token : x) {
      for (int i = 0; i < width; i++) {
        mean[i] += token[i] / x.length;
      }
    }
    return mean;
  }

  private Guess guess(Head head, float[] vector) {
    float[] scores = scores(head, vector);
    double top = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += StrictMath.exp(score - top);
    }
    double all = top + StrictMath.log(sum);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= (float) all;
    }
    return new Guess(head.names, scores);
  }

  private float[] scores(Head head, float[] vector) {
    Tokens one = new Tokens(new float[][] {vector}, width);
    return multiply(one, head.from, head.names.size())[0];
  }

  private float figure(int at) {
    return Float.intBitsToFloat(CompiledWords.number(bytes, at));
  }

  /** How likely, as a logarithm, each of some classes is. */
  public static final class Guess {
    public final List<String> names;

    /** By the place of the class among the names. */
    private final float[] likely;

    private Guess(List<String> names, float[] likely) {
      this.names = names;
      this.likely = likely;
    }

    /** How likely the class at a place is; that at none is not likely at all. */
    public double at(int place) {
      return place < 0 ? Double.NEGATIVE_INFINITY : likely[place];
    }
  }

  /** The classes that a vector is told apart by, and where their weights lie. */
  private record Head(List<String> names, int from) {}
}
