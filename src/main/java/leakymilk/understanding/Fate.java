package leakymilk.understanding;

/** What comes of what a reader found in a sentence. */
public enum Fate {
  TOLD,
  NOT_SURE,
  DENIED,
  ASKED_BACK,
  /** The sentence and the words around are harmless. */
  HARMLESS,
  /** It was so long ago, or is over, and nothing else tells it. */
  OVER,
  /** A sign of a parent, told of a baby, or the other way round. */
  OF_ANOTHER_PERSON,
  /** Its no stands in another clause. */
  ACROSS_A_CLAUSE,
  /** It only weighs in with others. */
  WEIGHED
}
