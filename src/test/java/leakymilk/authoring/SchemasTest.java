package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import leakymilk.Schemas;
import leakymilk.content.ContentStore;
import leakymilk.triage.Finding;
import leakymilk.triage.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Whoever writes content is told of a wrong shape while writing: every file names its schema in its
 * first line, as editors read it, and keeps to it.
 */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CONTENT = Path.of("src/main/content");
  private static final String NAMES = "# yaml-language-server: $schema=";

  static List<Path> content() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("content")
  void aFileOfTheContentNamesItsSchemaAndKeepsToIt(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), Schemas.problems(schema(file, text), json(text)), file.toString());
  }

  /** The schema that a file's first line leads to. */
  private static String schema(Path file, String text) {
    String first = text.lines().findFirst().orElse("");
    assertTrue(first.startsWith(NAMES), file + " begins with " + first);
    Path schema = file.resolveSibling(first.substring(NAMES.length())).normalize();
    assertEquals(Schemas.FOLDER, schema.getParent(), file.toString());
    return schema.getFileName().toString();
  }

  /** As an editor reads it: YAML 1.2, in which a bare yes is a text and 38.0 a number. */
  private static String json(String yaml) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(50_000_000).setMaxAliasesForCollections(0).build();
    return JSON.writeValueAsString(new Load(settings).loadFromString(yaml));
  }

  /**
   * Of the broken files of {@code bad} those that have a wrong shape, rather than a wrong sense.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer-mixing-unsourced-with-sources",
        "answer-signed-by-nobody",
        "answer-with-a-question",
        "answer-with-an-unknown-key",
        "answer-with-digits",
        "answer-with-evidence-of-no-kind",
        "answer-with-no-words",
        "answer-without-a-source",
        "answer-without-more",
        "country-without-its-places",
        "language-with-a-word-twice",
        "number-checked-on-no-date",
        "number-checked-without-a-source",
        "number-unsure-but-spoken",
        "number-without-hours",
        "number-word-that-counts-nothing",
        "prompt-asks-without-reprompt",
        "prompt-with-markup",
        "prompt-with-reprompt-asks-nothing",
        "protocol-condition-nobody-can-read",
        "protocol-emergency-room-for-a-call",
        "protocol-level-of-no-kind",
        "protocol-names-five-signs",
        "protocol-not-sure-ends-at-home",
        "protocol-with-a-measure-from-nowhere",
        "question-that-asks-nothing",
        "report-without-tellings",
        "sample-too-long",
        "sample-with-a-question-mark",
        "screen-with-a-moving-picture",
        "source-of-an-unknown-grade",
        "source-with-a-wrong-year",
        "source-without-a-grade",
        "source-without-address"
      })
  void aWrongShapeIsToldWhileItIsWritten(String broken) throws IOException {
    List<String> lines = Files.readAllLines(BadContentTest.BAD.resolve(broken + ".change"));
    Path file = Path.of(lines.get(0).substring(BadContentTest.CHANGE.length()));
    String text = Files.readString(file);
    String changed = BadContentTest.changed(text, lines);
    assertFalse(Schemas.problems(schema(file, text), json(changed)).isEmpty(), broken);
  }

  /** An id that stood in a schema would have to be added there as well. */
  @Test
  void noSchemaRepeatsAListThatTheBuildKnows() throws IOException {
    Set<String> ids = new TreeSet<>(ContentStore.packaged().in("en").topics());
    ids.addAll(ContentStore.packaged().in("en").prompts());
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      ids.add(finding.id());
    }
    for (Question question : ContentStore.packaged().check().protocol().questions()) {
      ids.add(question.id());
    }
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Schemas.FOLDER)) {
      for (Path schema : all.sorted().toList()) {
        files.add(schema.getFileName().toString());
        JsonNode read = JSON.readTree(schema.toFile());
        for (JsonNode values : read.findValues("enum")) {
          // a word may be the name of something by chance, two are a list of names
          List<String> listed = texts(values);
          listed.retainAll(ids);
          assertTrue(listed.size() < 2, schema + " lists " + listed);
        }
      }
    }
    assertTrue(files.size() > 20, "schemas: " + files);
  }

  @Test
  void whatTheProgramKnowsAsAClosedSetIsTheSameInTheSchemas() throws IOException {
    JsonNode sources = JSON.readTree(Schemas.FOLDER.resolve("sources.schema.json").toFile());
    assertEquals(
        Sources.GRADES, texts(sources.at("/properties/sources/items/properties/grade/enum")));
    List<String> levels = new ArrayList<>();
    for (leakymilk.triage.Level level : leakymilk.triage.Level.values()) {
      levels.add(0, level.name());
    }
    for (String schema : List.of("protocol", "symptom-check", "finding")) {
      JsonNode read = JSON.readTree(Schemas.FOLDER.resolve(schema + ".schema.json").toFile());
      assertEquals(levels, texts(read.at("/$defs/level/enum")), schema);
    }
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }
}
