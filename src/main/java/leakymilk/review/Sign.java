package leakymilk.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leakymilk.authoring.BadContent;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.ReviewItems;
import leakymilk.authoring.Reviews;

/** Helps the owner to enter what a clinician has signed. It shows the words, and asks. */
public final class Sign {
  private static final String HELP =
      """
      Enters a clinician's signature into src/main/content/reviews.yaml, bound to the words as they stand.

        ./talk sign --who ID                          a new reviewer: asks for name, role and registration
        ./talk sign --by ID --on DAY --until DAY ITEM...
                                                      shows each item's words and asks whether these were signed
        ./talk sign --list                            who may sign, every item and what its signatures come to
        ITEM is an id of --list, or the start of one, such as en/answer/ or level/fever.
        DAY is written 2026-11-22. Add --yes only where the reviewer signed a printed sheet of these very words.
      """;

  private final Path content;
  private final PrintStream out;
  private final BufferedReader in;

  Sign(Path content, BufferedReader in, PrintStream out) {
    this.content = content;
    this.in = in;
    this.out = out;
  }

  /** Reads options; ends the process with an exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.exit(new Sign(Path.of("src/main/content"), in, out).run(List.of(args)));
  }

  /**
   * Does what the options say.
   *
   * @return 0, or 2 when they were wrong or the file is broken
   */
  int run(List<String> args) throws IOException {
    if (args.isEmpty() || args.equals(List.of("--help"))) {
      out.print(HELP);
      return 0;
    }
    try {
      Map<String, ReviewItem> items = ReviewItems.read(content);
      Reviews reviews = Reviews.read(content, items);
      if (args.equals(List.of("--list"))) {
        list(items, reviews);
        return 0;
      }
      if (args.size() == 2 && args.get(0).equals("--who")) {
        return who(args.get(1), reviews);
      }
      return sign(args, items, reviews);
    } catch (BadContent bad) {
      return usage(bad.getMessage());
    }
  }

  /** Who may sign, then every item, with the name of whoever signed it. */
  private void list(Map<String, ReviewItem> items, Reviews reviews) {
    for (Reviews.Reviewer reviewer : reviews.reviewers().values()) {
      out.println("--by " + reviewer.id() + ": " + reviewer.name() + ", " + reviewer.role());
    }
    for (ReviewItem item : items.values()) {
      Reviews.Signature last = reviews.last(item);
      String name = last == null ? "" : " (" + last.by().name() + ")";
      out.println(item.id() + ": " + Sheets.state(reviews, item, Sheets.today()) + name);
    }
  }

  private int usage(String problem) {
    out.println(problem);
    out.print(HELP);
    return 2;
  }

  private int who(String id, Reviews reviews) throws IOException {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || reviews.reviewers().containsKey(id)) {
      return usage("'" + id + "' is no new id in kebab-case.");
    }
    List<String> entry = new ArrayList<>();
    entry.add("  - id: " + id);
    entry.add("    name: " + quoted(ask("Name, as on the register")));
    entry.add("    role: " + quoted(ask("Role, as it is spoken (such as: a midwife)")));
    entry.add("    registration: " + quoted(ask("Registered with whom, and under which number")));
    return write("reviewers", entry);
  }

  private int sign(List<String> args, Map<String, ReviewItem> items, Reviews reviews)
      throws IOException {
    boolean asked = args.contains("--yes");
    String by = value(args, "--by");
    String on = value(args, "--on");
    String until = value(args, "--until");
    if (!reviews.reviewers().containsKey(by)) {
      return usage("--by names nobody that reviews.yaml has; enter them with --who first.");
    }
    if (!isDay(on) || !isDay(until)) {
      return usage("--on and --until want a day such as 2026-11-22.");
    }
    List<String> entry = new ArrayList<>();
    List<String> values = List.of(by, on, until, "--by", "--on", "--until", "--yes");
    for (String wanted : args) {
      if (values.contains(wanted)) {
        continue;
      }
      List<ReviewItem> named = items.values().stream().filter(i -> is(i, wanted)).toList();
      if (named.isEmpty()) {
        return usage("There is no item '" + wanted + "'; see --list.");
      }
      for (ReviewItem item : named) {
        if (asked || isSignedByThem(item)) {
          entry.addAll(entry(item, by, on, until));
        }
      }
    }
    return entry.isEmpty() ? usage("Nothing was signed.") : write("reviews", entry);
  }

  private static boolean is(ReviewItem item, String wanted) {
    return item.id().equals(wanted) || (wanted.endsWith("/") && item.id().startsWith(wanted));
  }

  private static String value(List<String> args, String option) {
    int at = args.indexOf(option);
    return at < 0 || at + 1 == args.size() ? "" : args.get(at + 1);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (java.time.format.DateTimeParseException other) {
      return false;
    }
  }

  private boolean isSignedByThem(ReviewItem item) throws IOException {
    out.println("\n" + item.id());
    item.words().forEach(word -> out.println("  " + word));
    String reply = ask("Did they sign these very words? y for yes, anything else for no");
    boolean signed = reply.equalsIgnoreCase("y") || reply.equalsIgnoreCase("yes");
    out.println(signed ? "Signed." : "Not signed; nothing is written for it.");
    return signed;
  }

  private static List<String> entry(ReviewItem item, String by, String on, String until) {
    List<String> entry = new ArrayList<>();
    entry.add("  - item: " + item.id());
    entry.add("    by: " + by);
    entry.add("    on: " + on);
    entry.add("    until: " + until);
    entry.add("    fingerprint: " + quoted(item.fingerprint()));
    entry.add("    words:");
    item.words().forEach(word -> entry.add("      - " + quoted(word)));
    return entry;
  }

  private String ask(String question) throws IOException {
    out.print(question + ": ");
    out.flush();
    String reply = in.readLine();
    return reply == null ? "" : reply.strip();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Adds an entry to the end of a list of the file; a file that this breaks is left as it was. */
  private int write(String list, List<String> entry) throws IOException {
    Path file = content.resolve(Reviews.FILE);
    String before = Files.readString(file);
    List<String> lines = new ArrayList<>(before.lines().toList());
    int at = lines.indexOf(list + ": []");
    if (at >= 0) {
      lines.set(at, list + ":");
    } else {
      at = lines.indexOf(list + ":");
    }
    int end = at + 1;
    while (end < lines.size() && lines.get(end).startsWith(" ")) {
      end++;
    }
    lines.addAll(end, entry);
    Files.writeString(file, String.join("\n", lines) + "\n");
    try {
      Reviews.read(content, ReviewItems.read(content));
    } catch (BadContent bad) {
      Files.writeString(file, before);
      return usage(bad.getMessage());
    }
    out.println("Written to " + file + ". Read the difference before you commit it.");
    return 0;
  }
}
