package leakymilk.conversation;

/**
 * The symptom check that was offered right before a turn. Where something else is wanted, it is not
 * offered again before something new is told.
 */
final class Offer {
  private static final int NONE = -1;

  private int told = NONE;

  /** Notes, before anything is answered, whether the check was offered, and what was told then. */
  void begin(Check check, boolean offered) {
    told = offered ? told(check) : NONE;
  }

  /** Something else is wanted. */
  Memory passOver(Memory memory) {
    return told == NONE ? memory : memory.passing(told);
  }

  /** Whether the check was passed over, and nothing was told since. */
  static boolean isPassedOver(Check check, Memory memory) {
    return told(check) < memory.passed();
  }

  private static int told(Check check) {
    return check == null ? 0 : check.told.size();
  }
}
