package leakymilk.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is still to be written: a text that begins with a mark, says what is wanted, and passes for
 * nothing. While there is one the build tells the gaps and nothing else.
 */
final class Gaps {
  private static final String MARK = "UNWRITTEN";
  private static final Pattern GAP = Pattern.compile("\\b" + MARK + "\\b(?: ([^ :]+): ([^\"]*))?");

  private Gaps() {}

  /** A gap in the quotes that YAML and JSON share. */
  static String gap(String id, String wanted) {
    return '"' + MARK + " " + id + ": " + wanted.replaceAll("[\"\\\\\\n]", " ") + '"';
  }

  /** Notes every gap of a project's content and of what is handed to the store. */
  static void check(Path project, Problems problems) {
    Path content = project.resolve("src/main/content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(any -> any.toString().endsWith(".yaml")).sorted().toList()) {
        check(file, content.relativize(file).toString(), problems);
      }
      Path manifest = project.resolve(Models.MANIFEST);
      if (Files.exists(manifest)) {
        check(manifest, Models.MANIFEST, problems);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void check(Path file, String name, Problems problems) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher gap = GAP.matcher(lines.get(i));
      while (gap.find()) {
        String id = gap.group(1) == null ? "" : gap.group(1);
        String wanted = gap.group(2) == null ? "" : ": " + gap.group(2);
        problems.add(name, i + 1, id, "is still to be written" + wanted);
      }
    }
  }
}
