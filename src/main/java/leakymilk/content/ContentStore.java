package leakymilk.content;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import leakymilk.triage.Bounds;
import leakymilk.triage.SymptomCheck;

/**
 * Opens the compiled words of a locale: from a directory when one is configured and sound, else
 * from the packaged copy. Safe for use by several threads.
 */
public final class ContentStore {
  /** The language that answers a locale of which no language is known. */
  public static final String DEFAULT_LANGUAGE = "en";

  /** Where the compiled files lie inside the package. */
  public static final String PACKAGED = "leakymilk/content/words/";

  /** The file of the compiled protocol. */
  public static final String PROTOCOL = "symptom-check.protocol";

  /** The file of what screens look like. */
  public static final String SCREENS = "screens.table";

  /** The file that tells which languages and countries there are, under its only key. */
  public static final String LOCALES = "locales.table";

  /** No compiled file is as large; the largest, the encoder, has 15 million bytes. */
  private static final long MOST_BYTES = 64L << 20;

  /** The file of what numbers mean. */
  public static final String BOUNDS = "symptom-check.bounds";

  private final Map<String, Words> opened = new ConcurrentHashMap<>();
  private final Map<String, Language> languages = new ConcurrentHashMap<>();
  private final Path directory;

  /** The files of the directory as they were found sound, whatever is put in their place later. */
  private final Map<String, byte[]> held = new ConcurrentHashMap<>();

  private volatile List<String> locales;
  private final Map<String, Optional<Encoder>> encoders = new ConcurrentHashMap<>();
  private volatile SymptomCheck check;
  private volatile Map<String, Wording> screens;

  private ContentStore(Path directory) {
    this.directory = directory;
  }

  /** The packaged copy. */
  public static ContentStore packaged() {
    return new ContentStore(null);
  }

  /**
   * The content of a directory, such as a Lambda layer, or the packaged copy when any file of the
   * directory is missing, damaged or of another version.
   *
   * @param directory where {@code en.words}, {@code en-US.country} and so on lie
   * @param log told in one line why the directory is not used
   */
  public static ContentStore of(Path directory, Consumer<String> log) {
    ContentStore store = new ContentStore(directory);
    try {
      // every locale now, so that no parent is the one who finds a damaged file later
      for (String locale : store.locales()) {
        store.in(locale);
        if (locale.length() == 2) {
          store.hearing(locale);
        }
      }
      store.check();
      store.screens();
      store.bounds();
      OneSet.check(store);
      return store;
    } catch (DamagedContent damaged) {
      log.accept("The packaged content answers, because " + damaged.getMessage());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError unusable) {
      // a file of another program: its sum may be right, and nothing else
      log.accept("The packaged content answers, because of a " + unusable.getClass().getName());
    }
    return packaged();
  }

  private void hearing(String language) {
    grammar(language);
    phrases(language);
    topics(language);
    signs(language);
    alarm(language);
    encoder(language);
    sayings(language);
    replies(language);
    replied(language);
  }

  /** Every language, and behind it its countries, in the order of their names. */
  public List<String> locales() {
    List<String> known = locales;
    if (known == null) {
      Wording all = CompiledWords.table(LOCALES, read(LOCALES)).get(LOCALES);
      known = List.of((all == null ? "" : all.plain()).split(" ", -1));
      if (!known.contains(DEFAULT_LANGUAGE)) {
        throw new DamagedContent(LOCALES, "lacks the language that answers everybody else");
      }
      locales = known;
    }
    return known;
  }

  /**
   * The words for a locale as Alexa names it. An unknown country gets its language's words and
   * nobody's telephone numbers; an unknown language gets English likewise.
   *
   * @param locale such as en-GB; null counts as unknown
   * @throws DamagedContent when the packaged copy itself cannot be read
   */
  public Words in(String locale) {
    String known = known(locale);
    Words words = opened.get(known);
    if (words == null) {
      String name = known.substring(0, 2);
      Language language = languages.get(name);
      if (language == null) {
        language = CompiledWords.language(name + ".words", read(name + ".words"));
        languages.put(name, language);
      }
      words = new Words(known, language, country(known), () -> country(name));
      opened.put(known, words);
    }
    return words;
  }

  private Country country(String locale) {
    return CompiledWords.country(locale + ".country", read(locale + ".country"));
  }

  /** How the language of a locale works. */
  public Grammar grammar(String locale) {
    String file = known(locale).substring(0, 2) + ".grammar";
    return CompiledWords.grammar(file, read(file));
  }

  /** What numbers mean that somebody tells; the same in every language. */
  public Bounds bounds() {
    return CompiledWords.bounds(BOUNDS, read(BOUNDS));
  }

  /** The wordings of the language of a locale. */
  public PhraseIndex phrases(String locale) {
    String file = known(locale).substring(0, 2) + ".phrases";
    return CompiledWords.phrases(file, read(file));
  }

  /** The model that tells topics apart in the language of a locale. */
  public TopicModel topics(String locale) {
    String file = known(locale).substring(0, 2) + ".topics";
    return CompiledWords.topicModel(file, read(file));
  }

  /** The model that tells emergencies from harmless words in the language of a locale. */
  public TopicModel signs(String locale) {
    String file = known(locale).substring(0, 2) + ".signs";
    return CompiledWords.topicModel(file, read(file));
  }

  /** The model that hears an emergency in the language of a locale. */
  public AlarmModel alarm(String locale) {
    String file = known(locale).substring(0, 2) + ".alarm";
    return CompiledWords.alarm(file, read(file));
  }

  /** The encoder of the language of a locale, read once; null where the language has none. */
  public Encoder encoder(String locale) {
    String file = known(locale).substring(0, 2) + ".encoder";
    Optional<Encoder> known = encoders.get(file);
    if (known == null) {
      known = Optional.ofNullable(CompiledWords.encoder(file, read(file)));
      encoders.put(file, known);
    }
    return known.orElse(null);
  }

  /** What words mean that are said exactly so, by the words: an intent, or a follow-up's kind. */
  public Map<String, Wording> sayings(String locale) {
    String file = known(locale).substring(0, 2) + ".sayings";
    return CompiledWords.table(file, read(file));
  }

  /** The words of replies: what each phrase may be. */
  public Map<String, Wording> replies(String locale) {
    String file = known(locale).substring(0, 2) + ".replies";
    return CompiledWords.table(file, read(file));
  }

  /** The model that tells a yes from a no in the language of a locale. */
  public TopicModel replied(String locale) {
    String file = known(locale).substring(0, 2) + ".replied";
    return CompiledWords.topicModel(file, read(file));
  }

  /** The language whose words answer a locale. */
  public String language(String locale) {
    return known(locale).substring(0, 2);
  }

  /**
   * The engine of the symptom check, which is the same in every locale.
   *
   * @throws DamagedContent when the packaged copy itself cannot be read
   */
  public SymptomCheck check() {
    SymptomCheck known = check;
    if (known == null) {
      known = new SymptomCheck(CompiledWords.protocol(PROTOCOL, read(PROTOCOL)));
      check = known;
    }
    return known;
  }

  /** What screens look like: APL documents as JSON, by the kind of what they show. */
  public Map<String, Wording> screens() {
    Map<String, Wording> known = screens;
    if (known == null) {
      known = CompiledWords.table(SCREENS, read(SCREENS));
      screens = known;
    }
    return known;
  }

  private String known(String locale) {
    if (locale == null) {
      return DEFAULT_LANGUAGE;
    }
    if (locales().contains(locale)) {
      return locale;
    }
    String language = locale.length() < 2 ? "" : locale.substring(0, 2);
    return locales().contains(language) ? language : DEFAULT_LANGUAGE;
  }

  private byte[] read(String file) {
    try {
      if (directory != null) {
        byte[] known = held.get(file);
        if (known == null) {
          known = read(file, directory.resolve(file));
          held.put(file, known);
        }
        return known;
      }
      byte[] bytes = packagedFile(file);
      if (bytes == null) {
        throw new DamagedContent(file, "is not in the package");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new DamagedContent(file, "cannot be read");
    }
  }

  /** Reads no device, no pipe and nothing without an end. */
  private static byte[] read(String file, Path path) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
      throw new DamagedContent(file, "is no file of content");
    }
    return Files.readAllBytes(path);
  }

  /** A packaged file; null when there is none with this name. */
  public static byte[] packagedFile(String file) throws IOException {
    // Lambda unpacks the package into a directory; there a plain read is the shortest way
    CodeSource source = ContentStore.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place != null && place.getProtocol().equals("file") && place.getPath().endsWith("/")) {
      File plain = new File(place.getPath() + PACKAGED + file);
      if (plain.isFile()) {
        try (InputStream in = new FileInputStream(plain)) {
          return in.readAllBytes();
        }
      }
    }
    try (InputStream in =
        ContentStore.class.getClassLoader().getResourceAsStream(PACKAGED + file)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
