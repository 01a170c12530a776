/**
 * Amazon's wire format, as much of it as the skill uses.
 *
 * <p>{@link leakymilk.alexa.Request} and {@link leakymilk.alexa.Response} are what the skill sees;
 * {@link leakymilk.alexa.Codec} reads and writes their JSON without a library, because the usual
 * object mapper is three quarters of a cold start. It skips what it does not know, at any depth.
 * The tests prove it equal to Amazon's own types.
 */
package leakymilk.alexa;
