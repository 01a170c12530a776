package leakymilk.authoring;

import static leakymilk.authoring.Gaps.gap;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adds a topic, a finding, a country or a language: every file and entry that it needs, with a gap
 * wherever somebody must write. Nothing is copied that could pass for written.
 */
public final class Scaffold {
  private static final String HELP =
      """
      Adds every file and entry that something new needs, with a gap wherever you must write.

        ./talk new topic ID        an answer and the ways to ask for it, such as: vitamin-d
        ./talk new finding ID      a sign, the question that asks for it, and how people tell it: nipple-turned-in
        ./talk new country LOCALE  the numbers and words of a country of a known language: en-NZ
        ./talk new language CODE   all that is heard and said in a language: es

      The build refuses every gap by file and line (mvn process-classes), so it tells what is left to do.
      """;

  private static final List<String> WANTED_OF_A_CONTACT =
      List.of(
          "who: whose number it is, as the phone shows it",
          "number: as it is written on an official page, found anew for this country",
          "say: as it is said, with {number} in it",
          "status: checked, or unsure and then without number, hours and sources",
          "hours: when somebody answers, as it is said; empty for day and night",
          "date: the day on which you read the page, such as 2026-11-22");

  /** More files of a folder than this are counted rather than named. */
  private static final int MANY = 20;

  private final Path project;
  private final Path content;
  private final PrintStream out;
  private final Set<String> written = new LinkedHashSet<>();

  Scaffold(Path project, PrintStream out) {
    this.project = project;
    this.content = project.resolve("src/main/content");
    this.out = out;
  }

  /** Reads what is wanted; ends the process with an exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Scaffold(Path.of("."), out).run(List.of(args)));
  }

  /**
   * Does what the words say.
   *
   * @return 0, or 2 when nothing was written because the words were wrong
   */
  int run(List<String> args) throws IOException {
    if (args.isEmpty() || args.equals(List.of("--help"))) {
      out.print(HELP);
      return 0;
    }
    if (args.size() != 2) {
      return refuse("Say what is new, and its name.");
    }
    String id = args.get(1);
    return switch (args.get(0)) {
      case "topic" -> topic(id);
      case "finding", "question" -> finding(id);
      case "country" -> country(id);
      case "language" -> language(id);
      default -> refuse("There is nothing new of the kind '" + args.get(0) + "'.");
    };
  }

  private int refuse(String because) {
    out.println(because);
    out.print(HELP);
    return 2;
  }

  private int done(String... steps) {
    out.println("Written, with gaps:");
    Map<String, List<String>> folders = new LinkedHashMap<>();
    for (String file : written) {
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
    }
    folders.forEach(
        (folder, files) -> {
          if (files.size() > MANY) {
            out.println("  " + folder + ": " + files.size() + " files");
          } else {
            files.forEach(file -> out.println("  " + file));
          }
        });
    out.println("Now, in this order:");
    for (int i = 0; i < steps.length; i++) {
      out.println("  " + (i + 1) + ". " + steps[i]);
    }
    return 0;
  }

  private List<String> languages() {
    return Locales.of(content).stream().filter(Locales::isLanguage).toList();
  }

  private static boolean isKebab(String id) {
    return id.matches("[a-z]+(-[a-z]+)*");
  }

  private boolean asks(String key, String id) {
    return Yaml.file(content, "protocol.yaml", new Problems()).itemsIfAny(key).stream()
        .anyMatch(item -> item.textOr("id", "").equals(id));
  }

  private int topic(String id) throws IOException {
    if (!isKebab(id)) {
      return refuse("'" + id + "' is no name of a topic; write it like how-long.");
    }
    for (String language : languages()) {
      String file = Things.file(language, Things.TOPICS, id);
      if (Files.exists(content.resolve(file))) {
        return refuse("There is a topic '" + id + "' already, in " + file + ".");
      }
    }
    String sources = "sources: [" + gap(id, "ids of sources.yaml that say so") + "]";
    for (String language : languages()) {
      write(
          Things.file(language, Things.TOPICS, id),
          head("topic"),
          "name: " + gap(id, "what it is called in the middle of a sentence"),
          "near: ["
              + gap(id, "a topic that may be meant instead")
              + ", "
              + gap(id, "another one")
              + "]",
          "evidence: " + gap(id, "good, fair or thin"),
          "review: draft",
          "answer:",
          "  say: " + gap(id, "the answer in one breath, at most 30 words; [you|she] for her"),
          "  short: " + gap(id, "the answer in one sentence, at most 28 words"),
          "  " + sources,
          "more:",
          "  - say: " + gap(id, "what more there is to know, at most 40 words"),
          "    " + sources,
          "do:",
          "  say: " + gap(id, "the one thing to do, at most 28 words"),
          "  " + sources,
          "",
          "samples:",
          "  - " + gap(id, "5 to 10 ways to ask it, at most five words each"),
          "says:",
          "  - " + gap(id, "30 or more ways to ask it, as different as people are"));
    }
    return done(
        "the sources: an entry in sources.yaml for each page that you read",
        "the answer, then the short one, 'do', and the pieces of 'more'",
        "below it the ways to ask; then mvn process-classes until it tells nothing more. Where it"
            + " wants 'discreet' or 'after-loss', write them beside the text. Where it counts 251"
            + " intents, join two lines of openers.yaml",
        "a conversation in src/test/resources/transcripts (only the > lines), then mvn test"
            + " -Dtest=TranscriptTest,SkillPackageTest -Dtranscripts.write=true -Dmodel.write=true",
        "mvn verify; docs/how-to/answer.md tells the rest");
  }

  private int finding(String id) throws IOException {
    if (!isKebab(id)) {
      return refuse("'" + id + "' is no name of a sign; write it like nipple-turned-in.");
    }
    if (asks("findings", id) || asks("questions", id)) {
      return refuse("There is a finding or a question '" + id + "' already, in protocol.yaml.");
    }
    String sources = "sources: [" + gap(id, "ids of sources.yaml that say so") + "]";
    before(
        "protocol.yaml",
        "- id: anything-else",
        "- id: " + id,
        "  patient: " + gap(id, "parent or baby, and move the question to where it belongs"),
        "  covers: [" + id + "]",
        "  " + sources,
        "");
    append(
        "protocol.yaml",
        "findings",
        "- id: " + id,
        "  patient: " + gap(id, "parent or baby"),
        "  level: " + gap(id, "EMERGENCY, SAME_DAY, SOON or HOME_CARE"),
        "  " + sources);
    for (String language : languages()) {
      before(
          language + "/symptom-check.yaml",
          "- id: anything-else",
          "- id: " + id,
          "  ask: " + gap(id, "the question, at most 15 words; yes means that it is there"),
          "  again: " + gap(id, "the same in other words"),
          "  why: " + gap(id, "why it is asked, beginning with I ask because"));
      write(
          Things.file(language, Things.FINDINGS, id),
          head("finding"),
          "review: draft",
          "name: " + gap(id, "what it is called behind 'because of'"),
          "tell: " + gap(id, "a clause for the telephone: [I have|she has] it"),
          "",
          "named: [" + gap(id, "its bare names in a short reply") + "]",
          "who: " + gap(id, "parent, baby, either or parent-or-baby"),
          "wordings:",
          "  - " + gap(id, "the words in which people tell it; docs/how-to/finding.md says how"),
          sources);
      append(
          language + "/replies.yaml",
          "questions",
          "- id: " + id,
          "  \"yes\":",
          "    - " + gap(id, "replies that mean yes"),
          "  \"no\":",
          "    - " + gap(id, "replies that mean no"),
          "  unsure:",
          "    - " + gap(id, "replies of somebody who is not sure"),
          "  other:",
          "    - " + gap(id, "words that are no reply to it"));
    }
    return done(
        "the source and the level in protocol.yaml, and where the question stands in the list; or"
            + " put the finding under 'covers' of a question that is there, and delete the new one",
        "the question in symptom-check.yaml, and how people reply to it in replies.yaml",
        "its own file: what it is called, and how people tell it; for an emergency also 'back' and"
            + " 'tellings'",
        "mvn process-classes until it tells nothing more",
        "Levels.java and Rules.java of the tests hold every level and rule a second time: write"
            + " them from the source, not from protocol.yaml",
        "mvn verify; docs/how-to/finding.md tells the rest");
  }

  private int country(String locale) throws IOException {
    if (!locale.matches("[a-z]{2}-[A-Z]{2}")) {
      return refuse("'" + locale + "' is no country; write it like en-NZ.");
    }
    String language = locale.substring(0, 2);
    if (!languages().contains(language)) {
      return refuse("There is no language '" + language + "' yet; add it first.");
    }
    if (Files.exists(content.resolve(locale))) {
      return refuse("There is a country '" + locale + "' already.");
    }
    countryFile(locale, language);
    Manifest.add(project, locale);
    written.add(Models.MANIFEST);
    String name = Locale.forLanguageTag(locale).getDisplayCountry(Locale.ENGLISH);
    return done(
        "the emergency number, from an official page: without a checked one the build refuses the"
            + " country. Never from memory, never from a neighbour's file",
        "each other number anew, with its source, its hours and the day; what you cannot check is"
            + " 'unsure', has no number, and says whom to ask instead",
        "its words and storage times, and the places in which the numbers hold; take them, and "
            + name
            + ", out of 'elsewhere' in "
            + language
            + "/local.yaml",
        "its part of the store's pages in " + Models.MANIFEST,
        "mvn process-classes until it tells nothing more; then the emergency number a second time in"
            + " ContentTest, from another source",
        "mvn verify; docs/how-to/country.md tells the rest");
  }

  private void countryFile(String locale, String language) throws IOException {
    Yaml neutral = Yaml.file(content, language + "/local.yaml", new Problems());
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What changes in " + locale + ": words, units, storage times, and who can be called.");
    lines.add(
        "# See " + language + "/local.yaml for the meaning of each. Look every number up anew.");
    lines.add("words:");
    Yaml words = neutral.map("words");
    for (String word : words.keys()) {
      String there = words.text(word);
      lines.add("  " + word + ": " + gap(word, "as it is said there; elsewhere: " + there));
    }
    lines.add("storage-sources: [" + gap("storage-sources", "ids of ../sources.yaml") + "]");
    lines.add("places: [" + gap("places", "how people say where they are, lower case") + "]");
    lines.add("contacts:");
    for (String contact : neutral.map("contacts").keys()) {
      lines.add("  " + contact + ":");
      for (String wanted : WANTED_OF_A_CONTACT) {
        String[] part = wanted.split(": ", 2);
        lines.add("    " + part[0] + ": " + gap(contact, part[1]));
      }
      lines.add("    sources:");
      lines.add(
          "      - {publisher: "
              + gap(contact, "who publishes the number")
              + ", url: "
              + gap(contact, "where")
              + ", year: "
              + gap(contact, "of the page, or undated")
              + "}");
    }
    write(locale + "/local.yaml", lines.toArray(String[]::new));
  }

  private int language(String code) throws IOException {
    if (!code.matches("[a-z]{2}")) {
      return refuse("'" + code + "' is no language; write its two letters, like es.");
    }
    if (Files.exists(content.resolve(code))) {
      return refuse("There is a language '" + code + "' already.");
    }
    // of the names that all languages share, the first language has every one
    Path first = content.resolve(languages().get(0));
    for (String file : LanguageTexts.files(first)) {
      String blank = LanguageTexts.blank(first.resolve(file), Scaffold::inThisLanguage);
      write(code + "/" + file, blank.stripTrailing());
    }
    return done(
        "language.yaml: how its words are spelt, compared, denied, counted and asked with; nothing"
            + " else can be heard before it stands",
        "local.yaml, then speech-rules.yaml: what may never be said, and the words of a body and of"
            + " a baby",
        "symptom-check.yaml and conversation.yaml: what is said in an emergency comes first",
        "findings/, the emergencies first: what each sign is called and how it is told; phrases.yaml"
            + " and reply-words.yaml: which words count, and a no",
        "topics/, one by one; then the other files",
        "its countries: ./talk new country "
            + code
            + "-XX; then mvn process-classes until it tells nothing more",
        "sentences of people who have not seen these, to measure it; docs/how-to/language.md tells"
            + " the rest");
  }

  private static String inThisLanguage(String place, String example) {
    String id = place.replace('/', '.').replace(' ', '-');
    String shown = example.length() > 60 ? example.substring(0, 60) + " ..." : example;
    String wanted = shown.isEmpty() ? "the words of this language" : "what is here: " + shown;
    String gap = gap(id, wanted);
    return gap.substring(1, gap.length() - 1);
  }

  /** The first line of a file that holds one thing. */
  private static String head(String schema) {
    return "# yaml-language-server: $schema=../../../../../docs/schemas/" + schema + ".schema.json";
  }

  private void write(String file, String... lines) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
    written.add("src/main/content/" + file);
  }

  /** Adds an item at the end of a list. */
  private void append(String file, String key, String... item) throws IOException {
    List<String> lines = Files.readAllLines(content.resolve(file));
    int from = lines.indexOf(key + ":");
    int end = from + 1;
    for (int i = from + 1; i < lines.size() && isInside(lines.get(i)); i++) {
      end = lines.get(i).isBlank() || lines.get(i).startsWith("#") ? end : i + 1;
    }
    insert(file, lines, end, item);
  }

  private static boolean isInside(String line) {
    return line.isBlank() || line.startsWith(" ") || line.startsWith("#");
  }

  /** Adds an item before another one. */
  private void before(String file, String other, String... item) throws IOException {
    List<String> lines = Files.readAllLines(content.resolve(file));
    insert(file, lines, lines.indexOf("  " + other), item);
  }

  private void insert(String file, List<String> lines, int at, String... item) throws IOException {
    List<String> indented = new ArrayList<>();
    for (String line : item) {
      indented.add(line.isEmpty() ? "" : "  " + line);
    }
    lines.addAll(at, indented);
    write(file, lines.toArray(String[]::new));
  }
}
