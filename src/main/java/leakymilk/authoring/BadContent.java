package leakymilk.authoring;

import java.util.List;

/** The content cannot be compiled; the message holds every problem, one per line. */
public final class BadContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadContent(List<String> problems) {
    super(
        problems.size()
            + (problems.size() == 1 ? " problem" : " problems")
            + " in the content:\n"
            + String.join("\n", problems));
  }
}
