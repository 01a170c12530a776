package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Slot;
import leakymilk.content.Stems;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * Free words, whichever slot brought them: an emergency first, then signs that are reported, then
 * the topic, else an honest refusal.
 */
final class WordsHandler implements Handler {
  private static final String UNMATCHED = "unmatched-sign";

  /** In so few words nothing is told besides. */
  private static final int BARE = 5;

  private final Hearing hearing;

  WordsHandler(Hearing hearing) {
    this.hearing = hearing;
  }

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && !turn.heard().isEmpty();
  }

  @Override
  public Spoken handle(Turn turn) {
    String words = turn.heard();
    Courtesy courtesy = Courtesy.of(words);
    if (courtesy == Courtesy.FAREWELL) {
      return turn.say("bye");
    }
    if (courtesy == Courtesy.THANKS) {
      turn.session().understood();
      return ContextHandler.thanks(turn);
    }
    Understood understood = understood(turn, words);
    List<String> present = new ArrayList<>(understood.present());
    for (Slot slot : turn.request().slots().values()) {
      for (String finding : CheckHandler.findings(turn, slot)) {
        if (!present.contains(finding)) {
          present.add(finding);
        }
      }
    }
    takeIn(turn, understood, present);
    Level level = level(turn, present, understood.unsure());
    if (level == Level.EMERGENCY && !turn.session().isAsking()) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (understood.emergency() && (level != Level.EMERGENCY || !turn.session().isAsking())) {
      return FirstHandler.emergency(turn);
    }
    if (understood.place().isEmpty()) {
      return reply(turn, understood, present, level);
    }
    boolean more = level != null || !understood.topic().isEmpty() || !understood.absent().isEmpty();
    Spoken spoken = more ? reply(turn, understood, present, level) : MannerHandler.again(turn);
    // the number of an emergency stands before everything else
    return turn.session().isEmergency()
        ? spoken
        : spoken.after(turn.words().prompt("place-noted").say());
  }

  /** What holds from this sentence on, whatever the answer to it: whom it is about, and where. */
  private static void takeIn(Turn turn, Understood understood, List<String> present) {
    Session session = turn.session();
    boolean newlyOfAnother = understood.ofAnother() && !session.ofAnother();
    // in the middle of a check "my partner is here" must not lose the replies
    if (newlyOfAnother && !session.isAsking()) {
      session.askForAnother(true);
      session.forgetCheck();
    }
    if (present.contains("loss")) {
      session.lost();
    }
    if (!understood.place().isEmpty()) {
      session.beElsewhere(!understood.place().equals(turn.request().locale()));
    }
  }

  private Spoken reply(Turn turn, Understood understood, List<String> present, Level level) {
    boolean leveled = level != null;
    String perhaps = AskingBack.next(turn, understood.perhaps());
    if (turn.session().isAsking()) {
      return whileAsking(turn, understood, present, perhaps);
    }
    if (!perhaps.isEmpty()) {
      if (leveled) {
        CheckDialogue.note(turn, present, understood.unsure(), understood.absent());
      }
      return AskingBack.ask(turn, perhaps, understood.topic());
    }
    boolean urgent = leveled && level.compareTo(Level.SAME_DAY) >= 0;
    if (!understood.topic().isEmpty() && (understood.question() || !urgent)) {
      return topic(turn, understood, present, leveled);
    }
    if (leveled) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    return unclear(turn, understood);
  }

  /** The highest level that any of these findings has by itself; null when none has one. */
  private static Level level(Turn turn, List<String> present, List<String> unsure) {
    Level level = null;
    for (List<String> findings : List.of(present, unsure)) {
      for (String id : findings) {
        Finding finding = turn.engine().finding(id);
        if (finding != null && finding.level() != null) {
          level = level == null ? finding.level() : level.or(finding.level());
        }
      }
    }
    return level;
  }

  /** What the words mean; without their first words, what they may mean. */
  private Understood understood(Turn turn, String words) {
    Understanding understanding = hearing.understanding(turn.request().locale());
    // "yes, I am hot and shivery": what follows the yes says what it is
    Understood whole = understanding.understand(YesNoHandler.withoutYes(words));
    boolean carrier = turn.isIntent("QuestionIntent") || turn.isIntent("DenyIntent");
    if (!carrier || whole.emergency() || isEmergency(turn, whole)) {
      return whole;
    }
    List<String> fuller =
        hearing.reader(turn.request().locale()).fuller(words, turn.isIntent("DenyIntent"));
    for (int i = 0; i < fuller.size(); i++) {
      Understood other = understanding.understand(fuller.get(i));
      if (other.emergency() || isEmergency(turn, other)) {
        return other;
      }
    }
    return whole;
  }

  private static boolean isEmergency(Turn turn, Understood understood) {
    return level(turn, understood.present(), understood.unsure()) == Level.EMERGENCY;
  }

  /** A bare number in reply to a question on a fever is a temperature. */
  private Understood measured(Turn turn, Understood heard, List<String> present) {
    String asking = turn.session().check().asking;
    String before = hearing.reader(turn.request().locale()).before(asking);
    if (before.isEmpty() || !present.isEmpty() || !heard.absent().isEmpty()) {
      return heard;
    }
    String words = turn.heard();
    Understanding understanding = hearing.understanding(turn.request().locale());
    if (!understanding.isNumber(words)) {
      return heard;
    }
    Understood measured = understanding.understand(before + words);
    present.addAll(measured.present());
    return measured;
  }

  private Spoken whileAsking(Turn turn, Understood heard, List<String> present, String perhaps) {
    Understood understood = measured(turn, heard, present);
    Replied replied = hearing.replied(turn);
    boolean leveled = level(turn, present, understood.unsure()) != null;
    boolean denies = hearing.reader(turn.request().locale()).denies(turn.heard());
    if (Replies.isInDoubt(turn, replied, present, denies)) {
      String sign = AskingBack.next(turn, present);
      return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign, "");
    }
    if (leveled) {
      return Replies.isAskedBack(turn, replied, present)
          ? Replies.doubt(turn)
          : CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    boolean clear = replied.whole() || !replied.named().isEmpty();
    if (!perhaps.isEmpty() && !clear && !replied.leansNo()) {
      return AskingBack.ask(turn, perhaps, "");
    }
    Check check = turn.session().check();
    boolean last = check.back.isEmpty() && check.asking.equals("anything-else");
    if (last && !present.isEmpty() && Stems.words(turn.heard()).size() <= BARE) {
      // a circumstance alone, such as diabetes, is noted and is no sign; more words may tell one
      return CheckDialogue.report(turn, present, understood.unsure(), List.of(), true);
    }
    Spoken reply = Replies.take(turn, replied, understood);
    if (reply != null) {
      return reply;
    }
    if (!understood.absent().isEmpty()) {
      return CheckDialogue.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      return CheckDialogue.aside(turn, understood.topic());
    }
    if (last) {
      if (replied.leansNo()) {
        return CheckDialogue.reply(turn, Reply.NO);
      }
      return CheckDialogue.report(turn, List.of(UNMATCHED), List.of(), List.of(), false);
    }
    if (!understood.topic().isEmpty()) {
      return CheckDialogue.aside(turn, understood.topic());
    }
    return CheckDialogue.unclear(turn);
  }

  /** The answer's one breath; where a sign was named, then the offer to check. */
  private static Spoken topic(
      Turn turn, Understood understood, List<String> present, boolean leveled) {
    Session session = turn.session();
    session.understood();
    if (leveled) {
      CheckDialogue.note(turn, present, understood.unsure(), understood.absent());
    }
    return AnswerHandler.begin(turn, understood.topic());
  }

  private static Spoken unclear(Turn turn, Understood understood) {
    Session session = turn.session();
    if (understood.either().size() == 2) {
      // half understood is not a miss
      return MissHandler.choice(turn, "either", understood.either());
    }
    session.missed();
    return session.misses() == 1 ? turn.say("unknown") : MissHandler.miss(turn);
  }
}
