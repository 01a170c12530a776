package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.understanding.Understood;

/** What the pending question of the check asks for, and how grave that is. */
final class AskedFor {
  private AskedFor() {}

  /** Whether a question waits and what was told so far should be seen today. */
  static boolean isForToday(Turn turn) {
    return turn.session().isAsking()
        && !Remarked.isNumberBefore(turn)
        && turn.engine().advise(turn.session().check().findings).level() == Level.SAME_DAY;
  }

  /** The pending question. */
  static Question question(Turn turn) {
    return turn.engine().question(turn.session().check().pending.asking());
  }

  /** Whether a yes to the pending question, or to one of its pieces, would be an emergency. */
  static boolean isDanger(Turn turn) {
    Check check = turn.session().check();
    // whether a sign is taken back is as grave as whether it is there
    if (!check.pending.isOfProtocol()) {
      return true;
    }
    for (String id : question(turn).covers()) {
      if (isAtLeast(turn, id, Level.EMERGENCY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether signs are asked for, and not who somebody is. */
  static boolean isOnSigns(Turn turn) {
    return hasLevel(turn, question(turn).names());
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
  static boolean isOfQuestion(Turn turn, List<String> present, Level level) {
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

  /** Whether a finding alone means a level, or a graver one. */
  static boolean isAtLeast(Turn turn, String id, Level level) {
    Finding finding = turn.engine().finding(id);
    return finding != null && finding.level() != null && finding.level().compareTo(level) >= 0;
  }

  /** Whether some question asks for a sign by its name. */
  static boolean isNamed(Turn turn, String id) {
    for (Question question : turn.engine().protocol().questions()) {
      if (question.names().contains(id)) {
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

  /** Whether the question is on the baby, and all that is denied could be a sign of the parent. */
  static boolean isOfBabyOnly(Turn turn, Understood understood) {
    boolean only = question(turn).patient() == Patient.BABY;
    for (String id : understood.absent()) {
      Finding finding = turn.engine().finding(id);
      only &= finding == null || finding.patient() == Patient.PARENT;
    }
    return only;
  }
}
