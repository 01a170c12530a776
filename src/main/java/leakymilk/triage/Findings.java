package leakymilk.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known so far, by finding id, in the order in which it was learned. Immutable. */
public final class Findings {
  /** Nothing is known. */
  public static final Findings NONE = new Findings(Map.of());

  private final Map<String, Reply> replies;

  private Findings(Map<String, Reply> replies) {
    this.replies = replies;
  }

  /** What is known, by finding id. */
  public static Findings of(Map<String, Reply> replies) {
    return new Findings(new LinkedHashMap<>(replies));
  }

  /** What is known of a finding; null for nothing. */
  public Reply of(String finding) {
    return replies.get(finding);
  }

  /** The ids of which anything is known. */
  Set<String> known() {
    return replies.keySet();
  }

  /** Whether others say the same of every finding. */
  public boolean isSame(Findings other) {
    return replies.equals(other.replies);
  }

  /** Present or unsure: what has to be reckoned with. */
  boolean counts(String finding) {
    Reply reply = replies.get(finding);
    return reply == Reply.YES || reply == Reply.UNSURE;
  }

  /** These findings with one more, or one changed. */
  public Findings with(String finding, Reply reply) {
    Map<String, Reply> changed = new LinkedHashMap<>(replies);
    changed.put(finding, reply);
    return new Findings(changed);
  }

  /** These findings with what a reply to a question says; what is known present stays so. */
  public Findings with(Question question, Reply reply) {
    Map<String, Reply> changed = new LinkedHashMap<>(replies);
    for (String finding : question.marks()) {
      if (changed.get(finding) != Reply.YES) {
        changed.put(finding, reply);
      }
    }
    if (reply == Reply.NO) {
      for (String finding : question.names()) {
        if (changed.get(finding) != Reply.YES) {
          changed.put(finding, Reply.NO);
        }
      }
    }
    if (reply != Reply.YES) {
      for (String finding : question.noMarks()) {
        if (changed.get(finding) != Reply.YES) {
          changed.put(finding, reply == Reply.NO ? Reply.YES : Reply.UNSURE);
        }
      }
    }
    return new Findings(changed);
  }

  /** These findings without anything that a question marks, as if it had not been asked. */
  public Findings without(Question question) {
    Map<String, Reply> changed = new LinkedHashMap<>(replies);
    changed.keySet().removeAll(question.covers());
    changed.keySet().removeAll(question.names());
    changed.keySet().removeAll(question.marks());
    changed.keySet().removeAll(question.noMarks());
    return new Findings(changed);
  }

  /** These findings without one of them. */
  public Findings without(String finding) {
    Map<String, Reply> changed = new LinkedHashMap<>(replies);
    changed.remove(finding);
    return new Findings(changed);
  }

  /** The ids of which this is known. */
  public List<String> known(Reply reply) {
    List<String> known = new ArrayList<>();
    for (Map.Entry<String, Reply> entry : replies.entrySet()) {
      if (entry.getValue() == reply) {
        known.add(entry.getKey());
      }
    }
    return known;
  }
}
