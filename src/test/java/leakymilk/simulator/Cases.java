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
import leakymilk.skill.LeakyMilkStreamHandler;

/** Sentences of people who never saw the project's own, and what comes of them on a device. */
final class Cases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LeakyMilkStreamHandler SKILL =
      new LeakyMilkStreamHandler(Conversation.SKILL_ID, null, silent());
  private static final InteractionModel MODEL = model();

  private Cases() {}

  private static InteractionModel model() {
    try {
      return InteractionModel.read(Path.of("."), "en-US");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LambdaLogger silent() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        if (message.startsWith("Failed")) {
          throw new IllegalStateException(message);
        }
      }

      @Override
      public void log(byte[] message) {
        throw new IllegalStateException("bytes");
      }
    };
  }

  /** The rows of a file of sentences. */
  static List<JsonNode> rows(String name) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of("src/test/resources/cases", name + ".jsonl"))) {
        rows.add(JSON.readTree(line));
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
