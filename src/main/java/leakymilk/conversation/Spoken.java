package leakymilk.conversation;

import leakymilk.content.Prompt;

/**
 * What is said in one turn, in words of the content.
 *
 * @param say never empty
 * @param reprompt said after silence; empty when nothing was asked, and then the session closes
 * @param notes whether somebody asked for a card to take along
 */
public record Spoken(String say, String reprompt, boolean notes) {
  public Spoken(String say, String reprompt) {
    this(say, reprompt, false);
  }

  public static Spoken of(Prompt prompt) {
    return new Spoken(prompt.say(), prompt.reprompt());
  }

  /** The same question, after some other words. */
  public Spoken after(String first) {
    return first.isEmpty() ? this : new Spoken(first + " " + say, reprompt, notes);
  }

  /** The same, with a card for the phone. */
  Spoken withNotes() {
    return new Spoken(say, reprompt, true);
  }

  /** Words as one hears them: of a telephone number each group of digits is one. */
  public static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) || c == '\'';
      count += word && !inside ? 1 : 0;
      inside = word;
    }
    return count;
  }
}
