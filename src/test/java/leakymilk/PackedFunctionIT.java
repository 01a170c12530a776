package leakymilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import leakymilk.skill.LeakyMilkStreamHandler;
import org.junit.jupiter.api.Test;

/** The jar that is uploaded; runs after it is packed, together with the tests of the skill. */
class PackedFunctionIT {
  private static final Path JAR = Path.of("target/leaky-milk-helper.jar").toAbsolutePath();

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  @Test
  void theTestsHereRunAgainstTheJar() throws Exception {
    assertEquals(
        JAR,
        Path.of(
            LeakyMilkStreamHandler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
  }

  @Test
  void itHoldsTheFunctionAndLambdasOwnTypesAndNothingElse() throws IOException {
    Set<String> packages =
        entries().stream()
            .filter(name -> name.endsWith(".class"))
            .map(name -> name.substring(0, name.lastIndexOf('/')))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "leakymilk/alexa",
            "leakymilk/content",
            "leakymilk/skill",
            "leakymilk/triage",
            "leakymilk/understanding",
            "com/amazonaws/services/lambda/runtime",
            "com/amazonaws/services/lambda/runtime/logging"),
        packages);
    assertFalse(entries().stream().anyMatch(name -> name.endsWith(".yaml")));
  }

  @Test
  void itIsSmall() throws IOException {
    assertTrue(Files.size(JAR) <= 1_000_000, Files.size(JAR) + " bytes");
    assertTrue(entries().stream().filter(name -> name.endsWith(".class")).count() <= 250);
  }
}
