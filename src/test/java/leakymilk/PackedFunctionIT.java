package leakymilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leakymilk.skill.AfterTheStart;
import leakymilk.skill.Handset;
import leakymilk.skill.LeakyMilkStreamHandler;
import leakymilk.skill.State;
import leakymilk.skill.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            "leakymilk/conversation",
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
    assertTrue(Files.size(JAR) <= 16_000_000, Files.size(JAR) + " bytes");
    assertTrue(entries().stream().filter(name -> name.endsWith(".class")).count() <= 250);
  }

  @Test
  void afterTheStartNoRequestWaitsForAClassToBeLoaded(@TempDir Path folder) throws Exception {
    Path events = folder.resolve("events");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(events))) {
      for (State state : states()) {
        for (String intent : States.intents()) {
          ObjectNode request = Handset.JSON.createObjectNode();
          request.put("type", "IntentRequest").put("locale", "en-GB");
          ObjectNode slots = request.putObject("intent").put("name", intent).putObject("slots");
          slots.putObject("finding").put("value", "fever");
          byte[] event =
              Handset.JSON.writeValueAsBytes(
                  Handset.envelope(request, Handset.SKILL_ID, Handset.JSON.readTree(state.text())));
          out.writeInt(event.length);
          out.write(event);
        }
      }
      try (Stream<Path> recorded = Files.list(Path.of("src/test/resources/envelopes"))) {
        for (Path file : recorded.filter(file -> file.toString().endsWith(".json")).toList()) {
          byte[] event = Files.readAllBytes(file);
          out.writeInt(event.length);
          out.write(event);
        }
      }
    }
    Path log = folder.resolve("classes");
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load=info:file=" + log,
            "-classpath",
            JAR + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath(),
            AfterTheStart.class.getName(),
            events.toString());
    process.environment().put("SKILL_ID", Handset.SKILL_ID);
    Process started = process.redirectErrorStream(true).start();
    String printed = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, started.waitFor(), printed);
    assertFalse(printed.contains("Failed"), printed);

    assertFalse(
        Files.readString(log).contains(" java.lang.runtime.ObjectMethods "),
        "somebody compares whole records, and the start waits for what that sets up");
    List<String> ours =
        Files.readAllLines(log).stream().filter(l -> l.contains(" leakymilk.")).toList();
    int mark = 0;
    while (!ours.get(mark).contains("AfterTheStart$Mark ")) {
      mark++;
    }
    assertTrue(mark > 50, "the start loads the function");
    assertEquals(List.of(), ours.subList(mark + 1, ours.size()));
  }

  /** The start, each state of a check, an answer, and every manner at once. */
  private static List<State> states() {
    List<State> states = new ArrayList<>(States.checks());
    states.add(State.start());
    states.add(State.answered("mastitis", 0));
    State every = State.answered("mastitis", 0).in("quiet").in("brief").in("discreet");
    states.add(every.in("loss").pace(1));
    return states;
  }
}
