package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Answer;
import leakymilk.content.Control;
import leakymilk.content.Piece;
import leakymilk.content.Says;
import leakymilk.content.Words;

/** Short questions and remarks that mean something only after what was said before them. */
final class ContextHandler implements Handler {
  /** A text that rests on a rule of this project, or on nothing that could be read. */
  private static final String RULE = "project-rule";

  private static final String UNSOURCED = "unsourced";

  @Override
  public Spoken answer(Turn turn) {
    Spoken spoken =
        switch (turn.control()) {
          case FOLLOW_UP -> FollowUps.answer(turn, turn.heard().about());
          case SOURCE -> Talk.also(turn, source(turn));
          case OTHER_VIEWS -> Talk.also(turn, others(turn));
          case PRIVACY -> privacy(turn);
          case THANKS -> Talk.thanks(turn);
          case SEND -> Talk.also(turn, turn.words().say(Says.SENT)).withNotes();
          case WRONG, UNHELPFUL -> complaint(turn);
          default -> null;
        };
    if (spoken != null) {
      turn.session().understood();
    }
    return spoken;
  }

  /** Who hears of this; of her who was asked whether she can talk freely, that is asked again. */
  private static Spoken privacy(Turn turn) {
    String kept = turn.words().say(Says.PRIVACY);
    return turn.session().isAt(Place.PRIVATE)
        ? Talk.askWhetherFree(turn).after(kept)
        : Talk.also(turn, kept);
  }

  /** Who says so: the best source of what was last said, and whether somebody has reviewed it. */
  private static String source(Turn turn) {
    Words words = turn.words();
    Session session = turn.session();
    if (turn.isInCheck()) {
      return words.say(Says.SOURCE_CHECK);
    }
    if (!Answers.isAfterAnswer(turn)) {
      return words.say(Says.SOURCE_NONE);
    }
    Answer answer = words.answer(Answers.topic(turn));
    List<Piece> pieces = answer.pieces();
    List<String> sources =
        pieces.get(Math.min(session.standing().piece(), pieces.size() - 1)).sources();
    String first = sources.get(0);
    boolean signed = !answer.review().isEmpty();
    return words
        .say(source(first, sources.contains(RULE), signed))
        .replace("[source]", words.source(first))
        .replace("[reviewer]", answer.review());
  }

  private static Says source(String first, boolean rule, boolean signed) {
    if (first.equals(UNSOURCED)) {
      return signed ? Says.SOURCE_UNSOURCED_SIGNED : Says.SOURCE_UNSOURCED;
    }
    if (first.equals(RULE)) {
      return signed ? Says.SOURCE_RULE_SIGNED : Says.SOURCE_RULE;
    }
    return rule
        ? signed ? Says.SOURCE_AND_RULE_SIGNED : Says.SOURCE_AND_RULE
        : signed ? Says.SOURCE_SIGNED : Says.SOURCE;
  }

  private static String others(Turn turn) {
    if (turn.isInCheck()) {
      return turn.words().say(Says.OTHERS_CHECK);
    }
    String others = Answers.isAfterAnswer(turn) ? turn.words().others(Answers.topic(turn)) : "";
    return others.isEmpty() ? turn.words().say(Says.OTHERS_NONE) : others;
  }

  /**
   * Thanks, a person to ask, and a line of the log that holds nothing of what was told. What an
   * advice rests on may be misheard, so there "that is wrong" leads to a question about it.
   */
  private static Spoken complaint(Turn turn) {
    Talk.logComplaint(turn);
    boolean advised = turn.isAfterAdvice();
    Spoken asked = advised && turn.is(Control.WRONG) ? TakingBack.wrong(turn) : null;
    if (asked != null) {
      return asked;
    }
    return turn.isInCheck()
        ? CheckSteps.onTheWay(turn, turn.words().say(Says.COMPLAINT_CHECK))
        : turn.say(Says.COMPLAINT);
  }
}
