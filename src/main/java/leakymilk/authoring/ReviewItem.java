package leakymilk.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * What one person signs at once: an answer, a question, a level, a combination, a number.
 *
 * @param id such as {@code en/answer/how-long}, {@code level/fever} or {@code number/en-GB/nurse}
 * @param words every value of the item in the files, one a line, as {@code more[1].say: ...}
 */
public record ReviewItem(String id, List<String> words) {
  /** Half a SHA-256 is still more than anybody can meet by chance. */
  private static final int BYTES = 16;

  public ReviewItem {
    words = List.copyOf(words);
  }

  /** The kind of the item, such as {@code answer}. */
  public String kind() {
    String rest = id.replaceFirst("^[a-z][a-z]/", "");
    return rest.substring(0, rest.indexOf('/'));
  }

  /** What the item is called among those of its kind, a country's name included. */
  public String name() {
    return id.substring(id.indexOf(kind() + "/") + kind().length() + 1);
  }

  /** Changes with any word, source or rule of the item; not with the order of its keys. */
  public String fingerprint() {
    return fingerprint(words);
  }

  static String fingerprint(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
