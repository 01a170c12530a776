package leakymilk.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Remarks;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Level;

/**
 * What the skill has said, so that it does not say it again in the same words.
 *
 * @param pieces of the answers, one bit for each, by the intent of their topic
 * @param remarked second answers to remarks: once where one may be said next, twice where it was
 * @param varied how often other words for the same were chosen
 * @param misses how many turns in a row were not understood
 * @param disclaimed whether it was said that this is no medical advice
 * @param passed one more than the findings that were told when the symptom check was last offered
 *     and something else was wanted; 0 when it never was
 */
public record Memory(
    Map<String, Integer> pieces,
    List<String> remarked,
    int varied,
    int misses,
    boolean disclaimed,
    int passed) {
  static final Memory NONE = new Memory(Map.of(), List.of(), 0, 0, false, 0);

  /** After so many changes the first words come again. */
  private static final int MOST_VARIED = 60;

  static Memory of(Attributes attributes, Words words) {
    List<String> remarked = new ArrayList<>();
    for (String prompt : attributes.texts("remarked")) {
      if (words.has(prompt)) {
        remarked.add(prompt);
      }
    }
    Map<String, Integer> pieces = new LinkedHashMap<>();
    Attributes heard = attributes.part("heard");
    if (heard != null) {
      for (String intent : heard.values().keySet()) {
        if (words.knows(Topics.topic(intent))) {
          pieces.put(intent, heard.count(intent));
        }
      }
    }
    return new Memory(
        pieces,
        remarked,
        attributes.count("varied"),
        attributes.count("misses"),
        attributes.is("disclaimed"),
        attributes.count("passed"));
  }

  /** Whether it was said after the number of an emergency that the call was made. */
  boolean hasCalled() {
    return times(Remarked.CALLED + Remarks.suffix(Level.EMERGENCY.name())) > 0;
  }

  void put(Attributes attributes) {
    attributes.put("misses", misses);
    attributes.put("disclaimed", disclaimed);
    attributes.put("passed", passed);
    attributes.put("varied", varied);
    attributes.put("remarked", remarked);
    if (!pieces.isEmpty()) {
      attributes.keep("heard", pieces);
    }
  }

  /** Whether a piece of a topic was said. */
  boolean hasSaid(String intent, int piece) {
    return (pieces.getOrDefault(intent, 0) >> piece & 1) == 1;
  }

  Memory said(String intent, int piece) {
    Map<String, Integer> more = new LinkedHashMap<>(pieces);
    more.put(intent, more.getOrDefault(intent, 0) | 1 << piece);
    return new Memory(more, remarked, varied, misses, disclaimed, passed);
  }

  /** Without the answers for whoever has no baby yet, or none. */
  Memory withBaby() {
    Map<String, Integer> left = new LinkedHashMap<>(pieces);
    for (String intent : pieces.keySet()) {
      if (Person.isWithoutBaby(Topics.topic(intent))) {
        left.remove(intent);
      }
    }
    return new Memory(left, remarked, varied, misses, disclaimed, passed);
  }

  /** Nothing that was talked about; what was said once in a session stays said. */
  Memory anew() {
    return new Memory(Map.of(), remarked, varied, 0, disclaimed, 0);
  }

  /** How often a remark was said to which another answer leads the second time. */
  int times(String second) {
    return Collections.frequency(remarked, second);
  }

  Memory remarked(String second) {
    List<String> more = new ArrayList<>(remarked);
    more.add(second);
    return new Memory(pieces, more, varied, misses, disclaimed, passed);
  }

  /** From now on other words for the same, where the content has some. */
  Memory varying() {
    return new Memory(pieces, remarked, (varied + 1) % MOST_VARIED, misses, disclaimed, passed);
  }

  Memory missed(int times) {
    return new Memory(pieces, remarked, varied, times, disclaimed, passed);
  }

  /** The check that was offered was passed over, when so many findings were told. */
  Memory passing(int told) {
    return new Memory(pieces, remarked, varied, misses, disclaimed, told + 1);
  }

  Memory disclaiming() {
    return new Memory(pieces, remarked, varied, misses, true, passed);
  }
}
