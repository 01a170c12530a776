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
 * @param slots filled slots by name
 * @param inSession whether Alexa sent a session
 * @param newSession whether this is the first request of its session
 * @param attributes the session attributes as plain JSON values: String, Long, Double, Boolean,
 *     List, Map, null
 * @param hasScreen whether the device says it can render APL documents
 * @param arguments of a touch on the screen
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
    List<Object> arguments) {}
