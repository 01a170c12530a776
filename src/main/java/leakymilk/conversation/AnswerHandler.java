package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/**
 * Says the answer to any topic of the content, and goes through the pieces of the last one, as long
 * or as short as somebody wishes.
 */
final class AnswerHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.is(Control.TOPIC) || turn.control().isAboutPieces();
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    if (turn.is(Control.TOPIC)) {
      String topic = turn.heard().topic();
      return turn.session().isAsking()
          ? CheckDialogue.aside(turn, topic)
          : Answers.begin(turn, topic);
    }
    if (!Answers.isAfterAnswer(turn)) {
      return turn.say(Says.NO_TOPIC);
    }
    return switch (turn.control()) {
      case PREVIOUS -> Answers.previous(turn);
      case EVERYTHING -> Answers.everything(turn);
      case WHAT_TO_DO -> Answers.action(turn);
      default -> Answers.next(turn);
    };
  }
}
