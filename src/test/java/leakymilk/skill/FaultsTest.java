package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Codec;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks while somebody is answered, she hears something safe. */
class FaultsTest {
  private static final Words WORDS = ContentStore.packaged().in("en-US");

  static List<Throwable> faults() {
    return List.of(
        new OutOfMemoryError("SECRET"),
        new StackOverflowError("SECRET"),
        new NullPointerException("SECRET"),
        new IllegalStateException("SECRET", new IOException("SECRET")),
        new NoClassDefFoundError("SECRET"),
        new ExceptionInInitializerError("SECRET"),
        new InternalError("SECRET"),
        new AssertionError("SECRET"));
  }

  /** A log that breaks whoever writes a complaint to it, and nothing else. */
  private static LambdaLogger breaking(Throwable fault, List<String> log, String at) {
    return Lambda.log(
        line -> {
          if (line.startsWith(at)) {
            FaultsTest.<RuntimeException>raise(fault);
          }
          log.add(line);
        });
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable fault) throws T {
    throw (T) fault;
  }

  private static String body(String intent, String attributes) throws IOException {
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
    request.putObject("intent").put("name", intent);
    return Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.readTree(attributes))
        .toString();
  }

  private static JsonNode answer(LeakyMilkStreamHandler skill, String body) throws IOException {
    return Handset.JSON.readTree(Handset.bytes(skill, body.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aBehaviourThatBreaksIsAnsweredInEveryState(Throwable fault) throws Exception {
    for (State state : States.all()) {
      List<String> log = new ArrayList<>();
      LeakyMilkStreamHandler skill =
          new LeakyMilkStreamHandler(Handset.SKILL_ID, null, breaking(fault, log, "Complaint: "));
      JsonNode response = answer(skill, body("WrongIntent", state.text()));
      SessionRulesTest.keepsTheRules(response);
      String said = Handset.speech(response);
      assertTrue(said.contains("911"), said);
      assertEquals(state.isEmergency(), said.startsWith("First call 911."), said);
      assertEquals(2, log.size(), log.toString());
      assertTrue(log.get(0).startsWith("Failed: " + fault.getClass().getName()), log.get(0));
      assertTrue(log.get(1).contains("outcome=failed"), log.get(1));
      assertFalse(log.toString().contains("SECRET"));
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aLogThatBreaksCostsNobodyTheAnswer(Throwable fault) throws Exception {
    LeakyMilkStreamHandler sound =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(new ArrayList<>()));
    LeakyMilkStreamHandler broken =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, breaking(fault, new ArrayList<>(), ""));
    for (String body : List.of(body("HowLongIntent", "{}"), "{", body("X", "[]"), "[]")) {
      assertEquals(answer(sound, body), answer(broken, body));
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aRequestThatBreaksOffGetsTheLastResort(Throwable fault) throws Exception {
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));
    byte[] half = body("HowLongIntent", "{}").substring(0, 40).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    skill.handleRequest(
        new SequenceInputStream(
            new ByteArrayInputStream(half),
            new InputStream() {
              @Override
              public int read() {
                FaultsTest.<RuntimeException>raise(fault);
                return -1;
              }

              @Override
              public int read(byte[] into, int from, int length) {
                return read();
              }
            }),
        out,
        null);
    JsonNode response = Handset.JSON.readTree(out.toByteArray());
    SessionRulesTest.keepsTheRules(response);
    assertTrue(Handset.speech(response).contains("your local emergency number"));
    assertEquals(
        List.of("Refused: the body could not be read: " + fault.getClass().getName()), log);
  }

  @Test
  void anAnswerThatCannotBeWrittenIsAnErrorThatLambdaCounts() throws Exception {
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(new ArrayList<>()));
    byte[] body = body("HowLongIntent", "{}").getBytes(StandardCharsets.UTF_8);
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("the pipe is broken");
          }
        };
    assertThrows(
        IOException.class, () -> skill.handleRequest(new ByteArrayInputStream(body), broken, null));
    // and the next one is answered
    assertTrue(Handset.isOpen(answer(skill, body("HowLongIntent", "{}"))));
  }

  /** What reads in the square of its words, or needs memory for each (R8, R9). */
  @ParameterizedTest
  @ValueSource(
      strings = {"aching over the over ", "38 ", "i have a fever and ", "w", "my milk leaks "})
  void noMoreIsReadThanAnybodyCanSay(String part) throws Exception {
    for (int size : new int[] {8_000, 32_000, 3_000_000}) {
      String words = part.repeat(size / part.length());
      for (String intent : List.of("QuestionIntent", "DenyIntent", "ReportIntent")) {
        ObjectNode request =
            Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
        ObjectNode named = request.putObject("intent").put("name", intent);
        named.putObject("slots").putObject("query").put("name", "query").put("value", words);
        String body =
            Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.createObjectNode()).toString();
        Hearing hearing = hearing();
        String heard = hearing.words(Codec.read(body.getBytes(StandardCharsets.UTF_8)));
        assertTrue(heard.length() <= Hearing.MOST_CHARACTERS + 20, intent + heard.length());
        assertTrue(size > 40_000 || Handset.isOpen(new Handset("en-US").raw(body)));
      }
    }
  }

  private static Hearing hearing() {
    ContentStore content = ContentStore.packaged();
    return new Hearing(content, new Ears(content));
  }

  @Test
  void whatIsReadOfALongTaleEndsWithAWholeWord() throws Exception {
    String body =
        body("QuestionIntent", "{}")
            .replace(
                "\"name\":\"QuestionIntent\"",
                "\"name\":\"QuestionIntent\",\"slots\":{\"query\":{\"name\":\"query\",\"value\":\""
                    + "feverish ".repeat(300)
                    + "\"}}");
    String heard = hearing().words(Codec.read(body.getBytes(StandardCharsets.UTF_8)));
    assertTrue(heard.endsWith(" feverish"), heard.substring(heard.length() - 20));
  }

  /** A place at which nothing could have been said is none (R10, R11). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"v\":1,\"said\":\"advice\"}",
        "{\"v\":1,\"said\":\"advice\",\"check\":{\"yes\":[\"fever\"]}}",
        "{\"v\":1,\"said\":\"check\"}",
        "{\"v\":1,\"said\":\"check\",\"check\":{\"asking\":\"no-such-question\"}}",
        "{\"v\":1,\"said\":\"answer\"}",
        "{\"v\":1,\"said\":\"answer\",\"topic\":\"GoneIntent\"}"
      })
  void aPlaceWithoutWhatItNeedsIsTheStart(String attributes) {
    boolean hasCheck = attributes.contains("\"check\":{");
    String start =
        hasCheck ? "{\"v\":1," + attributes.substring(attributes.indexOf("\"check\":{")) : "{}";
    for (String intent : States.intents()) {
      JsonNode response = new Handset("en-US").with(attributes).intent(intent);
      assertEquals(new Handset("en-US").with(start).intent(intent), response, intent);
      assertFalse(Handset.speech(response).contains("something went wrong"), intent);
    }
  }

  @Test
  void noPromptThatIsPartOfOthersIsSaidByItself() {
    for (String prompt : WORDS.prompts()) {
      Handset handset = new Handset("en-US").with(State.said(prompt));
      JsonNode response = handset.intent("AMAZON.RepeatIntent");
      assertFalse(Handset.speech(response).matches(".*\\[\\w.*"), prompt);
      assertTrue(Handset.isOpen(response), prompt);
    }
  }

  /** Ids that nobody knows are dropped at the door, whichever attribute holds them (R12). */
  @Test
  void foreignIdsInAttributesAreNotSentBack() {
    String ids = "[\"MARK\",7,null,[\"MARK\"],{\"MARK\":1}]";
    String attributes =
        "{\"v\":1,\"said\":\"MARK\",\"topic\":\"MARKIntent\",\"piece\":2,\"MARK\":\"MARK\","
            + "\"heard\":{\"MARK\":1,\"MARKIntent\":2},\"offered\":"
            + ids
            + ",\"check\":{\"asking\":\"ASKING\",\"MARK\":1,\"level\":\"MARK\",\"then\":\"MARK\","
            + "\"back\":\"MARK\",\"other\":\"MARK\",\"wrong\":\"MARK\"";
    for (String list :
        List.of("told", "heard", "yes", "no", "unsure", "asked", "taken", "backed")) {
      attributes += ",\"" + list + "\":" + ids;
    }
    for (String asking : List.of("MARK", "fever")) {
      for (String intent : States.intents()) {
        Handset handset = new Handset("en-US").with(attributes.replace("ASKING", asking) + "}}");
        JsonNode response = handset.intent(intent);
        assertFalse(response.toString().contains("MARK"), intent + response);
        assertEquals(0, handset.log().stream().filter(l -> !l.startsWith("Complaint")).count());
      }
    }
  }

  private static ObjectNode slot(String id) {
    ObjectNode slot = Handset.JSON.createObjectNode().put("name", id).put("value", id);
    ObjectNode authority =
        slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
    authority.putArray("values").addObject().putObject("value").put("name", id).put("id", id);
    return slot;
  }

  /** Met by the walker: what is told first of two must not hide the other. */
  @Test
  void anEmergencyToldBesideDangerAtHomeIsAnsweredFirst() {
    for (String sign : List.of("baby-limp", "chest-pain", "seizure")) {
      for (String words : List.of("", "my partner is here")) {
        ObjectNode request =
            Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
        ObjectNode slots =
            request.putObject("intent").put("name", "ReportIntent").putObject("slots");
        slots.set("first", slot("unsafe-at-home"));
        slots.set("second", slot(sign));
        if (!words.isEmpty()) {
          slots.putObject("other").put("name", "other").put("value", words);
        }
        Handset handset = new Handset("en-US");
        String said = Handset.speech(handset.send(request));
        assertTrue(said.startsWith("Call 911 now"), said);
        assertFalse(handset.attributes().toString().contains("unsafe-at-home"));
      }
    }
  }

  private static final State ASKED_BACK =
      State.asking("baby-more").disclaimed().asked("emergency-body").back("baby-hard-to-wake");

  /** Met by the walker: a question on an emergency that was perhaps heard. */
  @Test
  void whatElseIsToldLeavesThatQuestionOpenAndAnEmergencyOrALossEndsIt() {
    Handset lump = new Handset("en-US").with(ASKED_BACK);
    String again = Handset.speech(lump.intent("BreastLumpIntent"));
    assertTrue(again.endsWith("Is your baby hard to wake?"), again);
    ObjectNode request =
        Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
    ObjectNode intent = request.putObject("intent").put("name", "ReportIntent");
    intent.putObject("slots").set("finding", slot("lump"));
    assertTrue(Handset.speech(lump.send(request)).endsWith("Is your baby hard to wake?"));
    assertEquals("baby-hard-to-wake", lump.attributes().at("/check/back").asText());
    Handset pain = new Handset("en-US").with(ASKED_BACK);
    intent.putObject("slots").set("finding", slot("chest-pain"));
    assertTrue(Handset.speech(pain.send(request)).startsWith("Call 911 now"));
    assertTrue(pain.attributes().at("/check/back").isMissingNode());
    Handset loss = new Handset("en-US").with(ASKED_BACK);
    JsonNode response = loss.intent("MilkAfterLossIntent");
    assertTrue(Handset.speech(response).endsWith("?"), Handset.speech(response));
    assertFalse(Handset.speech(response).contains("baby"), Handset.speech(response));
  }

  /** Met by the walker: 280 times in 20,000 turns. */
  @ParameterizedTest
  @ValueSource(strings = {"SourceIntent", "OtherViewsIntent", "DoctorNotesIntent", "SendIntent"})
  void whateverIsAskedRightAfterTheNumberTheNumberStandsBeforeIt(String intent) {
    for (State state : States.checks()) {
      if (state.isEmergency()) {
        String said = Handset.speech(new Handset("en-US").with(state).intent(intent));
        assertTrue(said.startsWith("First call 911. "), said);
      }
    }
  }

  /** Met by the walker: a sign of another version is dropped, the emergency that it was is not. */
  @Test
  void anEmergencyWhoseSignThisVersionDoesNotKnowStaysOne() {
    for (String yes : List.of("[]", "[\"sign-of-tomorrow\"]", "[\"breastfeeding\"]", "7")) {
      String state =
          "{\"v\":1,\"said\":\"advice\",\"check\":{\"level\":\"EMERGENCY\",\"yes\":" + yes + "}}";
      for (String intent :
          List.of("AMAZON.RepeatIntent", "AMAZON.YesIntent", "AMAZON.PreviousIntent", "X")) {
        Handset handset = new Handset("en-US").with(state);
        String said = Handset.speech(handset.intent(intent));
        assertTrue(intent.equals("X") || said.startsWith("Call 911 now"), said);
        assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText());
      }
    }
  }

  /** Met by the walker: "yes" in another slot was taken for the whole of what was said. */
  @Test
  void aYesOrNoBesideASignThatAlexaMatchedTakesNothingOfIt() {
    for (String sign : List.of("baby-blue", "chest-pain", "vision-change")) {
      for (String word : List.of("yes", "no", "stop", "help", "never mind")) {
        for (State state : States.all()) {
          ObjectNode request =
              Handset.JSON.createObjectNode().put("type", "IntentRequest").put("locale", "en-US");
          ObjectNode slots =
              request.putObject("intent").put("name", "ReportIntent").putObject("slots");
          slots.set("finding", slot(sign));
          slots.putObject("other").put("name", "other").put("value", word);
          Handset handset = new Handset("en-US").with(state);
          String said = Handset.speech(handset.send(request));
          assertTrue(said.startsWith("Call 911 now") || said.startsWith("Go to"), said);
          assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText());
        }
      }
    }
  }

  /**
   * Met by the walker: a question that has no words after a loss, and an attribute that is gone.
   */
  @Test
  void noQuestionIsEmptyAndNothingIsAskedOnceAnEmergencyIsKnown() throws Exception {
    State loss =
        State.advised(Level.EMERGENCY)
            .in("loss")
            .yes("baby-fever-under-three-months", "loss")
            .no("baby-vaccine-and-well")
            .heard("baby-fever-under-three-months")
            .told("baby-fever-under-three-months", "loss");
    SessionRulesTest.keepsTheRules(new Handset("en-US").with(loss).intent("WrongIntent"));
    State gone = State.asking("emergency-body").yes("chest-pain").asked("emergency-body");
    for (String intent : List.of("NotSureIntent", "AMAZON.RepeatIntent", "DoctorNotesIntent")) {
      String said = Handset.speech(new Handset("en-US").with(gone).intent(intent));
      assertTrue(said.contains("911"), said);
    }
  }

  @Test
  void attributesThatAdviseLessThanTheyHoldAreRaisedToWhatTheyHold() {
    for (String reply : List.of("yes", "unsure")) {
      for (Level level : List.of(Level.HOME_CARE, Level.SOON, Level.SAME_DAY)) {
        Handset handset =
            new Handset("en-GB")
                .with(
                    reply.equals("yes")
                        ? State.advised(level).yes("blotchy-skin")
                        : State.advised(level).unsure("blotchy-skin"));
        String said = Handset.speech(handset.intent("AMAZON.RepeatIntent"));
        assertTrue(said.contains("999"), said);
        assertEquals("EMERGENCY", handset.attributes().at("/check/level").asText());
      }
    }
  }
}
