package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Stems;
import leakymilk.content.TopicFeatures;
import leakymilk.content.TopicModel;
import leakymilk.content.Wording;

/**
 * Reads words as a reply to the pending question: an opening yes or no, what takes it back, the
 * signs of the question by their bare names, and, where no word of reply is known, the model of the
 * replies. Made once for a language; safe for use by several threads.
 */
public final class ReplyReader {
  private static final int LONGEST = 6;

  /** A reply to an offer is no story. */
  private static final int LONGEST_TO_OFFER = 12;

  /** Of a reply without a yes or a no as much must be known as this share. */
  private static final double KNOWN = 0.5;

  /** Stands for the question in replies to what is offered outside the check. */
  public static final String OFFER = "offer";

  /** So sure the model must be of a reply in which no word of reply is known. */
  private static final double SURE = 0.88;

  /** And of a yes where a danger is asked about, which nothing takes back. */
  private static final double SURE_YES = 0.95;

  /** Of a yes elsewhere: above the first it counts at once, above the second when said twice. */
  private static final double CERTAIN = 0.98;

  private static final double YES_ENOUGH = 0.7;

  /** A no that counts at once where no danger is asked about. */
  private static final double SURE_NO = 0.95;

  /** Sure enough where no danger is asked about. */
  private static final double LIKELY = 0.8;

  /** Quite likely. */
  private static final double QUITE = 0.6;

  /** Hardly anybody says it. */
  private static final double HARDLY = 0.2;

  /** More likely than not. */
  private static final double EVEN = 0.5;

  // the classes of the model, in the order in which the build writes them
  private static final int YES = 0;
  private static final int NO = 1;
  private static final int UNSURE = 2;
  private static final int NONE = 3;

  /** So many words behind a no tell something of their own. */
  private static final int OWN = 3;

  /** And behind a yes, "he is" among them, so many. */
  private static final int OF_OTHER = 2;

  /** What stands beside a bare sign, at most, in words. */
  private static final int BESIDE = 2;

  /** And beside a yes to an offer. */
  private static final int AGREED = 4;

  private final Map<String, Wording> phrases;
  private final TopicModel model;
  private final Stems stems;
  private final TopicFeatures features;

  public ReplyReader(
      Map<String, Wording> phrases, TopicModel model, PhraseIndex index, Stems stems) {
    this.stems = stems;
    this.phrases = phrases;
    this.model = model;
    this.features = new TopicFeatures(index, stems);
  }

  /** Whether a word says no anywhere. */
  public boolean denies(String text) {
    return has(stems.words(text), "denies");
  }

  /** Whether somewhere is said that all is well: "he's fine". */
  public boolean isWell(String text) {
    return has(stems.words(text), "well");
  }

  /** Whether the words change the reply before: "wait, no, I meant yes". */
  public boolean turns(String text) {
    return has(stems.words(text), "turns");
  }

  /** Whether nothing is said but that somebody listens: "mm", "oh right". */
  public boolean listens(List<String> words) {
    int at = past(words, 0, "listens");
    return at > 0 && at >= words.size();
  }

  /** Whether a word only points to what was asked: "the breathing one". */
  public boolean points(String word) {
    return holds(kinds(List.of(word), 0, 1), "pointer");
  }

  /** "I can't find one", "haven't seen any": nothing but that. */
  private boolean isNoneNoticed(List<String> words) {
    int at = past(words, past(words, 0, "around"), "subject");
    int no = longest(words, at, "denies");
    int noticed = no == 0 ? 0 : longest(words, at + no, "notices");
    int any = noticed == 0 ? 0 : longest(words, at + no + noticed, "any");
    return any > 0 && past(words, at + no + noticed + any, "around") >= words.size();
  }

  /** "Sore yes but not hot": the yes stands behind the sign that it is to. */
  private boolean saysYesBehindAName(List<String> words, int from, List<String> covers) {
    int at = past(words, from, "degree");
    int length = named(words, at, covers, new ArrayList<>());
    return length > 0 && longest(words, at + length, name(Replied.Kind.YES)) > 0;
  }

  /** Past words that change nothing, and past a start: "what emergency no no", "faint no". */
  private int startled(List<String> words, List<String> covers) {
    int at = past(words, 0, "around");
    int behind = past(words, at, "startled");
    int name = named(words, behind, covers, new ArrayList<>());
    int no = past(words, behind + name, "startled");
    boolean start = no > at && longest(words, no, name(Replied.Kind.NO)) > 0;
    return start ? no : at;
  }

  /** What the last word says: "she's shaking her head no", "still nursing yes". */
  private Replied.Kind ending(List<String> words) {
    int last = words.size() - 1;
    if (last > 0 && words.get(last).equals(no())) {
      return Replied.Kind.NO;
    }
    boolean yes = last > 0 && holds(kinds(words, last, 1), name(Replied.Kind.YES));
    return yes ? Replied.Kind.YES : Replied.Kind.NONE;
  }

  /** Before which words a bare number is read in reply to a question; empty for most. */
  public String before(String question) {
    Wording before = phrases.get("?" + question);
    return before == null ? "" : before.plain() + " ";
  }

  /**
   * Reads a reply.
   *
   * @param question the pending question's id
   * @param covers the signs that it asks for
   * @param others emergencies that other questions ask for, and that may be named instead
   * @param danger whether one of the signs that it asks for is an emergency
   * @param back how many of its first words were put back, and may not have been said
   */
  public Replied read(
      String text,
      String question,
      List<String> covers,
      List<String> others,
      boolean danger,
      int back) {
    List<String> words = stems.words(text);
    Replied.Kind opening = Replied.Kind.NONE;
    boolean taken = false;
    boolean clauses = false;
    // "mm hmm" is a yes, though each of its words alone changes nothing
    boolean hummed = longest(words, 0, name(Replied.Kind.YES)) > 1;
    int at = hummed ? 0 : startled(words, covers);
    while (at < words.size()) {
      int just = longest(words, at, "just");
      if (just > 0 && opening == Replied.Kind.NO && at + just < words.size()) {
        taken = true;
        at = past(words, at + just, "around");
        break;
      }
      Replied.Kind next = Replied.Kind.NONE;
      int length = 0;
      for (Replied.Kind kind : OPENINGS) {
        int found = longest(words, at, name(kind));
        if (found > length) {
          length = found;
          next = kind;
        }
      }
      boolean more = at + length < words.size();
      boolean clause = clauses || (next == Replied.Kind.YES && length > 1 && more);
      if (length == 0 || (clause && opening != Replied.Kind.NONE)) {
        // "no she is wide awake" and "it is no joke" go on with what they tell
        break;
      }
      clauses = clause;
      // "yeah nah" is a no, "no yes" is neither
      // nor is "no maybe a bit" only not sure
      boolean turned =
          opening == Replied.Kind.NO && (next == Replied.Kind.YES || next == Replied.Kind.UNSURE);
      opening = turned ? Replied.Kind.NONE : next;
      at = past(words, at + length, "around");
    }
    if (opening == Replied.Kind.NONE && isNoneNoticed(words)) {
      // "haven't seen any": where a danger is asked about, nobody is sure who only saw nothing
      Replied.Kind none = danger ? Replied.Kind.SOFT_NO : Replied.Kind.NO;
      return new Replied(none, List.of(), true, true, true, false);
    }
    if (opening == Replied.Kind.NONE) {
      opening = saysYesBehindAName(words, at, covers) ? Replied.Kind.YES : ending(words);
    }
    boolean named = opening != Replied.Kind.NONE || !named(words, at, covers).isEmpty();
    if (!named && isBare(words, at, others) && !named(words, at, others).isEmpty()) {
      return weigh(words, at, opening, taken, question, others, true, back);
    }
    return weigh(words, at, opening, taken, question, covers, danger, back);
  }

  /**
   * Sentences that the words may be the end of, when their first words were lost on the way: "is
   * not breathing". None where they stand by themselves.
   *
   * @param denied whether they stood behind a no, which may have been part of the sign
   */
  public List<String> fuller(String text, boolean denied) {
    List<String> words = stems.words(text);
    List<String> fuller = new ArrayList<>();
    if (!denied && (words.isEmpty() || longest(words, 0, "headless") == 0)) {
      return fuller;
    }
    for (String subject : lines("!subjects")) {
      for (String no : denied ? lines("!denied") : List.of("")) {
        // behind a no stands the one that was put back
        String rest = denied ? text.substring(text.indexOf(' ') + 1) : text;
        fuller.add(subject + " " + no + " " + rest);
      }
    }
    return fuller;
  }

  private List<String> lines(String key) {
    Wording lines = phrases.get(key);
    return lines == null ? List.of() : List.of(lines.plain().split("\\|", -1));
  }

  /** The no that is put back where a carrier of an older model cut one off. */
  public String no() {
    return lines("!denied").get(0);
  }

  /** Words without those before and behind them that change nothing: "say it again love". */
  public List<String> bare(List<String> words) {
    int from = past(words, 0, "around");
    int to = words.size();
    for (int length = 1; length > 0 && to > from; to -= length) {
      length = 0;
      for (int most = Math.min(LONGEST, to - from); most > 0 && length == 0; most--) {
        length = holds(kinds(words, to - most, most), "around") ? most : 0;
      }
    }
    return words.subList(from, Math.max(from, to));
  }

  /** What some words say to an offer that is no question of the check: yes, no, or NONE. */
  public Replied.Kind toOffer(String text) {
    List<String> words = stems.words(text);
    if (words.isEmpty() || words.size() > LONGEST_TO_OFFER) {
      return Replied.Kind.NONE;
    }
    Replied.Kind opening = opening(words);
    double known = model.scores(features.of(words, OFFER))[model.topics().size()];
    double[] likely = likely(words, OFFER);
    if (opening == Replied.Kind.NONE && known < KNOWN) {
      return saysYes(words) && likely[NO] < EVEN ? Replied.Kind.YES : Replied.Kind.NONE;
    }
    boolean yes = opening == Replied.Kind.YES || opening == Replied.Kind.SOFT_YES;
    boolean no = opening == Replied.Kind.NO;
    int others = beside(behind(words), 0, List.of(), new ArrayList<>());
    // "um yeah okay let's do that"
    boolean agreed = yes && others <= AGREED && likely[NO] < EVEN;
    // "she says yeah ask", "that's better yeah just a little more"
    agreed |= !no && saysYes(words) && likely[NO] < SURE;
    if (agreed || (likely[YES] >= (yes ? QUITE : SURE) && !no)) {
      return Replied.Kind.YES;
    }
    return likely[NO] >= (no ? QUITE : SURE) && !yes ? Replied.Kind.NO : Replied.Kind.NONE;
  }

  /** Whether one of some words is a yes by itself, and none is a no. */
  private boolean saysYes(List<String> words) {
    boolean yes = false;
    for (int i = 0; i < words.size(); i++) {
      yes |= holds(kinds(words, i, 1), name(Replied.Kind.YES));
    }
    return yes && !has(words, "denies") && !has(words, name(Replied.Kind.NO));
  }

  /** Whether behind a no more is said than its words: "no that's all right, she feels hot". */
  public boolean isMore(String text) {
    return beside(behind(stems.words(text)), 0, List.of(), new ArrayList<>()) > BESIDE;
  }

  /** What stands behind the opening of a reply, and behind words that change nothing. */
  public List<String> behind(String text) {
    return behind(stems.words(text));
  }

  /** The same of some words. */
  private List<String> behind(List<String> words) {
    int at = past(words, 0, "around");
    int length = 1;
    while (length > 0) {
      length = 0;
      for (Replied.Kind kind : OPENINGS) {
        length = Math.max(length, longest(words, at, name(kind)));
      }
      at = past(words, at + length, "around");
    }
    return words.subList(Math.min(at, words.size()), words.size());
  }

  /** The yes, no or not sure at the start of some words. */
  private Replied.Kind opening(List<String> words) {
    int at = past(words, 0, "around");
    for (Replied.Kind kind : OPENINGS) {
      if (longest(words, at, name(kind)) > 0) {
        return kind;
      }
    }
    return Replied.Kind.NONE;
  }

  private static final Replied.Kind[] OPENINGS = {
    Replied.Kind.UNSURE,
    Replied.Kind.SOFT_NO,
    Replied.Kind.SOFT_YES,
    Replied.Kind.NO,
    Replied.Kind.YES
  };

  private static String name(Replied.Kind kind) {
    return switch (kind) {
      case YES -> "yes";
      case NO -> "no";
      case UNSURE -> "unsure";
      case SOFT_YES -> "soft-yes";
      default -> "soft-no";
    };
  }

  private Replied weigh(
      List<String> words,
      int from,
      Replied.Kind opening,
      boolean taken,
      String question,
      List<String> covers,
      boolean danger,
      int back) {
    boolean whole = from >= words.size();
    List<String> rest = words.subList(Math.min(back, words.size()), words.size());
    boolean unwell = danger && opening == Replied.Kind.NO && has(words, "unwell");
    if (unwell) {
      // "no, he's not ok" may say that he is, and may say that he is not
      return new Replied(Replied.Kind.NO_BUT, List.of(), false, false, true, false);
    }
    if (whole) {
      boolean yes = opening == Replied.Kind.YES;
      boolean said = back == 0 || opening(rest) == opening;
      return new Replied(opening, List.of(), true, said, opening == Replied.Kind.NO, yes);
    }
    double[] likely = likely(words, question);
    boolean leansNo = opening == Replied.Kind.NO || likely[NO] > EVEN;
    boolean leansYes = opening == Replied.Kind.YES || likely[YES] > EVEN;
    List<String> named = named(words, from, covers);
    boolean plainNo = opening == Replied.Kind.NO && !taken && !has(words, "limits");
    if (plainNo && !named.isEmpty() && has(words, "rest")) {
      // "no fever or anything"
      return new Replied(Replied.Kind.NO, List.of(), false, true, true, false);
    }
    if (!named.isEmpty()) {
      Replied.Kind kind = ofNamed(opening, taken, isBare(words, from, covers));
      if (opening == Replied.Kind.NONE && deniesBeside(words, from, covers)) {
        // "not bleeding" is no yes to a sign of another question
        kind = Replied.Kind.NO_BUT;
      }
      if (kind == Replied.Kind.SOFT_YES && !leansYes) {
        // "hot, no, I'm freezing": it is asked once more
        kind = leansNo ? Replied.Kind.NO_BUT : kind;
      }
      return new Replied(kind, named, false, false, leansNo, leansYes);
    }
    boolean well = has(words, "well") && likely[YES] < SURE && !(danger && has(words, "limits"));
    Replied.Kind kind =
        switch (opening) {
          case NO -> ofNo(likely, well, taken);
          // "all of those are fine"; "yes he's feeding" may be no reply to what was asked
          case YES ->
              well
                  ? Replied.Kind.SOFT_NO
                  : danger && isOfOther(words, from, question) ? Replied.Kind.SOFT_YES : opening;
          case NONE -> ofModel(likely, well, danger);
          default -> opening;
        };
    boolean sure =
        switch (opening) {
          case NO -> well || isBesideANo(words, rest, from, question, back == 0 ? likely : null);
          case SOFT_YES, SOFT_NO, UNSURE -> true;
          case YES -> false;
          case NONE -> (well && likely[YES] < EVEN) || (!danger && isCertain(likely));
          default -> false;
        };
    return new Replied(kind, named, false, sure, leansNo, leansYes);
  }

  /**
   * Whether what stands behind a yes is of something else: "yeah she's listening now". Where a
   * danger is asked about, it is then asked again in small parts.
   */
  private boolean isOfOther(List<String> words, int from, String question) {
    List<String> own = words.subList(from, words.size());
    boolean strange =
        !question.isEmpty() && own.size() >= OF_OTHER && likely(own, question)[YES] < HARDLY;
    return strange || has(words, "busy");
  }

  /**
   * Whether words beside a no bear it out: they are mostly said for a no, or tell something of
   * their own that hardly anybody says for a yes, "no, he's wide awake".
   */
  private boolean isBesideANo(
      List<String> words, List<String> rest, int from, String question, double[] whole) {
    List<String> own = words.subList(from, words.size());
    double[] likely = whole == null ? likely(rest, question) : whole;
    boolean limited = has(words, "limits") || has(own, name(Replied.Kind.UNSURE));
    boolean told = own.size() >= OWN && !limited && !has(own, name(Replied.Kind.SOFT_NO));
    double[] beside = likely(own, question);
    // words that are no reply at all bear nothing out: "no, is there somebody I can phone"
    boolean reply = beside[NONE] < LIKELY;
    return likely[NO] >= QUITE || (told && reply && beside[YES] < EVEN);
  }

  /** "Nope, nothing dramatic, just sort of green" takes its no back. */
  private static Replied.Kind ofNo(double[] likely, boolean well, boolean taken) {
    boolean but = taken && !well && likely[NO] < SURE;
    return but || likely[YES] > EVEN ? Replied.Kind.NO_BUT : Replied.Kind.NO;
  }

  private static boolean isCertain(double[] likely) {
    return likely[YES] >= CERTAIN || likely[NO] >= SURE_NO;
  }

  /** What the model makes of words in which no word of reply is known. */
  private static Replied.Kind ofModel(double[] likely, boolean well, boolean danger) {
    if (likely[YES] >= (danger ? SURE_YES : YES_ENOUGH)) {
      // nobody said yes: it is asked once more
      return Replied.Kind.SOFT_YES;
    }
    if (well && likely[YES] < EVEN) {
      return Replied.Kind.NO;
    }
    if (likely[NO] >= LIKELY) {
      // nor no: it counts when it is said again
      return Replied.Kind.SOFT_NO;
    }
    // where a danger is asked about, nobody is unsure who did not say so
    return !danger && likely[UNSURE] >= LIKELY ? Replied.Kind.UNSURE : Replied.Kind.NONE;
  }

  /** A bare sign says yes; behind a no that nothing takes back it is denied. */
  private static Replied.Kind ofNamed(Replied.Kind opening, boolean taken, boolean bare) {
    if (opening == Replied.Kind.NO && !taken) {
      return Replied.Kind.NO;
    }
    if (opening == Replied.Kind.UNSURE) {
      return Replied.Kind.UNSURE;
    }
    // with other words beside it, it may be meant otherwise: "hard to wake, I wish"
    return bare || opening == Replied.Kind.YES ? Replied.Kind.YES : Replied.Kind.SOFT_YES;
  }

  /** The signs that what is left names, when it is little more than their names. */
  private List<String> named(List<String> words, int from, List<String> covers) {
    List<String> named = new ArrayList<>();
    return beside(words, from, covers, named) <= BESIDE ? named : List.of();
  }

  private boolean isBare(List<String> words, int from, List<String> covers) {
    return beside(words, from, covers, new ArrayList<>()) == 0;
  }

  /** Whether a no stands beside the names of signs; one inside a name belongs to it. */
  private boolean deniesBeside(List<String> words, int from, List<String> covers) {
    int length;
    for (int at = from; at < words.size(); at += Math.max(1, length)) {
      length = named(words, at, covers, new ArrayList<>());
      if (length == 0 && longest(words, at, "denies") > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words stand beside the names of signs, which are added to a list. */
  private int beside(List<String> words, int from, List<String> covers, List<String> named) {
    int beside = 0;
    int length;
    for (int at = from; at < words.size(); at += length) {
      length = named(words, at, covers, named);
      if (length == 0) {
        length = Math.max(longest(words, at, "degree"), longest(words, at, "around"));
        length = Math.max(length, longest(words, at, "rest"));
      }
      if (length == 0 && at == from) {
        // "just the yellow" names it, whatever it is little beside
        length = longest(words, at, "just");
      }
      if (length == 0) {
        beside++;
        length = 1;
      }
    }
    return beside;
  }

  /** How many words from here on name a sign, which is added to the list; 0 for none. */
  private int named(List<String> words, int at, List<String> covers, List<String> named) {
    for (int most = Math.min(LONGEST, words.size() - at); most > 0; most--) {
      String kinds = kinds(words, at, most);
      boolean found = false;
      for (String finding : covers) {
        if (holds(kinds, "=" + finding)) {
          found = true;
          if (!named.contains(finding)) {
            named.add(finding);
          }
        }
      }
      if (found) {
        return most;
      }
    }
    return 0;
  }

  private boolean has(List<String> words, String kind) {
    for (int at = 0; at < words.size(); at++) {
      if (longest(words, at, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  private int past(List<String> words, int from, String kind) {
    int at = from;
    int length = longest(words, at, kind);
    while (length > 0) {
      at += length;
      length = longest(words, at, kind);
    }
    return at;
  }

  /** How many words from here on are a phrase of a kind; 0 for none. */
  private int longest(List<String> words, int at, String kind) {
    for (int most = Math.min(LONGEST, words.size() - at); most > 0; most--) {
      if (holds(kinds(words, at, most), kind)) {
        return most;
      }
    }
    return 0;
  }

  private String kinds(List<String> words, int at, int count) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + count; i++) {
      phrase.append(i == at ? "" : " ").append(words.get(i));
    }
    Wording kinds = phrases.get(phrase.toString());
    return kinds == null ? "" : kinds.plain();
  }

  /** Whether a list of kinds, with spaces between, holds one. */
  private static boolean holds(String kinds, String kind) {
    int at = kinds.indexOf(kind);
    while (at >= 0) {
      int end = at + kind.length();
      boolean starts = at == 0 || kinds.charAt(at - 1) == ' ';
      if (starts && (end == kinds.length() || kinds.charAt(end) == ' ')) {
        return true;
      }
      at = kinds.indexOf(kind, end);
    }
    return false;
  }

  /** How likely the model finds a yes, a no and a not sure. */
  private double[] likely(List<String> words, String question) {
    double[] scores = model.scores(features.of(words, question));
    List<String> classes = model.topics();
    double top = scores[0];
    for (int i = 0; i < classes.size(); i++) {
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    double[] likely = new double[classes.size()];
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(scores[i] - top);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
