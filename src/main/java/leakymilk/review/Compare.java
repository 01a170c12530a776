package leakymilk.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.ContentStore;
import leakymilk.triage.Level;

/**
 * Rule changes in the open: takes the same people, signs, sentences and texts through two versions,
 * and lists what came out differently. What came out of one version is a file, so that the two may
 * differ in program and content alike.
 */
public final class Compare {
  private static final String HELP =
      """
      Lists for a reviewer what a change changes.
        ./talk compare --save FILE    before the change: what comes out now
        ./talk compare FILE           after it: every level, sentence, rule and text that came out
                                      differently; of people who change alike some, --all FILE: all
      Ends with 0 where nothing came out differently, with 1 where something did.
      """;

  /** The first line of a saved file: another form cannot be compared with. */
  private static final String FORM = "leaky-milk-outcomes 2";

  /** Of so many people who change alike the ones with the fewest signs are shown. */
  private static final int SHOWN = 5;

  /** A change, under the heading where a reviewer looks for it. */
  record Change(String heading, String key, String before, String after) {}

  private static final String FALLS = "Levels that fall";
  private static final String RISES = "Levels that rise";
  private static final String REASONS = "The level stays, the way or the reason is another";
  private static final String SIGNS = "Signs and combinations that are new or gone";
  private static final String HEARD = "Sentences that are heard as something else";
  private static final String RULES = "Rules, as they stand in the protocol";
  private static final String TEXTS = "Texts: what is said and shown, and its sources";

  /** In the order of reading: what could do harm first. */
  private static final List<String> HEADINGS =
      List.of(FALLS, RISES, REASONS, SIGNS, HEARD, RULES, TEXTS);

  private Compare() {}

  /** Reads options; ends the process with an exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status =
        run(
            List.of(args),
            ContentStore.packaged(),
            Path.of("src/main/content"),
            Outcomes.allSentences(),
            out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** As from the command line, with the version and the sentences to take through it. */
  static int run(
      List<String> args, ContentStore store, Path content, List<String> sentences, PrintStream out)
      throws IOException {
    boolean save = args.size() == 2 && args.get(0).equals("--save");
    boolean all = args.size() == 2 && args.get(0).equals("--all");
    if (!save && !all && (args.size() != 1 || args.get(0).startsWith("-"))) {
      out.print(HELP);
      return 2;
    }
    Path file = Path.of(args.get(args.size() - 1));
    if (save) {
      save(Outcomes.of(store, content, Set.of(), sentences), file);
      out.println("Written to " + file + ". Make the change, then: ./talk compare " + file);
      return 0;
    }
    Map<String, String> before = Files.isRegularFile(file) ? read(file) : null;
    if (before == null) {
      out.println(file + " was not written by ./talk compare --save of this program.");
      return 2;
    }
    List<Change> changes = changes(before, Outcomes.of(store, content, before.keySet(), sentences));
    print(changes, all, out);
    return changes.isEmpty() ? 0 : 1;
  }

  /** Every outcome that differs, under its heading, in the order of the later version. */
  static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    List<Change> changes = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    for (String key : keys) {
      String old = before.get(key);
      String now = after.get(key);
      String heading = heading(Outcomes.Kind.of(key), old, now);
      if (heading != null) {
        changes.add(new Change(heading, key, old == null ? "" : old, now == null ? "" : now));
      }
    }
    changes.sort(Comparator.comparing(change -> HEADINGS.indexOf(change.heading())));
    return changes;
  }

  /** Null where nothing changed, or where only one version was asked. */
  private static String heading(Outcomes.Kind kind, String old, String now) {
    boolean both = old != null && now != null;
    if (both && old.equals(now)) {
      return null;
    }
    return switch (kind) {
      // a person or a sentence that only one of the two was asked about changed nothing; where a
      // sentence tells a sign in one of them alone, it is heard as something else
      case VIGNETTE, PERSON, TOLD -> both ? levels(old, now) : null;
      case HEARD -> both ? HEARD : null;
      case SIGN, TOGETHER -> both ? levels(old, now) : SIGNS;
      case RULE -> RULES;
      case TEXT -> TEXTS;
    };
  }

  private static String levels(String old, String now) {
    boolean rises = false;
    for (int patient = 0; patient < 2; patient++) {
      int by = level(now, patient).compareTo(level(old, patient));
      if (by < 0) {
        return FALLS;
      }
      rises |= by > 0;
    }
    return rises ? RISES : REASONS;
  }

  private static Level level(String outcome, int patient) {
    String[] patients = outcome.split(", ", -1);
    return Level.valueOf(patients[patient].substring(0, patients[patient].indexOf(' ')));
  }

  private static void save(Map<String, String> outcomes, Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FORM));
    outcomes.forEach((in, out) -> lines.add(in + "\t" + out));
    Files.write(file, lines);
  }

  /** What was saved; null for another file. */
  private static Map<String, String> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
      return null;
    }
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", 2);
      outcomes.put(parts[0], parts[1]);
    }
    return outcomes;
  }

  private static void print(List<Change> changes, boolean all, PrintStream out) {
    for (String heading : HEADINGS) {
      List<Change> under = changes.stream().filter(c -> c.heading().equals(heading)).toList();
      if (!under.isEmpty()) {
        out.println(heading + ": " + under.size());
        under.stream().filter(c -> !Outcomes.Kind.PERSON.is(c.key())).forEach(c -> one(c, out));
        people(under.stream().filter(c -> Outcomes.Kind.PERSON.is(c.key())).toList(), all, out);
        out.println();
      }
    }
    StringBuilder sum = new StringBuilder();
    for (String heading : HEADINGS) {
      long count = changes.stream().filter(c -> c.heading().equals(heading)).count();
      sum.append(count == 0 ? "" : "\n  " + count + "  " + heading);
    }
    out.println(
        changes.isEmpty()
            ? "Nothing came out differently."
            : changes.size() + " came out differently:" + sum);
  }

  private static void one(Change change, PrintStream out) {
    Outcomes.Kind kind = Outcomes.Kind.of(change.key());
    out.println("  " + change.key());
    if (kind == Outcomes.Kind.TEXT || kind == Outcomes.Kind.RULE) {
      out.println(
          "    " + new ItemChange("", WordChange.between(change.before(), change.after())).line());
    } else {
      both(change.before(), change.after(), out);
    }
  }

  private static void both(String before, String after, PrintStream out) {
    out.println("    before: " + (before.isEmpty() ? "was not there" : before));
    out.println("    after:  " + (after.isEmpty() ? "is gone" : after));
  }

  /** People whose paths come out alike stand together, those with the fewest signs first. */
  private static void people(List<Change> people, boolean all, PrintStream out) {
    Map<String, List<Change>> alike = new LinkedHashMap<>();
    for (Change person : people) {
      String by = person.before() + "\t" + person.after();
      alike.computeIfAbsent(by, b -> new ArrayList<>()).add(person);
    }
    for (List<Change> group : alike.values()) {
      out.println("  " + group.size() + " of the people that the paths of the check stand for");
      both(group.get(0).before(), group.get(0).after(), out);
      group.stream()
          .sorted(Comparator.comparing(person -> person.key().length()))
          .limit(all ? group.size() : SHOWN)
          .forEach(person -> out.println("      " + signs(person.key())));
      if (!all && group.size() > SHOWN) {
        out.println("      and " + (group.size() - SHOWN) + " more; --all shows them");
      }
    }
  }

  private static String signs(String person) {
    String signs = person.substring(person.indexOf(' ') + 1);
    return signs.isEmpty() ? "none of the signs" : signs.replace(" ", ", ");
  }
}
