package leakymilk.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import leakymilk.content.PhraseIndex;

/**
 * What some words mean.
 *
 * @param emergency whether an emergency is told that is no finding of the symptom check, such as an
 *     overdose
 * @param ofBaby an emergency sign of a parent that is told of a baby, and that no finding of a baby
 *     is for; empty for none
 * @param alarm how likely, from 0 to 1, the whole sentence, not only a wording in it, tells an
 *     emergency
 * @param byModel the emergency that is told by the sentence as a whole and by no wording of its
 *     own; empty for none
 * @param suspected the emergency that one of the models makes out by itself; empty for none
 * @param perhaps emergencies for which there is some evidence and not enough to tell at once: they
 *     are asked about, with the number in the same breath
 * @param guessed those that no wording names and the sentence as a whole suggests
 * @param present findings that are reported
 * @param unsure findings that somebody is not sure of
 * @param absent findings that are denied
 * @param topic what is asked about; empty when nothing is, or it is not clear
 * @param piece the piece of its answer that is asked for; 0 for no one of its own
 * @param plain whether hardly anything but the topic can be meant
 * @param either two topics that are equally near when the topic is not clear; else empty
 * @param ofAnother whether somebody speaks of her rather than of herself
 * @param place the locale whose numbers hold where somebody says she is, or {@code
 *     Places.ELSEWHERE}; empty when she says nothing of it
 * @param question whether it sounds like a question rather than a report
 */
public record Understood(
    boolean emergency,
    String ofBaby,
    double alarm,
    String byModel,
    String suspected,
    List<String> perhaps,
    List<String> guessed,
    List<String> present,
    List<String> unsure,
    List<String> absent,
    String topic,
    int piece,
    boolean plain,
    List<String> either,
    boolean ofAnother,
    String place,
    boolean question) {
  public Understood {
    perhaps = List.copyOf(perhaps);
    guessed = List.copyOf(guessed);
    present = List.copyOf(present);
    unsure = List.copyOf(unsure);
    absent = List.copyOf(absent);
    either = List.copyOf(either);
  }

  /**
   * Whether no sign was told, denied or perhaps heard; what only sounds like an emergency counts
   * where it is likelier than not.
   */
  public boolean isWithoutSigns() {
    boolean signs = emergency || !ofBaby.isEmpty() || !perhaps.isEmpty() || isLikely();
    return !signs && present.isEmpty() && unsure.isEmpty() && absent.isEmpty();
  }

  /** The same, and no topic is plainly asked about either. */
  public boolean isCalm() {
    return isWithoutSigns() && !plain;
  }

  /** Whether nothing but an emergency can be meant by the whole sentence. */
  public boolean isCertain() {
    return alarm >= TopicScorer.CERTAIN;
  }

  /** Whether it is very likely an emergency that the whole sentence tells. */
  public boolean isVeryLikely() {
    return alarm >= TopicScorer.TOLD_BY_MODEL;
  }

  /** Whether it is rather an emergency that the whole sentence tells than anything else. */
  public boolean isLikely() {
    return alarm >= TopicScorer.LIKELY;
  }

  /** The same about the topic of other words, where these ask about none. */
  public Understood aboutTopicOf(Understood other) {
    boolean more = topic.isEmpty() && !(other.topic.isEmpty() && other.either.isEmpty());
    return !more
        ? this
        : new Understood(
            emergency,
            ofBaby,
            alarm,
            byModel,
            suspected,
            perhaps,
            guessed,
            present,
            unsure,
            absent,
            other.topic,
            other.piece,
            other.plain,
            other.topic.isEmpty() && !either.isEmpty() ? either : other.either,
            ofAnother,
            place,
            question || other.question);
  }

  /** The same, with what no wording of its own tells as no more than a guess. */
  public Understood withoutSound() {
    List<String> named = new ArrayList<>(present);
    named.remove(byModel);
    List<String> doubtful = new ArrayList<>(guessed);
    doubtful.add(byModel);
    return new Understood(
        emergency && !byModel.equals(PhraseIndex.OTHER_EMERGENCY),
        ofBaby,
        alarm,
        byModel,
        suspected,
        perhaps,
        doubtful,
        named,
        unsure,
        absent,
        topic,
        piece,
        plain,
        either,
        ofAnother,
        place,
        question);
  }

  /**
   * The same with signs that were matched beside the words: no word denies those.
   *
   * @param named matched signs
   * @param maybe signs that may have been meant
   */
  public Understood with(List<String> named, List<String> maybe) {
    List<String> all = new ArrayList<>(named);
    all.addAll(present);
    List<String> doubtful = new ArrayList<>(unsure);
    doubtful.addAll(maybe);
    doubtful.removeAll(all);
    List<String> denied = new ArrayList<>(absent);
    denied.removeAll(all);
    denied.removeAll(doubtful);
    return new Understood(
        emergency,
        ofBaby,
        alarm,
        byModel,
        suspected,
        perhaps,
        guessed,
        List.copyOf(new LinkedHashSet<>(all)),
        doubtful,
        denied,
        topic,
        piece,
        plain,
        either,
        ofAnother,
        place,
        question);
  }
}
