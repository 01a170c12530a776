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
 * @param meant findings that are no emergency, that no wording tells, and the sentence as a whole
 *     does
 * @param unsure findings that somebody is not sure of
 * @param absent findings that are denied
 * @param about what is asked about
 * @param ofAnother whether somebody speaks of her rather than of herself
 * @param place the locale whose numbers hold where somebody says she is, or {@code
 *     Places.ELSEWHERE}; empty when she says nothing of it
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
    List<String> meant,
    List<String> unsure,
    List<String> absent,
    AskedAbout about,
    boolean ofAnother,
    String place) {
  /** In more words than these a topic that is rather sure is no sound of a remark. */
  private static final int BRIEF = 6;

  /** And so likely at least, from 0 to 1. */
  private static final double NO_SOUND = 0.7;

  public Understood {
    perhaps = List.copyOf(perhaps);
    guessed = List.copyOf(guessed);
    present = List.copyOf(present);
    meant = List.copyOf(meant);
    unsure = List.copyOf(unsure);
    absent = List.copyOf(absent);
  }

  /** Whether nothing but an emergency can be meant by the whole sentence. */
  public boolean isCertain() {
    return alarm >= Score.CERTAIN;
  }

  /** Whether it is very likely an emergency that the whole sentence tells. */
  public boolean isVeryLikely() {
    return alarm >= Score.TOLD_BY_MODEL;
  }

  /** Whether it is rather an emergency that the whole sentence tells than anything else. */
  public boolean isLikely() {
    return alarm >= Score.LIKELY;
  }

  /** What is asked about; empty when nothing is, or it is not clear. */
  public String topic() {
    return about.topic();
  }

  /** The piece of its answer that is asked for; 0 for no one of its own. */
  public int piece() {
    return about.piece();
  }

  /** Whether hardly anything but the topic can be meant. */
  public boolean plain() {
    return about.plain();
  }

  /**
   * Whether a topic is asked about, and not only something that sounds like it.
   *
   * @param words how many words it was said in
   */
  public boolean asksIn(int words) {
    return plain() || (words > BRIEF && !topic().isEmpty() && about.likely() >= NO_SOUND);
  }

  /** Two topics that are equally near when the topic is not clear; else empty. */
  public List<String> either() {
    return about.either();
  }

  /** Whether it sounds like a question rather than a report. */
  public boolean question() {
    return about.question();
  }

  /** The same about what other words ask, where these ask about nothing. */
  public Understood or(AskedAbout other) {
    return with(perhaps, about.or(other));
  }

  /** The same with emergencies for which a part of the words is evidence enough to ask. */
  Understood withPerhaps(List<String> emergencies) {
    return with(emergencies, about);
  }

  private Understood with(List<String> perhaps, AskedAbout about) {
    List<String> denied = new ArrayList<>(absent);
    denied.removeAll(perhaps);
    return new Understood(
        emergency, ofBaby, alarm, byModel, suspected, perhaps, guessed, present, meant, unsure,
        denied, about, ofAnother, place);
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
        meant,
        unsure,
        absent,
        about,
        ofAnother,
        place);
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
        meant,
        doubtful,
        denied,
        about,
        ofAnother,
        place);
  }
}
