package leakymilk.skill;

import java.util.List;
import leakymilk.content.Remarks;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;

/**
 * What is said in the middle of a talk and is no topic and no sign: a few words to it, and then the
 * question that waits. What those words are, where, and where a reply to them leads is data.
 */
final class RemarkHandler implements Handler {
  /** Remarks that choose between two topics which were offered. */
  private static final String OFFER = "offer-";

  private static final String LEAVE = "leave-check";
  private static final String NO_EMERGENCY = "no-emergency";

  /** Where a reply may lead: to the symptom check. */
  private static final String CHECK = "CHECK";

  /** In a prompt: how many questions are left. */
  private static final String COUNT = "[count]";

  private final Hearing hearing;

  RemarkHandler(Hearing hearing) {
    this.hearing = hearing;
  }

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent(Remarks.INTENT)
        || (isAsked(turn, hearing) && turn.isType("IntentRequest") && isReply(turn));
  }

  private static boolean isReply(Turn turn) {
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.FallbackIntent", "NotSureIntent" -> true;
      default -> false;
    };
  }

  /** Whether a question that was asked to a remark waits for its reply. */
  static boolean isAsked(Turn turn, Hearing hearing) {
    String said = turn.session().said();
    return !said.isEmpty() && hearing.remarks(turn.request().locale()).leads(said);
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.isIntent(Remarks.INTENT)) {
      return say(turn, turn.request().slots().values().iterator().next().ids().get(0));
    }
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent" -> reply(turn, Reply.YES);
      case "AMAZON.NoIntent" -> reply(turn, Reply.NO);
      case "NotSureIntent" -> reply(turn, Reply.UNSURE);
      default -> noise(turn);
    };
  }

  /** The question once more; after that it is left, as if nobody could say. */
  Spoken noise(Turn turn) {
    if (isOff(turn, turn.session().said())) {
      return reply(turn, Reply.UNSURE);
    }
    if (turn.session().misses() > 0) {
      return reply(turn, Reply.UNSURE);
    }
    turn.session().missed();
    return ContextHandler.again(turn, text(turn, "check-unclear"));
  }

  /** Where a reply to the question leads. */
  Spoken reply(Turn turn, Reply reply) {
    Remarks remarks = hearing.remarks(turn.request().locale());
    String said = turn.session().said();
    if (isOff(turn, said)) {
      // it was offered before the check was switched off
      turn.session().understood();
      return reply == Reply.NO ? turn.say("anything-else") : CheckDialogue.begin(turn);
    }
    boolean grave = !turn.spoken().has(remarks.of("yes", said)) && reply == Reply.UNSURE;
    if (grave && turn.session().misses() == 0) {
      // nobody said no: it is asked once more before it counts
      turn.session().missed();
      return ContextHandler.again(turn, text(turn, "check-sure"));
    }
    String part = reply == Reply.YES ? "yes" : reply == Reply.NO ? "no" : "unsure";
    String to = remarks.of(part, said);
    turn.session().understood();
    return switch (to) {
      case "EMERGENCY" -> FirstHandler.emergency(turn);
      case "HARM" -> FirstHandler.harm(turn);
      case CHECK -> CheckDialogue.begin(turn);
      case "ON" -> turn.say("anything-else");
      default ->
          turn.spoken().knows(to)
              ? AnswerHandler.begin(turn, to)
              : asks(turn, to) ? turn.say(to) : ContextHandler.also(turn, text(turn, to));
    };
  }

  /** What is said to a remark that came with a reply, before the next question; empty for none. */
  String beside(Turn turn, String id) {
    String prompt = id + "-check";
    if (!turn.session().isAsking() || !turn.spoken().has(prompt) || isNumberBefore(turn)) {
      return "";
    }
    return text(turn, prompt).replace(COUNT, Integer.toString(CheckDialogue.left(turn)));
  }

  /** Whether somebody asks to leave the questions of the check. */
  static boolean isLeave(List<String> remarks) {
    return remarks.contains(LEAVE);
  }

  /** Whether somebody says that there is no emergency. */
  static boolean isNoEmergency(List<String> remarks) {
    return remarks.contains(NO_EMERGENCY);
  }

  /** No more questions; not while the number of an emergency waits for its reply. */
  Spoken leave(Turn turn) {
    return isNumberBefore(turn) ? turn.speak() : CheckDialogue.leave(turn);
  }

  private static boolean asks(Turn turn, String prompt) {
    return turn.words().prompt(prompt).asks();
  }

  private static String text(Turn turn, String prompt) {
    return turn.words().prompt(prompt).say();
  }

  /** The first of some remarks to which something is said where the talk stands; empty for none. */
  static String first(Turn turn, List<String> remarks) {
    for (String id : remarks) {
      boolean choice = id.startsWith(OFFER) && turn.session().offered().isEmpty();
      if (!choice && !prompt(turn.session(), turn.spoken(), id).isEmpty()) {
        return id;
      }
    }
    return "";
  }

  /** What is said to a remark where the talk stands; empty where it means nothing. */
  static String prompt(Session session, Words words, String id) {
    if (!session.offered().isEmpty() && id.startsWith(OFFER)) {
      return id;
    }
    boolean asking = session.isAsking();
    boolean advised = !asking && session.check() != null && session.check().level != null;
    Level level = advised ? session.check().level : null;
    if (asking && words.has(id + "-check")) {
      return id + "-check";
    }
    if (advised && words.has(id + Remarks.suffix(level.name()))) {
      return id + Remarks.suffix(level.name());
    }
    if (advised && level != Level.EMERGENCY && words.has(id + "-advice")) {
      return id + "-advice";
    }
    // after the number of an emergency nothing is said that was not written for it, and a question
    // of the check is never hidden by another
    boolean free = level != Level.EMERGENCY && !(asking && asks(words, id));
    String talk = asking || words.has(id) ? id : id + "-talk";
    return free && words.has(talk) ? talk : "";
  }

  private static boolean asks(Words words, String id) {
    return words.has(id) && words.prompt(id).asks();
  }

  /** Whether a prompt offers the check where an owner has switched it off. */
  private boolean isOff(Turn turn, String prompt) {
    String yes = hearing.remarks(turn.request().locale()).of("yes", prompt);
    return turn.session().withoutCheck && yes.equals(CHECK);
  }

  /** Says it; what was said once already and then has a second answer gets that, once. */
  Spoken say(Turn turn, String id) {
    Session session = turn.session();
    session.understood();
    if (SafetyHandler.isAsked(session) || isNumberBefore(turn)) {
      return turn.speak();
    }
    if (id.equals(LEAVE) && session.isAsking()) {
      return CheckDialogue.leave(turn);
    }
    if (id.startsWith(OFFER) && !session.offered().isEmpty()) {
      return choose(turn, id.substring(OFFER.length()));
    }
    String second = hearing.remarks(turn.request().locale()).of("second", id);
    boolean again = !second.isEmpty() && session.remark(second);
    String prompt = prompt(session, turn.spoken(), again && !session.isAsking() ? second : id);
    if (prompt.isEmpty() || text(turn, prompt).isEmpty()) {
      return MannerHandler.again(turn);
    }
    session.vary();
    if (isOff(turn, prompt)) {
      return CheckDialogue.begin(turn);
    }
    if (asks(turn, prompt)) {
      return turn.say(prompt);
    }
    String text = text(turn, prompt);
    if (text.contains(COUNT)) {
      text = text.replace(COUNT, Integer.toString(CheckDialogue.left(turn)));
    }
    if (session.isEmergency()) {
      return CheckDialogue.onTheWay(turn, text);
    }
    return isAsked(turn, hearing)
        ? ContextHandler.again(turn, text)
        : ContextHandler.also(turn, text);
  }

  /**
   * Whether the number of an emergency stands before the question that waits: nothing goes first.
   */
  private static boolean isNumberBefore(Turn turn) {
    Check check = turn.session().check();
    return turn.session().isAsking()
        && (!check.back.isEmpty()
            || !check.wrong.isEmpty()
            || turn.engine().waiting(check.findings) != null);
  }

  /** Which of the two topics that were offered is meant. */
  private static Spoken choose(Turn turn, String which) {
    List<String> offered = turn.session().offered();
    String first = offered.get(0);
    String last = offered.get(offered.size() - 1);
    return switch (which) {
      case "first", "either" -> AnswerHandler.begin(turn, first);
      case "other" -> AnswerHandler.begin(turn, last);
      case "both" -> {
        String brief = turn.words().brief(first);
        turn.session().asked(Topics.intent(first));
        yield AnswerHandler.begin(turn, last).after(brief);
      }
      default -> turn.say("ask-what");
    };
  }
}
