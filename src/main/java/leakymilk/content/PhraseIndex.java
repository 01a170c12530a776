package leakymilk.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compiled wordings of a language, looked up where they lie: nothing is built from them when
 * the function starts. Stems, groups and wordings are known by numbers.
 *
 * <p>Layout: the stems in the order of their bytes, each with the groups of which it is a member
 * and the wordings that it can begin; the groups; the wordings. Places are counted from the start
 * of the part that they lie in.
 */
public final class PhraseIndex {
  /**
   * What an emergency is called that the symptom check has no finding for, such as an overdose: it
   * is answered with the emergency number, and nothing is asked.
   */
  public static final String OTHER_EMERGENCY = "other-emergency";

  /** What it is called when another person hurts or frightens somebody: it is in no check. */
  public static final String UNSAFE_AT_HOME = "unsafe-at-home";

  /** Of whom a sign is said that is a parent's, and told of a baby an emergency of the baby. */
  public static final String PARENT_OR_BABY = "parent-or-baby";

  /** A stem that is in no wording and no group. */
  public static final int UNKNOWN = -1;

  private static final int PLACE = 3;

  /** The length of what stands before everything else: the sizes of the parts. */
  static final int HEADER = 4 * PLACE;

  private final Set<String> little;
  private final Set<String> splits;
  private final List<String> findings;
  private final List<String> who;
  private final List<String> groupNames;
  private final Places places;
  private final byte[] bytes;
  private final int stems;
  private final int stemPlaces;
  private final int groupPlaces;
  private final int entries;
  private final int groups;
  private final int wordings;
  private final int end;

  PhraseIndex(
      List<String> little,
      List<String> splits,
      List<String> findings,
      List<String> who,
      List<String> groupNames,
      Places places,
      byte[] bytes,
      int from) {
    this.little = new HashSet<>(little);
    this.splits = new HashSet<>(splits);
    this.findings = findings;
    this.who = who;
    this.groupNames = groupNames;
    this.places = places;
    this.bytes = bytes;
    this.stems = place(from);
    this.stemPlaces = from + HEADER;
    this.groupPlaces = stemPlaces + stems * PLACE;
    this.entries = groupPlaces + groupNames.size() * PLACE;
    this.groups = entries + place(from + PLACE);
    this.wordings = groups + place(from + 2 * PLACE);
    this.end = wordings + place(from + 3 * PLACE);
  }

  /** Where the last part ends. */
  int end() {
    return end;
  }

  /** Words that do not count in a comparison. */
  public Set<String> little() {
    return little;
  }

  /** Words that end a clause. */
  public Set<String> splits() {
    return splits;
  }

  /** How somebody says where she is. */
  public Places places() {
    return places;
  }

  /** The id of a finding. */
  public String finding(int number) {
    return findings.get(number);
  }

  /** Of whom a finding with this id is said; empty when there is none. */
  public String who(String finding) {
    int number = findings.indexOf(finding);
    return number < 0 ? "" : who.get(number);
  }

  /** Of whom a finding is said: parent, baby or either. */
  public String who(int number) {
    return who.get(number);
  }

  /** The number of a stem; {@link #UNKNOWN} for one that no wording and no group has. */
  public int stem(String stem) {
    int low = 0;
    int high = stems - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(stem, middle);
      if (order == 0) {
        return middle;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return UNKNOWN;
  }

  private int compare(String stem, int number) {
    int from = entry(number);
    return CompiledWords.compare(stem, bytes, from + 1, bytes[from]);
  }

  private String text(int number) {
    int from = entry(number);
    return new String(bytes, from + 1, bytes[from], StandardCharsets.UTF_8);
  }

  /** The names of the groups that have a stem as a member by itself. */
  public List<String> groupsOf(String stem) {
    int number = stem(stem);
    if (number < 0) {
      return List.of();
    }
    int at = entry(number);
    at += 1 + bytes[at];
    int count = bytes[at];
    if (count == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      names.add(groupNames.get(bytes[at + i]));
    }
    return names;
  }

  /** The stems of each member of a group, by the first of them; empty when there is none such. */
  public Map<String, List<List<String>>> members(String group) {
    Map<String, List<List<String>>> members = new HashMap<>();
    int number = groupNames.indexOf(group);
    if (number >= 0) {
      int at = group(number);
      int runs = number(at);
      at += 2;
      for (int i = 0; i < runs; i++) {
        List<String> stems = new ArrayList<>();
        for (int j = 0; j < bytes[at]; j++) {
          stems.add(text(number(at + 1 + 2 * j)));
        }
        if (!members.containsKey(stems.get(0))) {
          members.put(stems.get(0), new ArrayList<>());
        }
        members.get(stems.get(0)).add(stems);
        at += 1 + 2 * bytes[at];
      }
    }
    return members;
  }

  private int entry(int stem) {
    return entries + place(stemPlaces + stem * PLACE);
  }

  /** Where the wordings that a stem can begin are listed: a number, then each wording's place. */
  public int beginning(int stem) {
    int at = entry(stem);
    at += 1 + bytes[at];
    return at + 1 + bytes[at];
  }

  /** Where the wording with this position in a list of {@link #beginning} lies. */
  public int wording(int list, int position) {
    return wordings + place(list + 2 + position * PLACE);
  }

  /** Where a group lies: a number of runs, each a length and the numbers of its stems. */
  public int group(int number) {
    return groups + place(groupPlaces + number * PLACE);
  }

  /** How many groups there are. */
  public int groups() {
    return groupNames.size();
  }

  /** How many stems there are; a higher number in a wording is a group's. */
  public int stems() {
    return stems;
  }

  /** The byte at a place. */
  public int small(int at) {
    return bytes[at];
  }

  /** The number of two bytes at a place. */
  public int number(int at) {
    return (bytes[at] & 255) << 8 | (bytes[at + 1] & 255);
  }

  private int place(int at) {
    return (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | (bytes[at + 2] & 255);
  }
}
