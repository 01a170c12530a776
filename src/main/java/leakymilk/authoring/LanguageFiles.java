package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Answer;
import leakymilk.content.CheckWords;
import leakymilk.content.Country;
import leakymilk.content.Piece;
import leakymilk.content.PromptWording;
import leakymilk.content.Says;
import leakymilk.content.Wording;

/** Reads and checks what the skill says in one language, as each of its countries says it. */
final class LanguageFiles {
  private static final int ANSWER_WORDS = 30;
  private static final int PIECE_WORDS = 40;
  private static final int ASKED_WORDS = 36;
  private static final int PROMPT_WORDS = 45;
  private static final int SHORT_WORDS = 28;
  private static final int ACTION_WORDS = 28;

  private static final int LABEL_WORDS = 7;

  /** The words that a screen has besides those that are spoken. */
  private static final List<String> SCREEN =
      List.of(
          "yes",
          "no",
          "not-sure",
          "more",
          "enough",
          "again",
          "wrong",
          "why",
          "check",
          "else",
          "first",
          "other",
          "choose",
          "count",
          "heard");

  /** The follow-up questions that have a place to lead to. */
  private static final List<String> FOLLOW_UPS =
      List.of("night", "work", "how-long", "why", "bad", "which", "amount", "so-long", "stop-it");

  private static final String FOLLOW_UP = "follow-up";

  /** Topics that tell in which life somebody asks. */
  private static final List<String> PLACES =
      List.of(
          "leaking-in-pregnancy",
          "leaking-after-weaning",
          "leaking-without-baby",
          "milk-after-loss");

  private final Path root;
  private final String language;
  private final Map<String, Yaml> topics;
  private final Sources sources;
  private final SpeechRules rules;
  private final Texts texts;
  private final Problems problems;
  private final Reviews reviews;
  private final Map<String, ReviewItem> reviewed;

  /**
   * Files of a language.
   *
   * @param topics that have an answer, in their order
   * @param grammar as it was read
   * @param reviews who has signed what
   * @param reviewed all that wants a signature, by id
   */
  LanguageFiles(
      Path root,
      String language,
      Map<String, Yaml> topics,
      Sources sources,
      Map<String, Country> countries,
      GrammarFile grammar,
      Reviews reviews,
      Map<String, ReviewItem> reviewed,
      Problems problems) {
    this.reviews = reviews;
    this.reviewed = reviewed;
    this.root = root;
    this.language = language;
    this.topics = topics;
    this.sources = sources;
    this.rules = SpeechRules.read(root, language, grammar, problems);
    this.texts = new Texts(rules, language, countries);
    this.problems = problems;
  }

  /** The answers by topic. */
  Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    topics.forEach((topic, item) -> answers.put(topic, answer(topic, item)));
    for (Answer answer : answers.values()) {
      Yaml item = topics.get(answer.topic());
      for (String near : answer.near()) {
        if (!answers.containsKey(near) || near.equals(answer.topic())) {
          item.problem("near", "names '" + near + "', which is no other topic");
        }
      }
      leads(item, answer.topic(), answer.then(), answers);
    }
    return answers;
  }

  private Answer answer(String topic, Yaml item) {
    Wording name = texts.of(item, "name", topic, PIECE_WORDS);
    List<String> near = item.texts("near");
    if (near.size() != 2) {
      item.problem("near", "needs two topics in 'near', such as [how-long, is-it-normal]");
    }
    String evidence = item.oneOf("evidence", "good", "fair", "thin");
    if (!item.textOr("review", "draft").equals("draft")) {
      item.problem("review", "may only be draft; who has signed it stands in reviews.yaml");
    }
    Yaml first = item.map("answer").named(topic);
    List<Piece> pieces = new ArrayList<>();
    Wording brief = texts.of(first, "short", topic, SHORT_WORDS);
    pieces.add(piece(first, topic, ANSWER_WORDS));
    brief = texts.inPlaceOf(brief, pieces.get(0).say());
    List<Yaml> more = item.items("more");
    if (more.isEmpty() || more.size() > 4) {
      item.problem("more", "needs one to four pieces in 'more', has " + more.size());
    }
    Set<String> ids = new HashSet<>();
    for (Yaml piece : more) {
      once(piece, piece.textOr("id", ""), ids);
      if (piece.has("id")) {
        piece.texts("says");
      }
      pieces.add(piece(piece, topic, PIECE_WORDS));
    }
    int last = pieces.size() - 1;
    for (Yaml piece : item.itemsIfAny("asked")) {
      once(piece, piece.text("id"), ids);
      piece.texts("says");
      pieces.add(piece(piece, topic, ASKED_WORDS));
    }
    Piece action = piece(item.map("do").named(topic), topic, ACTION_WORDS);
    Piece others =
        item.has("others") ? piece(item.map("others").named(topic), topic, PIECE_WORDS) : null;
    Map<String, String> then = new LinkedHashMap<>();
    if (item.has("then")) {
      then.putAll(then(item.map("then").named(topic)));
    }
    if (item.has("instead")) {
      then.putAll(instead(item.map("instead").named(topic)));
    }
    List<String> tellsOf = item.has("tells-of") ? item.texts("tells-of") : List.of();
    boolean offersCheck = item.has("offers") && item.oneOf("offers", "check").equals("check");
    if (item.has(FOLLOW_UP)) {
      item.oneOf(FOLLOW_UP, FOLLOW_UPS.toArray(String[]::new));
    }
    return new Answer(
        topic,
        name,
        near,
        evidence,
        reviewer(topic),
        tellsOf,
        offersCheck,
        brief,
        pieces,
        last,
        action,
        others,
        then);
  }

  /** What asks for a piece by its id must lead to one. */
  private static void once(Yaml piece, String id, Set<String> ids) {
    if (!id.isEmpty() && !ids.add(id)) {
      piece.problem("id", "'" + id + "' is there twice in this topic; keep one");
    }
  }

  /** Who signed an answer as it stands, in a few words to be spoken; empty for nobody. */
  private String reviewer(String topic) {
    ReviewItem item = reviewed.get(language + "/answer/" + topic);
    return item != null && reviews.isSigned(item) ? reviews.last(item).by().role() : "";
  }

  private Piece piece(Yaml item, String topic, int most) {
    List<String> from = item.texts("sources");
    sources.check(item, from);
    Wording say = texts.ofHer(item, "say", topic, most);
    if (say.plain().contains("?")) {
      item.problem("say", "asks a question; the skill adds its own, so end with a full stop");
    }
    item.nothingElse();
    return new Piece(say, from);
  }

  private static Map<String, String> then(Yaml item) {
    Map<String, String> then = new LinkedHashMap<>();
    for (String kind : FOLLOW_UPS) {
      if (item.has(kind)) {
        then.put(kind, item.text(kind));
      }
    }
    item.nothingElse();
    return then;
  }

  /** Which topic answers in place of this one, by the one that was answered before. */
  private static Map<String, String> instead(Yaml item) {
    Map<String, String> instead = new LinkedHashMap<>();
    for (String place : PLACES) {
      if (item.has(place)) {
        instead.put(Answer.INSTEAD + place, item.text(place));
      }
    }
    item.nothingElse();
    return instead;
  }

  /** Every follow-up must lead to a piece that is there. */
  private static void leads(
      Yaml item, String topic, Map<String, String> then, Map<String, Answer> answers) {
    for (Map.Entry<String, String> lead : then.entrySet()) {
      String[] parts = lead.getValue().split(" ", -1);
      boolean numbered = parts[parts.length - 1].matches("\\d");
      String to = numbered && parts.length == 1 ? topic : parts[0];
      int piece = numbered ? Integer.parseInt(parts[parts.length - 1]) : 0;
      if (!answers.containsKey(to) || piece >= answers.get(to).pieces().size()) {
        item.problem(
            "then",
            "leads "
                + lead.getKey()
                + " to '"
                + lead.getValue()
                + "'; name a topic, a piece's number, or both");
      }
    }
  }

  /** Which topic answers a follow-up question where an answer names no other place. */
  Map<String, String> then() {
    Map<String, String> then = new LinkedHashMap<>();
    for (String kind : FOLLOW_UPS) {
      topics.forEach(
          (topic, item) -> {
            if (item.textOr(FOLLOW_UP, "").equals(kind)) {
              String other = then.putIfAbsent(kind, topic);
              if (other != null) {
                item.problem(FOLLOW_UP, "answers '" + kind + "' as " + other + " does; choose one");
              }
            }
          });
    }
    return then;
  }

  /** How each source is named aloud, with its kind and year; without its name where that tells. */
  Map<String, Wording> sources(Sources.Naming naming) {
    Map<String, Wording> named = new LinkedHashMap<>();
    for (Sources.Source source : sources.all()) {
      String spoken = source.spoken(naming);
      for (String problem : rules.unspeakableName(spoken)) {
        problems.add("sources.yaml", 0, source.id(), "is spoken as '" + spoken + "', " + problem);
      }
      named.put(source.id(), texts.named(spoken, source.nameless(naming)));
    }
    return named;
  }

  /** The prompts by id: those that the program says by name, and what is said to remarks. */
  Map<String, PromptWording> prompts() {
    Map<String, PromptWording> prompts = new LinkedHashMap<>();
    Yaml file = Yaml.file(root, language + "/conversation.yaml", problems);
    prompts(file, prompts, true);
    for (Says says : Says.values()) {
      if (!prompts.containsKey(says.id())) {
        file.problem("has no prompt '" + says.id() + "'; write one");
      }
    }
    Yaml remarks = Yaml.file(root, language + "/remarks.yaml", problems);
    // read and checked as what people say
    remarks.items("remarks");
    remarks.items("leads");
    prompts(remarks, prompts, false);
    return prompts;
  }

  private void prompts(Yaml file, Map<String, PromptWording> prompts, boolean byName) {
    file.oneOf("review", "draft");
    for (Yaml item : file.items("prompts")) {
      String id = item.text("id");
      item.named(id);
      if (prompts.putIfAbsent(id, prompt(id, item)) != null) {
        item.problem("is there twice; keep one");
      }
      if (byName && Says.of(id) == null) {
        item.problem("id", "is a prompt that the program never says; mend its name or delete it");
      }
    }
    file.nothingElse();
  }

  private PromptWording prompt(String id, Yaml item) {
    List<Wording> says = new ArrayList<>();
    Wording say = texts.always(item, "say", id, PROMPT_WORDS);
    if (item.has("of")) {
      Wording some = texts.always(item, "some", id, PROMPT_WORDS);
      Wording signed = texts.always(item, "signed", id, PROMPT_WORDS);
      int share = signed(item.oneOf("of", "check", "all").equals("check"));
      say = share == 0 ? say : share == 1 ? some : signed;
    }
    says.add(say);
    if (item.has("or")) {
      for (String other : item.texts("or")) {
        says.add(Wording.of(texts.judged(item, "or", id, other, PROMPT_WORDS)));
      }
    }
    Wording reprompt =
        item.has("reprompt") ? texts.always(item, "reprompt", id, PROMPT_WORDS) : Wording.of("");
    if (item.has("sources")) {
      sources.check(item, item.texts("sources"));
    }
    for (Wording wording : says) {
      asks(item, wording.plain());
      asks(item, wording.afterLoss());
    }
    String again = reprompt.plain();
    if (!again.isEmpty() && !again.endsWith("?")) {
      item.problem("reprompt", "must end with the question");
    }
    item.nothingElse();
    return new PromptWording(says, reprompt);
  }

  /**
   * How much is signed, of the symptom check or of everything.
   *
   * @return 0 for nothing, 1 for some of it, 2 for all
   */
  private int signed(boolean ofCheck) {
    int all = 0;
    int signed = 0;
    for (ReviewItem item : reviewed.values()) {
      if (!ofCheck || ReviewItems.isOfCheck(item)) {
        all++;
        signed += reviews.isSigned(item) ? 1 : 0;
      }
    }
    return signed == 0 ? 0 : signed < all ? 1 : 2;
  }

  private static void asks(Yaml item, String say) {
    if (!say.isEmpty() && say.endsWith("?") != item.has("reprompt")) {
      item.problem(
          "say",
          say.endsWith("?")
              ? "asks a question but has no 'reprompt' for silence; write one"
              : "has a 'reprompt' but asks nothing at its end; end with the question");
    }
    if (say.indexOf('?') >= 0 && say.indexOf('?') < say.length() - 1) {
      item.problem("say", "may ask one question only, at its end");
    }
  }

  /** What only a screen shows, by the keys of {@link CheckWords#key}. */
  Map<String, Wording> screen(Set<String> topics) {
    Yaml file = Yaml.file(root, language + "/screen.yaml", problems);
    file.oneOf("review", "draft");
    Map<String, Wording> screen = new LinkedHashMap<>();
    Yaml words = file.map("words").named("words");
    for (String id : SCREEN) {
      screen.put(CheckWords.key("screen", id), texts.always(words, id, "", LABEL_WORDS));
    }
    words.nothingElse();
    List<String> starts = new ArrayList<>();
    for (Yaml item : file.items("starts")) {
      String topic = item.text("topic");
      item.named(topic);
      // of a file that could not be read it is told once
      if (!topics.isEmpty() && !topics.contains(topic)) {
        item.problem("topic", "is no topic; mend its name");
      }
      starts.add(topic);
      screen.put(CheckWords.key("screen", topic), texts.always(item, "label", topic, LABEL_WORDS));
      item.nothingElse();
    }
    if (starts.isEmpty() || starts.size() > 3) {
      file.problem("starts", "needs one to three topics");
    }
    screen.put(CheckWords.key("screen", "starts"), Wording.of(String.join(" ", starts)));
    for (Map.Entry<String, Wording> label : screen.entrySet()) {
      if (rules.body().matcher(label.getValue().plain()).find()
          && !label.getKey().endsWith("/starts")) {
        words.problem(label.getKey() + " names a part of the body; anybody may see a screen");
      }
    }
    file.nothingElse();
    // at run time for one thing: what is not shown while somebody else may look on; a bar is a
    // choice
    String body = rules.body().pattern().replace('|', ' ');
    screen.put(CheckWords.key("screen", "body"), Wording.of(body));
    return screen;
  }

  /** Reads the texts of this language in all their manners. */
  Texts texts() {
    return texts;
  }
}
