package leakymilk.content;

import java.util.List;

/**
 * What the skill says to one topic.
 *
 * @param topic the topic's id in kebab-case, such as {@code how-long}
 * @param name a short noun phrase for it, such as "how long leaking lasts"
 * @param near two topics that a parent may have meant instead
 * @param evidence how strong the sources are together: good, fair or thin
 * @param review draft until a clinician has signed
 * @param offersCheck whether the symptom check is offered after it
 * @param pieces the answer itself first, then what "tell me more" goes through; never empty
 */
public record Answer(
    String topic,
    String name,
    List<String> near,
    String evidence,
    String review,
    boolean offersCheck,
    List<Piece> pieces) {
  public Answer {
    near = List.copyOf(near);
    pieces = List.copyOf(pieces);
  }
}
