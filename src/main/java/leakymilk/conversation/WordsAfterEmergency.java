package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Understood;

/**
 * What free words lead to right after the number of an emergency. They lower nothing: one full
 * question with the number, or the number once more.
 */
final class WordsAfterEmergency {
  private final Turn turn;
  private final Understood understood;
  private final List<String> present;
  private final Level level;

  WordsAfterEmergency(Turn turn, Understood understood, List<String> present, Level level) {
    this.turn = turn;
    this.understood = understood;
    this.present = present;
    this.level = level;
  }

  /** Takes the emergency that was perhaps heard; empty for none. */
  Spoken answer(String perhaps) {
    boolean named = level != null || !understood.perhaps().isEmpty() || understood.isCertain();
    // "no wait, I meant no": it is asked about in full, and stays until that is denied
    boolean turns = turn.ear().replies().turns(turn.heard().list());
    boolean grave = level == Level.EMERGENCY || (named && level == null);
    if (!grave && (turns || Remarked.isNoEmergency(turn))) {
      // "it's not the baby, it's me who has the fever" tells a lesser sign as well
      Telling.note(turn, present, understood.unsure(), List.of());
      return Talk.wrongEmergency(turn);
    }
    // "she's breathing, should I still call": what was told before is no news
    // nor is what only sounds like another emergency: "I'm waking him, we're calling"
    boolean news = !isTold() || (named && !perhaps.isEmpty() && !isTold(perhaps));
    String said = news ? "" : Remarked.afterEmergency(turn);
    if (!said.isEmpty()) {
      return RemarkMoves.say(turn, said);
    }
    String doubted = named ? "" : TakingBack.doubted(turn);
    if (!doubted.isEmpty()) {
      return TakingBack.ask(turn, doubted);
    }
    List<String> reasons = new ArrayList<>(present);
    for (String sign : understood.perhaps()) {
      // the number is said in any case: what was perhaps heard is one more reason for it
      if (turn.engine().finding(sign) != null) {
        reasons.add(sign);
      }
    }
    if (level != null && level != Level.EMERGENCY && reasons.size() == present.size()) {
      // "and what about my baby, he is yellow": that is not lost behind the number
      Telling.note(turn, present, understood.unsure(), List.of());
      String too = turn.checkVoice().advice().too();
      return too.isEmpty() ? turn.speak() : CheckSteps.onTheWay(turn, too);
    }
    return level != null || reasons.size() > present.size()
        ? Telling.report(turn, reasons, understood.unsure(), List.of(), true)
        : Talk.noiseAfterEmergency(turn);
  }

  /** Whether all that is told now was told before. */
  private boolean isTold() {
    boolean told = true;
    for (String sign : present) {
      told &= turn.level(List.of(sign), List.of()) == null || isTold(sign);
    }
    return told && (level == null || understood.unsure().isEmpty());
  }

  private boolean isTold(String sign) {
    Check check = turn.session().check();
    return check != null && (check.findings.of(sign) == Reply.YES || check.other.equals(sign));
  }
}
