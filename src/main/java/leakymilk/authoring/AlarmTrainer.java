package leakymilk.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import leakymilk.content.AlarmModel;
import leakymilk.content.CompiledWords;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;

/**
 * Trains the model that hears whether a sentence tells an emergency: logistic regression by
 * gradient descent, averaged over the last rounds. Fixed order and strict arithmetic: the same
 * sentences always give the same model.
 */
final class AlarmTrainer {
  private static final int ROUNDS = 12;
  private static final int AVERAGED = 6;
  private static final double RATE = 0.5;
  private static final double DECAY = 1e-5;

  /** An emergency that is missed weighs as much as so many false alarms. */
  private static final double MISSED = 3;

  /** A feature of one sentence alone says nothing of the next. */
  private static final int FEWEST = 2;

  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final int[] counts = new int[AlarmModel.BUCKETS];

  /**
   * The compiled model of sentences by what they tell.
   *
   * @param mishearings what a recogniser hears for a word, by the word
   */
  byte[] train(Map<String, Set<String>> told, Map<String, String> mishearings) {
    told.forEach(
        (sign, sentences) -> {
          for (String sentence : sentences) {
            add(sentence, sign);
            String misheard = TopicTrainer.misheard(sentence, mishearings);
            if (!misheard.equals(sentence)) {
              add(misheard, sign);
            }
          }
        });
    double[] weights = new double[AlarmModel.BUCKETS];
    double[] sum = new double[AlarmModel.BUCKETS];
    double bias = 0;
    double sumOfBias = 0;
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      double rate = RATE / (1 + 0.3 * round);
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int example : order) {
        bias = step(weights, bias, example, rate);
      }
      if (round >= ROUNDS - AVERAGED) {
        sumOfBias += bias / AVERAGED;
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weights[i] / AVERAGED;
        }
      }
    }
    return compact(sum, sumOfBias);
  }

  private void add(String sentence, String sign) {
    int[] features = AlarmModel.features(Stems.words(sentence));
    examples.add(features);
    labels.add(!sign.equals(TopicModel.HARMLESS));
    for (int feature : features) {
      counts[feature]++;
    }
  }

  private double step(double[] weights, double bias, int example, double rate) {
    int[] features = examples.get(example);
    boolean told = labels.get(example);
    double root = StrictMath.sqrt(Math.max(1, features.length));
    double score = 0;
    for (int feature : features) {
      score += weights[feature];
    }
    double likely = 1 / (1 + StrictMath.exp(-(score / root + bias)));
    double error = (likely - (told ? 1 : 0)) * (told ? MISSED : 1);
    for (int feature : features) {
      if (counts[feature] >= FEWEST) {
        weights[feature] -= rate * (error / root + DECAY * weights[feature]);
      }
    }
    return bias - rate * 0.05 * error;
  }

  private static byte[] compact(double[] weights, double bias) {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = largest / Byte.MAX_VALUE;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    return CompiledWords.writeAlarm(bytes, scale, bias);
  }
}
