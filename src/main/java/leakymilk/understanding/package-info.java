/**
 * From free words to what they mean: signs that are reported or denied, and the topic.
 *
 * <p>{@link leakymilk.understanding.Understanding} reads a whole sentence or story and gives an
 * {@link leakymilk.understanding.Understood}. Wordings of signs come from the findings;
 * temperatures, ages and durations are read from numbers; the topic and the emergencies from linear
 * models that the build trains and an encoder that was taught apart, which alone hears lesser signs
 * without a wording; {@code Judge} decides between them. {@link
 * leakymilk.understanding.ReplyReader} reads the same words as a reply to a question, with a model
 * and the encoder as well, and {@code ReplyJudge} decides. The same words always mean the same.
 * Nothing here knows Alexa or stores a word.
 */
package leakymilk.understanding;
