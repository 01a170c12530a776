package leakymilk.conversation;

import leakymilk.content.Says;
import leakymilk.triage.Level;

/** What is said to whoever leaves. */
final class Goodbye {
  private Goodbye() {}

  /**
   * After an emergency where to go, or the number, whatever was asked in between; and whoever told
   * of what wants to be seen, and was not advised yet, hears that once.
   */
  static Spoken to(Turn turn) {
    Session session = turn.session();
    Check check = session.check();
    if (check == null) {
      return turn.say(Says.BYE);
    }
    if (!session.isEmergency()) {
      return turn.say(unanswered(turn, check));
    }
    if (session.memory().hasCalled()) {
      return turn.say(Says.EMERGENCY_BYE_CALLED);
    }
    boolean room = turn.checkVoice().advice().toEmergencyRoom();
    return turn.say(room ? Says.EMERGENCY_BYE_ROOM : Says.EMERGENCY_BYE);
  }

  private static Says unanswered(Turn turn, Check check) {
    if (!check.pending.back().isEmpty() || !check.pending.wrong().isEmpty()) {
      return Says.BYE_DANGER;
    }
    Level told = turn.engine().advise(check.findings).level();
    if (check.level != null || told.compareTo(Level.SOON) < 0) {
      return Says.BYE;
    }
    return told == Level.SOON ? Says.BYE_SOON : Says.BYE_TODAY;
  }
}
