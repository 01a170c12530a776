package leakymilk.alexa;

/**
 * A slot of an intent that the parent filled.
 *
 * @param value the words heard; never stored or logged
 * @param id the id of the first matching value of a custom slot type; empty when none matched
 */
public record Slot(String value, String id) {}
