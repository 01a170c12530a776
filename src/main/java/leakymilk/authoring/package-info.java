/**
 * The content compiler: runs while the project is built, never in the function.
 *
 * <p>{@link leakymilk.authoring.Compile} reads everything under {@code src/main/content}, reports
 * every problem of every file at once as {@code file:line: id: problem}, and writes the compact
 * form that {@code content} reads, and the interaction models. A model is trained again only when
 * what it learns from has changed. {@link leakymilk.authoring.Scaffold} and {@link
 * leakymilk.authoring.EncoderRows} run when they are asked: one writes the files that something new
 * needs, the other what the encoder is taught. Nothing but {@code review} reads this package.
 */
package leakymilk.authoring;
