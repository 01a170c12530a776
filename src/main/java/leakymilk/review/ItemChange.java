package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of an item's values was changed, by the place in its file.
 *
 * @param place such as {@code more[1].say}
 * @param runs what was kept, taken out and put in, in the order of reading
 */
record ItemChange(String place, List<WordChange.Run> runs) {
  /** Every place whose value differs between two versions of an item, in the later one's order. */
  static List<ItemChange> between(List<String> before, List<String> after) {
    Map<String, String> old = byPlace(before);
    Map<String, String> now = byPlace(after);
    Map<String, String> places = new LinkedHashMap<>(now);
    old.forEach(places::putIfAbsent);
    List<ItemChange> changes = new ArrayList<>();
    for (String place : places.keySet()) {
      String was = old.getOrDefault(place, "");
      String is = now.getOrDefault(place, "");
      if (!was.equals(is)) {
        changes.add(new ItemChange(place, WordChange.between(was, is)));
      }
    }
    return changes;
  }

  /** The values of an item, each of its lines a place and what stands there. */
  static Map<String, String> byPlace(List<String> words) {
    Map<String, String> places = new LinkedHashMap<>();
    for (String line : words) {
      int end = line.indexOf(':');
      places.put(line.substring(0, end), line.substring(end + 1).strip());
    }
    return places;
  }

  /** As one line of plain text: what is kept as it is, and {@code [before -> after]}. */
  String line() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      WordChange.Run run = runs.get(i);
      boolean swapped = run.kind() == '-' && i + 1 < runs.size() && runs.get(i + 1).kind() == '+';
      String change =
          switch (run.kind()) {
            case '-' -> "[" + run.words() + " -> " + (swapped ? runs.get(++i).words() : "") + "]";
            case '+' -> "[ -> " + run.words() + "]";
            default -> run.words();
          };
      line.append(line.isEmpty() ? "" : " ").append(change);
    }
    return line.toString();
  }
}
