/**
 * The Alexa edge: from one request to one response.
 *
 * <p>{@link leakymilk.skill.LeakyMilkStreamHandler} is what Lambda calls. {@code Hearing} makes of
 * a request what it told, {@link leakymilk.conversation.Behaviours} answers that, {@code Responses}
 * and {@code Speech} turn the words into what a device speaks, {@code Screen} into what it shows.
 */
package leakymilk.skill;
