package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;

/** The way through a symptom check: its start, the next question or the advice, and asides. */
final class CheckSteps {
  /** After so many questions somebody wants to know how long it goes on. */
  private static final int MANY = 6;

  /** So many questions are "only a few more". */
  private static final int FEW = 3;

  /** More questions no check has. */
  private static final int MOST_LEFT = 40;

  private static final String BABY_AT_HOME = "baby-at-home";

  private CheckSteps() {}

  /** The check anew, because it is about somebody else from now on; no reply is taken along. */
  static Spoken ofSomebodyElse(Turn turn) {
    Session session = turn.session();
    boolean asking = session.isAsking();
    session.forgetCheck();
    return asking ? begin(turn) : none(turn);
  }

  /** To whoever asks about a check that was not made: an offer of one. */
  static Spoken none(Turn turn) {
    return turn.say(turn.session().isWithoutCheck() ? Says.CHECK_OFF : Says.CHECK_NONE);
  }

  /** Starts a check with nothing told. */
  static Spoken begin(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean noted = session.check() != null && session.check().level == null;
    if (!noted) {
      session.beginCheck();
    }
    session.check().wanted = true;
    return next(turn).after(opening(turn));
  }

  static String opening(Turn turn) {
    String opening =
        turn.session().isWithoutCheck() ? "" : turn.words().say(Says.CHECK_START) + " ";
    if (!turn.session().memory().disclaimed()) {
      turn.session().remember(turn.session().memory().disclaiming());
      opening = opening + turn.words().say(Says.DISCLAIMER);
    }
    return opening.strip();
  }

  /** Passes over a question that is not asked after a loss. */
  static Spoken afterLoss(Turn turn) {
    Check check = turn.session().check();
    check.tell("loss", Reply.YES);
    check.pending = check.pending.withoutBack();
    return next(turn);
  }

  /** Moves to the next question, or to the advice. */
  static Spoken next(Turn turn) {
    Session session = turn.session();
    Check check = session.check();
    check.pending = check.pending.withoutWrong();
    Step step =
        check.other.isEmpty()
            ? turn.engine().next(check.findings)
            : turn.engine().advise(check.findings);
    if (!check.pending.back().isEmpty()) {
      if (check.other.isEmpty() && turn.engine().level(check.findings) != Level.EMERGENCY) {
        // what else is told leaves the question on a perhaps heard emergency open
        session.ask();
        return turn.speak();
      }
      check.pending = check.pending.withoutBack();
    }
    if (step instanceof Step.Advise advise) {
      check.pending = Pending.NONE;
      check.level = check.other.isEmpty() ? advise.level() : Level.EMERGENCY;
      check.part = 0;
      session.advise();
      return turn.speak();
    }
    if (session.isWithoutCheck()) {
      return byWhatWasTold(turn, Says.CHECK_OFF);
    }
    return ask(turn, (Step.Ask) step);
  }

  private static Spoken ask(Turn turn, Step.Ask ask) {
    Check check = turn.session().check();
    String id = ask.question().id();
    check.level = null;
    // in smaller pieces until all of them have their reply
    boolean split = check.pending.split() && id.equals(check.pending.asking());
    boolean doubted = check.pending.doubted() && split;
    check.pending = Pending.of(id).inPieces(split).doubted(doubted);
    boolean fresh = !check.asked.contains(id);
    check.asked.remove(id);
    check.asked.add(id);
    turn.session().ask();
    Spoken question = turn.speak();
    if (fresh && isOfParentAfterBaby(turn, ask.question())) {
      question = question.after(turn.words().say(Says.CHECK_NOW_YOU));
    }
    if (ask.last()) {
      return question.after(turn.words().say(Says.CHECK_LAST));
    }
    return fresh && check.asked.size() > MANY && left(turn) == FEW
        ? question.after(turn.words().say(Says.CHECK_FEW_MORE))
        : question;
  }

  /** Whether the question before this one was about how the baby is. */
  private static boolean isOfParentAfterBaby(Turn turn, Question question) {
    List<String> asked = turn.session().check().asked;
    if (question.patient() != Patient.PARENT || asked.size() < 2) {
      return false;
    }
    Question before = turn.engine().question(asked.get(asked.size() - 2));
    return before.patient() == Patient.BABY && !before.marks().contains(BABY_AT_HOME);
  }

  /** Leaves the check because somebody asks to. */
  static Spoken leave(Turn turn) {
    Check check = turn.session().check();
    turn.session().understood();
    boolean soon = turn.engine().advise(check.findings).level() == Level.SOON;
    return byWhatWasTold(turn, soon ? Says.CHECK_STOPPED_SOON : Says.CHECK_STOPPED);
  }

  /**
   * Where nothing more is asked, what was told decides: whoever told of what cannot wait is advised
   * at once, and everybody else hears what would not be able to wait. What was told stays known.
   */
  private static Spoken byWhatWasTold(Turn turn, Says otherwise) {
    Session session = turn.session();
    Check check = session.check();
    Level told = turn.engine().advise(check.findings).level();
    boolean urgent = told.compareTo(Level.SAME_DAY) >= 0;
    check.pending = Pending.NONE;
    check.part = 0;
    check.level = urgent ? told : null;
    if (!urgent) {
      return turn.say(otherwise);
    }
    session.advise();
    return turn.speak();
  }

  /** How many questions are left with the pending one, as far as is known: all of them a no. */
  static int left(Turn turn) {
    Findings findings = turn.session().check().findings;
    int left = 0;
    while (left < MOST_LEFT && turn.engine().next(findings) instanceof Step.Ask ask) {
      findings = findings.with(ask.question(), Reply.NO);
      left++;
    }
    return left;
  }

  /** The answer to a topic in one breath, then the pending question again. */
  static Spoken aside(Turn turn, String topic, int piece) {
    turn.session().aside(Topics.intent(topic));
    boolean brief = piece == 0 && turn.session().tone().brief();
    String answer = brief ? turn.words().brief(topic) : turn.words().piece(topic, piece);
    return turn.speak().after(answer.isEmpty() ? turn.words().say(Says.LEFT_OUT) : answer);
  }

  /** Something said on the way: then the pending question, or the one behind the advice. */
  static Spoken onTheWay(Turn turn, String say) {
    if (turn.session().isAsking()) {
      return meanwhile(turn, say);
    }
    turn.session().advise();
    Spoken spoken = turn.checkVoice().advice().question().after(say);
    // the number of an emergency stands before everything else
    return turn.session().isEmergency() ? spoken.after(turn.numberFirst()) : spoken;
  }

  /** Something said on the way, then the pending question again. */
  static Spoken meanwhile(Turn turn, String say) {
    turn.session().understood();
    return turn.speak().after(say);
  }
}
