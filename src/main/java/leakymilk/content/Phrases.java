package leakymilk.content;

import java.util.List;
import java.util.Map;

/**
 * The compiled wordings of a language: what people say when they report a sign.
 *
 * @param little words that do not count in a comparison
 * @param splits words that end a clause
 * @param groups words, or short runs of words, that mean the same, stemmed, by name
 * @param wordings of every finding
 * @param places how somebody says where she is
 */
public record Phrases(
    List<String> little,
    List<String> splits,
    Map<String, List<String>> groups,
    List<Wordings> wordings,
    Places places) {
  /**
   * What an emergency is called that the symptom check has no finding for, such as an overdose: it
   * is answered with the emergency number, and nothing is asked.
   */
  public static final String OTHER_EMERGENCY = "other-emergency";

  /** What it is called when another person hurts or frightens somebody: it is in no check. */
  public static final String UNSAFE_AT_HOME = "unsafe-at-home";

  /** Of whom a sign is said that is a parent's, and told of a baby an emergency of the baby. */
  public static final String PARENT_OR_BABY = "parent-or-baby";

  /**
   * The wordings of one finding. A wording is stemmed words with a space between; {@code a|b} is
   * either, {@code {name}} any member of a group.
   *
   * @param finding its id
   * @param who parent, baby, either or {@link #PARENT_OR_BABY}: of whom it is said
   * @param says what reports it
   * @param unless what looks like it and is harmless
   */
  public record Wordings(String finding, String who, List<String> says, List<String> unless) {}
}
