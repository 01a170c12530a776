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
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    if (session.isAsking()) {
      return CheckDialogue.aside(turn, Topics.topic(turn.request().intent()));
    }
    session.answer(turn.request().intent(), 0);
    return turn.speak();
  }
}
