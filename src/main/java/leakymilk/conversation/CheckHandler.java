package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;

/**
 * Everything about a symptom check: its start by name or by signs that somebody reports or denies,
 * and what means something only while it waits for a reply or has advised.
 */
final class CheckHandler implements Handler {

  @Override
  public Spoken answer(Turn turn) {
    if (!turn.heard().isSaid() || !isAboutCheck(turn)) {
      return null;
    }
    if (isStart(turn)) {
      return start(turn);
    }
    if (turn.session().isAsking()) {
      return whileAsking(turn);
    }
    boolean advised = turn.session().check() != null && turn.session().check().level != null;
    return advised ? afterAdvice(turn) : withoutCheck(turn);
  }

  private static boolean isAboutCheck(Turn turn) {
    Session session = turn.session();
    Control control = turn.control();
    if (isStart(turn) || isAboutChecks(control)) {
      return true;
    }
    if (session.isAsking()) {
      return !turn.is(Control.TOPIC) && !turn.is(Control.HOLD_ON) && !turn.is(Control.START_OVER);
    }
    if (turn.is(Control.WHAT_TO_DO) && turn.isAfterAdvice()) {
      return true;
    }
    return session.isAt(Place.ADVICE)
        && session.check() != null
        && (control.isReply() || control.isAboutPieces());
  }

  private static boolean isAboutChecks(Control control) {
    return control == Control.WHY
        || control == Control.WHAT_WOULD_CHANGE
        || control == Control.DOCTOR_NOTES
        || control == Control.REPEAT_NUMBER
        || control == Control.CHANGE_ANSWER
        || control == Control.WHERE_WERE_WE;
  }

  private static boolean isStart(Turn turn) {
    return turn.is(Control.SYMPTOM_CHECK)
        || turn.is(Control.REPORT)
        || turn.is(Control.BABY_REPORT);
  }

  private static Spoken whileAsking(Turn turn) {
    return switch (turn.control()) {
      case YES, NO, NOT_SURE -> CheckDialogue.reply(turn, turn.control().reply());
      // Alexa's own samples of the next one hold "skip"
      case SKIP, NEXT -> CheckDialogue.skip(turn);
      case WHY -> CheckSteps.meanwhile(turn, turn.checkVoice().why());
      case REPEAT -> CheckDialogue.again(turn);
      case WHERE_WERE_WE, REPEAT_NUMBER -> turn.speak();
      case PREVIOUS, CHANGE_ANSWER -> CheckDialogue.back(turn);
      case DOCTOR_NOTES -> CheckSteps.meanwhile(turn, turn.checkVoice().notes().soFar());
      case WHAT_TO_DO, EVERYTHING ->
          AskedFor.isForToday(turn)
              ? CheckSteps.leave(turn)
              : CheckSteps.meanwhile(turn, turn.words().say(Says.CHECK_FIRST));
      case WHAT_WOULD_CHANGE -> CheckSteps.meanwhile(turn, turn.words().say(Says.CHECK_WORSE));
      case HELP -> CheckSteps.meanwhile(turn, turn.words().say(Says.CHECK_HELP));
      default -> CheckDialogue.unclear(turn);
    };
  }

  private static Spoken afterAdvice(Turn turn) {
    turn.session().understood();
    return switch (turn.control()) {
      case YES -> more(turn, true);
      case NO -> enough(turn);
      case SKIP, NEXT, MORE, EVERYTHING -> more(turn, false);
      case WHAT_TO_DO -> CheckSteps.onTheWay(turn, turn.checkVoice().advice().act());
      case WHY -> CheckSteps.onTheWay(turn, turn.checkVoice().reasons().sentence());
      case WHAT_WOULD_CHANGE -> CheckSteps.onTheWay(turn, turn.checkVoice().reasons().change());
      case DOCTOR_NOTES -> CheckSteps.onTheWay(turn, turn.checkVoice().notes().all());
      case PREVIOUS -> previous(turn);
      case CHANGE_ANSWER -> CheckDialogue.back(turn);
      default -> advice(turn);
    };
  }

  /** The rest of the advice, a turn at a time; at its end all of it again, if that was asked. */
  private static Spoken more(Turn turn, boolean again) {
    Check check = turn.session().check();
    if (turn.checkVoice().advice().hasMore()) {
      check.part++;
      return advice(turn);
    }
    if (again) {
      check.part = 0;
      return advice(turn);
    }
    return CheckSteps.onTheWay(turn, turn.words().say(Says.CHECK_ALL));
  }

  private static Spoken previous(Turn turn) {
    Check check = turn.session().check();
    if (check.part == 0) {
      return CheckDialogue.back(turn);
    }
    check.part--;
    return advice(turn);
  }

  /** A no changes nothing. */
  private static Spoken enough(Turn turn) {
    return turn.say(Says.CHECK_ANYTHING).after(turn.checkVoice().advice().unsaid());
  }

  private static Spoken advice(Turn turn) {
    turn.session().advise();
    return turn.speak();
  }

  private static Spoken withoutCheck(Turn turn) {
    Session session = turn.session();
    session.understood();
    return switch (turn.control()) {
      case WHERE_WERE_WE -> Talk.lastSaid(turn);
      case WHY -> FollowUps.answer(turn, "why");
      case REPEAT_NUMBER, PREVIOUS, CHANGE_ANSWER ->
          session.isAt(Place.START) ? turn.say(Says.LAUNCH) : turn.speak();
      default -> CheckSteps.none(turn);
    };
  }

  private static Spoken start(Turn turn) {
    if (turn.is(Control.SYMPTOM_CHECK)) {
      return turn.session().isAsking() ? turn.speak() : CheckSteps.begin(turn);
    }
    Heard heard = turn.heard();
    if (!heard.ofBaby().isEmpty()) {
      return Telling.ofBaby(turn, heard.ofBaby());
    }
    List<String> named = new ArrayList<>(heard.named());
    List<String> maybe = new ArrayList<>(heard.maybe());
    if (Talk.isUnsafe(named) || Talk.isUnsafe(maybe)) {
      if (!turn.hasEmergency(named)) {
        return Talk.askWhetherFree(turn);
      }
      // the number goes first, and what somebody does to her is in no check
      named.remove(PhraseIndex.UNSAFE_AT_HOME);
      maybe.remove(PhraseIndex.UNSAFE_AT_HOME);
    }
    if (named.isEmpty() && maybe.isEmpty()) {
      // a sign that the protocol does not know is one as well
      named.add("unmatched-sign");
    }
    Spoken next = Telling.report(turn, named, maybe, List.of(), false);
    return !maybe.isEmpty() && turn.session().isAsking()
        ? next.after(turn.words().say(Says.CHECK_UNSURE))
        : next;
  }
}
