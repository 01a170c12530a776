package leakymilk.authoring;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Country;
import leakymilk.content.Places;
import leakymilk.content.Stems;

/**
 * Reads {@code local.yaml} of a language and of its countries. The language's own file fixes which
 * words and contacts there are, and holds what is said where the country or the number is unknown.
 */
final class Countries {
  private final Path root;
  private final Sources sources;
  private final Problems problems;
  private final Set<String> neverOnACard = new LinkedHashSet<>();
  private final SharedNumbers shared = new SharedNumbers();
  private final PlaceNames places;

  Countries(Path root, Sources sources, Stems stems, Problems problems) {
    this.places = new PlaceNames(stems);
    this.root = root;
    this.sources = sources;
    this.problems = problems;
  }

  /** A language's words and its countries' by locale, the language first. */
  Map<String, Country> read(String language, List<String> locales) {
    Map<String, Country> countries = new LinkedHashMap<>();
    Country neutral = neutral(language);
    countries.put(language, neutral);
    for (String locale : locales) {
      if (locale.startsWith(language + "-")) {
        countries.put(locale, country(locale, neutral));
      }
    }
    shared.check();
    return countries;
  }

  /** How somebody says in which of the countries she is, once they are read. */
  Places places() {
    return places.places();
  }

  /** The neutral words of a language: nobody's telephone numbers. */
  private Country neutral(String language) {
    Yaml file = Yaml.file(root, language + "/local.yaml", problems);
    Map<String, String> words = words(file);
    Yaml contacts = file.map("contacts");
    for (String id : contacts.keys()) {
      Yaml contact = contacts.map(id).named(id);
      words.put(id, contact.text("say"));
      if (contact.has("card") && contact.oneOf("card", "never").equals("never")) {
        neverOnACard.add(id);
      }
      contact.nothingElse();
    }
    places.language(file);
    file.nothingElse();
    return new Country(words, List.of());
  }

  /** A country's words; anything that the language's own file has and this one lacks is noted. */
  private Country country(String locale, Country neutral) {
    Yaml file = Yaml.file(root, locale + "/local.yaml", problems);
    Map<String, String> words = words(file);
    CountryContacts contacts = new CountryContacts(locale, neverOnACard, shared);
    contacts.read(file.map("contacts"));
    words.replaceAll((key, text) -> contacts.withOthers(file, text));
    words.putAll(contacts.says());
    places.country(file, locale);
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
    return new Country(words, contacts.contacts());
  }

  private Map<String, String> words(Yaml file) {
    Map<String, String> words = new LinkedHashMap<>();
    Yaml texts = file.map("words");
    for (String key : texts.keys()) {
      words.put(key, texts.text(key));
    }
    sources.check(file, file.texts("storage-sources"));
    return words;
  }
}
