package leakymilk.skill;

import java.util.List;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/**
 * Everything that no other handler knows, unknown request types included: says what can be asked,
 * then something nearer, then names a person to ask and closes.
 */
final class MissHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return true;
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().missed();
    return miss(turn);
  }

  /** What is said after so many misses in a row. */
  static Spoken miss(Turn turn) {
    return switch (turn.session().misses()) {
      case 1 -> turn.say("fallback-first");
      case 2 -> second(turn);
      default -> turn.say("fallback-third");
    };
  }

  /** Two topics near the last one, when there was one. */
  private static Spoken second(Turn turn) {
    Words words = turn.words();
    String topic = Topics.topic(turn.session().topic());
    if (!words.knows(topic)) {
      return turn.say("fallback-second");
    }
    return choice(turn, "fallback-near", words.answer(topic).near());
  }

  /** A prompt that offers two topics by their names. */
  static Spoken choice(Turn turn, String prompt, List<String> topics) {
    Words words = turn.words();
    Spoken asked = turn.say(prompt);
    String first = words.fill(words.answer(topics.get(0)).name());
    String other = words.fill(words.answer(topics.get(1)).name());
    return new Spoken(
        asked.say().replace("[first]", first).replace("[other]", other),
        asked.reprompt().replace("[first]", first).replace("[other]", other));
  }
}
