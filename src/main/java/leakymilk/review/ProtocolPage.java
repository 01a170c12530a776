package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.authoring.Yaml;
import leakymilk.content.CheckWords;
import leakymilk.content.Words;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * The protocol, read from top to bottom: what is asked, of whom, why, and what a reply leads to.
 */
final class ProtocolPage {
  private final Book book;
  private final CheckWords check;
  private final Map<String, Yaml> rules;
  private final Html html = new Html();

  private ProtocolPage(Book book) {
    this.book = book;
    this.check = book.words(Book.SHOWN).check();
    this.rules = Book.byId(book.file("protocol.yaml").items("questions"));
  }

  static String body(Book book) {
    ProtocolPage page = new ProtocolPage(book);
    page.html.in(
        "p",
        "From top to bottom. The first question that is for this person, is not answered yet and"
            + " can still raise a level is asked. The highest level met wins; an emergency ends the"
            + " check at once; nothing lowers a level. Words as in the United States.");
    page.html.raw("<p>" + Html.link("drawing.html", "The same as a drawing") + "</p>\n");
    int number = 1;
    for (Question question : book.protocol.questions()) {
      page.question(question, number++);
    }
    return page.html.toString();
  }

  private void question(Question question, int number) {
    String id = question.id();
    html.raw("<section class=\"item\" id=\"q-" + id + "\">\n<h2>" + number + ". ");
    html.text(check.ask(id)).raw(" <code>" + id + "</code></h2>\n");
    html.raw("<p class=\"about\">For the " + question.patient().name().toLowerCase(Locale.ROOT));
    html.raw(". " + book.state("en/question/" + id) + "</p>\n<dl class=\"facts\">\n");
    html.fact("said as", book.said(Book.SHOWN, w -> w.check().ask(id)));
    html.fact("in other words", Html.escaped(check.again(id)));
    html.fact("in pieces", pieces(question));
    html.fact("why", Html.escaped(check.why(id)));
    html.fact("asked if", conditions(question));
    html.fact("yes", yes(question));
    html.fact("no", no(question));
    html.fact("not sure", unsure(question));
    List<String> others = new ArrayList<>(question.covers());
    others.removeAll(question.marks());
    html.fact("also answered by", links(book, others));
    html.fact("behind it", behind(question));
    html.raw("</dl>\n").raw(book.sources(rules.get(id).texts("sources"))).raw("</section>\n");
    book.found(
        check.ask(id), "question", "protocol.html#q-" + id, check.again(id) + " " + check.why(id));
  }

  private String pieces(Question question) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < question.pieces().size(); i++) {
      pieces.add(Html.escaped(check.piece(question.id(), i)));
    }
    return String.join("<br>", pieces);
  }

  private String conditions(Question question) {
    if (question.askIf().isEmpty()) {
      return "always";
    }
    StringBuilder list = new StringBuilder("<ul class=\"leads\">");
    for (List<Condition> line : question.askIf()) {
      Map<String, List<String>> by = new LinkedHashMap<>();
      for (Condition condition : line) {
        by.computeIfAbsent(condition.finding(), f -> new ArrayList<>())
            .add((condition.is() ? "" : "not ") + reply(condition.reply()));
      }
      List<String> alternatives = new ArrayList<>();
      by.forEach((f, replies) -> alternatives.add(link(f) + " is " + String.join(" or ", replies)));
      list.append("<li>").append(String.join(", or ", alternatives)).append("</li>");
    }
    return list.append("</ul>").toString();
  }

  private static String reply(Reply reply) {
    return reply == Reply.UNSURE ? "not sure" : reply.name().toLowerCase(Locale.ROOT);
  }

  private String link(String finding) {
    return link(book, finding);
  }

  /** A finding by its name, with the way to its page. */
  static String link(Book book, String finding) {
    return Html.link("findings.html#" + finding, name(book.words(Book.SHOWN), finding));
  }

  static String name(Words words, String finding) {
    String name = words.check().name(finding);
    return name.isEmpty() ? finding : name;
  }

  static String links(Book book, List<String> findings) {
    List<String> links = new ArrayList<>();
    findings.forEach(finding -> links.add(link(book, finding)));
    return String.join(", ", links);
  }

  private String yes(Question question) {
    if (question.open()) {
      return "\u201cWhat is it, in a few words?\u201d What is told counts with its own level; a"
          + " sign that nobody knows is "
          + Html.level(Level.SOON);
    }
    return leads(question.marks(), false);
  }

  private String leads(List<String> findings, boolean unsure) {
    StringBuilder list = new StringBuilder("<ul class=\"leads\">");
    for (String id : findings) {
      Finding finding = book.protocol.finding(id);
      Level level = unsure ? finding.unsure() : finding.level();
      list.append("<li>").append(link(id)).append(' ').append(Html.level(level));
      list.append(level == Level.EMERGENCY ? way(finding) : "");
      if (!finding.excuses().isEmpty()) {
        list.append(", but ").append(Html.level(finding.excused())).append(" with ");
        list.append(links(book, finding.excuses()));
      }
      list.append("</li>");
    }
    return list.append("</ul>").toString();
  }

  /** How an emergency gets there. */
  static String way(Finding finding) {
    return finding.toEmergencyRoom() ? " by the emergency department" : " by ambulance";
  }

  private String no(Question question) {
    String absent = question.open() ? "" : "none of " + links(book, question.names());
    return question.noMarks().isEmpty()
        ? absent
        : absent + "; then there is" + leads(question.noMarks(), false);
  }

  private String unsure(Question question) {
    if (question.open()) {
      return "";
    }
    boolean apart = !question.pieces().isEmpty();
    return (apart ? "asked in pieces; what then stays unsure:" : "")
        + leads(question.marks(), true);
  }

  private String behind(Question question) {
    List<String> behind = new ArrayList<>();
    for (Question other : book.protocol.questions()) {
      if (!other.equals(question) && hangsOn(other, question)) {
        behind.add(Html.link("#q-" + other.id(), check.ask(other.id())));
      }
    }
    return String.join("<br>", behind);
  }

  /** Whether one question is asked for what another one settles. */
  static boolean hangsOn(Question other, Question question) {
    for (List<Condition> line : other.askIf()) {
      for (Condition condition : line) {
        String finding = condition.finding();
        if (question.marks().contains(finding) || question.noMarks().contains(finding)) {
          return true;
        }
      }
    }
    return false;
  }
}
