package leakymilk.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Stems;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understood;

/**
 * What a reply in words does to the pending question. Where it asks about a danger nothing but a
 * clear no is a no: a soft one, one that is taken back, and one that was only put back in front of
 * what the device let through are asked back once, in full; the second counts.
 */
final class Replies {
  /** A reply of so few words tells nothing of another matter. */
  private static final int FEW = 5;

  /** A no and so few words may deny one sign of several. */
  private static final int PART = 3;

  /** More words tell a story, in which a no may stand anywhere. */
  private static final int OWN = 7;

  private Replies() {}

  /** Whether a yes to the pending question, or to one of its pieces, would be an emergency. */
  static boolean isDanger(Turn turn) {
    Check check = turn.session().check();
    // whether a sign is taken back is as grave as whether it is there
    if (!check.back.isEmpty() || !check.wrong.isEmpty()) {
      return true;
    }
    for (String id : question(turn).covers()) {
      if (isAtLeast(turn, id, Level.EMERGENCY)) {
        return true;
      }
    }
    return false;
  }

  private static Question question(Turn turn) {
    return turn.engine().question(turn.session().check().asking);
  }

  /**
   * Whether signs were heard of the very question in words that are no yes to it: then it is asked
   * once more, for one of the two was misheard.
   */
  static boolean isAskedBack(
      Turn turn, Replied replied, List<String> present, Understood understood) {
    boolean told = isTold(turn, replied, understood.isVeryLikely());
    return !told
        && turn.session().check().wrong.isEmpty()
        && !replied.leansYes()
        && replied.named().isEmpty()
        && isOfQuestion(turn, present, Level.SOON);
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
    boolean back = !check.back.isEmpty() || !check.wrong.isEmpty();
    if (back || replied.kind() == Replied.Kind.YES) {
      return false;
    }
    boolean emergency = false;
    // a no to its own question and what is heard now cannot both be right
    boolean denied = true;
    boolean named = replied.kind() == Replied.Kind.SOFT_YES;
    for (String id : emergencies(turn, present)) {
      emergency = true;
      denied &= check.findings.of(id) == Reply.NO;
      named &= replied.named().contains(id);
    }
    boolean asked = isOfQuestion(turn, present, Level.EMERGENCY);
    boolean danger = asked || isDanger(turn);
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
      no &= !isAtLeast(turn, id, Level.SAME_DAY) && !question(turn).covers().contains(id);
      no &= isNamed(turn, id);
    }
    return no && !present.isEmpty();
  }

  private static boolean isNamed(Turn turn, String id) {
    for (Question question : turn.engine().protocol().questions()) {
      if (question.names().contains(id)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an emergency that was perhaps heard in a reply is one of the very question, and the
   * words are rather a no to it: then the question itself is asked once more.
   */
  static boolean isRatherNoTo(Turn turn, Replied replied, String sign) {
    Check check = turn.session().check();
    boolean plain = check.back.isEmpty() && check.wrong.isEmpty();
    return plain && replied.isRatherNo() && question(turn).covers().contains(sign);
  }

  /**
   * Of the emergencies that only the sound of some words suggests, those that a reply may mean: in
   * few words only the ones asked about, unless it is certain that one is told.
   */
  static List<String> guessed(Turn turn, Replied replied, Understood understood) {
    List<String> guessed = new ArrayList<>();
    List<String> covers = question(turn).covers();
    boolean no = replied.kind() == Replied.Kind.NO;
    boolean denied = no && replied.named().isEmpty();
    boolean clear = replied.whole() || !replied.named().isEmpty() || replied.leansNo();
    // both models together are heard over what only sounds like a no
    boolean both = understood.isLikely() && !understood.suspected().isEmpty();
    boolean soft = replied.kind() != Replied.Kind.NO && !replied.whole();
    boolean any = understood.isCertain() || !clear || (both && soft);
    if (!denied && (any || understood.isLikely())) {
      for (String sign : understood.guessed()) {
        // "he's not hard to wake" sounds like it, and denies it
        boolean itself = no && replied.named().contains(sign);
        // few words, and such as lean to a no, can only tell of what is asked about
        if (itself) {
          continue;
        }
        if (covers.contains(sign) || (any && !isShort(turn))) {
          guessed.add(sign);
        }
      }
    }
    // what is asked about is heard sooner: "sometimes it crosses my mind"
    boolean told = understood.present().contains(understood.suspected());
    boolean asked = !told && covers.contains(understood.suspected());
    if (asked && !replied.whole() && replied.kind() != Replied.Kind.NO) {
      guessed.add(understood.suspected());
    }
    return guessed;
  }

  /** Whether so few words were said that they tell of nothing but what was asked. */
  static boolean isShort(Turn turn) {
    return turn.heard().list().size() <= FEW;
  }

  /** Whether a sign of a parent is told of a baby, or may be. */
  static boolean isOfBabyToo(Understood understood) {
    return !understood.ofBaby().isEmpty()
        || understood.guessed().contains(PhraseIndex.OTHER_EMERGENCY);
  }

  /** Emergencies of whom the pending question is about that it does not ask for itself. */
  static List<String> otherEmergencies(Turn turn) {
    List<String> others = new ArrayList<>();
    Question asked = question(turn);
    for (Question question : turn.engine().protocol().questions()) {
      // by id: the first comparison of whole records costs the start thirty milliseconds
      if (question.patient() == asked.patient() && !question.id().equals(asked.id())) {
        others.addAll(emergencies(turn, question.names()));
      }
    }
    return others;
  }

  /** Those of some findings that are emergencies. */
  static List<String> emergencies(Turn turn, List<String> findings) {
    List<String> emergencies = new ArrayList<>();
    for (String id : findings) {
      if (isAtLeast(turn, id, Level.EMERGENCY)) {
        emergencies.add(id);
      }
    }
    return emergencies;
  }

  /** Whether what raises a level so far was asked about, and is no news. */
  private static boolean isOfQuestion(Turn turn, List<String> present, Level level) {
    boolean any = false;
    for (String id : present) {
      if (isAtLeast(turn, id, level)) {
        any = true;
        if (!question(turn).covers().contains(id)) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean isAtLeast(Turn turn, String id, Level level) {
    Finding finding = turn.engine().finding(id);
    return finding != null && finding.level() != null && finding.level().compareTo(level) >= 0;
  }

  /** Whether the words are a no, and nothing in them says otherwise. */
  static boolean isPlainNo(Replied replied) {
    return replied.kind() == Replied.Kind.NO && replied.sure() && !replied.leansYes();
  }

  /** Whether one of some findings is a sign and no circumstance. */
  static boolean hasLevel(Turn turn, List<String> findings) {
    for (String id : findings) {
      if (isAtLeast(turn, id, Level.HOME_CARE)) {
        return true;
      }
    }
    return false;
  }

  /** "No lump", said to a question on something else, is no reply to that. */
  static boolean isOfAnotherQuestion(Turn turn, Understood understood) {
    boolean any = false;
    for (String absent : understood.absent()) {
      any |= question(turn).covers().contains(absent);
    }
    return !understood.absent().isEmpty() && !any;
  }

  /** Whether a denial of these signs is new: what is denied twice is read against its question. */
  static boolean isNews(Turn turn, List<String> absent) {
    boolean news = false;
    for (String id : absent) {
      news |= turn.session().check().findings.of(id) != Reply.NO;
    }
    return news;
  }

  /** Whether the question is on the baby, and all that is denied could be a sign of the parent. */
  static boolean isOfBabyOnly(Turn turn, Understood understood) {
    boolean only = question(turn).patient() == Patient.BABY;
    for (String id : understood.absent()) {
      Finding finding = turn.engine().finding(id);
      only &= finding == null || finding.patient() == Patient.PARENT;
    }
    return only;
  }

  /** Whether signs are asked for, and not who somebody is. */
  static boolean isOnSigns(Turn turn) {
    for (String id : question(turn).names()) {
      if (isAtLeast(turn, id, Level.HOME_CARE)) {
        return true;
      }
    }
    return false;
  }

  /** What the reply leads to; null when the words are no reply. */
  static Spoken take(Turn turn, Replied replied, Understood understood) {
    return switch (replied.kind()) {
      case YES -> yes(turn, replied, understood);
      case SOFT_YES -> softYes(turn, replied, understood);
      case UNSURE -> unsure(turn, replied, understood);
      case NO -> no(turn, replied, understood);
      case SOFT_NO -> softNo(turn, replied);
      case NO_BUT -> turn.session().check().doubted ? CheckDialogue.unclear(turn) : doubt(turn);
      case NONE -> null;
    };
  }

  private static Spoken no(Turn turn, Replied replied, Understood understood) {
    if (!replied.named().isEmpty()) {
      return CheckDialogue.denied(turn, replied.named());
    }
    // "no swelling" denies nothing else that was asked in the same breath
    boolean few = !replied.whole() && turn.heard().list().size() <= PART;
    boolean part = few && !turn.ear().replies().isWell(turn.heard().words());
    boolean all = !part || question(turn).names().size() <= 1;
    // "no joke, get an ambulance": words that sound like an emergency bear no no out
    // while one is asked back its own sound is no news: "it just burns"
    boolean back = !turn.session().check().back.isEmpty();
    boolean sounds = back ? understood.isCertain() : understood.isLikely();
    boolean alarms = sounds || !understood.perhaps().isEmpty();
    boolean sure = replied.sure() && (!alarms || !isDanger(turn));
    boolean clear = all && (sure || (replied.whole() && !isBehindOpener(turn)));
    if (clear || !isDanger(turn)) {
      return no(turn);
    }
    // a no that was only put back counts the second time, where nothing behind it says yes
    return isBehindOpener(turn) && replied.leansYes() ? CheckDialogue.unclear(turn) : doubtNo(turn);
  }

  /**
   * Words that are a no by themselves count where no danger is asked about; others the second time.
   */
  private static Spoken softNo(Turn turn, Replied replied) {
    boolean said = replied.sure() || replied.whole();
    if (said && !isDanger(turn)) {
      return no(turn);
    }
    Check check = turn.session().check();
    if (!said && !check.wrong.isEmpty()) {
      // what was told is taken back by words of reply alone
      return CheckDialogue.unclear(turn);
    }
    if (said || turn.ear().replies().denies(turn.heard().words()) || !check.doubted) {
      return said ? doubtNo(turn) : doubt(turn);
    }
    // "more bad days than good": where no word says no, it is asked in other words before it counts
    return check.unclear == 0 ? CheckDialogue.unclear(turn) : no(turn);
  }

  /** The opener is not what was heard but what the model's intent stands for. */
  static boolean isBehindOpener(Turn turn) {
    return turn.heard().putBack() > 0;
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
    if (!isDanger(turn)) {
      // nobody said yes: it is asked once more
      boolean heard = said || !replied.named().isEmpty() || check.doubted;
      return heard ? yes(turn, replied, understood) : doubt(turn);
    }
    boolean plain = check.back.isEmpty() && check.wrong.isEmpty();
    if (plain && !replied.named().isEmpty() && emergencies(turn, replied.named()).isEmpty()) {
      // among dangers a lesser sign was named
      return yes(turn, replied, understood);
    }
    if (replied.named().isEmpty() || !plain) {
      boolean once = !check.split && !check.doubted;
      return said || once ? CheckDialogue.split(turn) : CheckDialogue.unclear(turn);
    }
    String sign = AskingBack.next(turn, replied.named(), List.of());
    return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign, "");
  }

  private static Spoken unsure(Turn turn, Replied replied, Understood understood) {
    Check check = turn.session().check();
    if (!replied.sure() && !replied.whole() && !isDanger(turn) && !check.doubted) {
      // nobody said so: it is asked once more
      return doubt(turn);
    }
    if (replied.named().isEmpty() || isDanger(turn)) {
      return CheckDialogue.reply(turn, Reply.UNSURE);
    }
    return Telling.report(turn, List.of(), replied.named(), understood.absent(), false);
  }

  private static Spoken no(Turn turn) {
    return CheckDialogue.reply(turn, Reply.NO);
  }

  /** Once more; then in other words, and never taken for a yes. */
  static Spoken askedBack(Turn turn) {
    return turn.session().check().doubted ? CheckDialogue.unclear(turn) : doubt(turn);
  }

  /** A no in doubt counts where the question was asked in full before, in other words. */
  private static Spoken doubtNo(Turn turn) {
    return turn.session().check().unclear > 0 ? no(turn) : doubt(turn);
  }

  private static Spoken doubt(Turn turn) {
    Check check = turn.session().check();
    if (check.doubted) {
      return no(turn);
    }
    check.doubted = true;
    String sure = check.wrong.isEmpty() ? turn.words().say(Says.CHECK_SURE) : "";
    return turn.speak().after(sure);
  }

  /** What the words reply to the pending question. */
  static Replied read(Turn turn, Understood understood) {
    Question asked = question(turn);
    Replied replied =
        turn.ear()
            .replies()
            .read(
                turn.heard().words(),
                asked.id(),
                asked.covers(),
                isOfBabyToo(understood) ? List.of() : otherEmergencies(turn),
                isDanger(turn),
                turn.heard().putBack());
    return replied.kind() == Replied.Kind.NONE ? pointed(turn, replied) : replied;
  }

  /** "The breathing one": one of the signs by a word of its name, and nothing else. */
  private static Replied pointed(Turn turn, Replied replied) {
    ReplyReader reader = turn.ear().replies();
    Stems stems = turn.ear().grammar().stems();
    Set<String> said = new HashSet<>();
    boolean points = false;
    for (String word : turn.heard().list()) {
      points |= reader.points(word);
      if (!reader.points(word) && !turn.ear().understanding().isLittle(word)) {
        said.add(stems.stem(word));
      }
    }
    List<String> named = new ArrayList<>();
    for (String sign : question(turn).names()) {
      if (stems.stems(turn.words().check().name(sign)).containsAll(said)) {
        named.add(sign);
      }
    }
    if (said.isEmpty() || said.size() > PART || named.size() != 1) {
      return replied;
    }
    Replied.Kind kind = points ? Replied.Kind.YES : Replied.Kind.SOFT_YES;
    return new Replied(kind, named, false, false, false, points);
  }

  /** Signs of the question that waits which plain words deny by name, and tell nothing else. */
  static List<String> denied(Turn turn, Replied replied, Understood understood) {
    List<String> denied = new ArrayList<>(understood.absent());
    denied.retainAll(question(turn).names());
    boolean no = replied.kind() == Replied.Kind.NO || replied.kind() == Replied.Kind.NO_BUT;
    boolean none = replied.kind() == Replied.Kind.NONE && !replied.leansYes();
    boolean sounds = understood.isLikely() || !understood.perhaps().isEmpty();
    boolean all = replied.kind() == Replied.Kind.NO && replied.sure();
    return (no || none) && !all && !sounds && replied.named().isEmpty() ? denied : List.of();
  }

  /** Whether the words say yes to a question that is not of the check: "yes, he's out". */
  static boolean isYes(Turn turn) {
    return readPlain(turn).kind() == Replied.Kind.YES;
  }

  /** What the words are as a reply to a question that is not of the check; null for none. */
  static Reply plain(Turn turn) {
    Replied replied = readPlain(turn);
    return switch (replied.kind()) {
      case YES -> Reply.YES;
      case NO ->
          replied.sure() || (replied.whole() && !isBehindOpener(turn)) ? Reply.NO : Reply.UNSURE;
      case UNSURE, SOFT_YES, SOFT_NO -> Reply.UNSURE;
      default -> null;
    };
  }

  private static Replied readPlain(Turn turn) {
    int back = turn.heard().putBack();
    return turn.ear().replies().read(turn.heard().words(), "", List.of(), List.of(), true, back);
  }

  /** What the words say to what was offered outside the check; null for neither yes nor no. */
  static Reply toOffer(Turn turn) {
    Replied.Kind kind = turn.ear().replies().toOffer(turn.heard().words());
    return kind == Replied.Kind.YES ? Reply.YES : kind == Replied.Kind.NO ? Reply.NO : null;
  }
}
