package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Slot;

/** Starts a symptom check by name, or takes in signs that somebody reports or denies. */
final class CheckStartHandler implements Handler {
  private static final String START = "SymptomCheckIntent";
  private static final String REPORT = "ReportIntent";
  private static final String BABY_REPORT = "BabyReportIntent";
  private static final String DENY = "DenyIntent";

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isIntent(START)
        || turn.isIntent(REPORT)
        || turn.isIntent(BABY_REPORT)
        || turn.isIntent(DENY);
  }

  @Override
  public Spoken handle(Turn turn) {
    if (turn.isIntent(START)) {
      return turn.session().isAsking() ? turn.speak() : CheckDialogue.begin(turn);
    }
    List<String> named = named(turn);
    if (turn.isIntent(DENY)) {
      boolean pending = turn.session().isAsking();
      if (named.isEmpty() && pending) {
        return CheckDialogue.unclear(turn);
      }
      named.remove("unmatched-sign");
      return CheckDialogue.report(turn, List.of(), List.of(), named, false);
    }
    return CheckDialogue.report(turn, named, List.of(), List.of(), false);
  }

  /** The findings that the slots name; a sign that the protocol does not know is one as well. */
  private static List<String> named(Turn turn) {
    List<String> named = new ArrayList<>();
    boolean unmatched = turn.request().slots().isEmpty();
    for (Slot slot : turn.request().slots().values()) {
      String id = slot.id();
      if (turn.isIntent(BABY_REPORT) && !id.startsWith("baby-")) {
        id = "baby-" + id;
      }
      if (turn.engine().finding(id) == null) {
        unmatched = true;
      } else if (!named.contains(id)) {
        named.add(id);
      }
    }
    if (unmatched && named.isEmpty()) {
      named.add("unmatched-sign");
    }
    return named;
  }
}
