package leakymilk.conversation;

import java.util.List;

/** The skill's table of contents: its behaviours, in the order in which they are asked. */
public final class Behaviours {
  private static final List<Handler> IN_ORDER =
      List.of(
          new FirstHandler(),
          new WordsHandler(),
          new AlarmHandler(),
          new RemarkHandler(),
          new MannerHandler(),
          new ContextHandler(),
          new CheckHandler(),
          new TalkHandler());

  private Behaviours() {}

  /** What is said in a turn, by the first behaviour that can; moves the turn's session. */
  public static Spoken answer(Turn turn) {
    Session session = turn.session();
    boolean offered = Voice.offeredCheck(session, turn.words());
    session.offer().begin(session.check(), offered || session.isAt(Place.CHECK_OFFERED));
    for (int i = 0; i < IN_ORDER.size(); i++) {
      Spoken spoken = IN_ORDER.get(i).answer(turn);
      if (spoken != null) {
        return spoken;
      }
    }
    throw new IllegalStateException("no behaviour");
  }

  /** All behaviours, in the order in which they are asked. */
  public static List<Handler> all() {
    return IN_ORDER;
  }
}
