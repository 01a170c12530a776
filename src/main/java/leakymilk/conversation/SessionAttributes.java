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
 * Reads and writes the attributes of a session, of which its parts know their own. Ids that neither
 * the protocol nor the words have are dropped, and what contradicts itself is settled here, for the
 * graver.
 */
public final class SessionAttributes {
  /** Raised when an attribute changes its meaning. */
  private static final int VERSION = 1;

  /** More turns no advice has. */
  private static final int MOST_PARTS = 20;

  private SessionAttributes() {}

  /**
   * The session that attributes of a request describe; those of another version describe a fresh
   * one.
   *
   * @param asks whether questions about symptoms are asked in this installation
   */
  public static Session read(
      Map<String, Object> sent, SymptomCheck engine, Words words, boolean asks) {
    Attributes attributes = Attributes.of(sent);
    attributes = attributes.count("v") == VERSION ? attributes : new Attributes();
    Check check = read(attributes.part("check"), engine, words);
    return new Session(
        asks,
        Standing.of(attributes, words, check),
        Tone.of(attributes),
        Person.of(attributes),
        Memory.of(attributes, words),
        check);
  }

  /** The attributes from which {@link #read} makes a session again. */
  public static Map<String, Object> written(Session session) {
    Attributes attributes = new Attributes();
    attributes.keep("v", VERSION);
    session.standing().put(attributes);
    session.memory().put(attributes);
    session.person().put(attributes);
    session.tone().put(attributes);
    if (session.check() != null) {
      attributes.keep("check", written(session.check()).values());
    }
    return attributes.values();
  }

  /** The check that these attributes describe; null when they describe none. */
  private static Check read(Attributes attributes, SymptomCheck engine, Words words) {
    if (attributes == null) {
      return null;
    }
    Check check = new Check();
    Map<String, Reply> known = new LinkedHashMap<>();
    learn(known, attributes.texts("no"), Reply.NO, engine);
    learn(known, attributes.texts("unsure"), Reply.UNSURE, engine);
    learn(known, attributes.texts("yes"), Reply.YES, engine);
    check.findings = Findings.of(known);
    check.told.addAll(signs(attributes.texts("told"), engine));
    check.heard.addAll(signs(attributes.texts("heard"), engine));
    check.taken.addAll(signs(attributes.texts("taken"), engine));
    check.backed.addAll(signs(attributes.texts("backed"), engine));
    check.open.addAll(signs(attributes.texts("others"), engine));
    for (String id : attributes.texts("asked")) {
      if (engine.question(id) != null) {
        check.asked.add(id);
      }
    }
    check.pending = pending(attributes, engine, words);
    check.other = sign(attributes.text("other"), engine);
    check.part = attributes.number("part", 0, MOST_PARTS);
    check.wanted = attributes.is("wanted");
    for (Level level : Level.values()) {
      if (level.name().equals(attributes.text("level"))) {
        check.level = level;
      }
    }
    settle(check, engine);
    return check;
  }

  /** Nothing is asked back, or taken back, where nothing waits for a reply. */
  private static Pending pending(Attributes attributes, SymptomCheck engine, Words words) {
    String asking = attributes.text("asking");
    boolean waits = engine.question(asking) != null;
    return new Pending(
        waits ? asking : "",
        waits ? sign(attributes.text("back"), engine) : "",
        waits ? sign(attributes.text("wrong"), engine) : "",
        topics(attributes.text("then"), words),
        attributes.number("unclear", 0, Check.MOST_UNCLEAR),
        attributes.is("split"),
        attributes.is("doubted"));
  }

  /** One topic, or two with a space between; none where one of them is not known. */
  private static List<String> topics(String ids, Words words) {
    List<String> topics = ids.isEmpty() ? List.of() : List.of(ids.split(" ", 2));
    for (String topic : topics) {
      if (!words.knows(topic)) {
        return List.of();
      }
    }
    return topics;
  }

  /** Mends what attributes of another version, or damaged ones, tell against each other. */
  private static void settle(Check check, SymptomCheck engine) {
    boolean plain = check.isAsking() && check.pending.isOfProtocol();
    if (plain && engine.level(check.findings) == Level.EMERGENCY) {
      // nothing is asked of whoever has told an emergency
      check.pending = check.pending.asking("");
      check.level = Level.EMERGENCY;
    }
    if (check.isAdvised()) {
      // attributes that advise less than their findings ask for
      check.level = check.level.or(engine.advise(check.findings).level());
    }
    if (check.level == Level.EMERGENCY
        && check.other.isEmpty()
        && engine.advise(check.findings).level() != Level.EMERGENCY) {
      // the sign it was for is one that this version does not know: it stays an emergency
      check.other = PhraseIndex.OTHER_EMERGENCY;
    }
  }

  /** A sign of the protocol, or an emergency without a name; empty for anything else. */
  private static String sign(String id, SymptomCheck engine) {
    boolean known = id.equals(PhraseIndex.OTHER_EMERGENCY) || engine.finding(id) != null;
    return known ? id : "";
  }

  private static List<String> signs(List<String> ids, SymptomCheck engine) {
    List<String> signs = new ArrayList<>();
    for (String id : ids) {
      if (!sign(id, engine).isEmpty()) {
        signs.add(id);
      }
    }
    return signs;
  }

  private static void learn(
      Map<String, Reply> known, List<String> ids, Reply reply, SymptomCheck engine) {
    for (String id : ids) {
      if (engine.finding(id) != null) {
        known.put(id, reply);
      }
    }
  }

  /** Those of its check. */
  private static Attributes written(Check check) {
    Pending pending = check.pending;
    Attributes attributes = new Attributes();
    attributes.put("asking", pending.asking());
    attributes.keep("yes", check.findings.known(Reply.YES));
    attributes.keep("no", check.findings.known(Reply.NO));
    attributes.keep("unsure", check.findings.known(Reply.UNSURE));
    attributes.put("level", check.level == null ? "" : check.level.name());
    attributes.put("part", check.part);
    attributes.put("other", check.other);
    attributes.put("wrong", pending.wrong());
    attributes.put("taken", check.taken);
    attributes.put("told", check.told);
    attributes.put("heard", check.heard);
    attributes.put("asked", check.asked);
    attributes.put("unclear", pending.unclear());
    attributes.put("back", pending.back());
    attributes.put("backed", check.backed);
    attributes.put("others", check.open);
    attributes.put("then", String.join(" ", pending.then()));
    attributes.put("wanted", check.wanted);
    attributes.put("split", pending.split());
    attributes.put("doubted", pending.doubted());
    return attributes;
  }
}
