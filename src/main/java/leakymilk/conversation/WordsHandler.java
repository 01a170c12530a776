package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.understanding.AskedAbout;
import leakymilk.understanding.Understood;

/**
 * Free words, whichever way they came: an emergency first, then signs that are reported, then the
 * topic, else an honest refusal.
 */
final class WordsHandler implements Handler {
  /** In fewer words nothing is asked behind a reply. */
  private static final int QUESTION = 4;

  @Override
  public Spoken answer(Turn turn) {
    if (turn.heard().words().isEmpty() || !turn.heard().isSaid()) {
      return null;
    }
    Session session = turn.session();
    Courtesy courtesy = Courtesy.of(turn.heard().list(), turn.ear().grammar());
    if (courtesy == Courtesy.FAREWELL) {
      return Talk.bye(turn);
    }
    if (courtesy == Courtesy.THANKS) {
      session.understood();
      return turn.isAfterEmergency() ? Talk.bye(turn) : Talk.thanks(turn);
    }
    Understood understood = understood(turn);
    List<String> present = Told.whose(turn, understood.present());
    boolean sad = session.isAsking() && Told.isNewLoss(turn, present);
    takeIn(turn, understood);
    Spoken spoken = answer(turn, understood, present);
    return sad ? Told.sorry(turn, spoken) : spoken;
  }

  private static Spoken answer(Turn turn, Understood understood, List<String> present) {
    Session session = turn.session();
    Spoken first = first(turn, understood, present);
    if (first != null) {
      return first;
    }
    boolean level = turn.level(present, understood.unsure()) != null;
    boolean more = level || !understood.topic().isEmpty() || !understood.absent().isEmpty();
    boolean bare = !more && understood.perhaps().isEmpty() && understood.place().isEmpty();
    if (session.isAt(Place.PRIVATE) && (bare || (!level && Replies.isYes(turn)))) {
      return Talk.replyWhetherFree(turn, Replies.isYes(turn));
    }
    if (Remarked.isAsked(turn) && bare) {
      Reply reply = Replies.plain(turn);
      reply = reply == null && Remarked.isEcho(turn) ? Reply.YES : reply;
      return reply == null ? unanswered(turn, understood, present) : RemarkMoves.reply(turn, reply);
    }
    if (understood.place().isEmpty()) {
      return reply(turn, understood, present);
    }
    Spoken spoken = more ? reply(turn, understood, present) : Talk.onceMore(turn);
    // the number of an emergency stands before everything else
    return session.isEmergency() ? spoken : spoken.after(turn.words().say(Says.PLACE_NOTED));
  }

  private static Spoken reply(Turn turn, Understood understood, List<String> present) {
    return turn.session().isAsking()
        ? new WordsInCheck(turn, understood, present).answer()
        : new WordsInTalk(turn, understood, present).answer();
  }

  /** What comes before everything else that is told with it; null for nothing. */
  private static Spoken first(Turn turn, Understood understood, List<String> present) {
    boolean asking = turn.session().isAsking();
    String ofBaby = turn.heard().ofBaby();
    Level level = turn.level(present, understood.unsure());
    boolean emergency = level == Level.EMERGENCY;
    // a sign that the baby has a finding of its own for says it better
    if (ofBaby.isEmpty() && !emergency && !asking) {
      ofBaby = understood.ofBaby();
    }
    if (!ofBaby.isEmpty() && turn.session().person().ofAnother()) {
      // "she's just passed out", of whom it was all about
      present.add(ofBaby);
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (!ofBaby.isEmpty()) {
      return Telling.ofBaby(turn, ofBaby);
    }
    boolean sure = turn.hasEmergency(named(turn));
    // "somebody is hurting me": the number comes before whether she can talk
    boolean unsafe = Talk.isUnsafe(present);
    if (emergency && (sure || unsafe || !asking)) {
      // what somebody does to her is in no check
      present.remove(PhraseIndex.UNSAFE_AT_HOME);
      return Telling.report(turn, present, understood.unsure(), understood.absent(), true);
    }
    if (understood.emergency() && (!emergency || !asking)) {
      return Telling.emergency(turn);
    }
    return unsafe || Talk.isUnsafe(understood.unsure()) ? Talk.askWhetherFree(turn) : null;
  }

  /** Words that are no reply to a question that was asked to a remark. */
  private static Spoken unanswered(Turn turn, Understood understood, List<String> present) {
    if (!understood.guessed().isEmpty()) {
      // what may be an emergency is no noise
      return reply(turn, understood, present);
    }
    String remark = Remarked.first(turn);
    return remark.isEmpty() ? RemarkMoves.noise(turn) : RemarkMoves.say(turn, remark);
  }

  /** What holds from this sentence on, whatever the answer to it: whom it is about, and where. */
  private static void takeIn(Turn turn, Understood understood) {
    Session session = turn.session();
    // in the middle of a check "my partner is here" must not lose the replies
    if (Told.isNewlyOfAnother(turn, understood) && !session.isAsking()) {
      session.isAbout(session.person().ofAnother(true));
      session.forgetCheck();
    }
    if (understood.present().contains(Told.LOSS)) {
      session.lost();
    }
    if (!understood.place().isEmpty()) {
      boolean away = !understood.place().equals(turn.heard().locale());
      session.isAbout(session.person().elsewhere(away));
    }
  }

  /** The signs that the device matched; a denial names none. */
  private static List<String> named(Turn turn) {
    return turn.is(Control.DENY) ? List.of() : turn.heard().named();
  }

  /** What the words and the signs beside them mean. */
  private static Understood understood(Turn turn) {
    List<String> maybe = turn.is(Control.DENY) ? List.of() : turn.heard().maybe();
    Understood understood = behindReply(turn, read(turn).with(named(turn), maybe));
    // a reply is read against its question: what it only sounds like is asked about, unless the
    // device matched it as well
    boolean sound =
        !understood.byModel().isEmpty()
            && !named(turn).contains(understood.byModel())
            && !Talk.isUnsafe(understood.present());
    boolean choice = Choice.isBare(turn);
    return (turn.session().isAsking() || choice) && sound ? understood.withoutSound() : understood;
  }

  /** "No that's good, is it normal still?": what is asked about stands behind a reply. */
  private static Understood behindReply(Turn turn, Understood understood) {
    if (!understood.topic().isEmpty()) {
      return understood;
    }
    Grammar grammar = turn.ear().grammar();
    List<String> words = turn.ear().replies().behind(turn.heard().list());
    int from = 0;
    while (from < words.size()
        && (grammar.is(words.get(from), Kind.COURTESY)
            || grammar.is(words.get(from), Kind.THANKS))) {
      from++;
    }
    List<String> rest = words.subList(from, words.size());
    if (rest.size() < QUESTION || rest.size() == turn.heard().list().size()) {
      return understood;
    }
    AskedAbout more =
        turn.ear().understanding().about(String.join(" ", rest), turn.reading().opinions());
    // "yes please, let's go through them" asks nothing
    return more.plain() && more.question() ? understood.or(more) : understood;
  }

  /** What the words mean; without their first words, what they may mean. */
  private static Understood read(Turn turn) {
    Understood whole = turn.reading().understand(Replies.withoutYes(turn));
    boolean carrier = turn.is(Control.QUESTION) || turn.is(Control.DENY);
    if (!carrier || whole.emergency() || isEmergency(turn, whole)) {
      return whole;
    }
    Heard heard = turn.heard();
    boolean denied = turn.is(Control.DENY);
    List<String> fuller = turn.ear().replies().fuller(heard.words(), heard.list(), denied);
    for (int i = 0; i < fuller.size(); i++) {
      Understood other = turn.reading().understand(fuller.get(i));
      if (other.emergency() || isEmergency(turn, other) || !other.perhaps().isEmpty()) {
        return other;
      }
    }
    return whole;
  }

  private static boolean isEmergency(Turn turn, Understood understood) {
    return turn.level(understood.present(), understood.unsure()) == Level.EMERGENCY;
  }
}
