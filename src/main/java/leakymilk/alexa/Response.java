package leakymilk.alexa;

import java.util.Map;

/**
 * One response to Alexa.
 *
 * @param ssml the document to speak, {@code <speak>} included; empty where Alexa allows no speech,
 *     and then nothing but the attributes is sent
 * @param reprompt the document to speak after silence; empty exactly when the session ends
 * @param card shown in the app, or null
 * @param attributes what Alexa hands back with the next request of the session; empty outside one
 * @param canFulfill YES, MAYBE or NO where Alexa asks whether the skill could answer; else empty
 */
public record Response(
    String ssml, String reprompt, Card card, Map<String, Object> attributes, String canFulfill) {
  /** Nothing: to what Alexa tells the skill outside a session, or after it. */
  public static final Response NONE = new Response("", "", null, Map.of(), "");

  /** A question keeps the session open; everything else closes it. */
  public boolean endsSession() {
    return reprompt.isEmpty();
  }
}
