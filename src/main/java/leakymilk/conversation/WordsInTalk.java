package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.content.Control;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Understood;

/** What free words lead to while no question of the symptom check waits for its reply. */
final class WordsInTalk {
  /** In so few words a choice is named and nothing told: "the storing one". */
  private static final int BARE_CHOICE = 4;

  /** So few words that reply to an offer ask about no topic by their sound. */
  private static final int BARE_REPLY = 5;

  /** A statement of more words tells something of its own. */
  private static final int SHORT = 4;

  private final Turn turn;
  private final Understood understood;
  private final List<String> present;
  private final List<String> signs;
  private final Level level;
  private final String topic;

  WordsInTalk(Turn turn, Understood understood, List<String> present) {
    this.turn = turn;
    this.understood = understood;
    this.present = present;
    this.level = Telling.level(turn, present, understood.unsure());
    List<String> signs = new ArrayList<>(present);
    signs.addAll(understood.unsure());
    this.signs = signs;
    this.topic = topic(turn, understood, signs, level);
  }

  Spoken answer() {
    boolean leveled = level != null;
    if (!leveled && !TakingBack.told(turn, understood.absent()).isEmpty()) {
      // "I don't have a fever", after the advice
      return Telling.report(turn, present, List.of(), understood.absent(), true);
    }
    // a told sign leads into the check, which begins with the emergencies
    List<String> guessed = leveled && !understood.isLikely() ? List.of() : understood.guessed();
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    boolean asks = understood.plain() && understood.question();
    if (turn.session().isAfterEmergency() && (!perhaps.isEmpty() || !asks)) {
      // it lowers nothing: one full question with the number
      boolean named = leveled || !understood.perhaps().isEmpty() || understood.isCertain();
      if (!named && Remarked.isNoEmergency(turn)) {
        return Talk.wrongEmergency(turn);
      }
      // "she's breathing, should I still call": what was told before is no news
      // nor is what only sounds like another emergency: "I'm waking him, we're calling"
      boolean news = !isTold() || (named && !perhaps.isEmpty() && !isTold(perhaps));
      String said = news ? "" : Remarked.afterEmergency(turn);
      if (!said.isEmpty()) {
        return Remarked.say(turn, said);
      }
      String doubted = named ? "" : TakingBack.doubted(turn);
      if (!doubted.isEmpty()) {
        return TakingBack.ask(turn, doubted);
      }
      for (String sign : understood.perhaps()) {
        // the number is said in any case: what was perhaps heard is one more reason for it
        if (turn.engine().finding(sign) != null) {
          present.add(sign);
          leveled = true;
        }
      }
      return leveled
          ? Telling.report(turn, present, understood.unsure(), List.of(), true)
          : Talk.noiseAfterEmergency(turn);
    }
    // a few words that name what was offered are no emergency because they sound like one
    boolean few = perhaps.isEmpty() || turn.heard().list().size() <= BARE_CHOICE;
    boolean grave = leveled && level.compareTo(Level.SAME_DAY) >= 0;
    boolean free = !grave && few && understood.perhaps().isEmpty() && !understood.isCertain();
    free &= !turn.ear().replies().listens(turn.heard().list());
    String chosen = free ? Choice.of(turn, perhaps.isEmpty()) : "";
    if (!chosen.isEmpty()) {
      turn.session().understood();
      return Answers.begin(turn, chosen);
    }
    if (!perhaps.isEmpty()) {
      if (leveled) {
        Telling.note(turn, present, understood.unsure(), understood.absent());
      }
      return AskingBack.ask(turn, perhaps, asked());
    }
    if (isOfABirth() && !turn.session().isEmergency()) {
      // an answer to milk without a baby, or before one, is none for whoever has one
      turn.session().forgetPlace();
      Telling.noteCircumstances(turn, present);
      return turn.say(Says.ASK_WHAT);
    }
    String remark = leveled || isTopical() ? "" : Remarked.first(turn);
    if (!remark.isEmpty()) {
      return Remarked.say(turn, remark);
    }
    return !topic.isEmpty() && isTopicFirst() ? topic() : told();
  }

  /** The topic that is asked about; of two near ones the one that says what to do about a sign. */
  private static String topic(Turn turn, Understood understood, List<String> signs, Level level) {
    if (understood.topic().isEmpty() && understood.question() && level == Level.SOON) {
      for (String near : understood.either()) {
        if (isToldOf(turn, near, signs)) {
          return near;
        }
      }
    }
    return understood.topic();
  }

  /** Whether all that is told now was told before. */
  private boolean isTold() {
    boolean told = true;
    for (String sign : present) {
      told &= Telling.level(turn, List.of(sign), List.of()) == null || isTold(sign);
    }
    return told && (level == null || understood.unsure().isEmpty());
  }

  private boolean isTold(String sign) {
    Check check = turn.session().check();
    return check != null && (check.findings.of(sign) == Reply.YES || check.other.equals(sign));
  }

  /** What was asked about beside an emergency that was perhaps heard: a topic, or one of two. */
  private String asked() {
    return understood.topic().isEmpty() && isChoice()
        ? String.join(" ", understood.either())
        : understood.topic();
  }

  /** "I'm not pregnant, I had her in May", where that is all. */
  private boolean isOfABirth() {
    boolean place = Answers.isPlace(understood.topic()) || Answers.isPlace(Answers.topic(turn));
    return !understood.question() && level == null && present.contains("baby-at-home") && place;
  }

  /** Whether a topic is meant rather than a remark: not of what was advised or offered just now. */
  private boolean isTopical() {
    Session session = turn.session();
    boolean advised = session.check() != null && session.check().level != null;
    boolean topic = understood.plain() || !understood.either().isEmpty();
    return topic && !advised && session.offered().isEmpty();
  }

  /** A told sign leads into the check; a topic is answered first where none raises a level. */
  private boolean isTopicFirst() {
    if (level == null) {
      return true;
    }
    boolean urgent = level.compareTo(Level.SAME_DAY) >= 0;
    return !urgent
        && (understood.question() || (understood.plain() && isToldOf(turn, topic, signs)));
  }

  /** Whether the answer itself says what to do about each sign that was told. */
  private static boolean isToldOf(Turn turn, String topic, List<String> signs) {
    List<String> toldOf = turn.words().answer(topic).tellsOf();
    for (String id : signs) {
      if (Telling.level(turn, List.of(id), List.of()) != null && !toldOf.contains(id)) {
        return false;
      }
    }
    return true;
  }

  /** The answer's one breath; where a sign was named, then the offer to check. */
  private Spoken topic() {
    turn.session().understood();
    if (level != null) {
      Telling.note(turn, present, understood.unsure(), understood.absent());
    } else if (!present.isEmpty() && turn.words().answer(topic).offersCheck()) {
      // her age, or how long it has lasted: not asked again in the check that is offered
      Telling.noteCircumstances(turn, present);
    }
    // "I'm not going to hurt myself" asks for nothing on that
    Set<String> about = understood.question() ? Choice.stems(turn) : Set.of();
    int piece = topic.equals(understood.topic()) ? understood.piece() : 0;
    return Answers.begin(turn, topic, piece, about);
  }

  private Spoken told() {
    if (level != null) {
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    boolean denied = !understood.absent().isEmpty() && !turn.is(Control.DENY);
    if (denied && turn.session().hasBegunCheck()) {
      return Telling.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    boolean few = turn.heard().list().size() <= BARE_REPLY && !understood.question();
    Reply offered = Talk.isOffered(turn) ? Replies.toOffer(turn) : null;
    boolean replied = offered != null && (few || (offered == Reply.YES && !understood.question()));
    if (isChoice() && !replied) {
      // half understood is not a miss
      Telling.noteCircumstances(turn, present);
      for (int i = 0; i < 2; i++) {
        if (turn.words().name(understood.either().get(i)).isEmpty()) {
          // of one of them nothing is said after a loss
          turn.session().understood();
          return Answers.begin(turn, understood.either().get(1 - i), Choice.stems(turn));
        }
      }
      if (turn.session().offered().equals(understood.either())) {
        // nobody is asked the same choice twice
        turn.session().understood();
        return Answers.begin(turn, understood.either().get(0));
      }
      return turn.offer(Says.EITHER, understood.either());
    }
    Spoken half = halfUnderstood();
    return half == null ? unclear() : half;
  }

  /** Whether two topics may be meant; nobody who told of no loss is offered to hear of one. */
  private boolean isChoice() {
    boolean loss = false;
    for (String topic : understood.either()) {
      loss |= Topics.intent(topic).equals(Session.LOSS_INTENT);
    }
    return understood.either().size() == 2 && (!loss || turn.session().hasLost());
  }

  /** What words that tell nothing mean by what was said before them; null for nothing. */
  private Spoken halfUnderstood() {
    Session session = turn.session();
    boolean asked = understood.question() || turn.heard().list().size() <= SHORT;
    if (asked && Answers.isAfterAnswer(turn)) {
      String topic = Answers.topic(turn);
      int about = Answers.about(turn, topic, Choice.rare(turn));
      if (about >= 0) {
        session.understood();
        return Answers.at(turn, topic, about);
      }
    }
    if (turn.ear().replies().listens(turn.heard().list())) {
      // "mm", "oh right"
      return Talk.goOn(turn);
    }
    Reply reply = Talk.isOffered(turn) ? Replies.toOffer(turn) : null;
    if (reply == Reply.NO) {
      // words that were half understood never end the talk
      session.understood();
      boolean more = turn.ear().replies().isMore(turn.heard().words());
      return turn.say(more ? Says.NO_AND_MORE : Says.ANYTHING_ELSE);
    }
    if (reply != null) {
      return Talk.replyToOffer(turn, true);
    }
    Courtesy courtesy = Courtesy.loosely(turn.heard().words(), turn.ear().grammar());
    if (courtesy == Courtesy.THANKS) {
      session.understood();
      return Talk.thanks(turn);
    }
    return courtesy == Courtesy.FAREWELL ? Talk.bye(turn) : null;
  }

  /** Words tell more than the talk before them: nothing is offered by chance. */
  private Spoken unclear() {
    turn.session().missed();
    return switch (turn.session().misses()) {
      case 1 -> turn.say(Says.UNKNOWN);
      case 2 -> turn.say(Says.FALLBACK_SECOND);
      default -> Talk.miss(turn);
    };
  }
}
