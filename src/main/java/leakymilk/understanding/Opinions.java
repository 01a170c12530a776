package leakymilk.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the encoder makes of the words of one turn: whoever asks, the same words are read once. Made
 * for a turn and gone with it; of one thread.
 */
public final class Opinions {
  private final SecondEar ear;
  private final Map<List<String>, SecondEar.Opinion> read = new HashMap<>();
  private final Map<String, Map<List<String>, float[]>> replied = new HashMap<>();

  Opinions(SecondEar ear) {
    this.ear = ear;
  }

  /** What some words ask and tell; null where there is no second opinion. */
  SecondEar.Opinion read(List<String> words) {
    if (!read.containsKey(words)) {
      read.put(words, ear.read(words));
    }
    return read.get(words);
  }

  /**
   * How likely, as logarithms, some words in reply to a question mean each class of a reply; null
   * where there is no second opinion.
   */
  float[] replied(String question, List<String> words) {
    Map<List<String>, float[]> known = replied.get(question);
    if (known == null) {
      known = new HashMap<>();
      replied.put(question, known);
    }
    if (!known.containsKey(words)) {
      known.put(words, ear.replied(question, words));
    }
    return known.get(words);
  }
}
