package leakymilk.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/**
 * Writes the content for others who share it: all of it as one JSON with its schema, and the
 * protocol as FHIR R4. docs/export.md tells what is in it and what a channel has to keep.
 */
public final class Export {
  /** The schema of the content, in the project. */
  static final String SCHEMA = "docs/schemas/export.schema.json";

  private Export() {}

  /**
   * Writes the export of the project that this is run in.
   *
   * @param args the folder to write; target/export when left out
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "target/export" : args[0]);
    write(Path.of("."), folder, Sheets.today());
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println("Written to " + folder.toAbsolutePath().normalize() + ".");
  }

  /** Writes a project's export into a folder, its signatures as they stand on a day. */
  static void write(Path project, Path out, LocalDate today) throws IOException {
    Files.createDirectories(out);
    Book book = new Book(project, today);
    Files.writeString(out.resolve("content.json"), Json.of(new ExportedContent(book).all()));
    Files.writeString(
        out.resolve("questionnaire.json"), Json.of(new FhirQuestionnaire(book).resource()));
    Files.writeString(out.resolve("plan-definition.json"), Json.of(new FhirPlan(book).resource()));
    Files.copy(
        project.resolve(SCHEMA),
        out.resolve("content.schema.json"),
        StandardCopyOption.REPLACE_EXISTING);
    book.check();
  }
}
