/**
 * The talk, which knows nothing of Alexa: from what one turn told to what is said.
 *
 * <p>{@link leakymilk.conversation.Heard} is what a turn told, whichever way it came. {@link
 * leakymilk.conversation.Behaviours} lists the behaviours in the order in which they are asked; the
 * first that answers, does. A behaviour moves the {@link leakymilk.conversation.Session}, a few
 * records, to another {@link leakymilk.conversation.Place}, by moves that several share ({@code
 * Talk}, {@code Answers}, {@code RemarkMoves}; of the symptom check {@code Telling}, {@code
 * CheckSteps}, {@code CheckDialogue}, {@code ReplyMoves}) and never by another behaviour; {@code
 * Voice} says where the session then stands, in words of the content, and changes nothing.
 */
package leakymilk.conversation;
