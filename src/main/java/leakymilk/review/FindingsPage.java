package leakymilk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.authoring.Yaml;
import leakymilk.content.CheckWords;
import leakymilk.triage.Combination;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Question;

/** Every sign and circumstance: what it means, how it is told, and what only looks like it. */
final class FindingsPage {
  private static final int SAMPLES = 6;

  private final Book book;
  private final CheckWords check;
  private final Map<String, Yaml> rules;
  private final Map<String, Yaml> told;
  private final Html html = new Html();

  private FindingsPage(Book book) {
    this.book = book;
    this.check = book.words(Book.SHOWN).check();
    this.rules = Book.byId(book.file("protocol.yaml").items("findings"));
    this.told = book.things("en").findings();
  }

  static String body(Book book) {
    FindingsPage page = new FindingsPage(book);
    page.html.in(
        "p",
        "By level, the most urgent first. How each is told, and what looks like it, are samples: a"
            + " stroke stands for either word, three dots for words between.");
    for (Level level : new Level[] {Level.EMERGENCY, Level.SAME_DAY, Level.SOON, Level.HOME_CARE}) {
      page.level(level);
    }
    page.level(null);
    page.combinations();
    page.measures();
    return page.html.toString();
  }

  private void level(Level level) {
    html.raw("<h2>" + Html.level(level) + "</h2>\n");
    for (Finding finding : book.protocol.findings()) {
      if (finding.level() == level) {
        finding(finding);
      }
    }
  }

  private void finding(Finding finding) {
    String id = finding.id();
    String name = check.name(id);
    html.raw("<section class=\"item\" id=\"" + id + "\">\n<h3>").text(name);
    html.raw(" <code>" + id + "</code></h3>\n<p class=\"about\">Of the ");
    html.text(finding.patient().name().toLowerCase(Locale.ROOT)).raw(". Level: ");
    html.raw(book.state("level/" + id) + "; words: " + book.state("en/sign/" + id) + "</p>\n");
    html.raw("<dl class=\"facts\">\n");
    String way = finding.level() == Level.EMERGENCY ? ProtocolPage.way(finding) : "";
    html.fact("means at least", Html.level(finding.level()) + way);
    if (finding.unsure() != finding.level()) {
      html.fact("not sure", Html.level(finding.unsure()));
    }
    if (!finding.excuses().isEmpty()) {
      String with = ProtocolPage.links(book, finding.excuses());
      html.fact("excused", Html.level(finding.excused()) + " when there is also " + with);
    }
    html.fact("asked by", asked(id));
    html.fact("asked back", Html.escaped(check.back(id)));
    html.fact("with others", together(id));
    html.fact("told as", told(id));
    html.fact("looks like it", samples(id, "unless"));
    html.raw("</dl>\n").raw(book.sources(rules.get(id).texts("sources"))).raw("</section>\n");
    book.found(name, "sign", "findings.html#" + id, id + " " + told(id).replaceAll("<[^>]*>", " "));
  }

  private String asked(String finding) {
    List<String> asked = new ArrayList<>();
    for (Question question : book.protocol.questions()) {
      if (question.names().contains(finding) || question.noMarks().contains(finding)) {
        asked.add(Html.link("protocol.html#q-" + question.id(), check.ask(question.id())));
      }
    }
    return asked.isEmpty() ? "nobody; it counts when it is told" : String.join("<br>", asked);
  }

  private String together(String finding) {
    List<String> together = new ArrayList<>();
    for (Combination combination : book.protocol.combinations()) {
      for (List<String> line : combination.allOf()) {
        if (line.contains(finding)) {
          List<String> others = new ArrayList<>();
          combination.allOf().stream().filter(l -> l != line).forEach(others::addAll);
          String means = Html.level(combination.level());
          together.add(means + " with " + ProtocolPage.links(book, others));
        }
      }
    }
    return String.join("<br>", together);
  }

  private String told(String finding) {
    List<String> as = new ArrayList<>();
    List<String> all = told.get(finding).texts("tellings");
    for (int i = 0; i < SAMPLES && i < all.size(); i++) {
      // spread over the list, for its neighbours are alike
      as.add("\u201c" + Html.escaped(all.get(i * all.size() / SAMPLES % all.size())) + "\u201d");
    }
    String patterns = samples(finding, "wordings");
    if (!patterns.isEmpty()) {
      as.add(patterns);
    }
    return String.join("<br>", as);
  }

  private String samples(String finding, String key) {
    List<String> samples = new ArrayList<>();
    List<String> all = told.get(finding).texts(key);
    for (int i = 0; i < SAMPLES && i < all.size(); i++) {
      samples.add(
          Html.escaped(readable(all.get(all.size() <= SAMPLES ? i : i * all.size() / SAMPLES))));
    }
    return String.join("; ", samples);
  }

  /** A wording as a person reads it: {@code a|b|c|d {baby}} as "a/b/c/… … (baby)". */
  private static String readable(String wording) {
    List<String> words = new ArrayList<>();
    for (String element : wording.split(" ", -1)) {
      String[] either = element.replaceAll("[{]", "(").replaceAll("[}]", ")").split("\\|", -1);
      String some = String.join("/", List.of(either).subList(0, Math.min(3, either.length)));
      words.add(either.length > 3 ? some + "/\u2026" : some);
    }
    return String.join(" \u2026 ", words);
  }

  private void combinations() {
    html.raw("<h2>Together</h2>\n");
    List<Yaml> list = book.file("protocol.yaml").items("combinations");
    for (int i = 0; i < list.size(); i++) {
      Yaml item = list.get(i);
      Combination combination = book.protocol.combinations().get(i);
      String id = item.text("id");
      html.raw("<section class=\"item\" id=\"c-" + id + "\">\n<h3>" + id.replace('-', ' '));
      html.raw("</h3>\n<p class=\"about\">For the ");
      html.text(combination.patient().name().toLowerCase(Locale.ROOT));
      html.raw(". " + book.state("combination/" + id) + "</p>\n<dl class=\"facts\">");
      html.fact("means at least", Html.level(combination.level()));
      for (List<String> line : combination.allOf()) {
        html.fact("one of", ProtocolPage.links(book, line));
      }
      html.raw("</dl>\n").raw(book.sources(item.texts("sources"))).raw("</section>\n");
      book.found(id.replace('-', ' '), "combination", "findings.html#c-" + id, "");
    }
  }

  private void measures() {
    html.raw("<h2>What a number means</h2>\n");
    for (Yaml item : book.file("protocol.yaml").items("measures")) {
      String id = item.text("id");
      html.raw("<section class=\"item\" id=\"m-" + id + "\">\n<h3>" + id.replace('-', ' '));
      html.raw("</h3>\n<p class=\"about\">" + book.state("measure/" + id) + "</p>\n");
      html.raw("<dl class=\"facts\">");
      for (String unit : List.of("celsius", "fahrenheit", "days")) {
        html.fact(unit, Html.escaped(item.textOr(unit, "")));
      }
      html.raw("</dl>\n").raw(book.sources(item.texts("sources"))).raw("</section>\n");
      book.found(id.replace('-', ' '), "number that decides", "findings.html#m-" + id, "");
    }
  }
}
