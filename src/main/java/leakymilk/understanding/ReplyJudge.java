package leakymilk.understanding;

import java.util.List;
import leakymilk.understanding.Replied.Kind;
import leakymilk.understanding.ReplyModel.Likely;

/**
 * Decides what a reply says, from what its readers found: how it opens, which signs of the question
 * it names, what limits it, and what the model makes of it as a whole.
 */
final class ReplyJudge {
  private final ReplyWords phrases;
  private final ReplyModel model;
  private final NamedSigns names;
  private final List<String> words;
  private final Asked asked;
  private final Opening opening;
  private final Beside beside;
  private final Kind said;

  ReplyJudge(ReplyWords phrases, ReplyModel model, NamedSigns names, Asked asked, Opening opening) {
    this.phrases = phrases;
    this.model = model;
    this.names = names;
    this.words = names.words();
    this.asked = asked;
    this.opening = opening;
    this.said = opening.kind();
    this.beside = new Beside(phrases, model, words, asked, opening);
  }

  Replied judge(Opinions opinions) {
    // "no, that's not right" denies what was asked
    boolean mistaken = phrases.longest(words, 0, "mistaken") > 0;
    boolean unwell = said == Kind.NO && !mistaken && phrases.has(words, "unwell");
    boolean lest = said != Kind.YES && phrases.has(words, "lest");
    if (asked.danger() && (unwell || lest || isWorst())) {
      // "no, he's not ok" may say that he is, and may say that he is not
      return new Replied(Kind.NO_BUT, List.of(), false, false, false, true, false);
    }
    if (opening.end() >= words.size()) {
      boolean heard = asked.back() == 0 || Opening.first(phrases, beside.heard()) == said;
      return new Replied(said, List.of(), true, heard, false, said == Kind.NO, said == Kind.YES);
    }
    Likely likely = model.likely(words, asked.question(), opinions);
    List<String> named = names.from(opening.end());
    return named.isEmpty() ? byTheRest(likely) : byNames(named, likely);
  }

  /** "Never bled like this". */
  private boolean isWorst() {
    return phrases.has(words, "never")
        && phrases.has(words, "as-bad")
        && !phrases.has(words, "at-all");
  }

  private boolean leansNo(Likely likely) {
    return said == Kind.NO || likely.no() > Likely.EVEN;
  }

  private boolean leansYes(Likely likely) {
    return said == Kind.YES || likely.yes() > Likely.EVEN;
  }

  /** A reply that names signs and says little besides. */
  private Replied byNames(List<String> named, Likely likely) {
    boolean plainNo = said == Kind.NO && !opening.taken() && !phrases.has(words, "limits");
    if (plainNo && phrases.has(words, "rest")) {
      // "no fever or anything"
      return new Replied(Kind.NO, List.of(), false, true, false, true, false);
    }
    if (said == Kind.NONE && !asked.danger() && likely.no() >= Likely.BEYOND) {
      // "fever is not there": it is named only to say so
      return new Replied(Kind.TOLD_NO, List.of(), false, false, true, true, false);
    }
    boolean leansNo = leansNo(likely);
    boolean leansYes = leansYes(likely);
    Kind kind = ofNames();
    if (said == Kind.NONE && names.isDeniedBeside(opening.end())) {
      // "not bleeding" is no yes to a sign of another question
      kind = Kind.NO_BUT;
    }
    if (kind == Kind.SOFT_YES && !leansYes && !opening.taken()) {
      // "hot, no, I'm freezing": it is asked once more
      kind = leansNo ? Kind.NO_BUT : kind;
    }
    boolean certain = kind == Kind.SOFT_YES && likely.yes() >= Likely.BEYOND;
    return new Replied(certain ? Kind.YES : kind, named, false, false, certain, leansNo, leansYes);
  }

  /** A bare sign says yes; behind a no that nothing takes back it is denied. */
  private Kind ofNames() {
    if (said == Kind.NO && !opening.taken()) {
      return Kind.NO;
    }
    if (said == Kind.UNSURE) {
      return Kind.UNSURE;
    }
    // with other words beside it, it may be meant otherwise: "hard to wake, I wish"
    return said == Kind.YES || names.isBare(opening.end()) ? Kind.YES : Kind.SOFT_YES;
  }

  /** A reply with words of another kind behind its opening. */
  private Replied byTheRest(Likely likely) {
    boolean limits = asked.danger() && (phrases.has(words, "limits") || names.isAny());
    boolean well = phrases.has(words, "well") && likely.yes() < Likely.SURE && !limits;
    return new Replied(
        kind(likely, well),
        List.of(),
        false,
        isSure(likely, well),
        isCertain(likely),
        leansNo(likely),
        leansYes(likely));
  }

  private Kind kind(Likely likely, boolean well) {
    if (said == Kind.NO) {
      return ofNo(likely, well);
    }
    if (said == Kind.YES) {
      // "all of those are fine"; "yes he's feeding" may be no reply to what was asked
      return well ? Kind.SOFT_NO : asked.danger() && beside.isOfOther() ? Kind.SOFT_YES : Kind.YES;
    }
    return said == Kind.NONE ? ofModel(likely, well) : said;
  }

  /** Whether what stands beside the opening says so as well. */
  private boolean isSure(Likely likely, boolean well) {
    if (said == Kind.NO) {
      return well || beside.isNo(likely);
    }
    if (said == Kind.NONE) {
      return (well && likely.yes() < Likely.EVEN) || (!asked.danger() && likely.isCertain());
    }
    return said != Kind.YES && said != Kind.NO_BUT;
  }

  /** Whether hardly anybody says these words who means otherwise; of a no that was heard. */
  private boolean isCertain(Likely likely) {
    return said == Kind.NO
        ? asked.back() == 0 && likely.no() >= Likely.BEYOND
        : said == Kind.NONE && Math.max(likely.no(), likely.yes()) >= Likely.BEYOND;
  }

  /** "Nope, nothing dramatic, just sort of green" takes its no back. */
  private Kind ofNo(Likely likely, boolean well) {
    boolean but = opening.taken() && !well && likely.no() < Likely.SURE;
    // "no, apart from my breathing": whatever it is that is taken out of the no
    but |= asked.danger() && phrases.has(words, "but-for");
    return but || likely.yes() > Likely.EVEN ? Kind.NO_BUT : Kind.NO;
  }

  /**
   * Whether words in which no word of reply is known tell the opposite of a danger, as hardly
   * anybody tells it who means yes: no sign of the question is named in them, and no yes.
   */
  private boolean isToldNo(Likely likely) {
    return likely.no() >= Likely.TOLD_NO && !names.isAny() && !phrases.has(words, Kind.YES.listed);
  }

  /** What the model makes of words in which no word of reply is known. */
  private Kind ofModel(Likely likely, boolean well) {
    if (asked.danger() && likely.yes() >= Likely.BEYOND) {
      return Kind.TOLD_YES;
    }
    if (likely.yes() >= (asked.danger() ? Likely.SURE_YES : Likely.YES_ENOUGH)) {
      // nobody said yes: it is asked once more
      return Kind.SOFT_YES;
    }
    if (well && likely.yes() < Likely.EVEN) {
      return Kind.NO;
    }
    if (asked.danger() && isToldNo(likely)) {
      return Kind.TOLD_NO;
    }
    if (likely.no() >= Likely.LIKELY) {
      // nor no: it counts when it is said again
      return Kind.SOFT_NO;
    }
    // where a danger is asked about, nobody is unsure who did not say so
    return !asked.danger() && likely.unsure() >= Likely.LIKELY ? Kind.UNSURE : Kind.NONE;
  }
}
