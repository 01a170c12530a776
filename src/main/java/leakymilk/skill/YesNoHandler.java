package leakymilk.skill;

import leakymilk.content.Stems;
import leakymilk.triage.Reply;

/** "Yes" and "no", which mean what was last asked; also at the start of free words. */
final class YesNoHandler implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent("AMAZON.YesIntent") || turn.isIntent("AMAZON.NoIntent");
  }

  @Override
  public Spoken handle(Turn turn) {
    Session session = turn.session();
    session.understood();
    boolean yes = turn.isIntent("AMAZON.YesIntent");
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

  /** What free words reply by their start; null when they are no reply. */
  static Reply reply(String words) {
    var list = Stems.words(words);
    String first = list.isEmpty() ? "" : list.get(0);
    String second = list.size() < 2 ? "" : list.get(1);
    boolean notSure =
        (first.equals("not") || first.equals("im") || first.equals("i"))
            && (list.contains("sure") || list.contains("know"));
    if (notSure || isMaybe(first)) {
      return Reply.UNSURE;
    }
    return switch (first) {
      case "yes", "yeah", "yep", "yup", "aye", "haan", "definitely" -> Reply.YES;
      case "no", "nope", "nah", "none", "nothing", "never" -> Reply.NO;
      case "i" ->
          list.size() == 2 && (second.equals("do") || second.equals("have")) ? Reply.YES : null;
      default -> null;
    };
  }

  /** The words that follow a yes; all of them when nothing does. */
  static String withoutYes(String words) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return words;
    }
    return switch (words.substring(0, space).toLowerCase(java.util.Locale.ROOT)) {
      case "yes", "yeah", "yep", "yup", "aye", "haan", "yes,", "yeah," ->
          words.substring(space + 1);
      default -> words;
    };
  }

  private static boolean isMaybe(String word) {
    return switch (word) {
      case "maybe", "perhaps", "possibly", "sort", "kind", "kinda", "sorta", "dunno", "unsure" ->
          true;
      default -> false;
    };
  }
}
