package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/** What free words lead to while a question of the symptom check waits for its reply. */
final class WordsInCheck {
  /** In so few words nothing is told besides. */
  private static final int BARE = 5;

  private static final String LAST_QUESTION = "anything-else";
  private static final String UNMATCHED = "unmatched-sign";

  private final Turn turn;
  private final Understood understood;
  private final List<String> present;
  private final Check check;
  private Replied replied;

  /** Whether it was said plainly, whatever turns out to speak against it. */
  private boolean clear;

  WordsInCheck(Turn turn, Understood understood, List<String> present) {
    this.turn = turn;
    this.understood = understood;
    this.present = present;
    this.check = turn.session().check();
  }

  /** The first that decides something; what decides nothing is not understood. */
  Spoken answer() {
    Spoken spoken = temperature();
    spoken = spoken == null ? left() : spoken;
    if (spoken != null) {
      return spoken;
    }
    replied = Replies.read(turn, understood);
    clear = replied.whole() || !replied.named().isEmpty();
    spoken = doubtful();
    spoken = spoken == null ? perhaps() : spoken;
    spoken = spoken == null ? told() : spoken;
    spoken = spoken == null ? denied() : spoken;
    spoken = spoken == null ? remark() : spoken;
    return spoken == null ? plain() : spoken;
  }

  private boolean isLeveled() {
    return Telling.level(turn, present, understood.unsure()) != null;
  }

  private Spoken report(List<String> present, List<String> unsure, List<String> absent) {
    return Telling.report(turn, present, unsure, absent, true);
  }

  /** The temperature in a reply to a question on a fever. */
  private Spoken temperature() {
    if (!present.isEmpty() || !understood.absent().isEmpty()) {
      return null;
    }
    String before = turn.ear().replies().before(check.asking);
    Understanding understanding = turn.ear().understanding();
    String words = before + turn.heard().words();
    Understanding.Reading reading =
        before.isEmpty() ? Understanding.Reading.NONE : understanding.reading(words);
    if (reading == Understanding.Reading.FEVER) {
      present.addAll(understanding.understand(words).present());
    }
    if (reading != Understanding.Reading.NORMAL) {
      return null;
    }
    return Replies.isDanger(turn) ? Replies.askedBack(turn) : CheckDialogue.reply(turn, Reply.NO);
  }

  /** Who asks to leave the questions, and tells nothing else. */
  private Spoken left() {
    boolean news = isLeveled() || !understood.perhaps().isEmpty() || understood.isLikely();
    if (news || understood.emergency() || !Remarked.isLeave(turn)) {
      return null;
    }
    Spoken left = Remarked.leave(turn);
    // "I don't want the questions, is there somebody I can phone"
    if (understood.topic().isEmpty() || !turn.session().isAt(Place.TALK)) {
      return left;
    }
    boolean soon = turn.engine().advise(check.findings).level() == Level.SOON;
    Says before = soon ? Says.CHECK_STOPPED_FOR_SOON : Says.CHECK_STOPPED_FOR;
    return Answers.begin(turn, understood.topic()).after(turn.words().say(before));
  }

  /** An emergency in words that are more like a no is asked about. */
  private Spoken doubtful() {
    boolean denies = turn.ear().replies().denies(turn.heard().words());
    List<String> signs = new ArrayList<>(present);
    signs.addAll(understood.unsure());
    if (!Replies.isInDoubt(turn, replied, signs, denies, understood)) {
      return null;
    }
    String sign = AskingBack.next(turn, Replies.emergencies(turn, signs), List.of());
    return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign, "");
  }

  /** So is one that was perhaps heard. */
  private Spoken perhaps() {
    boolean no = replied.kind() == Replied.Kind.NO;
    List<String> guessed = Replies.guessed(turn, replied, understood);
    if (!understood.ofBaby().isEmpty() && !clear && !no) {
      guessed = List.of(PhraseIndex.OTHER_EMERGENCY);
    }
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    boolean again = perhaps.equals(check.back) || present.contains(check.back);
    if (!check.back.isEmpty() && again && !no) {
      // "he is not waking up properly", asked whether he is hard to wake, says yes
      return CheckDialogue.reply(turn, Reply.YES);
    }
    boolean named = replied.kind() == Replied.Kind.YES && replied.named().contains(perhaps);
    if (perhaps.isEmpty() || named) {
      // what is named in reply to its own question is told
      return null;
    }
    if (understood.isCertain() || !Replies.isRatherNoTo(turn, replied, perhaps)) {
      return AskingBack.ask(turn, perhaps, "");
    }
    replied = replied.inDoubt();
    return null;
  }

  /** Signs that were told, whatever was asked. */
  private Spoken told() {
    if (!isLeveled() && turn.ear().replies().turns(turn.heard().words())) {
      return CheckDialogue.back(turn);
    }
    if (Replies.isPassing(turn, replied, present)) {
      present.clear();
    }
    if (!isLeveled()) {
      return null;
    }
    if (!Replies.isAskedBack(turn, replied, present, understood)) {
      return report(present, understood.unsure(), understood.absent());
    }
    if (!check.doubted || !replied.isRatherNo()) {
      return Replies.askedBack(turn);
    }
    // the second time it counts, as a no in doubt does
    replied = replied.inDoubt();
    return null;
  }

  /** What was told and is not so, and a no to another question than the one that waits. */
  private Spoken denied() {
    if (turn.is(Control.DENY)) {
      // a no that was only put back denies nothing
      return CheckDialogue.unclear(turn);
    }
    String told = TakingBack.told(turn, understood.absent());
    boolean who = told.isEmpty() && !Replies.hasLevel(turn, understood.absent());
    if (who && Replies.isPlainNo(replied)) {
      // "no, he can't latch, that's all": the no is the reply, and who she is stays as it was told
      return null;
    }
    List<String> plainly = told.isEmpty() ? Replies.denied(turn, replied, understood) : List.of();
    if (!plainly.isEmpty()) {
      return CheckDialogue.denied(turn, plainly);
    }
    boolean other = !told.isEmpty() && !told.equals(check.wrong);
    boolean elsewhere = Replies.isOfAnotherQuestion(turn, understood);
    // "no fever", in reply to a question on the baby, is not the parent's
    boolean news =
        Replies.isNews(turn, understood.absent()) && !Replies.isOfBabyOnly(turn, understood);
    // nor is it a no to whether there is a baby
    boolean no = replied.kind() == Replied.Kind.NO && Replies.isOnSigns(turn);
    if (elsewhere && !news && !other && !no) {
      return CheckDialogue.unclear(turn);
    }
    // "actually I have no fever" is no reply to another question
    return other || (elsewhere && news) ? report(List.of(), List.of(), understood.absent()) : null;
  }

  private Spoken remark() {
    boolean named = !present.isEmpty() || !understood.absent().isEmpty();
    boolean none = replied.kind() == Replied.Kind.NONE && !check.asking.equals(LAST_QUESTION);
    String remark = !named && (none || understood.question()) ? Remarked.first(turn) : "";
    return remark.isEmpty() ? null : Remarked.say(turn, remark);
  }

  /** The reply to the very question. */
  private Spoken plain() {
    boolean asks = understood.plain() || (check.then.isEmpty() && understood.question());
    if (!check.back.isEmpty() && asks && !understood.topic().isEmpty()) {
      // "no fever, only is it normal": that is answered then
      check.then = understood.topic();
    }
    boolean last = check.back.isEmpty() && check.asking.equals(LAST_QUESTION);
    if (last && !present.isEmpty() && turn.heard().list().size() <= BARE) {
      // a circumstance alone, such as diabetes, is noted and is no sign; more words may tell one
      return report(present, understood.unsure(), List.of());
    }
    Spoken reply = last && !isPlain() ? null : Replies.take(turn, replied, understood);
    if (reply != null) {
      boolean named = !present.isEmpty() || !understood.absent().isEmpty();
      String beside = named ? "" : Remarked.beside(turn, Remarked.first(turn));
      boolean more = understood.question() && understood.plain() && beside.isEmpty();
      return more ? asked(reply) : beside.isEmpty() ? reply : reply.after(beside);
    }
    if (!understood.absent().isEmpty()) {
      return report(List.of(), List.of(), understood.absent());
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      return CheckSteps.aside(turn, understood.topic(), understood.piece());
    }
    if (!last || !check.wrong.isEmpty()) {
      return CheckDialogue.unclear(turn);
    }
    boolean asked = turn.session().isAt(Place.TELLING);
    boolean said = check.findings.of(UNMATCHED) == Reply.YES;
    if (asked && !said && replied.leansNo() && !replied.leansYes()) {
      // asked what it is, and again nothing was told: "we are all healthy here"
      check.tell(UNMATCHED, Reply.NO);
      turn.session().understood();
      return CheckSteps.next(turn);
    }
    return replied.leansYes() || asked
        ? Telling.report(turn, List.of(UNMATCHED), List.of(), List.of(), false)
        : turn.say(Says.CHECK_TELL);
  }

  /** "No, and how long is the milk good": the answer goes before the next question. */
  private Spoken asked(Spoken reply) {
    String topic = understood.topic();
    if (!turn.session().isAsking() || Remarked.isNumberBefore(turn)) {
      return reply;
    }
    return CheckSteps.aside(turn, topic, understood.piece());
  }

  /** At the end anything may be told: what only sounds like a yes or a no may be a sign. */
  private boolean isPlain() {
    boolean soft =
        replied.kind() == Replied.Kind.SOFT_NO || replied.kind() == Replied.Kind.SOFT_YES;
    return !soft || replied.sure() || clear;
  }
}
