package leakymilk.content;

import java.util.List;
import java.util.Map;

/**
 * How somebody says where she is. Everything is words as {@link Stems#words} has them, with one
 * space between.
 *
 * @param here what stands right before a place, anywhere
 * @param hereFirst what does so at the very start only, such as "in"
 * @param places the locale whose numbers hold in a place, or {@link #ELSEWHERE}, by its name
 */
public record Places(List<String> here, List<String> hereFirst, Map<String, String> places) {
  /** Nothing that anybody says of a place is understood. */
  public static final Places NONE = new Places(List.of(), List.of(), Map.of());

  /** In place of a locale: a country that the project has no numbers for. */
  public static final String ELSEWHERE = "elsewhere";

  /**
   * Where somebody says she is: a locale, {@link #ELSEWHERE}, or empty when she says nothing of it.
   */
  public String of(List<String> words) {
    String said = " " + String.join(" ", words) + " ";
    String longest = "";
    for (String place : places.keySet()) {
      // "Northern Ireland" is not Ireland
      if (place.length() > longest.length() && said.contains(" " + place + " ")) {
        longest = place;
      }
    }
    return !longest.isEmpty() && isHere(said, longest) ? places.get(longest) : "";
  }

  private boolean isHere(String said, String place) {
    for (String before : here) {
      if (said.contains(" " + before + " " + place + " ")) {
        return true;
      }
    }
    for (String before : hereFirst) {
      if (said.startsWith(" " + before + " " + place + " ")) {
        return true;
      }
    }
    return false;
  }
}
