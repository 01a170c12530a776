package leakymilk.skill;

/**
 * "Hold on": a pause as long as Alexa allows, then the pending question again; after more silence
 * how to come back, and another pause.
 */
final class HoldOnHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("HoldOnIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    String wait = turn.words().prompt("hold-on").say();
    String question = turn.speak().reprompt();
    if (question.isEmpty()) {
      question = turn.say("ask-what").reprompt();
    }
    String still = turn.words().prompt("hold-on-still").say();
    return new Spoken(wait + " " + question, still + " " + question);
  }
}
