package leakymilk.conversation;

import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Says the answer to any topic of the content, a piece at a time. */
final class Answers {
  private Answers() {}

  /** The topic of the last answer. */
  static String topic(Turn turn) {
    return Topics.topic(turn.session().topic());
  }

  /** Whether there is an answer that a question on the last one can be about. */
  static boolean isAfterAnswer(Turn turn) {
    return turn.spoken().knows(topic(turn));
  }

  /** A topic from its start; visited again, from what was not said yet. */
  static Spoken begin(Turn turn, String topic) {
    String intent = Topics.intent(topic);
    boolean emergency = turn.session().isAfterEmergency();
    turn.session().asked(intent);
    int fresh = turn.words().next(topic, turn.session().heard(intent));
    Spoken answer = at(turn, topic, fresh < 0 ? 0 : fresh);
    // no answer may calm what the number was just said for
    return emergency ? answer.after(turn.words().say(Says.EMERGENCY_FIRST)) : answer;
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
    return at(turn, topic(turn), session.piece() + 1);
  }

  static Spoken previous(Turn turn) {
    Session session = turn.session();
    session.answer(session.topic(), Math.max(0, session.piece() - 1));
    return turn.speak();
  }

  /** All that was not said yet, one piece after the other; when all was said, all of it again. */
  static Spoken everything(Turn turn) {
    Session session = turn.session();
    Words words = turn.words();
    String topic = topic(turn);
    int from = words.next(topic, session.piece() + 1);
    StringBuilder before = new StringBuilder();
    int last = -1;
    for (int i = words.next(topic, Math.max(0, from)); i >= 0; i = words.next(topic, i + 1)) {
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

  /** Where the content says that a question such as "how long for that?" leads. */
  static Spoken then(Turn turn, String kind) {
    Words words = turn.words();
    String then = isAfterAnswer(turn) ? words.then(topic(turn), kind) : words.then(kind);
    if (then.isEmpty()) {
      return next(turn);
    }
    int space = then.indexOf(' ');
    boolean numbered = then.charAt(then.length() - 1) <= '9';
    String to = numbered && space < 0 ? topic(turn) : space < 0 ? then : then.substring(0, space);
    int piece = numbered ? then.charAt(then.length() - 1) - '0' : 0;
    boolean said = to.equals(topic(turn)) && piece == turn.session().piece();
    return said ? next(turn) : at(turn, to, piece);
  }
}
