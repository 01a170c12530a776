package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leakymilk.content.ContentStore;

/** A copy of what the project is made of besides Java, for tests that change it. */
public final class Copies {
  private Copies() {}

  /** The content and what is handed to the store. */
  public static void project(Path to) throws IOException {
    project(Path.of(""), to);
  }

  static void project(Path from, Path to) throws IOException {
    for (String part : List.of("src/main/content", "skill-package")) {
      copy(from.resolve(part), to.resolve(part));
    }
  }

  /**
   * The compiled content of a copy, beside the models as the build trained them: nothing that they
   * learn from may have changed.
   */
  public static void compiled(Path project, Path to) throws IOException {
    copy(Path.of("target/classes").resolve(ContentStore.PACKAGED), to);
    for (Map.Entry<String, byte[]> file : Compile.compile(project).entrySet()) {
      Files.write(to.resolve(file.getKey()), file.getValue());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Lists of sentences: of a topic, of a finding, and of the replies to a question. */
  private static final Pattern SENTENCES =
      Pattern.compile("(says|tellings):|    (says|\"yes\"|\"no\"|unsure|other):");

  /**
   * Leaves the first sentences of each list of a language, which are checked as all of them would
   * be, but soon. The short samples of a topic are few already, and stay, as do the ways to ask for
   * a piece.
   */
  static void thin(Path language, int most) throws IOException {
    thin(language.resolve("replies.yaml"), "      - ", most);
    thin(language.resolve("signs-told.yaml"), "      - ", most);
    for (String kind : List.of(Things.TOPICS, Things.FINDINGS)) {
      try (Stream<Path> files = Files.list(language.resolve(kind))) {
        for (Path file : files.toList()) {
          thin(file, "  - ", most);
        }
      }
    }
  }

  private static void thin(Path file, String item, int most) throws IOException {
    List<String> kept = new ArrayList<>();
    int items = 0;
    boolean sentences = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(item)) {
        items++;
      } else {
        items = 0;
        sentences = SENTENCES.matcher(line).matches();
      }
      if (!sentences || items <= most) {
        kept.add(line);
      }
    }
    Files.write(file, kept);
  }
}
