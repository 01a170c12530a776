package leakymilk.conversation;

import java.util.List;
import java.util.Map;
import leakymilk.content.Manner;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Reply;
import leakymilk.triage.SymptomCheck;

/**
 * A talk between two turns of one session: ids and counts, never words. It holds where the talk
 * stands, how to speak, whom it is about, what was said, and the symptom check, and moves those
 * together that belong together. Unknown, damaged or newer attributes are read as a fresh session.
 */
public final class Session {
  /** Raised when an attribute changes its meaning. */
  private static final int VERSION = 1;

  private final boolean asks;
  private Standing standing = Standing.START;
  private Tone tone = Tone.USUAL;
  private Person person = Person.HERSELF;
  private Memory memory = Memory.NONE;
  private Check check;

  private Session(boolean asks) {
    this.asks = asks;
  }

  /**
   * The session that these attributes of a request describe. Ids that neither the protocol nor the
   * words have are dropped, and so is a place at which nothing could be said.
   *
   * @param asks whether questions about symptoms are asked in this installation
   */
  public static Session of(
      Map<String, Object> sent, SymptomCheck engine, Words words, boolean asks) {
    Session session = new Session(asks);
    Attributes attributes = Attributes.of(sent);
    if (attributes.count("v") == VERSION) {
      session.check = CheckAttributes.read(attributes.part("check"), engine, words);
      session.standing = Standing.of(attributes, words, session.check);
      session.tone = Tone.of(attributes);
      session.person = Person.of(attributes);
      session.memory = Memory.of(attributes, words);
    }
    return session;
  }

  /** The attributes from which {@link #of} makes this session again. */
  public Map<String, Object> attributes() {
    Attributes attributes = new Attributes();
    attributes.keep("v", VERSION);
    standing.put(attributes);
    memory.put(attributes);
    person.put(attributes);
    tone.put(attributes);
    if (check != null) {
      attributes.keep("check", CheckAttributes.written(check).values());
    }
    return attributes.values();
  }

  public Standing standing() {
    return standing;
  }

  /** Whether the talk stands at a place. */
  public boolean isAt(Place where) {
    return standing.place() == where;
  }

  /** What was last said is a prompt. */
  void say(String prompt) {
    standing = standing.after(prompt);
  }

  /** A question of the symptom check is asked. */
  void ask() {
    say(Place.QUESTION.attribute());
  }

  /** The advice of the symptom check is given. */
  void advise() {
    say(Place.ADVICE.attribute());
  }

  /** Asks which of some topics is meant. */
  void offer(Says prompt, List<String> topics) {
    standing = standing.offering(prompt.id(), topics);
  }

  /** A piece of a topic is answered, next time in other words. */
  void answer(String intent, int piece) {
    standing = standing.answering(intent, piece);
    memory = memory.varying().said(intent, piece);
    asked(intent);
  }

  /** A topic was answered on the way; what was last said stays what it was. */
  void aside(String intent) {
    standing = standing.aside(intent);
    asked(intent);
  }

  /** The last answer was for whoever has no baby: nothing is asked about it any more. */
  void forgetPlace() {
    if (Person.isWithoutBaby(Topics.topic(standing.topic()))) {
      standing = standing.withoutTopic();
    }
  }

  /** A topic was asked about, before any of it is said: one of them tells of a loss. */
  void asked(String intent) {
    if (intent.equals(Person.LOSS_INTENT)) {
      lost();
    }
  }

  public Tone tone() {
    return tone;
  }

  void speak(Tone wanted) {
    tone = wanted;
  }

  Person person() {
    return person;
  }

  void isAbout(Person told) {
    person = told;
  }

  /** A loss was told: from now on no word of a baby. */
  void lost() {
    person = person.afterLoss();
    if (check != null) {
      check.tell("loss", Reply.YES);
    }
  }

  public Memory memory() {
    return memory;
  }

  /** How the words are turned, for the request with this number of a session. */
  public Manner manner(int turn) {
    return new Manner(
        person.ofAnother(),
        tone.discreet(),
        person.lost(),
        person.elsewhere(),
        turn + memory.varied());
  }

  void disclaim() {
    memory = memory.disclaiming();
  }

  void remember(Memory said) {
    memory = said;
  }

  void understood() {
    memory = memory.missed(0);
  }

  /** A turn was not understood; the next question is asked in other words. */
  public void missed() {
    memory = memory.missed(memory.misses() + 1).varying();
  }

  /** The symptom check of this session; null when there is none. */
  Check check() {
    return check;
  }

  /** Starts a symptom check, in place of an earlier one. */
  Check beginCheck() {
    check = new Check();
    if (person.lost()) {
      check.tell("loss", Reply.YES);
    }
    return check;
  }

  void forgetCheck() {
    check = null;
  }

  /** Forgets what was talked about; the disclaimer stays said. */
  void startOver() {
    standing = Standing.START;
    memory = memory.anew();
    check = null;
  }

  /** Whether no question about symptoms is asked in this installation; never sent to Alexa. */
  public boolean isWithoutCheck() {
    return !asks;
  }

  /** Whether a question of the symptom check waits for its reply. */
  public boolean isAsking() {
    return check != null && check.isAsking();
  }

  /** Whether the symptom check has advised, and asks nothing. */
  public boolean isAdvised() {
    return check != null && check.isAdvised();
  }

  /** Whether an emergency was just told, which is said aloud and at once. */
  public boolean isEmergency() {
    return check != null && check.isEmergency();
  }

  /** Whether the symptom check asks, or what it advised was the last thing said. */
  boolean isInCheck() {
    return isAsking() || isAt(Place.ADVICE);
  }

  boolean hasBegunCheck() {
    return check != null && check.hasBegun();
  }

  boolean hasNotedSigns() {
    return check != null && check.isNoted();
  }

  /** Whether an advice was given, and at most a goodbye after it. */
  boolean isAfterAdvice() {
    boolean last = isAt(Place.ADVICE) || isAt(Place.ADVISED);
    return last && check != null && check.level != null;
  }

  /** Whether the last thing said was the number of an emergency, and a reply to it comes. */
  boolean isAfterEmergency() {
    return isAt(Place.ADVICE) && isEmergency();
  }

  /** What a reply would be a reply to; differs wherever the same reply would mean another thing. */
  public String stamp() {
    String stamp = standing.stamp(memory.misses());
    return check == null ? stamp : stamp + ' ' + check.stamp();
  }
}
