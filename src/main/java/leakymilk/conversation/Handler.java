package leakymilk.conversation;

/** One behaviour of the skill. The first of the list in {@link Behaviours} that answers, does. */
public interface Handler {
  /**
   * What to say, after moving the turn's session to where the conversation now stands; null for a
   * turn that is another behaviour's, whose session stays as it was.
   */
  Spoken answer(Turn turn);
}
