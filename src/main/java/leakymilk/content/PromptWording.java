package leakymilk.content;

import java.util.List;

/**
 * A prompt as the content has it.
 *
 * @param says what is spoken; of several, one is chosen for a whole session
 * @param reprompt what is said after silence; empty when the prompt asks nothing
 */
public record PromptWording(List<Wording> says, Wording reprompt) {
  public PromptWording {
    says = List.copyOf(says);
  }

  /** Whether the prompt ends with a question. */
  public boolean asks() {
    return !reprompt.plain().isEmpty();
  }
}
