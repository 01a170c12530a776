package leakymilk.skill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One screen with what it was made of.
 *
 * @param name the country and the state of the talk
 * @param attributes the talk after it
 */
record Shown(String name, JsonNode response, JsonNode attributes) {
  /** What the device fills in. */
  JsonNode data() {
    return Handset.shown(response);
  }

  /** Everything that can be read on it. */
  String words() {
    List<String> words = new ArrayList<>();
    for (String part : List.of("head", "number", "text", "ask", "told")) {
      words.add(data().path(part).asText());
    }
    data().path("targets").forEach(target -> words.add(target.path("label").asText()));
    return String.join(" | ", words);
  }

  /** The screen of every state in a country, in a manner such as {@code "discreet":true}. */
  static List<Shown> all(String locale, String manner) {
    List<Shown> all = new ArrayList<>();
    Handset handset = new Handset(locale).withScreen();
    for (State state : States.all()) {
      JsonNode attributes = turned(state, manner);
      boolean start = attributes.size() <= 1;
      JsonNode response =
          start
              ? handset.with("{}").type("LaunchRequest")
              : handset.with(attributes.toString()).intent("AMAZON.RepeatIntent");
      if (!data(response).isMissingNode()) {
        all.add(new Shown(locale + " " + state, response, handset.attributes()));
      }
    }
    return all;
  }

  private static JsonNode data(JsonNode response) {
    return Handset.shown(response);
  }

  private static JsonNode turned(State state, String manner) {
    try {
      ObjectNode attributes = (ObjectNode) Handset.JSON.readTree(state.text());
      if (!manner.isEmpty()) {
        attributes.put("v", 1);
        attributes.setAll((ObjectNode) Handset.JSON.readTree("{" + manner + "}"));
      }
      boolean loss = attributes.path("loss").asBoolean();
      if (loss && attributes.path("check").isObject()) {
        attributes.withObject("/check").withArray("yes").add("loss");
      }
      return attributes;
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
  }
}
