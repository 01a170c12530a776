package leakymilk.understanding;

/**
 * The best two classes and how likely they are.
 *
 * @param next how likely the second class is; of a sign, the best one's share of all emergencies
 * @param piece the piece of the best topic's answer that is asked for; 0 for none of its own
 * @param outside how likely it is that no topic is meant
 * @param known the share of the features that the model knows; for a sign the number of words
 */
record Score(
    String best,
    int piece,
    double likely,
    String second,
    double next,
    double outside,
    double known) {
  /** Sure enough to answer. */
  static final double SURE = 0.55;

  /** Sure enough that nothing else is meant. */
  static final double PLAIN = 0.8;

  /** Two topics that together are sure enough are asked about. */
  static final double EITHER = 0.4;

  /** So likely, and so many times as likely as the next, is sure enough to answer as well. */
  private static final double AHEAD = 0.35;

  private static final double TIMES_AHEAD = 3;

  /** While it is hardly out of scope. */
  private static final double FAR_OUTSIDE = 0.02;

  /** As likely as this to be out of scope, and it is refused. */
  static final double OUTSIDE = 0.15;

  /** And where the topic is not sure, as likely as this. */
  static final double RATHER_OUTSIDE = 0.06;

  /** The wording of an emergency is told at once where the whole sentence is as likely one. */
  static final double TOLD = 0.4;

  /** And as likely as this where a topic is plainly asked about. */
  static final double TOLD_BESIDE = 0.65;

  /** And where there is no wording the model must be as sure. */
  static final double TOLD_BY_MODEL = 0.82;

  /** As likely as this by the model of the signs, and it knows which of them is told. */
  static final double NAMED = 0.65;

  /** As likely as this by the model of the signs, and the other need not be so sure. */
  static final double BOTH = 0.9;

  /** Of all emergencies the likeliest makes up as much, or which it is is not clear. */
  static final double SHARE = 0.6;

  /** Nothing else is meant by the whole sentence. */
  static final double CERTAIN = 0.9;

  /** As sure as this are both models only where somebody tells one. */
  static final double BEYOND_DOUBT = 0.95;

  /** Rather an emergency than any sign that is none. */
  static final double LIKELY = 0.5;

  /** As likely as this without a wording, and it is asked about. */
  static final double PERHAPS = 0.35;

  /** Where the model of the signs is as good as certain, this is enough. */
  static final double HARDLY = 0.2;

  /** And where it wavers, between the next and {@link #BOTH}, nothing less is. */
  static final double RATHER = 0.45;

  /** Below this the model of the signs knows nothing like it, and the alarm's decides alone. */
  static final double WAVERS = 0.4;

  /** Below this even the wording of an emergency is harmless: "I nearly fainted with pride". */
  static final double VETO = 0.03;

  /** Unless the model of the signs finds it at least as likely as this. */
  static final double EVEN = 0.3;

  /** The wording of an emergency counts in any story when the words around it are as likely one. */
  static final double NEAR_ALARM = 0.15;

  /** So likely that a no near its words belongs to the picture: "spots that don't fade". */
  static final double ALARM_DENIED = 0.9;

  /** An alarm rests on as many known words at least. */
  private static final double KNOWN_WORDS = 2;

  /** A sentence of which so little is known is not understood. */
  static final double KNOWN = 0.1;

  /**
   * To ask which of two, or to be content with less, more must be known: nonsense has a best topic
   * too.
   */
  private static final double KNOWN_OF_EITHER = 0.35;

  /** Rather of another matter, whatever a part of it sounds like. */
  static final double LIKELY_OUTSIDE = 0.3;

  /** The same, as likely an emergency as another model says. */
  Score with(double alarm) {
    return new Score(best, piece, alarm, second, next, outside, known);
  }

  /**
   * Likely enough to be asked about, with enough words that are known.
   *
   * @param topic whether a topic is clear
   * @param any how likely the model of the signs finds that any is told
   */
  boolean isPerhaps(boolean topic, double any) {
    if (known < KNOWN_WORDS) {
      // "I'm ending it", "he's cold" have one word that counts
      return known > 0 && (likely >= CERTAIN || (any >= PLAIN && likely >= PERHAPS));
    }
    if (any >= BOTH) {
      return likely >= (topic ? LIKELY : HARDLY);
    }
    return likely >= (any >= WAVERS ? RATHER : topic ? LIKELY : PERHAPS);
  }

  /** Whether nothing but an emergency can be meant. */
  boolean isCertain() {
    return likely >= CERTAIN;
  }

  /** Whether enough words are known to tell it at once. */
  boolean isKnown() {
    return known >= KNOWN_WORDS;
  }

  /** Clear, and hardly anything else can be meant. */
  boolean isPlain() {
    return isClear() && likely >= PLAIN;
  }

  boolean isClear() {
    return known >= KNOWN && likely >= SURE && outside < OUTSIDE;
  }

  /** About one of two topics, if not about which. */
  boolean isOneOfTwo() {
    return known >= KNOWN && likely + next >= PLAIN && outside < OUTSIDE;
  }

  /** Not sure, but so far ahead of all else that nothing else would be answered. */
  boolean isAhead() {
    return known >= KNOWN_OF_EITHER
        && likely >= AHEAD
        && likely >= TIMES_AHEAD * next
        && outside < FAR_OUTSIDE;
  }

  boolean isEither() {
    return known >= KNOWN_OF_EITHER
        && likely < SURE
        && likely + next >= EITHER
        && next >= 0.1
        && outside < RATHER_OUTSIDE;
  }
}
