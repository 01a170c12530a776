package leakymilk.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.Reviews;
import leakymilk.content.ContentStore;

/**
 * Writes the review sheets: a folder of pages that need no server and load nothing from elsewhere.
 */
public final class Sheets {
  /** The pages by name, each with its title, in the order of reading. */
  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("index", "Overview");
    TITLES.put("protocol", "Protocol");
    TITLES.put("drawing", "Drawing");
    TITLES.put("findings", "Signs and levels");
    for (String locale : ContentStore.packaged().locales()) {
      TITLES.put(locale, locale.length() == 2 ? "Elsewhere" : locale);
    }
    TITLES.put("numbers", "Numbers");
    TITLES.put("contested", "Contested");
    TITLES.put("sources", "Sources");
    TITLES.put("hazards", "Hazards");
    TITLES.put("use", "Intended use");
    TITLES.put("quality", "Quality");
    TITLES.put("figures", "Figures");
    TITLES.put("changes", "Changes");
  }

  private final Book book;
  private final Path out;

  private Sheets(Book book, Path out) {
    this.book = book;
    this.out = out;
  }

  /**
   * Writes the sheets of the project that this is run in.
   *
   * @param args the folder to write; target/review when left out
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "target/review" : args[0]);
    write(Path.of("."), folder, today());
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println("Written. Open " + folder.resolve("index.html").toAbsolutePath().normalize());
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** Writes the sheets of a project into a folder, as they are to be read on a day. */
  static void write(Path project, Path out, LocalDate today) throws IOException {
    Files.createDirectories(out);
    Book book = new Book(project, today);
    Sheets sheets = new Sheets(book, out);
    sheets.page("protocol", ProtocolPage.body(book));
    sheets.page("drawing", Drawing.body(book));
    sheets.page("findings", FindingsPage.body(book));
    for (String locale : ContentStore.packaged().locales()) {
      sheets.page(locale, CountryPage.body(book, locale));
    }
    sheets.page("numbers", Pages.numbers(book));
    sheets.page("contested", Pages.contested(book));
    sheets.page("sources", Pages.sources(book));
    sheets.page("hazards", Pages.document(book, "docs/clinical-safety.md"));
    sheets.page("use", Pages.document(book, "docs/intended-use.md"));
    sheets.page("quality", Pages.document(book, "docs/content-quality.md"));
    sheets.page("figures", Pages.figures(book));
    sheets.page("changes", Pages.changes(book));
    sheets.page("index", sheets.overview());
    Files.writeString(out.resolve("index.js"), sheets.index());
    for (String file : List.of("sheets.css", "search.js")) {
      Files.copy(
          project.resolve("src/main/sheets").resolve(file),
          out.resolve(file),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    book.check();
  }

  /** What an item's signatures come to, in words. */
  static String state(Reviews reviews, ReviewItem item, LocalDate today) {
    Reviews.Signature last = reviews.last(item);
    return switch (reviews.state(item, today)) {
      case UNSIGNED -> "not signed";
      case CHANGED -> "changed since " + last.by().role() + " signed it on " + last.on();
      case EXPIRED ->
          "signed by " + last.by().role() + ", to be reviewed again since " + last.until();
      case SIGNED -> "signed by " + last.by().role() + " on " + last.on();
    };
  }

  private void page(String name, String body) throws IOException {
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<title>").text(TITLES.get(name) + " \u2013 Leaky Milk Helper").raw("</title>\n");
    html.raw("<link rel=\"stylesheet\" href=\"sheets.css\">\n</head>\n<body>\n<nav>\n");
    TITLES.forEach(
        (page, title) -> {
          String here = page.equals(name) ? " aria-current=\"page\"" : "";
          html.raw("<a href=\"" + page + ".html\"" + here + ">" + title + "</a>\n");
        });
    html.raw("</nav>\n<h1>").text(heading(name)).raw("</h1>\n").raw(banner());
    html.raw("<div id=\"search\" role=\"search\" hidden><input type=\"search\" ");
    html.raw("placeholder=\"Search\" ");
    html.raw(
        "aria-label=\"Search answers, questions, signs, numbers, sources\"><ul id=\"found\" aria-live=\"polite\"></ul></div>\n<main>\n");
    html.raw(body).raw("</main>\n<footer>Written on " + book.today);
    html.raw(" from protocol version ").text(book.protocol.version() + " and words ");
    html.text(book.words("en").version() + ". Information with a safety net, not triage.");
    html.raw("</footer>\n<script src=\"index.js\"></script>\n");
    html.raw("<script src=\"search.js\"></script>\n</body>\n</html>\n");
    Files.writeString(out.resolve(name + ".html"), html.toString());
  }

  private static String heading(String name) {
    if (ContentStore.packaged().locales().contains(name)) {
      return name.length() == 2
          ? "What is heard where the country is unknown"
          : "What is heard in "
              + new java.util.Locale.Builder()
                  .setLanguageTag(name)
                  .build()
                  .getDisplayCountry(java.util.Locale.ENGLISH);
    }
    return name.equals("index") ? "Leaky Milk Helper: review sheets" : TITLES.get(name);
  }

  /** On every page, for as long as it is true. */
  private String banner() {
    Map<Reviews.State, Integer> counts = counts();
    int signed = counts.getOrDefault(Reviews.State.SIGNED, 0);
    if (book.reviews.isEmpty()) {
      return "<p class=\"banner\">No clinician has reviewed this yet.</p>\n";
    }
    boolean all = signed == book.items.size();
    return "<p class=\"banner"
        + (all ? " fine" : "")
        + "\">"
        + signed
        + " of "
        + book.items.size()
        + " items have a clinician\u2019s signature that holds today"
        + (all ? "" : "; the others are marked")
        + ".</p>\n";
  }

  private Map<Reviews.State, Integer> counts() {
    Map<Reviews.State, Integer> counts = new EnumMap<>(Reviews.State.class);
    for (ReviewItem item : book.items.values()) {
      counts.merge(book.reviews.state(item, book.today), 1, Integer::sum);
    }
    return counts;
  }

  private String overview() {
    Html html = new Html();
    html.in(
        "p",
        "Everything that a voice assistant says about leaking milk, and everything by which it"
            + " decides where to send somebody, for a clinician to read and to sign. Nothing here"
            + " asks for more than reading.");
    html.raw("<h2>How to read it</h2>\n<ol>\n");
    String[][] order = {
      {"contested.html", "Contested points", "where sources differ, and the position taken"},
      {
        "hazards.html",
        "Hazards",
        "what could do harm, what is done about it, and what to sign first"
      },
      {
        "protocol.html", "The protocol", "every question, why it is asked, what each reply leads to"
      },
      {
        "findings.html",
        "Signs and levels",
        "what each sign means, how it is told, what looks like it"
      },
      {"en-GB.html", "The answers", "of one country, as they are spoken"},
      {"numbers.html", "Numbers", "of every country, with source and age"},
      {"changes.html", "Changes", "since the last signature, word by word"},
    };
    for (String[] line : order) {
      html.raw("<li>" + Html.link(line[0], line[1]) + ": ").text(line[2]).raw("</li>\n");
    }
    html.raw("</ol>\n<h2>What wants a signature</h2>\n<div class=\"table\"><table>\n<thead><tr>");
    html.raw(
        "<th>kind</th><th>items</th><th>signed</th><th>changed since</th><th>past its day</th>");
    html.raw("</tr></thead><tbody>\n");
    Map<String, List<ReviewItem>> kinds = new LinkedHashMap<>();
    for (ReviewItem item : book.items.values()) {
      kinds.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(item);
    }
    kinds.forEach(
        (kind, items) -> {
          html.raw("<tr><td>" + kind + "</td><td>" + items.size() + "</td>");
          for (Reviews.State state :
              List.of(Reviews.State.SIGNED, Reviews.State.CHANGED, Reviews.State.EXPIRED)) {
            long of =
                items.stream().filter(i -> book.reviews.state(i, book.today) == state).count();
            html.raw("<td>" + of + "</td>");
          }
          html.raw("</tr>\n");
        });
    html.raw("</tbody></table></div>\n");
    html.in(
        "p",
        "about",
        "A signature is bound to the exact words, rules and sources of an item. When one of them"
            + " changes, it is lost, and the change is shown.");
    return html.toString();
  }

  private String index() {
    StringBuilder js = new StringBuilder("var INDEX = [\n");
    for (List<String> item : book.index) {
      js.append('[');
      for (String text : item) {
        js.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append("\",");
      }
      js.setLength(js.length() - 1);
      js.append("],\n");
    }
    return js.append("];\n").toString();
  }
}
