package leakymilk.skill;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.content.ContentStore;
import leakymilk.understanding.Understanding;

/** The understanding of each language, made when it is first needed. */
final class Understandings {
  private final ContentStore content;
  private final Map<String, Understanding> made = new ConcurrentHashMap<>();

  Understandings(ContentStore content) {
    this.content = content;
  }

  Understanding in(String locale) {
    String language = ContentStore.language(locale);
    Understanding known = made.get(language);
    if (known == null) {
      known =
          new Understanding(
              content.phrases(language), content.topics(language), content.signs(language));
      made.put(language, known);
    }
    return known;
  }
}
