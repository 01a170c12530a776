package leakymilk.content;

/**
 * One thing to say, in the manners in which it may be said, placeholders not yet filled. What is
 * said differently about somebody else stands inside a text as {@code [you|she]}.
 *
 * @param plain to the parent herself
 * @param discreet the same without body words; the plain words where there are no others
 * @param afterLoss the same without a word of a baby; empty when it is not said after a loss
 */
public record Wording(String plain, String discreet, String afterLoss) {
  /** One text for every manner. */
  public static Wording of(String text) {
    return new Wording(text, text, text);
  }
}
