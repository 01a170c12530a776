package leakymilk.conversation;

/**
 * How somebody wants to be spoken to.
 *
 * @param quiet whether to whisper
 * @param brief whether answers are one sentence
 * @param discreet whether others may hear, or look on
 * @param pace slower -1, as usual 0, faster 1
 */
public record Tone(boolean quiet, boolean brief, boolean discreet, int pace) {
  /** Aloud, at the usual pace and length, nobody else listening. */
  static final Tone USUAL = new Tone(false, false, false, 0);

  static Tone of(Attributes attributes) {
    return new Tone(
        attributes.is("quiet"),
        attributes.is("brief"),
        attributes.is("discreet"),
        attributes.number("pace", -1, 1));
  }

  void put(Attributes attributes) {
    attributes.put("quiet", quiet);
    attributes.put("brief", brief);
    attributes.put("discreet", discreet);
    attributes.put("pace", pace);
  }

  /** A whisper is short as well. */
  Tone whispered() {
    return new Tone(true, true, discreet, pace);
  }

  Tone shorter() {
    return new Tone(quiet, true, discreet, pace);
  }

  Tone before(boolean others) {
    return new Tone(quiet, brief, others, pace);
  }

  /** A step slower or faster, down to the slowest and up to the fastest. */
  Tone paced(int step) {
    return new Tone(quiet, brief, discreet, Math.max(-1, Math.min(1, pace + step)));
  }

  boolean isUsual() {
    return !quiet && !brief && !discreet && pace == 0;
  }
}
