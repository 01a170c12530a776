package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Openers;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understood;

/**
 * What a reply in words does to the pending question. Where it asks about a danger nothing but a
 * clear no is a no: a soft one, one that is taken back, and one that was only put back in front of
 * what the device let through are asked back once, in full; the second counts.
 */
final class Replies {
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
  static boolean isAskedBack(Turn turn, Replied replied, List<String> present) {
    return turn.session().check().wrong.isEmpty()
        && !replied.leansYes()
        && replied.named().isEmpty()
        && isOfQuestion(turn, present, Level.SOON);
  }

  /**
   * Whether an emergency was heard in words that are more like a no: of the very question that was
   * asked, or of another. One of the two was misheard, so it is asked about with the number.
   */
  static boolean isInDoubt(
      Turn turn, Replied replied, List<String> present, boolean denies, boolean certain) {
    Check check = turn.session().check();
    boolean back = !check.back.isEmpty() || !check.wrong.isEmpty();
    if (back || replied.kind() == Replied.Kind.YES) {
      return false;
    }
    boolean emergency = false;
    for (String id : present) {
      emergency |= isAtLeast(turn, id, Level.EMERGENCY);
    }
    boolean asked = isOfQuestion(turn, present, Level.EMERGENCY);
    boolean danger = asked || isDanger(turn);
    boolean doubt = danger ? denies || !replied.leansYes() : !certain;
    return emergency && (replied.leansNo() || doubt);
  }

  /**
   * Whether a lesser sign stands in words that are clearly a no: "no, I had cracks with my eldest".
   * It is no news unless the no is taken back, and the end of the check asks for what is left.
   */
  static boolean isPassing(Turn turn, Replied replied, List<String> present) {
    boolean no = replied.kind() == Replied.Kind.NO && replied.leansNo() && !isDanger(turn);
    for (String id : present) {
      no &= !isAtLeast(turn, id, Level.SAME_DAY) && !question(turn).covers().contains(id);
    }
    return no && !present.isEmpty();
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

  /** "No lump", said to a question on something else, is no reply to that. */
  static boolean isOfAnotherQuestion(Turn turn, Understood understood) {
    boolean any = false;
    for (String absent : understood.absent()) {
      any |= question(turn).covers().contains(absent);
    }
    return !understood.absent().isEmpty() && !any;
  }

  /** What the reply leads to; null when the words are no reply. */
  static Spoken take(Turn turn, Replied replied, Understood understood) {
    boolean danger = isDanger(turn);
    boolean clear = replied.sure() || (replied.whole() && !isBehindOpener(turn));
    return switch (replied.kind()) {
      case YES -> yes(turn, replied, understood);
      case SOFT_YES -> danger ? softYes(turn, replied) : yes(turn, replied, understood);
      case UNSURE -> unsure(turn, replied, understood);
      case NO -> !danger || clear ? no(turn) : doubt(turn);
      case SOFT_NO -> danger ? doubt(turn) : no(turn);
      case NO_BUT -> turn.session().check().doubted ? CheckDialogue.unclear(turn) : doubt(turn);
      case NONE -> null;
    };
  }

  /** The opener is not what was heard but what the model's intent stands for. */
  private static boolean isBehindOpener(Turn turn) {
    String intent = turn.request().intent();
    return intent.equals("DenyIntent")
        || (Openers.isWords(intent) && !Openers.words(intent).isEmpty());
  }

  private static Spoken yes(Turn turn, Replied replied, Understood understood) {
    if (replied.named().isEmpty()) {
      return CheckDialogue.reply(turn, Reply.YES);
    }
    return CheckDialogue.report(turn, replied.named(), List.of(), understood.absent(), false);
  }

  /** A sign that was named among other words is asked back by itself; "a bit" in small pieces. */
  private static Spoken softYes(Turn turn, Replied replied) {
    Check check = turn.session().check();
    if (replied.named().isEmpty() || !check.back.isEmpty() || !check.wrong.isEmpty()) {
      boolean said = replied.sure() || replied.whole();
      return said || !check.split ? CheckDialogue.split(turn) : CheckDialogue.unclear(turn);
    }
    String sign = AskingBack.next(turn, replied.named(), List.of());
    return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign, "");
  }

  private static Spoken unsure(Turn turn, Replied replied, Understood understood) {
    if (replied.named().isEmpty() || isDanger(turn)) {
      return CheckDialogue.reply(turn, Reply.UNSURE);
    }
    return CheckDialogue.report(turn, List.of(), replied.named(), understood.absent(), false);
  }

  private static Spoken no(Turn turn) {
    return CheckDialogue.reply(turn, Reply.NO);
  }

  /** Once more; then in other words, and never taken for a yes. */
  static Spoken askedBack(Turn turn) {
    return turn.session().check().doubted ? CheckDialogue.unclear(turn) : doubt(turn);
  }

  private static Spoken doubt(Turn turn) {
    Check check = turn.session().check();
    if (check.doubted) {
      return no(turn);
    }
    check.doubted = true;
    String sure = check.wrong.isEmpty() ? turn.words().prompt("check-sure").say() : "";
    return turn.speak().after(sure);
  }
}
