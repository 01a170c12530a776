package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Moves that mean something in any part of a talk. */
final class Talk {
  private Talk() {}

  /** Says something, and then the question of the last prompt alone, in its other words. */
  static Spoken andAgain(Turn turn, String say) {
    String question = turn.speak().reprompt();
    return new Spoken(say + " " + question, question);
  }

  /** Says something more, and then the question that waits. */
  static Spoken also(Turn turn, String say) {
    Session session = turn.session();
    if (turn.isInCheck()) {
      return CheckSteps.onTheWay(turn, say);
    }
    if (!session.standing().offered().isEmpty()) {
      return turn.speak().after(say);
    }
    if (session.isAt(Place.CHECK_OFFERED)) {
      return andAgain(turn, say);
    }
    if (session.isAt(Place.ANSWER) && Answers.isAfterAnswer(turn)) {
      return Voice.goOn(session, turn.words()).after(say);
    }
    return turn.say(Says.ANYTHING_ELSE_SHORT).after(say);
  }

  /** The last thing once more, or the bare question when nothing was said yet. */
  static Spoken onceMore(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean nothingSaid = session.isAt(Place.START) || session.isAt(Place.GREETING);
    return nothingSaid ? turn.say(Says.WHAT_NOW) : turn.speak();
  }

  /** The last thing said; after a miss the last answer, for nobody wants the miss. */
  static Spoken lastSaid(Turn turn) {
    Session session = turn.session();
    boolean missed = session.isAt(Place.MISS) || session.isAt(Place.LAST_MISS);
    if (missed && !session.standing().topic().isEmpty()) {
      session.answer(session.standing().topic(), session.standing().piece());
    }
    return session.isAt(Place.START) ? turn.say(Says.LAUNCH) : turn.speak();
  }

  /** To thanks: a word back, and then the question that waits. */
  static Spoken thanks(Turn turn) {
    return turn.session().isAsking()
        ? CheckSteps.meanwhile(turn, turn.words().say(Says.WELCOME_CHECK))
        : turn.say(Says.WELCOME);
  }

  /** A goodbye, with what nobody should leave without. */
  static Spoken bye(Turn turn) {
    return Goodbye.to(turn);
  }

  /** After an emergency words that nobody understands: the number once more, and a last time. */
  static Spoken noiseAfterEmergency(Turn turn) {
    Check check = turn.session().check();
    check.mishear();
    return switch (check.pending.unclear()) {
      case 1 -> turn.speak();
      case 2 -> CheckSteps.onTheWay(turn, turn.words().say(Says.EMERGENCY_UNCLEAR));
      default -> bye(turn);
    };
  }

  /** What is said after so many misses in a row. */
  static Spoken miss(Turn turn) {
    return switch (turn.session().memory().misses()) {
      case 1 -> turn.say(Says.FALLBACK_FIRST);
      case 2 -> near(turn);
      case 3 -> turn.say(Says.FALLBACK_THIRD);
      default -> turn.say(Says.FALLBACK_LAST);
    };
  }

  /** Two topics near the last one, when there was one. */
  private static Spoken near(Turn turn) {
    Words words = turn.words();
    String topic = Topics.topic(turn.session().standing().topic());
    if (!words.knows(topic)) {
      return turn.say(Says.FALLBACK_SECOND);
    }
    List<String> near = words.answer(topic).near();
    boolean named = !words.name(near.get(0)).isEmpty() && !words.name(near.get(1)).isEmpty();
    return named ? turn.offer(Says.FALLBACK_NEAR, near) : turn.say(Says.FALLBACK_SECOND);
  }

  /** Whether it was told that another person hurts or frightens somebody. */
  static boolean isUnsafe(List<String> findings) {
    return findings.contains(PhraseIndex.UNSAFE_AT_HOME);
  }

  /** Of whoever told that: before everything else, whether she can talk freely. */
  static Spoken askWhetherFree(Turn turn) {
    turn.session().understood();
    return turn.say(Says.SAFETY_FREE);
  }

  /** To a yes the line; to everything else nothing that tells what it was about. */
  static Spoken replyWhetherFree(Turn turn, boolean yes) {
    Session session = turn.session();
    session.understood();
    if (yes) {
      // what was last said is the question alone, so that no change of voice says the line again
      return turn.say(Says.SAFETY_AGAIN).after(turn.words().say(Says.SAFETY_LINE));
    }
    return session.isAsking()
        ? CheckSteps.next(turn).after(turn.words().say(Says.BACK_NO))
        : turn.say(Says.SAFETY_LATER);
  }

  /** A line of the log, which tells neither what was asked about nor what was told. */
  static void logComplaint(Turn turn) {
    String kind = turn.is(Control.WRONG) ? "wrong" : "unhelpful";
    String place =
        turn.isInCheck()
            ? "symptom-check"
            : Answers.isAfterAnswer(turn) ? "answer" : "conversation";
    turn.log().log(
        "Complaint: "
            + kind
            + ", place "
            + place
            + ", version "
            + turn.spoken().version()
            + ", locale "
            + turn.spoken().locale());
  }

  /** Whether there is something to say yes or no to. */
  static boolean isOffered(Turn turn) {
    return turn.session().isAt(Place.ANSWER) || turn.session().isAt(Place.CHECK_OFFERED);
  }

  /** To whoever only listens: more, where there is more to hear; else the question once more. */
  static Spoken goOn(Turn turn) {
    Session session = turn.session();
    session.understood();
    if (!session.standing().offered().isEmpty()) {
      return turn.speak();
    }
    boolean more = session.isAt(Place.ANSWER) && Voice.offersMore(session, turn.words());
    if (more && !Voice.offeredCheck(session, turn.words())) {
      return Answers.next(turn);
    }
    return turn.say(Says.ANYTHING_ELSE_SHORT);
  }

  /** What a yes or a no does outside the check. */
  static Spoken replyToOffer(Turn turn, boolean yes) {
    Session session = turn.session();
    session.understood();
    if (!session.standing().offered().isEmpty()) {
      // "which one would you like?" has no yes or no
      return yes ? turn.speak() : turn.say(Says.ASK_WHAT);
    }
    if (session.isAt(Place.CHECK_OFFERED) || Voice.offeredCheck(session, turn.words())) {
      if (yes) {
        return CheckSteps.begin(turn);
      }
      session.passOver();
      return turn.say(Says.ANYTHING_ELSE);
    }
    boolean offeredMore = session.isAt(Place.ANSWER) && Voice.offersMore(session, turn.words());
    if (yes) {
      return offeredMore ? Answers.next(turn) : turn.say(Says.ASK_WHAT);
    }
    return turn.say(offeredMore ? Says.ANYTHING_ELSE : Says.BYE);
  }

  /** "That is wrong", after an emergency: one full question, or the number again. */
  static Spoken wrongEmergency(Turn turn) {
    logComplaint(turn);
    Spoken asked = TakingBack.wrong(turn);
    return asked == null ? turn.speak() : asked;
  }
}
