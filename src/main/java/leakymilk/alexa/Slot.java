package leakymilk.alexa;

import java.util.List;

/**
 * A slot of an intent that the parent filled.
 *
 * @param value the words heard; never stored or logged
 * @param ids the ids of the matching values of a custom slot type; empty when none matched
 * @param unsure whether one value had several candidates
 */
public record Slot(String value, List<String> ids, boolean unsure) {}
