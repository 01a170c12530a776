package leakymilk.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.Reviews;
import leakymilk.authoring.Sources;
import leakymilk.authoring.Yaml;
import leakymilk.content.ContentStore;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The shorter pages. */
final class Pages {
  private static final Pattern PRINTED =
      Pattern.compile("<system-out><!\\[CDATA\\[(.*?)\\]\\]>", Pattern.DOTALL);

  private Pages() {}

  static String contested(Book book) {
    Html html = new Html();
    html.in(
        "p",
        "Where the sources differ, or where the project had to judge for itself. Each wants a yes"
            + " or a no from a clinician.");
    int number = 1;
    for (Yaml point : book.file("contested.yaml").items("contested")) {
      String id = point.text("id");
      String name = point.text("point");
      html.raw("<section class=\"item\" id=\"" + id + "\">\n<h2>" + number++ + ". ").text(name);
      html.raw("</h2>\n<dl class=\"facts\">\n<dt>views</dt><dd><ul class=\"leads\">\n");
      for (String view : point.texts("views")) {
        html.in("li", view);
      }
      html.raw("</ul></dd>\n");
      html.fact("position taken", "<b>" + Html.escaped(point.text("position")) + "</b>");
      List<String> where = new ArrayList<>();
      for (String item : point.texts("items")) {
        where.add(Html.link(address(item), item) + " " + book.state(item));
      }
      html.fact("stands in", String.join("<br>", where));
      html.raw("</dl>\n").raw(book.sources(point.texts("sources"))).raw("</section>\n");
      book.found(name, "contested", "contested.html#" + id, point.text("position"));
    }
    return html.toString();
  }

  /** Where an item of review is shown. */
  static String address(String item) {
    String[] parts = item.split("/", -1);
    String last = parts[parts.length - 1];
    return switch (item.matches("[a-z][a-z]/.*") ? parts[1] : parts[0]) {
      case "answer" -> Book.SHOWN + ".html#" + last;
      case "question" -> "protocol.html#q-" + last;
      case "level", "sign" -> "findings.html#" + last;
      case "measure" -> "findings.html#m-" + last;
      case "combination" -> "findings.html#c-" + last;
      case "advice" -> Book.SHOWN + ".html#" + (last.matches("[a-z]+") ? "advice" : last);
      case "prompt" -> Book.SHOWN + ".html#prompt-" + last;
      case "number" -> "numbers.html#" + parts[1] + "-" + last;
      default -> "numbers.html#words-" + last;
    };
  }

  static String numbers(Book book) {
    Html html = new Html();
    html.in(
        "p",
        "What is unsure is never spoken. A date is the day on which the source was read, not the day"
            + " of a call: nobody has called any of them.");
    for (String locale : ContentStore.packaged().locales()) {
      Yaml local = book.file(locale + "/local.yaml");
      html.raw("<h2 id=\"words-" + locale + "\">" + locale + "</h2>\n");
      Yaml contacts = local.map("contacts");
      for (String id : contacts.keys()) {
        number(book, html, locale, id, contacts.map(id));
      }
      Yaml words = local.map("words");
      html.raw("<section class=\"item\"><h3>words and units</h3>\n<dl class=\"facts\">");
      for (String key : words.keys()) {
        html.fact(key, Html.escaped(words.text(key)));
      }
      html.raw("</dl>\n").raw(book.sources(local.texts("storage-sources")));
      html.raw("<p>" + book.state("words/" + locale) + "</p></section>\n");
    }
    return html.toString();
  }

  private static void number(Book book, Html html, String locale, String id, Yaml contact) {
    String number = contact.textOr("number", "");
    html.raw("<section class=\"item\" id=\"" + locale + "-" + id + "\">\n<h3>").text(id);
    html.raw(number.isEmpty() ? "" : ": <b>" + Html.escaped(number) + "</b>").raw("</h3>\n");
    html.raw("<dl class=\"facts\">");
    html.fact("who", Html.escaped(contact.textOr("who", "")));
    html.fact("said as", Html.escaped(book.words(locale).fill("{" + id + "}")));
    String status = contact.textOr("status", "");
    boolean spoken = status.equals("checked");
    html.fact("status", status.isEmpty() ? "" : status + (spoken ? "" : ", not spoken"));
    html.fact("read on", dated(book, contact.textOr("date", "")));
    String hours = contact.textOr("hours", "");
    boolean always = contact.has("hours") && hours.isEmpty();
    html.fact("hours", Html.escaped(always ? "none said: day and night, or not known" : hours));
    List<String> sources = new ArrayList<>();
    for (Yaml source : contact.itemsIfAny("sources")) {
      String name = source.text("publisher") + ", " + source.text("year");
      sources.add(Html.link(source.text("url"), name));
    }
    html.fact("sources", String.join("<br>", sources));
    html.fact("note", Html.escaped(contact.textOr("note", "")));
    html.raw("</dl>\n<p>" + book.state("number/" + locale + "/" + id) + "</p></section>\n");
    String name = contact.textOr("who", id) + " " + number;
    book.found(name.strip(), "number, " + locale, "numbers.html#" + locale + "-" + id, id);
  }

  /** A day, and how long ago it was. */
  private static String dated(Book book, String day) {
    if (day.isEmpty()) {
      return "";
    }
    long age = java.time.LocalDate.parse(day).until(book.today, java.time.temporal.ChronoUnit.DAYS);
    return day + (age < 0 ? "" : ", " + age + " days ago") + (age > 183 ? ": read it anew" : "");
  }

  static String sources(Book book) {
    Map<String, List<String>> used = new LinkedHashMap<>();
    for (ReviewItem item : book.items.values()) {
      for (String line : item.words()) {
        if (line.contains("sources")) {
          String id = line.substring(line.indexOf(": ") + 2);
          List<String> of = used.computeIfAbsent(id, i -> new ArrayList<>());
          if (!of.contains(item.id())) {
            of.add(item.id());
          }
        }
      }
    }
    Html html = new Html();
    html.in(
        "p",
        "Grades, from the most to the least: "
            + String.join(", ", Sources.GRADES)
            + ". \u201cRead\u201d tells how much of the page was read.");
    for (Sources.Source source : book.sources.all()) {
      String year = source.year().isEmpty() ? "undated" : source.year();
      html.raw("<section class=\"item\" id=\"" + source.id() + "\">\n<h3>").text(source.title());
      html.raw("</h3>\n<p>").text(source.publisher() + ", " + source.kind() + ", " + year);
      html.raw(". Grade: <b>" + source.grade() + "</b>. Read: ").text(source.read()).raw("</p>\n");
      html.raw(
          source.url().isEmpty() ? "" : "<p>" + Html.link(source.url(), source.url()) + "</p>");
      List<String> of = new ArrayList<>();
      for (String item : used.getOrDefault(source.id(), List.of())) {
        of.add(Html.link(address(item), item));
      }
      html.raw("<p class=\"about\">" + (of.isEmpty() ? "Not used." : "Carries "));
      html.raw(String.join(", ", of)).raw("</p></section>\n");
      book.found(
          source.title(), "source", "sources.html#" + source.id(), source.publisher() + " " + year);
    }
    return html.toString();
  }

  /** A document of the project as it is. */
  static String document(Book book, String file) throws IOException {
    // marks for the tests are for nobody who reads
    return marked(Files.readString(book.project.resolve(file)).replaceAll("<!--.*?-->", ""));
  }

  /** What is written with marks, as markup, without its title. */
  private static String marked(String text) {
    List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(tables)
            .escapeHtml(true)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(text));
    html =
        html.replaceFirst("<h1>.*?</h1>", "")
            .replace("<table>", "<div class=\"table\"><table>")
            .replace("</table>", "</table></div>");
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      html = html.replace("href=\"" + page.getKey() + "\"", "href=\"" + page.getValue() + "\"");
    }
    // what is no page of the sheets is named, and not linked; the name of a test breaks at its
    // words
    html = html.replaceAll("<a href=\"(?!https?:|#|[a-z-]+[.]html)[^\"]*\">(.*?)</a>", "$1");
    return BREAKS.matcher(html).replaceAll("<wbr>");
  }

  /** The project's documents that are pages of the sheets. */
  private static final Map<String, String> PAGES =
      Map.of(
          "intended-use.md", "use.html",
          "clinical-safety.md", "hazards.html",
          "content-quality.md", "quality.html");

  /** Within the name of a test, before each word of it. */
  private static final Pattern BREAKS =
      Pattern.compile("(?<=Test\\.\\w{0,99}[a-z])(?=[A-Z])|(?<=Test)(?=\\.[a-z])");

  /** What the tests last printed of how well it hears and decides, and what the README tells. */
  static String figures(Book book) throws IOException {
    Html html = new Html();
    String readme = Files.readString(book.project.resolve("README.md"));
    int at = readme.indexOf("## Limits");
    html.raw("<h2>What the README tells</h2>\n");
    html.raw(marked(at < 0 ? "" : readme.substring(at + "## Limits".length())));
    html.raw("<h2>What the tests printed last</h2>\n");
    boolean any = false;
    for (String test :
        List.of(
            "triage.VignetteTest",
            "triage.EveryPathTest",
            "simulator.CasesTest",
            "simulator.RepliesTest",
            "simulator.SignsToldTest",
            "simulator.TalkCasesTest",
            "understanding.DevelopmentSetTest")) {
      Path report = book.project.resolve("target/surefire-reports/TEST-leakymilk." + test + ".xml");
      if (Files.exists(report)) {
        Matcher printed = PRINTED.matcher(Files.readString(report));
        html.in("h3", test.substring(test.indexOf('.') + 1));
        while (printed.find()) {
          any = true;
          String figures = lines(printed.group(1));
          html.raw(figures.isBlank() ? "" : "<pre>" + figures + "</pre>\n");
        }
      }
    }
    if (!any) {
      html.in("p", "No reports are there; run the tests first, then write the sheets anew.");
    }
    return html.toString();
  }

  private static String lines(String printed) {
    StringBuilder lines = new StringBuilder();
    for (String line : printed.strip().split("\n", -1)) {
      if (!line.startsWith("Seeded") && !line.startsWith("  ")) {
        lines.append(Html.escaped(line)).append('\n');
      }
    }
    return lines.toString();
  }

  /** What changed in each item since it was last signed, word by word. */
  static String changes(Book book) {
    Html html = new Html();
    int changed = 0;
    for (ReviewItem item : book.items.values()) {
      Reviews.Signature last = book.reviews.last(item);
      if (last == null || last.isOf(item)) {
        continue;
      }
      changed++;
      html.raw("<section class=\"item\"><h3>" + Html.link(address(item.id()), item.id()));
      html.raw("</h3>\n<p class=\"about\">Signed on " + last.on() + " by ").text(last.by().role());
      html.raw("</p>\n");
      for (ItemChange change : ItemChange.between(last.words(), item.words())) {
        html.raw("<p><code>" + Html.escaped(change.place()) + "</code><br>");
        for (WordChange.Run run : change.runs()) {
          String tag = run.kind() == '-' ? "del" : run.kind() == '+' ? "ins" : "span";
          html.raw("<" + tag + ">").text(run.words()).raw("</" + tag + "> ");
        }
        html.raw("</p>\n");
      }
      html.raw("</section>\n");
    }
    if (changed == 0) {
      html.in(
          "p",
          book.reviews.isEmpty()
              ? "Nothing has been signed yet, so there is nothing to compare with."
              : "No signed item has changed.");
    }
    return html.toString();
  }
}
