package leakymilk.content;

import java.util.Collection;
import java.util.List;

/** The words of one locale: a language's sentences with a country's numbers and words in them. */
public final class Words {
  /** Opens a telephone number inside a sentence; the voice speaks what follows digit by digit. */
  public static final char NUMBER_START = '\u27e6';

  /** Closes a telephone number inside a sentence. */
  public static final char NUMBER_END = '\u27e7';

  private final String locale;
  private final Language language;
  private final Country country;

  Words(String locale, Language language, Country country) {
    this.locale = locale;
    this.language = language;
    this.country = country;
  }

  /** The locale whose content this is, such as en-GB, or a bare language for an unknown country. */
  public String locale() {
    return locale;
  }

  /** Whether there is an answer to the topic with this id. */
  public boolean knows(String topic) {
    return language.answers().containsKey(topic);
  }

  /** Whether there is a prompt with this id. */
  public boolean has(String prompt) {
    return language.prompts().containsKey(prompt);
  }

  /** The ids of all topics, in the order of the content. */
  public Collection<String> topics() {
    return language.answers().keySet();
  }

  /** The ids of all prompts, in the order of the content. */
  public Collection<String> prompts() {
    return language.prompts().keySet();
  }

  /** The answer to a topic that {@link #knows} is true of; its words are still to be filled. */
  public Answer answer(String topic) {
    Answer answer = language.answers().get(topic);
    if (answer == null) {
      throw new IllegalArgumentException("no answer to the topic " + topic);
    }
    return answer;
  }

  /** What is spoken for one piece of a topic's answer, counted from 0. */
  public String piece(String topic, int piece) {
    return fill(answer(topic).pieces().get(piece).say());
  }

  /** A prompt of {@code conversation.yaml}, filled. */
  public Prompt prompt(String id) {
    Prompt prompt = language.prompts().get(id);
    if (prompt == null) {
      throw new IllegalArgumentException("no prompt " + id);
    }
    return new Prompt(id, fill(prompt.say()), fill(prompt.reprompt()));
  }

  /** A text of the symptom check, filled; empty when there is none for this key. */
  String check(String key) {
    return fill(language.check().getOrDefault(key, ""));
  }

  /** The words of the symptom check. */
  public CheckWords check() {
    return new CheckWords(this);
  }

  /** Everybody who can be called in this country; empty where the country is unknown. */
  public List<Contact> contacts() {
    return country.contacts();
  }

  /**
   * Puts the country's words in place of the placeholders of a text. The build has checked that
   * every placeholder has a word in every country.
   */
  public String fill(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 40);
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("an open placeholder");
      }
      String word = country.words().get(text.substring(open + 1, close));
      if (word == null) {
        throw new IllegalArgumentException(
            "no word for the placeholder " + text.substring(open, close + 1));
      }
      filled.append(text, done, open).append(word);
      done = close + 1;
      open = text.indexOf('{', done);
    }
    return filled.append(text, done, text.length()).toString();
  }
}
