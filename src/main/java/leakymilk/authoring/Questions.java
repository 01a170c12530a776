package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Places;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.triage.Protocol;

/**
 * What people ask ({@code questions.yaml}) and how they tell an emergency ({@code reports.yaml}),
 * and the training of the two models on them.
 */
final class Questions {
  private static final String ASKED = "/questions.yaml";
  private static final String TOLD = "/reports.yaml";
  private static final String ANSWERS = "/answers.yaml";

  /** Fewer ways to ask for a piece of an answer tell it apart from no other. */
  private static final int FEWEST = 25;

  private Questions() {}

  /** Checks both files of a language. */
  static void check(
      Path content, String language, Set<String> topics, Protocol protocol, Problems problems) {
    Set<String> classes = new LinkedHashSet<>(topics);
    classes.add(TopicModel.OUT_OF_SCOPE);
    check(Yaml.file(content, language + ASKED, problems), "topics", classes);
    checkPieces(content, language, problems);
    Set<String> signs =
        new LinkedHashSet<>(Set.of(TopicModel.HARMLESS, PhraseIndex.OTHER_EMERGENCY));
    protocol.findings().forEach(finding -> signs.add(finding.id()));
    check(Yaml.file(content, language + TOLD, problems), "findings", signs);
  }

  /** Each piece that has an id must be told apart by ways to ask for it. */
  private static void checkPieces(Path content, String language, Problems problems) {
    Map<String, String> missing = pieces(content, language);
    for (Yaml topic : Yaml.file(content, language + ASKED, new Problems()).items("topics")) {
      boolean outside = topic.text("id").equals(TopicModel.OUT_OF_SCOPE);
      for (Yaml piece : outside ? List.<Yaml>of() : topic.itemsIfAny("asked")) {
        String id = topic.text("id") + "/" + piece.text("id");
        if (missing.remove(id) == null) {
          problems.add(language + ASKED, 0, id, "is the id of no piece in answers.yaml");
        } else if (piece.texts("says").size() < FEWEST) {
          problems.add(
              language + ASKED,
              0,
              id,
              "has " + piece.texts("says").size() + " ways to ask for it; write " + FEWEST);
        }
      }
    }
    for (String id : missing.keySet()) {
      problems.add(language + ASKED, 0, id, "has no ways to ask for it; write " + FEWEST);
    }
  }

  /**
   * The pieces that may be asked for: those of "tell me more" that have an id, and behind them
   * those that are said only then.
   *
   * @return what the model calls each, by its topic, a slash and its id
   */
  private static Map<String, String> pieces(Path content, String language) {
    Map<String, String> pieces = new LinkedHashMap<>();
    for (Yaml topic : Yaml.file(content, language + ANSWERS, new Problems()).items("topics")) {
      String id = topic.text("id");
      List<Yaml> all = new ArrayList<>(topic.items("more"));
      all.addAll(topic.itemsIfAny("asked"));
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).has("id")) {
          pieces.put(id + "/" + all.get(i).text("id"), id + TopicModel.PIECE + (i + 1));
        }
      }
    }
    return pieces;
  }

  private static void check(Yaml file, String key, Set<String> allowed) {
    Map<String, String> owners = new LinkedHashMap<>();
    for (Yaml item : file.items(key)) {
      String id = item.text("id");
      item.named(id);
      if (!allowed.contains(id)) {
        item.problem("id", "is none of the " + key + " that there are; mend its name or delete it");
      }
      item.texts("samples");
      List<String> says = new ArrayList<>(item.texts("says"));
      if (says.isEmpty()) {
        item.problem("says", "has no tellings, so it would never be understood; write some");
      }
      for (Yaml piece : item.itemsIfAny("asked")) {
        piece.text("id");
        says.addAll(piece.texts("says"));
        piece.nothingElse();
      }
      for (String sentence : says) {
        String owner = owners.putIfAbsent(sentence, id);
        if (owner != null && !owner.equals(id)) {
          item.problem("says", "has '" + sentence + "', which " + owner + " has too; choose one");
        }
      }
      item.nothingElse();
    }
    file.nothingElse();
  }

  private static Map<String, Set<String>> sentences(Yaml file, String key) {
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    for (Yaml item : file.items(key)) {
      sentences.put(item.text("id"), new LinkedHashSet<>(item.texts("says")));
    }
    return sentences;
  }

  /** Weights of a model that are nearer to nothing than this change nothing that matters. */
  private static final double SMALLEST = 0.25;

  /** Topics and signs have most rows, and their small weights are mostly chance. */
  private static final double SMALLEST_OF_TOPICS = 0.32;

  private static final double SMALLEST_OF_SIGNS = 0.35;

  /** The model of the topics: what people ask in a language. */
  static TopicModel topics(Path project, String language) {
    Problems problems = new Problems();
    Map<String, Set<String>> asked = askedByPiece(project, language, problems);
    Phrases phrases = phrases(project, language, problems);
    problems.throwIfAny();
    return new TopicTrainer(
            phrases,
            new ArrayList<>(asked.keySet()),
            mishearings(project, language, problems),
            stems(project, language),
            3,
            SMALLEST_OF_TOPICS)
        .train(asked);
  }

  /** What people ask and tell, by topic and by sign, and how they reply, by question. */
  static List<List<String>> kinds(Path project, String language) {
    Problems problems = new Problems();
    Path content = project.resolve("src/main/content");
    List<List<String>> kinds = new ArrayList<>();
    for (Yaml item : Yaml.file(content, language + "/phrases.yaml", problems).items("findings")) {
      kinds.add(item.texts("named"));
    }
    for (Map.Entry<String, Set<String>> told :
        sentences(Yaml.file(content, language + TOLD, problems), "findings").entrySet()) {
      kinds.add(List.copyOf(told.getValue()));
    }
    asked(project, language, problems).values().forEach(says -> kinds.add(List.copyOf(says)));
    kinds.addAll(ReplyFiles.byQuestion(content, language, problems).values());
    // each is a kind of its own, so that a device hands all of them over uncut
    for (String reply : ReplyFiles.whole(content, language, problems)) {
      kinds.add(List.of(reply));
    }
    problems.throwIfAny();
    return kinds;
  }

  /** The model of the replies. */
  static TopicModel replies(Path project, String language) {
    Problems problems = new Problems();
    Phrases phrases = phrases(project, language, problems);
    Map<String, String> mishearings = mishearings(project, language, problems);
    problems.throwIfAny();
    return ReplyFiles.model(
        project,
        language,
        new TopicTrainer(
            phrases, ReplyFiles.CLASSES, mishearings, stems(project, language), 3, SMALLEST));
  }

  private static Map<String, Set<String>> asked(Path project, String language, Problems problems) {
    Path content = project.resolve("src/main/content");
    Map<String, Set<String>> asked =
        sentences(Yaml.file(content, language + ASKED, problems), "topics");
    for (Yaml topic : Yaml.file(content, language + ASKED, problems).items("topics")) {
      asked.get(topic.text("id")).addAll(topic.texts("samples"));
    }
    return asked;
  }

  /**
   * The same, and behind all topics what asks for one piece of an answer, which is no more theirs.
   */
  private static Map<String, Set<String>> askedByPiece(
      Path project, String language, Problems problems) {
    Path content = project.resolve("src/main/content");
    Map<String, Set<String>> asked = asked(project, language, problems);
    Map<String, Set<String>> apart = new LinkedHashMap<>();
    Map<String, String> pieces = pieces(content, language);
    for (Yaml topic : Yaml.file(content, language + ASKED, problems).items("topics")) {
      String id = topic.text("id");
      for (Yaml piece : topic.itemsIfAny("asked")) {
        List<String> says = piece.texts("says");
        if (id.equals(TopicModel.OUT_OF_SCOPE)) {
          // what only sounds like a piece
          asked.get(id).addAll(says);
          continue;
        }
        asked.get(id).removeAll(says);
        apart.put(pieces.get(id + "/" + piece.text("id")), new LinkedHashSet<>(says));
      }
    }
    asked.putAll(apart);
    return asked;
  }

  /** The model of the emergencies: everything else that people say is harmless to it. */
  static TopicModel signs(Path project, String language) {
    Problems problems = new Problems();
    Map<String, Set<String>> told = told(project, language, problems);
    Phrases phrases = phrases(project, language, problems);
    problems.throwIfAny();
    return new TopicTrainer(
            phrases,
            new ArrayList<>(told.keySet()),
            mishearings(project, language, problems),
            stems(project, language),
            40,
            SMALLEST_OF_SIGNS)
        .train(told);
  }

  /** The model that hears whether any emergency is told, compiled. */
  static byte[] alarm(Path project, String language) {
    Problems problems = new Problems();
    Map<String, Set<String>> told = told(project, language, problems);
    Map<String, String> mishearings = mishearings(project, language, problems);
    problems.throwIfAny();
    return new AlarmTrainer(stems(project, language)).train(told, mishearings);
  }

  private static Map<String, Set<String>> told(Path project, String language, Problems problems) {
    Path content = project.resolve("src/main/content");
    Map<String, Set<String>> told =
        sentences(Yaml.file(content, language + TOLD, problems), "findings");
    Set<String> harmless = told.get(TopicModel.HARMLESS);
    // without what asks for a piece, so that a sentence more there moves no emergency
    asked(project, language, problems).values().forEach(harmless::addAll);
    return told;
  }

  private static Map<String, String> mishearings(Path project, String language, Problems problems) {
    Map<String, String> mishearings = new LinkedHashMap<>();
    Yaml heard =
        Yaml.file(project.resolve("src/main/content"), language + "/phrases.yaml", problems)
            .map("mishearings");
    for (String word : heard.keys()) {
      mishearings.put(word, heard.text(word));
    }
    return mishearings;
  }

  /** How words are compared; what is wrong with the file was told before anything is trained. */
  private static Stems stems(Path project, String language) {
    return GrammarFile.stems(project.resolve("src/main/content"), language, new Problems());
  }

  private static Phrases phrases(Path project, String language, Problems problems) {
    Path content = project.resolve("src/main/content");
    Sources sources = Sources.read(content, problems);
    Protocol protocol = new ProtocolFile(content, sources, problems).read();
    return new PhrasesFile(content, language, protocol, sources, stems(project, language), problems)
        .read(Places.NONE);
  }
}
