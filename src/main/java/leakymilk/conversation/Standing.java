package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/**
 * Where a talk stands.
 *
 * @param said the id of the prompt that was last said, or what stands for the place
 * @param topic the intent of the last answer; empty before the first
 * @param piece the piece of the last answer that was last said, from 0
 * @param offered the topics of which one was to be chosen; empty when none was
 */
public record Standing(String said, String topic, int piece, List<String> offered) {
  static final Standing START = new Standing(Place.START.attribute(), "", 0, List.of());

  public Standing {
    offered = List.copyOf(offered);
  }

  /**
   * What attributes tell. A place at which nothing could be said, such as a question without one
   * that waits, is the start; nothing is asked of whoever has told an emergency.
   */
  static Standing of(Attributes attributes, Words words, Check check) {
    String topic = attributes.text("topic");
    boolean known = words.knows(Topics.topic(topic));
    List<String> offered = new ArrayList<>();
    for (String id : attributes.texts("offered")) {
      if (words.knows(id)) {
        offered.add(id);
      }
    }
    String said = attributes.text("said");
    Place place = Place.of(said);
    boolean asking = check != null && check.isAsking();
    boolean advised = check != null && check.isAdvised();
    if (place == Place.QUESTION && check != null && check.isEmergency()) {
      said = Place.ADVICE.attribute();
      place = Place.ADVICE;
    }
    boolean possible = Place.isAfter(said, words);
    possible = place == Place.ANSWER ? known : possible;
    possible = place == Place.QUESTION ? asking : possible;
    possible = place == Place.ADVICE ? advised : possible;
    return new Standing(
        possible ? said : Place.START.attribute(),
        known ? topic : "",
        known ? attributes.count("piece") : 0,
        offered);
  }

  void put(Attributes attributes) {
    attributes.put("said", said);
    if (!topic.isEmpty()) {
      attributes.put("topic", topic);
      attributes.keep("piece", piece);
    }
    attributes.put("offered", offered);
  }

  /** The kind of what was last said; it cannot be another than that. */
  Place place() {
    return Place.of(said);
  }

  /** After something else was said, which offers nothing. */
  Standing after(String prompt) {
    return new Standing(prompt, topic, piece, List.of());
  }

  Standing offering(String prompt, List<String> topics) {
    return new Standing(prompt, topic, piece, topics);
  }

  Standing answering(String intent, int answered) {
    return new Standing(Place.ANSWER.attribute(), intent, answered, List.of());
  }

  /** A topic was answered on the way; what was last said stays what it was. */
  Standing aside(String intent) {
    return new Standing(said, intent, 0, offered);
  }

  Standing withoutTopic() {
    return new Standing(said, "", piece, offered);
  }

  /** What a reply would be a reply to, after so many turns that were not understood. */
  String stamp(int misses) {
    return said + ' ' + topic + ' ' + piece + ' ' + misses + ' ' + offered;
  }
}
