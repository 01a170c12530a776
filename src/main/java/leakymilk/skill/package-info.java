/**
 * The Alexa edge: from one request to one response.
 *
 * <p>{@link leakymilk.skill.LeakyMilkStreamHandler} is what Lambda calls. {@link
 * leakymilk.skill.Skill} lists the handlers in the order in which they are asked; the first that
 * can, handles. A handler chooses what is said by moving the {@code Session}; {@code Voice} turns
 * the session into words of the content, {@code Responses} turns words into speech.
 */
package leakymilk.skill;
