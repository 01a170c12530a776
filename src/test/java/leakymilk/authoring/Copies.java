package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what the project is made of besides Java, for tests that change it. */
final class Copies {
  private Copies() {}

  /** The content and what is handed to the store. */
  static void project(Path to) throws IOException {
    copy(Path.of("src/main/content"), to.resolve("src/main/content"));
    copy(Path.of("skill-package"), to.resolve("skill-package"));
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

  /**
   * Leaves the first sayings of each list of a file, which are checked as all of them would be, but
   * soon. The short samples of a topic are few already, and stay.
   */
  static void thin(Path file, int most) throws IOException {
    List<String> kept = new ArrayList<>();
    int items = 0;
    boolean samples = false;
    for (String line : Files.readAllLines(file)) {
      boolean item = line.startsWith("      - ");
      items = item ? items + 1 : 0;
      samples = item ? samples : line.strip().equals("samples:");
      if (samples || items <= most) {
        kept.add(line);
      }
    }
    Files.write(file, kept);
  }
}
