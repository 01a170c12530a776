package leakymilk.triage;

import java.util.List;

/**
 * Findings that together mean more than each alone.
 *
 * @param patient whose level it raises
 * @param level what it means at least
 * @param toEmergencyRoom as in {@link Finding}
 * @param allOf one finding of each of these lists must be present, or unsure
 */
public record Combination(
    Patient patient, Level level, boolean toEmergencyRoom, List<List<String>> allOf) {
  public Combination {
    allOf = List.copyOf(allOf);
  }
}
