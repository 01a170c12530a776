package leakymilk.triage;

/** How fast which care is needed, from least to most urgent; the order is meaning. */
public enum Level {
  /** Self-care, with a time to look again. */
  HOME_CARE,
  /** An appointment within a few days. */
  SOON,
  /** A doctor or nurse line today, at night too. */
  SAME_DAY,
  /** The emergency number, now. */
  EMERGENCY;

  /** The more urgent of two. */
  public Level or(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
