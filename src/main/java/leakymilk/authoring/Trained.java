package leakymilk.authoring;

import de.bwaldvogel.liblinear.Linear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps the models that were trained, each under a hash of all that it was trained from, so that
 * only what learns from something else is trained again.
 */
final class Trained {
  /** Packages of the program that training runs through. */
  private static final List<String> PROGRAM =
      List.of("authoring", "content", "triage", "understanding");

  private final Path folder;
  private final List<Object> program;

  /**
   * Made once a build.
   *
   * @param folder in which models are kept
   * @param classes the compiled program: from another one nothing is taken
   */
  Trained(Path folder, Path classes) throws IOException {
    this.folder = folder;
    MessageDigest digest = sha();
    for (String name : PROGRAM) {
      Path of = classes.resolve("leakymilk").resolve(name);
      if (Files.isDirectory(of)) {
        try (Stream<Path> files = Files.walk(of)) {
          for (Path file : files.filter(Trained::isProgram).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
    }
    this.program =
        List.of(
            digest.digest(),
            Linear.class.getProtectionDomain().getCodeSource().getLocation(),
            System.getProperty("java.vm.version"));
  }

  /**
   * A model as it was trained from just this before, or else trained now.
   *
   * @param from texts, bytes, lists, sets and maps of them, in their order
   */
  byte[] model(String name, List<Object> from, Supplier<byte[]> train) throws IOException {
    MessageDigest digest = sha();
    add(digest, program);
    add(digest, from);
    Path kept = folder.resolve(name + "-" + HexFormat.of().formatHex(digest.digest()));
    if (!Files.exists(kept)) {
      Files.createDirectories(folder);
      byte[] model = train.get();
      try (Stream<Path> all = Files.list(folder)) {
        for (Path old : all.filter(file -> isOf(file, name)).toList()) {
          Files.delete(old);
        }
      }
      // a build that is stopped leaves no half of a model under its name
      Path half = Files.write(folder.resolve(name + "-half"), model);
      Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readAllBytes(kept);
  }

  /** The content is compiled into the same folders. */
  private static boolean isProgram(Path file) {
    return file.toString().endsWith(".class");
  }

  private static boolean isOf(Path file, String name) {
    return file.getFileName().toString().startsWith(name + "-");
  }

  private static void add(MessageDigest digest, Object part) {
    if (part instanceof Map<?, ?> map) {
      digest.update((byte) 1);
      map.forEach(
          (key, value) -> {
            add(digest, key);
            add(digest, value);
          });
      digest.update((byte) 2);
    } else if (part instanceof Collection<?> all) {
      digest.update((byte) 1);
      all.forEach(one -> add(digest, one));
      digest.update((byte) 2);
    } else if (part instanceof byte[] bytes) {
      digest.update(sha().digest(bytes));
    } else {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
