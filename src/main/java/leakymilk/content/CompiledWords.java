package leakymilk.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
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
 * in which the methods below write them; what a language says stands as entries of an id, a length
 * and a value, which is read when it is asked for; wordings and models have a layout of their own,
 * in which they are looked up. A reader that meets anything else throws {@link DamagedContent}.
 */
public final class CompiledWords {
  /** Raised whenever the layout changes; a file of another format is not read. */
  static final byte FORMAT = 5;

  private static final int SUM = 4;
  private static final int HEADER = 8;

  private CompiledWords() {}

  public static byte[] write(Language language) {
    Out out = new Out();
    out.count(language.answers().size());
    for (Map.Entry<String, Answer> answer : language.answers().entrySet()) {
      Out value = new Out();
      value.answer(answer.getValue());
      out.entry(answer.getKey(), value);
    }
    out.count(language.prompts().size());
    for (Map.Entry<String, PromptWording> prompt : language.prompts().entrySet()) {
      Out value = new Out();
      value.prompt(prompt.getValue());
      out.entry(prompt.getKey(), value);
    }
    out.wordings(language.check());
    out.wordings(language.sources());
    out.texts(language.then());
    return out.file();
  }

  static Language language(String file, byte[] bytes) {
    In in = new In(file, bytes);
    Map<String, Answer> answers = new Answers(in);
    Map<String, PromptWording> prompts = new AllPrompts(in);
    Map<String, Wording> check = new Wordings(in);
    Map<String, Wording> sources = new Wordings(in);
    Map<String, String> then = in.map();
    in.end();
    return new Language(
        answers, prompts, check, sources, then, Integer.toHexString(in.number(SUM)));
  }

  private static final class Answers extends OnDemand<Answer> {
    private final In in;

    Answers(In in) {
      super(in.places());
      this.in = in;
    }

    @Override
    Answer read(int place) {
      return answer(in.from(place));
    }
  }

  private static final class AllPrompts extends OnDemand<PromptWording> {
    private final In in;

    AllPrompts(In in) {
      super(in.places());
      this.in = in;
    }

    @Override
    PromptWording read(int place) {
      In from = in.from(place);
      int turns = from.count();
      List<Wording> says = new ArrayList<>(turns);
      for (int i = 0; i < turns; i++) {
        says.add(from.wording());
      }
      return new PromptWording(says, from.wording());
    }
  }

  private static final class Wordings extends OnDemand<Wording> {
    private final In in;

    Wordings(In in) {
      super(in.places());
      this.in = in;
    }

    @Override
    Wording read(int place) {
      return in.from(place).wording();
    }
  }

  private static Answer answer(In in) {
    String topic = in.text();
    Wording name = in.wording();
    List<String> near = in.texts();
    String evidence = in.text();
    String review = in.text();
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
        offersCheck,
        brief,
        pieces,
        in.piece(),
        in.count() == 1 ? in.piece() : null,
        in.map());
  }

  public static byte[] write(Country country) {
    Out out = new Out();
    out.texts(country.words());
    out.count(country.contacts().size());
    for (Contact contact : country.contacts()) {
      out.text(contact.id());
      out.text(contact.who());
      out.text(contact.number());
    }
    return out.file();
  }

  static Country country(String file, byte[] bytes) {
    In in = new In(file, bytes);
    Map<String, String> words = in.map();
    int count = in.count();
    List<Contact> contacts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      contacts.add(new Contact(in.text(), in.text(), in.text()));
    }
    in.end();
    return new Country(words, contacts);
  }

  /** Compiles the wordings of a language. */
  public static byte[] write(Phrases phrases) {
    Out out = new Out();
    out.texts(phrases.little());
    out.texts(phrases.splits());
    List<String> findings = new ArrayList<>();
    List<String> who = new ArrayList<>();
    for (Phrases.Wordings wordings : phrases.wordings()) {
      findings.add(wordings.finding());
      who.add(wordings.who());
    }
    out.texts(findings);
    out.texts(who);
    out.texts(List.copyOf(phrases.groups().keySet()));
    out.body.writeBytes(PhraseIndex.compile(phrases));
    return out.file();
  }

  /** The compiled wordings of a language. */
  public static PhraseIndex phrases(String file, byte[] bytes) {
    In in = new In(file, bytes);
    List<String> little = in.texts();
    List<String> splits = in.texts();
    List<String> findings = in.texts();
    List<String> who = in.texts();
    List<String> groups = in.texts();
    if (bytes.length - in.at < PhraseIndex.HEADER) {
      throw new DamagedContent(file, "is cut short");
    }
    PhraseIndex index = new PhraseIndex(little, splits, findings, who, groups, bytes, in.at);
    if (index.end() != bytes.length) {
      throw new DamagedContent(file, "holds more or less than it should");
    }
    return index;
  }

  /** Compiles the model that tells topics apart. */
  public static byte[] write(TopicModel model) {
    Out out = new Out();
    out.texts(model.topics());
    out.count(model.features());
    out.count(model.pairs());
    model.columns(out.body);
    return out.file();
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

  /** Compiles the protocol of the symptom check. */
  public static byte[] write(Protocol protocol) {
    Out out = new Out();
    out.text(protocol.version());
    out.count(protocol.questions().size());
    for (Question question : protocol.questions()) {
      out.text(question.id());
      out.text(question.patient().name());
      out.texts(question.covers());
      out.texts(question.marks());
      out.texts(question.noMarks());
      out.count(question.open() ? 1 : 0);
      out.count(question.askIf().size());
      for (List<Condition> alternatives : question.askIf()) {
        out.count(alternatives.size());
        for (Condition condition : alternatives) {
          out.text(condition.finding());
          out.count(condition.is() ? 1 : 0);
          out.text(condition.reply().name());
        }
      }
    }
    out.count(protocol.findings().size());
    for (Finding finding : protocol.findings()) {
      out.text(finding.id());
      out.text(finding.patient().name());
      out.text(finding.level() == null ? "" : finding.level().name());
      out.text(finding.unsure() == null ? "" : finding.unsure().name());
      out.texts(finding.excuses());
    }
    out.count(protocol.combinations().size());
    for (Combination combination : protocol.combinations()) {
      out.text(combination.patient().name());
      out.text(combination.level().name());
      out.count(combination.allOf().size());
      for (List<String> anyOf : combination.allOf()) {
        out.texts(anyOf);
      }
    }
    return out.file();
  }

  static Protocol protocol(String file, byte[] bytes) {
    In in = new In(file, bytes);
    String version = in.text();
    int count = in.count();
    List<Question> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      questions.add(
          new Question(
              in.text(),
              named(Patient.values(), in.text()),
              in.texts(),
              in.texts(),
              in.texts(),
              in.count() == 1,
              askIf(in)));
    }
    count = in.count();
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(
          new Finding(
              in.text(),
              named(Patient.values(), in.text()),
              level(in.text()),
              level(in.text()),
              in.texts()));
    }
    count = in.count();
    List<Combination> combinations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Patient patient = named(Patient.values(), in.text());
      Level level = named(Level.values(), in.text());
      int lists = in.count();
      List<List<String>> allOf = new ArrayList<>(lists);
      for (int j = 0; j < lists; j++) {
        allOf.add(in.texts());
      }
      combinations.add(new Combination(patient, level, allOf));
    }
    in.end();
    return new Protocol(version, questions, findings, combinations);
  }

  private static List<List<Condition>> askIf(In in) {
    int lines = in.count();
    List<List<Condition>> askIf = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      int alternatives = in.count();
      List<Condition> line = new ArrayList<>(alternatives);
      for (int j = 0; j < alternatives; j++) {
        line.add(new Condition(in.text(), in.count() == 1, named(Reply.values(), in.text())));
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

  private static final class Out {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void count(int number) {
      body.write(number >>> 24);
      body.write(number >>> 16);
      body.write(number >>> 8);
      body.write(number);
    }

    void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      count(bytes.length);
      body.writeBytes(bytes);
    }

    /** The plain words, then what differs from them; a byte says whether it does. */
    void wording(Wording wording) {
      text(wording.plain());
      other(wording.discreet(), wording.plain());
      other(wording.afterLoss(), wording.plain());
    }

    private void other(String text, String plain) {
      boolean same = text.equals(plain);
      body.write(same ? 0 : 1);
      if (!same) {
        text(text);
      }
    }

    void wordings(Map<String, Wording> wordings) {
      count(wordings.size());
      for (Map.Entry<String, Wording> entry : wordings.entrySet()) {
        Out value = new Out();
        value.wording(entry.getValue());
        entry(entry.getKey(), value);
      }
    }

    /** A value that is passed over until it is asked for. */
    void entry(String id, Out value) {
      text(id);
      count(value.body.size());
      body.writeBytes(value.body.toByteArray());
    }

    void answer(Answer answer) {
      text(answer.topic());
      wording(answer.name());
      texts(answer.near());
      text(answer.evidence());
      text(answer.review());
      count(answer.offersCheck() ? 1 : 0);
      wording(answer.brief());
      count(answer.pieces().size());
      for (Piece piece : answer.pieces()) {
        piece(piece);
      }
      piece(answer.action());
      count(answer.others() == null ? 0 : 1);
      if (answer.others() != null) {
        piece(answer.others());
      }
      texts(answer.then());
    }

    void prompt(PromptWording prompt) {
      count(prompt.says().size());
      for (Wording say : prompt.says()) {
        wording(say);
      }
      wording(prompt.reprompt());
    }

    void piece(Piece piece) {
      wording(piece.say());
      texts(piece.sources());
    }

    void texts(List<String> texts) {
      count(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    void texts(Map<String, String> texts) {
      count(texts.size());
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        text(entry.getKey());
        text(entry.getValue());
      }
    }

    byte[] file() {
      byte[] content = body.toByteArray();
      CRC32 sum = new CRC32();
      sum.update(content);
      Out file = new Out();
      file.body.write('L');
      file.body.write('M');
      file.body.write('H');
      file.body.write(FORMAT);
      file.count((int) sum.getValue());
      file.body.writeBytes(content);
      return file.body.toByteArray();
    }
  }

  private static final class In {
    private final String file;
    private final byte[] bytes;
    private int at = HEADER;

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

    private int number(int from) {
      return (bytes[from] & 255) << 24
          | (bytes[from + 1] & 255) << 16
          | (bytes[from + 2] & 255) << 8
          | (bytes[from + 3] & 255);
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

    /** Where each value of a list of entries lies; the values are passed over. */
    Map<String, Integer> places() {
      int count = count();
      Map<String, Integer> places = new LinkedHashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        String id = text();
        int length = count();
        places.put(id, at);
        at += length;
      }
      return places;
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
