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
          "unknown",
          "either",
          "fallback-third",
          "emergency",
          "bye",
          "home",
          "error",
          "refused",
          "last-resort",
          "card-title",
          "check-start",
          "check-offer",
          "check-heard",
          "check-noted",
          "check-unsure",
          "check-unclear",
          "check-help",
          "check-few-more",
          "check-last",
          "check-tell",
          "check-because",
          "check-because-maybe",
          "check-because-none",
          "check-baby-too",
          "check-parent-too",
          "check-again",
          "check-confirm",
          "check-change",
          "check-change-none",
          "check-notes",
          "check-notes-unsure",
          "check-notes-none",
          "check-none",
          "check-anything",
          "hold-on");

  private Prompts() {}
}
