package leakymilk.conversation;

/**
 * One behaviour of the skill. The first handler of the list in {@link Behaviours} that can,
 * handles.
 */
public interface Handler {
  /** Whether this turn is this handler's. */
  boolean canHandle(Turn turn);

  /** What to say; moves the turn's session to where the conversation now stands. */
  Spoken handle(Turn turn);
}
