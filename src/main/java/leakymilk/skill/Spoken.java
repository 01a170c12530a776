package leakymilk.skill;

/**
 * What is said in one turn, in words of the content.
 *
 * @param say empty only where Alexa allows no speech
 * @param reprompt said after silence; empty when nothing was asked, and then the session closes
 */
record Spoken(String say, String reprompt) {
  /** No speech, as Alexa requires in answer to the end of a session. */
  static final Spoken SILENCE = new Spoken("", "");

  /** The same question, after some other words. */
  Spoken after(String first) {
    return new Spoken(first + " " + say, reprompt);
  }
}
