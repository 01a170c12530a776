package leakymilk.conversation;

/**
 * The symptom check that was offered right before a turn. Where something else is wanted, it is not
 * offered again before something new is told.
 */
final class Offer {
  private static final int NONE = -1;

  private int told = NONE;

  /** Notes, before anything is answered, whether the check was offered, and what was told then. */
  void begin(Session session, boolean offered) {
    told = offered ? told(session) : NONE;
  }

  /** Something else is wanted. */
  void passOver(Session session) {
    if (told != NONE) {
      session.remember(session.memory().passing(told));
    }
  }

  /** Whether the check was passed over, and nothing was told since. */
  static boolean isPassedOver(Session session) {
    return told(session) < session.memory().passed();
  }

  private static int told(Session session) {
    return session.check() == null ? 0 : session.check().told.size();
  }
}
