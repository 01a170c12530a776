package leakymilk.authoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has signed what, {@code reviews.yaml}. A signature holds the words that it was given for, so
 * that it is lost when one of them changes, and so that the change can be shown.
 */
public final class Reviews {
  /** The file, in the content folder. */
  public static final String FILE = "reviews.yaml";

  /** What an item's signatures come to. */
  public enum State {
    /** Nobody ever signed it. */
    UNSIGNED,
    /** Somebody signed other words than stand there now. */
    CHANGED,
    /** Somebody signed these words, and wanted to see them again by a day that is past. */
    EXPIRED,
    /** Somebody signed these words. */
    SIGNED
  }

  /**
   * Somebody who signs.
   *
   * @param name as the owner entered it; never spoken
   * @param role as it is spoken after "and", such as "a midwife"
   * @param registration with whom, and under which number
   */
  public record Reviewer(String id, String name, String role, String registration) {}

  /**
   * One signature.
   *
   * @param item the item's id
   * @param on the day of the review
   * @param until the day by which it wants another
   * @param words as they were signed
   */
  public record Signature(
      String item, Reviewer by, LocalDate on, LocalDate until, List<String> words) {
    /** Whether it was given for these very words. */
    public boolean isOf(ReviewItem current) {
      return ReviewItem.fingerprint(words).equals(current.fingerprint());
    }
  }

  private final Map<String, Reviewer> reviewers = new LinkedHashMap<>();
  private final Map<String, List<Signature>> signatures = new LinkedHashMap<>();

  /** Reads the file; whatever is wrong with it is noted. */
  static Reviews read(Path content, Map<String, ReviewItem> items, Problems problems) {
    Reviews read = new Reviews();
    Yaml file = Yaml.file(content, FILE, problems);
    for (Yaml reviewer : file.items("reviewers")) {
      read.reviewer(reviewer);
    }
    for (Yaml review : file.items("reviews")) {
      read.review(review, items);
    }
    file.nothingElse();
    return read;
  }

  /**
   * Reads the file.
   *
   * @throws BadContent with everything that is wrong with it
   */
  public static Reviews read(Path content, Map<String, ReviewItem> items) {
    Problems problems = new Problems();
    Reviews reviews = read(content, items, problems);
    problems.throwIfAny();
    return reviews;
  }

  private void reviewer(Yaml item) {
    String id = item.text("id");
    item.named(id);
    Reviewer reviewer =
        new Reviewer(id, item.text("name"), item.text("role"), item.text("registration"));
    if (!reviewer.role().matches("an? [a-z ]+")) {
      item.problem("role", "is '" + reviewer.role() + "'; write it as spoken, like 'a midwife'");
    }
    if (reviewers.putIfAbsent(id, reviewer) != null) {
      item.problem("is there twice; keep one");
    }
    item.nothingElse();
  }

  private void review(Yaml review, Map<String, ReviewItem> items) {
    String item = review.text("item");
    review.named(item);
    if (!items.containsKey(item)) {
      review.problem("item", "is no item of the content any more; delete the signature");
    }
    Reviewer by = reviewers.get(review.text("by"));
    if (by == null) {
      review.problem("by", "is signed by nobody that 'reviewers' has; enter who it was");
    }
    LocalDate on = day(review, "on");
    LocalDate until = day(review, "until");
    if (until.isBefore(on)) {
      review.problem("until", "is before the day of the review; mend one of them");
    }
    List<String> words = review.texts("words");
    if (!review.text("fingerprint").equals(ReviewItem.fingerprint(words))) {
      review.problem(
          "fingerprint", "is not that of the words below it; nobody signed these, so delete it");
    }
    review.nothingElse();
    if (by != null) {
      signatures
          .computeIfAbsent(item, i -> new ArrayList<>())
          .add(new Signature(item, by, on, until, words));
    }
  }

  private static LocalDate day(Yaml item, String key) {
    String text = item.text(key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException other) {
      item.problem(key, "has the date '" + text + "'; write it as 2026-11-22");
      return LocalDate.EPOCH;
    }
  }

  /** Everybody who may sign, by id. */
  public Map<String, Reviewer> reviewers() {
    return reviewers;
  }

  /** Whether nobody has signed anything. */
  public boolean isEmpty() {
    return signatures.isEmpty();
  }

  /** The last signature of an item, of its words as they are where there is one; null for none. */
  public Signature last(ReviewItem item) {
    Signature last = null;
    for (Signature signature : signatures.getOrDefault(item.id(), List.of())) {
      if (last == null || signature.isOf(item) || !last.isOf(item)) {
        last = signature;
      }
    }
    return last;
  }

  /** Whether somebody signed the words of an item as they are now, on whatever day. */
  public boolean isSigned(ReviewItem item) {
    Signature last = last(item);
    return last != null && last.isOf(item);
  }

  /** What an item's signatures come to on a day. */
  public State state(ReviewItem item, LocalDate today) {
    Signature last = last(item);
    if (last == null) {
      return State.UNSIGNED;
    }
    if (!last.isOf(item)) {
      return State.CHANGED;
    }
    return last.until().isBefore(today) ? State.EXPIRED : State.SIGNED;
  }
}
