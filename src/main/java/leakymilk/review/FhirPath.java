package leakymilk.review;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Combination;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * What the replies to the exported questionnaire say of the findings, as expressions over a
 * QuestionnaireResponse (FHIRPath N1). A yes to any question about a finding wins, then "not sure";
 * an item without an answer is neither yes nor no.
 */
final class FhirPath {
  private final Protocol protocol;

  FhirPath(Protocol protocol) {
    this.protocol = protocol;
  }

  /** The item of a question. */
  static String item(Question question) {
    return question.id();
  }

  /** The item of a few of its signs, counted from 0. */
  static String piece(Question question, int piece) {
    return question.id() + "." + (piece + 1);
  }

  /** The item of a finding that somebody tells unasked. */
  static String told(String finding) {
    return "told." + finding;
  }

  /** Whether a reply makes a finding present, absent, or unsure. */
  String is(String finding, Reply reply) {
    String yes = any(yes(finding));
    if (reply == Reply.YES) {
      return yes;
    }
    String unsure = any(unsure(finding));
    if (reply == Reply.UNSURE) {
      return "(" + not(yes) + " and " + unsure + ")";
    }
    return "(" + not(yes) + " and " + not(unsure) + " and " + any(no(finding)) + ")";
  }

  /** Present or unsure. */
  String counts(String finding) {
    List<String> either = yes(finding);
    either.addAll(unsure(finding));
    return any(either);
  }

  /** Whether a question is asked; empty for always. */
  String asked(Question question) {
    List<String> lines = new ArrayList<>();
    for (List<Condition> line : question.askIf()) {
      List<String> alternatives = new ArrayList<>();
      for (Condition condition : line) {
        String is = is(condition.finding(), condition.reply());
        alternatives.add(condition.is() ? is : not(is));
      }
      lines.add(any(alternatives));
    }
    return String.join(" and ", lines);
  }

  /** Whether a finding means what it means alone: by itself, and not excused. */
  String alone(Finding finding, Reply reply) {
    String is = is(finding.id(), reply);
    return finding.excuses().isEmpty() ? is : is + " and " + not(excused(finding));
  }

  /** Whether everything is present that excuses a finding. */
  String excused(Finding finding) {
    List<String> all = new ArrayList<>();
    finding.excuses().forEach(excuse -> all.add(is(excuse, Reply.YES)));
    return "(" + String.join(" and ", all) + ")";
  }

  /** Whether one finding of each line is present or unsure. */
  String met(Combination combination) {
    List<String> lines = new ArrayList<>();
    for (List<String> line : combination.allOf()) {
      List<String> alternatives = new ArrayList<>();
      line.forEach(finding -> alternatives.add(counts(finding)));
      lines.add(any(alternatives));
    }
    return String.join(" and ", lines);
  }

  private List<String> yes(String finding) {
    List<String> yes = new ArrayList<>();
    yes.add(answered(told(finding), Reply.YES));
    for (Question question : protocol.questions()) {
      if (question.marks().contains(finding)) {
        yes.add(answered(item(question), Reply.YES));
      }
      if (question.noMarks().contains(finding)) {
        yes.add(answered(item(question), Reply.NO));
      }
      pieces(question, finding).forEach(piece -> yes.add(answered(piece, Reply.YES)));
    }
    return yes;
  }

  private List<String> unsure(String finding) {
    List<String> unsure = new ArrayList<>();
    unsure.add(answered(told(finding), Reply.UNSURE));
    for (Question question : protocol.questions()) {
      List<String> pieces = pieces(question, finding);
      boolean marks = question.marks().contains(finding);
      if (marks || question.noMarks().contains(finding)) {
        String whole = answered(item(question), Reply.UNSURE);
        // asked in pieces, what was not replied to stays unsure
        List<String> open = new ArrayList<>();
        for (String piece : pieces.isEmpty() ? allPieces(question) : pieces) {
          open.add("%resource.item.where(linkId='" + piece + "').answer.empty()");
        }
        unsure.add(open.isEmpty() ? whole : "(" + whole + " and " + any(open) + ")");
      }
      pieces.forEach(piece -> unsure.add(answered(piece, Reply.UNSURE)));
    }
    return unsure;
  }

  private List<String> no(String finding) {
    List<String> no = new ArrayList<>();
    no.add(answered(told(finding), Reply.NO));
    for (Question question : protocol.questions()) {
      if (question.marks().contains(finding) || question.names().contains(finding)) {
        no.add(answered(item(question), Reply.NO));
      }
      if (question.noMarks().contains(finding)) {
        no.add(answered(item(question), Reply.YES));
      }
      pieces(question, finding).forEach(piece -> no.add(answered(piece, Reply.NO)));
    }
    return no;
  }

  private static List<String> pieces(Question question, String finding) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < question.pieces().size(); i++) {
      if (question.pieces().get(i).contains(finding)) {
        pieces.add(piece(question, i));
      }
    }
    return pieces;
  }

  private static List<String> allPieces(Question question) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < question.pieces().size(); i++) {
      pieces.add(piece(question, i));
    }
    return pieces;
  }

  private static String answered(String item, Reply reply) {
    return "%resource.item.where(linkId='"
        + item
        + "').answer.value.where(code='"
        + code(reply)
        + "').exists()";
  }

  /** The code of a reply. */
  static String code(Reply reply) {
    return reply.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String any(List<String> expressions) {
    return expressions.size() == 1
        ? expressions.get(0)
        : "(" + String.join(" or ", expressions) + ")";
  }

  private static String not(String expression) {
    return "(" + expression + ").not()";
  }
}
