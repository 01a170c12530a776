package leakymilk.conversation;

import java.util.List;
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
    String wrong = check.pending.wrong();
    // what was taken back and is no finding of the check is an emergency as well
    boolean grave = turn.engine().finding(wrong) == null || turn.hasEmergency(List.of(wrong));
    if (!check.pending.back().isEmpty() || (!wrong.isEmpty() && grave) || isOpen(turn, check)) {
      return Says.BYE_DANGER;
    }
    Level told = turn.engine().advise(check.findings).level();
    if (check.level != null || told.compareTo(Level.SOON) < 0) {
      return Says.BYE;
    }
    return told == Level.SOON ? Says.BYE_SOON : Says.BYE_TODAY;
  }

  /** Whether a danger was asked about, and the reply was neither a clear yes nor a clear no. */
  private static boolean isOpen(Turn turn, Check check) {
    Pending pending = check.pending;
    boolean open = pending.doubted() || pending.split();
    return turn.session().isAsking() && open && AskedFor.isDanger(turn);
  }
}
