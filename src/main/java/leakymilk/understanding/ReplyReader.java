package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.content.Wording;
import leakymilk.understanding.Replied.Kind;
import leakymilk.understanding.ReplyModel.Likely;

/**
 * Reads words as a reply to the pending question: an opening yes or no, what takes it back, the
 * signs of the question by their bare names, and, where no word of reply is known, the model of the
 * replies. Made once for a language; safe for use by several threads.
 */
public final class ReplyReader {
  /** Stands for the question in replies to what is offered outside the check. */
  public static final String OFFER = "offer";

  /** A reply to an offer is no story, nor is a goodbye. */
  private static final int LONGEST_TO_OFFER = 12;

  private static final int LONGEST_GOODBYE = 16;

  /** Of a reply without a yes or a no as much must be known as this share. */
  private static final double KNOWN = 0.5;

  /** So many words may stand beside a yes to an offer. */
  private static final int AGREED = 4;

  private final ReplyWords phrases;
  private final ReplyModel model;

  public ReplyReader(
      Map<String, Wording> phrases, TopicModel model, PhraseIndex index, Stems stems) {
    this.phrases = new ReplyWords(phrases);
    this.model = new ReplyModel(model, index, stems);
  }

  /** Whether a word says no anywhere. */
  public boolean denies(List<String> words) {
    return phrases.has(words, "denies");
  }

  /** Whether some words begin with a no. */
  public boolean opensWithNo(List<String> words) {
    return Opening.first(phrases, words) == Kind.NO;
  }

  /** How many words say no. */
  public int denials(List<String> words) {
    return phrases.count(words, "denies");
  }

  /** Whether somewhere is said that all is well: "he's fine". */
  public boolean isWell(List<String> words) {
    return phrases.has(words, "well");
  }

  /** Whether the words change the reply before: "wait, no, I meant yes". */
  public boolean turns(List<String> words) {
    return phrases.has(words, "turns");
  }

  /** Whether nothing is said but that somebody listens: "mm", "oh right". */
  public boolean listens(List<String> words) {
    int at = phrases.past(words, 0, "listens");
    return at > 0 && at >= words.size();
  }

  /** Whether a word only points to what was asked: "the breathing one". */
  public boolean points(String word) {
    return phrases.is(List.of(word), 0, 1, "pointer");
  }

  /** Before which words a bare number is read in reply to a question; empty for most. */
  public String before(String question) {
    String before = phrases.listed("?" + question);
    return before.isEmpty() ? "" : before + " ";
  }

  /** The no that is put back where a carrier of an older model cut one off. */
  public String no() {
    return phrases.lines("!denied").get(0);
  }

  /** Reads a reply. */
  public Replied read(List<String> words, Asked asked) {
    NamedSigns names = new NamedSigns(phrases, words, asked.covers());
    Opening opening = Opening.read(phrases, names);
    if (opening.kind() == Kind.NONE && Opening.isNoneNoticed(phrases, words)) {
      // "haven't seen any": where a danger is asked about, nobody is sure who only saw nothing
      Kind none = asked.danger() ? Kind.SOFT_NO : Kind.NO;
      return new Replied(none, List.of(), true, true, true, false);
    }
    opening = opening.kind() == Kind.NONE ? opening.elsewhere(phrases, names, no()) : opening;
    int end = opening.end();
    NamedSigns others = new NamedSigns(phrases, words, asked.others());
    boolean named = opening.kind() != Kind.NONE || !names.from(end).isEmpty();
    return !named && others.isBare(end) && !others.from(end).isEmpty()
        ? new ReplyJudge(phrases, model, others, asked.other(), opening).judge()
        : new ReplyJudge(phrases, model, names, asked, opening).judge();
  }

  /**
   * Sentences that the words may be the end of, when their first words were lost on the way: "is
   * not breathing". None where they stand by themselves.
   *
   * @param denied whether they stood behind a no, which may have been part of the sign
   */
  public List<String> fuller(String text, List<String> words, boolean denied) {
    List<String> fuller = new ArrayList<>();
    if (!denied && (words.isEmpty() || phrases.longest(words, 0, "headless") == 0)) {
      return fuller;
    }
    for (String subject : phrases.lines("!subjects")) {
      for (String no : denied ? phrases.lines("!denied") : List.of("")) {
        // behind a no stands the one that was put back
        String rest = denied ? text.substring(text.indexOf(' ') + 1) : text;
        fuller.add(subject + " " + no + " " + rest);
      }
    }
    return fuller;
  }

  /** Words without those before and behind them that change nothing: "say it again love". */
  public List<String> bare(List<String> words) {
    int from = phrases.past(words, 0, "around");
    int to = words.size();
    for (int length = 1; length > 0 && to > from; to -= length) {
      length = 0;
      for (int most = Math.min(ReplyWords.LONGEST, to - from); most > 0 && length == 0; most--) {
        length = phrases.is(words, to - most, most, "around") ? most : 0;
      }
    }
    return words.subList(from, Math.max(from, to));
  }

  /** What stands behind the opening of a reply, and behind words that change nothing. */
  public List<String> behind(List<String> words) {
    return Opening.behind(phrases, words);
  }

  /** Whether behind a no more is said than its words: "no that's all right, she feels hot". */
  public boolean isMore(List<String> words) {
    return beside(words) > NamedSigns.BESIDE;
  }

  private int beside(List<String> words) {
    return new NamedSigns(phrases, behind(words), List.of()).beside(0);
  }

  /** What some words say to an offer that is no question of the check: yes, no, or NONE. */
  public Kind toOffer(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST_TO_OFFER) {
      return Kind.NONE;
    }
    Kind opening = Opening.first(phrases, words);
    Likely likely = model.likely(words, OFFER);
    double declines = likely.no() + likely.leaves();
    if (opening == Kind.NONE && model.known(words, OFFER) < KNOWN) {
      return saysYes(words) && declines < Likely.EVEN ? Kind.YES : Kind.NONE;
    }
    boolean yes = opening == Kind.YES || opening == Kind.SOFT_YES;
    boolean no = opening == Kind.NO;
    // "um yeah okay let's do that"
    boolean agreed = yes && beside(words) <= AGREED && declines < Likely.EVEN;
    // "she says yeah ask", "that's better yeah just a little more"
    agreed |= !no && saysYes(words) && declines < Likely.SURE;
    if (agreed || (likely.yes() >= (yes ? Likely.QUITE : Likely.SURE) && !no)) {
      return Kind.YES;
    }
    // "no I'm fine", "no again"
    boolean declined = no && beside(words) <= AGREED && likely.yes() < Likely.EVEN;
    declined |= declines >= (no ? Likely.QUITE : Likely.SURE) && !yes;
    return declined ? Kind.NO : Kind.NONE;
  }

  /** Whether somebody takes leave where nothing is asked: "that'll do me, he's asleep now". */
  public boolean takesLeave(List<String> words) {
    // "okay go for it" sounds like one; "no I'm fine thanks" only declines what was offered
    Kind opening = Opening.first(phrases, words);
    return opening != Kind.NO
        && words.size() <= LONGEST_GOODBYE
        && model.known(words, OFFER) >= KNOWN
        && model.likely(words, OFFER).leaves()
            >= (opening == Kind.YES ? Likely.CERTAIN : Likely.LIKELY);
  }

  /** Whether one of some words is a yes by itself, and none is a no. */
  private boolean saysYes(List<String> words) {
    boolean yes = false;
    for (int i = 0; i < words.size(); i++) {
      yes |= phrases.is(words, i, 1, Kind.YES.listed);
    }
    return yes && !phrases.has(words, "denies") && !phrases.has(words, Kind.NO.listed);
  }
}
