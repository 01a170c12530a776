package leakymilk.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The compiled form of content. A file is {@code "LMH"}, a format byte, the CRC-32 of what follows
 * as 4 bytes, then counts (4 bytes) and strings (length in bytes as 4 bytes, UTF-8), in the order
 * in which the methods below write them. A reader that meets anything else throws {@link
 * DamagedContent}. Reading builds strings straight from the bytes: a few milliseconds when cold.
 */
public final class CompiledWords {
  /** Raised whenever the layout changes; a file of another format is not read. */
  static final byte FORMAT = 1;

  private static final int HEADER = 8;

  private CompiledWords() {}

  public static byte[] write(Language language) {
    Out out = new Out();
    out.count(language.answers().size());
    for (Answer answer : language.answers().values()) {
      out.text(answer.topic());
      out.text(answer.name());
      out.texts(answer.near());
      out.text(answer.evidence());
      out.text(answer.review());
      out.count(answer.pieces().size());
      for (Piece piece : answer.pieces()) {
        out.text(piece.say());
        out.texts(piece.sources());
      }
    }
    out.count(language.prompts().size());
    for (Prompt prompt : language.prompts().values()) {
      out.text(prompt.id());
      out.text(prompt.say());
      out.text(prompt.reprompt());
    }
    return out.file();
  }

  static Language language(String file, byte[] bytes) {
    In in = new In(file, bytes);
    int topics = in.count();
    Map<String, Answer> answers = new LinkedHashMap<>(topics * 2);
    for (int i = 0; i < topics; i++) {
      String topic = in.text();
      String name = in.text();
      List<String> near = in.texts();
      String evidence = in.text();
      String review = in.text();
      int count = in.count();
      List<Piece> pieces = new ArrayList<>(count);
      for (int j = 0; j < count; j++) {
        pieces.add(new Piece(in.text(), in.texts()));
      }
      answers.put(topic, new Answer(topic, name, near, evidence, review, pieces));
    }
    int count = in.count();
    Map<String, Prompt> prompts = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String id = in.text();
      prompts.put(id, new Prompt(id, in.text(), in.text()));
    }
    in.end();
    return new Language(answers, prompts);
  }

  public static byte[] write(Country country) {
    Out out = new Out();
    out.count(country.words().size());
    for (Map.Entry<String, String> word : country.words().entrySet()) {
      out.text(word.getKey());
      out.text(word.getValue());
    }
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
    int count = in.count();
    Map<String, String> words = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      words.put(in.text(), in.text());
    }
    count = in.count();
    List<Contact> contacts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      contacts.add(new Contact(in.text(), in.text(), in.text()));
    }
    in.end();
    return new Country(words, contacts);
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

    void texts(List<String> texts) {
      count(texts.size());
      for (String text : texts) {
        text(text);
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
      if ((int) sum.getValue() != number(4)) {
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

    List<String> texts() {
      int count = count();
      List<String> texts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    void end() {
      if (at != bytes.length) {
        throw new DamagedContent(file, "holds more than it should");
      }
    }
  }
}
