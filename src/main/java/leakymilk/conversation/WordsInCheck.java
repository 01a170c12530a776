package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Temperature;
import leakymilk.understanding.Understood;

/**
 * What free words lead to while a question of the symptom check waits for its reply: first what
 * else they tell besides a reply.
 */
final class WordsInCheck {
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
    this.check = turn.session().check();
    this.present = Told.newsInCheck(turn, present);
  }

  /** The first that decides something; what decides nothing is not understood. */
  Spoken answer() {
    Spoken spoken = temperature();
    boolean news = isLeveled() || !understood.perhaps().isEmpty() || understood.isLikely();
    spoken = spoken == null && !news ? LeavingCheck.of(turn, understood) : spoken;
    if (spoken != null) {
      return spoken;
    }
    boolean changes = check.pending.isOfProtocol() && Remarked.isWrongPerson(turn);
    if (changes && Telling.ofParent(turn)) {
      Person person = turn.session().person();
      turn.session().isAbout(person.ofAnother(person.ofAnother() || understood.ofAnother()));
      return CheckSteps.next(turn).after(turn.words().say(Says.CHECK_NOTED));
    }
    replied = Replies.read(turn, understood);
    clear = replied.whole() || !replied.named().isEmpty();
    spoken = AskedBackReply.of(turn, replied, understood, present);
    spoken = spoken == null ? doubtful() : spoken;
    spoken = spoken == null ? perhaps() : spoken;
    spoken = spoken == null ? told() : spoken;
    spoken = spoken == null ? denied() : spoken;
    return spoken == null
        ? new PlainReply(turn, understood, present, replied, clear).answer()
        : spoken;
  }

  private boolean isLeveled() {
    return turn.level(present, understood.unsure()) != null;
  }

  /** The temperature in a reply to a question on a fever. */
  private Spoken temperature() {
    if (!present.isEmpty() || !understood.absent().isEmpty()) {
      return null;
    }
    String before = turn.ear().replies().before(check.pending.asking());
    String words = before + turn.heard().words();
    Temperature given =
        before.isEmpty() ? Temperature.NONE : turn.ear().understanding().temperature(words);
    if (given == Temperature.FEVER) {
      present.addAll(turn.reading().understand(words).present());
    }
    if (given != Temperature.NORMAL) {
      return null;
    }
    return AskedFor.isDanger(turn)
        ? ReplyMoves.askedBack(turn)
        : CheckDialogue.reply(turn, Reply.NO);
  }

  /** An emergency in words that are more like a no is asked about. */
  private Spoken doubtful() {
    boolean denies = turn.ear().replies().denies(turn.heard().list());
    List<String> signs = new ArrayList<>(present);
    signs.addAll(understood.unsure());
    if (!Doubts.isInDoubt(turn, replied, signs, denies, understood)) {
      return null;
    }
    String sign = AskingBack.next(turn, AskedFor.emergencies(turn, signs), List.of());
    if (sign.isEmpty() && understood.isCertain()) {
      // asked about and denied before, and now it is told all the same
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign);
  }

  /** So is one that was perhaps heard. */
  private Spoken perhaps() {
    List<String> asked = ToldReply.yes(turn, replied, understood);
    if (!asked.isEmpty()) {
      // it was asked about, and told: nothing more is asked before the number
      List<String> signs = new ArrayList<>(present);
      signs.remove(asked.get(0));
      signs.add(asked.get(0));
      return Telling.report(turn, signs, understood.unsure(), List.of(), false);
    }
    boolean no = replied.kind() == Replied.Kind.NO;
    List<String> guessed = Doubts.guessed(turn, replied, understood);
    if (!understood.ofBaby().isEmpty() && !clear && !no) {
      guessed = List.of(PhraseIndex.OTHER_EMERGENCY);
    }
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    boolean again = perhaps.equals(check.pending.back()) || present.contains(check.pending.back());
    if (!check.pending.back().isEmpty() && again && !no) {
      // "he is not waking up properly", asked whether he is hard to wake, says yes
      return CheckDialogue.reply(turn, Reply.YES);
    }
    if (perhaps.isEmpty() && !guessed.isEmpty() && understood.isCertain() && !no) {
      // it was denied when it was asked about, and is told for certain now
      perhaps = guessed.get(0);
    }
    boolean named = replied.kind() == Replied.Kind.YES && replied.named().contains(perhaps);
    if (perhaps.isEmpty() || named) {
      return null;
    }
    if (isLeveled()) {
      // "pregnant, bleeding, nipples leak": no lesser sign goes before the danger
      Telling.note(turn, present, understood.unsure(), List.of());
    }
    if (isLeveled() || understood.isCertain() || !Doubts.isRatherNoTo(turn, replied, perhaps)) {
      return AskingBack.ask(turn, perhaps, understood.perhaps(), List.of());
    }
    replied = replied.inDoubt();
    return null;
  }

  /** Signs that were told, whatever was asked. */
  private Spoken told() {
    if (!isLeveled() && turn.ear().replies().turns(turn.heard().list())) {
      return CheckDialogue.back(turn);
    }
    if (Doubts.isPassing(turn, replied, present)) {
      present.clear();
    }
    if (!isLeveled()) {
      return null;
    }
    if (!Doubts.isAskedBack(turn, replied, present, understood)) {
      if (Doubts.isNoBeside(turn, replied, present, understood)) {
        CheckDialogue.noteNo(turn);
      }
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (!check.pending.doubted() || !replied.isRatherNo()) {
      return ReplyMoves.askedBack(turn);
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
    if (told.isEmpty() && replied.certain()) {
      return null;
    }
    boolean who = told.isEmpty() && !AskedFor.hasLevel(turn, understood.absent());
    if (who && replied.isPlainNo()) {
      // "no, he can't latch, that's all": the no is the reply, and who she is stays as it was told
      return null;
    }
    List<String> plainly = told.isEmpty() ? Doubts.denied(turn, replied, understood) : List.of();
    if (!plainly.isEmpty()) {
      return CheckDialogue.denied(turn, plainly);
    }
    boolean other = !told.isEmpty() && !told.equals(check.pending.wrong());
    boolean elsewhere = AskedFor.isOfAnotherQuestion(turn, understood);
    // "no fever", asked about the baby, is not the parent's, nor a no to whether there is a baby
    boolean news =
        Doubts.isNews(turn, understood.absent()) && !AskedFor.isOfBabyOnly(turn, understood);
    boolean no = turn.ear().replies().opensWithNo(turn.heard().list());
    no &= replied.kind() == Replied.Kind.NO && AskedFor.isOnSigns(turn);
    if (elsewhere && !news && !other && !no) {
      return CheckDialogue.unclear(turn);
    }
    // "actually I have no fever" is no reply to another question
    boolean tells = other || (elsewhere && news);
    return tells ? Telling.report(turn, List.of(), List.of(), understood.absent(), true) : null;
  }
}
