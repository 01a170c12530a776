package leakymilk;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds files against the JSON Schemas of {@code docs/schemas}. */
public final class Schemas {
  public static final Path FOLDER = Path.of("docs/schemas");

  private static final Map<String, Schema> READ = new LinkedHashMap<>();

  private Schemas() {}

  /**
   * What a schema finds wrong with a JSON text, a line each with its place; empty for nothing.
   *
   * @param schema the name of its file
   */
  public static synchronized List<String> problems(String schema, String json) {
    List<String> problems = new ArrayList<>();
    READ.computeIfAbsent(schema, Schemas::read)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .forEach(error -> problems.add(error.getInstanceLocation() + ": " + error.getMessage()));
    return problems;
  }

  private static Schema read(String name) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FOLDER.resolve(name)), InputFormat.JSON);
    } catch (IOException missing) {
      throw new IllegalArgumentException("no schema " + name, missing);
    }
  }
}
