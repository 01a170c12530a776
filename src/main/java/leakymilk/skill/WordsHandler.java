package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * Free words, as {@code QuestionIntent} or as a sign that no slot value matched: an emergency
 * first, then signs that are reported, then the topic, else an honest refusal.
 */
final class WordsHandler implements Handler {
  private static final String UNMATCHED = "unmatched-sign";

  private final ContentStore content;

  /** The understanding of each language, made when it is first needed. */
  private final Map<String, Understanding> understandings = new ConcurrentHashMap<>();

  WordsHandler(ContentStore content) {
    this.content = content;
  }

  private Understanding understanding(String locale) {
    String language = ContentStore.language(locale);
    Understanding known = understandings.get(language);
    if (known == null) {
      known =
          new Understanding(
              content.phrases(language), content.topics(language), content.signs(language));
      understandings.put(language, known);
    }
    return known;
  }

  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest") && !words(turn).isEmpty();
  }

  /** The words of the free slot, or of the slots of a report that matched no known sign. */
  private static String words(Turn turn) {
    boolean question = turn.isIntent("QuestionIntent");
    boolean report = turn.isIntent("ReportIntent") || turn.isIntent("BabyReportIntent");
    if (!question && !report) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (Slot slot : turn.request().slots().values()) {
      if (question || turn.engine().finding(slot.id()) == null) {
        words.append(words.length() == 0 ? "" : " ").append(slot.value());
      }
    }
    if (report && words.length() > 0) {
      words.insert(0, turn.isIntent("BabyReportIntent") ? "my baby has " : "i have ");
    }
    return words.toString();
  }

  @Override
  public Spoken handle(Turn turn) {
    String words = words(turn);
    Courtesy courtesy = Courtesy.of(words);
    if (courtesy == Courtesy.FAREWELL) {
      return turn.say("bye");
    }
    if (courtesy == Courtesy.THANKS) {
      turn.session().understood();
      return ContextHandler.thanks(turn);
    }
    // "yes, I am hot and shivery": what follows the yes says what it is
    Understood understood =
        understanding(turn.request().locale()).understand(YesNoHandler.withoutYes(words));
    List<String> present = new ArrayList<>(understood.present());
    for (Slot slot : turn.request().slots().values()) {
      if (turn.engine().finding(slot.id()) != null && !present.contains(slot.id())) {
        present.add(slot.id());
      }
    }
    takeIn(turn, understood, present);
    Level level = level(turn, present, understood.unsure());
    if (level == Level.EMERGENCY) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (understood.emergency()) {
      return FirstHandler.emergency(turn);
    }
    if (understood.place().isEmpty()) {
      return reply(turn, understood, present, level, words);
    }
    boolean more = level != null || !understood.topic().isEmpty() || !understood.absent().isEmpty();
    Spoken spoken =
        more ? reply(turn, understood, present, level, words) : MannerHandler.again(turn);
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

  private static Spoken reply(
      Turn turn, Understood understood, List<String> present, Level level, String words) {
    boolean leveled = level != null;
    if (turn.session().isAsking()) {
      return whileAsking(turn, understood, present, leveled, words);
    }
    boolean urgent = leveled && level.compareTo(Level.SAME_DAY) >= 0;
    if (!understood.topic().isEmpty() && (understood.question() || !urgent)) {
      return topic(turn, understood, present, leveled);
    }
    if (leveled) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (!turn.isIntent("QuestionIntent")) {
      return CheckDialogue.report(turn, List.of(UNMATCHED), List.of(), List.of(), false);
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

  private static Spoken whileAsking(
      Turn turn, Understood understood, List<String> present, boolean leveled, String words) {
    if (leveled || !understood.absent().isEmpty()) {
      return CheckDialogue.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    Reply reply = YesNoHandler.reply(words);
    if (reply != null) {
      return CheckDialogue.reply(turn, reply);
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      return CheckDialogue.aside(turn, understood.topic());
    }
    if (turn.session().check().asking.equals("anything-else")) {
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
