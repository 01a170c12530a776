package leakymilk.skill;

import java.util.Locale;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.Says;

/** "Yes" and "no", which mean what was last asked; also at the start of free words. */
final class YesNoHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("AMAZON.YesIntent")
        || turn.isIntent("AMAZON.NoIntent")
        || turn.isIntent("NotSureIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean yes = turn.isIntent("AMAZON.YesIntent");
    if (turn.isIntent("NotSureIntent")) {
      session.vary();
      return ContextHandler.also(turn, turn.words().say(Says.NOT_SURE));
    }
    if (!session.offered().isEmpty()) {
      // "which one would you like?" has no yes or no
      return yes ? turn.speak() : turn.say(Says.ASK_WHAT);
    }
    boolean offeredCheck =
        session.isAt(Place.CHECK_OFFERED) || Voice.offeredCheck(session, turn.words());
    if (offeredCheck) {
      return yes ? CheckDialogue.begin(turn) : turn.say(Says.ANYTHING_ELSE);
    }
    boolean offeredMore = session.isAt(Place.ANSWER) && Voice.hasMore(session, turn.words());
    if (yes) {
      return offeredMore ? AnswerHandler.next(turn) : turn.say(Says.ASK_WHAT);
    }
    return turn.say(offeredMore ? Says.ANYTHING_ELSE : Says.BYE);
  }

  /** The words that follow a yes; all of them when nothing does. */
  static String withoutYes(String words, Grammar grammar) {
    int space = words.indexOf(' ');
    boolean yes =
        space >= 0
            && grammar.is(words.substring(0, space).toLowerCase(Locale.ROOT), Kind.OPENING_YES);
    return yes ? words.substring(space + 1) : words;
  }
}
