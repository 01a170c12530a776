package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.understanding.Replied;
import leakymilk.understanding.Understood;

/** What words that are neither a yes nor a no tell in reply to a question. */
final class ToldReply {
  private ToldReply() {}

  /** Whether a question of the protocol waits, and nothing told beside it may be a sign. */
  static boolean isQuiet(Turn turn, Replied replied, Understood understood) {
    return turn.session().check().pending.isOfProtocol()
        && turn.level(understood.present(), understood.unsure()) == null
        && !isAlarming(replied, understood);
  }

  /** Whether words sound like an emergency, however certain a no they are to what was asked. */
  static boolean isAlarming(Replied replied, Understood understood) {
    boolean sounds = replied.certain() ? understood.isCertain() : understood.isLikely();
    return sounds || !understood.perhaps().isEmpty();
  }

  /**
   * Signs of the danger that was asked about which words of their own tell: the models find one in
   * them, and nobody says them who means no. Nothing where they are no such reply.
   */
  static List<String> yes(Turn turn, Replied replied, Understood understood) {
    Pending pending = turn.session().check().pending;
    boolean plain = pending.isOfProtocol() && pending.back().isEmpty();
    if (replied.kind() != Replied.Kind.TOLD_YES || !plain || !understood.isLikely()) {
      return List.of();
    }
    List<String> signs = new ArrayList<>(understood.perhaps());
    signs.addAll(understood.guessed());
    signs.add(understood.suspected());
    signs.retainAll(AskedFor.emergencies(turn, AskedFor.question(turn).covers()));
    return signs;
  }
}
