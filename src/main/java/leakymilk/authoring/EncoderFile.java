package leakymilk.authoring;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The encoder of a language as {@code train.py} writes it. It knows the pieces of an answer by
 * their ids, the linear model by their places behind it, so that a piece that is added or moved
 * gives no other piece what was learned of it.
 */
final class EncoderFile {
  private static final int KINDS = 4;

  private EncoderFile() {}

  /**
   * The encoder of a language, with its classes named as the linear models name them.
   *
   * @param ids of each piece its name with its id, by its name with its place
   * @return empty where the language has none
   * @throws BadContent for a file that is none
   */
  static byte[] read(Path project, String language, Map<String, String> ids) throws IOException {
    Path file = project.resolve("src/main/encoder").resolve(language + ".encoder");
    if (!Files.exists(file)) {
      return new byte[0];
    }
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    ByteBuffer out = ByteBuffer.allocate(in.capacity() + names(ids));
    try {
      out.putInt(in.getInt());
      for (int kind = 0; kind < KINDS; kind++) {
        List<String> names = texts(in);
        out.putInt(names.size());
        for (String name : names) {
          byte[] placed = placed(name, ids).getBytes(StandardCharsets.UTF_8);
          out.putInt(placed.length).put(placed);
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException cut) {
      throw new BadContent(List.of(file + " is no encoder; see docs/how-to/encoder.md"));
    }
    out.put(in);
    byte[] named = new byte[out.position()];
    out.flip().get(named);
    return named;
  }

  private static int names(Map<String, String> ids) {
    int length = 0;
    for (String name : ids.keySet()) {
      length += name.length();
    }
    return length;
  }

  private static List<String> texts(ByteBuffer in) {
    int count = in.getInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = in.getInt();
      if (length < 0 || length > in.remaining()) {
        throw new IllegalArgumentException("a name longer than the file");
      }
      byte[] text = new byte[length];
      in.get(text);
      texts.add(new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static String placed(String name, Map<String, String> ids) {
    for (Map.Entry<String, String> piece : ids.entrySet()) {
      if (piece.getValue().equals(name)) {
        return piece.getKey();
      }
    }
    return name;
  }
}
