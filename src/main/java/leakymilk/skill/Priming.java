package leakymilk.skill;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One event of every kind that Alexa can send, to be answered before the first parent asks. Lambda
 * gives a function that starts a whole processor and one that runs a fraction of it, so whatever is
 * done for the first time belongs to the start.
 */
final class Priming {
  private static final String STARTED = "{}";

  private static final String LAUNCHED =
      """
      {"v":1,"said":"launch"}""";

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

  private static final String BEFORE_ATTRIBUTES =
      """
      {"version":"1.0","session":{"new":false,"application":{"applicationId":""},"attributes":""";

  private static final String BEFORE_REQUEST =
      """
      },"context":{"System":{"application":{"applicationId":""},"device":{"supportedInterfaces":
      {"AudioPlayer":{}}},"unit":null,"person":{"personId":"\\u0030"}}},"request":""";

  private static final String BEFORE_INTENT =
      """
      {"type":"IntentRequest","locale":"en-US","intent":{"name":\"""";

  private static final String BEFORE_SLOTS =
      """
      ","slots":{""";

  private static final String BEFORE_WORDS =
      """
      "query":{"name":"query","value":\"""";

  private static final String BEFORE_FINDING =
      """
      "other":{"name":"other"},"finding":{"name":"finding","value":"a sign","resolutions":
      {"resolutionsPerAuthority":[{"authority":"","status":{"code":""},"values":[{"value":
      {"name":"","id":\"""";

  private static final String BEFORE_ABOUT =
      """
      "about":{"name":"about","value":"is that bad","resolutions":
      {"resolutionsPerAuthority":[{"authority":"","status":{"code":""},"values":[{"value":
      {"name":"","id":\"""";

  private static final String TURNED =
      """
      {"v":1,"said":"answer","topic":"MastitisIntent","piece":0,"disclaimed":true,"quiet":true,
      "brief":true,"discreet":true,"ofAnother":true,"pace":-1,"heard":{"MastitisIntent":1}}""";

  private final List<byte[]> events = new ArrayList<>();

  private Priming() {
    request(
        STARTED,
        """
        {"type":"LaunchRequest","locale":"en-US"}""");
    intent(LAUNCHED, "HowLongIntent");
    freeWords();
    findings();
    oneWord();
    request(
        ANSWERED,
        """
        {"type":"SessionEndedRequest","reason":"ERROR","error":{"type":"INTERNAL"}}""");
  }

  /** The events, as Lambda hands them over. */
  static List<byte[]> events() {
    return new Priming().events;
  }

  private void freeWords() {
    words(LAUNCHED, "why does my milk leak out on both sides when my baby cries");
    words(ANSWERED, "since two days my breast is red and hot and maybe i have a fever but no lump");
    words(ANSWERED, "my six week old baby has a temperature of thirty eight point five");
    words(ANSWERED, "who won the football game last night");
    words(ASKED, "no she does not have a fever");
  }

  private void findings() {
    report(ANSWERED, "ReportIntent", "fever");
    report(ANSWERED, "ReportIntent", "");
    report(ANSWERED, "BabyReportIntent", "yellow");
    report(ASKED, "DenyIntent", "fever");
  }

  private void oneWord() {
    for (String intent :
        new String[] {
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "NotSureIntent",
          "WhyIntent",
          "WhatWouldChangeIntent",
          "DoctorNotesIntent",
          "ChangeAnswerIntent",
          "AMAZON.FallbackIntent"
        }) {
      intent(ASKED, intent);
      intent(ADVISED, intent);
    }
    intent(ANSWERED, "AMAZON.YesIntent");
    intent(ANSWERED, "AMAZON.NoIntent");
    for (String intent :
        new String[] {
          "SymptomCheckIntent",
          "EmergencyIntent",
          "HarmIntent",
          "HoldOnIntent",
          "WhereWereWeIntent",
          "RepeatNumberIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.NextIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.StartOverIntent",
          "AMAZON.HelpIntent",
          "AMAZON.CancelIntent",
          "AMAZON.NavigateHomeIntent",
          "AMAZON.StopIntent"
        }) {
      intent(ANSWERED, intent);
    }
    for (String intent :
        new String[] {
          "ShorterIntent",
          "WhatToDoIntent",
          "EverythingIntent",
          "SkipIntent",
          "QuietIntent",
          "NormalVoiceIntent",
          "SlowerIntent",
          "FasterIntent",
          "DiscreetIntent",
          "AloneIntent",
          "ThanksIntent",
          "SomeoneElseIntent",
          "MyselfIntent",
          "SourceIntent",
          "OtherViewsIntent",
          "WrongIntent",
          "UnhelpfulIntent",
          "SendIntent"
        }) {
      intent(ANSWERED, intent);
    }
    intent(ANSWERED, "FollowUpIntent", BEFORE_ABOUT + "bad\"}}]}]}}");
    intent(TURNED, "HowLongIntent");
    intent(ASKED, "HowLongIntent");
    intent(MISSED, "AMAZON.FallbackIntent");
  }

  private void words(String attributes, String words) {
    intent(attributes, "QuestionIntent", BEFORE_WORDS + words + "\"}");
  }

  private void report(String attributes, String intent, String finding) {
    intent(attributes, intent, BEFORE_FINDING + finding + "\"}}]}]}}");
  }

  private void intent(String attributes, String intent) {
    intent(attributes, intent, "");
  }

  private void intent(String attributes, String intent, String slots) {
    request(attributes, BEFORE_INTENT + intent + BEFORE_SLOTS + slots + "}}}");
  }

  private void request(String attributes, String request) {
    String event = BEFORE_ATTRIBUTES + attributes + BEFORE_REQUEST + request + "}";
    events.add(event.getBytes(StandardCharsets.UTF_8));
  }
}
