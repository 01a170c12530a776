package leakymilk.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The words of one locale: a language's sentences with a country's numbers and words in them. */
public final class Words {
  /** Opens a telephone number inside a sentence; the voice speaks what follows digit by digit. */
  public static final char NUMBER_START = '\u00ab';

  /** Closes a telephone number inside a sentence. */
  public static final char NUMBER_END = '\u00bb';

  /** The contact whose name tells what the call is about. */
  private static final String TELLING = "feeding-line";

  /** Placeholders that stand for who helps, whatever stands behind the name in them. */
  private static final List<String> PERSONS = List.of("{doctor", "{nurse", "{emergency");

  private final String locale;
  private final Language language;
  private final Country country;
  private final Supplier<Country> neutral;
  private final Manner manner;

  /**
   * Words in no manner yet.
   *
   * @param neutral the country of somebody who is elsewhere, opened when it is needed
   */
  Words(String locale, Language language, Country country, Supplier<Country> neutral) {
    this(locale, language, country, neutral, Manner.PLAIN);
  }

  private Words(
      String locale, Language language, Country country, Supplier<Country> neutral, Manner manner) {
    this.locale = locale;
    this.language = language;
    this.country = country;
    this.neutral = neutral;
    this.manner = manner;
  }

  /** The same words in another manner; comparing two records first would cost more than this. */
  public Words in(Manner other) {
    return new Words(locale, language, country, neutral, other);
  }

  private Country country() {
    return manner.elsewhere() ? neutral.get() : country;
  }

  /** Changes whenever any of the words does. */
  public String version() {
    return language.version();
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

  /** The number of a topic's last piece, said only where it is asked for or not. */
  public int last(String topic) {
    return answer(topic).pieces().size() - 1;
  }

  /** What a topic is called. */
  public String name(String topic) {
    return say(answer(topic).name());
  }

  /**
   * What is spoken for one piece of a topic's answer, counted from 0; empty for a piece that is not
   * said after a loss.
   */
  public String piece(String topic, int piece) {
    return say(answer(topic).pieces().get(piece).say());
  }

  /**
   * The next piece of a topic's answer that is said in this manner, from one on; -1 for none. One
   * that is said only where it is asked for is none but itself.
   */
  public int next(String topic, int from) {
    int last = Math.max(from, answer(topic).last());
    for (int i = from; i <= last && i <= last(topic); i++) {
      if (!piece(topic, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What "tell me more" comes to after a piece; -1 where nothing follows. After one that is said
   * only where it is asked for it begins behind the answer.
   */
  public int after(String topic, int piece) {
    int last = answer(topic).last();
    return piece == last ? -1 : next(topic, piece < last ? piece + 1 : 1);
  }

  /** Whether a piece names somebody to see or to call, because of what cannot wait. */
  public boolean sends(String topic, int piece) {
    String say = answer(topic).pieces().get(piece).say().plain();
    boolean sends = false;
    for (String person : PERSONS) {
      sends |= say.contains(person);
    }
    return sends;
  }

  /** A topic's answer in one sentence; empty when it is not said after a loss. */
  public String brief(String topic) {
    return say(answer(topic).brief());
  }

  /** The one thing to do about a topic; empty when it is not said after a loss. */
  public String action(String topic) {
    return say(answer(topic).action().say());
  }

  /** What sources that disagree say on a topic; empty when there are none. */
  public String others(String topic) {
    Piece others = answer(topic).others();
    return others == null ? "" : say(others.say());
  }

  /**
   * Where a follow-up question leads after a topic.
   *
   * @return a topic, a number of one of its own pieces, or both with a space between; empty when
   *     nothing fits
   */
  public String then(String topic, String kind) {
    String own = answer(topic).then().get(kind);
    return own == null ? language.then().getOrDefault(kind, "") : own;
  }

  /** Where a follow-up question leads when there was no answer before it; empty for nowhere. */
  public String then(String kind) {
    return language.then().getOrDefault(kind, "");
  }

  /** How a source is named when somebody asks who says so; empty for what is no page. */
  public String source(String id) {
    Wording source = language.sources().get(id);
    return source == null ? "" : say(source);
  }

  /** A prompt that the program says by name, filled. */
  public Prompt prompt(Says says) {
    return prompt(says.id());
  }

  /** What is spoken for a prompt that the program says by name. */
  public String say(Says says) {
    return prompt(says).say();
  }

  /** A prompt of the content, filled. */
  public Prompt prompt(String id) {
    PromptWording prompt = language.prompts().get(id);
    if (prompt == null) {
      throw new IllegalArgumentException("no prompt " + id);
    }
    List<Wording> says = prompt.says();
    return new Prompt(
        id, say(says.get(Math.floorMod(manner.turn(), says.size()))), say(prompt.reprompt()));
  }

  /** A word that only a screen shows, such as on a target; empty when there is none. */
  public String screen(String id) {
    return check(CheckWords.key("screen", id));
  }

  /** A text of the symptom check, filled; empty when there is none for this key. */
  String check(String key) {
    Wording wording = language.check().get(key);
    return wording == null ? "" : say(wording);
  }

  private String say(Wording wording) {
    String text =
        manner.afterLoss()
            ? wording.afterLoss()
            : manner.discreet() ? wording.discreet() : wording.plain();
    return fill(text);
  }

  /** "[you|she]" as "you", or as "she" when somebody asks for her. */
  private String turned(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      return text;
    }
    StringBuilder turned = new StringBuilder(text.length());
    int done = 0;
    while (bar >= 0) {
      int open = text.lastIndexOf('[', bar);
      int close = text.indexOf(']', bar);
      if (open < done || close < 0) {
        throw new IllegalArgumentException("half a choice of words");
      }
      turned.append(text, done, open);
      turned.append(
          text, manner.ofAnother() ? bar + 1 : open + 1, manner.ofAnother() ? close : bar);
      done = close + 1;
      bar = text.indexOf('|', done);
    }
    return turned.append(text, done, text.length()).toString();
  }

  /** The words of the symptom check. */
  public CheckWords check() {
    return new CheckWords(this);
  }

  /**
   * Everybody who can be called in this country; empty where the country is unknown. The helpline
   * whose name says what it is about is not among them after a loss, or when others may read it.
   */
  public List<Contact> contacts() {
    if (!manner.discreet() && !manner.afterLoss()) {
      return country().contacts();
    }
    List<Contact> untelling = new ArrayList<>();
    for (Contact contact : country().contacts()) {
      if (!contact.id().equals(TELLING)) {
        untelling.add(contact);
      }
    }
    return untelling;
  }

  /**
   * Puts the country's words in place of the placeholders of a text, and turns it to whom it is
   * said. The build has checked that every placeholder has a word in every country.
   */
  public String fill(String text) {
    return turned(placed(text));
  }

  private String placed(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    Map<String, String> own = country().words();
    StringBuilder filled = new StringBuilder(text.length() + 40);
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("an open placeholder");
      }
      String word = own.get(text.substring(open + 1, close));
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
