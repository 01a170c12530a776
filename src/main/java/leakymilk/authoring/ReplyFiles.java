package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Stems;
import leakymilk.content.TopicFeatures;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;
import leakymilk.understanding.OfferReader;

/**
 * How people reply: the words of {@code reply-words.yaml}, the bare names of the signs, and the
 * sentences of {@code replies.yaml} on which the model of the replies is trained.
 */
final class ReplyFiles {
  private static final String WORDS = "/reply-words.yaml";
  private static final String REPLIES = "/replies.yaml";

  /** What a phrase may be. */
  private static final List<String> KINDS =
      List.of(
          "yes",
          "no",
          "unsure",
          "soft-yes",
          "soft-no",
          "well",
          "limits",
          "startled",
          "unwell",
          "just",
          "around",
          "degree",
          "headless",
          "turns",
          "denies",
          "rest",
          "agrees",
          "mistaken",
          "but-for",
          "busy",
          "never",
          "as-bad",
          "at-all",
          "lest",
          "subject",
          "notices",
          "any",
          "pointer",
          "listens");

  private static final String ALIKE = "alike";

  /** What a whole reply may be. */
  static final List<String> CLASSES = List.of("yes", "no", "unsure", "other", "leaves", "takes");

  /** Replies to any question of the check, and to what is offered outside of it. */
  private static final List<String> BESIDE = List.of("any", OfferReader.OFFER);

  private ReplyFiles() {}

  /**
   * The words by what they are: kinds, and {@code =finding} for the bare name of a sign; {@code
   * ?question} tells behind which words a bare number is read.
   */
  static Map<String, String> table(
      Path content,
      String language,
      Things things,
      Protocol protocol,
      Stems stems,
      Problems problems) {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    Yaml file = Yaml.file(content, language + WORDS, problems);
    file.oneOf("review", "draft");
    for (String kind : KINDS) {
      for (String phrase : file.texts(kind)) {
        add(kinds, stems.words(phrase), kind);
      }
    }
    Map<String, String> table = new LinkedHashMap<>();
    for (Yaml item : file.items("context")) {
      String id = item.text("id");
      if (protocol.question(id) == null) {
        item.problem("id", "is no question of protocol.yaml; mend its name or delete it");
      }
      table.put("?" + id, item.text("before"));
      item.nothingElse();
    }
    for (String key : List.of("subjects", "denied")) {
      table.put("!" + key, String.join("|", file.texts(key)));
    }
    file.nothingElse();
    alike(Yaml.file(content, language + REPLIES, problems))
        .forEach((id, group) -> table.put(TopicFeatures.ALIKE + id, group));
    for (String key : List.of("named-in-reply", "named")) {
      things
          .findings()
          .forEach(
              (id, finding) ->
                  finding.texts(key).forEach(name -> add(kinds, stems.words(name), "=" + id)));
    }
    kinds.forEach((phrase, all) -> table.put(phrase, String.join(" ", all)));
    return table;
  }

  private static void add(Map<String, Set<String>> kinds, List<String> phrase, String kind) {
    String plain = String.join(" ", phrase);
    kinds.computeIfAbsent(plain, p -> new LinkedHashSet<>()).add(kind);
  }

  /** Words that are a whole reply by themselves. */
  static List<String> whole(Path content, String language, Problems problems) {
    Yaml file = Yaml.file(content, language + WORDS, problems);
    List<String> whole = new ArrayList<>();
    for (String kind : KINDS.subList(0, KINDS.indexOf("well"))) {
      whole.addAll(file.texts(kind));
    }
    return whole;
  }

  /** Replies by question. */
  static Map<String, List<String>> byQuestion(Path content, String language, Problems problems) {
    Map<String, List<String>> replies = new LinkedHashMap<>();
    for (Yaml item : Yaml.file(content, language + REPLIES, problems).items("questions")) {
      List<String> all = new ArrayList<>();
      for (String means : CLASSES) {
        all.addAll(item.texts(means));
      }
      replies.put(item.text("id"), all);
    }
    return replies;
  }

  /** Checks the replies against the protocol. */
  static void check(Path content, String language, Protocol protocol, Problems problems) {
    Yaml file = Yaml.file(content, language + REPLIES, problems);
    Set<String> missing = new LinkedHashSet<>();
    for (Question question : protocol.questions()) {
      missing.add(question.id());
    }
    for (String id : alike(file).keySet()) {
      if (!missing.contains(id)) {
        file.problem(ALIKE, "has '" + id + "', which is no question of protocol.yaml");
      }
    }
    for (Yaml item : file.items("questions")) {
      String id = item.text("id");
      item.named(id);
      if (!missing.remove(id) && !BESIDE.contains(id)) {
        item.problem("id", "is no question of protocol.yaml, or is there twice");
      }
      CLASSES.forEach(item::texts);
      item.nothingElse();
    }
    for (String id : missing) {
      file.problem("questions", "has no replies to the question '" + id + "'; write some");
    }
    file.nothingElse();
  }

  /** What the model of the replies learns: each behind what it replies to, by what it means. */
  static Map<String, Set<String>> learned(Path content, String language, Problems problems) {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    CLASSES.forEach(means -> told.put(means, new LinkedHashSet<>()));
    Yaml file = Yaml.file(content, language + REPLIES, problems);
    Map<String, String> alike = alike(file);
    for (Yaml item : file.items("questions")) {
      String id = item.text("id");
      for (String means : CLASSES) {
        for (String reply : item.texts(means)) {
          told.get(means).add(reply(id, alike.getOrDefault(id, ""), reply));
        }
      }
    }
    return told;
  }

  /** A reply behind its question, and behind what the questions are called that are like it. */
  static String reply(String question, String alike, String reply) {
    return String.join(TopicTrainer.REPLY, question, alike, reply);
  }

  /** By question what those are called to which people reply alike. */
  private static Map<String, String> alike(Yaml file) {
    Map<String, String> alike = new LinkedHashMap<>();
    for (List<String> questions : file.lists(ALIKE)) {
      // they go by the name of the first
      questions.forEach(id -> alike.put(id, TopicFeatures.ALIKE + questions.get(0)));
    }
    return alike;
  }
}
