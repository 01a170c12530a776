package leakymilk.triage;

import java.util.List;

/**
 * A sign or circumstance that can be present, absent, unsure or unknown.
 *
 * @param id kebab-case, naming what is present
 * @param patient whom it is about
 * @param level what it means at least when it is present; null for a circumstance without a level
 * @param unsure what it means when somebody is not sure of it; null for a circumstance
 * @param excuses when all of these are present, it means {@code excused} instead; asked after it,
 *     so its level is settled only when they are; empty for most
 * @param excused what it means when it is excused
 * @param toEmergencyRoom whether an emergency is better taken to an emergency department than met
 *     by an ambulance
 */
public record Finding(
    String id,
    Patient patient,
    Level level,
    Level unsure,
    List<String> excuses,
    Level excused,
    boolean toEmergencyRoom) {
  public Finding {
    excuses = List.copyOf(excuses);
  }
}
