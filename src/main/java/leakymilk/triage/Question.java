package leakymilk.triage;

import java.util.List;

/**
 * One yes/no question of the protocol.
 *
 * @param id kebab-case
 * @param patient whose level it can raise
 * @param covers findings that answer it when they are volunteered
 * @param names the signs that its words name: no makes them absent
 * @param marks what yes makes present: the signs that it names, or one finding that stands for them
 *     while nobody has said which of them it is; no makes them absent
 * @param noMarks findings that a "no" makes present
 * @param open whether anything at all may be told in reply, so that it is always worth asking
 * @param pieces what it names in smaller groups, asked one by one when the whole was not understood
 *     or nobody could say; empty when it is never taken apart
 * @param askIf every one of these must have an alternative that holds; empty for always
 */
public record Question(
    String id,
    Patient patient,
    List<String> covers,
    List<String> names,
    List<String> marks,
    List<String> noMarks,
    boolean open,
    List<List<String>> pieces,
    List<List<Condition>> askIf) {
  public Question {
    covers = List.copyOf(covers);
    names = List.copyOf(names);
    marks = List.copyOf(marks);
    noMarks = List.copyOf(noMarks);
    pieces = List.copyOf(pieces);
    askIf = List.copyOf(askIf);
  }

  /** The first piece of which something is not known yet; -1 when there is none. */
  public int openPiece(Findings findings) {
    for (int i = 0; i < pieces.size(); i++) {
      for (String finding : pieces.get(i)) {
        if (findings.of(finding) == null) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether it is asked of nobody but those who have a finding, or may have it. */
  public boolean isAskedBecauseOf(String finding) {
    for (List<Condition> alternatives : askIf) {
      boolean only = !alternatives.isEmpty();
      for (Condition condition : alternatives) {
        only &= condition.is() && condition.finding().equals(finding);
      }
      if (only) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is asked of somebody with these findings. */
  boolean isFor(Findings findings) {
    for (int i = 0; i < askIf.size(); i++) {
      boolean holds = false;
      List<Condition> alternatives = askIf.get(i);
      for (int j = 0; j < alternatives.size(); j++) {
        holds |= alternatives.get(j).holds(findings);
      }
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /** What the findings answer to it; null when they do not. */
  Reply answeredBy(Findings findings) {
    for (int i = 0; i < covers.size(); i++) {
      if (findings.of(covers.get(i)) == Reply.YES) {
        return Reply.YES;
      }
    }
    Reply whole = known(marks, findings);
    return whole == null ? known(names, findings) : whole;
  }

  /** No when all of these are absent, unsure when not all are but something is known of each. */
  private static Reply known(List<String> ids, Findings findings) {
    boolean no = true;
    for (int i = 0; i < ids.size(); i++) {
      Reply reply = findings.of(ids.get(i));
      if (reply == null) {
        return null;
      }
      no &= reply == Reply.NO;
    }
    return no ? Reply.NO : Reply.UNSURE;
  }
}
