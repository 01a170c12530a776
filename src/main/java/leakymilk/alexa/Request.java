package leakymilk.alexa;

import java.util.List;
import java.util.Map;

/**
 * One request from Alexa, reduced to what the skill reads. Fields that were absent, null or of a
 * wrong type are empty, never null.
 *
 * @param applicationId the skill that Alexa believes it is calling
 * @param locale such as en-GB
 * @param type such as {@code LaunchRequest} or {@code IntentRequest}
 * @param intent the intent's name; empty when the request has none
 * @param slots by name, those that hold words or ids
 * @param inSession whether Alexa sent a session
 * @param newSession whether this is the first request of its session
 * @param attributes the session attributes as plain JSON values: String, Long, Double, Boolean,
 *     List, Map, null
 * @param hasScreen whether the device says it can render APL documents
 * @param arguments of a touch on the screen
 * @param hour of the device's clock, 0 to 23; -1 where the request tells the time of no place
 * @param turn a number that is the same for all requests of a session and tells nothing of it
 */
public record Request(
    String applicationId,
    String locale,
    String type,
    String intent,
    Map<String, Slot> slots,
    boolean inSession,
    boolean newSession,
    Map<String, Object> attributes,
    boolean hasScreen,
    List<Object> arguments,
    int hour,
    int turn) {
  /** The same request as if Alexa had heard another intent. */
  public Request as(String other, Map<String, Slot> filled) {
    return as(type, other, filled);
  }

  /** The same request as if somebody had said what a touch stands for. */
  public Request spoken(String other) {
    return as("IntentRequest", other, Map.of());
  }

  private Request as(String kind, String other, Map<String, Slot> filled) {
    return new Request(
        applicationId,
        locale,
        kind,
        other,
        filled,
        inSession,
        newSession,
        attributes,
        hasScreen,
        arguments,
        hour,
        turn);
  }
}
