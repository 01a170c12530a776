package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Grammar.Kind;

/**
 * Reads the numbers in a sentence, in digits or words: "thirty eight five", "a hundred and two".
 */
final class Numbers {
  /** A ten and a one behind it are added. */
  private static final int TEN = 10;

  private static final int TWENTY = 20;
  private static final int A_HUNDRED = 100;

  /** Between these a third digit is a tenth: "thirty eight nine". */
  private static final int COLDEST = 37;

  private static final int HOTTEST = 42;

  /**
   * A number that was said.
   *
   * @param value what it is
   * @param exact whether it had a decimal part
   * @param first the position of its first word
   * @param end the position behind its last word
   */
  record Figure(double value, boolean exact, int first, int end) {}

  private final Sentence sentence;

  private Numbers(Sentence sentence) {
    this.sentence = sentence;
  }

  /** All of them, in their order. */
  static List<Figure> of(Sentence sentence) {
    Numbers reader = new Numbers(sentence);
    List<Figure> numbers = new ArrayList<>();
    for (int i = 0; i < sentence.words.size(); ) {
      Figure whole = reader.whole(i);
      if (whole == null) {
        i++;
      } else {
        numbers.add(reader.exactly(whole));
        i = numbers.get(numbers.size() - 1).end();
      }
    }
    return numbers;
  }

  /** A number without its decimal part, from a position on; null for none. */
  private Figure whole(int from) {
    String word = sentence.word(from);
    if (!word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
      double value = digits(word);
      return value < 0 ? null : new Figure(value, word.indexOf('.') > 0, from, from + 1);
    }
    if (isOne(from) && sentence.is(from + 1, Kind.SPAN)) {
      return new Figure(1, false, from, from + 1);
    }
    if (sentence.is(from, Kind.ROUGHLY)) {
      // "a couple of weeks", "a few days"
      int end = sentence.is(from + 1, Kind.OF) ? from + 2 : from + 1;
      boolean span = sentence.is(end, Kind.SPAN) || sentence.is(end, Kind.SPANS);
      return span ? new Figure(sentence.number(from), false, from, end) : null;
    }
    if (sentence.is(from, Kind.ONE) && sentence.is(from + 1, Kind.HUNDRED)) {
      return hundredAnd(from, from + 2);
    }
    boolean counts = isSmall(from) || isTens(from) || sentence.is(from, Kind.HUNDRED);
    return counts ? counted(from) : null;
  }

  /** A number in number words. */
  private Figure counted(int from) {
    if (sentence.is(from, Kind.HUNDRED)) {
      return hundredAnd(from, from + 1);
    }
    Figure first = belowHundred(from);
    int at = first.end();
    if (first.value() == 1 && sentence.is(at, Kind.HUNDRED)) {
      return hundredAnd(from, at + 1);
    }
    if (first.value() == 1 && sentence.is(at, Kind.NOUGHT) && isSmall(at + 1)) {
      // "one oh two"
      return new Figure(A_HUNDRED + sentence.number(at + 1), false, from, at + 2);
    }
    return first;
  }

  /** A hundred, and what is added to it from a position on: "and two", "two". */
  private Figure hundredAnd(int from, int at) {
    int next = sentence.is(at, Kind.AND) ? at + 1 : at;
    if (sentence.is(next, Kind.HUNDRED) || !(isSmall(next) || isTens(next))) {
      return new Figure(A_HUNDRED, false, from, at);
    }
    Figure more = belowHundred(next);
    return new Figure(A_HUNDRED + more.value(), false, from, more.end());
  }

  private Figure belowHundred(int at) {
    int value = sentence.number(at);
    if (isTens(at) && isSmall(at + 1)) {
      int more = sentence.number(at + 1);
      if (more > 0 && more < TEN) {
        return new Figure(value + more, false, at, at + 2);
      }
    }
    return new Figure(value, false, at, at + 1);
  }

  /** A number with the decimal part behind it, where there is one. */
  private Figure exactly(Figure whole) {
    double value = whole.value();
    int at = whole.end();
    if (isTenths(value, at)) {
      // "thirty eight nine"
      return new Figure(value + 0.1 * one(at), true, whole.first(), at + 1);
    }
    if (sentence.is(at, Kind.POINT)) {
      boolean exact = whole.exact();
      double tenths = 0.1;
      int digit = at + 1;
      while (isDigit(digit) && (digit == at + 1 || !sentence.is(digit + 1, Kind.UNIT))) {
        value += tenths * one(digit);
        tenths /= TEN;
        digit++;
        exact = true;
      }
      return new Figure(value, exact, whole.first(), exact ? digit : at);
    }
    boolean half =
        sentence.is(at, Kind.AND)
            && sentence.is(at + 1, Kind.ONE)
            && sentence.is(at + 2, Kind.HALF);
    return half ? new Figure(value + 0.5, true, whole.first(), at + 3) : whole;
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

  private boolean isSmall(int at) {
    int value = sentence.number(at);
    return value >= 0 && value < TWENTY && !sentence.is(at, Kind.ROUGHLY);
  }

  private boolean isTens(int at) {
    return sentence.number(at) >= TWENTY;
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
        tenths /= TEN;
      } else {
        value = value * TEN + (c - '0');
      }
    }
    return value;
  }
}
