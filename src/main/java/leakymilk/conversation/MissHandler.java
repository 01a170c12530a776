package leakymilk.conversation;

/**
 * Everything that no other handler knows, unknown request types included: says what can be asked,
 * then something nearer, then names a person to ask and closes.
 */
final class MissHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return true;
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().missed();
    return Talk.miss(turn);
  }
}
