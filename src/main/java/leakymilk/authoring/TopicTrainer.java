package leakymilk.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import leakymilk.content.CompiledWords;
import leakymilk.content.Stems;
import leakymilk.content.TopicFeatures;
import leakymilk.content.TopicModel;

/**
 * Trains the linear model that tells topics, or signs, apart. It is the weighted sum of two:
 * logistic regression, which learns what decides between near classes, and naive Bayes, which knows
 * what to make of rare words. Alone each is right in some 80 % of unseen questions at 3 % wrong,
 * together in some 89 %. Fixed order and strict arithmetic: the same sentences always give the same
 * model. Which piece of an answer is asked for is learned apart, among the sentences of its topic,
 * so that no piece takes anything from another topic.
 */
final class TopicTrainer {
  /** Between a question, to which others people reply alike, and a reply. */
  static final String REPLY = "\t";

  private static final int ROUNDS = 15;

  /** So many of the last rounds are averaged, so that the order of the sentences matters little. */
  private static final int AVERAGED = 8;

  private static final double RATE = 0.25;
  private static final double DECAY = 0.005;

  private static final double SMALLEST_OF_PIECE = 0.7;

  /** The share of naive Bayes in the sum, and how sure of itself it may be. */
  private static final double BAYES = 0.4;

  private static final double BAYES_POWER = 0.25;

  /** What a class is given for a feature that it was never seen with. */
  private static final double UNSEEN = 0.05;

  private final Map<String, String> mishearings;
  private final int fewest;
  private final TopicFeatures features;
  private final List<String> topics;

  private final double smallest;

  /** How many classes are topics; behind them stand the pieces. */
  private final int whole;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Stems stems;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  /**
   * Made for one model.
   *
   * @param topics the classes; behind all topics the pieces of their answers
   * @param mishearings what a recogniser hears for a word, by the word
   * @param stems how words are compared
   * @param fewest in how many sentences a feature must stand to be learned
   * @param smallest weights nearer to nothing than this are left out
   */
  TopicTrainer(
      Phrases phrases,
      List<String> topics,
      Map<String, String> mishearings,
      Stems stems,
      int fewest,
      double smallest) {
    this.stems = stems;
    this.fewest = fewest;
    this.smallest = smallest;
    this.mishearings = mishearings;
    this.features =
        new TopicFeatures(CompiledWords.phrases("phrases", ContentWriter.write(phrases)), stems);
    this.topics = topics;
    if (topics.size() > TopicModel.MOST_CLASSES) {
      throw new BadContent(
          List.of(
              "topics and pieces with an id are "
                  + topics.size()
                  + "; the model tells "
                  + TopicModel.MOST_CLASSES
                  + " apart, so join two pieces"));
    }
    this.whole = (int) topics.stream().filter(name -> topic(name).equals(name)).count();
  }

  /** The topic of a class, which is one itself or a piece of its answer. */
  private static String topic(String name) {
    int space = name.indexOf(TopicModel.PIECE);
    return space < 0 ? name : name.substring(0, space);
  }

  /** The number of the topic of a class. */
  private int topic(int label) {
    return topics.indexOf(topic(topics.get(label)));
  }

  /**
   * Trains on sentences by topic.
   *
   * @param sentences what people ask; a topic that is not known is left out
   */
  TopicModel train(Map<String, Set<String>> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Set<String> of : sentences.values()) {
      for (String sentence : of) {
        count(sentence, counts);
        String misheard = misheard(sentence);
        if (!misheard.equals(sentence)) {
          count(misheard, counts);
        }
      }
    }
    for (Map.Entry<String, Integer> feature : counts.entrySet()) {
      // what was hardly ever met says nothing about the next person
      if (feature.getValue() >= fewest) {
        numbers.put(feature.getKey(), numbers.size() + 1);
      }
    }
    numbers.put("", 0);
    for (int topic = 0; topic < topics.size(); topic++) {
      for (String sentence : sentences.getOrDefault(topics.get(topic), Set.of())) {
        examples.add(known(sentence));
        labels.add(topic);
        String misheard = misheard(sentence);
        if (!misheard.equals(sentence)) {
          examples.add(known(misheard));
          labels.add(topic);
        }
      }
    }
    float[][] weights = withBayes(descend(whole, i -> topic(labels.get(i))));
    for (int topic = 0; topic < whole; topic++) {
      addPieces(topic, weights);
    }
    return compact(weights);
  }

  private void count(String sentence, Map<String, Integer> counts) {
    for (String feature : features(sentence)) {
      counts.merge(feature, 1, Integer::sum);
    }
  }

  /**
   * A sentence with one of its words as a recogniser may hear it: which one, its length decides.
   */
  private String misheard(String sentence) {
    return misheard(sentence, mishearings);
  }

  static String misheard(String sentence, Map<String, String> mishearings) {
    String[] words = sentence.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int at = (sentence.length() + i) % words.length;
      String heard = mishearings.get(words[at]);
      if (heard != null) {
        words[at] = heard;
        return String.join(" ", words);
      }
    }
    return sentence;
  }

  /** Of a reply, which stands behind the question that it answers, also what goes with that. */
  private Set<String> features(String sentence) {
    String[] reply = sentence.split(REPLY, -1);
    return reply.length == 1
        ? features.of(stems.words(sentence))
        : features.of(stems.words(reply[2]), reply[0], reply[1]);
  }

  private int[] known(String sentence) {
    Set<Integer> known = new HashSet<>(Set.of(0));
    for (String feature : features(sentence)) {
      Integer number = numbers.get(feature);
      if (number != null) {
        known.add(number);
      }
    }
    int[] sorted = known.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Adds what tells the pieces of a topic's answer from what else is asked about it. */
  private void addPieces(int topic, float[][] weights) {
    List<Integer> classes = new ArrayList<>(List.of(topic));
    for (int label = whole; label < topics.size(); label++) {
      if (topic(label) == topic) {
        classes.add(label);
      }
    }
    if (classes.size() == 1) {
      return;
    }
    float[][] learned = descend(classes.size(), i -> classes.indexOf(labels.get(i)));
    for (int feature = 0; feature < learned.length; feature++) {
      for (int piece = 1; piece < classes.size(); piece++) {
        float weight = learned[feature][piece] - learned[feature][0];
        if (Math.abs(weight) >= SMALLEST_OF_PIECE) {
          weights[feature] = Arrays.copyOf(weights[feature], topics.size());
          weights[feature][classes.get(piece)] = weight;
        }
      }
    }
  }

  /**
   * Logistic regression.
   *
   * @param label the class of an example by its number; below 0 where it is of none
   */
  private float[][] descend(int classes, IntUnaryOperator label) {
    float[][] weights = new float[numbers.size()][classes];
    float[][] sum = new float[numbers.size()][classes];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(7);
    double[] scores = new double[classes];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      double rate = RATE / (1 + 0.15 * round);
      for (int example : order) {
        int of = label.applyAsInt(example);
        if (of >= 0) {
          step(weights, examples.get(example), of, rate, scores);
        }
      }
      if (round >= ROUNDS - AVERAGED) {
        add(weights, sum);
      }
    }
    return sum;
  }

  private static void add(float[][] weights, float[][] sum) {
    for (int feature = 0; feature < weights.length; feature++) {
      for (int c = 0; c < weights[feature].length; c++) {
        sum[feature][c] += weights[feature][c] / AVERAGED;
      }
    }
  }

  private static void step(
      float[][] weights, int[] example, int label, double rate, double[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : example) {
      float[] row = weights[feature];
      for (int c = 0; c < scores.length; c++) {
        scores[c] += row[c];
      }
    }
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - top);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      double error = (c == label ? 1 : 0) - scores[c] / sum;
      for (int feature : example) {
        float[] row = weights[feature];
        row[c] += (float) (rate * (error - DECAY * row[c]));
      }
    }
  }

  /** Adds naive Bayes, and what it says of features that a class was never seen with. */
  private float[][] withBayes(float[][] weights) {
    int classes = whole;
    double[][] counts = new double[numbers.size()][classes];
    double[] totals = new double[classes];
    for (int i = 0; i < examples.size(); i++) {
      for (int feature : examples.get(i)) {
        if (feature != 0) {
          counts[feature][topic(labels.get(i))]++;
          totals[topic(labels.get(i))]++;
        }
      }
    }
    double share = BAYES * BAYES_POWER;
    float[][] sum = java.util.Arrays.copyOf(weights, weights.length + 1);
    for (int feature = 0; feature < weights.length; feature++) {
      for (int c = 0; c < classes; c++) {
        double seen = StrictMath.log((counts[feature][c] + UNSEEN) / UNSEEN);
        sum[feature][c] = (float) ((1 - BAYES) * weights[feature][c] + share * seen);
      }
    }
    float[] each = new float[classes];
    for (int c = 0; c < classes; c++) {
      double unseen = StrictMath.log(UNSEEN / (totals[c] + UNSEEN * weights.length));
      each[c] = (float) (share * unseen);
    }
    float middle = 0;
    for (float one : each) {
      middle += one / classes;
    }
    for (int c = 0; c < classes; c++) {
      // what all classes have in common decides nothing, and the rest counts many times
      each[c] = (each[c] - middle) * TopicModel.FINER;
    }
    sum[weights.length] = each;
    numbers.put(TopicModel.EACH, weights.length);
    return sum;
  }

  /** The weights that matter, in the compact form. */
  private TopicModel compact(float[][] weights) {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(numbers.entrySet());
    sorted.sort(
        (one, other) ->
            Integer.compareUnsigned(
                TopicModel.hash(one.getKey()), TopicModel.hash(other.getKey())));
    int[] hashes = new int[sorted.size()];
    int[] from = new int[sorted.size() + 1];
    byte[] pairs = new byte[weights.length * topics.size() * 2];
    int end = 0;
    int count = 0;
    for (Map.Entry<String, Integer> feature : sorted) {
      int hash = TopicModel.hash(feature.getKey());
      if (count > 0 && hashes[count - 1] == hash) {
        continue;
      }
      float[] row = weights[feature.getValue()];
      int start = end;
      for (int c = 0; c < row.length; c++) {
        boolean each = feature.getKey().equals(TopicModel.EACH);
        if (Math.abs(row[c]) >= smallest || each) {
          pairs[end++] = (byte) c;
          pairs[end++] =
              (byte) Math.max(-127, Math.min(127, Math.round(row[c] * TopicModel.SCALE)));
        }
      }
      if (end > start) {
        hashes[count] = hash;
        from[count++] = start;
      }
    }
    from[count] = end;
    return TopicModel.of(
        topics,
        Arrays.copyOf(hashes, count),
        Arrays.copyOf(from, count + 1),
        Arrays.copyOf(pairs, end));
  }
}
