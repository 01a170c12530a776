/**
 * The words of the skill, as compiled from {@code src/main/content} when the project was built, and
 * the models that hear, with what runs them.
 *
 * <p>{@link leakymilk.content.ContentStore} opens the compiled words of a locale; {@link
 * leakymilk.content.Words} gives one answer, prompt or contact of it, with the country's numbers
 * and words filled in. {@link leakymilk.content.TopicModel}, {@link leakymilk.content.AlarmModel}
 * and {@link leakymilk.content.Encoder} say how likely each class is. {@link
 * leakymilk.content.CompiledWords} is the file format, both ways. Nothing here parses YAML and
 * nothing here knows Alexa.
 */
package leakymilk.content;
