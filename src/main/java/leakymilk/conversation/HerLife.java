package leakymilk.conversation;

import java.util.Map;
import java.util.Set;
import leakymilk.content.Answer;
import leakymilk.content.Topics;

/** Where somebody stands in life, as far as this talk tells: pregnant, weaned, after a loss. */
final class HerLife {
  /** In more words than these a question is about what it says itself. */
  private static final int LONG_QUESTION = 10;

  /** What no other question of the same talk changes. */
  private static final Set<String> STAYS =
      Set.of(Person.PREGNANCY_INTENT, Person.LOSS_INTENT, Person.WEANING_INTENT);

  private HerLife() {}

  /**
   * The topic that a question is about in the life of whoever asks it: "how long does it last"
   * after weaning, in pregnancy, or after a loss is answered there. What was asked about before
   * tells which life it is; a long question tells its own, but not of whoever is pregnant or lost a
   * child, who is never told to feed.
   */
  static String topic(Turn turn, String asked) {
    boolean own = isPregnant(turn.session()) && Person.isWithoutBaby(asked);
    if (own || !turn.spoken().knows(asked)) {
      return asked;
    }
    boolean longer = turn.heard().list().size() > LONG_QUESTION;
    for (Map.Entry<String, String> lead : turn.spoken().answer(asked).then().entrySet()) {
      String place = lead.getKey();
      boolean instead = place.startsWith(Answer.INSTEAD);
      boolean stays = instead && STAYS.contains(Topics.intent(place.substring(1)));
      if (instead && (stays || !longer) && isHerPlace(turn.session(), place.substring(1))) {
        return lead.getValue();
      }
    }
    return asked;
  }

  private static boolean isPregnant(Session session) {
    return session.check() != null && session.check().has("pregnant");
  }

  /** Whether somebody told that she is where a topic is about, or asked about it. */
  private static boolean isHerPlace(Session session, String topic) {
    String intent = Topics.intent(topic);
    boolean told =
        (intent.equals(Person.PREGNANCY_INTENT) && isPregnant(session))
            || (intent.equals(Person.LOSS_INTENT) && session.person().lost());
    return told || session.memory().hasSaid(intent, 0);
  }

  /** What was told and answered before there was a baby holds no more. */
  static void bear(Session session) {
    session.remember(session.memory().withBaby());
    session.forgetPlace();
    Check check = session.check();
    if (check != null && check.level == null) {
      check.findings = check.findings.without("pregnant").without("leaking-without-baby");
      check.told.remove("leaking-without-baby");
    }
  }
}
