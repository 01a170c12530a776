package leakymilk.conversation;

import java.util.Set;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Says the answer to any topic of the content, a piece at a time. */
final class Answers {
  private Answers() {}

  /** The topic of the last answer. */
  static String topic(Turn turn) {
    return Topics.topic(turn.session().standing().topic());
  }

  /** Whether there is an answer that a question on the last one can be about. */
  static boolean isAfterAnswer(Turn turn) {
    return turn.spoken().knows(topic(turn));
  }

  /** A topic from its start; visited again, from what was not said yet. */
  static Spoken begin(Turn turn, String topic) {
    return begin(turn, topic, Set.of());
  }

  /**
   * The same for a question of one's own.
   *
   * @param stems its words that count: asked about again, what they stand in is said
   */
  static Spoken begin(Turn turn, String asked, Set<String> stems) {
    String topic = HerLife.topic(turn, asked);
    turn.session().asked(Topics.intent(topic));
    return begin(turn, topic, piece(turn, topic, stems));
  }

  /**
   * The piece that a question of one's own is about, where it is said in this manner; else the
   * topic.
   *
   * @param piece its number; 0 for none that is said only where it is asked for
   */
  static Spoken begin(Turn turn, String topic, int piece, Set<String> stems) {
    if (piece == 0 || turn.words().piece(topic, piece).isEmpty()) {
      return begin(turn, topic, stems);
    }
    turn.session().asked(Topics.intent(topic));
    return begin(turn, topic, piece);
  }

  private static Spoken begin(Turn turn, String topic, int piece) {
    turn.session().passOver();
    boolean emergency = turn.isAfterEmergency();
    boolean again = turn.session().memory().hasSaid(Topics.intent(topic), piece);
    Spoken answer = at(turn, topic, piece);
    answer = again ? answer.after(turn.words().say(Says.SAID_BEFORE)) : answer;
    // no answer may calm what the number was just said for
    return emergency ? answer.after(turn.numberFirst()) : answer;
  }

  /**
   * Where to begin: asked about again, with the piece that the words are about; else with one that
   * was not said yet, and what to do about something worse last, because nobody asked for it.
   */
  private static int piece(Turn turn, String topic, Set<String> stems) {
    Session session = turn.session();
    Words words = turn.words();
    String intent = Topics.intent(topic);
    int first = words.next(topic, 0);
    if (first < 0 || !session.memory().hasSaid(intent, first)) {
      return Math.max(0, first);
    }
    int about = stems.isEmpty() ? -1 : about(turn, topic, stems);
    int calm = -1;
    int any = -1;
    for (int i = words.answer(topic).last(); i > 0; i--) {
      if (!words.piece(topic, i).isEmpty() && !session.memory().hasSaid(intent, i)) {
        any = i;
        calm = words.sends(topic, i) ? calm : i;
      }
    }
    return about >= 0 && !isJustSaid(turn, topic, about)
        ? about
        : calm >= 0 ? calm : any >= 0 ? any : first;
  }

  /** Whether a piece of a topic is the very last thing that was said. */
  static boolean isJustSaid(Turn turn, String topic, int piece) {
    Standing now = turn.session().standing();
    return now.place() == Place.ANSWER && topic(turn).equals(topic) && now.piece() == piece;
  }

  /** The one piece in which most of some words stand; -1 when none is before the others. */
  static int about(Turn turn, String topic, Set<String> stems) {
    Words words = turn.words();
    int best = -1;
    int most = 0;
    for (int i = 0; i <= words.answer(topic).last(); i++) {
      int count = 0;
      for (String stem : turn.ear().grammar().stems().stems(words.piece(topic, i))) {
        count += stems.contains(stem) ? 1 : 0;
      }
      best = count > most ? i : count == most ? -1 : best;
      most = Math.max(count, most);
    }
    return best;
  }

  /** A piece of a topic, or the next one that is said in this manner. */
  static Spoken at(Turn turn, String topic, int piece) {
    int said = turn.words().next(topic, piece);
    if (said < 0) {
      return turn.say(Says.LEAVE_OUT);
    }
    turn.session().answer(Topics.intent(topic), said);
    return turn.speak();
  }

  /** The next piece of the last answer, or that there is none. */
  static Spoken next(Turn turn) {
    Session session = turn.session();
    if (!isAfterAnswer(turn)) {
      return turn.say(Says.NO_TOPIC);
    }
    if (!Voice.hasMore(session, turn.words())) {
      return turn.say(Says.NO_MORE);
    }
    return at(turn, topic(turn), turn.words().after(topic(turn), session.standing().piece()));
  }

  static Spoken previous(Turn turn) {
    Session session = turn.session();
    boolean asked = session.standing().piece() > turn.words().answer(topic(turn)).last();
    session.answer(
        session.standing().topic(), asked ? 0 : Math.max(0, session.standing().piece() - 1));
    return turn.speak();
  }

  /** All that was not said yet, one piece after the other; when all was said, all of it again. */
  static Spoken everything(Turn turn) {
    Session session = turn.session();
    Words words = turn.words();
    String topic = topic(turn);
    int from = words.after(topic, session.standing().piece());
    StringBuilder before = new StringBuilder();
    int last = -1;
    for (int i = words.next(topic, Math.max(0, from)); i >= 0; i = words.after(topic, i)) {
      if (last >= 0) {
        before.append(before.length() == 0 ? "" : " ").append(words.piece(topic, last));
      }
      last = i;
    }
    return at(turn, topic, Math.max(0, last)).after(before.toString());
  }

  /** The one thing to do about the last topic. */
  static Spoken action(Turn turn) {
    String action = turn.words().action(topic(turn));
    return action.isEmpty() ? turn.say(Says.LEAVE_OUT) : turn.say(Says.AFTER_LAST).after(action);
  }
}
