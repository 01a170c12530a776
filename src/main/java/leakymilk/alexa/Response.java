package leakymilk.alexa;

import java.util.Map;

/**
 * One response to Alexa.
 *
 * @param ssml the document to speak, {@code <speak>} included; empty where Alexa allows no speech
 * @param reprompt the document to speak after silence; empty exactly when the session ends
 * @param card shown in the app, or null
 * @param attributes what Alexa hands back with the next request of the session
 */
public record Response(String ssml, String reprompt, Card card, Map<String, Object> attributes) {
  /** A question keeps the session open; everything else closes it. */
  public boolean endsSession() {
    return reprompt.isEmpty();
  }
}
