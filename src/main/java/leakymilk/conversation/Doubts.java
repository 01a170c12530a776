package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understood;

/**
 * Where what was heard and what was replied speak against each other: one of the two was misheard,
 * and the graver one is asked about.
 */
final class Doubts {
  /** A reply of so few words tells nothing of another matter. */
  private static final int FEW = 5;

  /** More words tell a story, in which a no may stand anywhere. */
  private static final int OWN = 7;

  private Doubts() {}

  /**
   * Whether signs were heard of the very question in words that are no yes to it: then it is asked
   * once more, for one of the two was misheard.
   */
  static boolean isAskedBack(
      Turn turn, Replied replied, List<String> present, Understood understood) {
    boolean told = isTold(turn, replied, understood.isVeryLikely());
    return !told
        && turn.session().check().pending.wrong().isEmpty()
        && !replied.leansYes()
        && replied.named().isEmpty()
        && AskedFor.isOfQuestion(turn, present, Level.SOON);
  }

  /**
   * Whether an emergency was heard in words that are more like a no: of the very question that was
   * asked, or of another. One of the two was misheard, so it is asked about with the number.
   */
  static boolean isInDoubt(
      Turn turn, Replied replied, List<String> present, boolean denies, Understood understood) {
    boolean certain = understood.isCertain();
    boolean likely = understood.isVeryLikely();
    Check check = turn.session().check();
    boolean told = replied.kind() == Replied.Kind.TOLD_YES;
    if (!check.pending.isOfProtocol() || told || replied.kind() == Replied.Kind.YES) {
      return false;
    }
    boolean emergency = false;
    // a no to its own question and what is heard now cannot both be right
    boolean denied = true;
    boolean named = replied.kind() == Replied.Kind.SOFT_YES;
    for (String id : AskedFor.emergencies(turn, present)) {
      emergency = true;
      denied &= check.findings.of(id) == Reply.NO;
      named &= replied.named().contains(id);
    }
    boolean asked = AskedFor.isOfQuestion(turn, present, Level.EMERGENCY);
    boolean danger = asked || AskedFor.isDanger(turn);
    // "my baby is not breathing" has words of its own, and is no reply to anything
    if (emergency && isTold(turn, replied, likely)) {
      return false;
    }
    // "hard to wake, I wish": who only names what was asked has not said yes to it
    boolean sure = replied.leansYes() && certain;
    boolean doubt = named || asked || (danger ? denies || !sure : denied || !certain);
    return emergency && (replied.leansNo() || doubt);
  }

  /** Whether few words in which none is known as a reply very likely tell an emergency. */
  private static boolean isTold(Turn turn, Replied replied, boolean likely) {
    boolean no = replied.kind() == Replied.Kind.NO || replied.kind() == Replied.Kind.NO_BUT;
    boolean own = !no && !replied.whole() && replied.named().isEmpty();
    return likely && own && turn.heard().list().size() <= OWN;
  }

  /**
   * Whether nothing but lesser signs stands in words that are clearly a no: "no, I had cracks with
   * my eldest". It is no news unless the no is taken back; the check asks for each of them by name.
   */
  static boolean isPassing(Turn turn, Replied replied, List<String> present) {
    boolean no = replied.kind() == Replied.Kind.NO && replied.isRatherNo();
    for (String id : present) {
      no &=
          !AskedFor.isAtLeast(turn, id, Level.SAME_DAY)
              && !AskedFor.question(turn).covers().contains(id);
      no &= AskedFor.isNamed(turn, id);
    }
    return no && !present.isEmpty();
  }

  /**
   * Whether an emergency that was perhaps heard in a reply is one of the very question, and the
   * words are rather a no to it: then the question itself is asked once more.
   */
  static boolean isRatherNoTo(Turn turn, Replied replied, String sign) {
    Check check = turn.session().check();
    boolean asked =
        check.pending.isOfProtocol()
            ? AskedFor.question(turn).covers().contains(sign)
            : sign.equals(check.pending.wrong());
    boolean all = !turn.ear().replies().excepts(turn.heard().list());
    return asked && all && replied.isRatherNo();
  }

  /**
   * Of the emergencies that only the sound of some words suggests, those that a reply may mean: in
   * few words only the ones asked about, unless it is certain that one is told.
   */
  static List<String> guessed(Turn turn, Replied replied, Understood understood) {
    List<String> guessed = new ArrayList<>();
    List<String> covers = AskedFor.question(turn).covers();
    boolean no = replied.kind() == Replied.Kind.NO;
    boolean denied = no && replied.named().isEmpty();
    boolean clear = replied.whole() || !replied.named().isEmpty() || replied.leansNo();
    // both models together are heard over what only sounds like a no
    boolean both = understood.isLikely() && !understood.suspected().isEmpty();
    boolean certain = replied.certain() && replied.leansNo();
    boolean soft = replied.kind() != Replied.Kind.NO && !replied.whole();
    boolean any = understood.isCertain() || !clear || (both && soft);
    if (!denied && (any || understood.isLikely())) {
      for (String sign : understood.guessed()) {
        // "he's not hard to wake" sounds like it, and denies it
        boolean itself = no && replied.named().contains(sign);
        // nor does whoever tells the opposite of what was asked, as nobody does who means it
        itself |= certain && covers.contains(sign);
        // few words, and such as lean to a no, can only tell of what is asked about
        if (itself) {
          continue;
        }
        if (covers.contains(sign) || (any && turn.heard().list().size() > FEW)) {
          guessed.add(sign);
        }
      }
    }
    // what is asked about is heard sooner: "sometimes it crosses my mind"
    boolean told = understood.present().contains(understood.suspected());
    boolean asked = !told && !certain && covers.contains(understood.suspected());
    if (asked && !replied.whole() && replied.kind() != Replied.Kind.NO) {
      guessed.add(understood.suspected());
    }
    return guessed;
  }

  /** Signs of the question that waits which plain words deny by name, and tell nothing else. */
  static List<String> denied(Turn turn, Replied replied, Understood understood) {
    List<String> denied = new ArrayList<>(understood.absent());
    denied.retainAll(AskedFor.question(turn).names());
    boolean no = replied.kind() == Replied.Kind.NO || replied.kind() == Replied.Kind.NO_BUT;
    boolean none = replied.kind() == Replied.Kind.NONE && !replied.leansYes();
    boolean sounds = understood.isLikely() || !understood.perhaps().isEmpty();
    boolean all = replied.kind() == Replied.Kind.NO && replied.sure();
    // "fever is not there": what it names it denies
    boolean itself = !replied.named().isEmpty() && denied.containsAll(replied.named());
    boolean told = replied.kind() == Replied.Kind.SOFT_NO || replied.kind() == Replied.Kind.TOLD_NO;
    boolean soft = itself && replied.kind() == Replied.Kind.SOFT_YES;
    soft |= told && !replied.whole() && !AskedFor.isDanger(turn);
    boolean named = itself || replied.named().isEmpty();
    return (no || none || soft) && !all && (itself || soft || !sounds) && named
        ? denied
        : List.of();
  }

  /** Whether a denial of these signs is new: what is denied twice is read against its question. */
  static boolean isNews(Turn turn, List<String> absent) {
    boolean news = false;
    for (String id : absent) {
      news |= turn.session().check().findings.of(id) != Reply.NO;
    }
    return news;
  }

  /**
   * "No, none of that, I was a bit shivery": a no to the question, and a lesser sign of another.
   */
  static boolean isNoBeside(
      Turn turn, Replied replied, List<String> present, Understood understood) {
    List<String> words = turn.heard().list();
    List<String> heard =
        words.subList(Math.min(turn.heard().putBack(), words.size()), words.size());
    // "I'm not pregnant", asked about chest pain, is no to nothing that was asked
    boolean said = turn.ear().replies().opensWithNo(heard);
    boolean no = replied.kind() == Replied.Kind.NO && replied.isRatherNo() && said;
    for (String sign : present) {
      no &= !AskedFor.isAtLeast(turn, sign, Level.EMERGENCY);
      no &= !AskedFor.question(turn).covers().contains(sign);
    }
    boolean sounds = understood.isLikely() || !understood.perhaps().isEmpty();
    return no && replied.named().isEmpty() && understood.unsure().isEmpty() && !sounds;
  }
}
