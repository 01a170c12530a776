package leakymilk.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The compiled wordings of a language, looked up where they lie: nothing is built from them when
 * the function starts. Stems, groups and wordings are known by numbers.
 *
 * <p>Layout: the stems in the order of their bytes, each with the groups of which it is a member
 * and the wordings that it can begin; the groups; the wordings. Places are counted from the start
 * of the part that they lie in.
 */
public final class PhraseIndex {
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

  /** The part of the compiled form that is looked up where it lies. */
  static byte[] compile(Phrases phrases) {
    return new Compiler(phrases).compile();
  }

  /** Gives the numbers and lays out the parts; only the build needs it. */
  private static final class Compiler {
    private final Phrases phrases;
    private final List<String> groupNames;
    private final TreeMap<String, List<Integer>> beginnings = new TreeMap<>();
    private final List<String> sorted;

    Compiler(Phrases phrases) {
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
      return java.util.Collections.binarySearch(sorted, stem);
    }

    byte[] compile() {
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
}
