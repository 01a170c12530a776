package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Reply;
import leakymilk.understanding.Understood;

/**
 * Words that tell no sign and ask about no topic for sure: one of two topics may be meant, or they
 * mean something by what was said before them; else they were not understood.
 */
final class HalfUnderstood {
  /** So few words that reply to an offer ask about no topic by their sound. */
  private static final int BARE_REPLY = 5;

  /** A statement of more words tells something of its own. */
  private static final int SHORT = 4;

  private final Turn turn;
  private final Understood understood;
  private final List<String> present;

  HalfUnderstood(Turn turn, Understood understood, List<String> present) {
    this.turn = turn;
    this.understood = understood;
    this.present = present;
  }

  Spoken answer() {
    boolean few = turn.heard().list().size() <= BARE_REPLY && !understood.question();
    Reply offered = Talk.isOffered(turn) ? Replies.toOffer(turn) : null;
    boolean replied =
        offered != null
            && (few || (offered == Reply.YES && (Replies.isYes(turn) || !understood.question())));
    if (isChoice() && !replied) {
      return either();
    }
    Spoken half = beforeIt(offered);
    return half == null ? unclear() : half;
  }

  /** Which of two topics is meant: half understood is not a miss. */
  private Spoken either() {
    Telling.noteCircumstances(turn, present);
    for (int i = 0; i < 2; i++) {
      if (turn.words().name(understood.either().get(i)).isEmpty()) {
        // of one of them nothing is said after a loss
        turn.session().understood();
        return Answers.begin(turn, understood.either().get(1 - i), Choice.stems(turn));
      }
    }
    if (turn.session().standing().offered().equals(understood.either())) {
      // nobody is asked the same choice twice, nor told of what she does not want
      turn.session().understood();
      return turn.ear().replies().opensWithNo(turn.heard().list())
          ? turn.say(Says.ASK_WHAT)
          : Answers.begin(turn, understood.either().get(0));
    }
    return turn.offer(Says.EITHER, understood.either());
  }

  /** Whether two topics may be meant; nobody who told of no loss is offered to hear of one. */
  boolean isChoice() {
    return understood.either().size() == 2 && !isPerhapsOfALoss();
  }

  /** Whether somebody who told of no loss may have told of one. */
  private boolean isPerhapsOfALoss() {
    boolean loss = Topics.intent(understood.topic()).equals(Person.LOSS_INTENT);
    for (String topic : understood.either()) {
      loss |= Topics.intent(topic).equals(Person.LOSS_INTENT);
    }
    return loss && !turn.session().person().lost();
  }

  /** "Okay, I'll only take a little out then": the question that waits once more; else null. */
  Spoken takenIn() {
    if (!isNod()) {
      return null;
    }
    turn.session().understood();
    return Talk.also(turn, turn.words().say(Says.TAKEN_IN));
  }

  /** Whether what was said is only taken in. */
  boolean isNod() {
    return !(understood.plain() && understood.question())
        && present.isEmpty()
        && Talk.isOffered(turn)
        && Answers.isAfterAnswer(turn)
        && turn.ear().replies().offers().takesIn(turn.heard().list(), turn.reading().opinions());
  }

  /** What words that tell nothing mean by what was said before them; null for nothing. */
  private Spoken beforeIt(Reply offered) {
    Session session = turn.session();
    boolean asked = understood.question() || turn.heard().list().size() <= SHORT;
    if (asked && Answers.isAfterAnswer(turn)) {
      String topic = Answers.topic(turn);
      int about = Answers.about(turn, topic, Choice.rare(turn));
      if (about >= 0) {
        session.understood();
        return Answers.at(turn, topic, about);
      }
    }
    if (turn.ear().replies().listens(turn.heard().list())) {
      // "mm", "oh right"
      return Talk.goOn(turn);
    }
    if (offered == Reply.NO) {
      // words that were half understood never end the talk
      session.understood();
      Courtesy end = Courtesy.atTheEnd(turn.heard().list(), turn.ear().grammar());
      boolean more = end == Courtesy.NONE && turn.ear().replies().isMore(turn.heard().list());
      return turn.say(more ? Says.NO_AND_MORE : Says.ANYTHING_ELSE);
    }
    if (offered != null) {
      return Talk.replyToOffer(turn, true);
    }
    Courtesy courtesy = Courtesy.loosely(turn.heard().list(), turn.ear().grammar());
    if (courtesy == Courtesy.THANKS) {
      session.understood();
      return Talk.thanks(turn);
    }
    return courtesy == Courtesy.FAREWELL ? Talk.bye(turn) : null;
  }

  /** Words tell more than the talk before them: nothing is offered by chance. */
  private Spoken unclear() {
    turn.session().missed();
    if (isPerhapsOfALoss() && turn.session().memory().misses() == 1) {
      return turn.say(Says.PERHAPS_SAD);
    }
    return switch (turn.session().memory().misses()) {
      case 1 -> turn.say(Says.UNKNOWN);
      case 2 -> turn.say(Says.FALLBACK_SECOND);
      default -> Talk.miss(turn);
    };
  }
}
