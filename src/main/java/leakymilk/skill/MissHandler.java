package leakymilk.skill;

import java.util.List;
import leakymilk.content.Says;
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

  /**
   * The same for words, which tell more than the talk before them: nothing is offered by chance.
   */
  static Spoken words(Turn turn) {
    return turn.session().misses() == 2 ? turn.say(Says.FALLBACK_SECOND) : miss(turn);
  }

  /** What is said after so many misses in a row. */
  static Spoken miss(Turn turn) {
    return switch (turn.session().misses()) {
      case 1 -> turn.say(Says.FALLBACK_FIRST);
      case 2 -> second(turn);
      case 3 -> turn.say(Says.FALLBACK_THIRD);
      default -> turn.say(Says.FALLBACK_LAST);
    };
  }

  /** Two topics near the last one, when there was one. */
  private static Spoken second(Turn turn) {
    Words words = turn.words();
    String topic = Topics.topic(turn.session().topic());
    if (!words.knows(topic)) {
      return turn.say(Says.FALLBACK_SECOND);
    }
    List<String> near = words.answer(topic).near();
    boolean named = !words.name(near.get(0)).isEmpty() && !words.name(near.get(1)).isEmpty();
    return named ? choice(turn, Says.FALLBACK_NEAR, near) : turn.say(Says.FALLBACK_SECOND);
  }

  /** A prompt that offers two topics by their names. */
  static Spoken choice(Turn turn, Says prompt, List<String> topics) {
    turn.session().offer(prompt, topics);
    return turn.speak();
  }
}
