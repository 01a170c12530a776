package leakymilk.authoring;

import java.util.List;
import java.util.Map;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Places;

/**
 * The compiled wordings of a language: what people say when they report a sign.
 *
 * @param little words that do not count in a comparison
 * @param splits words that end a clause
 * @param groups words, or short runs of words, that mean the same, stemmed, by name
 * @param mishearings what a recogniser hears for a word, by the word; the models learn it as well
 * @param wordings of every finding
 * @param places how somebody says where she is
 */
public record Phrases(
    List<String> little,
    List<String> splits,
    Map<String, List<String>> groups,
    Map<String, String> mishearings,
    List<Wordings> wordings,
    Places places) {
  /**
   * The wordings of one finding. A wording is stemmed words with a space between; {@code a|b} is
   * either, {@code {name}} any member of a group.
   *
   * @param finding its id
   * @param who parent, baby, either or {@link PhraseIndex#PARENT_OR_BABY}: of whom it is said
   * @param says what reports it
   * @param unless what looks like it and is harmless
   */
  public record Wordings(String finding, String who, List<String> says, List<String> unless) {}

  /** What the models learn from: which words count and mean the same, without any wording. */
  Phrases withoutWordings() {
    return new Phrases(little, List.of(), groups, mishearings, List.of(), Places.NONE);
  }
}
