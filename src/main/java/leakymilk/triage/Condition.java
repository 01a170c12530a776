package leakymilk.triage;

/**
 * What must be known, or not, of a finding: "breastfeeding is not no".
 *
 * @param finding its id
 * @param is whether it must be, or must not be, that reply
 * @param reply the reply; an unknown finding is none of the three
 */
public record Condition(String finding, boolean is, Reply reply) {
  boolean holds(Findings findings) {
    return (findings.of(finding) == reply) == is;
  }
}
