package leakymilk.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leakymilk.understanding.Opinions;
import leakymilk.understanding.Understood;

/**
 * What the words of one turn are read as. Whoever asks, each sentence is understood once, and the
 * remarks are looked for once. Made for a turn and gone with it; of one thread.
 */
public final class Reading {
  private final Ear ear;
  private final Map<String, Understood> understood = new HashMap<>();
  private final Opinions opinions;
  private List<String> remarks;

  public Reading(Ear ear) {
    this.ear = ear;
    this.opinions = ear.understanding().opinions();
  }

  /** What the language that is spoken is heard with. */
  public Ear ear() {
    return ear;
  }

  /** What the encoder makes of the words of the turn. */
  Opinions opinions() {
    return opinions;
  }

  /** What some words of the turn mean. */
  public Understood understand(String text) {
    Understood known = understood.get(text);
    if (known == null) {
      known = ear.understanding().understand(text, opinions);
      understood.put(text, known);
    }
    return known;
  }

  /**
   * The remarks that the words of the turn may be, those of the content's order first.
   *
   * @param words all of them, the same whenever it is asked
   */
  List<String> remarks(List<String> words) {
    if (remarks == null) {
      remarks = ear.remarks().heard(words);
    }
    return remarks;
  }
}
