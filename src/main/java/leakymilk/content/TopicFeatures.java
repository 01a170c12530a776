package leakymilk.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the topic model looks at in a sentence: each stem, each pair of neighbours, and each group
 * of words that mean the same. The build trains on it and the function scores with it.
 */
public final class TopicFeatures {
  /**
   * Before a question, among the words of replies: to which others people reply alike. No word can
   * be such a key.
   */
  public static final String ALIKE = "~";

  /** Pieces of words survive a misheard ending. */
  private static final int PIECE = 4;

  private final PhraseIndex phrases;
  private final Stems stems;

  public TopicFeatures(PhraseIndex phrases, Stems stems) {
    this.phrases = phrases;
    this.stems = stems;
  }

  /**
   * The features of a reply, each by itself, together with what was asked, and together with the
   * questions to which people reply alike.
   *
   * @param question the id of the pending question
   * @param alike what these questions are called; empty for none
   */
  public Set<String> of(List<String> words, String question, String alike) {
    Set<String> features = of(words);
    String group = alike.isEmpty() ? question : alike;
    String before = "^";
    for (String word : words) {
      features.add(question + "|" + word);
      features.add(group + "|" + word);
      features.add(group + "|" + before + " " + word);
      before = word;
    }
    features.add(question + "|");
    return features;
  }

  /** The features of some words, each once. */
  public Set<String> of(List<String> words) {
    Set<String> features = new HashSet<>();
    String before = "^";
    String wordBefore = "^";
    List<String> groupsBefore = List.of();
    for (String word : words) {
      features.add("r:" + wordBefore + " " + word);
      wordBefore = word;
      if (phrases.little().contains(word)) {
        continue;
      }
      String stem = word.charAt(0) <= '9' ? "#" : stems.stem(word);
      features.add(stem);
      features.add(before + " " + stem);
      for (int i = 0; i + PIECE <= stem.length() && stem.length() > PIECE; i++) {
        features.add("~" + stem.substring(i, i + PIECE));
      }
      List<String> groups = phrases.groupsOf(stem);
      for (String group : groups) {
        features.add("{" + group);
        for (String left : groupsBefore) {
          features.add("{" + left + " {" + group);
        }
      }
      before = stem;
      groupsBefore = groups;
    }
    features.add(before + " $");
    features.add("r:" + wordBefore + " $");
    return features;
  }
}
