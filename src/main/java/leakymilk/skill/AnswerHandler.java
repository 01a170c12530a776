package leakymilk.skill;

import leakymilk.content.Topics;

/** Says the answer to any topic of the content. */
final class AnswerHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest")
        && turn.spoken().knows(Topics.topic(turn.request().intent()));
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    String topic = Topics.topic(turn.request().intent());
    return turn.session().isAsking() ? CheckDialogue.aside(turn, topic) : begin(turn, topic);
  }

  /** A topic from its start; visited again, from what was not said yet. */
  static Spoken begin(Turn turn, String topic) {
    String intent = Topics.intent(topic);
    turn.session().asked(intent);
    int fresh = turn.words().next(topic, turn.session().heard(intent));
    return at(turn, topic, fresh < 0 ? 0 : fresh);
  }

  /** A piece of a topic, or the next one that is said in this manner. */
  static Spoken at(Turn turn, String topic, int piece) {
    int said = turn.words().next(topic, piece);
    if (said < 0) {
      return turn.say("leave-out");
    }
    turn.session().answer(Topics.intent(topic), said);
    return turn.speak();
  }
}
