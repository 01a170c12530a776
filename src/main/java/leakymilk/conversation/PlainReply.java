package leakymilk.conversation;

import java.util.Collections;
import java.util.List;
import leakymilk.content.Says;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understood;

/**
 * What words that tell nothing else lead to as a reply to the very question that waits: the reply,
 * and what was asked or remarked beside it; to the last question anything may be told.
 */
final class PlainReply {
  /** In so few words nothing is told besides. */
  private static final int BARE = 5;

  private static final String LAST_QUESTION = "anything-else";
  private static final String UNMATCHED = "unmatched-sign";

  private final Turn turn;
  private final Understood understood;
  private final List<String> present;
  private final Replied replied;
  private final Check check;

  /** Whether it was said plainly, whatever turned out to speak against it. */
  private final boolean clear;

  PlainReply(
      Turn turn, Understood understood, List<String> present, Replied replied, boolean clear) {
    this.turn = turn;
    this.understood = understood;
    this.present = present;
    this.replied = replied;
    this.clear = clear;
    this.check = turn.session().check();
  }

  Spoken answer() {
    Spoken remark = remark();
    return remark == null ? plain() : remark;
  }

  /** What is no reply at all may be a remark, and so may a question. */
  private Spoken remark() {
    boolean named = !present.isEmpty() || !understood.absent().isEmpty();
    boolean none =
        replied.kind() == Replied.Kind.NONE && !check.pending.asking().equals(LAST_QUESTION);
    String remark = !named && (none || understood.question()) ? Remarked.first(turn) : "";
    // "no, just tired, who do I phone": the no is taken in, and the remark is answered beside it
    boolean beside = replied.isPlainNo() && turn.spoken().has(remark + "-check");
    return remark.isEmpty() || beside ? null : RemarkMoves.say(turn, remark);
  }

  private Spoken plain() {
    boolean asks = understood.plain() || (check.pending.then().isEmpty() && understood.question());
    if (!check.pending.back().isEmpty() && asks && !understood.topic().isEmpty()) {
      // "no fever, only is it normal": that is answered then
      check.pending = check.pending.then(List.of(understood.topic()));
    }
    boolean last = check.pending.back().isEmpty() && check.pending.asking().equals(LAST_QUESTION);
    if (last && !present.isEmpty() && turn.heard().list().size() <= BARE) {
      // a circumstance alone, such as diabetes, is noted and is no sign; more words may tell one
      return Telling.report(turn, present, understood.unsure(), List.of(), true);
    }
    if (isToldInReply()) {
      return Telling.report(turn, present, understood.unsure(), understood.absent(), false);
    }
    List<String> meant = meant();
    boolean other = Collections.disjoint(meant, AskedFor.question(turn).covers());
    if (!meant.isEmpty() && other && !Replies.isYes(turn)) {
      // what tells another sign is no reply, whatever it sounds like
      return Telling.report(turn, meant, List.of(), List.of(), true);
    }
    Spoken reply = last && !isPlain() ? null : ReplyMoves.take(turn, replied, understood);
    if (reply != null) {
      boolean named = !present.isEmpty() || !understood.absent().isEmpty();
      String beside = named ? "" : RemarkMoves.beside(turn, Remarked.first(turn));
      boolean more = understood.question() && understood.plain() && beside.isEmpty();
      return more ? asked(reply) : beside.isEmpty() ? reply : reply.after(beside);
    }
    if (!understood.absent().isEmpty()) {
      return Telling.report(turn, List.of(), List.of(), understood.absent(), true);
    }
    if (understood.question() && !understood.topic().isEmpty()) {
      return CheckSteps.aside(turn, understood.topic(), understood.piece());
    }
    if (understood.present().contains(Told.LOSS) && !check.pending.doubted()) {
      // it was understood well, only it is no reply
      check.pending = check.pending.doubted(true);
      return turn.speak();
    }
    if (!meant.isEmpty()) {
      return Telling.report(turn, meant, List.of(), List.of(), true);
    }
    return last && check.pending.wrong().isEmpty() ? toTheLast() : CheckDialogue.unclear(turn);
  }

  /** What words that are no reply tell as a whole; nothing where an emergency is in question. */
  private List<String> meant() {
    boolean plain = check.pending.isOfProtocol() && check.pending.back().isEmpty();
    if (!plain || replied.leansNo() || !present.isEmpty() || understood.question()) {
      return List.of();
    }
    List<String> meant = Told.newsInCheck(turn, understood.meant());
    return turn.level(meant, List.of()) == null ? List.of() : meant;
  }

  /** "I'm breastfeeding, he's six weeks old", where that is asked and is no danger. */
  private boolean isToldInReply() {
    boolean asked = false;
    for (String id : present) {
      // a circumstance; what is a sign is heard as everywhere
      boolean free = turn.engine().finding(id) == null || turn.engine().finding(id).level() == null;
      asked |= free && AskedFor.question(turn).covers().contains(id);
    }
    boolean none = replied.kind() == Replied.Kind.NONE || replied.kind() == Replied.Kind.SOFT_YES;
    return asked && none && check.pending.isOfProtocol() && !AskedFor.isDanger(turn);
  }

  /** To whether there is anything else: what nobody knows is a sign, unless it leans to a no. */
  private Spoken toTheLast() {
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
