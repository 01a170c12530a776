package leakymilk.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Phrases;

/**
 * Finds the wordings of signs in a sentence: their words in order, at most three others between two
 * of them, inside one clause, and no harmless look-alike that shares a word.
 */
final class PhraseFinder {
  private static final int GAP = 3;
  private static final int MOST_PLACES = 40;

  /**
   * A wording that was found.
   *
   * @param finding the finding that it reports
   * @param who of whom it is said
   * @param named whether the wording itself names the baby
   * @param at the positions of its words, ascending
   */
  record Hit(String finding, String who, boolean named, List<Integer> at) {
    int first() {
      return at.get(0);
    }
  }

  /** One place of a wording: any of these runs of stems. */
  private record Place(List<String[]> runs) {}

  private record Wording(int finding, boolean unless, boolean named, List<Place> places) {}

  private final List<Phrases.Wordings> findings;
  private final Map<String, Place> groups = new HashMap<>();

  /** Wordings by each stem that can begin them. */
  private final Map<String, List<Wording>> byFirst = new HashMap<>();

  PhraseFinder(Phrases phrases) {
    findings = phrases.wordings();
    for (Map.Entry<String, List<String>> group : phrases.groups().entrySet()) {
      List<String[]> runs = new ArrayList<>();
      for (String member : group.getValue()) {
        runs.add(member.split(" ", -1));
      }
      groups.put(group.getKey(), new Place(runs));
    }
    for (int i = 0; i < findings.size(); i++) {
      for (String says : findings.get(i).says()) {
        index(new Wording(i, false, says.contains("{baby"), places(says)));
      }
      for (String unless : findings.get(i).unless()) {
        index(new Wording(i, true, false, places(unless)));
      }
    }
  }

  private List<Place> places(String wording) {
    List<Place> places = new ArrayList<>();
    for (String element : wording.split(" ", -1)) {
      List<String[]> runs = new ArrayList<>();
      for (String either : element.split("\\|", -1)) {
        if (either.startsWith("{")) {
          runs.addAll(groups.get(either.substring(1, either.length() - 1)).runs());
        } else {
          runs.add(new String[] {either});
        }
      }
      places.add(new Place(runs));
    }
    return places;
  }

  private void index(Wording wording) {
    Set<String> firsts = new HashSet<>();
    for (String[] run : wording.places().get(0).runs()) {
      firsts.add(run[0]);
    }
    for (String first : firsts) {
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(wording);
    }
  }

  List<Hit> find(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (List<Integer> clause : sentence.clauses) {
      find(sentence, clause, hits);
    }
    return hits;
  }

  private void find(Sentence sentence, List<Integer> clause, List<Hit> hits) {
    List<Hit> found = new ArrayList<>();
    Map<Integer, List<Set<Integer>>> harmless = new HashMap<>();
    for (int i = 0; i < clause.size(); i++) {
      List<Wording> wordings = byFirst.get(sentence.stems.get(clause.get(i)));
      if (wordings == null) {
        continue;
      }
      for (Wording wording : wordings) {
        List<List<Integer>> all = new ArrayList<>();
        embed(sentence, clause, wording.places(), 0, i, i, new ArrayList<>(), all);
        for (List<Integer> at : all) {
          if (wording.unless()) {
            harmless
                .computeIfAbsent(wording.finding(), f -> new ArrayList<>())
                .add(new HashSet<>(at));
          } else {
            Phrases.Wordings of = findings.get(wording.finding());
            found.add(new Hit(of.finding(), of.who(), wording.named(), at));
          }
        }
      }
    }
    for (Hit hit : found) {
      if (!isHarmless(hit, harmless)) {
        hits.add(hit);
      }
    }
  }

  private boolean isHarmless(Hit hit, Map<Integer, List<Set<Integer>>> harmless) {
    for (Map.Entry<Integer, List<Set<Integer>>> entry : harmless.entrySet()) {
      if (findings.get(entry.getKey()).finding().equals(hit.finding())) {
        for (Set<Integer> places : entry.getValue()) {
          for (int at : hit.at()) {
            if (places.contains(at)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Every way in which the places from {@code place} on can stand from position {@code from}. */
  private static void embed(
      Sentence sentence,
      List<Integer> clause,
      List<Place> places,
      int place,
      int from,
      int to,
      List<Integer> at,
      List<List<Integer>> all) {
    if (place == places.size()) {
      all.add(new ArrayList<>(at));
      return;
    }
    for (int i = from; i <= to && i < clause.size() && all.size() < MOST_PLACES; i++) {
      for (String[] run : places.get(place).runs()) {
        if (stands(sentence, clause, run, i)) {
          for (int j = 0; j < run.length; j++) {
            at.add(clause.get(i + j));
          }
          int next = i + run.length;
          embed(sentence, clause, places, place + 1, next, next + GAP, at, all);
          for (int j = 0; j < run.length; j++) {
            at.remove(at.size() - 1);
          }
        }
      }
    }
  }

  private static boolean stands(Sentence sentence, List<Integer> clause, String[] run, int from) {
    if (from + run.length > clause.size()) {
      return false;
    }
    for (int j = 0; j < run.length; j++) {
      if (!sentence.stems.get(clause.get(from + j)).equals(run[j])) {
        return false;
      }
    }
    return true;
  }
}
