package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Phrases;
import leakymilk.content.Places;
import leakymilk.content.Stems;
import leakymilk.triage.Finding;
import leakymilk.triage.Protocol;

/** Reads and checks {@code phrases.yaml} of a language. */
final class PhrasesFile {
  private final Protocol protocol;
  private final Sources sources;
  private final Stems stems;
  private final Yaml file;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private Set<String> little = Set.of();

  PhrasesFile(
      Path root,
      String language,
      Protocol protocol,
      Sources sources,
      Stems stems,
      Problems problems) {
    this.stems = stems;
    this.protocol = protocol;
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
    Yaml mishearings = file.map("mishearings");
    for (String word : mishearings.keys()) {
      mishearings.text(word);
    }
    List<Phrases.Wordings> wordings = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Finding finding : protocol.findings()) {
      if (!finding.id().equals("unmatched-sign")) {
        missing.add(finding.id());
      }
    }
    missing.add(Phrases.OTHER_EMERGENCY);
    for (Yaml item : file.items("findings")) {
      String id = item.text("id");
      item.named(id);
      if (!missing.remove(id)) {
        item.problem("id", "is no finding of protocol.yaml, or is there twice");
      }
      String who = item.oneOf("who", "parent", "baby", "either", Phrases.PARENT_OR_BABY);
      List<String> says = wordings(item, "says");
      boolean never = item.textOr("never", "").equals("true");
      if (says.isEmpty() && !never) {
        item.problem("says", "has no wording; write how people say it");
      }
      item.texts("named");
      wordings.add(new Phrases.Wordings(id, who, says, wordings(item, "unless")));
      sources.check(item, item.texts("sources"));
      item.nothingElse();
    }
    for (String id : missing) {
      file.problem("findings", "has no wordings for the finding '" + id + "'; write some");
    }
    file.nothingElse();
    return new Phrases(new ArrayList<>(little), splits, groups, wordings, places);
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
