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
import leakymilk.content.CompiledWords;
import leakymilk.content.ContentStore;
import leakymilk.content.Country;
import leakymilk.content.Language;
import leakymilk.content.Phrases;
import leakymilk.content.PromptWording;
import leakymilk.content.Wording;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Protocol;

/** Compiles {@code src/main/content}: the step of the build between compiling and testing. */
public final class Compile {
  private final Path content;
  private final Problems problems = new Problems();
  private final List<String> locales;
  private final Map<String, byte[]> compiled = new LinkedHashMap<>();
  private final Map<String, Sayings> sayings = new LinkedHashMap<>();
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
    for (String language : compile.locales) {
      if (Locales.isLanguage(language)) {
        models.put(language, compile.model(project, language));
        files.put(language + ".alarm", Questions.alarm(project, language));
        files.put(language + ".replied", CompiledWords.write(Questions.replies(project, language)));
        files.put(language + ".topics", CompiledWords.write(Questions.topics(project, language)));
        files.put(language + ".signs", CompiledWords.write(Questions.signs(project, language)));
      }
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
          compile.pool(project, language));
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

  private static Compile of(Path project) {
    Compile compile = new Compile(project.resolve("src/main/content"));
    Gaps.check(project, compile.problems);
    // whatever else is missed follows from what is not written yet
    compile.problems.throwIfAny();
    compile.all();
    Models.checkManifest(project, compile.locales, compile.problems);
    compile.problems.throwIfAny();
    return compile;
  }

  /** The interaction model of a language as JSON. */
  static String model(Path project) {
    return of(project).model(project, ContentStore.DEFAULT_LANGUAGE);
  }

  private String model(Path project, String language) {
    Sayings of = sayings.get(language);
    return Models.json(of, Models.values(pool(project, language), of.exact(), of.stems));
  }

  /** All that people say, by kind: what the catch-all's values are taken from. */
  private List<List<String>> pool(Path project, String language) {
    Sayings of = sayings.get(language);
    List<List<String>> pool = new ArrayList<>(Questions.kinds(project, language));
    pool.addAll(of.says.values());
    pool.addAll(of.followUps.values());
    pool.addAll(of.openers);
    return pool;
  }

  private void all() {
    compiled.put(
        ContentStore.LOCALES,
        CompiledWords.writeTable(Map.of(ContentStore.LOCALES, String.join(" ", locales))));
    reviewed = ReviewItems.read(content);
    reviews = Reviews.read(content, reviewed, problems);
    Sources sources = Sources.read(content, problems);
    ProtocolFile asked = new ProtocolFile(content, sources, problems);
    Protocol protocol = asked.read();
    compiled.put(ContentStore.BOUNDS, CompiledWords.write(asked.bounds()));
    compiled.put(ContentStore.PROTOCOL, CompiledWords.write(protocol));
    compiled.put(
        ContentStore.SCREENS, CompiledWords.writeTable(ScreenFiles.read(content, problems)));
    for (String language : locales) {
      if (Locales.isLanguage(language)) {
        language(language, sources, protocol);
      }
    }
  }

  /** What an answer may tell of itself: nothing that must be seen today. */
  private void signs(String language, Map<String, Answer> answers, Protocol protocol) {
    answers
        .values()
        .forEach(
            answer ->
                answer.tellsOf().stream()
                    .filter(sign -> !isUnhurried(protocol.finding(sign)))
                    .forEach(
                        sign ->
                            problems.add(
                                language + "/answers.yaml",
                                0,
                                answer.topic(),
                                "tells of '" + sign + "', which is no sign that can wait")));
  }

  private static boolean isUnhurried(Finding finding) {
    return finding != null && (finding.level() == Level.SOON || finding.level() == Level.HOME_CARE);
  }

  private void language(String language, Sources sources, Protocol protocol) {
    GrammarFile grammar = new GrammarFile(content, language, problems);
    compiled.put(language + ".grammar", grammar.read(sources));
    Countries reader = new Countries(content, sources, grammar.stems(), problems);
    Map<String, Country> countries = reader.read(language, locales);
    LanguageFiles files =
        new LanguageFiles(
            content, language, sources, countries, grammar, reviews, reviewed, problems);
    CheckFile check = new CheckFile(content, language, protocol, sources, files, problems);
    Map<String, Answer> answers = files.answers();
    signs(language, answers, protocol);
    Map<String, PromptWording> prompts = files.prompts();
    Map<String, Wording> checkWords = check.read();
    grammar
        .joiners()
        .forEach((kind, word) -> checkWords.put(CheckWords.key("join", kind), Wording.of(word)));
    checkWords.putAll(files.screen(answers.keySet()));
    Language words =
        new Language(
            answers, prompts, checkWords, files.sources(grammar.naming()), files.then(), "");
    compiled.put(language + ".words", CompiledWords.write(words));
    Phrases phrases =
        new PhrasesFile(content, language, protocol, sources, grammar.stems(), problems)
            .read(reader.places());
    compiled.put(language + ".phrases", CompiledWords.write(phrases));
    if (!answers.isEmpty()) {
      // of a file that could not be read it is told once
      Questions.check(content, language, answers.keySet(), protocol, problems);
    }
    ReplyFiles.check(content, language, protocol, problems);
    compiled.put(
        language + ".replies",
        CompiledWords.writeTable(
            ReplyFiles.table(content, language, protocol, grammar.stems(), problems)));
    Sayings of = new Sayings(content, language, words, grammar.stems(), problems);
    Models.check(language, of, problems);
    sayings.put(language, of);
    compiled.put(language + ".sayings", CompiledWords.writeTable(of.table()));
    for (Map.Entry<String, Country> country : countries.entrySet()) {
      compiled.put(country.getKey() + ".country", CompiledWords.write(country.getValue()));
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
