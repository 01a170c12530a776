package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understood;

/**
 * A no to an emergency that was asked back, with more beside it: "och no, she's only got sore
 * nipples". It closes the asking back, which books nothing; what was told beside it is taken in.
 */
final class AskedBackReply {
  private AskedBackReply() {}

  /** What it leads to; null where the words are none, or may tell an emergency. */
  static Spoken of(Turn turn, Replied replied, Understood understood, List<String> present) {
    Check check = turn.session().check();
    String back = check.pending.back();
    boolean told = understood.emergency() || understood.isCertain();
    // "no, my heart is fine, it's only on the stairs" says the same once more
    boolean perhaps = !List.of(back).containsAll(understood.perhaps());
    perhaps |= !understood.ofBaby().isEmpty();
    List<String> signs = new ArrayList<>(present);
    signs.addAll(understood.unsure());
    boolean grave = signs.contains(back) || !AskedFor.emergencies(turn, signs).isEmpty();
    if (back.isEmpty() || told || perhaps || grave || !isNo(turn, replied)) {
      return null;
    }
    if (!replied.whole() && !isToIt(turn, turn.heard().list())) {
      return ReplyMoves.doubtNo(turn);
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      // what is asked beside it is answered then
      check.pending = check.pending.then(List.of(understood.topic()));
    }
    Telling.note(turn, present, understood.unsure(), understood.absent());
    return AskingBack.reply(turn, Reply.NO);
  }

  private static boolean isNo(Turn turn, Replied replied) {
    boolean no = replied.kind() == Replied.Kind.NO && replied.named().isEmpty();
    return no && !replied.leansYes() && isHeard(turn, turn.heard().list());
  }

  /** A second no may say how bad it is: "nothing helps", "no, it won't slow down". */
  private static boolean isToIt(Turn turn, List<String> words) {
    ReplyReader replies = turn.ear().replies();
    int behind = words.size() - replies.behind(words).size();
    boolean plain = behind == 0 || words.get(behind - 1).equals(replies.no());
    return replies.isWell(words)
        || !replies.denies(words.subList(plain ? behind : behind - 1, words.size()));
  }

  /** A no that was only put back in front of the words must be borne out by them. */
  private static boolean isHeard(Turn turn, List<String> words) {
    int putBack = Math.min(turn.heard().putBack(), words.size());
    List<String> heard = words.subList(putBack, words.size());
    ReplyReader replies = turn.ear().replies();
    return putBack == 0 || replies.denies(heard) || replies.isWell(heard);
  }
}
