package leakymilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leakymilk.content.CheckWords;
import leakymilk.content.ContentStore;
import leakymilk.content.Says;
import leakymilk.triage.Finding;
import leakymilk.triage.Question;
import org.junit.jupiter.api.Test;

/**
 * No word of a human language stands in the Java that hears, decides and answers: what people say
 * is in the content. A literal of lower-case letters must be the name of something that is there: a
 * finding or question of the protocol, a prompt, a topic, an attribute of the session or another
 * name that the list below holds.
 */
class LanguageInJavaTest {
  private static final Path MAIN = Path.of("src/main/java/leakymilk");
  private static final List<String> PACKAGES =
      List.of("conversation", "understanding", "skill", "triage", "content");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** A name of JSON in a block of text. */
  private static final Pattern KEY = Pattern.compile("\"\\w+\":");

  private static final Pattern WORDS = Pattern.compile("[a-z]+([ '-][a-z]+)*,?");

  /** Names of the session's attributes, which the state of a talk is written under. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "others",
          "asking",
          "back",
          "backed",
          "brief",
          "check",
          "disclaimed",
          "discreet",
          "doubted",
          "elsewhere",
          "heard",
          "level",
          "misses",
          "no",
          "offered",
          "other",
          "pace",
          "part",
          "passed",
          "piece",
          "quiet",
          "remarked",
          "said",
          "split",
          "taken",
          "then",
          "told",
          "topic",
          "unclear",
          "unsure",
          "v",
          "varied",
          "wrong",
          "yes");

  /** Names inside the compiled content and between the classes that write and read it. */
  private static final Set<String> NAMES =
      Set.of(
          "about",
          "advice",
          "again",
          "agrees",
          "and",
          "answer",
          "answered",
          "any",
          "around",
          "ask",
          "baby",
          "bad",
          "because",
          "body",
          "both",
          "busy",
          "as-bad",
          "at-all",
          "lest",
          "never",
          "choose",
          "closed",
          "code",
          "conversation",
          "call-made",
          "can-it-wait",
          "count",
          "degree",
          "denies",
          "digits",
          "dim",
          "else",
          "en",
          "ended",
          "enough",
          "failed",
          "fast",
          "feeding-line",
          "file",
          "first",
          "harmless",
          "head",
          "headless",
          "hears",
          "in",
          "intent",
          "join",
          "just",
          "label",
          "large",
          "leave-check",
          "limits",
          "lines",
          "listens",
          "maybe",
          "meant",
          "middle",
          "after-all",
          "but-for",
          "mistaken",
          "missed",
          "more",
          "name",
          "newborn-leaking",
          "milk-after-loss",
          "night",
          "no-emergency",
          "none",
          "not-sure",
          "notices",
          "number",
          "nurse",
          "offer",
          "offer-first",
          "offer-other",
          "or",
          "other-emergency",
          "out-of-scope",
          "parent",
          "parent-or-baby",
          "place",
          "pointer",
          "private",
          "project-rule",
          "question",
          "rest",
          "room",
          "say",
          "screen",
          "scroll",
          "second",
          "silent",
          "size",
          "slow",
          "small",
          "soft-no",
          "soft-yes",
          "startled",
          "starts",
          "subject",
          "sure",
          "symptom-check",
          "talk",
          "targets",
          "telephone",
          "tell",
          "text",
          "turns",
          "unchecked",
          "unhelpful",
          "unread",
          "unsourced",
          "unwell",
          "waits",
          "wanted",
          "well",
          "which",
          "whom-to-call",
          "why",
          "wide",
          "words",
          "work",
          "wrong-person");

  /** Classes of a turn that the log holds, and a switch, for operators. */
  private static final Set<String> LOGGED =
      Set.of(
          "answered",
          "closed",
          "ended",
          "failed",
          "intent",
          "missed",
          "none",
          "off",
          "silent",
          "talk",
          "unread");

  @Test
  void noWordOfALanguageStandsInTheProgram() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Says says : Says.values()) {
      known.add(says.id());
    }
    known.addAll(ATTRIBUTES);
    known.addAll(NAMES);
    known.addAll(LOGGED);
    known.addAll(CheckWords.PARTS);
    for (Question question : ContentStore.packaged().check().protocol().questions()) {
      known.add(question.id());
    }
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      known.add(finding.id());
    }
    Set<String> words = new TreeSet<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.walk(MAIN.resolve(name))) {
        for (Path file : files.filter(any -> any.toString().endsWith(".java")).toList()) {
          for (String literal : literals(file)) {
            if (!known.contains(literal)) {
              words.add(file.getFileName() + ": \"" + literal + "\"");
            }
          }
        }
      }
    }
    assertEquals(Set.of(), words, "write words of a language into src/main/content/en");
  }

  @Test
  void everyNameInTheListIsStillUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.walk(MAIN.resolve(name))) {
        for (Path file : files.filter(any -> any.toString().endsWith(".java")).toList()) {
          used.addAll(literals(file));
        }
      }
    }
    assertTrue(used.containsAll(ATTRIBUTES), () -> "unused: " + left(ATTRIBUTES, used));
    assertTrue(used.containsAll(NAMES), () -> "unused: " + left(NAMES, used));
  }

  private static Set<String> left(Set<String> names, Set<String> used) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(used);
    return left;
  }

  /** Lower-case words in quotes, of which messages of defects and JSON are none. */
  private static Set<String> literals(Path file) throws IOException {
    Set<String> literals = new TreeSet<>();
    StringBuilder statement = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      String code = line.strip();
      boolean comment = code.startsWith("*") || code.startsWith("/");
      statement.append(comment ? "" : code.replaceAll("//.*", "")).append('\n');
      if (!code.endsWith(";") && !code.endsWith("{") && !code.endsWith("}")) {
        continue;
      }
      boolean message =
          statement.indexOf("DamagedContent(") >= 0 || statement.indexOf("Exception(") >= 0;
      Matcher matcher = LITERAL.matcher(message ? "" : KEY.matcher(statement).replaceAll(""));
      statement.setLength(0);
      while (matcher.find()) {
        String literal = matcher.group(1).strip();
        if (WORDS.matcher(literal).matches()) {
          literals.add(literal);
        }
      }
    }
    return literals;
  }
}
