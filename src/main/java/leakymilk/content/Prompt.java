package leakymilk.content;

import java.util.List;

/**
 * Something the skill says on its own account.
 *
 * @param id its key in {@code conversation.yaml}
 * @param say what is spoken
 * @param reprompt what is said after silence; empty when the prompt asks nothing, and then the
 *     session closes
 */
public record Prompt(String id, String say, String reprompt) {
  /** Marks in a text for whoever speaks it: pauses, and where slow words begin and end. */
  public static final List<String> MARKS =
      List.of("[pause]", "[breath]", "[rest]", "[slow]", "[usual]");

  /** Whether the prompt ends with a question, so that the session stays open for the reply. */
  public boolean asks() {
    return !reprompt.isEmpty();
  }

  /** The place in {@link #MARKS} of the mark that stands at a place of a text; -1 for none. */
  public static int mark(String text, int at) {
    for (int i = 0; i < MARKS.size(); i++) {
      if (text.startsWith(MARKS.get(i), at)) {
        return i;
      }
    }
    return -1;
  }
}
