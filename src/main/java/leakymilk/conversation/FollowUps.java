package leakymilk.conversation;

import leakymilk.content.Says;
import leakymilk.content.Words;

/** Short questions that mean something only after what was said before them. */
final class FollowUps {
  /** Whoever asks for a number gets one only where an answer has one. */
  private static final String AMOUNT = "amount";

  private FollowUps() {}

  /** "And at night?", "how long for that?", "why?": what they mean where the talk stands. */
  static Spoken answer(Turn turn, String kind) {
    Session session = turn.session();
    if (session.isAsking() && kind.equals(AMOUNT)) {
      // "how much?" of what was asked: in its other words, then in smaller parts
      return CheckDialogue.again(turn);
    }
    if (session.isAsking()) {
      String help = turn.words().say(Says.CHECK_HELP);
      return CheckSteps.meanwhile(turn, kind.equals("why") ? turn.checkVoice().why() : help);
    }
    if (kind.equals("which") && !session.isAt(Place.ANSWER)) {
      return session.isAt(Place.START) ? turn.say(Says.NO_TOPIC) : turn.speak();
    }
    if (session.isAt(Place.ADVICE) && !kind.equals("night") && !kind.equals("work")) {
      return CheckSteps.onTheWay(turn, turn.checkVoice().reasons().sentence());
    }
    return then(turn, kind);
  }

  /** Where the content says that a question such as "how long for that?" leads. */
  private static Spoken then(Turn turn, String kind) {
    Words words = turn.words();
    String then =
        Answers.isAfterAnswer(turn) ? words.then(Answers.topic(turn), kind) : words.then(kind);
    if (then.isEmpty()) {
      return kind.equals(AMOUNT)
          ? Talk.also(turn, turn.words().say(Says.AMOUNT))
          : Answers.next(turn);
    }
    int space = then.indexOf(' ');
    boolean numbered = then.charAt(then.length() - 1) <= '9';
    String to =
        numbered && space < 0 ? Answers.topic(turn) : space < 0 ? then : then.substring(0, space);
    int piece = numbered ? then.charAt(then.length() - 1) - '0' : 0;
    boolean said = to.equals(Answers.topic(turn)) && piece == turn.session().standing().piece();
    return said ? Answers.next(turn) : Answers.at(turn, to, piece);
  }
}
