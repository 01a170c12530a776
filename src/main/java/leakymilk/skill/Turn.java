package leakymilk.skill;

import leakymilk.alexa.Request;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/** One request, the session it belongs to, the words of its locale and the symptom check. */
record Turn(Request request, Session session, Words words, SymptomCheck engine) {
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
    return Voice.speak(session, words, engine);
  }

  /** The words of the session's symptom check; there must be one. */
  CheckVoice checkVoice() {
    return new CheckVoice(words, engine, session.check());
  }
}
