package leakymilk.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.understanding.OfferReader;

/** What people ask, tell and reply in a language, and the training of the models on it. */
final class Questions {
  private static final String MORE = "more";
  private static final String ASKED = "asked";
  private static final String ID = "id";
  private static final String SAYS = "says";

  /** How people tell the signs that are no emergency. */
  private static final String LESSER = "/signs-told.yaml";

  /** Fewer ways to ask for a piece of an answer tell it apart from no other. */
  private static final int FEWEST = 25;

  /** Weights of a model that are nearer to nothing than this are mostly chance. */
  private static final double SMALLEST = 0.32;

  /** Of replies, which are short, smaller ones matter: well mothers are heard by them. */
  private static final double SMALLEST_OF_REPLIES = 0.25;

  private static final double SMALLEST_OF_SIGNS = 0.35;

  /** Every so many of the ways to ask for a topic are learned as no reply to an offer. */
  private static final int EVERY = 20;

  /** And of what is out of scope. */
  private static final int EVERY_OUTSIDE = 10;

  private final Path content;
  private final String language;
  private final Things things;

  /** What is said of the files. */
  private final Problems problems = new Problems();

  Questions(Path content, String language, Things things) {
    this.content = content;
    this.language = language;
    this.things = things;
  }

  /** Notes what would not be understood, and what two things claim. */
  void check() {
    Map<String, String> owners = new LinkedHashMap<>();
    things
        .asked()
        .forEach(
            (id, topic) -> {
              List<String> says = new ArrayList<>(topic.texts(SAYS));
              told(topic, SAYS, says);
              for (Yaml piece : pieces(topic)) {
                checkPiece(id, piece);
                says.addAll(piece.texts(SAYS));
              }
              own(id, topic, SAYS, says, owners);
            });
    owners.clear();
    things
        .told()
        .forEach(
            (id, finding) -> {
              List<String> tellings = finding.texts(Things.TELLINGS);
              told(finding, Things.TELLINGS, tellings);
              own(id, finding, Things.TELLINGS, tellings, owners);
            });
    lesser();
    problems.throwIfAny();
  }

  private static void told(Yaml item, String key, List<String> sentences) {
    if (sentences.isEmpty()) {
      item.problem(key, "has no '" + key + "', so it would never be understood; write some");
    }
  }

  private static void own(
      String id, Yaml item, String key, List<String> sentences, Map<String, String> owners) {
    for (String sentence : sentences) {
      String owner = owners.putIfAbsent(sentence, id);
      if (owner != null && !owner.equals(id)) {
        item.problem(key, "has '" + sentence + "', which " + owner + " has too; choose one");
      }
    }
  }

  /** The pieces behind a topic's answer: those of "tell me more", then those that are asked for. */
  private static List<Yaml> pieces(Yaml topic) {
    List<Yaml> pieces = new ArrayList<>(topic.itemsIfAny(MORE));
    pieces.addAll(topic.itemsIfAny(ASKED));
    return pieces;
  }

  /** A piece that has an id must be told apart by ways to ask for it. */
  private static void checkPiece(String topic, Yaml piece) {
    if (!piece.has(ID)) {
      return;
    }
    int ways = piece.texts(SAYS).size();
    piece.named(topic + "/" + piece.text(ID));
    if (topic.equals(TopicModel.OUT_OF_SCOPE)) {
      piece.nothingElse();
    } else if (ways < FEWEST) {
      piece.problem(SAYS, "has " + ways + " ways to ask for it; write " + FEWEST);
    }
  }

  /** What people ask and tell, by topic and by sign, and how they reply, by question. */
  List<List<String>> kinds() {
    List<List<String>> kinds = new ArrayList<>();
    things.findings().values().forEach(finding -> kinds.add(finding.texts("named")));
    tellings().values().forEach(told -> kinds.add(List.copyOf(told)));
    asked().values().forEach(says -> kinds.add(List.copyOf(says)));
    kinds.addAll(ReplyFiles.byQuestion(content, language, problems).values());
    // each is a kind of its own, so that a device hands all of them over uncut
    for (String reply : ReplyFiles.whole(content, language, problems)) {
      kinds.add(List.of(reply));
    }
    problems.throwIfAny();
    return kinds;
  }

  private Map<String, Set<String>> tellings() {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    things
        .told()
        .forEach((id, finding) -> told.put(id, new LinkedHashSet<>(finding.texts("tellings"))));
    return told;
  }

  private Map<String, Set<String>> asked() {
    Map<String, Set<String>> asked = new LinkedHashMap<>();
    things
        .asked()
        .forEach(
            (id, topic) -> {
              Set<String> says = new LinkedHashSet<>(topic.texts(SAYS));
              says.addAll(topic.texts("samples"));
              asked.put(id, says);
            });
    return asked;
  }

  /**
   * The same, and behind all topics what asks for one piece of an answer, which is no more theirs.
   * A piece's number is its place behind the answer, those of "tell me more" first.
   */
  private Map<String, Set<String>> askedByPiece() {
    Map<String, Set<String>> asked = asked();
    Map<String, Set<String>> apart = new LinkedHashMap<>();
    things
        .asked()
        .forEach(
            (id, topic) -> {
              List<Yaml> pieces = pieces(topic);
              for (int i = 0; i < pieces.size(); i++) {
                List<String> says = pieces.get(i).texts(SAYS);
                if (id.equals(TopicModel.OUT_OF_SCOPE)) {
                  // what only sounds like a piece
                  asked.get(id).addAll(says);
                } else if (!says.isEmpty()) {
                  asked.get(id).removeAll(says);
                  apart.put(id + TopicModel.PIECE + (i + 1), new LinkedHashSet<>(says));
                }
              }
            });
    asked.putAll(apart);
    return asked;
  }

  /** What the model of the replies learns; what asks or tells something is no reply to an offer. */
  private Map<String, Set<String>> replied() {
    Map<String, Set<String>> replied = ReplyFiles.learned(content, language, problems);
    Set<String> other = replied.get("other");
    asked()
        .forEach(
            (id, says) -> {
              int every = id.equals(TopicModel.OUT_OF_SCOPE) ? EVERY_OUTSIDE : EVERY;
              int i = 0;
              for (String say : says) {
                if (i++ % every == 0) {
                  other.add(ReplyFiles.reply(OfferReader.OFFER, "", say));
                }
              }
            });
    return replied;
  }

  /** What tells an emergency, by sign; everything else that people say is harmless. */
  private Map<String, Set<String>> told() {
    Map<String, Set<String>> told = tellings();
    Set<String> harmless = told.get(TopicModel.HARMLESS);
    // without what asks for a piece, so that a sentence more there moves no emergency
    asked().values().forEach(harmless::addAll);
    lesser().values().forEach(harmless::addAll);
    return told;
  }

  /**
   * What tells signs that are no emergency, by all the signs that it tells; by none, what only
   * sounds like one.
   */
  private Map<String, Set<String>> lesser() {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    Yaml file = Yaml.file(content, language + LESSER, problems);
    for (Yaml item : file.items("told")) {
      List<String> signs = item.texts("signs");
      for (String sign : signs) {
        if (!things.findings().containsKey(sign)) {
          item.problem("signs", "'" + sign + "' is no finding; use the name of a file of findings");
        }
      }
      told.computeIfAbsent(String.join(EncoderRows.AND, signs), of -> new LinkedHashSet<>())
          .addAll(item.texts(SAYS));
      item.nothingElse();
    }
    told.computeIfAbsent("", of -> new LinkedHashSet<>()).addAll(file.texts("none"));
    file.nothingElse();
    return told;
  }

  /**
   * The models of the language by their ending, compiled.
   *
   * @param words which words count, which mean the same, and which are misheard
   * @param grammar how words are compared, as it is compiled
   * @param trained the models that are there
   */
  Map<String, byte[]> models(Phrases words, Stems stems, byte[] grammar, Trained trained) {
    Phrases apart = words.withoutWordings();
    List<Object> common = List.of(ContentWriter.write(apart), words.mishearings(), grammar);
    Map<String, Set<String>> told = told();
    Map<String, Set<String>> asked = askedByPiece();
    Map<String, Set<String>> replied = replied();
    problems.throwIfAny();
    Map<String, Supplier<byte[]>> trainers = new LinkedHashMap<>();
    trainers.put(
        ".alarm",
        kept(
            trained,
            ".alarm",
            common,
            told,
            () -> new AlarmTrainer(stems).train(told, words.mishearings())));
    trainers.put(
        ".replied",
        kept(
            trained,
            ".replied",
            common,
            replied,
            () -> train(apart, replied, stems, 3, SMALLEST_OF_REPLIES)));
    trainers.put(
        ".topics",
        kept(trained, ".topics", common, asked, () -> train(apart, asked, stems, 3, SMALLEST)));
    trainers.put(
        ".signs",
        kept(
            trained,
            ".signs",
            common,
            told,
            () -> train(apart, told, stems, 40, SMALLEST_OF_SIGNS)));
    return together(trainers);
  }

  /**
   * Of each piece of an answer that is told apart its name with its id, which stays the same when
   * pieces are moved, by its name with its place.
   */
  Map<String, String> pieceIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    things
        .asked()
        .forEach(
            (topic, item) -> {
              List<Yaml> pieces = pieces(item);
              for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).has(ID)) {
                  ids.put(
                      topic + TopicModel.PIECE + (i + 1),
                      topic + TopicModel.PIECE + pieces.get(i).text(ID));
                }
              }
            });
    return ids;
  }

  /** What the encoder is taught: sentences by class, by kind of class. */
  Map<String, Map<String, Set<String>>> taught() {
    Map<String, String> ids = pieceIds();
    Map<String, Set<String>> asked = new LinkedHashMap<>();
    askedByPiece().forEach((name, says) -> asked.put(ids.getOrDefault(name, name), says));
    Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
    kinds.put("topics", asked);
    kinds.put("signs", told());
    kinds.put("replied", replied());
    kinds.put(EncoderRows.LESSER, lesser());
    problems.throwIfAny();
    return kinds;
  }

  private Supplier<byte[]> kept(
      Trained trained, String ending, List<Object> common, Object from, Supplier<byte[]> train) {
    return () -> {
      try {
        return trained.model(language + ending, List.of(common, from), train);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Each is the same however many are trained at once. */
  private static Map<String, byte[]> together(Map<String, Supplier<byte[]>> trainers) {
    Map<String, CompletableFuture<byte[]>> running = new LinkedHashMap<>();
    trainers.forEach((name, train) -> running.put(name, CompletableFuture.supplyAsync(train)));
    Map<String, byte[]> models = new LinkedHashMap<>();
    running.forEach((name, model) -> models.put(name, model.join()));
    return models;
  }

  private static byte[] train(
      Phrases words, Map<String, Set<String>> sentences, Stems stems, int fewest, double smallest) {
    List<String> classes = new ArrayList<>(sentences.keySet());
    return ContentWriter.write(
        new TopicTrainer(words, classes, words.mishearings(), stems, fewest, smallest)
            .train(sentences));
  }
}
