package leakymilk.skill;

import leakymilk.content.Says;

/** Changes how things are said for the rest of the session, and says the last thing that way. */
final class MannerHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && prompt(turn) != null;
  }

  /** What is said to it; null for an intent that is about something else. */
  private static Says prompt(Turn turn) {
    return switch (turn.request().intent()) {
      case "ShorterIntent" -> Says.MANNER_SHORT;
      case "QuietIntent" -> Says.MANNER_QUIET;
      case "NormalVoiceIntent" ->
          turn.session().isUsual() ? Says.MANNER_LOUDER : Says.MANNER_NORMAL;
      case "SlowerIntent" -> Says.MANNER_SLOWER;
      case "FasterIntent" -> Says.MANNER_FASTER;
      case "DiscreetIntent" -> Says.MANNER_DISCREET;
      case "AloneIntent" -> Says.MANNER_ALONE;
      case "SomeoneElseIntent" -> Says.MANNER_SOMEONE_ELSE;
      case "MyselfIntent" -> Says.MANNER_MYSELF;
      default -> null;
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    Says prompt = prompt(turn);
    if (turn.isIntent("ShorterIntent") && session.isAsking()) {
      // a question has simpler words, then smaller parts
      session.shorten();
      return CheckDialogue.again(turn);
    }
    switch (turn.request().intent()) {
      case "ShorterIntent" -> shorten(session);
      case "QuietIntent" -> session.whisper();
      case "NormalVoiceIntent" -> session.speakNormally();
      case "SlowerIntent" -> session.pace(-1);
      case "FasterIntent" -> session.pace(1);
      case "DiscreetIntent" -> session.beDiscreet();
      case "AloneIntent" -> session.bePlain();
      default -> {
        boolean changed = session.ofAnother() != turn.isIntent("SomeoneElseIntent");
        session.askForAnother(turn.isIntent("SomeoneElseIntent"));
        if (changed && session.hasBegunCheck()) {
          // what was told of one person is not so of another
          return CheckDialogue.ofSomebodyElse(turn).after(turn.words().say(prompt));
        }
        if (changed) {
          session.forgetCheck();
        }
      }
    }
    Spoken again = again(turn);
    return again.reprompt().isEmpty() ? again : again.after(turn.words().say(prompt));
  }

  /** The last thing once more, or the bare question when nothing was said yet. */
  static Spoken again(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean nothingSaid = session.isAt(Place.START) || session.isAt(Place.GREETING);
    return nothingSaid ? turn.say(Says.WHAT_NOW) : turn.speak();
  }

  /** The answer in one sentence, in place of whichever of its pieces was too long. */
  private static void shorten(Session session) {
    session.shorten();
    if (session.isAt(Place.ANSWER)) {
      session.answer(session.topic(), 0);
    }
  }
}
