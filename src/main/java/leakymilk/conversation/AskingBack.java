package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * An emergency that was perhaps heard: the number, and in the same breath a full question in which
 * yes means danger. A no closes it and books nothing; the check still asks.
 */
final class AskingBack {
  private AskingBack() {}

  /** The first of some emergencies that was not asked back in this session; empty for none. */
  static String next(Turn turn, List<String> perhaps, List<String> guessed) {
    Check check = turn.session().check();
    for (List<String> signs : List.of(perhaps, guessed)) {
      for (String sign : signs) {
        String asked = named(turn, sign);
        boolean again = check != null && check.backed.contains(asked);
        if (!again && !asked.isEmpty()) {
          return asked;
        }
      }
    }
    return "";
  }

  /**
   * By what name a sign is asked about. Only an emergency has a question to ask it back with; after
   * a loss none of a baby has, and of another one who lives it is asked without a name.
   */
  private static String named(Turn turn, String sign) {
    if (!turn.words().check().back(sign).isEmpty()) {
      return sign;
    }
    boolean another = turn.ear().grammar().behind(turn.heard().list(), Kind.ANOTHER_BABY) >= 0;
    boolean grave = AskedFor.isAtLeast(turn, sign, Level.EMERGENCY);
    return another && grave ? PhraseIndex.OTHER_EMERGENCY : "";
  }

  /** Asks about a sign, and about nothing besides. */
  static Spoken ask(Turn turn, String sign) {
    return ask(turn, sign, List.of());
  }

  /** Asks about a sign; the others that were perhaps told with it have their turn after a no. */
  static Spoken ask(Turn turn, String sign, List<String> perhaps, List<String> topics) {
    Spoken asked = ask(turn, sign, topics);
    Check check = turn.session().check();
    if (check != null && sign.equals(check.pending.back())) {
      check.open.addAll(perhaps);
      check.open.removeAll(check.backed);
      check.open.remove(sign);
    }
    return asked;
  }

  /** Asks about a sign; the topics that were asked about have their turn after a no. */
  private static Spoken ask(Turn turn, String sign, List<String> topics) {
    Session session = turn.session();
    session.understood();
    if (session.isEmergency()) {
      // nothing that is only guessed takes the place of an emergency that was told
      session.advise();
      return turn.speak();
    }
    boolean over = session.check() == null || session.check().level != null;
    Check check = over ? session.beginCheck() : session.check();
    if (!sign.equals(check.pending.wrong())) {
      // whether it is taken back is asked already, and a no to that counts
      check.pending = Pending.back(question(turn, sign), sign, topics);
    }
    session.ask();
    return turn.speak();
  }

  /** The question that covers a sign; the open one at the end for a sign that none covers. */
  static String question(Turn turn, String sign) {
    String last = "";
    for (Question question : turn.engine().protocol().questions()) {
      if (question.covers().contains(sign)) {
        return question.id();
      }
      last = question.id();
    }
    return last;
  }

  /** Takes in the reply. */
  static Spoken reply(Turn turn, Reply reply) {
    Check check = turn.session().check();
    if (reply == Reply.UNSURE && !check.pending.doubted()) {
      check.pending = check.pending.doubted(true);
      return turn.speak();
    }
    Pending replied = check.pending;
    String sign = replied.back();
    List<String> topics = replied.then();
    check.pending = Pending.NONE;
    List<String> open = List.copyOf(check.open);
    check.open.clear();
    if (reply != Reply.NO) {
      return sign.equals(PhraseIndex.OTHER_EMERGENCY)
          ? Telling.emergency(turn)
          : Telling.report(turn, List.of(sign), List.of(), List.of(), false);
    }
    check.backed.add(sign);
    turn.session().understood();
    String other = next(turn, open, List.of());
    if (!other.isEmpty()) {
      return ask(turn, other, open, topics).after(turn.words().say(Says.BACK_NO));
    }
    String all = turn.words().say(Says.BACK_SORRY);
    if (turn.session().hasBegunCheck()) {
      Spoken next = CheckSteps.next(turn).after(all);
      // the question in reply to which it was heard is then asked for the second time
      check.pending = check.pending.doubted(check.pending.asking().equals(replied.asking()));
      return next;
    }
    // what was told beside it and cannot wait goes before what was asked
    boolean today = turn.engine().advise(check.findings).level().compareTo(Level.SAME_DAY) >= 0;
    if (topics.size() == 1 && !today) {
      return Answers.begin(turn, topics.get(0)).after(all);
    }
    if (!topics.isEmpty() && !today && !turn.session().hasNotedSigns()) {
      return turn.offer(Says.EITHER, topics).after(all);
    }
    return turn.session().hasNotedSigns()
        ? CheckSteps.begin(turn).after(all)
        : turn.say(Says.ASK_WHAT_NOW).after(all);
  }

  /** Nothing that can be understood: once more, then the number stays. */
  static Spoken unclear(Turn turn) {
    Check check = turn.session().check();
    check.mishear();
    if (check.pending.unclear() == 1) {
      return turn.speak();
    }
    check.backed.add(check.pending.back());
    check.open.clear();
    check.pending = Pending.NONE;
    return turn.say(Says.CHECK_LEFT);
  }
}
