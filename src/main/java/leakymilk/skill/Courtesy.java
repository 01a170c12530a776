package leakymilk.skill;

import java.util.List;
import java.util.Set;
import leakymilk.content.Stems;

/** Free words that are only a thank-you or a goodbye, and so no question and no sign. */
enum Courtesy {
  THANKS,
  FAREWELL,
  NONE;

  private static final Set<String> GOODBYES =
      Set.of(
          "bye",
          "byebye",
          "goodbye",
          "goodnight",
          "cheerio",
          "ciao",
          "tata",
          "later",
          "nightnight");

  private static final Set<String> THANK_YOUS =
      Set.of("thanks", "thank", "cheers", "ta", "thankyou", "grateful", "shukriya", "dhanyavaad");

  private static final Set<String> BESIDE =
      Set.of(
          "you",
          "so",
          "much",
          "very",
          "a",
          "lot",
          "many",
          "okay",
          "ok",
          "all",
          "right",
          "alright",
          "good",
          "great",
          "lovely",
          "perfect",
          "brilliant",
          "then",
          "now",
          "for",
          "that",
          "thats",
          "well",
          "alexa",
          "see",
          "ya",
          "night",
          "oh",
          "and",
          "again",
          "dear",
          "love",
          "mate",
          "to",
          "i",
          "am",
          "im",
          "your",
          "the",
          "help",
          "it",
          "was",
          "is",
          "nice",
          "talking",
          "everything");

  /** What some words are, when they are nothing else. */
  static Courtesy of(String words) {
    List<String> list = Stems.words(words);
    boolean thanks = false;
    boolean farewell = false;
    for (int i = 0; i < list.size(); i++) {
      String word = list.get(i);
      boolean night = word.equals("night") && i > 0 && isAnyOf(list.get(i - 1), "good", "night");
      thanks |= THANK_YOUS.contains(word);
      farewell |= GOODBYES.contains(word) || night;
      if (!THANK_YOUS.contains(word) && !GOODBYES.contains(word) && !BESIDE.contains(word)) {
        return NONE;
      }
    }
    return farewell ? FAREWELL : thanks ? THANKS : NONE;
  }

  private static boolean isAnyOf(String word, String one, String other) {
    return word.equals(one) || word.equals(other);
  }
}
