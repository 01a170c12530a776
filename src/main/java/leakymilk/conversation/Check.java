package leakymilk.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Words;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.triage.SymptomCheck;

/**
 * Where a symptom check stands between two turns: what is known by finding id, and which question
 * is pending. Ids that the protocol does not have are dropped when it is read.
 */
final class Check {
  /** After so many replies that were not understood the check is left. */
  static final int MOST_UNCLEAR = 4;

  /** A part of a question is said no more often than this. */
  static final int MOST_UNCLEAR_OF_A_PART = 3;

  /** More turns no advice has. */
  private static final int MOST_PARTS = 20;

  Findings findings = Findings.NONE;

  /** The pending question's id; empty when none is. */
  String asking = "";

  /** The level advised; null before the advice. */
  Level level;

  /** The turn of the advice that was last said, from 0. */
  int part;

  /**
   * An emergency that the protocol has no finding for: what it is called, or the sign of a parent
   * that was told of a baby; empty for none.
   */
  String other = "";

  /** A sign that was told and is then said not to be so, while it is asked about; else empty. */
  String wrong = "";

  /** Signs that were told, asked about once more and denied twice. */
  final List<String> taken = new ArrayList<>();

  /** Findings that were named one by one, rather than by a yes to a question on several. */
  final List<String> told = new ArrayList<>();

  /** Those of them that were heard in free words and not confirmed yet. */
  final List<String> heard = new ArrayList<>();

  /** The questions asked so far, in order. */
  final List<String> asked = new ArrayList<>();

  /** How many replies in a row to the pending question were not understood. */
  int unclear;

  /** Whether the pending question is asked in smaller pieces. */
  boolean split;

  /** Whether it was asked for, or agreed to, and not begun because of what was told. */
  boolean wanted;

  /** Whether the pending question was asked back once, because a no was in doubt. */
  boolean doubted;

  /** The emergency that was perhaps heard and is asked back; empty when none is. */
  String back = "";

  /** Those that were asked back and denied: nobody is asked twice. */
  final List<String> backed = new ArrayList<>();

  /**
   * The topic that was asked about when something was asked back, or two with a space between where
   * one of the two is; empty for none.
   */
  String then = "";

  /** The check that these attributes describe; null when they describe none. */
  static Check of(Object attributes, SymptomCheck engine, Words words) {
    if (!(attributes instanceof Map<?, ?> map)) {
      return null;
    }
    Check check = new Check();
    Map<String, Reply> known = new LinkedHashMap<>();
    learn(known, map.get("no"), Reply.NO, engine);
    learn(known, map.get("unsure"), Reply.UNSURE, engine);
    learn(known, map.get("yes"), Reply.YES, engine);
    check.findings = Findings.of(known);
    check.told.addAll(signs(map.get("told"), engine));
    check.heard.addAll(signs(map.get("heard"), engine));
    for (String id : texts(map.get("asked"))) {
      if (engine.question(id) != null) {
        check.asked.add(id);
      }
    }
    if (map.get("asking") instanceof String id && engine.question(id) != null) {
      check.asking = id;
    }
    if (map.get("unclear") instanceof Long count && count > 0) {
      check.unclear = (int) Math.min(MOST_UNCLEAR, count);
    }
    check.backed.addAll(signs(map.get("backed"), engine));
    boolean waits = !check.asking.isEmpty();
    check.back = map.get("back") instanceof String id && waits && isSign(id, engine) ? id : "";
    check.then = map.get("then") instanceof String ids && areTopics(ids, words) ? ids : "";
    check.other = map.get("other") instanceof String id && isSign(id, engine) ? id : "";
    check.wrong = map.get("wrong") instanceof String id && waits && isSign(id, engine) ? id : "";
    check.taken.addAll(signs(map.get("taken"), engine));
    if (map.get("part") instanceof Long part && part > 0) {
      check.part = (int) Math.min(MOST_PARTS, part);
    }
    check.split = Boolean.TRUE.equals(map.get("split"));
    check.wanted = Boolean.TRUE.equals(map.get("wanted"));
    check.doubted = Boolean.TRUE.equals(map.get("doubted"));
    for (Level level : Level.values()) {
      if (level.name().equals(map.get("level"))) {
        check.level = level;
      }
    }
    boolean plain = check.back.isEmpty() && check.wrong.isEmpty() && !check.asking.isEmpty();
    if (plain && engine.level(check.findings) == Level.EMERGENCY) {
      // nothing is asked of whoever has told an emergency
      check.asking = "";
      check.level = Level.EMERGENCY;
    }
    if (check.level != null && check.asking.isEmpty()) {
      // attributes that advise less than their findings ask for, as another version's may
      check.level = check.level.or(engine.advise(check.findings).level());
    }
    if (check.level == Level.EMERGENCY
        && check.other.isEmpty()
        && engine.advise(check.findings).level() != Level.EMERGENCY) {
      // the sign it was for is one that this version does not know: it stays an emergency
      check.other = PhraseIndex.OTHER_EMERGENCY;
    }
    return check;
  }

  /** One topic, or two with a space between. */
  private static boolean areTopics(String ids, Words words) {
    int space = ids.indexOf(' ');
    return space < 0
        ? words.knows(ids)
        : words.knows(ids.substring(0, space)) && words.knows(ids.substring(space + 1));
  }

  private static boolean isSign(String id, SymptomCheck engine) {
    return id.equals(PhraseIndex.OTHER_EMERGENCY) || engine.finding(id) != null;
  }

  private static List<String> signs(Object ids, SymptomCheck engine) {
    List<String> signs = texts(ids);
    signs.removeIf(id -> !isSign(id, engine));
    return signs;
  }

  private static void learn(
      Map<String, Reply> known, Object ids, Reply reply, SymptomCheck engine) {
    for (String id : texts(ids)) {
      if (engine.finding(id) != null) {
        known.put(id, reply);
      }
    }
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String text) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The attributes from which {@link #of} makes this check again. */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    if (!asking.isEmpty()) {
      attributes.put("asking", asking);
    }
    attributes.put("yes", findings.known(Reply.YES));
    attributes.put("no", findings.known(Reply.NO));
    attributes.put("unsure", findings.known(Reply.UNSURE));
    if (level != null) {
      attributes.put("level", level.name());
    }
    if (part > 0) {
      attributes.put("part", part);
    }
    if (!other.isEmpty()) {
      attributes.put("other", other);
    }
    if (!wrong.isEmpty()) {
      attributes.put("wrong", wrong);
    }
    if (!taken.isEmpty()) {
      attributes.put("taken", taken);
    }
    if (!told.isEmpty()) {
      attributes.put("told", told);
    }
    if (!heard.isEmpty()) {
      attributes.put("heard", heard);
    }
    if (!asked.isEmpty()) {
      attributes.put("asked", asked);
    }
    if (unclear > 0) {
      attributes.put("unclear", unclear);
    }
    if (!back.isEmpty()) {
      attributes.put("back", back);
    }
    if (!backed.isEmpty()) {
      attributes.put("backed", backed);
    }
    if (!then.isEmpty()) {
      attributes.put("then", then);
    }
    if (wanted) {
      attributes.put("wanted", true);
    }
    if (split) {
      attributes.put("split", true);
    }
    if (doubted) {
      attributes.put("doubted", true);
    }
    return attributes;
  }

  /** What a reply would be a reply to. */
  String stamp() {
    return asking
        + ' '
        + back
        + ' '
        + wrong
        + ' '
        + other
        + ' '
        + level
        + ' '
        + part
        + ' '
        + unclear
        + ' '
        + split
        + ' '
        + doubted
        + ' '
        + asked.size()
        + ' '
        + findings.known(Reply.YES).size()
        + ' '
        + findings.known(Reply.NO).size()
        + ' '
        + findings.known(Reply.UNSURE).size();
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
