package leakymilk.skill;

import java.util.Locale;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;

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
    if (turn.isIntent("NotSureIntent")) {
      turn.session().understood();
      turn.session().vary();
      return ContextHandler.also(turn, turn.words().prompt("not-sure").say());
    }
    return reply(turn, turn.isIntent("AMAZON.YesIntent"));
  }

  /** Whether there is something to say yes or no to. */
  static boolean isOffered(Turn turn) {
    Session session = turn.session();
    return session.said().equals(Session.ANSWER)
        || session.said().equals("check-none")
        || session.said().equals("check-left");
  }

  /** What a yes or a no does outside the check. */
  static Spoken reply(Turn turn, boolean yes) {
    Session session = turn.session();
    session.understood();
    if (!session.offered().isEmpty()) {
      // "which one would you like?" has no yes or no
      return yes ? turn.speak() : turn.say("ask-what");
    }
    boolean offeredCheck =
        session.said().equals("check-none")
            || session.said().equals("check-left")
            || Voice.offeredCheck(session, turn.words());
    if (offeredCheck) {
      return yes ? CheckDialogue.begin(turn) : turn.say("anything-else");
    }
    boolean offeredMore =
        session.said().equals(Session.ANSWER) && Voice.hasMore(session, turn.words());
    if (yes) {
      return offeredMore ? AnswerHandler.next(turn) : turn.say("ask-what");
    }
    return turn.say(offeredMore ? "anything-else" : "bye");
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
