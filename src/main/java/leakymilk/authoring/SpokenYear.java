package leakymilk.authoring;

/** A year in words, because what is spoken holds no digits. */
final class SpokenYear {
  private static final String[] SMALL = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private SpokenYear() {}

  /** 2024 as "from twenty twenty four", 2007 as "from two thousand and seven". */
  static String of(String year) {
    int number = Integer.parseInt(year);
    int century = number / 100;
    int rest = number % 100;
    if (century == 20 && rest < 10) {
      return "from two thousand" + (rest == 0 ? "" : " and " + SMALL[rest]);
    }
    String tail = rest == 0 ? "hundred" : rest < 10 ? "oh " + SMALL[rest] : upToHundred(rest);
    return "from " + upToHundred(century) + " " + tail;
  }

  private static String upToHundred(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    return TENS[number / 10] + (number % 10 == 0 ? "" : " " + SMALL[number % 10]);
  }
}
