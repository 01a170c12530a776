package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.understanding.Understood;

/**
 * What the encoder is taught: the same sentences as the linear models, in the words as they are
 * compared. Each row is a kind ({@code topics}, {@code signs}, {@code replied} or {@code lesser}),
 * a class, the question of a reply, the words, and the words as a recogniser may hear them, with
 * tabs between. The class of a lesser row is all the signs that are told, with a bar between: as an
 * author wrote it, or, in whatever else people say, as the wordings of the signs hear it.
 */
public final class EncoderRows {
  /** Signs that are no emergency. */
  static final String LESSER = "lesser";

  /** Stands between the signs of a class. */
  static final String AND = "|";

  private final Stems stems;
  private final Map<String, String> mishearings;
  private final List<String> rows = new ArrayList<>();

  private EncoderRows(Stems stems, Map<String, String> mishearings) {
    this.stems = stems;
    this.mishearings = mishearings;
  }

  /**
   * Writes the rows of each language.
   *
   * @param args the project's folder, and the folder that the rows go into
   */
  public static void main(String[] args) throws IOException {
    Compile.writeTaught(Path.of(args[0]), Path.of(args[1]));
  }

  /**
   * Writes the rows of a language.
   *
   * @param kinds sentences by class, by kind
   * @param wordings what the wordings of signs hear in a sentence
   */
  static void write(
      Path file,
      Map<String, Map<String, Set<String>>> kinds,
      Stems stems,
      Map<String, String> mishearings,
      Function<String, Understood> wordings)
      throws IOException {
    EncoderRows rows = new EncoderRows(stems, mishearings);
    kinds.forEach(
        (kind, classes) ->
            classes.forEach(
                (name, sentences) ->
                    sentences.forEach(sentence -> rows.add(kind, name, sentence))));
    rows.hear(kinds, wordings);
    Files.createDirectories(file.getParent());
    Files.write(file, rows.rows, StandardCharsets.UTF_8);
  }

  /** Adds which signs the wordings hear in what people ask, and in what is harmless. */
  private void hear(
      Map<String, Map<String, Set<String>>> kinds, Function<String, Understood> wordings) {
    Set<String> known = new HashSet<>();
    Set<String> written = new HashSet<>();
    kinds
        .get(LESSER)
        .forEach(
            (signs, says) -> {
              known.addAll(List.of(signs.split(Pattern.quote(AND), -1)));
              written.addAll(says);
            });
    Set<String> others = new LinkedHashSet<>(kinds.get("signs").get(TopicModel.HARMLESS));
    kinds.get("topics").values().forEach(others::addAll);
    others.removeAll(written);
    for (String sentence : others) {
      Understood heard = wordings.apply(sentence);
      // what the wordings leave open teaches nothing
      if (Collections.disjoint(heard.unsure(), known)) {
        List<String> told = new ArrayList<>(heard.present());
        told.retainAll(known);
        add(LESSER, String.join(AND, told), sentence);
      }
    }
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
