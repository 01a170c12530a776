package leakymilk.skill;

import leakymilk.content.Topics;

/** Says the answer to any topic of the content. */
final class AnswerHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest")
        && turn.words().knows(Topics.topic(turn.request().intent()));
  }

  @Override
  public Reply handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    session.answer(turn.request().intent(), 0);
    return Voice.speak(session, turn.words());
  }
}
