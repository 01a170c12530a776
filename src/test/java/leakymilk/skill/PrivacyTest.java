package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import leakymilk.content.ContentStore;
import leakymilk.content.Topics;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is written tells what a parent said, what she was answered, or who she is. Every
 * value, id and token of a request is a mark here; the marks are then looked for in the log, in
 * what the process prints, and in the answer.
 */
class PrivacyTest {
  /** {@link Lambda#MARK}, which stands in every id of the call, begins with it as well. */
  private static final String MARK = "zqmark";

  /** The one form that the line of a turn has; its figures and words come from closed lists. */
  private static final String TURN =
      "Turn: request=(launch|intent|ended|other|unread) place=(check|advice|answer|talk|none)"
          + " outcome=(answered|missed|closed|silent|refused|failed) ms=\\d+"
          + " locale=(en|en-US|en-GB|en-CA|en-AU|en-IN|none) content=([0-9a-f]+|none)";

  private static final String COMPLAINT =
      "Complaint: (wrong|unhelpful), place (symptom-check|answer|conversation), version [0-9a-f]+,"
          + " locale en-US";

  private int marks;

  private String mark() {
    marks++;
    return MARK + marks;
  }

  /** A request in which everything that Alexa or a parent fills in is a mark. */
  private ObjectNode envelope(String type, String intent, String locale, String state)
      throws IOException {
    ObjectNode envelope = Handset.JSON.createObjectNode().put("version", mark());
    ObjectNode session = envelope.putObject("session").put("new", false).put("sessionId", mark());
    session.putObject("application").put("applicationId", Handset.SKILL_ID);
    ObjectNode attributes = (ObjectNode) Handset.JSON.readTree(state);
    attributes.put(mark(), mark());
    session.set("attributes", attributes);
    session.putObject("user").put("userId", mark()).put("accessToken", mark());
    ObjectNode system = envelope.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", Handset.SKILL_ID);
    system.putObject("user").put("userId", mark()).putObject("permissions").put("x", mark());
    system.putObject("person").put("personId", mark()).put("accessToken", mark());
    system.putObject("unit").put("unitId", mark());
    system.putObject("device").put("deviceId", mark()).putObject("supportedInterfaces");
    system.put("apiEndpoint", mark()).put("apiAccessToken", mark());
    ObjectNode request = envelope.putObject("request").put("type", type).put("locale", locale);
    request.put("requestId", mark()).put("timestamp", mark()).put("dialogState", mark());
    request.put("reason", mark()).put("token", mark());
    request.putObject("error").put("type", mark()).put("message", mark());
    request.putArray("arguments").add(mark());
    ObjectNode named = request.putObject("intent").put("name", intent);
    named.put("confirmationStatus", mark());
    ObjectNode slot = named.putObject("slots").putObject(mark());
    slot.put("name", mark()).put("value", mark() + " " + mark());
    ObjectNode authority =
        slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    authority.put("authority", mark()).putObject("status").put("code", "ER_SUCCESS_MATCH");
    authority
        .putArray("values")
        .addObject()
        .putObject("value")
        .put("name", mark())
        .put("id", mark());
    return envelope;
  }

  @Test
  void nothingOfARequestIsWrittenInAnyStateOrFault() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    List<String> written = new ArrayList<>();
    List<String> types =
        List.of("LaunchRequest", "SessionEndedRequest", "Some.zqmark.Request", "AudioPlayer.X");
    List<String> intents = new ArrayList<>(States.intents());
    intents.addAll(List.of("QuestionIntent", MARK + "Intent", ""));
    int requests = 0;
    try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(caught);
      System.setErr(caught);
      Handset handset = new Handset("en-US");
      for (State state : States.all()) {
        for (String intent : intents) {
          requests += told(handset, envelope("IntentRequest", intent, "en-US", state.text()));
        }
        for (String type : types) {
          requests += told(handset, envelope(type, mark(), MARK, state.text()));
        }
      }
      // faults: another skill, damaged bodies, half a body
      String good = envelope("IntentRequest", "QuestionIntent", "en-US", "{}").toString();
      for (String body :
          List.of(
              good.replace(Handset.SKILL_ID, MARK),
              good.substring(0, good.length() - 9),
              "\"" + MARK + "\"",
              "[\"" + MARK + "\"]",
              "{\"" + MARK + "\":" + MARK + "}",
              good.replace("\"" + MARK, "{\"" + MARK + "\":"))) {
        handset.raw(body);
        requests++;
      }
      written.addAll(handset.log());
      written.addAll(handset.turns());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    // other tests run at the same time and may print; ArchitectureTest keeps the skill from it
    String shown = printed.toString(StandardCharsets.UTF_8);
    System.out.print(shown);
    assertFalse(shown.contains(MARK), shown);
    for (String line : written) {
      assertFalse(line.contains(MARK), line);
      assertTrue(line.matches(TURN + "|" + COMPLAINT + "|Refused: [^:]*"), line);
    }
    System.out.println(
        "Privacy: "
            + marks
            + " marks in "
            + requests
            + " requests, 0 in "
            + written.size()
            + " lines");
  }

  private static int told(Handset handset, JsonNode envelope) {
    JsonNode response = handset.raw(envelope.toString());
    assertFalse(response.toString().contains(MARK), response.toString());
    return 1;
  }

  @Test
  void everyTurnLeavesOneLineThatIsTheSameWhateverWasAskedOrTold() {
    Handset handset = new Handset("en-US");
    List<String> lines = new ArrayList<>();
    for (String topic : ContentStore.packaged().in("en-US").topics()) {
      handset.with("{}").intent(Topics.intent(topic));
    }
    for (String line : handset.turns()) {
      lines.add(line.replaceAll(" ms=\\d+", ""));
    }
    assertEquals(ContentStore.packaged().in("en-US").topics().size(), lines.size());
    lines.removeIf(line -> !line.contains("place=answer"));
    assertEquals(1, lines.stream().distinct().count(), lines.toString());
    Handset told = new Handset("en-US");
    for (String finding : List.of("chest-pain", "lump", "fever")) {
      told.with("{}").intent("ReportIntent", "finding", finding);
    }
    for (String line : told.turns()) {
      assertTrue(line.matches(TURN), line);
    }
  }
}
