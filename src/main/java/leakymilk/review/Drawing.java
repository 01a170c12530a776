package leakymilk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leakymilk.content.CheckWords;
import leakymilk.triage.Combination;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/** The protocol as a drawing: a spine of questions, to the right what a yes means at least. */
final class Drawing {
  private static final int ROW = 86;
  private static final int BOX = 56;
  private static final int LEFT = 30;
  private static final int INDENT = 46;
  private static final int WIDE = 430;
  private static final int ROWS = 9;
  private static final int RIGHT = 600;
  private static final int LINE = 54;
  private static final int MOST = 140;

  private final Book book;
  private final CheckWords check;

  private Drawing(Book book) {
    this.book = book;
    this.check = book.words(Book.SHOWN).check();
  }

  static String body(Book book) {
    Drawing drawing = new Drawing(book);
    Html html = new Html();
    html.in(
        "p",
        "A no goes down the line. To the right stands what a yes means at least. An indented"
            + " question is asked only of some: of whom stands above it. A dashed frame is about"
            + " the baby. The highest level met wins.");
    List<Question> questions = book.protocol.questions();
    for (int from = 0; from < questions.size(); from += ROWS) {
      int to = Math.min(from + ROWS, questions.size());
      html.raw("<div class=\"drawing\">").raw(drawing.strip(questions, from, to));
      html.raw(drawing.narrowStrip(questions, from, to)).raw("</div>\n");
    }
    drawing.combinations(html);
    return html.toString();
  }

  private String strip(List<Question> questions, int from, int to) {
    int height = (to - from) * ROW + 24;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 900 ");
    svg.append(height).append("\" aria-label=\"Questions ").append(from + 1).append(" to ");
    svg.append(to).append("\">\n");
    svg.append("<line class=\"line\" x1=\"14\" y1=\"0\" x2=\"14\" y2=\"");
    svg.append(height - (to == questions.size() ? ROW / 2 : 0)).append("\"/>\n");
    for (int i = from; i < to; i++) {
      row(svg, questions.get(i), i + 1, (i - from) * ROW + 20);
    }
    return svg.append("</svg>").toString();
  }

  private void row(StringBuilder svg, Question question, int number, int top) {
    boolean some = !question.askIf().isEmpty();
    int x = LEFT + (some ? INDENT : 0);
    int width = WIDE + (some ? 0 : INDENT);
    int middle = top + BOX / 2;
    if (some) {
      List<String> when = wrapped("if " + condition(question), MOST);
      for (int i = 0; i < when.size(); i++) {
        text(svg, "soft", x, top - 6 - (when.size() - 1 - i) * 11, when.get(i));
      }
    }
    svg.append("<path class=\"line\" d=\"M14 ").append(middle).append("H").append(x).append("\"/>");
    svg.append("<a href=\"protocol.html#q-").append(question.id()).append("\"><rect class=\"box ");
    svg.append(baby(question)).append("\" x=\"").append(x);
    svg.append("\" y=\"").append(top).append("\" width=\"").append(width).append("\" height=\"");
    svg.append(BOX).append("\" rx=\"7\"/>\n");
    List<String> lines = wrapped(number + ". " + check.ask(question.id()), LINE);
    int first = middle + 5 - (lines.size() - 1) * 9;
    for (int i = 0; i < lines.size(); i++) {
      text(svg, "", x + 12, first + i * 18, lines.get(i));
    }
    svg.append("</a>\n");
    svg.append("<path class=\"line\" d=\"M").append(x + width).append(' ').append(middle);
    svg.append("H").append(RIGHT - 4).append("\"/>\n");
    text(svg, "soft", x + width + 22, middle - 6, "yes");
    outcome(svg, question, RIGHT, middle, 28);
  }

  /** The same for a phone: what a yes means stands below its question. */
  private String narrowStrip(List<Question> questions, int from, int to) {
    StringBuilder rows = new StringBuilder();
    int y = 6;
    for (int i = from; i < to; i++) {
      Question question = questions.get(i);
      if (!question.askIf().isEmpty()) {
        for (String line : wrapped("if " + condition(question), 56)) {
          y += 14;
          text(rows, "soft", 26, y, line);
        }
        y += 6;
      }
      List<String> lines = wrapped((i + 1) + ". " + check.ask(question.id()), 46);
      int high = lines.size() * 18 + 14;
      rows.append("<a href=\"protocol.html#q-").append(question.id());
      rows.append("\"><rect class=\"box ").append(baby(question));
      rows.append("\" x=\"26\" y=\"").append(y).append("\" width=\"344\" height=\"");
      rows.append(high).append("\" rx=\"7\"/>\n");
      for (int line = 0; line < lines.size(); line++) {
        text(rows, "", 36, y + 20 + line * 18, lines.get(line));
      }
      rows.append("</a>\n");
      int middle = y + high + 24;
      text(rows, "soft", 30, middle + 4, "yes");
      outcome(rows, question, 58, middle, 27);
      y = middle + 32;
    }
    return "<svg class=\"phone\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 380 "
        + y
        + "\" aria-label=\"Questions "
        + (from + 1)
        + " to "
        + to
        + "\">\n<line class=\"line\" x1=\"10\" y1=\"0\" x2=\"10\" y2=\""
        + y
        + "\"/>\n"
        + rows
        + "</svg>";
  }

  private static String baby(Question question) {
    return question.patient() == Patient.BABY ? "baby" : "";
  }

  /** The level that a yes means at least, and what decides about it. */
  private void outcome(StringBuilder svg, Question question, int x, int middle, int most) {
    Level level = null;
    boolean excused = false;
    boolean room = false;
    boolean ambulance = false;
    for (String id : question.open() ? List.<String>of() : question.marks()) {
      Finding finding = book.protocol.finding(id);
      if (finding.level() != null) {
        level = level == null ? finding.level() : level.or(finding.level());
        excused |= !finding.excuses().isEmpty();
        boolean emergency = finding.level() == Level.EMERGENCY;
        room |= emergency && finding.toEmergencyRoom();
        ambulance |= emergency && !finding.toEmergencyRoom();
      }
    }
    String way =
        room && ambulance
            ? "ends the check; the sign decides how"
            : room ? "by the emergency department" : "ends the check, ambulance";
    String note = note(question, level, excused, way);
    String name = question.open() ? "what is told" : level == null ? "noted" : Html.named(level);
    String kind = level == null ? "NONE" : level.name();
    svg.append("<g class=\"").append(kind).append("\"><rect class=\"mark\" x=\"").append(x);
    svg.append("\" y=\"").append(middle - 14).append("\" width=\"108\" height=\"28\" rx=\"14\"/>");
    svg.append("<text class=\"mark-text\" text-anchor=\"middle\" x=\"").append(x + 54);
    svg.append("\" y=\"").append(middle + 5).append("\">").append(name).append("</text></g>\n");
    List<String> lines = wrapped(note, most);
    for (int i = 0; i < lines.size(); i++) {
      text(svg, "soft", x + 118, middle + 4 - (lines.size() - 1) * 7 + i * 14, lines.get(i));
    }
  }

  private String note(Question question, Level level, boolean excused, String way) {
    List<String> notes = new ArrayList<>();
    if (level == Level.EMERGENCY) {
      notes.add(way);
    }
    if (excused) {
      notes.add("unless what is asked behind it excuses it");
    }
    if (!question.noMarks().isEmpty()) {
      Finding finding = book.protocol.finding(question.noMarks().get(0));
      notes.add("no: " + Html.named(finding.level()));
    }
    if (level == null && !question.open()) {
      notes.add(circumstance(question));
    }
    return String.join("; ", notes);
  }

  /** What a yes does that has no level of its own. */
  private String circumstance(Question question) {
    for (Question other : book.protocol.questions()) {
      if (ProtocolPage.hangsOn(other, question)) {
        return "decides what is asked";
      }
    }
    for (Finding finding : book.protocol.findings()) {
      if (question.marks().containsAll(finding.excuses()) && !finding.excuses().isEmpty()) {
        return "a sign above means " + Html.named(finding.excused()) + " then";
      }
    }
    return "counts with other signs";
  }

  private String condition(Question question) {
    List<String> lines = new ArrayList<>();
    for (List<Condition> line : question.askIf()) {
      Condition first = line.get(0);
      String name = ProtocolPage.name(book.words(Book.SHOWN), first.finding());
      boolean yes = first.is() && first.reply() == Reply.YES;
      String said = yes ? name : "not " + (first.reply() == Reply.NO ? "denied: " : "") + name;
      lines.add(line.size() > 2 ? said + " (or the like)" : said);
    }
    return String.join(", and ", lines);
  }

  private void combinations(Html html) {
    html.raw(
        "<h2>Signs that together mean more</h2>\n<div class=\"table\"><table class=\"stack\">");
    html.raw("<thead><tr><th>one of</th><th>with one of</th><th>means</th></tr></thead><tbody>\n");
    for (Combination combination : book.protocol.combinations()) {
      html.raw("<tr><td data-head=\"one of\">");
      html.raw(ProtocolPage.links(book, combination.allOf().get(0)));
      html.raw("</td><td data-head=\"with one of\">");
      html.raw(ProtocolPage.links(book, combination.allOf().get(1))).raw("</td><td>");
      html.raw(Html.level(combination.level())).raw(" for the ");
      html.text(combination.patient().name().toLowerCase(Locale.ROOT)).raw("</td></tr>\n");
    }
    html.raw("</tbody></table></div>\n");
  }

  private static void text(StringBuilder svg, String kind, int x, int y, String text) {
    svg.append("<text class=\"").append(kind).append("\" x=\"").append(x).append("\" y=\"");
    svg.append(y).append("\">").append(Html.escaped(text)).append("</text>\n");
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
