package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import leakymilk.alexa.Codec;
import leakymilk.alexa.Request;
import leakymilk.content.ContentStore;
import leakymilk.content.Topics;
import org.junit.jupiter.api.Test;

/** The function has answered one event of every kind before the first parent asks. */
class PrimingTest {
  private static final ContentStore STORE = ContentStore.packaged();
  private static final List<Request> PRIMED = Priming.events().stream().map(Codec::read).toList();

  @Test
  void everyKindOfEventThatTheModelCanSendIsPrimed() throws IOException {
    Set<String> missing = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Request event : PRIMED) {
      types.add(event.type());
    }
    assertEquals(Set.of("LaunchRequest", "IntentRequest", "SessionEndedRequest"), types);
    JsonNode model =
        Handset.JSON.readTree(
            Files.readString(Path.of("skill-package/interactionModels/custom/en-US.json")));
    for (JsonNode intent : model.at("/interactionModel/languageModel/intents")) {
      boolean slots = !intent.path("slots").isEmpty();
      if (PRIMED.stream().noneMatch(event -> is(event, intent.path("name").asText(), slots))) {
        missing.add(intent.path("name").asText());
      }
    }
    Set<String> topics = new HashSet<>(missing);
    missing.removeIf(intent -> STORE.in("en-US").knows(Topics.topic(intent)));
    assertEquals(Set.of(), missing);
    // all topics go one way, so one stands for all
    topics.removeIf(intent -> !STORE.in("en-US").knows(Topics.topic(intent)));
    assertEquals(STORE.in("en-US").topics().size() - 1, topics.size());
  }

  private static boolean is(Request event, String intent, boolean slots) {
    return event.intent().equals(intent) && !(slots && event.slots().isEmpty());
  }

  @Test
  void whatAPrimedSessionHoldsIsStillKnown() throws IOException {
    boolean asking = false;
    boolean advised = false;
    boolean answered = false;
    for (Request event : PRIMED) {
      Session session = Session.of(event.attributes(), STORE.check());
      if (!event.attributes().isEmpty()) {
        assertEquals(json(event.attributes()), json(session.attributes()));
      }
      asking |= session.isAsking();
      advised |= session.check() != null && session.check().level != null;
      answered |= STORE.in("en-US").knows(Topics.topic(session.topic()));
    }
    assertTrue(asking && advised && answered);
  }

  private static JsonNode json(Object attributes) throws IOException {
    return Handset.JSON.readTree(Handset.JSON.writeValueAsString(attributes));
  }

  @Test
  void everyPrimedEventIsAnswered() {
    Skill skill = new Skill(STORE);
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
    primed.prime(Priming.events());
    primed.prime(Priming.events());
    assertEquals(List.of(), log);
    List<byte[]> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/envelopes"))) {
      for (Path file : files.sorted().toList()) {
        events.add(Files.readAllBytes(file));
      }
    }
    for (byte[] event : Priming.events()) {
      String own = new String(event, StandardCharsets.UTF_8);
      String id = "{\"applicationId\":\"";
      events.add(own.replace(id, id + Handset.SKILL_ID).getBytes(StandardCharsets.UTF_8));
    }
    for (byte[] event : events) {
      List<String> fresh = new ArrayList<>();
      assertArrayEquals(Handset.bytes(handler(fresh), event), Handset.bytes(primed, event));
      assertEquals(fresh, log);
      log.clear();
    }
  }

  @Test
  void whateverFailsWhilePrimingTheFunctionStarts() throws Exception {
    List<String> log = new ArrayList<>();
    LeakyMilkStreamHandler skill = handler(log);
    skill.prime(List.of("{\"session\":".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), log);
    byte[] launch = Files.readAllBytes(Path.of("src/test/resources/envelopes/launch.json"));
    assertArrayEquals(
        Handset.bytes(handler(new ArrayList<>()), launch), Handset.bytes(skill, launch));
  }

  private static LeakyMilkStreamHandler handler(List<String> log) {
    return new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));
  }
}
