package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.content.ContentStore;
import leakymilk.content.Openers;
import leakymilk.content.Says;
import leakymilk.skill.Handset;
import leakymilk.skill.State;
import leakymilk.skill.States;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language needs no Java: English in another alphabet, letter by letter, its grammar too, is
 * heard and spoken exactly as English is. Few tellings are enough for that; how well a language is
 * understood is measured on others.
 */
class NewLanguageTest {
  /** No language has this code. */
  private static final String CODE = "qq";

  private static final String COUNTRY = CODE + "-QM";

  /** The letters from A to Z one by one: consonants of Devanagari, which knows no capitals. */
  private static final char FIRST = '\u0915';

  /** What is the same in every language: a placeholder, a mark such as [signs], an escape. */
  private static final Pattern KEPT = Pattern.compile("\\{[^}]*\\}|\\[[a-z]+\\]|\\\\.");

  private static final Pattern ESCAPES = Pattern.compile("\\{[^}]*\\}|\\\\.");

  @TempDir private static Path project;

  private static Path words;

  /** A text in the other alphabet. */
  private static String mapped(String text) {
    return mapped(text, KEPT);
  }

  private static String mapped(String text, Pattern kept) {
    StringBuilder mapped = new StringBuilder();
    Matcher matcher = kept.matcher(text);
    int at = 0;
    while (matcher.find()) {
      letters(text.substring(at, matcher.start()), mapped);
      mapped.append(matcher.group());
      at = matcher.end();
    }
    letters(text.substring(at), mapped);
    return mapped.toString();
  }

  private static void letters(String text, StringBuilder mapped) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      mapped.append(lower >= 'a' && lower <= 'z' ? (char) (FIRST + lower - 'a') : c);
    }
  }

  @BeforeAll
  static void theLanguageIsAddedAndWritten() throws IOException {
    Copies.project(project);
    Path content = project.resolve("src/main/content");
    Copies.thin(content.resolve("en"), 8);
    PrintStream silent = new PrintStream(new ByteArrayOutputStream());
    assertEquals(0, new Scaffold(project, silent).run(List.of("language", CODE)));
    assertEquals(0, new Scaffold(project, silent).run(List.of("country", COUNTRY)));
    for (String file : LanguageTexts.files(content.resolve("en"))) {
      Pattern kept = file.equals("speech-rules.yaml") ? ESCAPES : KEPT;
      String written =
          LanguageTexts.changed(content.resolve("en/" + file), (place, text) -> mapped(text, kept));
      Matcher said = Pattern.compile("- id: (\\w+SaidIntent)").matcher(written);
      String spelt = said.replaceAll(id -> "- said: \"" + mapped(Openers.said(id.group(1))) + '"');
      Files.writeString(content.resolve(CODE + "/" + file), spelt);
    }
    String local =
        LanguageTexts.changed(content.resolve("en-GB/local.yaml"), (place, text) -> mapped(text));
    Files.writeString(
        content.resolve(COUNTRY + "/local.yaml"),
        local.replaceAll("number: \"", "number: \"77").replaceAll(" *shared-with: .*", ""));
    Path manifest = project.resolve("skill-package/skill.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("\"UNWRITTEN [^\"]*\"", "\"\u0915\""));
    Path out = project.resolve("classes");
    Compile.main(
        new String[] {project.toString(), out.toString(), project.resolve("target").toString()});
    words = out.resolve(ContentStore.PACKAGED);
  }

  private static Handset english() {
    return new Handset(words, "en-ZZ");
  }

  private static Handset other() {
    return new Handset(words, CODE + "-ZZ");
  }

  /** What a talk knows; which topic may be asked about beside it is guessed from few sentences. */
  private static JsonNode told(Handset handset) {
    JsonNode told = handset.attributes().deepCopy();
    if (told.path("check") instanceof ObjectNode check) {
      check.remove("then");
    }
    return told;
  }

  /** What both say and know after the same words, each in its own alphabet. */
  private static JsonNode bothHear(State state, String sentence) {
    Handset english = english().with(state);
    Handset other = other().with(state);
    String says = Handset.speech(english.intent("QuestionIntent", "query", sentence));
    String also = Handset.speech(other.intent("QuestionIntent", "query", mapped(sentence)));
    assertEquals(List.of(), other.log());
    assertEquals(told(english), told(other), sentence);
    assertEquals(mapped(says, ESCAPES), mapped(also, ESCAPES), sentence);
    return other.attributes();
  }

  private static final State FRESH = State.said(Says.LAUNCH);

  @Test
  void everyStateIsSaidInIt() {
    for (State state : States.all()) {
      for (String intent :
          List.of(
              "AMAZON.HelpIntent",
              "AMAZON.RepeatIntent",
              "AMAZON.YesIntent",
              "AMAZON.NoIntent",
              "NotSureIntent",
              "WhyIntent",
              "AMAZON.NextIntent",
              "AMAZON.FallbackIntent",
              "EmergencyIntent",
              "DoctorNotesIntent",
              "DiscreetIntent",
              "SomeoneElseIntent",
              "ShorterIntent")) {
        String english = Handset.speech(english().with(state).intent(intent));
        String other = Handset.speech(other().with(state).intent(intent));
        assertEquals(mapped(english, ESCAPES), other, state + " " + intent);
        assertFalse(other.matches(".*[A-Za-z].*"), other);
      }
    }
  }

  @Test
  void anEmergencyInFreeWordsBringsTheNumberFirst() {
    for (String told : List.of("i have chest pain", "my baby cannot breathe", "i cannot breathe")) {
      JsonNode check = bothHear(FRESH, told).path("check");
      // a model of few tellings asks back, and says the number before it does
      assertTrue(check.has("back") || check.has("level"), told + check);
      String says =
          Handset.speech(other().with(FRESH).intent("QuestionIntent", "query", mapped(told)));
      assertTrue(says.split("[.]", 2)[0].contains(mapped("local emergency number")), says);
    }
  }

  @Test
  void aDeniedSignIsNotTaken() {
    for (String told : List.of("i have a lump without fever", "there is a new lump but no fever")) {
      JsonNode check = bothHear(FRESH, told).path("check");
      assertTrue(check.path("yes").toString().contains("\"lump\""), check.toString());
      assertFalse(check.path("yes").toString().contains("\"fever\""), check.toString());
      assertTrue(check.path("no").toString().contains("\"fever\""), check.toString());
    }
  }

  @Test
  void numbersAndAgesAreUnderstood() {
    String told = "my six week old baby has a temperature of thirty eight point five";
    JsonNode check = bothHear(FRESH, told).path("check");
    assertTrue(check.toString().contains("baby-fever-under-three-months"), check.toString());
    check = bothHear(FRESH, "my temperature is thirty nine").path("check");
    assertTrue(check.path("yes").toString().contains("\"fever\""), check.toString());
  }

  @Test
  void questionsRepliesAndWaysToSteerAreUnderstood() {
    assertEquals(
        "WhyLeakingIntent", bothHear(FRESH, "why is my breast leaking").path("topic").asText());
    State asked = State.asking("fever").disclaimed();
    for (String reply : List.of("nope", "yeah", "not sure", "say that again", "i do not know")) {
      bothHear(asked, reply);
    }
    for (String said : List.of("thank you", "good night", "are you a robot", "stop")) {
      bothHear(FRESH, said);
    }
  }

  @Test
  void itsModelHasNamesThatAmazonTakesAndItsOpenersComeBack() throws IOException {
    Path models = project.resolve("target").resolve(Models.FOLDER);
    JsonNode model = Handset.JSON.readTree(models.resolve(COUNTRY + ".json").toFile());
    int openers = 0;
    for (JsonNode intent : model.at("/interactionModel/languageModel/intents")) {
      String name = intent.path("name").asText();
      assertTrue(name.matches("(AMAZON\\.)?[A-Za-z]+"), name);
      if (Openers.isWords(name) && !Openers.words(name).isEmpty()) {
        openers++;
        String sample = intent.path("samples").path(0).asText();
        assertTrue(sample.startsWith(Openers.words(name).substring(0, 1)), name);
        assertFalse(sample.matches(".*[a-z].*[{].*"), sample);
      }
    }
    assertTrue(openers > 20, openers + " openers");
    String opened = Openers.intent(List.of(mapped("he"), mapped("has")));
    assertEquals(mapped("he has"), Openers.words(opened));
  }
}
