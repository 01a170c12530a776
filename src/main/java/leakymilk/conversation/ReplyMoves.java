package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Says;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understood;

/**
 * What a reply in words does to the pending question. Where it asks about a danger nothing but a
 * clear no is a no, or what tells the opposite of it and sounds like no other: a soft one, one that
 * is taken back, and one that was only put back in front of what the device let through are asked
 * back once, in full; the second counts.
 */
final class ReplyMoves {
  /** A no and so few words may deny one sign of several. */
  private static final int PART = 3;

  private ReplyMoves() {}

  /** What the reply leads to; null when the words are no reply. */
  static Spoken take(Turn turn, Replied replied, Understood understood) {
    Replied.Kind kind = replied.kind();
    if (isExcused(turn, replied)) {
      // "sort of", "yes, but he's very sleepy": only a clear yes makes less of an emergency
      return CheckDialogue.reply(turn, Reply.UNSURE);
    }
    if (kind == Replied.Kind.YES) {
      return yes(turn, replied, understood);
    }
    if (kind == Replied.Kind.SOFT_YES || kind == Replied.Kind.TOLD_YES) {
      return softYes(turn, replied, understood);
    }
    if (kind == Replied.Kind.UNSURE) {
      return unsure(turn, replied, understood);
    }
    if (kind == Replied.Kind.NO) {
      return no(turn, replied, understood);
    }
    boolean plain = replied.certain() && !AskedFor.isDanger(turn);
    if (kind == Replied.Kind.TOLD_NO && (plain || ToldReply.isQuiet(turn, replied, understood))) {
      return no(turn);
    }
    if (kind == Replied.Kind.SOFT_NO || kind == Replied.Kind.TOLD_NO) {
      return softNo(turn, replied);
    }
    return kind == Replied.Kind.NO_BUT ? askedBack(turn) : null;
  }

  /** Whether a yes with a doubt in it is said to what would make a told emergency harmless. */
  private static boolean isExcused(Turn turn, Replied replied) {
    Check check = turn.session().check();
    boolean excuse = check.pending.isOfProtocol() && turn.engine().waiting(check.findings) != null;
    boolean limited = turn.ear().replies().isLimited(turn.heard().list());
    Replied.Kind kind = replied.kind();
    return excuse && (kind == Replied.Kind.SOFT_YES || (kind == Replied.Kind.YES && limited));
  }

  private static Spoken no(Turn turn, Replied replied, Understood understood) {
    if (!replied.named().isEmpty()) {
      // "no mate, no fits, no blotches": asked in full for the second time, it is one to all
      boolean second = turn.session().check().pending.doubted() && !replied.leansYes();
      boolean all = second && turn.ear().replies().denials(turn.heard().list()) > 2;
      return all ? no(turn) : CheckDialogue.denied(turn, replied.named());
    }
    // "no swelling" denies nothing else that was asked in the same breath
    boolean few = !replied.whole() && turn.heard().list().size() <= PART && isSaid(turn);
    boolean part = few && !turn.ear().replies().isWell(turn.heard().list());
    boolean all = !part || AskedFor.question(turn).names().size() <= 1;
    // "no joke, get an ambulance": words that sound like an emergency bear no no out
    boolean alarms = ToldReply.isAlarming(replied, understood);
    boolean sure = replied.sure() && (!alarms || !AskedFor.isDanger(turn));
    boolean clear = all && (sure || (replied.whole() && !Replies.isBehindOpener(turn)));
    if (clear || !AskedFor.isDanger(turn)) {
      return no(turn);
    }
    // a no that was only put back counts the second time, where nothing behind it says yes
    return Replies.isBehindOpener(turn) && replied.leansYes()
        ? CheckDialogue.unclear(turn)
        : doubtNo(turn);
  }

  /** Whether behind a no a word counts: "none of it" says nothing else. */
  private static boolean isSaid(Turn turn) {
    boolean said = false;
    for (String word : turn.ear().replies().behind(turn.heard().list())) {
      said |= !turn.ear().understanding().isLittle(word);
    }
    return said;
  }

  /**
   * Words that are a no by themselves count where no danger is asked about; others the second time.
   */
  private static Spoken softNo(Turn turn, Replied replied) {
    boolean said = replied.sure() || replied.whole();
    if (said && !AskedFor.isDanger(turn)) {
      return no(turn);
    }
    Check check = turn.session().check();
    if (!said && !check.pending.wrong().isEmpty()) {
      // what was told is taken back by words of reply alone
      return CheckDialogue.unclear(turn);
    }
    if (said || turn.ear().replies().denies(turn.heard().list()) || !check.pending.doubted()) {
      return said ? doubtNo(turn) : doubt(turn);
    }
    // "more bad days than good": where no word says no, it is asked in other words before it counts
    return check.pending.unclear() == 0 ? CheckDialogue.unclear(turn) : no(turn);
  }

  private static Spoken yes(Turn turn, Replied replied, Understood understood) {
    if (replied.named().isEmpty()) {
      return CheckDialogue.reply(turn, Reply.YES);
    }
    return Telling.report(turn, replied.named(), List.of(), understood.absent(), false);
  }

  /** A sign that was named among other words is asked back by itself; "a bit" in small pieces. */
  private static Spoken softYes(Turn turn, Replied replied, Understood understood) {
    Check check = turn.session().check();
    boolean said = replied.sure() || replied.whole();
    if (!AskedFor.isDanger(turn)) {
      // nobody said yes: it is asked once more
      boolean heard = said || !replied.named().isEmpty() || check.pending.doubted();
      return heard ? yes(turn, replied, understood) : doubt(turn);
    }
    boolean plain = check.pending.isOfProtocol();
    if (plain
        && !replied.named().isEmpty()
        && AskedFor.emergencies(turn, replied.named()).isEmpty()) {
      // among dangers a lesser sign was named
      return yes(turn, replied, understood);
    }
    if (replied.named().isEmpty() || !plain) {
      boolean once = !check.pending.split() && !check.pending.doubted();
      return said || once ? CheckDialogue.split(turn) : CheckDialogue.unclear(turn);
    }
    String sign = AskingBack.next(turn, replied.named(), List.of());
    return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign);
  }

  private static Spoken unsure(Turn turn, Replied replied, Understood understood) {
    Check check = turn.session().check();
    if (!replied.sure()
        && !replied.whole()
        && !AskedFor.isDanger(turn)
        && !check.pending.doubted()) {
      // nobody said so: it is asked once more
      return doubt(turn);
    }
    if (replied.named().isEmpty() || AskedFor.isDanger(turn)) {
      return CheckDialogue.reply(turn, Reply.UNSURE);
    }
    return Telling.report(turn, List.of(), replied.named(), understood.absent(), false);
  }

  private static Spoken no(Turn turn) {
    return CheckDialogue.reply(turn, Reply.NO);
  }

  /** Once more; then in other words, and never taken for a yes. */
  static Spoken askedBack(Turn turn) {
    return turn.session().check().pending.doubted() ? CheckDialogue.unclear(turn) : doubt(turn);
  }

  /** A no in doubt counts where the question was asked in full before, in other words. */
  static Spoken doubtNo(Turn turn) {
    return turn.session().check().pending.unclear() > 0 ? no(turn) : doubt(turn);
  }

  private static Spoken doubt(Turn turn) {
    Check check = turn.session().check();
    if (check.pending.doubted()) {
      return no(turn);
    }
    check.pending = check.pending.doubted(true);
    String sure = check.pending.wrong().isEmpty() ? turn.words().say(Says.CHECK_SURE) : "";
    return turn.speak().after(sure);
  }
}
