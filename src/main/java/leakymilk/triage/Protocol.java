package leakymilk.triage;

import java.util.List;

/**
 * What is asked, in which order, and what each finding means.
 *
 * @param version raised whenever a rule changes
 * @param questions in the order in which they are asked
 * @param findings all that can be asked or reported, in the order to be spoken
 * @param combinations findings that together mean more
 */
public record Protocol(
    String version,
    List<Question> questions,
    List<Finding> findings,
    List<Combination> combinations) {
  public Protocol {
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
    combinations = List.copyOf(combinations);
  }

  /** The finding with this id; null when there is none. */
  public Finding finding(String id) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).id().equals(id)) {
        return findings.get(i);
      }
    }
    return null;
  }

  /** The question with this id; null when there is none. */
  public Question question(String id) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(id)) {
        return questions.get(i);
      }
    }
    return null;
  }
}
