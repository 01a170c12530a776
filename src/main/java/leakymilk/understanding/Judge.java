package leakymilk.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.triage.Bounds;

/**
 * Decides what a sentence tells, from what the readers found in it: the wordings of signs first,
 * then what the models make of it as a whole, then what it measures.
 */
final class Judge {
  private static final String THOUGHTS_OF_HARM = "thoughts-of-harm";
  private static final String BABY_FEVER = "baby-fever";
  private static final String INTRUSIVE_IMAGES = "intrusive-images";

  private final Bounds bounds;
  private final TopicScorer signs;
  private final Denials denials;
  private final Persons persons;
  private final Sentence sentence;
  private final Measures measures;
  private final Scores scores;
  private final Fates fates;
  private final Verdict told = new Verdict();
  private final Set<String> plainlyDenied = new HashSet<>();
  private final Set<String> echoed = new HashSet<>();

  /** Takes the ages and times of the protocol, and what the readers made of the sentence. */
  Judge(
      Bounds bounds,
      TopicScorer signs,
      Denials denials,
      Persons persons,
      Sentence sentence,
      Measures measures,
      Scores scores,
      Fates fates) {
    this.bounds = bounds;
    this.signs = signs;
    this.denials = denials;
    this.persons = persons;
    this.sentence = sentence;
    this.measures = measures;
    this.scores = scores;
    this.fates = fates;
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
    told.meant.addAll(scores.lesser(!told.present.isEmpty()));
    if (measures.isOfSurroundings()) {
      told.meant.removeAll(List.of(Verdict.FEVER, BABY_FEVER));
    }
    told.measure(measures, bounds, persons, sentence);
    if (persons.isOfABirth(sentence)) {
      told.bear();
    }
    return told.understood(scores, sentence, place);
  }

  /** Books the wording of a sign by what comes of it. */
  private void wording(PhraseFinder.Hit hit) {
    String finding = hit.finding();
    boolean babyToo = persons.isOfBabyToo(hit, sentence);
    Fate fate = fates.of(hit);
    if (fate == Fate.DENIED) {
      denied(hit, babyToo);
    } else if (fate == Fate.ASKED_BACK && babyToo) {
      told.guessed.add(PhraseIndex.OTHER_EMERGENCY);
    } else if (fate == Fate.ASKED_BACK) {
      told.perhaps.add(finding);
    } else if ((fate == Fate.TOLD || fate == Fate.NOT_SURE) && babyToo) {
      told.ofBaby = told.ofBaby.isEmpty() ? finding : told.ofBaby;
    } else if (fate == Fate.TOLD || fate == Fate.NOT_SURE) {
      (fates.isUnsure(hit) ? told.unsure : told.present).add(finding);
      if (sentence.is(hit.last() + 1, Kind.REPLY_NO)) {
        echoed.add(finding);
      }
    }
  }

  private void denied(PhraseFinder.Hit hit, boolean babyToo) {
    String finding = hit.finding();
    if (!babyToo) {
      told.absent.add(finding);
    }
    if (denials.isPlainlyDenied(hit, sentence)) {
      plainlyDenied.add(finding);
    }
    // "huh, faint? no, I didn't faint": what was only said after somebody is not told
    boolean echo = echoed.contains(finding) && plainlyDenied.contains(finding);
    if (!signs.has(finding) || echo) {
      // "the skin is warm, but no temperature": what is said last counts
      told.present.remove(finding);
    }
  }

  /** Whether the likeliest emergency may be meant, though no wording tells it. */
  private boolean isSound() {
    Score sign = scores.sign();
    double age = measures.age();
    boolean young = age >= 0 && age < bounds.young();
    boolean clearly = sign.likely() >= Score.ALARM_DENIED;
    boolean perhapsYoung =
        young || (age < 0 && (measures.isNew() || (clearly && persons.isAboutSomeBaby(sentence))));
    // "my baby is five days old and I've got a fever of thirty nine" is no fever of the baby
    int fever = measures.fever();
    boolean own = fever >= 0 && Persons.isOwn(sentence, fever);
    boolean feverOfNobodyYoung = sign.best().equals(Verdict.YOUNG_FEVER) && (!perhapsYoung || own);
    // "he's six weeks and he's got no fever" denies the fever of a young one as well
    String plain = sign.best().equals(Verdict.YOUNG_FEVER) ? BABY_FEVER : sign.best();
    boolean certain = plainlyDenied.contains(sign.best()) || plainlyDenied.contains(plain);
    certain &= !told.present.contains(sign.best());
    boolean denied = certain || (told.absent.contains(sign.best()) && !clearly);
    // "he swallowed one of my pills", "my husband hits me": a wording knows better than the model
    boolean named =
        told.present.contains(PhraseIndex.OTHER_EMERGENCY)
            || told.present.contains(PhraseIndex.UNSAFE_AT_HOME);
    // "scary thoughts": whether there is a wish behind them is the next thing asked
    named |= told.present.contains(INTRUSIVE_IMAGES) && sign.best().equals(THOUGHTS_OF_HARM);
    // "he's stiff" may tell something of a baby; "it's blue" does not
    boolean ofNobody = !sign.isKnown() && !sign.isCertain() && !sentence.has(Kind.PRONOUN);
    return !ofNobody && !feverOfNobodyYoung && !denied && !named && told.ofBaby.isEmpty();
  }

  /** Tells, or only guesses, the emergency that the models find in the whole sentence. */
  private void whole(Set<String> lookalikes) {
    Score sign = scores.sign();
    Score score = scores.topic();
    if (!sign.isPerhaps(score.isClear(), scores.any()) || !isSound()) {
      return;
    }
    // beside a sign that was named, or a topic that is plain, nothing else may be meant
    boolean alone = told.present.isEmpty() && !score.isPlain();
    boolean both = alone || scores.any() >= Score.BEYOND_DOUBT;
    double tell = both ? Score.TOLD_BY_MODEL : Score.CERTAIN;
    boolean likely = sign.likely() >= tell && scores.any() >= Score.NAMED;
    // "my heart races on the stairs": what looks like it stands there, so it is asked about
    boolean alike = lookalikes.contains(sign.best());
    // nor is one without a name told where the harmless picture of a sign stands
    boolean pictured = sign.next() < Score.SHARE && hasSign(lookalikes);
    // "never bled, never fainted": whoever denies one sign so plainly tells no other in passing
    boolean denied =
        hasSign(plainlyDenied) || (told.present.isEmpty() && Denials.isListOfDenials(sentence));
    boolean clear = !denied && (scores.isBeyondDoubt() || (!alike && !pictured));
    boolean tells = likely && sign.isKnown() && clear && !fates.isNotNow();
    boolean babys = persons.isOfBabyToo(sign.best(), sentence);
    if (tells && babys) {
      told.ofBaby = sign.best();
    } else if (likely || !alike || !(score.isClear() || score.isOneOfTwo())) {
      // "I fell asleep with him in my bed" is clearly about something else
      // that it is one may be clearer than which
      // and nobody is asked about thoughts of harm because of a guess among many
      boolean grave = tells || sign.best().equals(THOUGHTS_OF_HARM);
      boolean unnamed = babys || (grave && sign.next() < Score.SHARE);
      if (unnamed && hasSign(told.present)) {
        // one is told by its own words: that it may be another as well changes nothing
        return;
      }
      String name = unnamed ? PhraseIndex.OTHER_EMERGENCY : sign.best();
      told.byModel = tells && !told.present.contains(name) ? name : "";
      (tells ? told.present : told.guessed).add(name);
    }
  }

  private boolean hasSign(Set<String> findings) {
    boolean has = false;
    for (String finding : findings) {
      has |= signs.has(finding);
    }
    return has;
  }
}
