package leakymilk.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.ReviewItems;
import leakymilk.authoring.Reviews;

/** Refuses a release while anything that wants a signature has none that holds. */
public final class Release {
  private Release() {}

  /**
   * Fails with the list of what is not signed.
   *
   * @param args the project's folder
   */
  public static void main(String[] args) {
    Path content = Path.of(args[0], "src/main/content");
    Map<String, ReviewItem> items = ReviewItems.read(content);
    List<String> open = open(items, Reviews.read(content, items), LocalDate.now(ZoneOffset.UTC));
    if (!open.isEmpty()) {
      throw new IllegalStateException(
          "Not to be released: "
              + open.size()
              + " of "
              + items.size()
              + " items have no signature that holds today. ./talk sign enters one.\n"
              + String.join("\n", open));
    }
  }

  /** Every item without a signature that holds on a day, and why, in the order of the files. */
  static List<String> open(Map<String, ReviewItem> items, Reviews reviews, LocalDate today) {
    List<String> open = new ArrayList<>();
    for (ReviewItem item : items.values()) {
      Reviews.State state = reviews.state(item, today);
      if (state != Reviews.State.SIGNED) {
        open.add(item.id() + ": " + state.name().toLowerCase(Locale.ROOT));
      }
    }
    return open;
  }
}
