package leakymilk.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Encoder;

/**
 * What the encoder makes of the words of one turn: whoever asks, the same words are read once. Made
 * for a turn and gone with it; of one thread.
 */
public final class Opinions {
  private final SecondEar ear;
  private final Map<List<String>, SecondEar.Opinion> read = new HashMap<>();
  private final Map<String, Encoder.Guess> replied = new HashMap<>();

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

  /** What some words mean in reply to a question; null where there is no second opinion. */
  Encoder.Guess replied(String question, List<String> words) {
    String asked = question + " " + String.join(" ", words);
    if (!replied.containsKey(asked)) {
      replied.put(asked, ear.replied(question, words));
    }
    return replied.get(asked);
  }
}
