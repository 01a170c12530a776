package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Contact;
import leakymilk.content.Country;

/**
 * Reads {@code local.yaml} of a language and of its countries. The language's own file fixes which
 * words and contacts there are, and holds what is said where the country or the number is unknown.
 */
final class Countries {
  private final Path root;
  private final Sources sources;
  private final Problems problems;

  Countries(Path root, Sources sources, Problems problems) {
    this.root = root;
    this.sources = sources;
    this.problems = problems;
  }

  /** The neutral words of a language: nobody's telephone numbers. */
  Country neutral(String language) {
    Yaml file = Yaml.file(root, language + "/local.yaml", problems);
    Map<String, String> words = new LinkedHashMap<>();
    Yaml texts = file.map("words");
    for (String key : texts.keys()) {
      words.put(key, texts.text(key));
    }
    sources.check(file, file.texts("storage-sources"));
    Yaml contacts = file.map("contacts");
    for (String id : contacts.keys()) {
      Yaml contact = contacts.map(id).named(id);
      words.put(id, contact.text("say"));
      contact.nothingElse();
    }
    file.nothingElse();
    return new Country(words, List.of());
  }

  /** A country's words; anything that the language's own file has and this one lacks is noted. */
  Country country(String locale, Country neutral) {
    Yaml file = Yaml.file(root, locale + "/local.yaml", problems);
    Map<String, String> words = new LinkedHashMap<>();
    List<Contact> contacts = new ArrayList<>();
    Yaml texts = file.map("words");
    for (String key : texts.keys()) {
      words.put(key, texts.text(key));
    }
    sources.check(file, file.texts("storage-sources"));
    Yaml list = file.map("contacts");
    for (String id : list.keys()) {
      contact(list.map(id).named(id), id, words, contacts);
    }
    file.nothingElse();
    Set<String> missing = new LinkedHashSet<>(neutral.words().keySet());
    missing.removeAll(words.keySet());
    for (String word : missing) {
      file.problem("has no '" + word + "'; its language's local.yaml has one, so write one here");
    }
    for (String word : words.keySet()) {
      if (!neutral.words().containsKey(word)) {
        file.problem("has '" + word + "', which its language's local.yaml lacks; add it there");
      }
    }
    return new Country(words, contacts);
  }

  private static void contact(
      Yaml contact, String id, Map<String, String> words, List<Contact> contacts) {
    String status = contact.oneOf("status", "checked", "unsure");
    boolean checked = status.equals("checked");
    String number = checked ? contact.text("number") : contact.textOr("number", "");
    String who = contact.text("who");
    String say = contact.text("say");
    contact.textOr("hours", "");
    contact.textOr("note", "");
    String date = contact.text("date");
    if (!date.isEmpty() && !date.matches("20\\d\\d-\\d\\d-\\d\\d")) {
      contact.problem("date", "has the date '" + date + "'; write it as 2026-11-22");
    }
    List<Yaml> sources = contact.itemsIfAny("sources");
    for (Yaml source : sources) {
      source.text("publisher");
      source.text("url");
      source.text("year");
      source.nothingElse();
    }
    if (checked && sources.isEmpty()) {
      contact.problem("is checked but names no source; add one, or set its status to unsure");
    }
    if (checked && !say.contains("{number}")) {
      contact.problem("say", "is checked but does not say {number}");
    }
    if (!checked && say.contains("{number}")) {
      contact.problem("say", "is unsure, so its number may not be spoken; say whom to ask instead");
    }
    contact.nothingElse();
    words.put(id, say.replace("{number}", "\u00ab" + number + "\u00bb"));
    if (checked) {
      contacts.add(new Contact(id, who, number));
    }
  }
}
