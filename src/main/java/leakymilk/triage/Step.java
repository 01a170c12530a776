package leakymilk.triage;

import java.util.List;

/** What comes next in a symptom check. */
public sealed interface Step permits Step.Ask, Step.Advise {

  /**
   * A question is to be asked.
   *
   * @param question the question
   * @param last whether no reply to it leads to a further one
   */
  record Ask(Question question, boolean last) implements Step {}

  /**
   * The check is over.
   *
   * @param level the higher of the two patients' levels
   * @param parent the parent's own level
   * @param baby the baby's own level
   * @param toEmergencyRoom whether an emergency is better taken to an emergency department than met
   *     by an ambulance; false as soon as one of its signs is not
   * @param because the findings that decided the leading level, in the order to be spoken; empty
   *     when nothing was found
   */
  record Advise(
      Level level, Level parent, Level baby, boolean toEmergencyRoom, List<String> because)
      implements Step {
    public Advise {
      because = List.copyOf(because);
    }

    /** Whom the leading level is for; the parent when both have it. */
    public Patient patient() {
      return parent.compareTo(baby) >= 0 ? Patient.PARENT : Patient.BABY;
    }
  }
}
