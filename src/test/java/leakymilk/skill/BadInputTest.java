package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leakymilk.content.ContentStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, a well-formed and safe answer leaves. */
class BadInputTest {
  private static final String GOOD =
      Handset.envelope(intent("HowLongIntent"), Handset.SKILL_ID, Handset.JSON.createObjectNode())
          .toString();

  private static ObjectNode intent(String name) {
    ObjectNode request = Handset.JSON.createObjectNode();
    request.put("type", "IntentRequest").put("locale", "en-US");
    request.putObject("intent").put("name", name);
    return request;
  }

  /** Bodies that are no JSON object. */
  static Map<String, String> malformed() {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("an empty body", "");
    bodies.put("white space", " \n\t ");
    bodies.put("a word", "hello");
    bodies.put("null", "null");
    bodies.put("an array", "[1,2]");
    bodies.put("a lone brace", "{");
    bodies.put("half a request", GOOD.substring(0, GOOD.length() / 2));
    bodies.put("a request and a half", GOOD + "{");
    bodies.put("a trailing comma", "{\"a\":1,}");
    bodies.put("a missing comma", "{\"a\":1 \"b\":2}");
    bodies.put("a missing colon", "{\"a\" 1}");
    bodies.put("single quotes", "{'a':1}");
    bodies.put("a raw control character", "{\"a\":\"\u0001\"}");
    bodies.put("a bad escape", "{\"a\":\"\\x\"}");
    bodies.put("a bad unicode escape", "{\"a\":\"\\u12G4\"}");
    bodies.put("a number with a leading zero", "{\"a\":01}");
    bodies.put("not a number", "{\"a\":NaN}");
    bodies.put("1 MB of opening brackets", "[".repeat(1 << 20));
    bodies.put("1 MB of opening braces", "{\"a\":".repeat(1 << 18));
    bodies.put("1 MB of balanced brackets", "[".repeat(1 << 19) + "]".repeat(1 << 19));
    return bodies;
  }

  /** Requests of our own skill that are odd; each must be spoken to, not refused. */
  static Map<String, String> odd() {
    Map<String, String> bodies = new LinkedHashMap<>();
    String nested = "[".repeat(1 << 19) + "]".repeat(1 << 19);
    bodies.put(
        "deep nonsense beside the request", GOOD.replaceFirst("\\{", "{\"x\":" + nested + ","));
    bodies.put("an unknown request type", GOOD.replace("IntentRequest", "Some.New.Request"));
    bodies.put("an unknown intent", GOOD.replace("HowLongIntent", "NobodyKnowsIntent"));
    bodies.put("no intent name", GOOD.replace("{\"name\":\"HowLongIntent\"}", "{}"));
    bodies.put("a null intent", GOOD.replace("{\"name\":\"HowLongIntent\"}", "null"));
    bodies.put("a number for an intent", GOOD.replace("{\"name\":\"HowLongIntent\"}", "7"));
    bodies.put(
        "an unknown slot type", withSlot("{\"name\":\"x\",\"slotValue\":{\"type\":\"New\"}}"));
    bodies.put("a null slot", withSlot("null"));
    for (String slot :
        List.of(
            "{\"name\":\"x\",\"slotValue\":{\"type\":\"List\",\"values\":[{\"type\":\"Simple\",\"value\":\"a\"},5]}}",
            "{\"name\":\"x\",\"slotValue\":{\"type\":\"List\",\"values\":{}}}",
            "{\"name\":\"x\",\"slotValue\":"
                + "{\"values\":[".repeat(5000)
                + "]}".repeat(5000)
                + "}",
            "{\"name\":\"x\"}",
            "{\"name\":\"x\",\"value\":null}",
            "{\"name\":\"x\",\"value\":\"?\"}",
            "{\"name\":\"x\",\"value\":\"a\",\"resolutions\":{\"resolutionsPerAuthority\":[null,{\"authority\":7,"
                + "\"status\":{\"code\":\"ER_NEW\"},\"values\":[{\"value\":{\"id\":\"fever\"}},{}]}]}}",
            "{\"name\":\"x\",\"value\":\"a\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"status\":5,\"values\":"
                + "[{\"value\":{\"id\":\"fever\"}},{\"value\":{\"id\":\"lump\"}}]}]}}",
            "{\"name\":\"x\",\"value\":\"" + "word ".repeat(4000) + "\"}",
            "{\"name\":\"x\",\"value\":\"" + "w".repeat(20_000) + "\"}")) {
      for (String intent :
          List.of(
              "QuestionIntent",
              "ReportIntent",
              "BabyReportIntent",
              "DenyIntent",
              "FollowUpIntent",
              "HowLongIntent")) {
        String shown = slot.length() > 300 ? slot.substring(0, 60) + " and so on" : slot;
        bodies.put(
            intent + " with the slot " + shown, withSlot(slot).replace("HowLongIntent", intent));
      }
    }
    bodies.put("markup in a slot", withSlot("{\"name\":\"x\",\"value\":\"&<>\\\"'</speak>\"}"));
    bodies.put("a locale nobody has heard of", GOOD.replace("en-US", "tlh-QO"));
    bodies.put("an empty locale", GOOD.replace("en-US", ""));
    bodies.put("a null locale", GOOD.replace("\"en-US\"", "null"));
    bodies.put("a path for a locale", GOOD.replace("en-US", "../../etc/passwd"));
    bodies.put("null attributes", GOOD.replace("\"attributes\":{}", "\"attributes\":null"));
    bodies.put("a list of attributes", GOOD.replace("\"attributes\":{}", "\"attributes\":[1]"));
    for (String attributes :
        List.of(
            "{\"v\":2,\"said\":\"something new\",\"topic\":{\"a\":1}}",
            "{\"v\":\"1\",\"said\":\"answer\"}",
            "{\"v\":1,\"said\":\"answer\",\"topic\":\"GoneIntent\",\"piece\":3}",
            "{\"v\":1,\"said\":\"no-such-prompt\"}",
            "{\"v\":1,\"said\":\"answer\",\"topic\":\"HowLongIntent\",\"piece\":-5}",
            "{\"v\":1,\"said\":\"answer\",\"topic\":\"HowLongIntent\",\"piece\":999999999999}",
            "{\"v\":1,\"said\":\"answer\",\"topic\":\"HowLongIntent\",\"piece\":1.5}",
            "{\"v\":1,\"said\":7,\"topic\":[],\"piece\":\"x\",\"misses\":{},\"check\":5}",
            "{\"v\":1,\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}")) {
      for (String intent :
          List.of(
              "HowLongIntent",
              "AMAZON.RepeatIntent",
              "AMAZON.NextIntent",
              "AMAZON.YesIntent",
              "AMAZON.PreviousIntent",
              "AMAZON.FallbackIntent")) {
        String shown = attributes.length() > 90 ? "deeply nested" : attributes;
        bodies.put(
            intent + " with the attributes " + shown,
            GOOD.replace("HowLongIntent", intent)
                .replace("\"attributes\":{}", "\"attributes\":" + attributes));
      }
    }
    bodies.put("a missing session", withoutSession());
    bodies.put(
        "a null session",
        GOOD.replaceFirst("\"session\":\\{.*\\},\"context", "\"session\":null,\"context"));
    bodies.put("duplicate keys", GOOD.replaceFirst("\\{", "{\"session\":5,"));
    bodies.put("a byte order mark", "\ufeff" + GOOD);
    return bodies;
  }

  private static String withSlot(String slot) {
    return GOOD.replace(
        "\"name\":\"HowLongIntent\"", "\"name\":\"HowLongIntent\",\"slots\":{\"x\":" + slot + "}");
  }

  private static String withoutSession() {
    try {
      ObjectNode envelope = (ObjectNode) Handset.JSON.readTree(GOOD);
      envelope.remove("session");
      return envelope.toString();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Stream<Map.Entry<String, String>> malformedBodies() {
    return malformed().entrySet().stream();
  }

  static Stream<Map.Entry<String, String>> oddBodies() {
    return odd().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("malformedBodies")
  void whatIsNoRequestGetsTheLastResort(Map.Entry<String, String> body) throws Exception {
    Handset handset = new Handset("en-US");
    JsonNode response = handset.raw(body.getValue());
    SessionRulesTest.keepsTheRules(response);
    assertTrue(
        Handset.speech(response).contains("your local emergency number"), Handset.speech(response));
    assertEquals(1, handset.log().size());
    assertTrue(handset.log().get(0).startsWith("Refused: "), handset.log().get(0));
  }

  @ParameterizedTest
  @MethodSource("oddBodies")
  void anOddRequestIsAnsweredAllTheSame(Map.Entry<String, String> body) throws Exception {
    Handset handset = new Handset("en-US");
    JsonNode response = handset.raw(body.getValue());
    SessionRulesTest.keepsTheRules(response);
    assertFalse(Handset.speech(response).contains("something went wrong"));
    assertEquals(List.of(), handset.log());
  }

  @Test
  void anotherSkillsRequestIsRefusedAndTheLogSaysSo() throws Exception {
    Handset handset = new Handset("en-US");
    for (String id : List.of("amzn1.ask.skill.someone-else", "")) {
      JsonNode response = handset.raw(GOOD.replace(Handset.SKILL_ID, id));
      SessionRulesTest.keepsTheRules(response);
      assertTrue(Handset.speech(response).startsWith("Sorry, I can't answer here."));
      assertFalse(Handset.isOpen(response));
    }
    assertEquals(2, handset.log().size());
    assertEquals(
        "Refused: the request is for another skill than SKILL_ID names.", handset.log().get(0));
  }

  @Test
  void withoutASkillIdTheFunctionSaysSoAtStartAndRefusesEverything() throws Exception {
    for (String unset : new String[] {null, "", "  "}) {
      List<String> log = new ArrayList<>();
      LeakyMilkStreamHandler skill = new LeakyMilkStreamHandler(unset, null, Handset.logger(log));
      assertEquals(1, log.size());
      assertTrue(log.get(0).startsWith("SKILL_ID is not configured"), log.get(0));
      for (String body : List.of(GOOD, GOOD.replace(Handset.SKILL_ID, ""))) {
        JsonNode response =
            Handset.JSON.readTree(Handset.bytes(skill, body.getBytes(StandardCharsets.UTF_8)));
        assertTrue(Handset.speech(response).startsWith("Sorry, I can't answer here."));
      }
    }
  }

  @Test
  void aBodyThatBreaksOffWhileItIsReadGetsTheLastResort() throws Exception {
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    skill.handleRequest(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("SECRET");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("SECRET");
          }
        },
        out,
        null);
    SessionRulesTest.keepsTheRules(Handset.JSON.readTree(out.toByteArray()));
    assertEquals(List.of("Refused: the body could not be read: java.io.IOException"), log);
  }

  @Test
  void anUnknownCountryHearsNobodysNumber() {
    for (String locale : List.of("en-ZZ", "en-ZA", "fr-FR", "xx")) {
      Handset handset = new Handset(locale);
      for (String topic : ContentStore.packaged().in("en").topics()) {
        handset.intent(leakymilk.content.Topics.intent(topic));
        for (JsonNode response = handset.intent("AMAZON.RepeatIntent");
            Handset.speech(response).endsWith("more?") || Handset.speech(response).endsWith("on?");
            response = handset.intent("AMAZON.NextIntent")) {
          assertFalse(Handset.speech(response).matches(".*\\d.*"), Handset.speech(response));
          assertTrue(response.path("response").path("card").isMissingNode());
        }
      }
      assertTrue(
          Handset.speech(handset.intent("EmergencyIntent"))
              .startsWith("Call your local emergency number now."));
    }
  }

  @Test
  void nothingAParentSaysAndNoIdReachesTheLog() {
    Handset handset = new Handset("en-US");
    handset.intent("HowLongIntent", "query", "SECRET-WORDS");
    handset.intent("NobodyKnowsIntent", "query", "SECRET-WORDS");
    handset.with("{\"v\":1,\"said\":\"SECRET-STATE\"}").intent("AMAZON.RepeatIntent");
    handset.raw("{\"SECRET-BODY\":");
    handset.raw(GOOD.replace(Handset.SKILL_ID, "SECRET-SKILL"));
    assertEquals(2, handset.log().size());
    for (String line : handset.log()) {
      assertFalse(line.contains("SECRET"), line);
    }
  }
}
