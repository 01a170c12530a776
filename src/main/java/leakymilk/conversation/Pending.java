package leakymilk.conversation;

import java.util.List;

/**
 * The question of a symptom check that waits for its reply, and how it is asked.
 *
 * @param asking its id; empty when none waits
 * @param back the emergency that was perhaps heard and is asked back instead; empty when none is
 * @param wrong a sign that was told and is then said not to be so, while it is asked about instead;
 *     empty for none
 * @param then the topics that were asked about when something was asked back: one is answered, of
 *     two it is asked which
 * @param unclear how many replies in a row to it were not understood
 * @param split whether it is asked in smaller pieces
 * @param doubted whether it was asked back once, because a no was in doubt
 */
record Pending(
    String asking,
    String back,
    String wrong,
    List<String> then,
    int unclear,
    boolean split,
    boolean doubted) {
  /** No question waits. */
  static final Pending NONE = new Pending("", "", "", List.of(), 0, false, false);

  Pending {
    then = List.copyOf(then);
  }

  /** A question of the protocol, as it is first asked. */
  static Pending of(String question) {
    return new Pending(question, "", "", List.of(), 0, false, false);
  }

  /** A question about an emergency that was perhaps heard. */
  static Pending back(String question, String sign, List<String> topics) {
    return new Pending(question, sign, "", topics, 0, false, false);
  }

  /** A question about a told sign; what is asked back waits until it is answered. */
  Pending wrong(String question, String sign) {
    return new Pending(question, back, sign, then, 0, false, false);
  }

  /** Whether the words of the protocol are asked, and no sign by itself in place of them. */
  boolean isOfProtocol() {
    return back.isEmpty() && wrong.isEmpty();
  }

  /** Another question, asked in the same way; empty for none. */
  Pending asking(String question) {
    return new Pending(question, back, wrong, then, unclear, split, doubted);
  }

  Pending withoutWrong() {
    return new Pending(asking, back, "", then, unclear, split, doubted);
  }

  Pending withoutBack() {
    return new Pending(asking, "", wrong, List.of(), unclear, split, doubted);
  }

  Pending then(List<String> topics) {
    return new Pending(asking, back, wrong, topics, unclear, split, doubted);
  }

  /** After so many replies in a row that were not understood. */
  Pending unclear(int times) {
    return new Pending(asking, back, wrong, then, times, split, doubted);
  }

  /** In smaller pieces from now on. */
  Pending inPieces(boolean pieces) {
    return new Pending(asking, back, wrong, then, unclear, pieces, doubted);
  }

  Pending doubted(boolean once) {
    return new Pending(asking, back, wrong, then, unclear, split, once);
  }
}
