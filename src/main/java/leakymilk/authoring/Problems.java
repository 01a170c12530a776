package leakymilk.authoring;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the content, so that all of it is told at once. */
public final class Problems {
  private final List<String> lines = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param file relative to the content folder
   * @param line from 1; 0 when the problem has no place
   * @param id of the item it is in; may be empty
   * @param problem what is wrong and what to do about it
   */
  void add(String file, int line, String id, String problem) {
    lines.add(
        file + (line == 0 ? "" : ":" + line) + ": " + (id.isEmpty() ? "" : id + ": ") + problem);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Throws when anything was noted. */
  void throwIfAny() {
    if (!lines.isEmpty()) {
      throw new BadContent(lines);
    }
  }
}
