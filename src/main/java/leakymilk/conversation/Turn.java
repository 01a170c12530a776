package leakymilk.conversation;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/**
 * What was told in one turn, and the session it belongs to.
 *
 * @param reading of what was said
 * @param spoken the words of the device's locale, in no manner yet
 * @param engine the symptom check
 * @param log told what went wrong for a parent, never what was said
 */
public record Turn(
    Heard heard,
    Reading reading,
    Session session,
    Words spoken,
    SymptomCheck engine,
    LambdaLogger log) {
  /** What the language that is spoken is heard with. */
  Ear ear() {
    return reading.ear();
  }

  /** The words, in the manner that the session now has. */
  public Words words() {
    return spoken.in(session.manner(heard.turn()));
  }

  /** What is wanted. */
  Control control() {
    return heard.control();
  }

  boolean is(Control control) {
    return heard.control() == control;
  }

  /** Moves the conversation to a prompt and says it. */
  Spoken say(Says prompt) {
    return say(prompt.id());
  }

  /** Moves the conversation to a prompt of the content, such as one to a remark, and says it. */
  Spoken say(String prompt) {
    session.say(prompt);
    return speak();
  }

  /** Moves the conversation to a prompt that offers two topics by their names, and says it. */
  Spoken offer(Says prompt, List<String> topics) {
    session.offer(prompt, topics);
    return speak();
  }

  /** What is said where the session now stands. */
  Spoken speak() {
    Spoken spoken = Voice.speak(session, words(), engine);
    if (!session.memory().disclaimed() && Voice.tells(session, words())) {
      session.disclaim();
    }
    // a question about a baby waited when the loss was told: it is never asked again
    return spoken.say().isEmpty() && session.isAsking() ? CheckSteps.afterLoss(this) : spoken;
  }

  /** The words of the session's symptom check; there must be one. */
  CheckVoice checkVoice() {
    return new CheckVoice(words(), engine, session);
  }
}
