package leakymilk.conversation;

import java.util.List;
import java.util.Set;
import leakymilk.content.Remarks;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;

/**
 * What is said in the middle of a talk and is no topic and no sign: a few words to it, and then the
 * question that waits. What those words are, where, and where a reply to them leads is data.
 */
public final class Remarked {
  /** Remarks that choose between two topics which were offered. */
  private static final String OFFER = "offer-";

  private static final String LEAVE = "leave-check";
  private static final String NO_EMERGENCY = "no-emergency";

  /** Where a reply may lead: to the symptom check. */
  private static final String CHECK = "CHECK";

  /** In a prompt: how many questions are left. */
  private static final String COUNT = "[count]";

  private Remarked() {}

  /** Whether a question that was asked to a remark waits for its reply. */
  static boolean isAsked(Turn turn) {
    String said = turn.session().standing().said();
    return !said.isEmpty() && turn.ear().remarks().leads(said);
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

  /** Whether all words that count are of the question itself: "the milk", asked whether it is. */
  static boolean isEcho(Turn turn) {
    Set<String> asked =
        turn.ear()
            .grammar()
            .stems()
            .stems(turn.words().prompt(turn.session().standing().said()).reprompt());
    Set<String> said = Choice.stems(turn);
    return !said.isEmpty() && asked.containsAll(said);
  }

  /** What is said to a remark that came with a reply, before the next question; empty for none. */
  static String beside(Turn turn, String id) {
    String prompt = id + "-check";
    if (!turn.session().isAsking() || !turn.spoken().has(prompt) || isNumberBefore(turn)) {
      return "";
    }
    return text(turn, prompt).replace(COUNT, Integer.toString(CheckSteps.left(turn)));
  }

  /** Whether somebody asks to leave the questions of the check. */
  static boolean isLeave(Turn turn) {
    return turn.ear().remarks().isHeard(LEAVE, turn.heard().list());
  }

  /** Whether somebody says that there is no emergency. */
  static boolean isNoEmergency(Turn turn) {
    return heard(turn).contains(NO_EMERGENCY);
  }

  /** No more questions; not while the number of an emergency waits for its reply. */
  static Spoken leave(Turn turn) {
    return isNumberBefore(turn) ? turn.speak() : CheckSteps.leave(turn);
  }

  private static boolean asks(Turn turn, String prompt) {
    return turn.words().prompt(prompt).asks();
  }

  private static String text(Turn turn, String prompt) {
    return turn.words().prompt(prompt).say();
  }

  /** The remarks that the words may be; of a story none. */
  static List<String> heard(Turn turn) {
    List<String> words = turn.heard().list();
    return words.size() > Remarks.LONGEST ? List.of() : turn.reading().remarks(words);
  }

  /**
   * The first remark in the words to which something is said where the talk stands; empty for none.
   */
  static String first(Turn turn) {
    for (String id : heard(turn)) {
      boolean choice = id.startsWith(OFFER) && turn.session().standing().offered().isEmpty();
      if (!choice && means(turn.session(), turn.spoken(), id)) {
        return id;
      }
    }
    return "";
  }

  /** The same after an emergency, in a longer sentence too: nobody is short then. */
  static String afterEmergency(Turn turn) {
    String first = first(turn);
    for (String id : turn.reading().remarks(turn.heard().list())) {
      boolean says = turn.spoken().has(id + Remarks.suffix(Level.EMERGENCY.name()));
      first = first.isEmpty() && says ? id : first;
    }
    return first;
  }

  /** Whether something is said to a remark where the talk stands. */
  public static boolean means(Session session, Words words, String id) {
    return !prompt(session, words, id).isEmpty();
  }

  /** What is said to a remark where the talk stands; empty where it means nothing. */
  private static String prompt(Session session, Words words, String id) {
    if (!session.standing().offered().isEmpty() && id.startsWith(OFFER)) {
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
  private static boolean isOff(Turn turn, String prompt) {
    String yes = turn.ear().remarks().of("yes", prompt);
    return turn.session().isWithoutCheck() && yes.equals(CHECK);
  }

  /** Says it; what was said once already and then has a second answer gets that, once. */
  static Spoken say(Turn turn, String id) {
    Session session = turn.session();
    session.understood();
    if (session.isAt(Place.PRIVATE) || isNumberBefore(turn)) {
      return turn.speak();
    }
    if (id.equals(LEAVE) && session.isAsking()) {
      return CheckSteps.leave(turn);
    }
    if (id.startsWith(OFFER) && !session.standing().offered().isEmpty()) {
      return choose(turn, id.substring(OFFER.length()));
    }
    String second = turn.ear().remarks().of("second", id);
    boolean again = !second.isEmpty() && isSecond(session, second);
    String prompt = prompt(session, turn.spoken(), again && !session.isAsking() ? second : id);
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
      return CheckSteps.onTheWay(turn, text);
    }
    return isAsked(turn) ? Talk.andAgain(turn, text) : Talk.also(turn, text);
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

  /**
   * Whether the number of an emergency stands before the question that waits: nothing goes first.
   */
  static boolean isNumberBefore(Turn turn) {
    Check check = turn.session().check();
    return turn.session().isAsking()
        && (!check.pending.back().isEmpty()
            || !check.pending.wrong().isEmpty()
            || turn.engine().waiting(check.findings) != null);
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
}
