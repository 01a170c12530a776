package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is answered before the first parent asks: events of every kind in every kind of state, so
 * that no class is left to be loaded and what every answer runs has run. Lambda gives a function
 * that starts a whole processor and one that runs a fraction of it, so whatever is dear the first
 * time belongs to the start. Not every intent of a kind: what is left to do for it, such as to read
 * its words, is cheaper than the start that it would lengthen.
 *
 * <p>It is the log of these answers as well, and keeps nothing: a parent's log is not for
 * rehearsals.
 */
final class Priming implements LambdaLogger {
  private static final String LAUNCH =
      """
      {"version":"1.0","session":{"new":true,"application":{"applicationId":""},"attributes":{}},
      "context":{"System":{"application":{"applicationId":""},"device":{"supportedInterfaces":
      {"AudioPlayer":{},"Alexa.Presentation.APL":{}}},"unit":null,"person":{"personId":"\\u0030"}}},
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
      {"v":1,"said":"check","disclaimed":true,"check":{"asking":"fever","yes":["lump"],
      "no":["chest-pain"],"unsure":["lasted-a-day"],"told":["lump"],"asked":["fever"]}}""";

  private static final String ADVISED =
      """
      {"v":1,"said":"advice","disclaimed":true,"check":{"yes":["fever","hot-sore-area"],"no":[],
      "unsure":["lasted-a-day"],"level":"SAME_DAY","told":["fever"],"heard":["fever"],
      "asked":["breastfeeding"]}}""";

  private static final String ALARMED =
      """
      {"v":1,"said":"advice","disclaimed":true,"check":{"yes":["chest-pain"],"no":[],"unsure":[],
      "level":"EMERGENCY","told":["chest-pain"]}}""";

  private static final String PRIVATE =
      """
      {"v":1,"said":"safety-free","disclaimed":true}""";

  private static final String TURNED =
      """
      {"v":1,"said":"answer","topic":"MastitisIntent","piece":0,"disclaimed":true,"quiet":true,
      "brief":true,"discreet":true,"ofAnother":true,"pace":-1,"heard":{"MastitisIntent":1}}""";

  private static final String BEFORE_ATTRIBUTES =
      """
      {"version":"1.0","session":{"new":false,"sessionId":"0","application":
      {"applicationId":""},"attributes":""";

  private static final String BEFORE_INTENT =
      """
      ,"user":{"userId":"0"}},"context":{"System":{"application":{"applicationId":""},
      "user":{"userId":"0"},"device":{"deviceId":"0","supportedInterfaces":{}},
      "apiEndpoint":"","apiAccessToken":""}},"request":{"type":"IntentRequest","requestId":"",
      "locale":"en-US","timestamp":"2026-01-01T00:00:00Z","intent":{"name":\"""";

  private static final String BEFORE_VALUE =
      """
      ","confirmationStatus":"NONE","slots":{"other":{"name":"other","confirmationStatus":"NONE"},
      "about":{"name":"about","confirmationStatus":"NONE","value":\"""";

  private static final String BEFORE_ID =
      """
      ","resolutions":{"resolutionsPerAuthority":[{"authority":"","status":{"code":""},"values":
      [{"value":{"name":"","id":\"""";

  private static final String HEX = "0123456789abcdef";

  private final List<byte[]> events = new ArrayList<>();

  /**
   * The events, as Lambda hands them over.
   *
   * @param sentences free words of every kind, in the language that answers by default; the last
   *     one is for the second ear alone
   */
  List<byte[]> events(List<String> sentences) {
    events.clear();
    event(LAUNCH);
    List<String> answered = sentences.subList(0, sentences.size() - 1);
    for (String sentence : answered) {
      event(ANSWERED, "QuestionIntent", escaped(sentence), "");
    }
    for (String sign : new String[] {"fever", "hot-sore-area", "lump"}) {
      event(ANSWERED, "ReportIntent", sign, sign);
      event(ASKED, "DenyIntent", "-", sign);
    }
    event(ASKED, "QuestionIntent", escaped(answered.get(answered.size() - 1)), "");
    event(ANSWERED, "FollowUpIntent", "bad", "bad");
    event(ANSWERED, "AMAZON.YesIntent", "", "");
    event(ANSWERED, "AMAZON.HelpIntent", "", "");
    event(ANSWERED, "SendIntent", "", "");
    event(ANSWERED, "EmergencyIntent", "", "");
    event(ASKED, "AMAZON.YesIntent", "", "");
    event(ASKED, "AMAZON.NoIntent", "", "");
    event(ASKED, "NotSureIntent", "", "");
    event(ASKED, "WhyIntent", "", "");
    event(ASKED, "AMAZON.StopIntent", "", "");
    event(ADVISED, "AMAZON.YesIntent", "", "");
    event(ADVISED, "WrongIntent", "", "");
    event(ADVISED, "DoctorNotesIntent", "", "");
    event(ALARMED, "AMAZON.YesIntent", "", "");
    event(ALARMED, "QuestionIntent", escaped(sentences.get(1)), "");
    event(PRIVATE, "AMAZON.NoIntent", "", "");
    event(MISSED, "AMAZON.FallbackIntent", "", "");
    event(TURNED, "HowLongIntent", "", "");
    event(TURNED, "SlowerIntent", "", "");
    event(END);
    return events;
  }

  /** Inside quotes of JSON, with every sign that has one escaped, so that reading them has run. */
  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append('\\').append('u');
        for (int bits = 12; bits >= 0; bits -= 4) {
          json.append(HEX.charAt(c >> bits & 15));
        }
      } else {
        json.append(c);
      }
    }
    return json.toString();
  }

  private void event(String json) {
    events.add(json.getBytes(StandardCharsets.UTF_8));
  }

  /** An intent with one slot, which has a value and the id that it was resolved to. */
  private void event(String attributes, String intent, String value, String id) {
    String slot = BEFORE_VALUE + value + BEFORE_ID + id + "\"}}]}]}}}}}}";
    event(BEFORE_ATTRIBUTES + attributes + BEFORE_INTENT + intent + slot);
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
