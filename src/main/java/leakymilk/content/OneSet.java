package leakymilk.content;

import java.util.List;
import leakymilk.triage.Finding;
import leakymilk.triage.Question;

/**
 * Whether files that are each sound make one set: what the program or one of them names, another
 * has words for. Files of two versions, each with its sum right, do not.
 */
final class OneSet {
  private OneSet() {}

  /**
   * Looks at everything that the files of a directory name.
   *
   * @throws DamagedContent when something is named and is not there
   * @throws IllegalArgumentException when a country has no word for a placeholder
   */
  static void check(ContentStore store) {
    for (String locale : store.locales()) {
      Words words = store.in(locale);
      everythingIsSaid(words);
      if (locale.length() == 2) {
        namesOfTheProgram(words);
        namesOfTheProtocol(words, store);
        namesOfTheModels(words, store);
      }
    }
  }

  /** Fills every text, as a turn would. */
  private static void everythingIsSaid(Words words) {
    for (String prompt : words.prompts()) {
      words.prompt(prompt);
    }
    for (String topic : words.topics()) {
      words.name(topic);
      words.brief(topic);
      words.action(topic);
      words.others(topic);
      for (int i = 0; i <= words.last(topic); i++) {
        words.piece(topic, i);
      }
    }
  }

  private static void namesOfTheProgram(Words words) {
    for (Says says : Says.values()) {
      require(words.has(says.id()), words, says.id());
    }
  }

  private static void namesOfTheProtocol(Words words, ContentStore store) {
    CheckWords check = words.check();
    for (Question question : store.check().protocol().questions()) {
      require(!check.ask(question.id()).isEmpty(), words, question.id());
      for (int i = 0; i < question.pieces().size(); i++) {
        require(!check.piece(question.id(), i).isEmpty(), words, question.id());
      }
    }
    for (Finding finding : store.check().protocol().findings()) {
      require(!check.name(finding.id()).isEmpty(), words, finding.id());
    }
  }

  private static void namesOfTheModels(Words words, ContentStore store) {
    for (String topic : store.topics(words.locale()).topics()) {
      int piece = topic.indexOf(TopicModel.PIECE);
      String whole = piece < 0 ? topic : topic.substring(0, piece);
      boolean known = whole.equals(TopicModel.OUT_OF_SCOPE) || words.knows(whole);
      require(known, words, topic);
    }
    List<String> others = List.of(TopicModel.HARMLESS, PhraseIndex.OTHER_EMERGENCY);
    for (String sign : store.signs(words.locale()).topics()) {
      boolean known = others.contains(sign) || store.check().finding(sign) != null;
      require(known, words, sign);
    }
  }

  private static void require(boolean known, Words words, String id) {
    if (!known) {
      throw new DamagedContent(words.locale(), "has no words for " + id);
    }
  }
}
