package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leakymilk.content.PhraseIndex;
import leakymilk.content.TopicModel;

/**
 * What a language has one file of each: its topics with the ways to ask for them, and its findings
 * with the ways to tell them. What a file is called is the thing's id.
 */
public final class Things {
  static final String TOPICS = "topics";
  static final String FINDINGS = "findings";

  /** In which order topics and tellings are read. */
  static final String ORDER = "order.yaml";

  /** Sentences in which somebody tells an emergency. */
  static final String TELLINGS = "tellings";

  private static final String ENDING = ".yaml";

  /** Without these there is nothing to tell an emergency from. */
  private static final List<String> MUST_BE_TOLD =
      List.of(TopicModel.HARMLESS, PhraseIndex.OTHER_EMERGENCY);

  private final Map<String, Yaml> topics;
  private final Map<String, Yaml> findings;
  private final List<String> learned;

  private Things(Map<String, Yaml> topics, Map<String, Yaml> findings, List<String> learned) {
    this.topics = topics;
    this.findings = findings;
    this.learned = learned;
  }

  /** Reads the files of a language; what is no thing, and what has no file, is noted. */
  public static Things of(Path content, String language, Problems problems) {
    Yaml order = Yaml.file(content, ORDER, problems);
    List<String> known = new ArrayList<>();
    for (Yaml finding : Yaml.file(content, "protocol.yaml", new Problems()).itemsIfAny(FINDINGS)) {
      known.add(finding.text("id"));
    }
    boolean closed = !known.isEmpty();
    known.add(PhraseIndex.OTHER_EMERGENCY);
    known.add(TopicModel.HARMLESS);
    Map<String, Yaml> findings = read(content, language + "/" + FINDINGS, known, known, problems);
    findings.forEach(
        (id, file) -> {
          // of a protocol that could not be read it is told once
          if (closed && !known.contains(id)) {
            file.problem("is no finding of protocol.yaml; mend the file's name or delete it");
          }
        });
    return new Things(
        read(
            content,
            language + "/" + TOPICS,
            order.texts(TOPICS),
            List.of(TopicModel.OUT_OF_SCOPE),
            problems),
        findings,
        order.texts(FINDINGS));
  }

  /**
   * The files of a folder by id.
   *
   * @param first in this order; behind them all others, by name
   * @param wanted must be there
   */
  private static Map<String, Yaml> read(
      Path content, String folder, List<String> first, List<String> wanted, Problems problems) {
    Set<String> there = new LinkedHashSet<>(wanted);
    for (String name : names(content.resolve(folder))) {
      String id = name.replace(ENDING, "");
      if (name.matches("[a-z]+(-[a-z]+)*[.]yaml")) {
        there.add(id);
      } else {
        problems.add(folder + "/" + name, 0, "", "is no name of a thing; write it like lump.yaml");
      }
    }
    Set<String> ordered = new LinkedHashSet<>(first);
    ordered.retainAll(there);
    ordered.addAll(there);
    Map<String, Yaml> files = new LinkedHashMap<>();
    for (String id : ordered) {
      files.put(id, Yaml.file(content, folder + "/" + id + ENDING, problems).named(id));
    }
    return files;
  }

  /** What lies in a folder, by name; nothing where there is none. */
  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .forEach(names::add);
    } catch (IOException none) {
      return List.of();
    }
    return names;
  }

  /** The ids that order.yaml names and no language has a file of. */
  static void checkOrder(Path content, List<String> languages, Problems problems) {
    Yaml order = Yaml.file(content, ORDER, problems);
    for (String kind : List.of(TOPICS, FINDINGS)) {
      for (String id : order.texts(kind)) {
        Path file = Path.of(kind, id + ENDING);
        if (languages.stream().noneMatch(of -> Files.exists(content.resolve(of).resolve(file)))) {
          order.problem(kind, "names '" + id + "', of which there is no file; take it out");
        }
      }
    }
    order.nothingElse();
  }

  /** Where a thing of a language stands, in the content. */
  static String file(String language, String kind, String id) {
    return language + "/" + kind + "/" + id + ENDING;
  }

  /** What people ask, in the order in which it is learned; what is not answered is among it. */
  Map<String, Yaml> asked() {
    return Collections.unmodifiableMap(topics);
  }

  /** The topics that have an answer. */
  public Map<String, Yaml> topics() {
    Map<String, Yaml> answered = new LinkedHashMap<>(topics);
    answered.remove(TopicModel.OUT_OF_SCOPE);
    return answered;
  }

  /** The findings in the order of the protocol, and the emergency that it does not ask for. */
  public Map<String, Yaml> findings() {
    Map<String, Yaml> named = new LinkedHashMap<>(findings);
    named.remove(TopicModel.HARMLESS);
    return named;
  }

  /** What is told in sentences, in the order in which it is learned; what is harmless, too. */
  Map<String, Yaml> told() {
    Map<String, Yaml> told = new LinkedHashMap<>();
    for (String id : learned) {
      if (findings.containsKey(id)) {
        told.put(id, findings.get(id));
      }
    }
    told.putAll(findings);
    told.entrySet()
        .removeIf(of -> !MUST_BE_TOLD.contains(of.getKey()) && !of.getValue().has(TELLINGS));
    return told;
  }

  /** Notes every key that nobody has read. */
  void nothingElse() {
    topics.values().forEach(Yaml::nothingElse);
    findings.values().forEach(Yaml::nothingElse);
  }
}
