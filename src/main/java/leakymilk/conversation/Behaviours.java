package leakymilk.conversation;

import java.util.List;

/** The skill's table of contents: its behaviours, in the order in which they are asked. */
public final class Behaviours {
  private static final List<Handler> IN_ORDER =
      List.of(
          new FirstHandler(),
          new WordsHandler(),
          new SafetyHandler(),
          new AfterEmergency(),
          new RemarkHandler(),
          new MannerHandler(),
          new ContextHandler(),
          new CheckHandler(),
          new NavigationHandler(),
          new YesNoHandler(),
          new AnswerHandler(),
          new MissHandler());

  private Behaviours() {}

  /** What is said in a turn, by the first behaviour that can; moves the turn's session. */
  public static Spoken answer(Turn turn) {
    return of(turn).handle(turn);
  }

  /** The first behaviour that can handle a turn; the last one can handle all. */
  public static Handler of(Turn turn) {
    int last = IN_ORDER.size() - 1;
    for (int i = 0; i < last; i++) {
      if (IN_ORDER.get(i).canHandle(turn)) {
        return IN_ORDER.get(i);
      }
    }
    return IN_ORDER.get(last);
  }

  /** All behaviours, in the order in which they are asked. */
  public static List<Handler> all() {
    return IN_ORDER;
  }
}
