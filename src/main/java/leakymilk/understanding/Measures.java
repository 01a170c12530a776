package leakymilk.understanding;

import java.util.List;
import leakymilk.content.Grammar.Kind;
import leakymilk.triage.Bounds;

/** What the numbers in a sentence measure: temperatures in both scales, ages, durations. */
final class Measures {
  private static final int A_HUNDRED = 100;

  /** A measured number is as good as one that its rounding leaves a hair below. */
  private static final double HAIR = 1e-6;

  private final Sentence sentence;
  private final Bounds bounds;
  private final List<Numbers.Figure> numbers;

  Measures(Sentence sentence, Bounds bounds) {
    this.sentence = sentence;
    this.bounds = bounds;
    this.numbers = Numbers.of(sentence);
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
    for (Numbers.Figure number : numbers) {
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
    for (Numbers.Figure number : numbers) {
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
    for (Numbers.Figure number : numbers) {
      if (isNormal(number.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTemperature(Numbers.Figure number) {
    // a reading stands alone; "a hundred and one things" does not
    int end = number.end();
    boolean alone = end >= sentence.words.size() || sentence.is(end, Kind.BEHIND_A_READING);
    return number.exact()
        || (number.value() > A_HUNDRED && alone)
        || sentence.has(Kind.TEMPERATURE);
  }

  /** Whether a temperature is told of a room, the weather or a machine, and no fever. */
  boolean isOfSurroundings() {
    boolean of = false;
    for (Numbers.Figure number : numbers) {
      of |= isOfSurroundings(number);
    }
    return of && fever() < 0;
  }

  /**
   * "The room is at forty", "it's forty degrees in Chennai": of the weather, a room or a machine.
   * Never where a fever is named, or anything that a feverish body does.
   */
  private boolean isOfSurroundings(Numbers.Figure number) {
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
    for (Numbers.Figure number : numbers) {
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
    for (Numbers.Figure number : numbers) {
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

  private double days(Numbers.Figure number) {
    double days = sentence.days(number.end());
    return days < 0 ? -1 : number.value() * days;
  }

  /** What temperature is given. */
  Temperature temperature() {
    if (fever(true) >= 0) {
      return Temperature.FEVER;
    }
    return isNormal() ? Temperature.NORMAL : Temperature.NONE;
  }
}
