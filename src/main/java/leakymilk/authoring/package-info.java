/**
 * The content compiler: runs while the project is built, never in the function.
 *
 * <p>{@link leakymilk.authoring.Compile} reads everything under {@code src/main/content}, reports
 * every problem of every file at once as {@code file:line: id: problem}, and writes the compact
 * form that {@code content} reads, and the interaction models. Nothing reads this package.
 */
package leakymilk.authoring;
