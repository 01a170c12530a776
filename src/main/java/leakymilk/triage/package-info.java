/**
 * The symptom check: which question comes next, or which care at which speed. Plain Java that knows
 * neither Alexa nor words nor files.
 *
 * <p>A {@link leakymilk.triage.Protocol} is an ordered list of yes/no questions about findings. The
 * state of a check is its {@link leakymilk.triage.Findings} so far; {@link
 * leakymilk.triage.SymptomCheck} replays them every turn and gives the next {@link
 * leakymilk.triage.Step}. Unknown is never read as no, and nothing lowers a level but a second,
 * explicit no to a question asked in full.
 */
package leakymilk.triage;
