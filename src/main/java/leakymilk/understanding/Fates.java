package leakymilk.understanding;

import leakymilk.content.AlarmModel;
import leakymilk.content.Grammar.Kind;

/**
 * What comes of each wording of a sign in a sentence: it is told, denied, asked back, or nothing.
 */
final class Fates {
  /** So many words on either side belong to a wording. */
  private static final int NEAR = 6;

  private static final int UNSURE_REACH = 5;

  private final TopicScorer signs;
  private final AlarmModel alarm;
  private final Denials denials;
  private final Persons persons;
  private final Sentence sentence;
  private final Measures measures;
  private final Scores scores;

  /** Takes the models of emergencies, two readers, and what was read of the sentence. */
  Fates(
      TopicScorer signs,
      AlarmModel alarm,
      Denials denials,
      Persons persons,
      Sentence sentence,
      Measures measures,
      Scores scores) {
    this.signs = signs;
    this.alarm = alarm;
    this.denials = denials;
    this.persons = persons;
    this.sentence = sentence;
    this.measures = measures;
    this.scores = scores;
  }

  /** What comes of a wording. */
  Fate of(PhraseFinder.Hit hit) {
    boolean emergency = signs.has(hit.finding());
    if (Denials.isAcrossAClause(hit, sentence)) {
      return Fate.ACROSS_A_CLAUSE;
    }
    if (!persons.isOf(hit, sentence) && !persons.isOfBabyToo(hit, sentence)) {
      return isOfNobody(hit) ? Fate.ASKED_BACK : Fate.OF_ANOTHER_PERSON;
    }
    boolean disputed = !emergency && Denials.isDisputed(hit, sentence);
    if (disputed || denials.isDenied(hit, sentence) || measures.isNormal(hit.last() + 1)) {
      return Fate.DENIED;
    }
    if (hit.pictured()) {
      return isSoundOf(hit) ? Fate.ASKED_BACK : Fate.HARMLESS;
    }
    if (emergency && scores.isUnheard() && isHarmless(hit)) {
      return isAskedAbout() ? Fate.ASKED_BACK : Fate.HARMLESS;
    }
    if (emergency && (!scores.isTold() || isNotNow())) {
      return Fate.ASKED_BACK;
    }
    if (!emergency && isOver() && scores.isUntold(hit.finding())) {
      return Fate.OVER;
    }
    return isUnsure(hit) ? Fate.NOT_SURE : Fate.TOLD;
  }

  /** Whether the models, too, make out that emergency rather than any other. */
  private boolean isSoundOf(PhraseFinder.Hit hit) {
    return scores.sign().best().equals(hit.finding()) && scores.any() >= Score.HARDLY;
  }

  /** "No, just a bit floppy": an emergency, by the model too, in words that name nobody at all. */
  private boolean isOfNobody(PhraseFinder.Hit hit) {
    boolean same = scores.sign().best().equals(hit.finding()) && scores.any() >= Score.LIKELY;
    return same && !persons.isNamed(sentence) && !denials.isDenied(hit, sentence);
  }

  /**
   * Whether the words around a wording are harmless too: a long story about other things must not
   * talk away the moment in which somebody blacked out.
   */
  private boolean isHarmless(PhraseFinder.Hit hit) {
    int from = Math.max(0, hit.first() - NEAR);
    int to = Math.min(sentence.words.size(), hit.last() + NEAR + 1);
    return alarm.likely(sentence.words.subList(from, to)) < Score.NEAR_ALARM;
  }

  /** "I'm still bleeding, is that heavy": a question that may be about nothing else. */
  private boolean isAskedAbout() {
    Score topic = scores.topic();
    boolean other = topic.isClear() || topic.isAhead() || topic.outside() >= Score.OUTSIDE;
    return !other && AskedAbout.isQuestion(sentence);
  }

  /** "Breathless at the end, that all went", "what does a fit look like": was, or is supposed. */
  boolean isNotNow() {
    return sentence.tells(Kind.SETTLED) || sentence.tells(Kind.SUPPOSED);
  }

  /** "My sister had pus years ago", "they used to crack": was, and nothing says that it is. */
  private boolean isOver() {
    return sentence.tells(Kind.OVER) && !sentence.tells(Kind.AGAIN);
  }

  /** Whether somebody is not sure of what a wording tells. */
  boolean isUnsure(PhraseFinder.Hit hit) {
    for (int i = Math.max(0, hit.first() - UNSURE_REACH); i < hit.first(); i++) {
      boolean notSure = sentence.is(i, Kind.DOUBT) && sentence.is(i - 1, Kind.NEGATION);
      if (sentence.is(i, Kind.UNSURE) || notSure) {
        return true;
      }
    }
    return false;
  }
}
