package leakymilk.skill;

import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.Words;
import leakymilk.conversation.Place;

/**
 * The one line that the log holds of a turn: classes and figures from closed lists, so that nobody
 * can read from it what was asked about, told or advised.
 */
final class TurnLine {
  private final long start = System.nanoTime();
  private String request = "unread";
  private String place = "none";
  private String outcome = "answered";
  private String locale = "none";
  private String content = "none";

  /** What came in. */
  void heard(Request heard, Skill skill) {
    request =
        switch (heard.type()) {
          case "LaunchRequest" -> "launch";
          case "IntentRequest" -> "intent";
          case "SessionEndedRequest" -> "ended";
          default -> "other";
        };
    try {
      Words words = skill.words(heard);
      locale = words.locale();
      content = words.version();
    } catch (RuntimeException unreadable) {
      // the answer meets the same
      return;
    }
  }

  /** What leaves. */
  void answered(Response response) {
    Map<String, Object> attributes = response.attributes();
    boolean asking =
        attributes.get("check") instanceof Map<?, ?> check && check.containsKey("asking");
    Place at = Place.of(String.valueOf(attributes.get("said")));
    place =
        asking ? "check" : at == Place.ADVICE ? "advice" : at == Place.ANSWER ? "answer" : "talk";
    if (outcome.equals("answered")) {
      boolean missed = attributes.containsKey("misses");
      outcome =
          response.ssml().isEmpty()
              ? "silent"
              : missed ? "missed" : response.endsSession() ? "closed" : "answered";
    }
  }

  void refused() {
    outcome = "refused";
  }

  void failed() {
    outcome = "failed";
  }

  /** The line, with the milliseconds since the request came. */
  String text() {
    return "Turn: request="
        + request
        + " place="
        + place
        + " outcome="
        + outcome
        + " ms="
        + (System.nanoTime() - start) / 1_000_000
        + " locale="
        + locale
        + " content="
        + content;
  }
}
