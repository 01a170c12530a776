package leakymilk.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the topic model looks at in a sentence: each stem, each pair of neighbours, and each group
 * of words that mean the same. The build trains on it and the function scores with it.
 */
public final class TopicFeatures {
  /** Pieces of words survive a misheard ending. */
  private static final int PIECE = 4;

  private final Set<String> little;
  private final Map<String, List<String>> groupsOf = new HashMap<>();

  public TopicFeatures(Phrases phrases) {
    little = new HashSet<>(phrases.little());
    for (Map.Entry<String, List<String>> group : phrases.groups().entrySet()) {
      for (String member : group.getValue()) {
        if (member.indexOf(' ') < 0) {
          groupsOf.computeIfAbsent(member, m -> new ArrayList<>(2)).add("{" + group.getKey());
        }
      }
    }
  }

  /** The features of some words, each once. */
  public Set<String> of(List<String> words) {
    Set<String> features = new HashSet<>();
    String before = "^";
    String wordBefore = "^";
    Set<String> groupsBefore = Set.of();
    for (String word : words) {
      features.add("r:" + wordBefore + " " + word);
      wordBefore = word;
      if (little.contains(word)) {
        continue;
      }
      String stem = word.charAt(0) <= '9' ? "#" : Stems.stem(word);
      features.add(stem);
      features.add(before + " " + stem);
      for (int i = 0; i + PIECE <= stem.length() && stem.length() > PIECE; i++) {
        features.add("~" + stem.substring(i, i + PIECE));
      }
      Set<String> groups = new HashSet<>(groupsOf.getOrDefault(stem, List.of()));
      for (String group : groups) {
        features.add(group);
        for (String left : groupsBefore) {
          features.add(left + " " + group);
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
