package leakymilk.review;

/**
 * How long a text takes to be spoken, estimated: 170 words a minute, a third of a second for a
 * comma, two thirds for the end of a sentence, and half a second for each digit of a number, which
 * is said digit by digit. No device was timed.
 */
final class SpokenTime {
  /** The same, for the reader of a sheet. */
  static final String HOW =
      "Seconds are an estimate: 170 words a minute, a third of a second for a comma, two thirds"
          + " for the end of a sentence, half a second for each digit of a telephone number. No"
          + " device was timed.";

  private static final double WORDS_A_SECOND = 170 / 60.0;

  private SpokenTime() {}

  /** Seconds, at least one for any text. */
  static int seconds(String text) {
    double seconds = 0;
    for (String word : text.split("[^A-Za-z0-9']+", -1)) {
      if (word.matches("\\d+")) {
        seconds += word.length() / 2.0;
      } else if (!word.isEmpty()) {
        seconds += 1 / WORDS_A_SECOND;
      }
    }
    seconds += count(text, ",") / 3.0 + count(text, ".?") * 2 / 3.0;
    return (int) Math.max(text.isEmpty() ? 0 : 1, Math.round(seconds));
  }

  private static long count(String text, String of) {
    return text.chars().filter(c -> of.indexOf(c) >= 0).count();
  }
}
