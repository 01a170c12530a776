package leakymilk.content;

/** A compiled file that is missing, cut short, altered or of another version. */
public final class DamagedContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedContent(String file, String problem) {
    super(file + ": " + problem);
  }
}
