package leakymilk.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import leakymilk.authoring.Problems;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.ReviewItems;
import leakymilk.authoring.Reviews;
import leakymilk.authoring.Sources;
import leakymilk.authoring.Things;
import leakymilk.authoring.Yaml;
import leakymilk.content.ContentStore;
import leakymilk.content.Manner;
import leakymilk.content.Words;
import leakymilk.triage.Protocol;

/** All that the sheets are written from: the compiled words, and what only the files hold. */
final class Book {
  /** The country in whose words the protocol is shown, which is the same in all. */
  static final String SHOWN = "en-US";

  final Path project;
  final LocalDate today;
  final Protocol protocol = ContentStore.packaged().check().protocol();
  final Sources sources;
  final Map<String, ReviewItem> items;
  final Reviews reviews;
  private final Problems problems = new Problems();

  /** What the search finds: title, kind, address, words. */
  final List<List<String>> index = new ArrayList<>();

  Book(Path project, LocalDate today) {
    this.project = project;
    this.today = today;
    this.sources = Sources.read(content(), problems);
    this.items = ReviewItems.read(content());
    this.reviews = Reviews.read(content(), items);
  }

  Path content() {
    return project.resolve("src/main/content");
  }

  /** The words of a country in the plain manner. */
  Words words(String locale) {
    return ContentStore.packaged().in(locale);
  }

  /** What a language has one file of each. */
  Things things(String language) {
    return Things.of(content(), language, problems);
  }

  Yaml file(String name) {
    return Yaml.file(content(), name, problems);
  }

  /** The items of a list by their id. */
  static Map<String, Yaml> byId(List<Yaml> list) {
    Map<String, Yaml> byId = new LinkedHashMap<>();
    list.forEach(item -> byId.put(item.text("id"), item));
    return byId;
  }

  /** Notes an item for the search. */
  void found(String title, String kind, String address, String words) {
    index.add(
        List.of(
            title,
            kind,
            address,
            words.replaceAll("[\u00ab\u00bb]", "").replaceAll("\\s+", " ").strip()));
  }

  /** An item's signature as it stands, as markup. */
  String state(String item) {
    ReviewItem of = items.get(item);
    if (of == null) {
      throw new IllegalArgumentException("no item " + item);
    }
    boolean holds = reviews.state(of, today) == Reviews.State.SIGNED;
    return "<span class=\"state "
        + (holds ? "holds" : "open")
        + "\">"
        + Html.escaped(Sheets.state(reviews, of, today))
        + "</span>";
  }

  /** Sources as markup: who, which year, and what each weighs. */
  String sources(List<String> ids) {
    StringBuilder html = new StringBuilder("<p class=\"sources\">");
    for (String id : ids) {
      Sources.Source source = sources.get(id);
      html.append("<span>");
      if (source == null) {
        html.append(id.equals(Sources.RULE) ? "the project\u2019s own rule" : "no source");
      } else {
        String year = source.year().isEmpty() ? "undated" : source.year();
        String name = source.publisher() + ", " + year + " (" + source.grade() + ")";
        html.append(Html.link("sources.html#" + id, name));
      }
      html.append("</span>");
    }
    return html.append("</p>\n").toString();
  }

  /** A text in every manner in which it is said otherwise, as markup. */
  String said(String locale, Function<Words, String> text) {
    String plain = text.apply(words(locale));
    Html html = new Html().in("p", "said", plain);
    manner(html, "of her", plain, text.apply(in(locale, true, false, false)));
    manner(html, "discreet", plain, text.apply(in(locale, false, true, false)));
    manner(html, "after a loss", plain, text.apply(in(locale, false, false, true)));
    return html.toString();
  }

  private static void manner(Html html, String name, String plain, String text) {
    if (!text.equals(plain)) {
      html.raw("<p class=\"manner\"><b>" + name + "</b>")
          .text(text.isEmpty() ? "not said" : text)
          .raw("</p>\n");
    }
  }

  private Words in(String locale, boolean her, boolean discreet, boolean loss) {
    return words(locale).in(new Manner(her, discreet, loss, false, 0));
  }

  /** Seconds and grade of a text, for its label. */
  static String measured(String text) {
    return String.format(
        java.util.Locale.ROOT,
        "%d s, grade %.1f",
        SpokenTime.seconds(text),
        Math.max(0, ReadingGrade.of(text, java.util.Set.of())));
  }

  /** Fails when a file that the sheets show has a mistake. */
  void check() {
    if (!problems.lines().isEmpty()) {
      throw new IllegalStateException(String.join("\n", problems.lines()));
    }
  }
}
