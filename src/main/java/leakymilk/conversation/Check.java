package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;

/**
 * Where a symptom check stands between two turns: what is known by finding id, and which question
 * is pending.
 */
final class Check {
  /** After so many replies that were not understood the check is left. */
  static final int MOST_UNCLEAR = 4;

  /** A part of a question is said no more often than this. */
  static final int MOST_UNCLEAR_OF_A_PART = 3;

  /** What is known. */
  Findings findings = Findings.NONE;

  /** Findings that were named one by one, rather than by a yes to a question on several. */
  final List<String> told = new ArrayList<>();

  /** Those of them that were heard in free words and not confirmed yet. */
  final List<String> heard = new ArrayList<>();

  /** Signs that were told, asked about once more and denied twice. */
  final List<String> taken = new ArrayList<>();

  /** Those that were asked back and denied: nobody is asked twice. */
  final List<String> backed = new ArrayList<>();

  /** Those that were perhaps told in the same words as one that is asked back: their turn comes. */
  final List<String> open = new ArrayList<>();

  /**
   * An emergency that the protocol has no finding for: what it is called, or the sign of a parent
   * that was told of a baby; empty for none.
   */
  String other = "";

  /** The questions asked so far, in order. */
  final List<String> asked = new ArrayList<>();

  /** What waits for a reply. */
  Pending pending = Pending.NONE;

  /** Whether it was asked for, or agreed to, and not begun because of what was told. */
  boolean wanted;

  /** The level advised; null before the advice. */
  Level level;

  /** The turn of the advice that was last said, from 0. */
  int part;

  /** What a reply would be a reply to. */
  String stamp() {
    Object[] all = {
      pending.asking(),
      pending.back(),
      pending.wrong(),
      other,
      level,
      part,
      pending.unclear(),
      pending.split(),
      pending.doubted(),
      open.size(),
      asked.size(),
      findings.known(Reply.YES).size(),
      findings.known(Reply.NO).size(),
      findings.known(Reply.UNSURE).size()
    };
    StringBuilder stamp = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      stamp.append(i == 0 ? "" : " ").append(all[i]);
    }
    return stamp.toString();
  }

  /** Whether a question waits for its reply. */
  boolean isAsking() {
    return !pending.asking().isEmpty();
  }

  /** Whether a level was advised, and nothing is asked. */
  boolean isAdvised() {
    return level != null && !isAsking();
  }

  /** Whether an emergency was told. */
  boolean isEmergency() {
    return level == Level.EMERGENCY && !isAsking();
  }

  /** Whether it is known that a finding is there. */
  boolean has(String finding) {
    return findings.of(finding) == Reply.YES;
  }

  /** Of some findings the one that was told last. */
  String newest(List<String> findings) {
    String newest = findings.get(0);
    for (String sign : told) {
      newest = findings.contains(sign) ? sign : newest;
    }
    return newest;
  }

  /** Whether a sign was named in a question, and nothing is asked or advised yet. */
  boolean isNoted() {
    return !hasBegun() && !told.isEmpty();
  }

  /** The number of the pending question, from 1; 0 where one is asked out of turn, or none. */
  int question() {
    return isAsking() && pending.isOfProtocol() ? asked.size() : 0;
  }

  /** Whether a question was asked, or an advice given. */
  boolean hasBegun() {
    return !asked.isEmpty() || isAsking() || level != null;
  }

  /** Another reply in a row was not understood. */
  void mishear() {
    pending = pending.unclear(pending.unclear() + 1);
  }

  /** Takes in a finding that was named. */
  void tell(String finding, Reply reply) {
    findings = findings.with(finding, reply);
    told.remove(finding);
    heard.remove(finding);
    if (reply != Reply.NO) {
      told.add(finding);
    }
  }
}
