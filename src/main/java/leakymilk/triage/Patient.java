package leakymilk.triage;

/** Whom a finding is about; each has a level of their own. */
public enum Patient {
  PARENT,
  BABY
}
