package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.content.Control;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Level;
import leakymilk.triage.Question;
import leakymilk.understanding.Understood;

/** What free words lead to while no question of the symptom check waits for its reply. */
final class WordsInTalk {
  /** In so few words a choice is named and nothing told: "the storing one". */
  private static final int BARE_CHOICE = 4;

  private final Turn turn;
  private final Understood understood;
  private final List<String> present;
  private final List<String> signs;
  private final Level level;
  private final String topic;
  private final HalfUnderstood half;

  WordsInTalk(Turn turn, Understood understood, List<String> present) {
    this.turn = turn;
    this.understood = understood;
    this.present = Told.news(turn, Told.meant(turn, understood, present));
    this.level = turn.level(this.present, understood.unsure());
    List<String> signs = new ArrayList<>(this.present);
    signs.addAll(understood.unsure());
    this.signs = signs;
    this.topic = topic(turn, understood, signs, level);
    this.half = new HalfUnderstood(turn, understood, this.present);
  }

  Spoken answer() {
    boolean leveled = level != null;
    if (!leveled && !TakingBack.told(turn, understood.absent()).isEmpty()) {
      // "I don't have a fever", after the advice
      return Telling.report(turn, present, List.of(), understood.absent(), true);
    }
    // a told sign leads into the check, which begins with the emergencies
    boolean sounds = understood.isLikely();
    List<String> guessed = !sounds && (leveled || half.isNod()) ? List.of() : understood.guessed();
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    boolean asks = understood.plain() && understood.question();
    if (turn.isAfterEmergency() && (!perhaps.isEmpty() || !asks)) {
      return new WordsAfterEmergency(turn, understood, present, level).answer(perhaps);
    }
    String chosen = chosen(perhaps);
    if (!chosen.isEmpty()) {
      turn.session().understood();
      return Answers.begin(turn, chosen);
    }
    if (!perhaps.isEmpty()) {
      if (leveled) {
        Telling.note(turn, present, understood.unsure(), understood.absent());
      }
      return AskingBack.ask(turn, perhaps, understood.perhaps(), asked());
    }
    if (isOfABirth() && !turn.session().isEmergency()) {
      // an answer to milk without a baby, or before one, is none for whoever has one
      HerLife.bear(turn.session());
      Telling.noteCircumstances(turn, present);
      return turn.say(Says.ASK_WHAT);
    }
    if (!leveled && signs.isEmpty() && !asks && Remarked.isGoodbye(turn)) {
      return Talk.bye(turn);
    }
    String remark = leveled || isTopical() ? "" : Remarked.first(turn);
    if (!remark.isEmpty()) {
      if (!present.isEmpty()) {
        Telling.noteCircumstances(turn, present);
      }
      return RemarkMoves.say(turn, remark);
    }
    Spoken taken = leveled ? null : half.takenIn();
    return taken != null ? taken : !topic.isEmpty() && isTopicFirst() ? topic() : told();
  }

  /** Which of two that were offered is meant, though it sounds like an emergency; else empty. */
  private String chosen(String perhaps) {
    boolean few = perhaps.isEmpty() || !understood.isLikely();
    few |= turn.heard().list().size() <= BARE_CHOICE;
    boolean grave = level != null && level.compareTo(Level.SAME_DAY) >= 0;
    boolean sounds = understood.isCertain() && !Choice.isBare(turn);
    boolean free = !grave && few && understood.perhaps().isEmpty() && !sounds;
    free &= !turn.ear().replies().listens(turn.heard().list());
    return free ? Choice.of(turn, perhaps.isEmpty()) : "";
  }

  private Spoken told() {
    if (level != null) {
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    boolean denied = !understood.absent().isEmpty() && !turn.is(Control.DENY);
    return denied && turn.session().hasBegunCheck()
        ? Telling.report(turn, List.of(), List.of(), understood.absent(), true)
        : half.answer();
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
    String intent = Topics.intent(understood.topic());
    boolean lost = turn.session().person().lost();
    // "he came too early and I leak": nobody hears of a loss by a guess
    boolean guessed = intent.equals(Person.LOSS_INTENT) && !lost && !understood.about().isRather();
    if (guessed || Replies.declines(turn, understood)) {
      return "";
    }
    boolean weaned = intent.equals(Person.WEANING_INTENT);
    // "I had her three weeks ago": what only sounds like weaning is something else
    return weaned && !understood.plain() && signs.contains("baby-at-home")
        ? ""
        : understood.topic();
  }

  /** What was asked about beside an emergency that was perhaps heard: a topic, or one of two. */
  private List<String> asked() {
    if (!understood.topic().isEmpty()) {
      return List.of(understood.topic());
    }
    return half.isChoice() ? understood.either() : List.of();
  }

  /** "I'm not pregnant, I had her in May", where that is all. */
  private boolean isOfABirth() {
    boolean place =
        Person.isWithoutBaby(understood.topic()) || Person.isWithoutBaby(Answers.topic(turn));
    return !understood.question() && level == null && present.contains("baby-at-home") && place;
  }

  /** Whether a topic is meant rather than a remark: not of what was advised or offered just now. */
  private boolean isTopical() {
    Session session = turn.session();
    boolean advised = session.check() != null && session.check().level != null;
    boolean asks = understood.asksIn(turn.heard().list().size());
    boolean topic = asks || !understood.either().isEmpty();
    return topic && !advised && session.standing().offered().isEmpty();
  }

  /** A told sign leads into the check; a topic is answered first where none raises a level. */
  private boolean isTopicFirst() {
    if (level == null) {
      return true;
    }
    boolean urgent = level.compareTo(Level.SAME_DAY) >= 0;
    return !urgent
        && !opensADanger()
        && (understood.question() || (understood.plain() && isToldOf(turn, topic, signs)));
  }

  /** Whether a sign was told of which the check asks at once whether it is an emergency. */
  private boolean opensADanger() {
    for (Question question : turn.engine().protocol().questions()) {
      for (String sign : signs) {
        if (question.isAskedBecauseOf(sign) && turn.hasEmergency(question.covers())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the answer itself says what to do about each sign that was told. */
  private static boolean isToldOf(Turn turn, String topic, List<String> signs) {
    List<String> toldOf = turn.words().answer(topic).tellsOf();
    for (String id : signs) {
      if (turn.level(List.of(id), List.of()) != null && !toldOf.contains(id)) {
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
    // who asks on has heard that piece, and means something else
    return Answers.begin(turn, topic, Answers.isJustSaid(turn, topic, piece) ? 0 : piece, about);
  }
}
