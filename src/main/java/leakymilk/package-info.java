/**
 * Leaky Milk Helper: four kinds of data and one small program that connects them.
 *
 * <p>What people SAY, how their language works and what the skill SAYS is in {@code
 * src/main/content/en}, one topic and one sign a file; what is ASKED is in {@code
 * src/main/content/protocol.yaml}. No sentence that a parent hears is in a Java file, and no word
 * that one says.
 *
 * <p>The packages stand in one line, each knowing only those to its right: {@code simulator → skill
 * → conversation → understanding → content → triage}. Beside it, {@code alexa} holds Amazon's wire
 * format for {@code skill} and {@code simulator}; {@code authoring} compiles the content while the
 * project is built, and nothing but {@code review} reads it, which shows the content to clinicians
 * and takes their signatures. {@code ArchitectureTest} holds these arrows. Apart from all this,
 * {@code src/sdk} is a second door behind Amazon's SDK.
 *
 * <p>One request: {@link leakymilk.skill.LeakyMilkStreamHandler} → {@link
 * leakymilk.conversation.Heard} (what it told) → {@link leakymilk.conversation.Behaviours} (the
 * table of contents) → the first behaviour that can → words from {@link
 * leakymilk.content.ContentStore} → back out as speech.
 */
package leakymilk;
