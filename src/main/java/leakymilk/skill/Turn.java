package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.List;
import leakymilk.alexa.Request;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/**
 * One request and the session it belongs to.
 *
 * @param heard what the request brought to be read; empty for none
 * @param list the same as words that are compared
 * @param spoken the words of the request's locale, in no manner yet
 * @param engine the symptom check
 * @param log told what went wrong for a parent, never what was said
 */
record Turn(
    Request request,
    String heard,
    List<String> list,
    Session session,
    Words spoken,
    SymptomCheck engine,
    LambdaLogger log) {
  /** The words, in the manner that the session now has. */
  Words words() {
    return spoken.in(session.manner(request.turn()));
  }

  boolean isType(String type) {
    return request.type().equals(type);
  }

  boolean isIntent(String name) {
    return request.type().equals("IntentRequest") && request.intent().equals(name);
  }

  /** Moves the conversation to a prompt of the content and says it. */
  Spoken say(String prompt) {
    session.say(prompt);
    return speak();
  }

  /** What is said where the session now stands. */
  Spoken speak() {
    Spoken spoken = Voice.speak(session, words(), engine);
    // a question about a baby waited when the loss was told: it is never asked again
    return spoken.say().isEmpty() && session.isAsking() ? CheckDialogue.afterLoss(this) : spoken;
  }

  /** The words of the session's symptom check; there must be one. */
  CheckVoice checkVoice() {
    return new CheckVoice(words(), engine, session.check());
  }
}
