package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.content.Wording;
import leakymilk.understanding.Replied.Kind;

/**
 * Reads words as a reply to the pending question: an opening yes or no, what takes it back, the
 * signs of the question by their bare names, and, where no word of reply is known, the model of the
 * replies. Made once for a language; safe for use by several threads.
 */
public final class ReplyReader {
  private final ReplyWords phrases;
  private final ReplyModel model;
  private final OfferReader offers;

  public ReplyReader(
      Map<String, Wording> phrases, TopicModel model, PhraseIndex index, Stems stems) {
    this.phrases = new ReplyWords(phrases);
    this.model = new ReplyModel(model, this.phrases, index, stems);
    this.offers = new OfferReader(this.phrases, this.model);
  }

  /** Whether a word says no anywhere. */
  public boolean denies(List<String> words) {
    return phrases.has(words, "denies");
  }

  /** Whether something is taken out of what some words say, or not well: "yes, but ...". */
  public boolean isLimited(List<String> words) {
    return phrases.has(words, "limits") || phrases.has(words, "unwell");
  }

  /** Whether a no opens some words and something is taken out of it: "no, just a little blood". */
  public boolean excepts(List<String> words) {
    return Opening.read(phrases, new NamedSigns(phrases, words, List.of()), false).taken();
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
  public Replied read(List<String> words, Asked asked, Opinions opinions) {
    NamedSigns names = new NamedSigns(phrases, words, asked.covers());
    Opening opening = Opening.read(phrases, names, asked.danger());
    if (opening.kind() == Kind.NONE && Opening.isNoneNoticed(phrases, words)) {
      // "haven't seen any": where a danger is asked about, nobody is sure who only saw nothing
      Kind none = asked.danger() ? Kind.SOFT_NO : Kind.NO;
      return new Replied(none, List.of(), true, true, false, true, false);
    }
    opening = opening.kind() == Kind.NONE ? opening.elsewhere(phrases, names, no()) : opening;
    int end = opening.end();
    NamedSigns others = new NamedSigns(phrases, words, asked.others());
    boolean named = opening.kind() != Kind.NONE || !names.from(end).isEmpty();
    return !named && others.isBare(end) && !others.from(end).isEmpty()
        ? new ReplyJudge(phrases, model, others, asked.other(), opening).judge(opinions)
        : new ReplyJudge(phrases, model, names, asked, opening).judge(opinions);
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
    return Opening.beside(phrases, words) > NamedSigns.BESIDE;
  }

  /** What is read in reply to an offer outside the check. */
  public OfferReader offers() {
    return offers;
  }
}
