package leakymilk.authoring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays out the wordings of a language so that {@link leakymilk.content.PhraseIndex} looks them up
 * where they lie: gives the stems and groups their numbers and each part its place.
 */
final class PhraseLayout {
  private final Phrases phrases;
  private final List<String> groupNames;
  private final TreeMap<String, List<Integer>> beginnings = new TreeMap<>();
  private final List<String> sorted;

  PhraseLayout(Phrases phrases) {
    this.phrases = phrases;
    this.groupNames = new ArrayList<>(phrases.groups().keySet());
    for (List<String> members : phrases.groups().values()) {
      for (String member : members) {
        know(member);
      }
    }
    for (Phrases.Wordings of : phrases.wordings()) {
      for (List<String> wordings : List.of(of.says(), of.unless())) {
        for (String wording : wordings) {
          for (String either : wording.split("[ |]", -1)) {
            if (!either.startsWith("{")) {
              know(either);
            }
          }
        }
      }
    }
    this.sorted = new ArrayList<>(beginnings.keySet());
  }

  private void know(String stems) {
    for (String stem : stems.split(" ", -1)) {
      beginnings.computeIfAbsent(stem, s -> new ArrayList<>());
    }
  }

  private int number(String stem) {
    return Collections.binarySearch(sorted, stem);
  }

  byte[] bytes() {
    ByteArrayOutputStream wordings = new ByteArrayOutputStream();
    for (int i = 0; i < phrases.wordings().size(); i++) {
      for (String says : phrases.wordings().get(i).says()) {
        wording(wordings, i, says.contains("{baby") ? 1 : 0, says);
      }
      for (String unless : phrases.wordings().get(i).unless()) {
        wording(wordings, i, 2, unless);
      }
    }
    ByteArrayOutputStream groupPlaces = new ByteArrayOutputStream();
    ByteArrayOutputStream groups = new ByteArrayOutputStream();
    for (List<String> members : phrases.groups().values()) {
      place(groupPlaces, groups.size());
      two(groups, members.size());
      for (String member : members) {
        String[] run = member.split(" ", -1);
        one(groups, run.length);
        for (String stem : run) {
          two(groups, number(stem));
        }
      }
    }
    ByteArrayOutputStream entryPlaces = new ByteArrayOutputStream();
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    for (Map.Entry<String, List<Integer>> stem : beginnings.entrySet()) {
      place(entryPlaces, entries.size());
      entry(entries, stem.getKey(), stem.getValue());
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    place(all, sorted.size());
    place(all, entries.size());
    place(all, groups.size());
    place(all, wordings.size());
    for (ByteArrayOutputStream part :
        List.of(entryPlaces, groupPlaces, entries, groups, wordings)) {
      all.writeBytes(part.toByteArray());
    }
    return all.toByteArray();
  }

  private void entry(ByteArrayOutputStream entries, String stem, List<Integer> begins) {
    List<Integer> of = new ArrayList<>();
    for (int i = 0; i < groupNames.size(); i++) {
      if (phrases.groups().get(groupNames.get(i)).contains(stem)) {
        of.add(i);
      }
    }
    byte[] text = stem.getBytes(StandardCharsets.UTF_8);
    one(entries, text.length);
    entries.writeBytes(text);
    one(entries, of.size());
    for (int group : of) {
      one(entries, group);
    }
    two(entries, begins.size());
    for (int wording : begins) {
      place(entries, wording);
    }
  }

  private void wording(ByteArrayOutputStream wordings, int finding, int kind, String wording) {
    int at = wordings.size();
    String[] elements = wording.split(" ", -1);
    one(wordings, finding);
    one(wordings, kind);
    one(wordings, elements.length);
    Set<String> firsts = new HashSet<>();
    for (int i = 0; i < elements.length; i++) {
      String[] alternatives = elements[i].split("\\|", -1);
      one(wordings, alternatives.length);
      for (String either : alternatives) {
        boolean group = either.startsWith("{");
        String name = group ? either.substring(1, either.length() - 1) : either;
        two(wordings, group ? sorted.size() + groupNames.indexOf(name) : number(name));
        if (i == 0 && group) {
          for (String member : phrases.groups().get(name)) {
            firsts.add(member.split(" ", 2)[0]);
          }
        } else if (i == 0) {
          firsts.add(name);
        }
      }
    }
    for (String first : firsts) {
      beginnings.get(first).add(at);
    }
  }

  private static void one(ByteArrayOutputStream out, int number) {
    if (number > Byte.MAX_VALUE) {
      throw new IllegalStateException("too many for one byte: " + number);
    }
    out.write(number);
  }

  private static void two(ByteArrayOutputStream out, int number) {
    if (number > 0xffff) {
      throw new IllegalStateException("too many for two bytes: " + number);
    }
    out.write(number >>> 8);
    out.write(number);
  }

  private static void place(ByteArrayOutputStream out, int number) {
    out.write(number >>> 16);
    out.write(number >>> 8);
    out.write(number);
  }
}
