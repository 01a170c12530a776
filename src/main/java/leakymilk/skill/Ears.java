package leakymilk.skill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.content.ContentStore;
import leakymilk.content.Remarks;
import leakymilk.content.Wording;
import leakymilk.conversation.Ear;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understanding;

/**
 * What each language is heard with, made when it is first needed; safe for use by several threads.
 */
final class Ears {
  private final ContentStore content;
  private final Map<String, Ear> ears = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Wording>> sayings = new ConcurrentHashMap<>();

  /** Each sentence that the second ear reads would cost a start a twentieth of a second. */
  private volatile boolean rehearsing;

  Ears(ContentStore content) {
    this.content = content;
  }

  /** What the language of a locale is heard with. */
  Ear of(String locale) {
    String language = content.language(locale);
    Ear known = ears.get(language);
    if (known == null) {
      known = open(language);
      ears.put(language, known);
    }
    return known;
  }

  /** Whether a start is rehearsed, in which the second ear has no say. */
  void rehearse(boolean on) {
    rehearsing = on;
    for (Ear ear : ears.values()) {
      ear.understanding().rehearse(on);
    }
  }

  private Ear open(String language) {
    var grammar = content.grammar(language);
    var phrases = content.phrases(language);
    Understanding understanding = new Understanding(content, language, phrases);
    understanding.rehearse(rehearsing);
    ReplyReader replies =
        new ReplyReader(
            content.replies(language), content.replied(language), phrases, grammar.stems());
    return new Ear(
        grammar, understanding, replies, new Remarks(sayings(language), grammar.stems()));
  }

  /** Words as they are compared; of empty words nothing is looked up. */
  List<String> list(String words, String locale) {
    return words.isEmpty() ? List.of() : of(locale).grammar().stems().words(words);
  }

  /** The ways to steer by their words. */
  Map<String, Wording> sayings(String locale) {
    String language = content.language(locale);
    Map<String, Wording> known = sayings.get(language);
    if (known == null) {
      known = content.sayings(language);
      sayings.put(language, known);
    }
    return known;
  }
}
