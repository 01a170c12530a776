package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.PhraseIndex;
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
    if (back.isEmpty() || told || perhaps || grave || !isNo(turn, replied, back)) {
      return null;
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      // what is asked beside it is answered then
      check.pending = check.pending.then(List.of(understood.topic()));
    }
    Telling.note(turn, present, understood.unsure(), understood.absent());
    return AskingBack.reply(turn, Reply.NO);
  }

  private static boolean isNo(Turn turn, Replied replied, String back) {
    List<String> words = turn.heard().list();
    // "nobody's in danger here", asked whether this is an emergency
    boolean none =
        back.equals(PhraseIndex.OTHER_EMERGENCY)
            && turn.reading().remarks(words).contains(Remarked.NO_EMERGENCY);
    boolean no = replied.kind() == Replied.Kind.NO && replied.named().isEmpty();
    return none || (no && !replied.leansYes() && isHeard(turn, words));
  }

  /** A no that was only put back in front of the words must be borne out by them. */
  private static boolean isHeard(Turn turn, List<String> words) {
    int putBack = Math.min(turn.heard().putBack(), words.size());
    List<String> heard = words.subList(putBack, words.size());
    ReplyReader replies = turn.ear().replies();
    return putBack == 0 || replies.denies(heard) || replies.isWell(heard);
  }
}
