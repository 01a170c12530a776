package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leakymilk.alexa.Codec;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.content.Topics;
import leakymilk.conversation.Behaviours;
import leakymilk.conversation.Handler;
import leakymilk.conversation.Session;
import leakymilk.conversation.SessionAttributes;
import leakymilk.conversation.Turn;
import org.junit.jupiter.api.Test;

/** The function has answered events of every kind before the first parent asks. */
class PrimingTest {
  private static final ContentStore STORE = ContentStore.packaged();
  private static final List<Request> PRIMED = primed();

  private static List<Request> primed() {
    Priming priming = new Priming();
    List<Request> primed = new ArrayList<>();
    for (byte[] event : priming.events(new Skill(STORE, true).rehearsal())) {
      primed.add(Codec.read(event));
    }
    return primed;
  }

  @Test
  void everyBehaviourIsPrimedInEveryKindOfState() {
    Set<String> types = new HashSet<>();
    Set<Class<?>> behaviours = new HashSet<>();
    Skill skill = new Skill(STORE, true);
    for (Request event : PRIMED) {
      types.add(event.type());
      Session session =
          SessionAttributes.read(event.attributes(), STORE.check(), STORE.in("en-US"), true);
      Turn turn = skill.turn(event, session, new Priming());
      for (Handler handler : Behaviours.all()) {
        if (handler.answer(turn) != null) {
          behaviours.add(handler.getClass());
          break;
        }
      }
    }
    assertEquals(Set.of("LaunchRequest", "IntentRequest", "SessionEndedRequest"), types);
    for (Handler handler : Behaviours.all()) {
      assertTrue(behaviours.contains(handler.getClass()), handler.getClass().getName());
    }
  }

  @Test
  void whatAPrimedSessionHoldsIsStillKnown() throws IOException {
    boolean asking = false;
    boolean advised = false;
    boolean answered = false;
    for (Request event : PRIMED) {
      Session session =
          SessionAttributes.read(event.attributes(), STORE.check(), STORE.in("en-US"), true);
      if (!event.attributes().isEmpty()) {
        assertEquals(json(event.attributes()), json(SessionAttributes.written(session)));
      }
      asking |= session.isAsking();
      advised |= session.isAdvised();
      answered |= STORE.in("en-US").knows(Topics.topic(session.standing().topic()));
    }
    assertTrue(asking && advised && answered);
  }

  private static JsonNode json(Object attributes) throws IOException {
    return Handset.JSON.readTree(Handset.JSON.writeValueAsString(attributes));
  }

  @Test
  void everyPrimedEventIsAnswered() {
    Skill skill = new Skill(STORE, true);
    for (Request event : PRIMED) {
      assertEquals(
          event.type().equals("SessionEndedRequest"),
          skill.answer(event, Handset.logger(new ArrayList<>())).ssml().isEmpty());
    }
  }

  @Test
  void primingLeavesNothingBehind() throws Exception {
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler primed = handler(log);
    primed.prime(new Priming());
    primed.prime(new Priming());
    assertEquals(List.of(), log);
    List<byte[]> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/envelopes"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        events.add(Files.readAllBytes(file));
      }
    }
    for (Request event : PRIMED) {
      events.add(envelope(event));
    }
    for (byte[] event : events) {
      List<String> fresh = new ArrayList<>();
      assertArrayEquals(Handset.bytes(handler(fresh), event), Handset.bytes(primed, event));
      assertEquals(fresh, log);
      log.clear();
    }
  }

  private static byte[] envelope(Request event) throws IOException {
    Map<String, Object> slots = new HashMap<>();
    for (Map.Entry<String, Slot> slot : event.slots().entrySet()) {
      List<Object> values = new ArrayList<>();
      for (String id : slot.getValue().ids()) {
        values.add(Map.of("value", Map.of("name", "", "id", id)));
      }
      slots.put(
          slot.getKey(),
          Map.of(
              "value",
              slot.getValue().value(),
              "resolutions",
              Map.of("resolutionsPerAuthority", List.of(Map.of("values", values)))));
    }
    return Handset.JSON.writeValueAsBytes(
        Map.of(
            "session",
            Map.of(
                "attributes",
                event.attributes(),
                "application",
                Map.of("applicationId", Handset.SKILL_ID)),
            "request",
            Map.of(
                "type",
                event.type(),
                "locale",
                event.locale(),
                "intent",
                Map.of("name", event.intent(), "slots", slots))));
  }

  @Test
  void whateverFailsWhilePrimingTheFunctionStarts() throws Exception {
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler skill = handler(log);
    skill.prime(null);
    assertEquals(List.of(), log);
    byte[] launch = Files.readAllBytes(Path.of("src/test/resources/envelopes/launch.json"));
    assertArrayEquals(
        Handset.bytes(handler(new ArrayList<>()), launch), Handset.bytes(skill, launch));
  }

  private static LeakyMilkStreamHandler handler(List<String> log) {
    return new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));
  }
}
