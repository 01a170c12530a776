package leakymilk.understanding;

/** What a temperature says that somebody gives. */
public enum Temperature {
  FEVER,
  NORMAL,
  NONE
}
