package leakymilk.understanding;

import java.util.List;

/**
 * What a reply is read against.
 *
 * @param question the pending question's id; empty for one that is not of the symptom check
 * @param covers the signs that it asks for
 * @param others emergencies that other questions ask for, and that may be named instead
 * @param danger whether one of the signs that it asks for is an emergency
 * @param back how many first words of the reply were put back, and may not have been said
 */
public record Asked(
    String question, List<String> covers, List<String> others, boolean danger, int back) {
  public Asked {
    covers = List.copyOf(covers);
    others = List.copyOf(others);
  }

  /** An emergency of another question, as if that one had been asked. */
  Asked other() {
    return new Asked(question, others, List.of(), true, back);
  }
}
