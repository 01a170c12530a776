package leakymilk.skill;

import java.util.List;
import leakymilk.alexa.Slot;
import leakymilk.content.Answer;
import leakymilk.content.Piece;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Short questions and remarks that mean something only after what was said before them. */
final class ContextHandler implements Handler {
  /** A text that rests on a rule of this project, or on nothing that could be read. */
  private static final String RULE = "project-rule";

  private static final String UNSOURCED = "unsourced";

  @Override
  public boolean canHandle(Turn turn) {
    if (!turn.isType("IntentRequest")) {
      return false;
    }
    return switch (turn.request().intent()) {
      case "FollowUpIntent",
          "SourceIntent",
          "OtherViewsIntent",
          "WrongIntent",
          "UnhelpfulIntent",
          "SendIntent",
          "PrivacyIntent",
          "ThanksIntent" ->
          true;
      default -> false;
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    return switch (turn.request().intent()) {
      case "FollowUpIntent" -> followUp(turn);
      case "SourceIntent" -> also(turn, source(turn));
      case "OtherViewsIntent" -> also(turn, others(turn));
      case "PrivacyIntent" -> privacy(turn);
      case "ThanksIntent" -> thanks(turn);
      case "SendIntent" -> also(turn, turn.words().say(Says.SENT)).withNotes();
      default -> complaint(turn);
    };
  }

  /** Who hears of this; of her who was asked whether she can talk freely, that is asked again. */
  private static Spoken privacy(Turn turn) {
    String kept = turn.words().say(Says.PRIVACY);
    return SafetyHandler.isAsked(turn.session())
        ? SafetyHandler.begin(turn).after(kept)
        : also(turn, kept);
  }

  /** To thanks: a word back, and then the question that waits. */
  static Spoken thanks(Turn turn) {
    return turn.session().isAsking()
        ? CheckDialogue.meanwhile(turn, turn.words().say(Says.WELCOME_CHECK))
        : turn.say(Says.WELCOME);
  }

  private static String topic(Turn turn) {
    return Topics.topic(turn.session().topic());
  }

  /** Whether there is an answer that such a question can be about. */
  private static boolean isAfterAnswer(Turn turn) {
    return turn.spoken().knows(topic(turn));
  }

  private static boolean isInCheck(Turn turn) {
    Session session = turn.session();
    return session.isAsking() || session.isAt(Place.ADVICE);
  }

  /** Says something, and then the question of the last prompt alone, in its other words. */
  static Spoken again(Turn turn, String say) {
    String question = turn.speak().reprompt();
    return new Spoken(say + " " + question, question);
  }

  /** Says something more, and then the question that waits. */
  static Spoken also(Turn turn, String say) {
    Session session = turn.session();
    if (isInCheck(turn)) {
      return CheckDialogue.onTheWay(turn, say);
    }
    if (!session.offered().isEmpty()) {
      return turn.speak().after(say);
    }
    if (session.isAt(Place.CHECK_OFFERED)) {
      return again(turn, say);
    }
    if (session.isAt(Place.ANSWER) && isAfterAnswer(turn)) {
      Says question = Voice.question(session, turn.words(), topic(turn), session.piece());
      return Spoken.of(turn.words().prompt(question)).after(say);
    }
    return turn.say(Says.ANYTHING_ELSE_SHORT).after(say);
  }

  /** "And at night?", "how long for that?", "why?": where the content says that it leads. */
  static Spoken followUp(Turn turn) {
    String kind = "";
    for (Slot slot : turn.request().slots().values()) {
      kind = slot.ids().isEmpty() ? "" : slot.ids().get(0);
    }
    return followUp(turn, kind);
  }

  static Spoken followUp(Turn turn, String kind) {
    Words words = turn.words();
    Session session = turn.session();
    if (session.isAsking()) {
      String say = kind.equals("why") ? turn.checkVoice().why() : words.say(Says.CHECK_HELP);
      return CheckDialogue.meanwhile(turn, say);
    }
    if (kind.equals("which") && !session.isAt(Place.ANSWER)) {
      return session.isAt(Place.START) ? turn.say(Says.NO_TOPIC) : turn.speak();
    }
    if (session.isAt(Place.ADVICE) && !kind.equals("night") && !kind.equals("work")) {
      return CheckDialogue.onTheWay(turn, turn.checkVoice().because());
    }
    String then = isAfterAnswer(turn) ? words.then(topic(turn), kind) : words.then(kind);
    if (then.isEmpty()) {
      return AnswerHandler.next(turn);
    }
    int space = then.indexOf(' ');
    boolean numbered = then.charAt(then.length() - 1) <= '9';
    String to = numbered && space < 0 ? topic(turn) : space < 0 ? then : then.substring(0, space);
    int piece = numbered ? then.charAt(then.length() - 1) - '0' : 0;
    boolean said = to.equals(topic(turn)) && piece == session.piece();
    return said ? AnswerHandler.next(turn) : AnswerHandler.at(turn, to, piece);
  }

  /** Who says so: the best source of what was last said, and whether somebody has reviewed it. */
  private static String source(Turn turn) {
    Words words = turn.words();
    Session session = turn.session();
    if (isInCheck(turn)) {
      return words.say(Says.SOURCE_CHECK);
    }
    if (!isAfterAnswer(turn)) {
      return words.say(Says.SOURCE_NONE);
    }
    Answer answer = words.answer(topic(turn));
    List<Piece> pieces = answer.pieces();
    List<String> sources = pieces.get(Math.min(session.piece(), pieces.size() - 1)).sources();
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
    if (isInCheck(turn)) {
      return turn.words().say(Says.OTHERS_CHECK);
    }
    String others = isAfterAnswer(turn) ? turn.words().others(topic(turn)) : "";
    return others.isEmpty() ? turn.words().say(Says.OTHERS_NONE) : others;
  }

  /**
   * Thanks, a person to ask, and a line of the log that holds nothing of what was told. What an
   * advice rests on may be misheard, so there "that is wrong" leads to a question about it.
   */
  private static Spoken complaint(Turn turn) {
    log(turn);
    boolean advised = turn.session().isAfterAdvice();
    Spoken asked = advised && turn.isIntent("WrongIntent") ? TakingBack.wrong(turn) : null;
    if (asked != null) {
      return asked;
    }
    return isInCheck(turn)
        ? CheckDialogue.onTheWay(turn, turn.words().say(Says.COMPLAINT_CHECK))
        : turn.say(Says.COMPLAINT);
  }

  /** A line of the log, which tells neither what was asked about nor what was told. */
  static void log(Turn turn) {
    String place =
        isInCheck(turn) ? "symptom-check" : isAfterAnswer(turn) ? "answer" : "conversation";
    String kind = turn.isIntent("WrongIntent") ? "wrong" : "unhelpful";
    turn.log().log(
        "Complaint: "
            + kind
            + ", place "
            + place
            + ", version "
            + turn.spoken().version()
            + ", locale "
            + turn.spoken().locale());
  }
}
