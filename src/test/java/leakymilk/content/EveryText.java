package leakymilk.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;

/** Everything that can be said, in every country and every manner. */
public final class EveryText {
  private static final ContentStore STORE = ContentStore.packaged();

  private EveryText() {}

  /** Every manner, and each of the openings and closings that take turns. */
  public static List<Manner> manners() {
    List<Manner> manners = new ArrayList<>();
    for (boolean another : new boolean[] {false, true}) {
      for (boolean discreet : new boolean[] {false, true}) {
        for (boolean loss : new boolean[] {false, true}) {
          for (int turn = 0; turn < 3; turn++) {
            manners.add(new Manner(another, discreet, loss, false, turn));
          }
        }
      }
    }
    return manners;
  }

  /**
   * The texts of one locale in one manner, by a name that says where they stand; what is not said
   * in this manner is not there.
   */
  public static Map<String, String> of(String locale, Manner manner) {
    Words words = STORE.in(locale).in(manner);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String topic : words.topics()) {
      texts.put(topic + " name", words.name(topic));
      texts.put(topic + " short", words.brief(topic));
      texts.put(topic + " do", words.action(topic));
      texts.put(topic + " others", words.others(topic));
      for (int piece = 0; piece <= words.last(topic); piece++) {
        texts.put(topic + " " + piece, words.piece(topic, piece));
      }
    }
    for (String prompt : words.prompts()) {
      texts.put("prompt " + prompt, words.prompt(prompt).say());
      texts.put("prompt " + prompt + " reprompt", words.prompt(prompt).reprompt());
    }
    check(words.check(), texts);
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static void check(CheckWords check, Map<String, String> texts) {
    for (Question question : STORE.check().protocol().questions()) {
      texts.put("ask " + question.id(), check.ask(question.id()));
      texts.put("again " + question.id(), check.again(question.id()));
      texts.put("why " + question.id(), check.why(question.id()));
      texts.put("meant " + question.id(), check.meant(question.id()));
    }
    for (Finding finding : STORE.check().protocol().findings()) {
      texts.put("sign " + finding.id(), check.name(finding.id()));
      texts.put("tell " + finding.id(), check.tell(finding.id()));
      for (Level level : Level.values()) {
        for (String part : CheckWords.PARTS) {
          texts.put(
              "advice " + part + " " + level + " " + finding.id(),
              check.detail(part, level, finding.id()));
        }
      }
    }
    for (Level level : Level.values()) {
      texts.put("level " + level, check.level(level));
      texts.put("taken " + level, check.taken(level));
      for (Patient patient : Patient.values()) {
        for (String part : CheckWords.PARTS) {
          texts.put(
              "advice " + part + " " + level + " " + patient, check.advice(part, level, patient));
        }
      }
    }
  }

  /** All texts of all locales in all manners. */
  public static Map<String, String> everywhere() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String locale : ContentStore.packaged().locales()) {
      for (Manner manner : manners()) {
        of(locale, manner)
            .forEach((name, text) -> texts.put(locale + " " + manner + " " + name, text));
      }
    }
    return texts;
  }
}
