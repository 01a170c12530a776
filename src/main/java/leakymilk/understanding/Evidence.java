package leakymilk.understanding;

/**
 * What one reader found in some words, for whoever asks why they were understood so.
 *
 * @param by the reader
 * @param what the finding, topic or measure that it found
 * @param where the words in which it did; empty for the whole sentence
 * @param weight how sure it is, from 0 to 1; for a measure its size, for a wording 1
 * @param fate what came of it
 */
public record Evidence(Reader by, String what, String where, double weight, Fate fate) {
  /** Who reads. */
  public enum Reader {
    WORDING,
    FEVER,
    NORMAL_TEMPERATURE,
    AGE_IN_DAYS,
    ALARM_MODEL,
    SIGN_MODEL,
    TOPIC_MODEL
  }

  /** What comes of what was found. */
  public enum Fate {
    TOLD,
    NOT_SURE,
    DENIED,
    ASKED_BACK,
    /** The sentence and the words around are harmless. */
    HARMLESS,
    /** A sign of a parent, told of a baby, or the other way round. */
    OF_ANOTHER_PERSON,
    /** Its no stands in another clause. */
    ACROSS_A_CLAUSE,
    /** It only weighs in with others. */
    WEIGHED
  }
}
