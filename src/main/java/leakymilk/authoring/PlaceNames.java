package leakymilk.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Places;
import leakymilk.content.Stems;

/** Gathers how somebody says where she is, from the {@code local.yaml} of each country. */
final class PlaceNames {
  private final Stems stems;
  private final List<String> here = new ArrayList<>();
  private final List<String> hereFirst = new ArrayList<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  PlaceNames(Stems stems) {
    this.stems = stems;
  }

  /** The language's own file: what stands before a place, and the places without numbers. */
  void language(Yaml file) {
    here.addAll(words(file, "here"));
    hereFirst.addAll(words(file, "here-first"));
    add(file, "elsewhere", Places.ELSEWHERE);
  }

  /** A country's file: the places in which its numbers hold. */
  void country(Yaml file, String locale) {
    add(file, "places", locale);
  }

  Places places() {
    return new Places(here, hereFirst, places);
  }

  private void add(Yaml file, String key, String where) {
    for (String place : words(file, key)) {
      String other = places.putIfAbsent(place, where);
      if (other != null) {
        file.problem(key, "has the place '" + place + "', which is in " + other + " too; keep one");
      }
    }
  }

  private List<String> words(Yaml file, String key) {
    List<String> all = new ArrayList<>();
    for (String text : file.texts(key)) {
      String words = String.join(" ", stems.words(text));
      if (!words.equals(text)) {
        file.problem(key, "has '" + text + "'; write it as it is heard, '" + words + "'");
      }
      all.add(words);
    }
    if (all.isEmpty()) {
      file.problem("has no '" + key + "'; write the list");
    }
    return all;
  }
}
