/**
 * What a reviewer and the owner do with the content: read it as pages, sign it, see what a change
 * changes. Runs at a desk, never in the function.
 *
 * <p>{@link leakymilk.review.Sheets} writes the review sheets, {@link leakymilk.review.Sign} enters
 * a signature, {@link leakymilk.review.Release} refuses what is not signed, {@link
 * leakymilk.review.Compare} tells what two versions say differently, {@link
 * leakymilk.review.Export} hands it to other channels. All are started with {@code ./talk}.
 */
package leakymilk.review;
