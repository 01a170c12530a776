package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the other countries' interaction models from the one that people edit. */
public final class CopyModels {
  private CopyModels() {}

  /**
   * Writes the copies.
   *
   * @param args the project's folder
   */
  public static void main(String[] args) throws IOException {
    Models.copy(Path.of(args[0]));
  }
}
