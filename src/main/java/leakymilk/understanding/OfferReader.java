package leakymilk.understanding;

import java.util.List;
import leakymilk.understanding.Replied.Kind;
import leakymilk.understanding.ReplyModel.Likely;

/**
 * Reads what some words say to an offer that is no question of the check, such as to hear more: a
 * yes, a no, that somebody takes leave, or that what was said is taken in.
 */
public final class OfferReader {
  /** Stands for the question in replies to what is offered outside the check. */
  public static final String OFFER = "offer";

  /** A reply to an offer is no story, nor is a goodbye. */
  private static final int LONGEST_TO_OFFER = 16;

  private static final int LONGEST_GOODBYE = 22;

  /** Of a reply without a yes or a no as much must be known as this share. */
  private static final double KNOWN = 0.5;

  /** So many words may stand beside a yes to an offer. */
  private static final int AGREED = 4;

  private final ReplyWords phrases;
  private final ReplyModel model;

  OfferReader(ReplyWords phrases, ReplyModel model) {
    this.phrases = phrases;
    this.model = model;
  }

  /** What some words say to an offer that is no question of the check: yes, no, or NONE. */
  public Kind read(List<String> words, Opinions opinions) {
    if (words.isEmpty() || words.size() > LONGEST_TO_OFFER) {
      return Kind.NONE;
    }
    Kind opening = Opening.first(phrases, words);
    Likely likely = model.likely(words, OFFER, opinions);
    double declines = likely.no() + likely.leaves();
    if (agrees(words) && declines < Likely.SURE) {
      return Kind.YES;
    }
    if (opening == Kind.NONE && likely.known() < KNOWN) {
      return saysYes(words) && declines < Likely.EVEN ? Kind.YES : Kind.NONE;
    }
    boolean yes = opening == Kind.YES || opening == Kind.SOFT_YES;
    boolean no = opening == Kind.NO;
    // "um yeah okay let's do that"
    boolean agreed = yes && Opening.beside(phrases, words) <= AGREED && declines < Likely.EVEN;
    // "she says yeah ask", "that's better yeah just a little more"
    agreed |= !no && saysYes(words) && declines < Likely.SURE;
    if (agreed || (likely.yes() >= (yes ? Likely.QUITE : Likely.SURE) && !no)) {
      return Kind.YES;
    }
    // "no I'm fine", "no again"
    boolean declined = no && Opening.beside(phrases, words) <= AGREED && likely.yes() < Likely.EVEN;
    declined |= declines >= (no ? Likely.QUITE : Likely.SURE) && !yes;
    return declined ? Kind.NO : Kind.NONE;
  }

  /** Whether somebody takes leave where nothing is asked: "that'll do me, he's asleep now". */
  public boolean takesLeave(List<String> words, Opinions opinions) {
    // "okay go for it" sounds like one; "no I'm fine thanks" only declines what was offered
    Kind opening = Opening.first(phrases, words);
    if (opening == Kind.NO || words.size() > LONGEST_GOODBYE) {
      return false;
    }
    Likely likely = model.likely(words, OFFER, opinions);
    return likely.known() >= KNOWN
        && likely.leaves() >= (opening == Kind.YES ? Likely.CERTAIN : Likely.LIKELY);
  }

  /** "Yeah sure, go ahead and ask me, but it's not about me": no denial stands before it. */
  private boolean agrees(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (phrases.longest(words, i, "agrees") > 0) {
        return !phrases.has(words.subList(0, i), "denies");
      }
    }
    return false;
  }

  /** Whether one of some words is a yes by itself, and none is a no. */
  private boolean saysYes(List<String> words) {
    boolean yes = false;
    for (int i = 0; i < words.size(); i++) {
      yes |= phrases.is(words, i, 1, Kind.YES.listed);
    }
    return yes && !phrases.has(words, "denies") && !phrases.has(words, Kind.NO.listed);
  }

  /** Whether words that ask nothing only take in what was said: "okay, I'll do that then". */
  public boolean takesIn(List<String> words, Opinions opinions) {
    return words.size() <= LONGEST_GOODBYE
        && model.likely(words, OFFER, opinions).takes() >= Likely.SURE;
  }
}
