package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Grammar.Kind;
import leakymilk.triage.Bounds;

/** Numbers in a sentence: temperatures in both scales, ages, durations; in digits or words. */
final class Measures {
  /** A ten and a one behind it are added. */
  private static final int TEN = 10;

  private static final int TWENTY = 20;
  private static final int A_HUNDRED = 100;

  /** Between these a third digit is a tenth: "thirty eight nine". */
  private static final int COLDEST = 37;

  private static final int HOTTEST = 42;

  /** A measured number is as good as one that its rounding leaves a hair below. */
  private static final double HAIR = 1e-6;

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
  private final Bounds bounds;
  private final List<Figure> numbers = new ArrayList<>();

  Measures(Sentence sentence, Bounds bounds) {
    this.sentence = sentence;
    this.bounds = bounds;
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
    } else if (isOne(at) && sentence.is(at + 1, Kind.SPAN)) {
      return new Figure(1, false, from, at + 1);
    } else if (sentence.is(at, Kind.ROUGHLY)) {
      // "a couple of weeks", "a few days"
      int end = sentence.is(at + 1, Kind.OF) ? at + 2 : at + 1;
      return sentence.is(end, Kind.SPAN) || sentence.is(end, Kind.SPANS)
          ? new Figure(sentence.number(at), false, from, end)
          : null;
    } else if (sentence.is(at, Kind.ONE) && sentence.is(at + 1, Kind.HUNDRED)) {
      at = andMore(at + 2);
      value = A_HUNDRED + lastAdded;
    } else if (isSmall(at) || isTens(at) || sentence.is(at, Kind.HUNDRED)) {
      value = upToHundred(at);
      at = lastEnd;
      if (value == 1 && sentence.is(at, Kind.HUNDRED)) {
        at = andMore(at + 1);
        value = A_HUNDRED + lastAdded;
      } else if (sentence.is(from, Kind.HUNDRED)) {
        at = andMore(from + 1);
        value = A_HUNDRED + lastAdded;
      } else if (value == 1 && sentence.is(at, Kind.NOUGHT) && isSmall(at + 1)) {
        // "one oh two"
        value = A_HUNDRED + sentence.number(at + 1);
        at += 2;
      }
    } else {
      return null;
    }
    if (isTenths(value, at)) {
      // "thirty eight nine"
      value += 0.1 * one(at);
      exact = true;
      at++;
    } else if (sentence.is(at, Kind.POINT)) {
      double tenths = 0.1;
      int digit = at + 1;
      while (isDigit(digit) && (digit == at + 1 || !sentence.is(digit + 1, Kind.UNIT))) {
        value += tenths * one(digit);
        tenths /= 10;
        digit++;
        exact = true;
      }
      at = exact ? digit : at;
    } else if (sentence.is(at, Kind.AND)
        && sentence.is(at + 1, Kind.ONE)
        && sentence.is(at + 2, Kind.HALF)) {
      value += 0.5;
      exact = true;
      at += 3;
    }
    return new Figure(value, exact, from, at);
  }

  /** "A week", or "my week old". */
  private boolean isOne(int at) {
    boolean aged = sentence.is(at, Kind.MY) && sentence.is(at + 2, Kind.OLD);
    return sentence.is(at, Kind.ONE) || aged;
  }

  private boolean isTenths(double value, int at) {
    return value >= COLDEST
        && value <= HOTTEST
        && isSmall(at)
        && isDigit(at)
        && isSmall(at - 1)
        && !sentence.is(at + 1, Kind.UNIT);
  }

  private int lastEnd;
  private double lastAdded;

  private boolean isSmall(int at) {
    int value = sentence.number(at);
    return value >= 0 && value < TWENTY && !sentence.is(at, Kind.ROUGHLY);
  }

  private boolean isTens(int at) {
    return sentence.number(at) >= TWENTY;
  }

  /** "and two" or "two" behind a hundred. */
  private int andMore(int at) {
    int next = sentence.is(at, Kind.AND) ? at + 1 : at;
    if (isSmall(next) || isTens(next)) {
      lastAdded = upToHundred(next);
      return lastEnd;
    }
    lastAdded = 0;
    return at;
  }

  private double upToHundred(int at) {
    lastEnd = at + 1;
    if (sentence.is(at, Kind.HUNDRED)) {
      return A_HUNDRED;
    }
    int value = sentence.number(at);
    if (isTens(at) && isSmall(at + 1)) {
      int more = sentence.number(at + 1);
      if (more > 0 && more < TEN) {
        lastEnd = at + 2;
        return value + more;
      }
    }
    return value;
  }

  private boolean isDigit(int at) {
    String word = sentence.word(at);
    return (isSmall(at) && sentence.number(at) < TEN)
        || (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9');
  }

  private int one(int at) {
    return isSmall(at) ? sentence.number(at) : sentence.word(at).charAt(0) - '0';
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

  /** The position of a temperature that is a fever, of whoever speaks or is spoken of. */
  int fever() {
    return fever(false);
  }

  /**
   * The position of a temperature that is a fever; -1 for none.
   *
   * @param asked whether a body's temperature was asked for, so that it can be nothing else's
   */
  int fever(boolean asked) {
    for (Figure number : numbers) {
      double value = number.value() + HAIR;
      boolean celsius = value >= bounds.celsius() && value < bounds.highestCelsius();
      boolean fahrenheit = value >= bounds.fahrenheit() && value < bounds.highestFahrenheit();
      if ((celsius || fahrenheit)
          && !sentence.is(number.end(), Kind.UNIT)
          && isTemperature(number)
          && (asked || !isOfSurroundings(number))) {
        return number.first();
      }
    }
    return -1;
  }

  /** Whether a temperature that is no fever is said at a position or up to two words behind it. */
  boolean isNormal(int from) {
    for (Figure number : numbers) {
      double value = number.value() + HAIR;
      boolean celsius = value >= bounds.normalCelsius() && value < bounds.celsius();
      boolean fahrenheit = value >= bounds.normalFahrenheit() && value < bounds.fahrenheit();
      if ((celsius || fahrenheit)
          && number.first() >= from
          && number.first() <= from + 2
          && !sentence.is(number.end(), Kind.UNIT)) {
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
    // a reading stands alone; "a hundred and one things" does not
    int end = number.end();
    boolean alone = end >= sentence.words.size() || sentence.is(end, Kind.BEHIND_A_READING);
    return number.exact()
        || (number.value() > A_HUNDRED && alone)
        || sentence.has(Kind.TEMPERATURE);
  }

  /**
   * "The room is at forty", "it's forty degrees in Chennai": of the weather, a room or a machine.
   * Never where a fever is named, or anything that a feverish body does.
   */
  private boolean isOfSurroundings(Figure number) {
    for (int i = 0; i < sentence.words.size(); i++) {
      boolean ofABody = sentence.is(i, Kind.TEMPERATURE) && !sentence.is(i, Kind.DEGREES);
      if (ofABody || sentence.is(i, Kind.FEVER)) {
        return false;
      }
    }
    int before = number.first() - 1;
    while (sentence.is(before, Kind.BESIDE_SURROUNDINGS)) {
      before--;
    }
    if (sentence.is(before, Kind.SURROUNDINGS)) {
      return true;
    }
    int subject = number.first() - 1;
    if (!sentence.is(subject, Kind.WEATHER) && sentence.is(subject, Kind.BESIDE_SURROUNDINGS)) {
      subject--;
    }
    if (!sentence.is(subject, Kind.WEATHER) || !sentence.is(number.end(), Kind.DEGREES)) {
      return false;
    }
    int behind = number.end() + 1;
    boolean somewhere =
        sentence.is(behind, Kind.WITHIN)
            && !sentence.word(behind + 1).isEmpty()
            && !sentence.is(behind + 1, Kind.OF_A_BODY);
    return somewhere || sentence.is(behind, Kind.SURROUNDINGS);
  }

  /** The baby's age in days, as "three weeks old" or "my two week old"; -1 when none is said. */
  double age() {
    for (Figure number : numbers) {
      double days = days(number);
      int after = number.end() + 1;
      boolean span = sentence.is(number.first() - 1, Kind.BEFORE_A_SPAN);
      boolean ago = sentence.is(after, Kind.AGO);
      boolean since = ago && sentence.has(Kind.BIRTH);
      if (days >= 0 && (sentence.is(after, Kind.OF_AGE) || !span) && (since || !ago)) {
        return isNearly(number.first()) ? days - 1 : days;
      }
    }
    return sentence.has(Kind.NEWBORN) ? bounds.newborn() : -1;
  }

  /** "Nearly three months", "not yet three months": the age is still below the number. */
  private boolean isNearly(int number) {
    for (int i = Math.max(0, number - 3); i < number; i++) {
      if (sentence.is(i, Kind.NEARLY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words say that a baby is new, without a number. */
  boolean isNew() {
    return sentence.has(Kind.NEW);
  }

  /**
   * How long something has lasted, in days, as "for two days" or "since yesterday"; -1 for none.
   */
  double lasted() {
    double longest = -1;
    for (Figure number : numbers) {
      double days = days(number);
      if (days >= 0 && !sentence.is(number.end() + 1, Kind.OLD)) {
        longest = Math.max(longest, days);
      }
    }
    if (sentence.has(Kind.YESTERDAY)) {
      longest = Math.max(longest, 1);
    }
    return longest;
  }

  private double days(Figure number) {
    double days = sentence.days(number.end());
    return days < 0 ? -1 : number.value() * days;
  }
}
