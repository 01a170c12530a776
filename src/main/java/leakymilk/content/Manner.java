package leakymilk.content;

/**
 * How words are turned in one session.
 *
 * @param ofAnother whether somebody asks for her: "she" in place of "you"
 * @param discreet whether somebody else may listen
 * @param afterLoss whether a loss was told: no word of a baby
 * @param elsewhere whether somebody said that she is where the locale's numbers do not hold
 * @param turn which of several openings or closings is said, from 0 up; the same all session
 */
public record Manner(
    boolean ofAnother, boolean discreet, boolean afterLoss, boolean elsewhere, int turn) {
  /** To the parent herself, nobody else in the room. */
  public static final Manner PLAIN = new Manner(false, false, false, false, 0);
}
