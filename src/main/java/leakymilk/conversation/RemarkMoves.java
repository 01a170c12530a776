package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Remarks;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;

/** What is said to a remark: a few words, and then the question that waits, or one of its own. */
final class RemarkMoves {
  /** Where a reply may lead: to the symptom check. */
  private static final String CHECK = "CHECK";

  /** In a prompt: how many questions are left. */
  private static final String COUNT = "[count]";

  private RemarkMoves() {}

  /** Says it; what was said once already and then has a second answer gets that, once. */
  static Spoken say(Turn turn, String id) {
    Session session = turn.session();
    session.understood();
    if (session.isAt(Place.PRIVATE) || Remarked.isNumberBefore(turn)) {
      return turn.speak();
    }
    if (id.equals(Remarked.AFTER_ALL)) {
      // "it's started again": it is asked about once more, with the number
      String sign = Denied.last(session.check(), turn.words());
      session.check().backed.remove(sign);
      return AskingBack.ask(turn, sign);
    }
    if (id.equals(Remarked.LEAVE) && session.isAsking()) {
      return CheckSteps.leave(turn);
    }
    if (id.startsWith(Remarked.OFFER) && !session.standing().offered().isEmpty()) {
      return choose(turn, id.substring(Remarked.OFFER.length()));
    }
    String second = turn.ear().remarks().of("second", id);
    boolean again = !second.isEmpty() && isSecond(session, second);
    String prompt =
        Remarked.prompt(session, turn.spoken(), again && !session.isAsking() ? second : id);
    if (prompt.isEmpty() || text(turn, prompt).isEmpty()) {
      return Talk.onceMore(turn);
    }
    session.remember(session.memory().varying());
    if (isOff(turn, prompt)) {
      return CheckSteps.begin(turn);
    }
    if (asks(turn, prompt)) {
      return turn.say(prompt);
    }
    String text = text(turn, prompt);
    if (text.contains(COUNT)) {
      text = text.replace(COUNT, Integer.toString(CheckSteps.left(turn)));
    }
    if (session.isEmergency()) {
      if (id.equals(Remarked.CALLED)) {
        session.remember(session.memory().remarked(prompt));
      }
      return CheckSteps.onTheWay(turn, text);
    }
    return Remarked.isAsked(turn) ? Talk.andAgain(turn, text) : Talk.also(turn, text);
  }

  /**
   * Whether a remark is said for the second time, to which another answer leads; the first time is
   * noted, the second one ends it.
   */
  private static boolean isSecond(Session session, String second) {
    int times = session.memory().times(second);
    if (times < 2) {
      session.remember(session.memory().remarked(second));
    }
    return times == 1;
  }

  /** Which of the two topics that were offered is meant. */
  private static Spoken choose(Turn turn, String which) {
    List<String> offered = turn.session().standing().offered();
    String first = offered.get(0);
    String last = offered.get(offered.size() - 1);
    return switch (which) {
      case "first", "either" -> Answers.begin(turn, first);
      case "other" -> Answers.begin(turn, last);
      case "both" -> {
        String brief = turn.words().brief(first);
        turn.session().asked(Topics.intent(first));
        yield Answers.begin(turn, last).after(brief);
      }
      default -> turn.say(Says.ASK_WHAT);
    };
  }

  /** No more questions; not while the number of an emergency waits for its reply. */
  static Spoken leave(Turn turn) {
    if (Remarked.isNumberBefore(turn)) {
      return turn.speak();
    }
    Level level = turn.engine().advise(turn.session().check().findings).level();
    boolean parts = Courtesy.endsInGoodbye(turn.heard().list(), turn.ear().grammar());
    Spoken left = CheckSteps.leave(turn);
    if (!parts || level.compareTo(Level.SAME_DAY) >= 0) {
      return left;
    }
    // "I'll just ring my doctor, thanks, bye": nothing is asked any more
    boolean soon = level == Level.SOON;
    Says before = soon ? Says.CHECK_STOPPED_FOR_SOON : Says.CHECK_STOPPED_FOR;
    return turn.say(Says.BYE).after(turn.words().say(before));
  }

  /**
   * What is said to a remark that came with a reply, before the next question, once in a session;
   * empty for none.
   */
  static String beside(Turn turn, String id) {
    String prompt = id + "-check";
    Session session = turn.session();
    boolean again = session.memory().times(prompt) > 0;
    if (again
        || !session.isAsking()
        || !turn.spoken().has(prompt)
        || Remarked.isNumberBefore(turn)) {
      return "";
    }
    session.remember(session.memory().remarked(prompt));
    return text(turn, prompt).replace(COUNT, Integer.toString(CheckSteps.left(turn)));
  }

  /** The question once more; after that it is left, as if nobody could say. */
  static Spoken noise(Turn turn) {
    if (isOff(turn, turn.session().standing().said())) {
      return reply(turn, Reply.UNSURE);
    }
    if (turn.session().memory().misses() > 0) {
      return reply(turn, Reply.UNSURE);
    }
    turn.session().missed();
    return Talk.andAgain(turn, turn.words().say(Says.CHECK_UNCLEAR));
  }

  /** Where a reply to the question leads. */
  static Spoken reply(Turn turn, Reply reply) {
    Remarks remarks = turn.ear().remarks();
    String said = turn.session().standing().said();
    if (isOff(turn, said)) {
      // it was offered before the check was switched off
      turn.session().understood();
      return reply == Reply.NO ? turn.say(Says.ANYTHING_ELSE) : CheckSteps.begin(turn);
    }
    boolean grave = !turn.spoken().has(remarks.of("yes", said)) && reply == Reply.UNSURE;
    if (grave && turn.session().memory().misses() == 0) {
      // nobody said no: it is asked once more before it counts
      turn.session().missed();
      return Talk.andAgain(turn, turn.words().say(Says.CHECK_SURE));
    }
    String part = reply == Reply.YES ? "yes" : reply == Reply.NO ? "no" : "unsure";
    String to = remarks.of(part, said);
    turn.session().understood();
    return switch (to) {
      case "EMERGENCY" -> Telling.emergency(turn);
      case "HARM" -> Telling.harm(turn);
      case CHECK -> CheckSteps.begin(turn);
      case "ON" -> turn.say(Says.ANYTHING_ELSE);
      default ->
          turn.spoken().knows(to)
              ? Answers.begin(turn, to)
              : asks(turn, to) ? turn.say(to) : Talk.also(turn, text(turn, to));
    };
  }

  /** Whether a prompt offers the check where an owner has switched it off. */
  private static boolean isOff(Turn turn, String prompt) {
    String yes = turn.ear().remarks().of("yes", prompt);
    return turn.session().isWithoutCheck() && yes.equals(CHECK);
  }

  private static boolean asks(Turn turn, String prompt) {
    return turn.words().prompt(prompt).asks();
  }

  private static String text(Turn turn, String prompt) {
    return turn.words().prompt(prompt).say();
  }
}
