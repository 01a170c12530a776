package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.content.Answer;
import leakymilk.content.Country;
import leakymilk.content.Piece;
import leakymilk.content.Prompt;
import leakymilk.content.Prompts;

/** Reads and checks what the skill says in one language, as each of its countries says it. */
final class LanguageFiles {
  private static final int ANSWER_WORDS = 30;
  private static final int PIECE_WORDS = 40;
  private static final int PROMPT_WORDS = 45;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

  private final Path root;
  private final String language;
  private final Sources sources;
  private final SpeechRules rules;
  private final Map<String, Country> countries;
  private final Problems problems;

  LanguageFiles(
      Path root,
      String language,
      Sources sources,
      Map<String, Country> countries,
      Problems problems) {
    this.root = root;
    this.language = language;
    this.sources = sources;
    this.rules = SpeechRules.read(root, language, problems);
    this.countries = countries;
    this.problems = problems;
  }

  /** The answers by topic, in the order of the file. */
  Map<String, Answer> answers() {
    Yaml file = Yaml.file(root, language + "/answers.yaml", problems);
    Map<String, Answer> answers = new LinkedHashMap<>();
    Map<String, Yaml> items = new LinkedHashMap<>();
    for (Yaml item : file.items("topics")) {
      Answer answer = answer(item);
      if (answers.putIfAbsent(answer.topic(), answer) != null) {
        item.problem("is there twice; keep one");
      }
      items.putIfAbsent(answer.topic(), item);
    }
    for (Answer answer : answers.values()) {
      for (String near : answer.near()) {
        if (!answers.containsKey(near) || near.equals(answer.topic())) {
          items
              .get(answer.topic())
              .problem("near", "names '" + near + "', which is no other topic of this file");
        }
      }
    }
    file.nothingElse();
    return answers;
  }

  private Answer answer(Yaml item) {
    String topic = item.text("id");
    item.named(topic);
    if (!topic.matches("[a-z]+(-[a-z]+)*")) {
      item.problem("id", "is not in kebab-case; write it like how-long");
    }
    String name = item.text("name");
    List<String> near = item.texts("near");
    if (near.size() != 2) {
      item.problem("near", "needs two topics in 'near', such as [how-long, is-it-normal]");
    }
    String evidence = item.oneOf("evidence", "good", "fair", "thin");
    String review = item.text("review");
    if (!review.equals("draft") && !review.matches("20\\d\\d-\\d\\d-\\d\\d \\S.*")) {
      item.problem("review", "is '" + review + "'; write draft, or the date and the reviewer");
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece(item.map("answer").named(topic), topic, ANSWER_WORDS));
    List<Yaml> more = item.items("more");
    if (more.isEmpty() || more.size() > 4) {
      item.problem("more", "needs one to four pieces in 'more', has " + more.size());
    }
    for (Yaml piece : more) {
      pieces.add(piece(piece, topic, PIECE_WORDS));
    }
    boolean offersCheck = item.has("offers") && item.oneOf("offers", "check").equals("check");
    item.nothingElse();
    return new Answer(topic, name, near, evidence, review, offersCheck, pieces);
  }

  private Piece piece(Yaml item, String topic, int most) {
    String say = item.text("say");
    List<String> from = item.texts("sources");
    sources.check(item, from);
    check(say, most, topic, "say", item);
    if (say.contains("?")) {
      item.problem("say", "asks a question; the skill adds its own, so end with a full stop");
    }
    item.nothingElse();
    return new Piece(say, from);
  }

  /** The prompts by id. */
  Map<String, Prompt> prompts() {
    Yaml file = Yaml.file(root, language + "/conversation.yaml", problems);
    file.oneOf("review", "draft");
    Map<String, Prompt> prompts = new LinkedHashMap<>();
    for (Yaml item : file.items("prompts")) {
      String id = item.text("id");
      item.named(id);
      Prompt prompt = prompt(id, item);
      if (prompts.putIfAbsent(id, prompt) != null) {
        item.problem("is there twice; keep one");
      }
      if (!Prompts.REQUIRED.contains(id)) {
        item.problem("id", "is a prompt that the program never says; mend its name or delete it");
      }
    }
    for (String id : Prompts.REQUIRED) {
      if (!prompts.containsKey(id)) {
        file.problem("has no prompt '" + id + "'; write one");
      }
    }
    file.nothingElse();
    return prompts;
  }

  private Prompt prompt(String id, Yaml item) {
    String say = item.text("say");
    String reprompt = item.textOr("reprompt", "");
    if (item.has("sources")) {
      sources.check(item, item.texts("sources"));
    }
    check(say, PROMPT_WORDS, id, "say", item);
    check(reprompt, PROMPT_WORDS, id, "reprompt", item);
    if (!say.isEmpty() && say.endsWith("?") != item.has("reprompt")) {
      item.problem(
          "say",
          say.endsWith("?")
              ? "asks a question but has no 'reprompt' for silence; write one"
              : "has a 'reprompt' but asks nothing at its end; end with the question");
    }
    if (!reprompt.isEmpty() && !reprompt.endsWith("?")) {
      item.problem("reprompt", "must end with the question");
    }
    if (say.indexOf('?') >= 0 && say.indexOf('?') < say.length() - 1) {
      item.problem("say", "may ask one question only, at its end");
    }
    item.nothingElse();
    return new Prompt(id, say, reprompt);
  }

  /** Judges a text as every country says it, and its placeholders. */
  void check(String say, int most, String id, String key, Yaml item) {
    Matcher placeholder = PLACEHOLDER.matcher(say);
    while (placeholder.find()) {
      if (!countries.get(language).words().containsKey(placeholder.group(1))) {
        item.problem(
            key, "has the unknown placeholder " + placeholder.group() + "; see local.yaml");
        return;
      }
    }
    Map<String, List<String>> problemsIn = new LinkedHashMap<>();
    for (Map.Entry<String, Country> country : countries.entrySet()) {
      String spoken =
          PLACEHOLDER
              .matcher(say)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          country.getValue().words().getOrDefault(found.group(1), "word")))
              .replaceAll("\\[(first|other|signs|level|pause)\\]", "one");
      for (String problem : rules.problems(spoken, most, id)) {
        problemsIn.computeIfAbsent(problem, p -> new ArrayList<>()).add(country.getKey());
      }
    }
    for (Map.Entry<String, List<String>> problem : problemsIn.entrySet()) {
      boolean everywhere = problem.getValue().size() == countries.size();
      String where = everywhere ? "" : " (in " + String.join(", ", problem.getValue()) + ")";
      item.problem(key, problem.getKey() + where);
    }
  }
}
