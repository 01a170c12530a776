package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Slot;
import leakymilk.content.Grammar;
import leakymilk.content.Phrases;
import leakymilk.content.Topics;
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
  private final RemarkHandler remarks;

  WordsHandler(Hearing hearing) {
    this.hearing = hearing;
    this.remarks = new RemarkHandler(hearing);
  }

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && !turn.heard().isEmpty();
  }

  @Override
  public Spoken handle(Turn turn) {
    String words = turn.heard();
    Courtesy courtesy = Courtesy.of(words, hearing.grammar(turn.request().locale()));
    if (courtesy == Courtesy.FAREWELL) {
      return turn.say(FirstHandler.bye(turn));
    }
    if (courtesy == Courtesy.THANKS) {
      turn.session().understood();
      return turn.session().isAfterEmergency()
          ? turn.say(AfterEmergency.bye(turn))
          : ContextHandler.thanks(turn);
    }
    List<String> named = new ArrayList<>();
    List<String> maybe = new ArrayList<>();
    slots(turn, named, maybe);
    Understood understood = understood(turn, words).with(named, maybe);
    // a reply is read against its question: what it only sounds like is asked about
    boolean sound = !understood.byModel().isEmpty() && !SafetyHandler.isTold(understood.present());
    if (turn.session().isAsking() && sound) {
      understood = understood.withoutSound();
    }
    List<String> present = new ArrayList<>(understood.present());
    takeIn(turn, understood, present);
    String ofBaby = CheckHandler.emergencyOfBaby(turn);
    Level level = level(turn, present, understood.unsure());
    // a sign that the baby has a finding of its own for says it better
    boolean own = level == Level.EMERGENCY;
    if (ofBaby.isEmpty() && !own && !turn.session().isAsking()) {
      ofBaby = understood.ofBaby();
    }
    if (!ofBaby.isEmpty()) {
      return CheckDialogue.emergency(turn, ofBaby);
    }
    boolean sure = level(turn, named, List.of()) == Level.EMERGENCY;
    // "somebody is hurting me": the number comes before whether she can talk
    boolean unsafe = SafetyHandler.isTold(present);
    if (level == Level.EMERGENCY && (sure || unsafe || !turn.session().isAsking())) {
      // what somebody does to her is in no check
      present.remove(Phrases.UNSAFE_AT_HOME);
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (understood.emergency() && (level != Level.EMERGENCY || !turn.session().isAsking())) {
      return FirstHandler.emergency(turn);
    }
    if (SafetyHandler.isTold(present) || SafetyHandler.isTold(understood.unsure())) {
      return SafetyHandler.begin(turn);
    }
    boolean more = level != null || !understood.topic().isEmpty() || !understood.absent().isEmpty();
    if (SafetyHandler.isAsked(turn.session()) && !more && understood.place().isEmpty()) {
      return SafetyHandler.reply(turn, hearing.isYes(turn));
    }
    if (RemarkHandler.isAsked(turn, hearing) && !more && understood.place().isEmpty()) {
      Reply reply = hearing.plainReply(turn);
      return reply == null ? unanswered(turn, understood) : remarks.reply(turn, reply);
    }
    if (understood.place().isEmpty()) {
      return reply(turn, understood, present, level);
    }
    Spoken spoken = more ? reply(turn, understood, present, level) : MannerHandler.again(turn);
    // the number of an emergency stands before everything else
    return turn.session().isEmergency()
        ? spoken
        : spoken.after(turn.words().prompt("place-noted").say());
  }

  /** Whether a topic is meant rather than a remark: not of what was advised or offered just now. */
  private static boolean isTopical(Turn turn, Understood understood) {
    Session session = turn.session();
    boolean advised = session.check() != null && session.check().level != null;
    boolean topic = understood.plain() || !understood.either().isEmpty();
    return topic && !advised && session.offered().isEmpty();
  }

  /** A remark that the words hold and to which something is said here; empty for none. */
  private String remark(Turn turn) {
    return RemarkHandler.first(turn, remarks(turn));
  }

  private List<String> remarks(Turn turn) {
    return hearing.remarks(turn.request().locale()).heard(turn.list());
  }

  /** Words that are no reply to a question that was asked to a remark. */
  private Spoken unanswered(Turn turn, Understood understood) {
    String remark = understood.guessed().isEmpty() ? remark(turn) : "";
    return remark.isEmpty() ? remarks.noise(turn) : remarks.say(turn, remark);
  }

  /** The signs that Alexa matched, and those of which it was not sure; a denial names none. */
  private static void slots(Turn turn, List<String> named, List<String> maybe) {
    boolean deny = turn.isIntent("DenyIntent");
    for (Slot slot : deny ? List.<Slot>of() : turn.request().slots().values()) {
      (slot.unsure() ? maybe : named).addAll(CheckHandler.findings(turn, slot));
    }
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
    if (turn.session().isAsking()) {
      return whileAsking(turn, understood, present);
    }
    if (!leveled && !TakingBack.told(turn, understood.absent()).isEmpty()) {
      // "I don't have a fever", after the advice
      return CheckDialogue.report(turn, present, List.of(), understood.absent(), true);
    }
    // a told sign leads into the check, which begins with the emergencies
    List<String> guessed = leveled && !understood.isLikely() ? List.of() : understood.guessed();
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    if (turn.session().isAfterEmergency() && (!perhaps.isEmpty() || understood.topic().isEmpty())) {
      if (!leveled && perhaps.isEmpty() && RemarkHandler.isNoEmergency(remarks(turn))) {
        return AfterEmergency.wrong(turn);
      }
      String said = leveled || !perhaps.isEmpty() ? "" : remark(turn);
      if (!said.isEmpty()) {
        return remarks.say(turn, said);
      }
      return leveled
          ? CheckDialogue.report(turn, present, understood.unsure(), List.of(), true)
          : AfterEmergency.noise(turn);
    }
    if (!perhaps.isEmpty()) {
      if (leveled) {
        CheckDialogue.note(turn, present, understood.unsure(), understood.absent());
      }
      return AskingBack.ask(turn, perhaps, understood.topic());
    }
    String chosen = leveled ? "" : Choice.of(turn, hearing);
    if (!chosen.isEmpty()) {
      turn.session().understood();
      return AnswerHandler.begin(turn, chosen);
    }
    String remark = leveled || isTopical(turn, understood) ? "" : remark(turn);
    if (!remark.isEmpty()) {
      return remarks.say(turn, remark);
    }
    boolean urgent = leveled && level.compareTo(Level.SAME_DAY) >= 0;
    // a told sign leads into the check; a topic is answered first where none raises a level
    boolean told = understood.plain() && isToldOf(turn, understood, present);
    boolean first = !leveled || ((understood.question() || told) && !urgent);
    if (!understood.topic().isEmpty() && first) {
      return topic(turn, understood, present, leveled);
    }
    if (leveled) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    boolean denied = !understood.absent().isEmpty() && !turn.isIntent("DenyIntent");
    if (denied && turn.session().hasBegunCheck()) {
      return CheckDialogue.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    return unclear(turn, understood, present);
  }

  /** Whether the answer itself says what to do about each sign that was told. */
  private static boolean isToldOf(Turn turn, Understood understood, List<String> present) {
    List<String> toldOf = turn.words().answer(understood.topic()).tellsOf();
    for (List<String> findings : List.of(present, understood.unsure())) {
      for (String id : findings) {
        if (level(turn, List.of(id), List.of()) != null && !toldOf.contains(id)) {
          return false;
        }
      }
    }
    return true;
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
    Grammar grammar = hearing.grammar(turn.request().locale());
    Understood whole = understanding.understand(YesNoHandler.withoutYes(words, grammar));
    boolean carrier = turn.isIntent("QuestionIntent") || turn.isIntent("DenyIntent");
    if (!carrier || whole.emergency() || isEmergency(turn, whole)) {
      return whole;
    }
    List<String> fuller =
        hearing.reader(turn.request().locale()).fuller(words, turn.isIntent("DenyIntent"));
    for (int i = 0; i < fuller.size(); i++) {
      Understood other = understanding.understand(fuller.get(i));
      if (other.emergency() || isEmergency(turn, other) || !other.perhaps().isEmpty()) {
        return other;
      }
    }
    return whole;
  }

  private static boolean isEmergency(Turn turn, Understood understood) {
    return level(turn, understood.present(), understood.unsure()) == Level.EMERGENCY;
  }

  /** The temperature in a reply to a question on a fever. */
  private Understanding.Reading reading(Turn turn) {
    String before = before(turn);
    return before.isEmpty()
        ? Understanding.Reading.NONE
        : hearing.understanding(turn.request().locale()).reading(before + turn.heard());
  }

  private String before(Turn turn) {
    return hearing.reader(turn.request().locale()).before(turn.session().check().asking);
  }

  private Spoken whileAsking(Turn turn, Understood understood, List<String> present) {
    if (present.isEmpty() && understood.absent().isEmpty()) {
      switch (reading(turn)) {
        case FEVER -> {
          Understanding understanding = hearing.understanding(turn.request().locale());
          present.addAll(understanding.understand(before(turn) + turn.heard()).present());
        }
        case NORMAL -> {
          return Replies.isDanger(turn)
              ? Replies.askedBack(turn)
              : CheckDialogue.reply(turn, Reply.NO);
        }
        case NONE -> {}
      }
    }
    if (present.isEmpty()
        && understood.perhaps().isEmpty()
        && RemarkHandler.isLeave(remarks(turn))) {
      return remarks.leave(turn);
    }
    Check pending = turn.session().check();
    boolean unnamed =
        pending.back.equals(Phrases.OTHER_EMERGENCY)
            || pending.wrong.equals(Phrases.OTHER_EMERGENCY);
    if (unnamed && present.isEmpty() && RemarkHandler.isNoEmergency(remarks(turn))) {
      return CheckDialogue.reply(turn, Reply.NO);
    }
    Replied replied = hearing.replied(turn, understood);
    boolean leveled = level(turn, present, understood.unsure()) != null;
    boolean denies = hearing.reader(turn.request().locale()).denies(turn.heard());
    List<String> signs = new ArrayList<>(present);
    signs.addAll(understood.unsure());
    if (Replies.isInDoubt(turn, replied, signs, denies, understood.isCertain())) {
      String sign = AskingBack.next(turn, Replies.emergencies(turn, signs), List.of());
      return sign.isEmpty() ? CheckDialogue.unclear(turn) : AskingBack.ask(turn, sign, "");
    }
    boolean clear = replied.whole() || !replied.named().isEmpty();
    List<String> guessed = Replies.guessed(turn, replied, understood);
    if (!understood.ofBaby().isEmpty() && !clear && replied.kind() != Replied.Kind.NO) {
      guessed = List.of(Phrases.OTHER_EMERGENCY);
    }
    String perhaps = AskingBack.next(turn, understood.perhaps(), guessed);
    String back = turn.session().check().back;
    if (!back.isEmpty() && perhaps.equals(back) && replied.kind() != Replied.Kind.NO) {
      // "he is not waking up properly", asked whether he is hard to wake, says yes
      return CheckDialogue.reply(turn, Reply.YES);
    }
    if (!perhaps.isEmpty()) {
      if (understood.isCertain() || !Replies.isRatherNoTo(turn, replied, perhaps)) {
        return AskingBack.ask(turn, perhaps, "");
      }
      replied = replied.inDoubt();
    }
    if (!leveled && hearing.reader(turn.request().locale()).turns(turn.heard())) {
      return CheckDialogue.back(turn);
    }
    if (Replies.isPassing(turn, replied, present)) {
      present.clear();
      leveled = level(turn, present, understood.unsure()) != null;
    }
    if (leveled) {
      if (!Replies.isAskedBack(turn, replied, present)) {
        return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
      }
      if (!turn.session().check().doubted || !replied.isRatherNo()) {
        return Replies.askedBack(turn);
      }
      // the second time it counts, as a no in doubt does
      replied = replied.inDoubt();
    }
    if (turn.isIntent("DenyIntent")) {
      // a no that was only put back denies nothing
      return CheckDialogue.unclear(turn);
    }
    String told = TakingBack.told(turn, understood.absent());
    boolean other = !told.isEmpty() && !told.equals(turn.session().check().wrong);
    boolean elsewhere = Replies.isOfAnotherQuestion(turn, understood);
    // "no fever", in reply to a question on the baby, is not the parent's
    boolean news =
        Replies.isNews(turn, understood.absent()) && !Replies.isOfBabyOnly(turn, understood);
    // nor is it a no to whether there is a baby
    boolean no = replied.kind() == Replied.Kind.NO && Replies.isOnSigns(turn);
    if (elsewhere && !news && !other && !no) {
      return CheckDialogue.unclear(turn);
    }
    elsewhere &= news;
    if (other || elsewhere) {
      // "actually I have no fever" is no reply to another question
      return CheckDialogue.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    Check check = turn.session().check();
    boolean named = !present.isEmpty() || !understood.absent().isEmpty();
    boolean none = replied.kind() == Replied.Kind.NONE && !check.asking.equals("anything-else");
    String remark = !named && (none || understood.question()) ? remark(turn) : "";
    if (!remark.isEmpty()) {
      return remarks.say(turn, remark);
    }
    boolean last = check.back.isEmpty() && check.asking.equals("anything-else");
    if (last && !present.isEmpty() && turn.list().size() <= BARE) {
      // a circumstance alone, such as diabetes, is noted and is no sign; more words may tell one
      return CheckDialogue.report(turn, present, understood.unsure(), List.of(), true);
    }
    // at the end anything may be told: what only sounds like a yes or a no may be a sign
    boolean soft =
        replied.kind() == Replied.Kind.SOFT_NO || replied.kind() == Replied.Kind.SOFT_YES;
    boolean heard = !soft || replied.sure() || clear;
    Spoken reply = last && !heard ? null : Replies.take(turn, replied, understood);
    if (reply != null) {
      String beside = named ? "" : remarks.beside(turn, remark(turn));
      return beside.isEmpty() ? reply : reply.after(beside);
    }
    if (!understood.absent().isEmpty()) {
      return CheckDialogue.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      return CheckDialogue.aside(turn, understood.topic());
    }
    if (last && check.wrong.isEmpty()) {
      if (!replied.leansYes() && !turn.session().said().equals("check-tell")) {
        return turn.say("check-tell");
      }
      return CheckDialogue.report(turn, List.of(UNMATCHED), List.of(), List.of(), false);
    }
    return CheckDialogue.unclear(turn);
  }

  /** The answer's one breath; where a sign was named, then the offer to check. */
  private Spoken topic(Turn turn, Understood understood, List<String> present, boolean leveled) {
    Session session = turn.session();
    session.understood();
    if (leveled) {
      CheckDialogue.note(turn, present, understood.unsure(), understood.absent());
    } else if (!present.isEmpty() && turn.words().answer(understood.topic()).offersCheck()) {
      // her age, or how long it has lasted: not asked again in the check that is offered
      CheckDialogue.noteCircumstances(turn, present);
    }
    return AnswerHandler.begin(
        turn,
        understood.topic(),
        Choice.stems(turn, hearing),
        hearing.grammar(turn.request().locale()).stems());
  }

  private Spoken unclear(Turn turn, Understood understood, List<String> present) {
    Session session = turn.session();
    if (understood.either().size() == 2) {
      // half understood is not a miss
      CheckDialogue.noteCircumstances(turn, present);
      if (session.offered().equals(understood.either())) {
        // nobody is asked the same choice twice
        session.understood();
        return AnswerHandler.begin(turn, understood.either().get(0));
      }
      return MissHandler.choice(turn, "either", understood.either());
    }
    String topic = Topics.topic(session.topic());
    if (turn.words().knows(topic)) {
      int about =
          AnswerHandler.about(
              turn.words(),
              topic,
              Choice.rare(turn, hearing),
              hearing.grammar(turn.request().locale()).stems());
      if (about >= 0) {
        session.understood();
        return AnswerHandler.at(turn, topic, about);
      }
    }
    Reply reply = YesNoHandler.isOffered(turn) ? hearing.toOffer(turn) : null;
    if (reply != null) {
      return YesNoHandler.reply(turn, reply == Reply.YES);
    }
    switch (Courtesy.loosely(turn.heard(), hearing.grammar(turn.request().locale()))) {
      case FAREWELL -> {
        return turn.say(FirstHandler.bye(turn));
      }
      case THANKS -> {
        session.understood();
        return ContextHandler.thanks(turn);
      }
      default -> {}
    }
    session.missed();
    return session.misses() == 1 ? turn.say("unknown") : MissHandler.words(turn);
  }
}
