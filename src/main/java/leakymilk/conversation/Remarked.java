package leakymilk.conversation;

import java.util.List;
import java.util.Set;
import leakymilk.content.Remarks;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.understanding.ReplyReader;

/**
 * What is said in the middle of a talk and is no topic and no sign: what it means where the talk
 * stands. Its words, and where a reply to it leads, are data.
 */
public final class Remarked {
  /** Remarks that choose between two topics which were offered. */
  static final String OFFER = "offer-";

  static final String LEAVE = "leave-check";

  /** Whoever says this has called already, or has help with her. */
  static final String CALLED = "call-made";

  /** "It's started again": what was denied or taken back is so after all. */
  static final String AFTER_ALL = "after-all";

  private static final String WHOM_TO_CALL = "whom-to-call";

  /** Who asks this hears at once what cannot wait. */
  static final List<String> WANTS_ADVICE = List.of(WHOM_TO_CALL, "can-it-wait");

  private static final String NO_EMERGENCY = "no-emergency";
  private static final String WRONG_PERSON = "wrong-person";

  private Remarked() {}

  /** Whether a question that was asked to a remark waits for its reply. */
  static boolean isAsked(Turn turn) {
    String said = turn.session().standing().said();
    return !said.isEmpty() && turn.ear().remarks().leads(said);
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

  /** Whether somebody asks to leave the questions of the check. */
  static boolean isLeave(Turn turn) {
    return turn.ear().remarks().isHeard(LEAVE, turn.heard().list());
  }

  /** Whether somebody takes leave, where nothing that cannot wait was told. */
  static boolean isGoodbye(Turn turn) {
    Check check = turn.session().check();
    List<String> words = turn.heard().list();
    ReplyReader replies = turn.ear().replies();
    // "never mind, I'll look it up, night night"
    boolean parting =
        replies.opensWithNo(words) && Courtesy.endsInGoodbye(words, turn.ear().grammar());
    return (check == null
            || turn.engine().advise(check.findings).level().compareTo(Level.SAME_DAY) < 0)
        && (parting || replies.offers().takesLeave(words, turn.reading().opinions()));
  }

  /** Whether somebody asks whom to call, or whether to. */
  static boolean isToCall(Turn turn) {
    return turn.ear().remarks().isHeard(WHOM_TO_CALL, turn.heard().list());
  }

  /** Whether somebody says that it is not the baby, but a grown person. */
  static boolean isWrongPerson(Turn turn) {
    return turn.reading().remarks(turn.heard().list()).contains(WRONG_PERSON);
  }

  /** Whether somebody says that there is no emergency, or that it is of somebody else. */
  static boolean isNoEmergency(Turn turn) {
    return turn.remarks().contains(NO_EMERGENCY) || isWrongPerson(turn);
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

  /**
   * The first remark in the words to which something is said where the talk stands; empty for none.
   */
  static String first(Turn turn) {
    for (String id : turn.remarks()) {
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
  static String prompt(Session session, Words words, String id) {
    if (!session.standing().offered().isEmpty() && id.startsWith(OFFER)) {
      return id;
    }
    if (id.equals(AFTER_ALL)) {
      return Denied.last(session.check(), words).isEmpty() ? "" : id;
    }
    boolean asking = session.isAsking();
    if (id.equals(LEAVE) && !asking && !Voice.offeredCheck(session, words)) {
      // where no question waits and none is offered there is nothing to leave
      return "";
    }
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
}
