package leakymilk.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a language works, from its {@code language.yaml}: which words deny, ask, join and count. Made
 * when the first words arrive, never for a launch; safe for use by several threads.
 */
public final class Grammar {
  /**
   * What a word, or a few words with a space between, can be; each has its list in {@code
   * language.yaml}, where it is said what it is for.
   */
  public enum Kind {
    NEGATION,
    REPLY_NO,
    BEHIND_A_REPLY,
    NO_DENIAL,
    PLAIN_NO,
    NOT_THERE,
    DISPUTES,
    DISPUTED,
    ONLY,
    SETTLED,
    SUPPOSED,
    OVER,
    AGAIN,
    BABY_LIVES,
    ANOTHER_BABY,
    JOINS,
    CONTRAST,
    IF,
    OR,
    AND,
    ANOTHER_CLAUSE,
    NEXT_CLAUSE,
    CLAUSE_BETWEEN,
    DOUBT,
    UNSURE,
    PARENT,
    GROWN,
    PRONOUN,
    GROWN_PRONOUN,
    BEFORE_A_NAME,
    MY,
    AGE,
    ASKS,
    ASKS_EARLY,
    ASKS_FIRST,
    BEFORE_A_QUESTION,
    ASKED_ABOUT,
    THE_QUESTION_IS,
    WONDERS,
    THEIR,
    I_AM,
    RELATIVE,
    ASKED_FOR,
    YOUNGER,
    OF_WHO_NURSES,
    COMPANY,
    ADVISES,
    OWN,
    SPEAKS_FOR,
    OWN_BODY,
    BEFORE_A_MAN,
    ONLY_BABIES,
    MAN,
    I,
    TOOK,
    FEVER,
    ONE,
    SPAN,
    SPANS,
    ROUGHLY,
    OF,
    HUNDRED,
    NOUGHT,
    POINT,
    HALF,
    TEMPERATURE,
    DEGREES,
    SURROUNDINGS,
    BESIDE_SURROUNDINGS,
    WEATHER,
    WITHIN,
    OF_A_BODY,
    BEHIND_A_READING,
    UNIT,
    BEFORE_A_SPAN,
    AGO,
    OLD,
    OF_AGE,
    BIRTH,
    BORE,
    NEARLY,
    NEWBORN,
    NEW,
    YESTERDAY,
    GOODBYE,
    THANKS,
    COURTESY,
    OPENING_YES;

    /** Its key in {@code language.yaml}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final int PER_DAY = 24;

  /** An entry of a list has as many words at most. */
  private static final int LONGEST = 4;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, String> numbers;
  private final Map<String, String> hours;
  private final Map<String, String> shortFor;
  private final Stems stems;
  private final List<String> rehearsal;

  /**
   * Made of lists.
   *
   * @param lists the words of each kind, in the order of the kinds
   * @param numbers what each number word counts
   * @param hours how many hours each unit of time has
   * @param shortFor the word that stands for another and little words behind it
   * @param stems how words are compared
   * @param rehearsal sentences that are answered before the first parent asks
   */
  Grammar(
      List<List<String>> lists,
      Map<String, String> numbers,
      Map<String, String> hours,
      Map<String, String> shortFor,
      Stems stems,
      List<String> rehearsal) {
    Kind[] kinds = Kind.values();
    for (int i = 0; i < kinds.length; i++) {
      words.put(kinds[i], new HashSet<>(lists.get(i)));
    }
    this.numbers = numbers;
    this.hours = hours;
    this.shortFor = shortFor;
    this.stems = stems;
    this.rehearsal = List.copyOf(rehearsal);
  }

  /** How words are compared. */
  public Stems stems() {
    return stems;
  }

  /** Sentences of every kind, which are answered before the first parent asks. */
  public List<String> rehearsal() {
    return rehearsal;
  }

  /** Whether a word is of a kind. */
  public boolean is(String word, Kind kind) {
    return words.get(kind).contains(word);
  }

  /** The position behind the last few words beside each other that are of a kind; -1 for none. */
  public int behind(List<String> words, Kind kind) {
    for (int from = words.size() - 1; from >= 0; from--) {
      StringBuilder entry = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        entry.append(to == from ? "" : " ").append(words.get(to));
        if (is(entry.toString(), kind)) {
          return to + 1;
        }
      }
    }
    return -1;
  }

  /** The word that another one is short for; any other word itself. */
  public String full(String word) {
    return shortFor.getOrDefault(word, word);
  }

  /** What a number word counts; -1 for any other word. */
  public int number(String word) {
    String number = numbers.get(word);
    return number == null ? -1 : Integer.parseInt(number);
  }

  /** How many days a unit of time has; -1 for any other word. */
  public double days(String unit) {
    String all = hours.get(unit);
    return all == null ? -1 : Double.parseDouble(all) / PER_DAY;
  }
}
