package leakymilk.skill;

import leakymilk.alexa.Request;
import leakymilk.content.Words;

/** One request, the session it belongs to and the words of its locale. */
record Turn(Request request, Session session, Words words) {
  boolean isType(String type) {
    return request.type().equals(type);
  }

  boolean isIntent(String name) {
    return request.type().equals("IntentRequest") && request.intent().equals(name);
  }

  /** Moves the conversation to a prompt of the content and says it. */
  Reply say(String prompt) {
    session.say(prompt);
    return Voice.speak(session, words);
  }
}
