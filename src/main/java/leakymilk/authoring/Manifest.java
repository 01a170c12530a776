package leakymilk.authoring;

import static leakymilk.authoring.Gaps.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adds a country to the store's pages, {@code skill.json}, without touching another line of it. */
final class Manifest {
  private Manifest() {}

  static void add(Path project, String locale) throws IOException {
    Path file = project.resolve(Models.MANIFEST);
    String text = Files.readString(file);
    String page =
        member(
            locale,
            List.of(
                "\"name\": " + gap(locale, "the skill's name in the store"),
                "\"summary\": " + gap(locale, "one line, at most 160 letters"),
                "\"description\": "
                    + gap(locale, "what the other countries say, in the words of this one"),
                "\"examplePhrases\": [" + gap(locale, "three sentences to begin with") + "]",
                "\"keywords\": [" + gap(locale, "what people search for, 30 at most") + "]",
                "\"smallIconUri\": \"file://assets/images/icon_108.png\"",
                "\"largeIconUri\": \"file://assets/images/icon_512.png\""));
    String links =
        member(
            locale,
            List.of(
                "\"privacyPolicyUrl\": " + gap(locale, "the address of the privacy policy"),
                "\"termsOfUseUrl\": " + gap(locale, "the address of the terms of use")));
    text = added(text, "\"publishingInformation\"", page);
    Files.writeString(file, added(text, "\"privacyAndCompliance\"", links));
  }

  private static String member(String locale, List<String> lines) {
    return "        \""
        + locale
        + "\": {\n          "
        + String.join(",\n          ", lines)
        + "\n        }";
  }

  /** A text with a member at the end of the locales that follow a key. */
  private static String added(String text, String key, String member) {
    int at = text.indexOf('{', text.indexOf("\"locales\"", text.indexOf(key)));
    int depth = 0;
    boolean quoted = false;
    for (int i = at; ; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && text.charAt(i - 1) != '\\';
      depth += quoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        int last = text.lastIndexOf('}', i - 1) + 1;
        return text.substring(0, last) + ",\n" + member + text.substring(last);
      }
    }
  }
}
