package leakymilk.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a protocol and the findings so far to the next step. Pure and total: any findings, in any
 * order, give a step. The highest level met wins; an emergency ends the check at once.
 */
public final class SymptomCheck {
  /** All replies; most often it is a no that a further question follows. */
  private static final Reply[] MOST_OFTEN_FOLLOWED = {Reply.NO, Reply.UNSURE, Reply.YES};

  private static final List<Patient> BOTH = List.of(Patient.PARENT, Patient.BABY);

  private final Protocol protocol;
  private final Map<String, Finding> findings = new HashMap<>();
  private final Map<String, Question> questions = new HashMap<>();

  /** What each question can settle, filled when first asked for. */
  private final Map<String, Set<String>> behind = new ConcurrentHashMap<>();

  public SymptomCheck(Protocol protocol) {
    this.protocol = protocol;
    for (Finding finding : protocol.findings()) {
      findings.put(finding.id(), finding);
    }
    for (Question question : protocol.questions()) {
      questions.put(question.id(), question);
    }
  }

  public Protocol protocol() {
    return protocol;
  }

  /** The next question, or the advice. */
  public Step next(Findings findings) {
    Question question = pending(findings);
    return question == null ? advise(findings) : new Step.Ask(question, isLast(question, findings));
  }

  /**
   * The first question that is for somebody with these findings, unanswered and worth asking; null
   * when there is none, or an emergency.
   */
  private Question pending(Findings findings) {
    Level parent = level(findings, Patient.PARENT, true);
    Level baby = level(findings, Patient.BABY, true);
    if (parent.or(baby) == Level.EMERGENCY) {
      return null;
    }
    // somebody is called today whatever else there is: what could wait for days is not asked now
    Level ofParent = baby.compareTo(Level.SAME_DAY) >= 0 ? parent.or(Level.SOON) : parent;
    Level ofBaby = parent.compareTo(Level.SAME_DAY) >= 0 ? baby.or(Level.SOON) : baby;
    List<Question> questions = protocol.questions();
    Question first = null;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      if (question.isFor(findings)
          && question.answeredBy(findings) == null
          && canRaise(question, ofParent, ofBaby, findings)) {
        // whoever has told of a sick baby is asked about the baby first
        if (baby.compareTo(parent) <= 0 || question.patient() == Patient.BABY) {
          return question;
        }
        first = first == null ? question : first;
      }
    }
    return first;
  }

  private boolean isLast(Question question, Findings findings) {
    for (Reply reply : MOST_OFTEN_FOLLOWED) {
      if (pending(findings.with(question, reply)) != null) {
        return false;
      }
    }
    return true;
  }

  /** The advice that these findings lead to, were nothing more asked. */
  public Step.Advise advise(Findings findings) {
    Level parent = level(findings, Patient.PARENT, false);
    Level baby = level(findings, Patient.BABY, false);
    Level level = parent.or(baby);
    boolean room = level == Level.EMERGENCY && isForEmergencyRoom(findings);
    return new Step.Advise(level, parent, baby, room, because(findings, level, BOTH));
  }

  /**
   * The emergency that waits for its excuse to be asked, so that whoever is asked can be told what
   * it means without one; null when none does.
   */
  public Finding waiting(Findings findings) {
    for (Finding finding : protocol.findings()) {
      boolean emergency = finding.level() == Level.EMERGENCY && !finding.excuses().isEmpty();
      if (emergency
          && alone(finding, findings, false) == Level.EMERGENCY
          && alone(finding, findings, true) != Level.EMERGENCY) {
        return finding;
      }
    }
    return null;
  }

  /** The level of these findings for the patient who is worse off, as far as it is settled. */
  public Level level(Findings findings) {
    return level(findings, Patient.PARENT, true).or(level(findings, Patient.BABY, true));
  }

  /**
   * A patient's level.
   *
   * @param open whether a finding whose excuse is still to be asked waits for it
   */
  private Level level(Findings findings, Patient patient, boolean open) {
    Level level = Level.HOME_CARE;
    // a finding of which nothing is known means nothing yet
    for (String known : findings.known()) {
      Finding finding = this.findings.get(known);
      if (finding != null && finding.patient() == patient) {
        level = level.or(alone(finding, findings, open));
      }
    }
    List<Combination> combinations = protocol.combinations();
    for (int i = 0; i < combinations.size(); i++) {
      if (combinations.get(i).patient() == patient && isMet(combinations.get(i), findings)) {
        level = level.or(combinations.get(i).level());
      }
    }
    return level;
  }

  /** What a finding means by itself among these findings. */
  private static Level alone(Finding finding, Findings findings, boolean open) {
    Reply reply = findings.of(finding.id());
    if (finding.level() == null || reply == null || reply == Reply.NO) {
      return Level.HOME_CARE;
    }
    boolean excused = !finding.excuses().isEmpty();
    for (String excuse : finding.excuses()) {
      Reply known = findings.of(excuse);
      excused &= known == Reply.YES || (open && known == null);
    }
    if (excused) {
      return finding.excused();
    }
    return reply == Reply.YES ? finding.level() : finding.unsure();
  }

  /** Whether no sign of these findings needs an ambulance. */
  private boolean isForEmergencyRoom(Findings findings) {
    for (Finding finding : protocol.findings()) {
      if (!finding.toEmergencyRoom() && alone(finding, findings, false) == Level.EMERGENCY) {
        return false;
      }
    }
    for (Combination combination : protocol.combinations()) {
      boolean emergency = combination.level() == Level.EMERGENCY;
      if (emergency && !combination.toEmergencyRoom() && isMet(combination, findings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(Combination combination, Findings findings) {
    List<List<String>> allOf = combination.allOf();
    for (int i = 0; i < allOf.size(); i++) {
      List<String> anyOf = allOf.get(i);
      boolean met = false;
      for (int j = 0; j < anyOf.size() && !met; j++) {
        met = findings.counts(anyOf.get(j));
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** What decided one patient's level, in the order to be spoken; empty for care at home. */
  public List<String> because(Findings findings, Patient patient) {
    return because(findings, level(findings, patient, false), List.of(patient));
  }

  private List<String> because(Findings findings, Level level, List<Patient> patients) {
    Set<String> decided = new HashSet<>();
    for (Finding finding : protocol.findings()) {
      boolean counts = findings.counts(finding.id()) && finding.level() != null;
      boolean of = patients.contains(finding.patient());
      if (counts && of && alone(finding, findings, false) == level) {
        decided.add(finding.id());
      }
    }
    for (Combination combination : protocol.combinations()) {
      boolean of = patients.contains(combination.patient());
      if (of && combination.level() == level && isMet(combination, findings)) {
        for (List<String> anyOf : combination.allOf()) {
          for (String finding : anyOf) {
            if (findings.counts(finding)) {
              decided.add(finding);
            }
          }
        }
      }
    }
    List<String> because = new ArrayList<>();
    for (Finding finding : protocol.findings()) {
      if (decided.contains(finding.id())) {
        because.add(finding.id());
      }
    }
    return because;
  }

  /**
   * Whether a reply can still raise a patient's level, itself or through a question behind it.
   * Where that can not be told, it can.
   */
  private boolean canRaise(Question question, Level parent, Level baby, Findings findings) {
    if (question.open()) {
      return true;
    }
    Set<String> behind = behind(question);
    List<Finding> all = protocol.findings();
    for (int i = 0; i < all.size(); i++) {
      Level level = all.get(i).patient() == Patient.PARENT ? parent : baby;
      if (canRaise(all.get(i), level, behind, findings)) {
        return true;
      }
    }
    List<Combination> combinations = protocol.combinations();
    for (int i = 0; i < combinations.size(); i++) {
      Level level = combinations.get(i).patient() == Patient.PARENT ? parent : baby;
      if (combinations.get(i).level().compareTo(level) > 0
          && canMeet(combinations.get(i), behind, findings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canRaise(
      Finding finding, Level level, Set<String> behind, Findings findings) {
    if (finding.level() == null || finding.level().or(finding.unsure()).compareTo(level) <= 0) {
      return false;
    }
    if (behind.contains(finding.id()) && findings.of(finding.id()) == null) {
      return true;
    }
    if (finding.excuses().isEmpty() || !findings.counts(finding.id())) {
      return false;
    }
    for (String excuse : finding.excuses()) {
      if (behind.contains(excuse) && findings.of(excuse) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean canMeet(Combination combination, Set<String> behind, Findings findings) {
    boolean adds = false;
    List<List<String>> allOf = combination.allOf();
    for (int i = 0; i < allOf.size(); i++) {
      List<String> anyOf = allOf.get(i);
      boolean counts = false;
      boolean open = false;
      boolean asked = false;
      for (int j = 0; j < anyOf.size(); j++) {
        String finding = anyOf.get(j);
        counts |= findings.counts(finding);
        open |= findings.of(finding) == null;
        asked |= findings.of(finding) == null && behind.contains(finding);
      }
      if (!counts && !open) {
        return false;
      }
      adds |= !counts && asked;
    }
    return adds;
  }

  /** The findings that a question, or one that hangs on it, can settle. */
  private Set<String> behind(Question question) {
    Set<String> known = behind.get(question.id());
    if (known != null) {
      return known;
    }
    Set<String> settled = new HashSet<>(question.marks());
    settled.addAll(question.names());
    settled.addAll(question.noMarks());
    Set<String> all = new HashSet<>(settled);
    List<Question> questions = protocol.questions();
    boolean later = false;
    for (int i = 0; i < questions.size(); i++) {
      if (later && hangsOn(questions.get(i), settled)) {
        all.addAll(behind(questions.get(i)));
      }
      // by id, because the first comparison of two records costs a cold start 50 ms
      later |= questions.get(i).id().equals(question.id());
    }
    behind.put(question.id(), all);
    return all;
  }

  private static boolean hangsOn(Question question, Set<String> findings) {
    for (List<Condition> alternatives : question.askIf()) {
      for (Condition condition : alternatives) {
        if (findings.contains(condition.finding())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The level that one more finding would mean. */
  public Level levelWith(Findings findings, String finding) {
    Findings more = findings.with(finding, Reply.YES);
    return level(more, Patient.PARENT, false).or(level(more, Patient.BABY, false));
  }

  /** The finding with this id; null when the protocol has none. */
  public Finding finding(String id) {
    return findings.get(id);
  }

  /** The question with this id; null when the protocol has none. */
  public Question question(String id) {
    return questions.get(id);
  }
}
