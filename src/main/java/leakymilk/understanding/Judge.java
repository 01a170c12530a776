package leakymilk.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.AlarmModel;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.triage.Bounds;

/**
 * Decides what a sentence tells, from what the readers found in it: the wordings of signs first,
 * then what the models make of it as a whole, then what it measures.
 */
final class Judge {
  private static final String THOUGHTS_OF_HARM = "thoughts-of-harm";
  private static final String INTRUSIVE_IMAGES = "intrusive-images";
  private static final String YOUNG_FEVER = "baby-fever-under-three-months";
  private static final String BABY_AT_HOME = "baby-at-home";

  /** What nobody has who has had a baby. */
  private static final List<String> WITHOUT_BABY = List.of("leaking-without-baby", "no-baby");

  private static final String VACCINE = "baby-vaccine-and-well";

  /** So many words on either side belong to a wording. */
  private static final int NEAR = 6;

  private static final int UNSURE_REACH = 5;

  private final Bounds bounds;
  private final TopicScorer signs;
  private final AlarmModel alarm;
  private final Denials denials;
  private final Persons persons;
  private final Sentence sentence;
  private final Measures measures;
  private final Scores scores;
  private final Set<String> present = new LinkedHashSet<>();
  private final Set<String> unsure = new LinkedHashSet<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<String> perhaps = new LinkedHashSet<>();
  private final Set<String> guessed = new LinkedHashSet<>();
  private final Set<String> plainlyDenied = new HashSet<>();
  private final Set<String> echoed = new HashSet<>();
  private String ofBaby = "";
  private String byModel = "";

  /** Takes the ages and times of the protocol, the models of emergencies, and two readers. */
  Judge(
      Bounds bounds,
      TopicScorer signs,
      AlarmModel alarm,
      Denials denials,
      Persons persons,
      Sentence sentence,
      Scores scores) {
    this.bounds = bounds;
    this.signs = signs;
    this.alarm = alarm;
    this.denials = denials;
    this.persons = persons;
    this.sentence = sentence;
    this.scores = scores;
    measures = new Measures(sentence, bounds);
  }

  /**
   * What the sentence means.
   *
   * @param hits the wordings of signs in it
   * @param lookalikes signs whose harmless picture stands in it
   * @param place the locale where somebody says she is; empty for none
   */
  Understood judge(List<PhraseFinder.Hit> hits, Set<String> lookalikes, String place) {
    for (PhraseFinder.Hit hit : hits) {
      if (!denials.isWithin(hit, hits, sentence)) {
        wording(hit);
      }
    }
    whole(lookalikes);
    measure();
    if (persons.isOfABirth(sentence)) {
      // "I'm not pregnant, I had her in May"
      present.add(BABY_AT_HOME);
      present.removeAll(WITHOUT_BABY);
      unsure.removeAll(WITHOUT_BABY);
    }
    settle();
    return understood(place);
  }

  /** Books the wording of a sign by what comes of it. */
  private void wording(PhraseFinder.Hit hit) {
    String finding = hit.finding();
    boolean babyToo = persons.isOfBabyToo(hit, sentence);
    switch (fate(hit)) {
      case TOLD, NOT_SURE -> {
        if (babyToo) {
          ofBaby = ofBaby.isEmpty() ? finding : ofBaby;
        } else {
          (isUnsure(hit) ? unsure : present).add(finding);
          if (sentence.is(hit.last() + 1, Kind.REPLY_NO)) {
            echoed.add(finding);
          }
        }
      }
      case ASKED_BACK -> {
        if (babyToo) {
          guessed.add(PhraseIndex.OTHER_EMERGENCY);
        } else {
          perhaps.add(finding);
        }
      }
      case DENIED -> {
        if (!babyToo) {
          absent.add(finding);
        }
        if (denials.isPlainlyDenied(hit, sentence)) {
          plainlyDenied.add(finding);
        }
        // "huh, faint? no, I didn't faint": what was only said after somebody is not told
        boolean echo = echoed.contains(finding) && plainlyDenied.contains(finding);
        if (!signs.has(finding) || echo) {
          // "the skin is warm, but no temperature": what is said last counts
          present.remove(finding);
        }
      }
      default -> {}
    }
  }

  /** Whether the likeliest emergency may be meant, though no wording tells it. */
  private boolean isSound() {
    TopicScorer.Score sign = scores.sign();
    double age = measures.age();
    boolean young = age >= 0 && age < bounds.young();
    boolean clearly = sign.likely() >= TopicScorer.ALARM_DENIED;
    boolean perhapsYoung =
        young || (age < 0 && (measures.isNew() || (clearly && persons.isAboutSomeBaby(sentence))));
    boolean feverOfNobodyYoung = sign.best().equals(YOUNG_FEVER) && !perhapsYoung;
    boolean certain = plainlyDenied.contains(sign.best()) && !present.contains(sign.best());
    boolean denied = certain || (absent.contains(sign.best()) && !clearly);
    // "he swallowed one of my pills", "my husband hits me": a wording knows better than the model
    boolean named =
        present.contains(PhraseIndex.OTHER_EMERGENCY)
            || present.contains(PhraseIndex.UNSAFE_AT_HOME);
    // "scary thoughts": whether there is a wish behind them is the next thing asked
    named |= present.contains(INTRUSIVE_IMAGES) && sign.best().equals(THOUGHTS_OF_HARM);
    return !feverOfNobodyYoung && !denied && !named && ofBaby.isEmpty();
  }

  /** Tells, or only guesses, the emergency that the models find in the whole sentence. */
  private void whole(Set<String> lookalikes) {
    TopicScorer.Score sign = scores.sign();
    TopicScorer.Score score = scores.topic();
    if (!sign.isPerhaps(score.isClear(), scores.any()) || !isSound()) {
      return;
    }
    // beside a sign that was named, or a topic that is plain, nothing else may be meant
    boolean alone = present.isEmpty() && !score.isPlain();
    boolean both = alone || scores.any() >= TopicScorer.BOTH;
    double tell = both ? TopicScorer.TOLD_BY_MODEL : TopicScorer.CERTAIN;
    boolean likely = sign.likely() >= tell && scores.any() >= TopicScorer.NAMED;
    // "my heart races on the stairs": what looks like it stands there, so it is asked about
    boolean alike = lookalikes.contains(sign.best());
    // nor is one without a name told where the harmless picture of a sign stands
    boolean pictured = sign.next() < TopicScorer.SHARE && hasSign(lookalikes);
    // "never bled, never fainted": whoever denies one sign so plainly tells no other in passing
    boolean denied =
        hasSign(plainlyDenied) || (present.isEmpty() && Denials.isListOfDenials(sentence));
    boolean clear = !denied && (scores.isBeyondDoubt() || (!alike && !pictured));
    boolean told = likely && sign.isKnown() && clear && !isNotNow();
    boolean babys = persons.isOfBabyToo(sign.best(), sentence);
    if (told && babys) {
      ofBaby = sign.best();
    } else if (likely || !alike || !score.isClear()) {
      // "I fell asleep with him in my bed" is clearly about something else
      // that it is one may be clearer than which
      // and nobody is asked about thoughts of harm because of a guess among many
      boolean grave = told || sign.best().equals(THOUGHTS_OF_HARM);
      boolean unnamed = babys || (grave && sign.next() < TopicScorer.SHARE);
      String name = unnamed ? PhraseIndex.OTHER_EMERGENCY : sign.best();
      byModel = told && !present.contains(name) ? name : "";
      (told ? present : guessed).add(name);
    }
  }

  private Understood understood(String place) {
    TopicScorer.Score sign = scores.sign();
    // what is perhaps so is not denied by the same words
    absent.removeAll(perhaps);
    perhaps.removeAll(present);
    perhaps.removeAll(unsure);
    guessed.removeAll(present);
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
        scores.any() >= TopicScorer.BOTH ? sign.best() : "",
        new ArrayList<>(perhaps),
        new ArrayList<>(guessed),
        new ArrayList<>(present),
        new ArrayList<>(unsure),
        new ArrayList<>(absent),
        AskedAbout.of(scores.topic(), sentence),
        Persons.isOfAnother(sentence),
        place);
  }

  /** What comes of a wording. */
  Evidence.Fate fate(PhraseFinder.Hit hit) {
    boolean emergency = signs.has(hit.finding());
    if (Denials.isAcrossAClause(hit, sentence)) {
      return Evidence.Fate.ACROSS_A_CLAUSE;
    }
    if (!persons.isOf(hit, sentence) && !persons.isOfBabyToo(hit, sentence)) {
      return Evidence.Fate.OF_ANOTHER_PERSON;
    }
    boolean disputed = !emergency && Denials.isDisputed(hit, sentence);
    if (disputed || denials.isDenied(hit, sentence) || measures.isNormal(hit.last() + 1)) {
      return Evidence.Fate.DENIED;
    }
    if (emergency && scores.isUnheard() && isHarmless(hit)) {
      return Evidence.Fate.HARMLESS;
    }
    if (emergency && (!scores.isTold() || isNotNow())) {
      return Evidence.Fate.ASKED_BACK;
    }
    return isUnsure(hit) ? Evidence.Fate.NOT_SURE : Evidence.Fate.TOLD;
  }

  /**
   * Whether the words around a wording are harmless too: a long story about other things must not
   * talk away the moment in which somebody blacked out.
   */
  private boolean isHarmless(PhraseFinder.Hit hit) {
    int from = Math.max(0, hit.first() - NEAR);
    int to = Math.min(sentence.words.size(), hit.last() + NEAR + 1);
    return alarm.likely(sentence.words.subList(from, to)) < TopicScorer.NEAR_ALARM;
  }

  /** "Breathless at the end, that all went", "what does a fit look like": was, or is supposed. */
  private boolean isNotNow() {
    return sentence.tells(Kind.SETTLED) || sentence.tells(Kind.SUPPOSED);
  }

  private boolean isUnsure(PhraseFinder.Hit hit) {
    for (int i = Math.max(0, hit.first() - UNSURE_REACH); i < hit.first(); i++) {
      boolean notSure = sentence.is(i, Kind.DOUBT) && sentence.is(i - 1, Kind.NEGATION);
      if (sentence.is(i, Kind.UNSURE) || notSure) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSign(Set<String> findings) {
    boolean has = false;
    for (String finding : findings) {
      has |= signs.has(finding);
    }
    return has;
  }

  /** Temperatures, ages and durations. */
  private void measure() {
    int fever = measures.fever();
    double age = measures.age();
    if (fever >= 0) {
      PhraseFinder.Hit reading = new PhraseFinder.Hit("fever", "parent", false, List.of(fever));
      boolean ofBaby = persons.isAboutBaby(reading, sentence) || (age >= 0 && age < bounds.baby());
      present.add(ofBaby && !Persons.isOwn(sentence, fever) ? "baby-fever" : "fever");
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

  /** What one finding says about another. */
  private void settle() {
    unsure.removeAll(present);
    absent.removeAll(present);
    absent.removeAll(unsure);
    if (present.contains("lump-new-and-sore") || present.contains("armpit-lump")) {
      present.remove("lump");
    }
    if (present.contains("loss")) {
      present.remove("baby-at-home");
    }
    if (absent.contains("baby-fever") && !present.contains(YOUNG_FEVER)) {
      absent.add(YOUNG_FEVER);
    }
    // what makes a sign calmer is asked, never taken from a story
    present.remove("blood-first-week");
    present.remove("weaned-recently");
    present.remove("birth-or-loss-recently");
  }
}
