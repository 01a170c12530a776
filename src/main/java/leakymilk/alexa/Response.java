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
 * @param document an APL document as JSON, well formed, for a device with a screen; empty for none
 * @param screen what the document shows, as plain JSON values
 */
public record Response(
    String ssml,
    String reprompt,
    Card card,
    Map<String, Object> attributes,
    String canFulfill,
    String document,
    Map<String, Object> screen) {
  /** A response that shows nothing. */
  public Response(
      String ssml, String reprompt, Card card, Map<String, Object> attributes, String canFulfill) {
    this(ssml, reprompt, card, attributes, canFulfill, "", Map.of());
  }

  /** Nothing: to what Alexa tells the skill outside a session, or after it. */
  public static final Response NONE = new Response("", "", null, Map.of(), "");

  /** The same, which also shows something on a screen. */
  public Response showing(String aplDocument, Map<String, Object> shown) {
    return new Response(ssml, reprompt, card, attributes, canFulfill, aplDocument, shown);
  }

  /** A question keeps the session open; everything else closes it. */
  public boolean endsSession() {
    return reprompt.isEmpty();
  }
}
