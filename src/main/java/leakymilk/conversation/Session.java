package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Manner;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Reply;

/**
 * A talk between two turns of one session: ids and counts, never words. It holds where the talk
 * stands, how to speak, whom it is about, what was said, and the symptom check, and moves those
 * together that belong together. Unknown, damaged or newer attributes are read as a fresh session.
 */
public final class Session {
  private final boolean asks;
  private Standing standing;
  private Tone tone;
  private Person person;
  private Memory memory;
  private Check check;
  private final Offer offer = new Offer();

  /** Takes the parts, and no check where there is none. */
  Session(boolean asks, Standing standing, Tone tone, Person person, Memory memory, Check check) {
    this.asks = asks;
    this.standing = standing;
    this.tone = tone;
    this.person = person;
    this.memory = memory;
    this.check = check;
  }

  public Standing standing() {
    return standing;
  }

  public boolean isAt(Place where) {
    return standing.place() == where;
  }

  void say(String prompt) {
    standing = standing.after(prompt);
  }

  void ask() {
    say(Place.QUESTION.attribute());
  }

  void advise() {
    say(Place.ADVICE.attribute());
  }

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

  Offer offer() {
    return offer;
  }

  void passOver() {
    memory = offer.passOver(memory);
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

  boolean hasBegunCheck() {
    return check != null && check.hasBegun();
  }

  boolean hasNotedSigns() {
    return check != null && check.isNoted();
  }

  /** What a reply would be a reply to; differs wherever the same reply would mean another thing. */
  public String stamp() {
    return standing.stamp(memory.misses()) + (check == null ? "" : ' ' + check.stamp());
  }
}
