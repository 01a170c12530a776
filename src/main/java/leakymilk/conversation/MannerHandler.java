package leakymilk.conversation;

import leakymilk.content.Control;
import leakymilk.content.Says;

/** Changes how things are said for the rest of the session, and says the last thing that way. */
final class MannerHandler implements Handler {
  /** What is said to it; null for an intent that is about something else. */
  private static Says prompt(Turn turn) {
    return switch (turn.control()) {
      case SHORTER -> Says.MANNER_SHORT;
      case QUIET -> Says.MANNER_QUIET;
      case NORMAL_VOICE ->
          turn.session().tone().isUsual() ? Says.MANNER_LOUDER : Says.MANNER_NORMAL;
      case SLOWER -> Says.MANNER_SLOWER;
      case FASTER -> Says.MANNER_FASTER;
      case DISCREET -> Says.MANNER_DISCREET;
      case ALONE -> Says.MANNER_ALONE;
      case SOMEONE_ELSE -> Says.MANNER_SOMEONE_ELSE;
      case MYSELF -> Says.MANNER_MYSELF;
      default -> null;
    };
  }

  @Override
  public Spoken answer(Turn turn) {
    Says prompt = prompt(turn);
    if (prompt == null) {
      return null;
    }
    Session session = turn.session();
    session.understood();
    boolean missed = session.isAt(Place.MISS) || session.isAt(Place.LAST_MISS);
    if (turn.is(Control.SHORTER) && missed) {
      // "what do you mean": nobody wants the miss in other words
      return turn.say(Says.HELP);
    }
    if (turn.is(Control.SHORTER) && session.isAsking()) {
      // a question has simpler words, then smaller parts
      session.speak(session.tone().shorter());
      return CheckDialogue.again(turn);
    }
    switch (turn.control()) {
      case SHORTER -> shorten(session);
      case QUIET -> session.speak(session.tone().whispered());
      case NORMAL_VOICE -> session.speak(Tone.USUAL);
      case SLOWER -> session.speak(session.tone().paced(-1));
      case FASTER -> session.speak(session.tone().paced(1));
      case DISCREET -> session.speak(session.tone().before(true));
      case ALONE -> session.speak(session.tone().before(false));
      default -> {
        boolean changed = session.person().ofAnother() != turn.is(Control.SOMEONE_ELSE);
        session.isAbout(session.person().ofAnother(turn.is(Control.SOMEONE_ELSE)));
        boolean moved = turn.is(Control.MYSELF) && !changed && Telling.ofParent(turn);
        if (moved) {
          return CheckSteps.next(turn).after(turn.words().say(prompt));
        }
        if (changed && session.hasBegunCheck()) {
          // what was told of one person is not so of another
          return CheckSteps.ofSomebodyElse(turn).after(turn.words().say(prompt));
        }
        if (changed) {
          session.forgetCheck();
        }
        if (!turn.heard().named().isEmpty()) {
          Telling.noteCircumstances(turn, turn.heard().named());
        }
      }
    }
    boolean who = turn.is(Control.MYSELF) || turn.is(Control.SOMEONE_ELSE);
    Spoken again = missed && who ? turn.say(Says.ASK_WHAT_NOW) : Talk.onceMore(turn);
    return again.reprompt().isEmpty() ? again : again.after(turn.words().say(prompt));
  }

  /** The answer in one sentence, in place of whichever of its pieces was too long. */
  private static void shorten(Session session) {
    session.speak(session.tone().shorter());
    if (session.isAt(Place.ANSWER)) {
      session.answer(session.standing().topic(), 0);
    }
  }
}
