package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Stems;

/**
 * What the encoder is taught: the same sentences as the linear models, in the words as they are
 * compared. Each row is a kind ({@code topics}, {@code signs} or {@code replied}), a class, the
 * question of a reply, the words, and the words as a recogniser may hear them, with tabs between.
 */
final class EncoderRows {
  private final Stems stems;
  private final Map<String, String> mishearings;
  private final List<String> rows = new ArrayList<>();

  private EncoderRows(Stems stems, Map<String, String> mishearings) {
    this.stems = stems;
    this.mishearings = mishearings;
  }

  /**
   * Writes the rows of a language.
   *
   * @param kinds sentences by class, by kind
   */
  static void write(
      Path file,
      Map<String, Map<String, Set<String>>> kinds,
      Stems stems,
      Map<String, String> mishearings)
      throws IOException {
    EncoderRows rows = new EncoderRows(stems, mishearings);
    new LinkedHashMap<>(kinds)
        .forEach(
            (kind, classes) ->
                classes.forEach(
                    (name, sentences) ->
                        sentences.forEach(sentence -> rows.add(kind, name, sentence))));
    Files.createDirectories(file.getParent());
    Files.write(file, rows.rows, StandardCharsets.UTF_8);
  }

  private void add(String kind, String name, String sentence) {
    String[] reply = sentence.split(TopicTrainer.REPLY, -1);
    String said = reply[reply.length - 1];
    String question = reply.length == 1 ? "" : reply[0];
    rows.add(
        String.join(
            TopicTrainer.REPLY,
            kind,
            name,
            question,
            words(said),
            words(TopicTrainer.misheard(said, mishearings))));
  }

  private String words(String said) {
    return String.join(" ", stems.words(said));
  }
}
