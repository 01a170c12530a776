package leakymilk.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.content.ContentStore;
import leakymilk.triage.SymptomCheck;

/** A talk that has come to a certain question of the check by plain yes and no. */
final class At {
  private static final SymptomCheck ENGINE = ContentStore.packaged().check();

  private At() {}

  static List<String> covers(String question) {
    var known = ENGINE.question(question);
    return known == null ? List.of() : known.covers();
  }

  /** The signs that the words of a question name. */
  static List<String> names(String question) {
    var known = ENGINE.question(question);
    return known == null ? List.of() : known.names();
  }

  /** Replies that lead to the questions which not everybody hears. */
  private static final List<Set<String>> WAYS =
      List.of(
          Set.of("breastfeeding"),
          Set.of("breastfeeding", "breast", "hot-sore-area", "fever"),
          Set.of("breastfeeding", "breast", "hot-sore-area"),
          Set.of("breastfeeding", "coloured-milk"),
          Set.of("breastfeeding", "breast", "lump"),
          Set.of("breastfeeding", "baby-feeding"),
          Set.of("breastfeeding", "baby-feeding", "baby-fever"),
          Set.of("pregnant"),
          Set.of("recently"),
          Set.of("baby-at-home"),
          Set.of("coloured-fluid"),
          Set.of());

  private static final Map<String, Cases.Talk> KNOWN = new ConcurrentHashMap<>();

  /** The talk at a question; at another one when no way leads there. */
  static Cases.Talk question(InteractionModel.Ear ear, String question) {
    return KNOWN.computeIfAbsent(ear + " " + question, at -> led(ear, question)).fork();
  }

  private static Cases.Talk led(InteractionModel.Ear ear, String question) {
    Cases.Talk talk = new Cases.Talk(ear);
    for (Set<String> yes : WAYS) {
      talk = new Cases.Talk(ear).hear("check my symptoms");
      for (int turn = 0; turn < 40 && !talk.asking().isEmpty(); turn++) {
        if (talk.asking().equals(question)) {
          return talk;
        }
        talk.hear(yes.contains(talk.asking()) ? "yes" : "no");
      }
    }
    return talk;
  }
}
