package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.PhraseIndex;

/** The emergencies in what some words mean. */
final class Dangers {
  /** In so few words nothing is told besides. */
  private static final int BRIEF = 3;

  private final TopicScorer signs;

  /** Takes the model whose classes are the emergencies. */
  Dangers(TopicScorer signs) {
    this.signs = signs;
  }

  /** Those that are told, or that a wording names. */
  List<String> in(Understood understood) {
    List<String> dangers = new ArrayList<>(understood.perhaps());
    for (String finding : understood.present()) {
      if (signs.has(finding)) {
        dangers.add(finding);
      }
    }
    boolean other = understood.emergency() || !understood.ofBaby().isEmpty();
    if (other && dangers.isEmpty()) {
      dangers.add(PhraseIndex.OTHER_EMERGENCY);
    }
    return dangers;
  }

  /**
   * Those that a part of a sentence tells and nothing else can be meant by it: by its own words the
   * sooner, the fewer they are.
   */
  List<String> certain(Understood part, int words) {
    boolean likely = words <= BRIEF ? part.isLikely() : part.isVeryLikely();
    boolean named = part.byModel().isEmpty() && likely;
    return named || part.isCertain() ? in(part) : List.of();
  }

  /** Whether none is told, and none is to be asked about. */
  boolean isNone(Understood understood) {
    return understood.guessed().isEmpty() && in(understood).isEmpty();
  }
}
