package leakymilk.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.PhraseIndex;
import leakymilk.triage.Bounds;

/** What a sentence tells, while it is decided; then what one finding says about another. */
final class Verdict {
  /** Of a baby or a pregnancy. */
  static final String LOSS = "loss";

  static final String FEVER = "fever";
  static final String YOUNG_FEVER = "baby-fever-under-three-months";
  private static final String BABY_AT_HOME = "baby-at-home";

  /** Before the name of each sign of a baby. */
  private static final String OF_BABY = "baby-";

  private static final String VACCINE = "baby-vaccine-and-well";

  /** What nobody has who has had a baby. */
  private static final List<String> WITHOUT_BABY = List.of("leaking-without-baby", "no-baby");

  final Set<String> present = new LinkedHashSet<>();
  final Set<String> unsure = new LinkedHashSet<>();
  final Set<String> absent = new LinkedHashSet<>();

  /** Signs that are no emergency and that no wording names. */
  final Set<String> meant = new LinkedHashSet<>();

  /** Emergencies that are asked about, with the number in the same breath. */
  final Set<String> perhaps = new LinkedHashSet<>();

  /** Those that no wording names. */
  final Set<String> guessed = new LinkedHashSet<>();

  /** An emergency sign of a parent that is told of a baby; empty for none. */
  String ofBaby = "";

  /** The emergency that the sentence tells as a whole; empty for none. */
  String byModel = "";

  /** Temperatures, ages and durations. */
  void measure(Measures measures, Bounds bounds, Persons persons, Sentence sentence) {
    int fever = measures.fever();
    double age = measures.age();
    if (fever >= 0) {
      PhraseFinder.Hit reading = new PhraseFinder.Hit(FEVER, "parent", false, List.of(fever));
      boolean babys = persons.isAboutBaby(reading, sentence) || (age >= 0 && age < bounds.baby());
      present.add(babys && !Persons.isOwn(sentence, fever) ? "baby-fever" : FEVER);
    }
    if (present.contains("baby-fever") && age >= 0 && age < bounds.young()) {
      present.remove("baby-fever");
      present.add(YOUNG_FEVER);
    }
    if (present.contains(YOUNG_FEVER) && age >= bounds.young()) {
      present.remove(YOUNG_FEVER);
      present.add("baby-fever");
    }
    if (present.contains(YOUNG_FEVER) && age >= 0 && age < bounds.unvaccinated()) {
      // the one excuse of a fever so young does not hold before the first vaccine that brings one
      absent.add(VACCINE);
    }
    if (present.contains("hot-sore-area") && measures.lasted() >= bounds.lasted()) {
      present.add("lasted-a-day");
    }
  }

  /** "I'm not pregnant, I had her in May". */
  void bear() {
    present.add(BABY_AT_HOME);
    present.removeAll(WITHOUT_BABY);
    meant.removeAll(WITHOUT_BABY);
    unsure.removeAll(WITHOUT_BABY);
  }

  /** What one finding says about another. */
  private void settle() {
    unsure.removeAll(present);
    absent.removeAll(present);
    absent.removeAll(unsure);
    if (present.contains("lump-new-and-sore") || present.contains("armpit-lump")) {
      present.remove("lump");
    }
    if (present.contains(LOSS)) {
      present.remove(BABY_AT_HOME);
    }
    if (isOfABaby(present) || isOfABaby(unsure) || isOfABaby(perhaps)) {
      // "my baby hasn't fed": nobody denies the baby of whom a sign is told
      absent.remove(BABY_AT_HOME);
    }
    if (absent.contains("baby-fever") && !present.contains(YOUNG_FEVER)) {
      absent.add(YOUNG_FEVER);
    }
    // what makes a sign calmer is asked, never taken from a story
    present.remove("blood-first-week");
    present.remove("weaned-recently");
    present.remove("birth-or-loss-recently");
  }

  private static boolean isOfABaby(Collection<String> findings) {
    boolean any = false;
    for (String finding : findings) {
      any |= finding.startsWith(OF_BABY) && !finding.equals(BABY_AT_HOME);
    }
    return any;
  }

  /** All of it, settled. */
  Understood understood(Scores scores, Sentence sentence, String place) {
    settle();
    Score sign = scores.sign();
    // what is perhaps so is not denied by the same words
    absent.removeAll(perhaps);
    perhaps.removeAll(present);
    perhaps.removeAll(unsure);
    guessed.removeAll(present);
    meant.removeAll(present);
    meant.removeAll(unsure);
    meant.removeAll(absent);
    guessed.removeAll(perhaps);
    // not sure counts as well, and what it is not is no reply to anything
    boolean emergency = present.remove(PhraseIndex.OTHER_EMERGENCY);
    emergency |= unsure.remove(PhraseIndex.OTHER_EMERGENCY);
    absent.remove(PhraseIndex.OTHER_EMERGENCY);
    return new Understood(
        emergency,
        ofBaby,
        sign.likely(),
        byModel,
        scores.any() >= Score.BOTH ? sign.best() : "",
        new ArrayList<>(perhaps),
        new ArrayList<>(guessed),
        new ArrayList<>(present),
        new ArrayList<>(meant),
        new ArrayList<>(unsure),
        new ArrayList<>(absent),
        AskedAbout.of(scores.asked(), sentence),
        SomebodyElse.isOfAnother(sentence),
        place);
  }
}
