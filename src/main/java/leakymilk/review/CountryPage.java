package leakymilk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import leakymilk.authoring.Yaml;
import leakymilk.content.Answer;
import leakymilk.content.CheckWords;
import leakymilk.content.Piece;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;

/** Everything that one country hears: the answers, the advice, and what else claims something. */
final class CountryPage {
  private final Book book;
  private final String locale;
  private final String page;
  private final Html html = new Html();

  private CountryPage(Book book, String locale) {
    this.book = book;
    this.locale = locale;
    this.page = locale + ".html";
  }

  static String body(Book book, String locale) {
    CountryPage page = new CountryPage(book, locale);
    page.answers();
    page.advice();
    page.prompts();
    return page.html.toString();
  }

  private void answers() {
    Words words = book.words(locale);
    html.in("p", "about", SpokenTime.HOW);
    html.in(
        "p",
        "about",
        "Grade is the Flesch-Kincaid grade without any allowance for medical words. Under a piece"
            + " stand the manners in which it is said otherwise: of her (to somebody who asks for"
            + " her), discreet (somebody else listens), after a loss.");
    html.raw("<h2>Answers</h2>\n<ul class=\"index\">\n");
    for (String topic : words.topics()) {
      html.raw("<li>" + Html.link("#" + topic, words.name(topic)) + "</li>\n");
    }
    html.raw("</ul>\n");
    for (String topic : words.topics()) {
      answer(topic, words);
    }
  }

  private void answer(String topic, Words words) {
    Answer answer = words.answer(topic);
    StringBuilder all = new StringBuilder(words.brief(topic));
    html.raw("<section class=\"item\" id=\"" + topic + "\">\n<h2>");
    html.text(words.name(topic)).raw(" <code>" + topic + "</code></h2>\n");
    html.raw("<p class=\"about\">Strength of the sources together: " + answer.evidence() + ". ");
    html.raw(answer.offersCheck() ? "The symptom check is offered after it. " : "");
    html.raw(book.state(locale.substring(0, 2) + "/answer/" + topic)).raw("</p>\n");
    List<Piece> pieces = answer.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      int piece = i;
      String label =
          i == 0 ? "the answer" : i <= answer.last() ? "more, " + i : "when asked for, " + i;
      piece(label, w -> w.piece(topic, piece), pieces.get(i).sources());
      all.append(' ').append(words.piece(topic, i));
    }
    piece("in one sentence", w -> w.brief(topic), pieces.get(0).sources());
    piece("the one thing to do", w -> w.action(topic), answer.action().sources());
    if (answer.others() != null) {
      piece("what other sources say", w -> w.others(topic), answer.others().sources());
    }
    html.raw("</section>\n");
    book.found(words.name(topic), "answer, " + locale, page + "#" + topic, all.toString());
  }

  private void piece(String label, Function<Words, String> text, List<String> sources) {
    html.raw("<div class=\"piece\">\n");
    html.in("div", "label", label + " (" + Book.measured(text.apply(book.words(locale))) + ")");
    html.raw(book.said(locale, text));
    html.raw(book.sources(sources)).raw("</div>\n");
  }

  private void advice() {
    html.raw("<h2 id=\"advice\">What the symptom check advises</h2>\n");
    html.in(
        "p",
        "about",
        "In brackets stands what is filled in while it is said: because of which signs. Where a"
            + " sign has words of its own, they take the place of the level\u2019s.");
    Yaml check = book.file(locale.substring(0, 2) + "/symptom-check.yaml");
    for (Yaml item : check.items("advice")) {
      Level level = Level.valueOf(item.text("level"));
      Patient patient = Patient.valueOf(item.text("for").toUpperCase(java.util.Locale.ROOT));
      String id = level + "-" + item.text("for");
      advice(
          id, level, item.text("for"), item, (w, part) -> w.check().advice(part, level, patient));
      html.raw("<p>" + book.state(locale.substring(0, 2) + "/advice/" + id) + "</p></section>\n");
    }
    for (Yaml item : check.items("by-emergency-room")) {
      Patient patient = Patient.valueOf(item.text("for").toUpperCase(java.util.Locale.ROOT));
      String id = "emergency-room-" + item.text("for");
      String whom = item.text("for") + ", by the emergency department";
      advice(id, Level.EMERGENCY, whom, item, (w, part) -> room(w, part, patient));
      html.raw("<p>" + book.state(locale.substring(0, 2) + "/advice/" + id) + "</p></section>\n");
    }
    book.things(locale.substring(0, 2)).findings().forEach(this::details);
  }

  private void details(String sign, Yaml finding) {
    for (Yaml item : finding.itemsIfAny("details")) {
      Level level = Level.valueOf(item.text("level"));
      String whom = "because of " + book.words(locale).check().name(sign);
      String id = level + "-" + sign;
      advice(id, level, whom, item, (w, part) -> w.check().detail(part, level, sign));
      html.raw("<p>" + book.state(locale.substring(0, 2) + "/sign/" + sign) + "</p></section>\n");
    }
  }

  private static String room(Words words, String part, Patient patient) {
    return part.equals("act") ? words.check().emergencyRoom(patient) : "";
  }

  /** What is said of one part of an advice. */
  private interface Part {
    String of(Words words, String part);
  }

  private static final Map<String, String> PARTS =
      Map.of(
          "act", "what to do",
          "sooner", "what makes it sooner",
          "asked", "what was not asked",
          "meanwhile", "until then",
          "better", "when it should be better",
          "early", "soon after a birth");

  private void advice(String id, Level level, String whom, Yaml item, Part text) {
    html.raw("<section class=\"item\" id=\"" + id + "\">\n<h3>" + Html.level(level) + " ");
    html.text("for the " + whom).raw("</h3>\n");
    StringBuilder all = new StringBuilder();
    for (String part : CheckWords.PARTS) {
      String said = text.of(book.words(locale), part);
      if (!said.isEmpty()) {
        html.raw("<div class=\"piece\">\n");
        html.in("div", "label", PARTS.get(part) + " (" + Book.measured(said) + ")");
        html.raw(book.said(locale, w -> text.of(w, part))).raw("</div>\n");
        all.append(said).append(' ');
      }
    }
    html.raw(book.sources(item.texts("sources")));
    book.found(
        Html.named(level) + ", " + whom, "advice, " + locale, page + "#" + id, all.toString());
  }

  private void prompts() {
    String language = locale.substring(0, 2);
    html.raw("<h2 id=\"prompts\">What else claims something</h2>\n");
    List<Yaml> items = new ArrayList<>(book.file(language + "/conversation.yaml").items("prompts"));
    items.addAll(book.file(language + "/remarks.yaml").items("prompts"));
    for (Yaml item : items) {
      if (item.has("sources")) {
        prompt(item);
      }
    }
    html.raw("<h2 id=\"talk\">What claims nothing</h2>\n");
    html.in("p", "about", "Greetings, offers, and what is said to remarks; it needs no signature.");
    for (Yaml item : items) {
      if (!item.has("sources")) {
        prompt(item);
      }
    }
  }

  private void prompt(Yaml item) {
    String language = locale.substring(0, 2);
    String id = item.text("id");
    html.raw("<section class=\"item\" id=\"prompt-" + id + "\">\n<h3><code>" + id + "</code></h3>");
    html.raw(book.said(locale, w -> w.prompt(id).say()));
    if (item.has("sources")) {
      html.raw(book.sources(item.texts("sources")));
      html.raw("<p>" + book.state(language + "/prompt/" + id) + "</p>");
    }
    html.raw("</section>\n");
    String said = book.words(locale).prompt(id).say();
    book.found(id.replace('-', ' '), "prompt, " + locale, page + "#prompt-" + id, said);
  }
}
