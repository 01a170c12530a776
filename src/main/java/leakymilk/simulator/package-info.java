/**
 * The console: a person types, the real skill answers.
 *
 * <p>{@link leakymilk.simulator.Console} is the program; {@code Conversation} plays Alexa for one
 * session after another (JSON requests, session attributes, silence) and prints a transcript;
 * {@code InteractionModel} picks the intent for typed words. Tests replay transcripts through the
 * same classes.
 */
package leakymilk.simulator;
