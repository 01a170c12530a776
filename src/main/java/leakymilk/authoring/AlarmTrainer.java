package leakymilk.authoring;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import leakymilk.content.AlarmModel;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;

/**
 * Trains the model that hears whether a sentence tells an emergency: logistic regression, in which
 * a feature may weigh the more the fewer sentences have it.
 */
final class AlarmTrainer {
  /** What a sentence on the wrong side costs. */
  private static final double COST = 0.2;

  private static final double PRECISE = 0.01;

  /** Weights in steps of so much take less room, and nobody hears the difference. */
  private static final int STEP = 4;

  /** A feature of one sentence alone says nothing of the next. */
  private static final int FEWEST = 2;

  private final Stems stems;
  private final List<int[][]> sentences = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final int[] counts = new int[AlarmModel.BUCKETS];

  AlarmTrainer(Stems stems) {
    this.stems = stems;
  }

  /**
   * The compiled model of sentences by what they tell.
   *
   * @param mishearings what a recogniser hears for a word, by the word
   */
  byte[] train(Map<String, Set<String>> told, Map<String, String> mishearings) {
    told.forEach(
        (sign, all) -> {
          for (String sentence : all) {
            add(sentence, sign);
            String misheard = TopicTrainer.misheard(sentence, mishearings);
            if (!misheard.equals(sentence)) {
              add(misheard, sign);
            }
          }
        });
    double[] rare = new double[AlarmModel.BUCKETS];
    for (int i = 0; i < rare.length; i++) {
      rare[i] =
          counts[i] < FEWEST ? 0 : StrictMath.log((1.0 + sentences.size()) / (1.0 + counts[i])) + 1;
    }
    Problem problem = new Problem();
    problem.l = sentences.size();
    problem.n = AlarmModel.BUCKETS + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = example(sentences.get(i), rare);
      problem.y[i] = labels.get(i) ? 1 : 0;
    }
    Linear.disableDebugOutput();
    double[] learned =
        Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISE)).getFeatureWeights();
    // the first sentence's label is the positive one to the library
    double sign = labels.get(0) ? 1 : -1;
    double[] weights = new double[AlarmModel.BUCKETS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sign * learned[i] * rare[i];
    }
    return compact(weights, sign * learned[AlarmModel.BUCKETS]);
  }

  private void add(String sentence, String sign) {
    List<String> words = stems.words(sentence);
    int[][] parts = {AlarmModel.words(words), AlarmModel.pieces(words)};
    sentences.add(parts);
    labels.add(!sign.equals(TopicModel.HARMLESS));
    for (int[] part : parts) {
      for (int feature : part) {
        counts[feature]++;
      }
    }
  }

  private static Feature[] example(int[][] parts, double[] rare) {
    Map<Integer, Double> values = new TreeMap<>();
    for (int[] part : parts) {
      double known = (double) Arrays.stream(part).filter(feature -> rare[feature] > 0).count();
      for (int feature : part) {
        if (rare[feature] > 0) {
          values.merge(feature + 1, rare[feature] / StrictMath.sqrt(known), Double::sum);
        }
      }
    }
    values.put(AlarmModel.BUCKETS + 1, 1.0);
    List<Feature> example = new ArrayList<>();
    values.forEach((feature, value) -> example.add(new FeatureNode(feature, value)));
    return example.toArray(new Feature[0]);
  }

  private static byte[] compact(double[] weights, double bias) {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = largest / Byte.MAX_VALUE;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      // a weight of nothing is a feature that is not known
      int rounded = STEP * (int) Math.round(weights[i] / scale / STEP);
      bytes[i] =
          (byte) (rounded == 0 ? (int) Math.signum(weights[i]) : Math.min(rounded, Byte.MAX_VALUE));
    }
    return ContentWriter.writeAlarm(bytes, scale, bias);
  }
}
