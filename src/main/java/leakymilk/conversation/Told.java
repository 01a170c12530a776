package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Understood;

/** What of some signs is news, and in which order they are said back. */
final class Told {
  static final String LOSS = "loss";

  /** Before the name of a sign that parents have as well. */
  private static final String OF_BABY = "baby-";

  private Told() {}

  /** What a sign of a baby is called where a parent has it; empty for any other. */
  static String own(String sign) {
    return sign.startsWith(OF_BABY) ? sign.substring(OF_BABY.length()) : "";
  }

  /** Whether a loss is told that the check does not know yet. */
  static boolean isNewLoss(Turn turn, List<String> present) {
    Check check = turn.session().check();
    return present.contains(LOSS) && check.findings.of(LOSS) != Reply.YES;
  }

  /**
   * Some signs, those of a baby as the other grown person's where "she" is all that was said of
   * whom, and it is all about her.
   */
  static List<String> whose(Turn turn, List<String> signs) {
    boolean she = false;
    for (String word : turn.heard().list()) {
      she |= turn.ear().grammar().is(word, Kind.GROWN_PRONOUN);
    }
    boolean hers = she && turn.session().person().ofAnother();
    boolean baby = hers && turn.ear().understanding().namesBaby(turn.heard().words());
    List<String> whose = new ArrayList<>();
    for (String sign : signs) {
      String own = own(sign);
      whose.add(hers && !baby && turn.engine().finding(own) != null ? own : sign);
    }
    return whose;
  }

  /** Whether it is about somebody else from now on; what is done to somebody is told by herself. */
  static boolean isNewlyOfAnother(Turn turn, Understood understood) {
    return understood.ofAnother()
        && !turn.session().person().ofAnother()
        // "my sister is with me now", after the number, names whom she has
        && !turn.isAfterEmergency()
        && !understood.present().contains(PhraseIndex.UNSAFE_AT_HOME);
  }

  /** Comfort before whatever comes next, but for the number of an emergency. */
  static Spoken sorry(Turn turn, Spoken spoken) {
    String sorry = turn.words().say(Says.CHECK_SORRY);
    boolean number = turn.session().isEmergency() || Remarked.isNumberBefore(turn);
    return number || spoken.say().contains(sorry) ? spoken : spoken.after(sorry);
  }

  /** What was told, and what only the sentence as a whole tells; that is no emergency. */
  static List<String> meant(Turn turn, Understood understood, List<String> present) {
    boolean asks = understood.plain() && understood.question();
    boolean grave = turn.level(present, understood.unsure()) == Level.EMERGENCY;
    grave |= understood.emergency() || !understood.perhaps().isEmpty() || turn.isAfterEmergency();
    if (asks || grave || understood.meant().isEmpty()) {
      return present;
    }
    List<String> all = new ArrayList<>(present);
    all.addAll(understood.meant());
    return all;
  }

  /**
   * Of some signs those that are news while a question waits: what was told before is no second
   * time, but in reply to its own question.
   */
  static List<String> newsInCheck(Turn turn, List<String> present) {
    Check check = turn.session().check();
    List<String> covers = AskedFor.question(turn).covers();
    List<String> news = new ArrayList<>();
    // no lambda: the first reply of a start would wait for its class
    for (String sign : present) {
      if (check.findings.of(sign) != Reply.YES || covers.contains(sign)) {
        news.add(sign);
      }
    }
    return news;
  }

  /** So that what matters is said back first, and circumstances last. */
  static List<String> gravestFirst(Turn turn, List<String> present) {
    List<String> first = new ArrayList<>();
    for (Level level : List.of(Level.EMERGENCY, Level.SAME_DAY, Level.SOON)) {
      for (String sign : present) {
        if (turn.level(List.of(sign), List.of()) == level) {
          first.add(sign);
        }
      }
    }
    for (String sign : present) {
      if (!first.contains(sign)) {
        first.add(sign);
      }
    }
    return first;
  }

  /** Of some signs those that are news: after the advice what led to it is told no second time. */
  static List<String> news(Turn turn, List<String> present) {
    Check check = turn.session().check();
    boolean advised = check != null && check.level != null && !turn.session().isEmergency();
    List<String> news = new ArrayList<>();
    for (String sign : present) {
      if (!advised || check.findings.of(sign) != Reply.YES) {
        news.add(sign);
      }
    }
    return news;
  }
}
