package leakymilk.understanding;

import java.util.List;
import leakymilk.understanding.Replied.Kind;
import leakymilk.understanding.ReplyModel.Likely;

/** What stands beside the opening yes or no of a reply, and whether it says the same. */
final class Beside {
  /** So many words behind a no tell something of their own. */
  private static final int OWN = 3;

  /** And behind a yes, "he is" among them, so many. */
  private static final int OF_OTHER = 2;

  private final ReplyWords phrases;
  private final ReplyModel model;
  private final List<String> words;
  private final Asked asked;
  private final List<String> own;

  Beside(ReplyWords phrases, ReplyModel model, List<String> words, Asked asked, Opening opening) {
    this.phrases = phrases;
    this.model = model;
    this.words = words;
    this.asked = asked;
    this.own = words.subList(Math.min(opening.end(), words.size()), words.size());
  }

  /**
   * Whether what stands behind a yes is of something else: "yeah she's listening now". Where a
   * danger is asked about, such a yes is asked again in small parts.
   */
  boolean isOfOther() {
    boolean strange =
        !asked.question().isEmpty()
            && own.size() >= OF_OTHER
            && model.part(own, asked.question()).yes() < Likely.HARDLY;
    return strange || phrases.has(words, "busy");
  }

  /**
   * Whether words beside a no bear it out: they are mostly said for a no, or tell something of
   * their own that hardly anybody says for a yes, "no, he's wide awake".
   */
  boolean isNo(Likely whole) {
    Likely likely = asked.back() == 0 ? whole : model.part(heard(), asked.question());
    boolean limited = phrases.has(words, "limits") || phrases.has(own, Kind.UNSURE.listed);
    boolean soft = phrases.has(own, Kind.SOFT_NO.listed);
    boolean told = own.size() >= OWN && !limited && !soft;
    Likely beside = model.part(own, asked.question());
    // words that are no reply at all bear nothing out: "no, is there somebody I can phone"
    boolean reply = beside.none() < Likely.LIKELY;
    return likely.no() >= Likely.QUITE || (told && reply && beside.yes() < Likely.EVEN);
  }

  /** The words that were not put back. */
  List<String> heard() {
    return words.subList(Math.min(asked.back(), words.size()), words.size());
  }
}
