package leakymilk.skill;

/** Changes how things are said for the rest of the session, and says the last thing that way. */
final class MannerHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && !prompt(turn).isEmpty();
  }

  /** What is said to it; empty for an intent that is about something else. */
  private static String prompt(Turn turn) {
    return switch (turn.request().intent()) {
      case "ShorterIntent" -> "manner-short";
      case "QuietIntent" -> "manner-quiet";
      case "NormalVoiceIntent" -> turn.session().isUsual() ? "manner-louder" : "manner-normal";
      case "SlowerIntent" -> "manner-slower";
      case "FasterIntent" -> "manner-faster";
      case "DiscreetIntent" -> "manner-discreet";
      case "AloneIntent" -> "manner-alone";
      case "SomeoneElseIntent" -> "manner-someone-else";
      case "MyselfIntent" -> "manner-myself";
      default -> "";
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    String prompt = prompt(turn);
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
          return CheckDialogue.ofSomebodyElse(turn).after(turn.words().prompt(prompt).say());
        }
        if (changed) {
          session.forgetCheck();
        }
      }
    }
    Spoken again = again(turn);
    return again.reprompt().isEmpty() ? again : again.after(turn.words().prompt(prompt).say());
  }

  /** The last thing once more, or the bare question when nothing was said yet. */
  static Spoken again(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean nothingSaid = session.said().isEmpty() || session.said().startsWith("launch");
    return nothingSaid ? turn.say("what-now") : turn.speak();
  }

  /** The answer in one sentence, in place of whichever of its pieces was too long. */
  private static void shorten(Session session) {
    session.shorten();
    if (session.said().equals(Session.ANSWER)) {
      session.answer(session.topic(), 0);
    }
  }
}
