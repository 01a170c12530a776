package leakymilk.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import leakymilk.triage.Bounds;
import leakymilk.triage.Combination;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;

/**
 * The compiled form of content. A file is {@code "LMH"}, a format byte, the CRC-32 of what follows
 * as 4 bytes, then counts (4 bytes) and strings (length in bytes as 4 bytes, UTF-8), in the order
 * in which the methods below read them, and the build writes them; the protocol has its names once,
 * at the front; what a language says stands as entries of an id, a length and a value, with a list
 * of their places in the order of the ids before them, and is read when it is asked for; wordings
 * and models have a layout of their own, in which they are looked up. A reader that meets anything
 * else throws {@link DamagedContent}.
 */
public final class CompiledWords {
  /** Raised whenever the layout changes; a file of another format is not read. */
  public static final byte FORMAT = 11;

  private static final int SUM = 4;
  private static final int HEADER = 8;

  private CompiledWords() {}

  static Language language(String file, byte[] bytes) {
    In in = new In(file, bytes);
    Map<String, Answer> answers = OnDemand.answers(in);
    Map<String, PromptWording> prompts = OnDemand.prompts(in);
    Map<String, Wording> check = OnDemand.wordings(in);
    Map<String, Wording> sources = OnDemand.wordings(in);
    Map<String, String> then = in.map();
    in.end();
    return new Language(
        answers, prompts, check, sources, then, Integer.toHexString(in.number(SUM)));
  }

  static PromptWording prompt(In in) {
    int turns = in.count();
    List<Wording> says = new ArrayList<>(turns);
    for (int i = 0; i < turns; i++) {
      says.add(in.wording());
    }
    return new PromptWording(says, in.wording());
  }

  static Answer answer(In in) {
    String topic = in.text();
    Wording name = in.wording();
    List<String> near = in.texts();
    String evidence = in.text();
    String review = in.text();
    List<String> tellsOf = in.texts();
    boolean offersCheck = in.count() == 1;
    Wording brief = in.wording();
    int count = in.count();
    List<Piece> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pieces.add(in.piece());
    }
    return new Answer(
        topic,
        name,
        near,
        evidence,
        review,
        tellsOf,
        offersCheck,
        brief,
        pieces,
        in.count(),
        in.piece(),
        in.count() == 1 ? in.piece() : null,
        in.map());
  }

  static Country country(String file, byte[] bytes) {
    In in = new In(file, bytes);
    Map<String, String> words = in.map();
    int count = in.count();
    List<Contact> contacts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean onCard = in.count() == 1;
      contacts.add(new Contact(in.text(), in.text(), in.text(), onCard));
    }
    in.end();
    return new Country(words, contacts);
  }

  /** The compiled wordings of a language. */
  public static PhraseIndex phrases(String file, byte[] bytes) {
    In in = new In(file, bytes);
    List<String> little = in.texts();
    List<String> splits = in.texts();
    List<String> findings = in.texts();
    List<String> who = in.texts();
    List<String> groups = in.texts();
    Places places = new Places(in.texts(), in.texts(), in.map());
    if (bytes.length - in.at < PhraseIndex.HEADER) {
      throw new DamagedContent(file, "is cut short");
    }
    PhraseIndex index =
        new PhraseIndex(little, splits, findings, who, groups, places, bytes, in.at);
    if (index.end() != bytes.length) {
      throw new DamagedContent(file, "holds more or less than it should");
    }
    return index;
  }

  static TopicModel topicModel(String file, byte[] bytes) {
    In in = new In(file, bytes);
    List<String> topics = in.texts();
    int features = in.count();
    int pairs = in.count();
    if (bytes.length - in.at != TopicModel.size(features, pairs)) {
      throw new DamagedContent(file, "holds more or less than it should");
    }
    return new TopicModel(topics, features, pairs, bytes, in.at);
  }

  static AlarmModel alarm(String file, byte[] bytes) {
    In in = new In(file, bytes);
    double scale = figure(file, in.text());
    double bias = figure(file, in.text());
    if (bytes.length - in.at != AlarmModel.BUCKETS) {
      throw new DamagedContent(file, "holds more or less than it should");
    }
    return new AlarmModel(bytes, in.at, scale, bias);
  }

  /** The encoder of a language; null where it has none. */
  static Encoder encoder(String file, byte[] bytes) {
    In in = new In(file, bytes);
    if (in.count() == 0) {
      in.end();
      return null;
    }
    return new Encoder(in);
  }

  private static double figure(String file, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException other) {
      throw new DamagedContent(file, "has no number where one should be");
    }
  }

  static Map<String, Wording> table(String file, byte[] bytes) {
    In in = new In(file, bytes);
    Map<String, Wording> table = OnDemand.wordings(in);
    in.end();
    return table;
  }

  /** How a language works. */
  public static Grammar grammar(String file, byte[] bytes) {
    In in = new In(file, bytes);
    int count = in.count();
    if (count != Grammar.Kind.values().length) {
      throw new DamagedContent(file, "knows other kinds of words than this program");
    }
    List<List<String>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(in.texts());
    }
    Map<String, String> numbers = in.map();
    Map<String, String> hours = in.map();
    Map<String, String> shortFor = in.map();
    String letters = in.text();
    Map<String, String> as = in.map();
    int shortest = in.count();
    List<List<String>> steps = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      steps.add(in.texts());
    }
    List<String> rehearsal = in.texts();
    in.end();
    Stems stems = new Stems(letters, as, shortest, steps);
    return new Grammar(lists, numbers, hours, shortFor, stems, rehearsal);
  }

  static Bounds bounds(String file, byte[] bytes) {
    In in = new In(file, bytes);
    double[] all = new double[11];
    for (int i = 0; i < all.length; i++) {
      all[i] = figure(file, in.text());
    }
    in.end();
    return new Bounds(
        all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10]);
  }

  static Protocol protocol(String file, byte[] bytes) {
    In in = new In(file, bytes);
    in.known = in.texts();
    String version = in.name();
    int count = in.count();
    List<Question> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      questions.add(
          new Question(
              in.name(),
              named(Patient.values(), in.name()),
              in.names(),
              in.names(),
              in.names(),
              in.names(),
              in.count() == 1,
              pieces(in),
              askIf(in)));
    }
    count = in.count();
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(
          new Finding(
              in.name(),
              named(Patient.values(), in.name()),
              level(in.name()),
              level(in.name()),
              in.names(),
              level(in.name()),
              in.count() == 1));
    }
    count = in.count();
    List<Combination> combinations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Patient patient = named(Patient.values(), in.name());
      Level level = named(Level.values(), in.name());
      boolean room = in.count() == 1;
      int lists = in.count();
      List<List<String>> allOf = new ArrayList<>(lists);
      for (int j = 0; j < lists; j++) {
        allOf.add(in.names());
      }
      combinations.add(new Combination(patient, level, room, allOf));
    }
    in.end();
    return new Protocol(version, questions, findings, combinations);
  }

  /** The number that lies at a place, its most significant byte first. */
  static int number(byte[] bytes, int at) {
    return (bytes[at] & 255) << 24
        | (bytes[at + 1] & 255) << 16
        | (bytes[at + 2] & 255) << 8
        | (bytes[at + 3] & 255);
  }

  /** How a text stands to another one that lies in bytes of UTF-8. */
  static int compare(String text, byte[] bytes, int from, int length) {
    int most = Math.min(length, text.length());
    for (int i = 0; i < most; i++) {
      char c = text.charAt(i);
      if (c > 127) {
        byte[] own = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(own, 0, own.length, bytes, from, from + length);
      }
      int difference = c - (bytes[from + i] & 255);
      if (difference != 0) {
        return difference;
      }
    }
    return text.length() - length;
  }

  private static List<List<String>> pieces(In in) {
    int count = in.count();
    List<List<String>> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pieces.add(in.names());
    }
    return pieces;
  }

  private static List<List<Condition>> askIf(In in) {
    int lines = in.count();
    List<List<Condition>> askIf = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      int alternatives = in.count();
      List<Condition> line = new ArrayList<>(alternatives);
      for (int j = 0; j < alternatives; j++) {
        line.add(new Condition(in.name(), in.count() == 1, named(Reply.values(), in.name())));
      }
      askIf.add(line);
    }
    return askIf;
  }

  private static Level level(String name) {
    return name.isEmpty() ? null : named(Level.values(), name);
  }

  /** A constant by its name, without the reflection that valueOf starts with. */
  private static <T extends Enum<T>> T named(T[] constants, String name) {
    for (T constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** Reads a file from front to back, or from a place on. */
  static final class In {
    private final String file;
    private final byte[] bytes;
    private int at = HEADER;

    /** The texts that others refer to by their number. */
    private List<String> known = List.of();

    private In(String file, byte[] bytes, int at) {
      this.file = file;
      this.bytes = bytes;
      this.at = at;
    }

    /** The same file, whose sum was checked, from a place on. */
    In from(int place) {
      return new In(file, bytes, place);
    }

    In(String file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes;
      if (bytes.length < HEADER || bytes[0] != 'L' || bytes[1] != 'M' || bytes[2] != 'H') {
        throw new DamagedContent(file, "is not compiled content");
      }
      if (bytes[3] != FORMAT) {
        throw new DamagedContent(
            file, "has format " + bytes[3] + ", this program reads format " + FORMAT);
      }
      CRC32 sum = new CRC32();
      sum.update(bytes, HEADER, bytes.length - HEADER);
      if ((int) sum.getValue() != number(SUM)) {
        throw new DamagedContent(file, "is damaged: its checksum is wrong");
      }
    }

    /** The whole file, in which a model is looked up. */
    byte[] all() {
      return bytes;
    }

    int number(int from) {
      return CompiledWords.number(bytes, from);
    }

    int count() {
      if (bytes.length - at < 4) {
        throw new DamagedContent(file, "is cut short");
      }
      int number = number(at);
      at += 4;
      if (number < 0 || number > bytes.length - at) {
        throw new DamagedContent(file, "counts more than it holds");
      }
      return number;
    }

    String text() {
      int length = count();
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    /** One of the texts that stand at the front. */
    String name() {
      if (bytes.length - at < 4) {
        throw new DamagedContent(file, "is cut short");
      }
      int number = number(at);
      at += 4;
      if (number < 0 || number >= known.size()) {
        throw new DamagedContent(file, "names more than it holds");
      }
      return known.get(number);
    }

    List<String> names() {
      int count = count();
      List<String> names = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        names.add(name());
      }
      return names;
    }

    Wording wording() {
      String plain = text();
      return new Wording(plain, other(plain), other(plain));
    }

    private String other(String plain) {
      if (at >= bytes.length) {
        throw new DamagedContent(file, "is cut short");
      }
      return bytes[at++] == 0 ? plain : text();
    }

    /** Passes over so many bytes and returns where they start. */
    int pass(int length) {
      if (length > bytes.length - at) {
        throw new DamagedContent(file, "counts more than it holds");
      }
      int from = at;
      at += length;
      return from;
    }

    /** How a text stands to the one that lies at a place. */
    int compare(String text, int place) {
      return CompiledWords.compare(text, bytes, place + 4, number(place));
    }

    Piece piece() {
      return new Piece(wording(), texts());
    }

    List<String> texts() {
      int count = count();
      List<String> texts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    Map<String, String> map() {
      int count = count();
      Map<String, String> map = new LinkedHashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        map.put(text(), text());
      }
      return map;
    }

    void end() {
      if (at != bytes.length) {
        throw new DamagedContent(file, "holds more than it should");
      }
    }
  }
}
