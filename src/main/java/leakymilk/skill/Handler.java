package leakymilk.skill;

/** One behaviour of the skill. The first handler of the list in {@link Skill} that can, handles. */
interface Handler {
  /** Whether this turn is this handler's. */
  boolean canHandle(Turn turn);

  /** What to say; moves the turn's session to where the conversation now stands. */
  Spoken handle(Turn turn);
}
