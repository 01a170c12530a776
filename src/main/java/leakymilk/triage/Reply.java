package leakymilk.triage;

/** What is known of a finding, or was said to a question. Nothing known is no reply at all. */
public enum Reply {
  YES,
  NO,
  UNSURE
}
