package leakymilk.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The languages and countries that there are: the folders of the content. One that is there is
 * built; what is missing in it is told.
 */
public final class Locales {
  private static final String LANGUAGE = "[a-z]{2}";
  private static final String COUNTRY = "[a-z]{2}-[A-Z]{2}";

  /** What screens look like, in every language. */
  private static final String SCREENS = "screens";

  private Locales() {}

  /** Every language, such as {@code en}, and behind it its countries, such as {@code en-GB}. */
  public static List<String> of(Path content) {
    return of(content, new Problems());
  }

  /** The same; a folder that is no locale, or a country without its language, is noted. */
  static List<String> of(Path content, Problems problems) {
    List<String> locales = new ArrayList<>();
    for (String folder : folders(content)) {
      if (folder.matches(LANGUAGE)) {
        locales.add(folder);
      } else if (folder.matches(COUNTRY)) {
        if (locales.contains(folder.substring(0, 2))) {
          locales.add(folder);
        } else {
          String language = folder.substring(0, 2);
          problems.add(folder, 0, "", "has no language; add the folder '" + language + "'");
        }
      } else if (!folder.equals(SCREENS)) {
        problems.add(
            folder, 0, "", "is no language such as es and no country such as es-MX; mend its name");
      }
    }
    return locales;
  }

  /** By name, so that a language stands before its countries. */
  private static List<String> folders(Path content) {
    try (Stream<Path> files = Files.list(content)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static boolean isLanguage(String locale) {
    return locale.matches(LANGUAGE);
  }
}
