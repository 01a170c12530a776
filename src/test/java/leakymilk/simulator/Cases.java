package leakymilk.simulator;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Topics;
import leakymilk.skill.Lambda;
import leakymilk.skill.LeakyMilkStreamHandler;

/** Sentences of people who never saw the project's own, and what comes of them on a device. */
final class Cases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LeakyMilkStreamHandler SKILL =
      new LeakyMilkStreamHandler(Conversation.SKILL_ID, null, silent());
  private static final InteractionModel MODEL = model();

  /** Whether tests print each sentence that went wrong. */
  private static final boolean SHOW = Boolean.getBoolean("cases.show");

  /** Whether all is judged, with {@code mvn -Pgauge test}; else a part of what is large. */
  private static final boolean ALL = Boolean.getBoolean("gauge.all");

  private static final int EVERY = 4;

  private Cases() {}

  static void show(String failure) {
    if (SHOW) {
      System.out.println("  " + failure);
    }
  }

  private static InteractionModel model() {
    try {
      return InteractionModel.read(Path.of("."), "en-US");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LambdaLogger silent() {
    return Lambda.log(
        line -> {
          if (line.startsWith("Failed")) {
            throw new IllegalStateException(line);
          }
        });
  }

  /** How many of so many talks an ordinary build judges. */
  static int share(int many) {
    return ALL ? many : many / EVERY;
  }

  /** The rows of a file of sentences. */
  static List<JsonNode> rows(String name) {
    return rows(name, 1);
  }

  /** Those of a large file that an ordinary build judges. */
  static List<JsonNode> some(String name) {
    return rows(name, ALL ? 1 : EVERY);
  }

  private static List<JsonNode> rows(String name, int every) {
    try {
      List<String> lines = Files.readAllLines(Path.of("src/test/resources/cases", name + ".jsonl"));
      List<JsonNode> rows = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += every) {
        rows.add(JSON.readTree(lines.get(i)));
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A talk in which something was said, as a device hands it over. */
  static Talk hear(String... words) {
    Talk talk = new Talk(InteractionModel.Ear.DEVICE);
    for (String turn : words) {
      talk.hear(turn);
    }
    return talk;
  }

  /** A talk with the skill through an ear. */
  static final class Talk {
    private final Conversation conversation;
    private JsonNode attributes = JSON.createObjectNode();
    private String said = "";

    Talk(InteractionModel.Ear ear) {
      conversation = new Conversation(SKILL, MODEL, ear, "en-US");
    }

    private Talk(Talk so) {
      conversation = so.conversation.fork();
      attributes = so.attributes;
      said = so.said;
    }

    /** The same talk so far, to go on with in another way. */
    Talk fork() {
      return new Talk(this);
    }

    Talk hear(String words) {
      try {
        return take(conversation.hear(words));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    /** What another recogniser made of somebody's words. */
    Talk hear(InteractionModel.Heard heard) {
      try {
        return take(conversation.hear(heard));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private Talk take(Conversation.Exchange exchange) throws IOException {
      said = exchange.say();
      attributes = JSON.readTree(exchange.response()).path("sessionAttributes");
      return this;
    }

    String said() {
      return said;
    }

    JsonNode check() {
      return attributes.path("check");
    }

    /** Where the talk stands, for people who read it. */
    String place() {
      return attributes.toString();
    }

    /** Which piece of the last answer was said, from 0. */
    int piece() {
      return attributes.path("piece").asInt();
    }

    String asking() {
      return check().path("asking").asText();
    }

    boolean isEmergency() {
      return check().path("level").asText().equals("EMERGENCY");
    }

    /** Asked back, with the number and a full question. */
    boolean isAskedBack() {
      return check().hasNonNull("back") && said.contains("911");
    }

    String level() {
      return check().path("level").asText();
    }

    /** The topic just answered; empty when none was. */
    String topic() {
      boolean answered = attributes.path("said").asText().equals("answer");
      return answered ? Topics.topic(attributes.path("topic").asText()) : "";
    }

    boolean offers(List<String> topics) {
      for (JsonNode offered : attributes.path("offered")) {
        if (topics.contains(offered.asText())) {
          return true;
        }
      }
      return false;
    }

    boolean isOffer() {
      return !attributes.path("offered").isEmpty();
    }

    boolean knows(String reply, String finding) {
      for (JsonNode known : check().path(reply)) {
        if (known.asText().equals(finding)) {
          return true;
        }
      }
      return false;
    }
  }

  static List<String> topics(JsonNode row) {
    return List.of(row.path("topic").asText().split("\\|", -1));
  }
}
