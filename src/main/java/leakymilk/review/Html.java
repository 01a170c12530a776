package leakymilk.review;

import leakymilk.content.Words;
import leakymilk.triage.Level;

/** A page that is being written. Text is escaped; what is not is named so. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Markup as it is. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** A text; a telephone number in it stands out. */
  Html text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** An element without attributes around a text. */
  Html in(String element, String text) {
    return raw("<" + element + ">").text(text).raw("</" + element + ">\n");
  }

  /** An element with a class around a text. */
  Html in(String element, String kind, String text) {
    return raw("<" + element + " class=\"" + kind + "\">").text(text).raw("</" + element + ">\n");
  }

  /** A row of a list of facts; the value is markup. */
  Html fact(String name, String markup) {
    return markup.isEmpty() ? this : in("dt", name).raw("<dd>" + markup + "</dd>\n");
  }

  static String link(String to, String text) {
    return "<a href=\"" + escaped(to) + "\">" + escaped(text) + "</a>";
  }

  /** How a level is shown: by its name, not by its colour alone. */
  static String level(Level level) {
    return level == null
        ? "<span class=\"level NONE\">no level</span>"
        : "<span class=\"level " + level + "\">" + named(level) + "</span>";
  }

  static String named(Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace(String.valueOf(Words.NUMBER_START), "<b>")
        .replace(String.valueOf(Words.NUMBER_END), "</b>");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
