package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers in a sentence: temperatures in both scales, ages, durations; in digits or words. */
final class Measures {
  /** The fever mark, parent and baby. */
  private static final double FEVER_CELSIUS = 38.0;

  private static final double FEVER_FAHRENHEIT = 100.4;

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("oh", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  /**
   * A number that was said.
   *
   * @param value what it is
   * @param exact whether it had a decimal part
   * @param first the position of its first word
   * @param end the position behind its last word
   */
  private record Figure(double value, boolean exact, int first, int end) {}

  private final Sentence sentence;
  private final List<Figure> numbers = new ArrayList<>();

  Measures(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.words.size(); ) {
      Figure number = number(i);
      if (number == null) {
        i++;
      } else {
        numbers.add(number);
        i = number.end();
      }
    }
  }

  private Figure number(int from) {
    int at = from;
    double value;
    String word = sentence.word(at);
    boolean exact = false;
    if (!word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
      value = digits(word);
      if (value < 0) {
        return null;
      }
      exact = word.indexOf('.') > 0;
      at++;
    } else if (word.equals("a") && isSpan(sentence.word(at + 1))) {
      return new Figure(1, false, from, at + 1);
    } else if (word.equals("couple") || word.equals("few")) {
      // "a couple of weeks", "a few days"
      int end = sentence.word(at + 1).equals("of") ? at + 2 : at + 1;
      return isSpan(singular(sentence.word(end)))
          ? new Figure(word.equals("few") ? 3 : 2, false, from, end)
          : null;
    } else if (word.equals("a") && sentence.word(at + 1).equals("hundred")) {
      at += 2;
      value = 100;
      at = andMore(at);
      value += lastAdded;
    } else if (SMALL.containsKey(word) || TENS.containsKey(word) || word.equals("hundred")) {
      value = upToHundred(at);
      at = lastEnd;
      if (value == 1 && sentence.word(at).equals("hundred")) {
        at = andMore(at + 1);
        value = 100 + lastAdded;
      } else if (word.equals("hundred")) {
        at = andMore(from + 1);
        value = 100 + lastAdded;
      } else if (value == 1 && isOh(at)) {
        // "one oh two"
        value = 100 + SMALL.get(sentence.word(at + 1));
        at += 2;
      }
    } else {
      return null;
    }
    if (isTenths(value, at)) {
      // "thirty eight nine"
      value += 0.1 * one(sentence.word(at));
      exact = true;
      at++;
    } else if (sentence.word(at).equals("point")) {
      double tenths = 0.1;
      int digit = at + 1;
      while (isDigitWord(sentence.word(digit))
          && (digit == at + 1 || !isUnit(sentence.word(digit + 1)))) {
        value += tenths * one(sentence.word(digit));
        tenths /= 10;
        digit++;
        exact = true;
      }
      at = exact ? digit : at;
    } else if (sentence.word(at).equals("and")
        && sentence.word(at + 1).equals("a")
        && sentence.word(at + 2).equals("half")) {
      value += 0.5;
      exact = true;
      at += 3;
    }
    return new Figure(value, exact, from, at);
  }

  private boolean isTenths(double value, int at) {
    return value >= 37
        && value <= 42
        && SMALL.containsKey(sentence.word(at))
        && isDigitWord(sentence.word(at))
        && SMALL.containsKey(sentence.word(at - 1))
        && !isUnit(sentence.word(at + 1));
  }

  private static boolean isSpan(String word) {
    return switch (word) {
      case "day", "week", "fortnight", "month" -> true;
      default -> false;
    };
  }

  private int lastEnd;
  private double lastAdded;

  private boolean isOh(int at) {
    boolean oh = sentence.word(at).equals("oh") || sentence.word(at).equals("o");
    return oh && SMALL.containsKey(sentence.word(at + 1));
  }

  /** "and two" or "two" behind a hundred. */
  private int andMore(int at) {
    int next = sentence.word(at).equals("and") ? at + 1 : at;
    String word = sentence.word(next);
    if (SMALL.containsKey(word) || TENS.containsKey(word)) {
      lastAdded = upToHundred(next);
      return lastEnd;
    }
    lastAdded = 0;
    return at;
  }

  private double upToHundred(int at) {
    String word = sentence.word(at);
    lastEnd = at + 1;
    if (TENS.containsKey(word)) {
      Integer more = SMALL.get(sentence.word(at + 1));
      if (more != null && more > 0 && more < 10) {
        lastEnd = at + 2;
        return TENS.get(word) + more;
      }
      return TENS.get(word);
    }
    return word.equals("hundred") ? 100 : SMALL.get(word);
  }

  private static boolean isDigitWord(String word) {
    Integer value = SMALL.get(word);
    return (value != null && value < 10)
        || (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9');
  }

  private static int one(String word) {
    Integer value = SMALL.get(word);
    return value != null ? value : word.charAt(0) - '0';
  }

  private static double digits(String word) {
    double value = 0;
    double tenths = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        tenths = 0.1;
      } else if (c < '0' || c > '9') {
        return -1;
      } else if (tenths > 0) {
        value += tenths * (c - '0');
        tenths /= 10;
      } else {
        value = value * 10 + (c - '0');
      }
    }
    return value;
  }

  /** The position of a temperature that is a fever; -1 for none. */
  int fever() {
    for (Figure number : numbers) {
      double value = number.value() + 1e-6;
      boolean celsius = value >= FEVER_CELSIUS && value < 43;
      boolean fahrenheit = value >= FEVER_FAHRENHEIT && value < 110;
      String after = sentence.word(number.end());
      if ((celsius || fahrenheit) && !isUnit(after) && isTemperature(number)) {
        return number.first();
      }
    }
    return -1;
  }

  /** Whether a temperature that is no fever is said at a position or up to two words behind it. */
  boolean isNormal(int from) {
    for (Figure number : numbers) {
      double value = number.value() + 1e-6;
      boolean celsius = value >= 35.5 && value < FEVER_CELSIUS;
      boolean fahrenheit = value >= 96 && value < FEVER_FAHRENHEIT;
      if ((celsius || fahrenheit)
          && number.first() >= from
          && number.first() <= from + 2
          && !isUnit(sentence.word(number.end()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a temperature that is no fever is said anywhere. */
  boolean isNormal() {
    for (Figure number : numbers) {
      if (isNormal(number.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTemperature(Figure number) {
    return number.exact()
        || (number.value() > 100 && endsPhrase(sentence.word(number.end())))
        || sentence.has(
            "temperature",
            "temp",
            "temps",
            "fever",
            "feverish",
            "thermometer",
            "degrees",
            "degree",
            "celsius",
            "fahrenheit",
            "running",
            "reading",
            "reads",
            "shivery",
            "shivering",
            "burning",
            "bukhar",
            "forehead",
            "hot",
            "hottish",
            "sweaty");
  }

  /** A reading stands alone; "a hundred and one things" does not. */
  private static boolean endsPhrase(String word) {
    return switch (word) {
      case "",
          "and",
          "on",
          "my",
          "she",
          "he",
          "since",
          "but",
          "the",
          "what",
          "i",
          "im",
          "in",
          "at",
          "now",
          "this",
          "under",
          "rectal",
          "fahrenheit",
          "degrees",
          "is",
          "says",
          "with",
          "for",
          "or",
          "should",
          "still",
          "today",
          "tonight",
          "by",
          "hes",
          "shes",
          "his",
          "her",
          "our" ->
          true;
      default -> false;
    };
  }

  private static boolean isUnit(String word) {
    return switch (singular(word)) {
      case "week",
          "day",
          "month",
          "year",
          "hour",
          "minute",
          "ml",
          "mil",
          "ounce",
          "oz",
          "percent",
          "time",
          "pound",
          "kilo",
          "gram",
          "wk",
          "yr",
          "hr",
          "min",
          "pad",
          "feed",
          "dd",
          "oclock",
          "am",
          "pm",
          "weeker" ->
          true;
      default -> false;
    };
  }

  /** The baby's age in days, as "three weeks old" or "my two week old"; -1 when none is said. */
  double age() {
    for (Figure number : numbers) {
      double days = days(number);
      boolean span =
          switch (sentence.word(number.first() - 1)) {
            case "for", "since", "last", "past", "in", "every", "after", "within", "than" -> true;
            default -> false;
          };
      String after = sentence.word(number.end() + 1);
      boolean since = after.equals("ago") && isBirth();
      if (days >= 0 && (after.startsWith("old") || !span) && (since || !after.equals("ago"))) {
        return isNearly(number.first()) ? days - 1 : days;
      }
    }
    return sentence.has("newborn", "preemie", "premmie", "prem", "weeker") ? 20 : -1;
  }

  private boolean isBirth() {
    return sentence.has("born", "birth", "arrived", "delivered", "section", "labour", "labor");
  }

  /** "Nearly three months", "not yet three months": the age is still below the number. */
  private boolean isNearly(int number) {
    for (int i = Math.max(0, number - 3); i < number; i++) {
      switch (sentence.word(i)) {
        case "nearly", "almost", "under", "not", "isnt", "barely", "hardly" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether words say that a baby is new, without a number. */
  boolean isNew() {
    return sentence.has(
        "born",
        "birth",
        "newborn",
        "tiny",
        "new",
        "brand",
        "discharged",
        "maternity",
        "midwife",
        "cord",
        "stump",
        "preemie",
        "prem",
        "premature",
        "hospital",
        "ward",
        "due",
        "weeker");
  }

  /**
   * How long something has lasted, in days, as "for two days" or "since yesterday"; -1 for none.
   */
  double lasted() {
    double longest = -1;
    for (Figure number : numbers) {
      double days = days(number);
      boolean old = sentence.word(number.end() + 1).equals("old");
      if (days >= 0 && !old) {
        longest = Math.max(longest, days);
      }
    }
    if (sentence.has("yesterday")) {
      longest = Math.max(longest, 1);
    }
    return longest;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private double days(Figure number) {
    String unit = sentence.word(number.end());
    return switch (singular(unit)) {
      case "hour", "hr" -> number.value() / 24;
      case "day" -> number.value();
      case "week", "wk" -> number.value() * 7;
      case "fortnight" -> number.value() * 14;
      case "month" -> number.value() * 30.4;
      case "year" -> number.value() * 365;
      default -> -1;
    };
  }
}
