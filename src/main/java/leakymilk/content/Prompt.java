package leakymilk.content;

/**
 * Something the skill says on its own account.
 *
 * @param id its key in {@code conversation.yaml}
 * @param say what is spoken
 * @param reprompt what is said after silence; empty when the prompt asks nothing, and then the
 *     session closes
 */
public record Prompt(String id, String say, String reprompt) {
  /** Whether the prompt ends with a question, so that the session stays open for the reply. */
  public boolean asks() {
    return !reprompt.isEmpty();
  }
}
