package leakymilk.authoring;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source register, {@code sources.yaml}: what the answers rest on. */
public final class Sources {
  /** General knowledge that no source was found for. */
  public static final String UNSOURCED = "unsourced";

  /** A rule of this project, built from the sources beside it. */
  public static final String RULE = "project-rule";

  /** What a source can weigh, from the most to the least; see the head of sources.yaml. */
  public static final List<String> GRADES =
      List.of(
          "guideline", "journal", "health-service", "hospital", "charity", "professional", "site");

  private final Map<String, Source> sources = new LinkedHashMap<>();

  /**
   * One page, guideline or leaflet.
   *
   * @param publisher as it may be spoken after "this comes from"
   * @param year of the page; empty where it shows none
   * @param grade what it weighs, one of {@link #GRADES}
   * @param read how much of it the authors read
   */
  public record Source(
      String id,
      String publisher,
      String kind,
      String title,
      String url,
      String year,
      String grade,
      String read) {
    /** As it is named aloud: who, what kind of page, and its year. */
    String spoken(Naming naming) {
      boolean says = naming.saysItself().stream().anyMatch(publisher::contains);
      return publisher + ", " + (says ? naming.dated(year) : nameless(naming));
    }

    /** What kind of page it is, and its year. */
    String nameless(Naming naming) {
      return naming.kinds().getOrDefault(kind, kind) + ", " + naming.dated(year);
    }
  }

  /**
   * How a language names sources.
   *
   * @param saysItself parts of a publisher's name that tell what kind of page it is
   * @param kinds the words for each kind of page
   * @param undated the word for a page without a year
   * @param years the words for each year
   */
  record Naming(
      List<String> saysItself,
      Map<String, String> kinds,
      String undated,
      Map<String, String> years) {
    private String dated(String year) {
      return year.isEmpty() ? undated : years.getOrDefault(year, year);
    }
  }

  /** How a language names them; a kind or a year without words is noted. */
  Naming naming(Yaml file) {
    Yaml named = file.map("sources").named("sources");
    Map<String, String> kinds = words(named, "kinds");
    Map<String, String> years = words(named, "years");
    for (Source source : sources.values()) {
      if (!kinds.containsKey(source.kind())) {
        named.problem("kinds", "has no words for a '" + source.kind() + "'; write some");
      }
      if (!source.year().isEmpty() && !years.containsKey(source.year())) {
        named.problem("years", "has no words for " + source.year() + "; write some");
      }
    }
    Naming naming = new Naming(named.texts("says-itself"), kinds, named.text("undated"), years);
    named.nothingElse();
    return naming;
  }

  private static Map<String, String> words(Yaml named, String key) {
    Map<String, String> words = new LinkedHashMap<>();
    Yaml of = named.map(key);
    for (String name : of.keys()) {
      words.put(name, of.text(name));
    }
    return words;
  }

  public static Sources read(Path root, Problems problems) {
    Sources register = new Sources();
    Yaml file = Yaml.file(root, "sources.yaml", problems);
    for (Yaml item : file.items("sources")) {
      String id = item.text("id");
      item.named(id);
      String year = item.text("year");
      if (!year.equals("undated") && !year.matches("(19|20)\\d\\d")) {
        item.problem("year", "has the year '" + year + "'; write four digits or undated");
      }
      String url = item.text("url");
      if (!url.isEmpty() && !url.matches("https?://\\S+")) {
        item.problem("url", "has the address '" + url + "'; write it with https://");
      }
      Source source =
          new Source(
              id,
              item.text("publisher"),
              item.oneOf(
                  "kind",
                  "health service",
                  "government",
                  "guideline",
                  "journal",
                  "charity",
                  "hospital",
                  "textbook",
                  "parenting site",
                  "company",
                  "news"),
              item.text("title"),
              url,
              year.matches("\\d{4}") ? year : "",
              item.oneOf("grade", GRADES.toArray(String[]::new)),
              item.text("read"));
      item.nothingElse();
      if (register.sources.putIfAbsent(id, source) != null) {
        item.problem("is there twice; keep one");
      }
    }
    file.nothingElse();
    return register;
  }

  public Collection<Source> all() {
    return sources.values();
  }

  public Source get(String id) {
    return sources.get(id);
  }

  /** Checks a list of source ids of an item that says something. */
  void check(Yaml item, List<String> ids) {
    if (ids.isEmpty()) {
      item.problem(
          "sources",
          "has no source; name ids of sources.yaml, or " + UNSOURCED + " where there is none");
    }
    for (String id : ids) {
      if (id.equals(UNSOURCED) && ids.size() > 1) {
        item.problem(
            "sources", "mixes unsourced with sources; give the unsourced sentence its own piece");
      }
      if (!id.equals(UNSOURCED) && !id.equals(RULE) && !sources.containsKey(id)) {
        item.problem("sources", "names the source '" + id + "', which sources.yaml does not have");
      }
    }
  }
}
