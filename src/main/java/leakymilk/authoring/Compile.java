package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Answer;
import leakymilk.content.CheckWords;
import leakymilk.content.ContentStore;
import leakymilk.content.Country;
import leakymilk.content.Language;
import leakymilk.content.PromptWording;
import leakymilk.content.Wording;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Protocol;
import leakymilk.understanding.Understanding;

/** Compiles {@code src/main/content}: the step of the build between compiling and testing. */
public final class Compile {
  private final Path content;
  private final Problems problems = new Problems();
  private final List<String> locales;
  private final Map<String, byte[]> compiled = new LinkedHashMap<>();
  private final Map<String, Sayings> sayings = new LinkedHashMap<>();
  private final Map<String, Questions> questions = new LinkedHashMap<>();
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();
  private Map<String, ReviewItem> reviewed;
  private Reviews reviews;

  private Compile(Path content) {
    this.content = content;
    this.locales = Locales.of(content, problems);
  }

  /**
   * Compiles the content of a project.
   *
   * @param args the project's folder, the folder that the compiled files go into, and the one that
   *     what is handed to the store goes into
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path out = Path.of(args[1]).resolve(ContentStore.PACKAGED);
    Compile compile = of(project);
    Map<String, byte[]> files = compile.compiled;
    Map<String, String> models = new LinkedHashMap<>();
    Trained trained = new Trained(Path.of(args[2]).resolve("trained"), Path.of(args[1]));
    for (String language : compile.languages()) {
      models.put(language, compile.model(language));
      compile
          .questions
          .get(language)
          .models(
              compile.phrases.get(language),
              compile.sayings.get(language).stems,
              files.get(language + ".grammar"),
              trained)
          .forEach((ending, model) -> files.put(language + ending, model));
      Map<String, String> pieces = compile.questions.get(language).pieceIds();
      files.put(
          language + ".encoder",
          ContentWriter.writeEncoder(EncoderFile.read(project, language, pieces)));
    }
    Files.createDirectories(out);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(out.resolve(file.getKey()), file.getValue());
    }
    Models.write(project, Path.of(args[2]), compile.locales, models);
    for (String language : models.keySet()) {
      DeviceScript.write(
          project,
          language,
          Path.of(args[2]).resolve("owner-test").resolve(language),
          compile.sayings.get(language),
          compile.pool(language));
    }
  }

  /**
   * Compiles the content below a project's folder.
   *
   * @return the compiled files by name
   * @throws BadContent with every problem of every file
   */
  static Map<String, byte[]> compile(Path project) {
    return of(project).compiled;
  }

  /** Writes what the encoder of each language is taught into a folder. */
  static void writeTaught(Path project, Path folder) throws IOException {
    Compile compile = of(project);
    ContentStore content = ContentStore.packaged();
    for (String language : compile.languages()) {
      Understanding wordings = new Understanding(content, language, content.phrases(language));
      // the encoder is no teacher of itself
      wordings.rehearse(true);
      EncoderRows.write(
          folder.resolve(language + ".tsv"),
          compile.questions.get(language).taught(),
          compile.sayings.get(language).stems,
          compile.phrases.get(language).mishearings(),
          wordings::understand);
    }
  }

  private static Compile of(Path project) {
    // whatever else is missed follows from what is not written yet
    Problems gaps = new Problems();
    Gaps.check(project, gaps);
    gaps.throwIfAny();
    Compile compile = new Compile(project.resolve("src/main/content"));
    compile.all();
    Models.checkManifest(project, compile.locales, compile.problems);
    compile.problems.throwIfAny();
    return compile;
  }

  /** The interaction model of a language as JSON. */
  static String model(Path project) {
    return of(project).model(ContentStore.DEFAULT_LANGUAGE);
  }

  private String model(String language) {
    Sayings of = sayings.get(language);
    return Models.json(of, Models.values(pool(language), of.exact(), of.stems));
  }

  /** All that people say, by kind: what the catch-all's values are taken from. */
  private List<List<String>> pool(String language) {
    Sayings of = sayings.get(language);
    List<List<String>> pool = new ArrayList<>(questions.get(language).kinds());
    pool.addAll(of.says.values());
    pool.addAll(of.followUps.values());
    pool.addAll(of.openers);
    return pool;
  }

  private List<String> languages() {
    return locales.stream().filter(Locales::isLanguage).toList();
  }

  private void all() {
    compiled.put(
        ContentStore.LOCALES,
        ContentWriter.writeTable(Map.of(ContentStore.LOCALES, String.join(" ", locales))));
    reviewed = ReviewItems.read(content);
    reviews = Reviews.read(content, reviewed, problems);
    Sources sources = Sources.read(content, problems);
    ProtocolFile asked = new ProtocolFile(content, sources, problems);
    Protocol protocol = asked.read();
    compiled.put(ContentStore.BOUNDS, ContentWriter.write(asked.bounds()));
    compiled.put(ContentStore.PROTOCOL, ContentWriter.write(protocol));
    compiled.put(
        ContentStore.SCREENS, ContentWriter.writeTable(ScreenFiles.read(content, problems)));
    Things.checkOrder(content, languages(), problems);
    for (String language : languages()) {
      language(language, sources, protocol);
    }
  }

  /** What an answer may tell of itself: nothing that must be seen today. */
  private static void signs(Map<String, Answer> answers, Things things, Protocol protocol) {
    for (Answer answer : answers.values()) {
      for (String sign : answer.tellsOf()) {
        if (!isUnhurried(protocol.finding(sign))) {
          things
              .topics()
              .get(answer.topic())
              .problem("tells-of", "tells of '" + sign + "', which is no sign that can wait");
        }
      }
    }
  }

  private static boolean isUnhurried(Finding finding) {
    return finding != null && (finding.level() == Level.SOON || finding.level() == Level.HOME_CARE);
  }

  private void language(String language, Sources sources, Protocol protocol) {
    GrammarFile grammar = new GrammarFile(content, language, problems);
    compiled.put(language + ".grammar", grammar.read(sources));
    Countries reader = new Countries(content, sources, grammar.stems(), problems);
    Map<String, Country> countries = reader.read(language, locales);
    Things things = Things.of(content, language, problems);
    LanguageFiles files =
        new LanguageFiles(
            content,
            language,
            things.topics(),
            sources,
            countries,
            grammar,
            reviews,
            reviewed,
            problems);
    CheckFile check = new CheckFile(content, language, things, protocol, sources, files, problems);
    Map<String, Answer> answers = files.answers();
    signs(answers, things, protocol);
    Map<String, PromptWording> prompts = files.prompts();
    Map<String, Wording> checkWords = check.read();
    grammar
        .joiners()
        .forEach((kind, word) -> checkWords.put(CheckWords.key("join", kind), Wording.of(word)));
    checkWords.putAll(files.screen(answers.keySet()));
    Language words =
        new Language(
            answers, prompts, checkWords, files.sources(grammar.naming()), files.then(), "");
    compiled.put(language + ".words", ContentWriter.write(words));
    Phrases told =
        new PhrasesFile(content, language, things.findings(), sources, grammar.stems(), problems)
            .read(reader.places());
    phrases.put(language, told);
    compiled.put(language + ".phrases", ContentWriter.write(told));
    Questions asked = new Questions(content, language, things);
    asked.check();
    questions.put(language, asked);
    ReplyFiles.check(content, language, protocol, problems);
    compiled.put(
        language + ".replies",
        ContentWriter.writeTable(
            ReplyFiles.table(content, language, things, protocol, grammar.stems(), problems)));
    Sayings of = new Sayings(content, language, things, words, grammar.stems(), problems);
    things.nothingElse();
    Models.check(language, of, problems);
    sayings.put(language, of);
    compiled.put(language + ".sayings", ContentWriter.writeTable(of.table()));
    for (Map.Entry<String, Country> country : countries.entrySet()) {
      compiled.put(country.getKey() + ".country", ContentWriter.write(country.getValue()));
    }
    if (language.equals(ContentStore.DEFAULT_LANGUAGE)
        && words.prompts().containsKey("last-resort")) {
      compiled.put(
          "last-resort.json",
          lastResort(words.prompts().get("last-resort").says().get(0).plain())
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A whole response; the rules of speech leave nothing in the text that needs an escape. */
  private static String lastResort(String say) {
    return "{\"version\":\"1.0\",\"response\":{\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":"
        + "\"<speak>"
        + say.replace("\n", " ")
        + "</speak>\"},\"shouldEndSession\":true}}";
  }
}
