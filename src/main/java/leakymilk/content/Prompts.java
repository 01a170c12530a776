package leakymilk.content;

import java.util.List;

/** The prompts that the program says by name; the build checks that every language has them. */
public final class Prompts {
  /** The ids, in the order in which a parent may meet them. */
  public static final List<String> REQUIRED =
      List.of(
          "launch",
          "disclaimer",
          "after-answer",
          "after-piece",
          "after-last",
          "no-more",
          "no-topic",
          "ask-what",
          "anything-else",
          "help",
          "start-over",
          "fallback-first",
          "fallback-second",
          "fallback-near",
          "fallback-third",
          "emergency",
          "bye",
          "home",
          "error",
          "refused",
          "last-resort",
          "card-title");

  private Prompts() {}
}
