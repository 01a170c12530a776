package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;

/**
 * What is answered before the first parent asks: every kind of request in every kind of state, so
 * that no class is left to be loaded. Lambda gives a function that starts a whole processor and one
 * that runs a fraction of it, so whatever is dear the first time belongs to the start. Not every
 * intent of a kind: what is left to do for it, such as to read its words, is cheaper than the start
 * that it would lengthen.
 *
 * <p>It is the log of these answers as well, and keeps nothing: a parent's log is not for
 * rehearsals.
 */
final class Priming implements LambdaLogger {
  private static final String LAUNCH =
      """
      {"version":"1.0","session":{"new":true,"application":{"applicationId":""},"attributes":{}},
      "context":{"System":{"application":{"applicationId":""},"device":{"supportedInterfaces":
      {"AudioPlayer":{}}},"unit":null,"person":{"personId":"\\u0030"}}},
      "request":{"type":"LaunchRequest","locale":"en-US","timestamp":"2026-01-01T00:00:00Z"}}""";

  private static final String END =
      """
      {"version":"1.0","session":{"new":false},"request":{"type":"SessionEndedRequest",
      "locale":"en-US","reason":"ERROR","error":{"type":"INTERNAL"}}}""";

  private static final String ANSWERED =
      """
      {"v":1,"said":"answer","topic":"MastitisIntent","piece":0,"disclaimed":true}""";

  private static final String MISSED =
      """
      {"v":1,"said":"fallback-first","topic":"MastitisIntent","piece":0,"misses":1}""";

  private static final String ASKED =
      """
      {"v":1,"said":"check","disclaimed":true,"check":{"asking":"breastfeeding","yes":["lump"],
      "no":["chest-pain"],"unsure":["lasted-a-day"],"told":["lump"],"asked":["breastfeeding"]}}""";

  private static final String ADVISED =
      """
      {"v":1,"said":"advice","disclaimed":true,"check":{"yes":["fever","hot-sore-area"],"no":[],
      "unsure":["lasted-a-day"],"level":"SAME_DAY","told":["fever"],"heard":["fever"],
      "asked":["breastfeeding"]}}""";

  private static final String TURNED =
      """
      {"v":1,"said":"answer","topic":"MastitisIntent","piece":0,"disclaimed":true,"quiet":true,
      "brief":true,"discreet":true,"ofAnother":true,"pace":-1,"heard":{"MastitisIntent":1}}""";

  private static final String BEFORE_ATTRIBUTES =
      """
      {"version":"1.0","session":{"new":false,"sessionId":"","attributes":""";

  private static final String BEFORE_INTENT =
      """
      },"request":{"type":"IntentRequest","locale":"en-US","intent":{"name":\"""";

  private static final String RESOLVED =
      """
      ","slots":{"other":{"name":"other"},"named":{"name":"named","value":"a word","resolutions":
      {"resolutionsPerAuthority":[{"authority":"","status":{"code":""},"values":[{"value":
      {"name":"","id":\"""";

  private final List<byte[]> events = new ArrayList<>();

  Priming() {
    event(LAUNCH);
    event(END);
    event(ANSWERED, "FollowUpIntent", "bad");
    event(ASKED, "DenyIntent", "fever");
    event(ADVISED, "AMAZON.YesIntent", "");
    event(MISSED, "AMAZON.FallbackIntent", "");
    event(TURNED, "HowLongIntent", "");
  }

  private void event(String json) {
    events.add(json.getBytes(StandardCharsets.UTF_8));
  }

  private void event(String attributes, String intent, String id) {
    String slots = RESOLVED + id + "\"}}]}]}}}}}}";
    event(BEFORE_ATTRIBUTES + attributes + BEFORE_INTENT + intent + slots);
  }

  /** Events as Lambda hands them over, one for each kind of state. */
  List<byte[]> events() {
    return events;
  }

  /** What else is answered in the state of an event that was read. */
  List<Request> requests(Request event) {
    List<Request> requests = new ArrayList<>();
    switch (event.intent()) {
      case "FollowUpIntent" -> {
        words(requests, event, "why does my milk leak out on both sides when my baby cries");
        words(
            requests,
            event,
            "since two days my breast is red and hot and maybe i have a fever but no lump");
        words(requests, event, "my six week old baby has a temperature of thirty eight point five");
        intent(requests, event, "ReportIntent", new Slot("a sign", "fever"));
        intent(requests, event, "AMAZON.YesIntent", null);
        intent(requests, event, "AMAZON.HelpIntent", null);
        intent(requests, event, "SendIntent", null);
        intent(requests, event, "EmergencyIntent", null);
      }
      case "DenyIntent" -> {
        intent(requests, event, "AMAZON.YesIntent", null);
        intent(requests, event, "WhyIntent", null);
      }
      case "HowLongIntent" -> intent(requests, event, "SlowerIntent", null);
      default -> {}
    }
    return requests;
  }

  private static void words(List<Request> requests, Request event, String words) {
    intent(requests, event, "QuestionIntent", new Slot(words, ""));
  }

  /** The same event with another intent, and with one slot or none. */
  private static void intent(List<Request> requests, Request event, String intent, Slot slot) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    if (slot != null) {
      slots.put("named", slot);
    }
    requests.add(
        new Request(
            event.applicationId(),
            event.locale(),
            event.type(),
            intent,
            slots,
            event.inSession(),
            event.newSession(),
            event.attributes(),
            event.hasScreen(),
            event.arguments(),
            event.hour(),
            event.turn()));
  }

  @Override
  public void log(String message) {
    // a rehearsal
  }

  @Override
  public void log(byte[] message) {
    // a rehearsal
  }
}
