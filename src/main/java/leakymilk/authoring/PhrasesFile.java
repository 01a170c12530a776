package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Places;
import leakymilk.content.Stems;

/**
 * Reads and checks the wordings of a language: what words count and mean the same in {@code
 * phrases.yaml}, and how each sign is told.
 */
final class PhrasesFile {
  private final Map<String, Yaml> findings;
  private final Sources sources;
  private final Stems stems;
  private final Yaml file;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private Set<String> little = Set.of();

  /** What stands for all that no wording tells. */
  private static final String UNMATCHED = "unmatched-sign";

  PhrasesFile(
      Path root,
      String language,
      Map<String, Yaml> findings,
      Sources sources,
      Stems stems,
      Problems problems) {
    this.stems = stems;
    this.findings = findings;
    this.sources = sources;
    this.file = Yaml.file(root, language + "/phrases.yaml", problems);
  }

  /** The wordings, and how somebody says where she is. */
  Phrases read(Places places) {
    file.oneOf("review", "draft");
    little = new LinkedHashSet<>(file.texts("little"));
    List<String> splits = file.texts("splits");
    Yaml groupFile = file.map("groups");
    for (String name : groupFile.keys()) {
      List<String> members = new ArrayList<>();
      for (String member : groupFile.texts(name)) {
        String stemmed = stemmed(member);
        if (!stemmed.isEmpty() && !members.contains(stemmed)) {
          members.add(stemmed);
        }
      }
      groups.put(name, members);
    }
    Map<String, String> mishearings = new LinkedHashMap<>();
    Yaml heard = file.map("mishearings");
    for (String word : heard.keys()) {
      mishearings.put(word, heard.text(word));
    }
    file.nothingElse();
    List<Phrases.Wordings> wordings = new ArrayList<>();
    findings.forEach(
        (id, item) -> {
          if (!id.equals(UNMATCHED)) {
            wordings.add(wordings(id, item));
          }
        });
    return new Phrases(new ArrayList<>(little), splits, groups, mishearings, wordings, places);
  }

  private Phrases.Wordings wordings(String id, Yaml item) {
    String who = item.oneOf("who", "parent", "baby", "either", PhraseIndex.PARENT_OR_BABY);
    List<String> says = wordings(item, "wordings");
    boolean never = item.textOr("never", "").equals("true");
    if (says.isEmpty() && !never) {
      item.problem("wordings", "has no wording; write how people say it");
    }
    item.texts("named");
    item.texts("named-in-reply");
    sources.check(item, item.texts("sources"));
    return new Phrases.Wordings(id, who, says, wordings(item, "unless"));
  }

  private String stemmed(String words) {
    StringBuilder stemmed = new StringBuilder();
    for (String word : stems.words(words)) {
      if (!little.contains(word)) {
        stemmed.append(stemmed.length() == 0 ? "" : " ").append(stems.stem(word));
      }
    }
    return stemmed.toString();
  }

  private List<String> wordings(Yaml item, String key) {
    List<String> wordings = new ArrayList<>();
    for (String wording : item.texts(key)) {
      StringBuilder compiled = new StringBuilder();
      for (String element : wording.split(" +", -1)) {
        String place = place(item, key, element);
        if (place.isEmpty() && key.equals("unless") && !element.isEmpty()) {
          // what is left of it would be harmless by itself, and hide the sign
          item.problem(
              key, "has the place '" + element + "' in '" + wording + "', which does not count");
        } else if (!place.isEmpty()) {
          compiled.append(compiled.length() == 0 ? "" : " ").append(place);
        }
      }
      if (compiled.length() == 0) {
        item.problem(key, "has the wording '" + wording + "', of which no word counts");
      } else if (!wordings.contains(compiled.toString())) {
        wordings.add(compiled.toString());
      }
    }
    return wordings;
  }

  private String place(Yaml item, String key, String element) {
    Set<String> either = new LinkedHashSet<>();
    for (String word : element.split("\\|", -1)) {
      if (word.startsWith("{")) {
        String name = word.substring(1, Math.max(1, word.length() - 1));
        if (groups.containsKey(name)) {
          either.add(word);
        } else {
          item.problem(key, "names the group " + word + ", which 'groups' does not have");
        }
        continue;
      }
      for (String plain : stems.words(word)) {
        if (!little.contains(plain)) {
          either.add(stems.stem(plain));
        }
      }
    }
    return String.join("|", either);
  }
}
