package leakymilk.skill;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.ContentStore;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;

/**
 * A state that a talk can be in, for tests; what no protocol and no content knows is refused, so
 * that no test passes because its state was never read.
 */
public final class State {
  private static final ContentStore STORE = ContentStore.packaged();
  private static final SymptomCheck ENGINE = STORE.check();

  private static final List<String> MANNERS =
      List.of("", "quiet", "brief", "discreet", "ofAnother", "loss");

  private final Map<String, Object> talk = new LinkedHashMap<>();
  private final Map<String, Object> check = new LinkedHashMap<>();

  private State() {}

  private State(String said) {
    talk("said", said);
  }

  /** Before anything was said. */
  public static State start() {
    return new State();
  }

  /** After a prompt. */
  public static State said(Says prompt) {
    return said(prompt.id());
  }

  /** After a prompt of the content, such as one to a remark. */
  public static State said(String prompt) {
    known(STORE.in("en").has(prompt), prompt);
    return new State(prompt);
  }

  /** After a piece of the answer to a topic, counted from 0. */
  public static State answered(String topic, int piece) {
    return new State("answer").about(topic, piece);
  }

  /** While a question of the check waits. */
  public static State asking(String question) {
    return new State("check").pending(question);
  }

  /** After the advice of the check. */
  public static State advised(Level level) {
    State state = new State("advice").yes();
    state.check.put("level", level.name());
    return state;
  }

  private static void known(boolean known, String id) {
    if (!known) {
      throw new IllegalArgumentException("nobody knows " + id);
    }
  }

  private State talk(String name, Object value) {
    talk.put("v", 1);
    talk.put(name, value);
    return this;
  }

  /** The topic that was last answered, and its piece. */
  public State about(String topic, int piece) {
    known(STORE.in("en").knows(topic), topic);
    return talk("topic", Topics.intent(topic)).talk("piece", piece);
  }

  /** Slower -1, as usual 0, faster 1. */
  public State pace(int pace) {
    return talk("pace", pace);
  }

  /** The topics of which one was to be chosen. */
  public State offered(String... topics) {
    return talk("offered", List.of(topics));
  }

  public State disclaimed() {
    return talk("disclaimed", true);
  }

  public State missed(int times) {
    return talk("misses", times);
  }

  /** In one of the manners; in none for an empty one. */
  public State in(String manner) {
    known(MANNERS.contains(manner), manner);
    return manner.isEmpty() ? this : talk(manner, true);
  }

  /** The question of the check that waits, where the talk has come to something else. */
  public State pending(String question) {
    known(ENGINE.question(question) != null, question);
    check.put("asking", question);
    return yes();
  }

  private State signs(String name, List<String> findings) {
    for (String id : findings) {
      known(id.equals(PhraseIndex.OTHER_EMERGENCY) || ENGINE.finding(id) != null, id);
    }
    for (String reply : List.of("yes", "no", "unsure")) {
      check.putIfAbsent(reply, List.of());
    }
    check.put(name, List.copyOf(findings));
    return this;
  }

  public State yes(String... findings) {
    return signs("yes", List.of(findings));
  }

  public State no(String... findings) {
    return signs("no", List.of(findings));
  }

  public State unsure(String... findings) {
    return signs("unsure", List.of(findings));
  }

  /** Findings that were named one by one. */
  public State told(String... findings) {
    return signs("told", List.of(findings));
  }

  /** Those that were heard in free words. */
  public State heard(String... findings) {
    return signs("heard", List.of(findings));
  }

  /** Those that were told and taken back. */
  public State taken(String... findings) {
    return signs("taken", List.of(findings));
  }

  /** The questions that were asked, in order. */
  public State asked(String... questions) {
    for (String question : questions) {
      known(ENGINE.question(question) != null, question);
    }
    check.put("asked", List.of(questions));
    return this;
  }

  private State sign(String name, String finding) {
    known(finding.equals(PhraseIndex.OTHER_EMERGENCY) || ENGINE.finding(finding) != null, finding);
    check.put(name, finding);
    return this;
  }

  /** The emergency that is asked back. */
  public State back(String finding) {
    return sign("back", finding);
  }

  /** The sign that may be wrong and is asked about. */
  public State wrong(String finding) {
    return sign("wrong", finding);
  }

  /** An emergency that no question is for. */
  public State other(String finding) {
    return sign("other", finding);
  }

  /** The topic that is answered after what was asked back. */
  public State then(String topic) {
    known(STORE.in("en").knows(topic), topic);
    check.put("then", topic);
    return this;
  }

  /** The turn of the advice, from 0. */
  public State part(int part) {
    check.put("part", part);
    return this;
  }

  /** The same, to be changed without changing this one. */
  public State copy() {
    State copy = new State();
    copy.talk.putAll(talk);
    copy.check.putAll(check);
    return copy;
  }

  /** The same after a loss was told; a check knows it as well. */
  public State afterLoss() {
    State copy = copy().in("loss");
    if (check.get("yes") instanceof List<?> yes) {
      List<Object> more = new ArrayList<>(List.of("loss"));
      more.addAll(yes);
      copy.check.put("yes", more);
    }
    return copy;
  }

  /** The id of the prompt that was last said, or what stands for the place; empty at the start. */
  public String said() {
    return String.valueOf(talk.getOrDefault("said", ""));
  }

  public boolean isStart() {
    return talk.isEmpty();
  }

  /** Whether a piece of an answer was last said. */
  public boolean isAnswer() {
    return said().equals("answer");
  }

  /** Whether the advice of the check was last said. */
  public boolean isAdvice() {
    return said().equals("advice");
  }

  /** Whether a question of the check waits. */
  public boolean isAsking() {
    return check.containsKey("asking");
  }

  /** Whether a sign that may be wrong is asked about. */
  public boolean isTakingBack() {
    return check.containsKey("wrong");
  }

  /** Whether an emergency was told. */
  public boolean isEmergency() {
    return Level.EMERGENCY.name().equals(check.get("level"));
  }

  /** Whether a question, topic or finding with this id is anywhere in it. */
  public boolean holds(String id) {
    return text().contains('"' + id + '"');
  }

  @Override
  public String toString() {
    return text();
  }

  /** As attributes of a session. */
  public String text() {
    Map<String, Object> all = new LinkedHashMap<>(talk);
    if (!check.isEmpty()) {
      all.put("check", check);
    }
    try {
      return Handset.JSON.writeValueAsString(all);
    } catch (JsonProcessingException bad) {
      throw new IllegalStateException(bad);
    }
  }
}
