package leakymilk.content;

import java.util.List;
import java.util.Map;

/**
 * What the skill says to one topic.
 *
 * @param topic the topic's id in kebab-case, such as {@code how-long}
 * @param name a short noun phrase for it, such as "how long leaking lasts"
 * @param near two topics that a parent may have meant instead
 * @param evidence how strong the sources are together: good, fair or thin
 * @param review who has signed it as it stands, to be spoken, such as "a midwife"; empty for nobody
 * @param tellsOf signs of which it says itself what to do and by when; none is urgent
 * @param offersCheck whether the symptom check is offered after it
 * @param brief the answer in one sentence
 * @param pieces the answer itself first, then what "tell me more" goes through; behind those what
 *     is said only where it is asked for; never empty
 * @param last the number of the last piece that "tell me more" comes to
 * @param action the one thing to do
 * @param others what sources that disagree say; null when they do not disagree
 * @param then where a follow-up question leads, by its kind: a topic, a number of one of the
 *     pieces, or both with a space between; behind {@link #INSTEAD} and a topic that was answered
 *     before, the topic that answers in place of this one
 */
public record Answer(
    String topic,
    Wording name,
    List<String> near,
    String evidence,
    String review,
    List<String> tellsOf,
    boolean offersCheck,
    Wording brief,
    List<Piece> pieces,
    int last,
    Piece action,
    Piece others,
    Map<String, String> then) {
  /** Before a topic that was answered: then another topic answers in place of this one. */
  public static final String INSTEAD = "@";

  public Answer {
    near = List.copyOf(near);
    tellsOf = List.copyOf(tellsOf);
    pieces = List.copyOf(pieces);
  }
}
