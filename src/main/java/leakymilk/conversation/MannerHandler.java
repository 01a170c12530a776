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
    session.speak(tone(turn.control(), session.tone()));
    if (turn.is(Control.SHORTER) && session.isAt(Place.ANSWER)) {
      // in place of whichever of its pieces was too long
      session.answer(session.standing().topic(), 0);
    }
    boolean who = turn.is(Control.MYSELF) || turn.is(Control.SOMEONE_ELSE);
    Spoken changed = who ? changeOfPerson(turn) : null;
    if (changed != null) {
      return session.isEmergency() ? changed : changed.after(turn.words().say(prompt));
    }
    Spoken again = missed && who ? turn.say(Says.ASK_WHAT_NOW) : Talk.onceMore(turn);
    return again.reprompt().isEmpty() ? again : again.after(turn.words().say(prompt));
  }

  private static Tone tone(Control wanted, Tone tone) {
    return switch (wanted) {
      case SHORTER -> tone.shorter();
      case QUIET -> tone.whispered();
      case NORMAL_VOICE -> Tone.USUAL;
      case SLOWER -> tone.paced(-1);
      case FASTER -> tone.paced(1);
      case DISCREET -> tone.before(true);
      case ALONE -> tone.before(false);
      default -> tone;
    };
  }

  /** Whom it is about from now on; what that means for a check, null where there is none. */
  private static Spoken changeOfPerson(Turn turn) {
    Session session = turn.session();
    boolean another = turn.is(Control.SOMEONE_ELSE);
    boolean changed = session.person().ofAnother() != another;
    session.isAbout(session.person().ofAnother(another));
    if (session.isEmergency()) {
      // whoever it is about, the number stays
      return turn.speak();
    }
    if (!another && !changed && Telling.ofParent(turn)) {
      return CheckSteps.next(turn);
    }
    if (changed && session.hasBegunCheck()) {
      // what was told of one person is not so of another
      return CheckSteps.ofSomebodyElse(turn);
    }
    if (changed) {
      session.forgetCheck();
    }
    if (!turn.heard().named().isEmpty()) {
      Telling.noteCircumstances(turn, turn.heard().named());
    }
    return null;
  }
}
