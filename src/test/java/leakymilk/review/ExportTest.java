package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import leakymilk.Schemas;
import leakymilk.content.Contact;
import leakymilk.content.ContentStore;
import leakymilk.content.Manner;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others who share the content get all of it, with what they must know to use it, and no more. */
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
  private static final String SCHEMA = "export.schema.json";

  @TempDir static Path folder;
  private static JsonNode content;
  private static JsonNode questionnaire;
  private static JsonNode plan;

  @BeforeAll
  static void written() throws IOException {
    Export.write(Path.of("."), folder, TODAY);
    content = JSON.readTree(folder.resolve("content.json").toFile());
    questionnaire = JSON.readTree(folder.resolve("questionnaire.json").toFile());
    plan = JSON.readTree(folder.resolve("plan-definition.json").toFile());
  }

  @Test
  void theContentKeepsToItsSchemaWhichIsWrittenBesideIt() throws IOException {
    assertEquals(
        List.of(), Schemas.problems(SCHEMA, Files.readString(folder.resolve("content.json"))));
    assertEquals(
        Files.readString(Schemas.FOLDER.resolve(SCHEMA)),
        Files.readString(folder.resolve("content.schema.json")));
  }

  @Test
  void theSchemaRefusesWhatNobodyMaySay() {
    ObjectNode unsure = content.deepCopy();
    for (JsonNode contact : unsure.at("/locales/en-US/contacts")) {
      if (!contact.get("checked").asBoolean()) {
        ((ObjectNode) contact).put("number", "1-800-000-0000");
      }
    }
    assertFalse(Schemas.problems(SCHEMA, unsure.toString()).isEmpty(), "a number that is unsure");
    ObjectNode signed = content.deepCopy();
    ((ObjectNode) signed.at("/protocol/questions/0/review")).put("state", "signed");
    assertFalse(Schemas.problems(SCHEMA, signed.toString()).isEmpty(), "signed by nobody");
    ObjectNode bare = content.deepCopy();
    ((ObjectNode) bare.at("/locales/en-GB/answers/0/pieces/0")).remove("sources");
    assertFalse(Schemas.problems(SCHEMA, bare.toString()).isEmpty(), "a piece without sources");
    ObjectNode guessed = content.deepCopy();
    ((ObjectNode) guessed.at("/locales/en-GB/answers/0/pieces/0/say")).remove("after-loss");
    assertFalse(Schemas.problems(SCHEMA, guessed.toString()).isEmpty(), "a manner to be guessed");
  }

  @Test
  void everyPieceOfEveryAnswerIsThereAsItIsSpokenInEveryCountryAndManner() {
    int texts = 0;
    for (String locale : ContentStore.packaged().locales()) {
      for (JsonNode answer : content.at("/locales/" + locale + "/answers")) {
        String topic = answer.get("id").asText();
        JsonNode pieces = answer.get("pieces");
        assertEquals(ContentStore.packaged().in(locale).last(topic) + 1, pieces.size(), topic);
        for (int piece = 0; piece < pieces.size(); piece++) {
          for (Map.Entry<String, Manner> manner : manners().entrySet()) {
            Words words = ContentStore.packaged().in(locale).in(manner.getValue());
            String spoken = words.piece(topic, piece).replaceAll("[\u00ab\u00bb]", "");
            JsonNode said = pieces.get(piece).at("/say/" + manner.getKey());
            assertEquals(spoken, said.isNull() ? "" : said.asText(), locale + " " + topic);
            texts++;
          }
        }
      }
      assertEquals(
          ContentStore.packaged().in(locale).topics().size(),
          content.at("/locales/" + locale + "/answers").size());
    }
    assertTrue(texts > 5_000, "texts: " + texts);
  }

  private static Map<String, Manner> manners() {
    Map<String, Manner> manners = new LinkedHashMap<>();
    manners.put("plain", Manner.PLAIN);
    manners.put("discreet", new Manner(false, true, false, false, 0));
    manners.put("after-loss", new Manner(false, false, true, false, 0));
    manners.put("of-her-plain", new Manner(true, false, false, false, 0));
    manners.put("of-her-discreet", new Manner(true, true, false, false, 0));
    manners.put("of-her-after-loss", new Manner(true, false, true, false, 0));
    return manners;
  }

  @Test
  void noCountryHasAnothersNumberAndElsewhereHasNone() {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    for (String locale : ContentStore.packaged().locales()) {
      List<String> own = new ArrayList<>();
      for (Contact contact : ContentStore.packaged().in(locale).contacts()) {
        own.add(contact.number());
      }
      numbers.put(locale, own);
      assertEquals(own, checked(locale), locale);
    }
    assertEquals(List.of(), numbers.get("en"));
    for (String locale : numbers.keySet()) {
      StringBuilder said = new StringBuilder();
      for (String manner : manners().keySet()) {
        content.at("/locales/" + locale).findValuesAsText(manner).forEach(said::append);
      }
      for (List<String> others : numbers.values()) {
        for (String number : others) {
          boolean own = numbers.get(locale).contains(number);
          assertTrue(own || !in(number, said), locale + " says " + number);
        }
      }
    }
  }

  private static boolean in(String number, CharSequence said) {
    return Pattern.compile("(?<![0-9-])" + number + "(?![0-9-])").matcher(said).find();
  }

  private static List<String> checked(String locale) {
    List<String> checked = new ArrayList<>();
    for (JsonNode contact : content.at("/locales/" + locale + "/contacts")) {
      if (contact.has("number")) {
        checked.add(contact.get("number").asText());
      }
      if (contact.has("also")) {
        checked.add(contact.at("/also/number").asText());
      }
    }
    return checked;
  }

  @Test
  void nothingClaimsAReviewOrAPublisherThatThereIsNot() {
    assertEquals(0, content.get("signed").asInt());
    assertTrue(content.get("items").asInt() > 300);
    for (JsonNode state : content.findValues("state")) {
      assertEquals("unsigned", state.asText());
    }
    for (JsonNode resource : List.of(questionnaire, plan)) {
      assertEquals("draft", resource.get("status").asText());
      for (String field :
          List.of("publisher", "reviewer", "endorser", "author", "approvalDate", "date")) {
        assertFalse(resource.has(field), field);
      }
    }
  }

  @Test
  void whoSignedIsToldByRoleAndNotByName(@TempDir Path project) throws IOException {
    ReviewsTest.signed(project, "en/answer/how-long");
    Files.createDirectories(project.resolve("docs/schemas"));
    Files.copy(Schemas.FOLDER.resolve(SCHEMA), project.resolve(Export.SCHEMA));
    Export.write(project, project.resolve("out"), TODAY);
    String text = Files.readString(project.resolve("out/content.json"));
    assertEquals(List.of(), Schemas.problems(SCHEMA, text));
    JsonNode signed = JSON.readTree(text);
    assertEquals(1, signed.get("signed").asInt());
    for (JsonNode answer : signed.at("/locales/en-IN/answers")) {
      String state = answer.get("id").asText().equals("how-long") ? "signed" : "unsigned";
      assertEquals(state, answer.at("/review/state").asText());
    }
    assertTrue(text.contains("\"a tester\""));
    assertFalse(text.contains("A Tester"));
  }

  @Test
  void everyQuestionIsAnItemAndEverySignStandsUnderEachLevelThatItMeans() {
    List<String> items = new ArrayList<>();
    questionnaire.get("item").forEach(item -> items.add(item.get("linkId").asText()));
    for (Question question : ContentStore.packaged().check().protocol().questions()) {
      assertTrue(items.contains(question.id()), question.id());
      for (int i = 1; i <= question.pieces().size(); i++) {
        assertTrue(items.contains(question.id() + "." + i), question.id() + " in pieces");
      }
    }
    assertEquals(items.size(), items.stream().distinct().count());
    Map<String, List<String>> under = new LinkedHashMap<>();
    for (JsonNode level : plan.at("/action/0/action")) {
      List<String> signs = new ArrayList<>();
      level.path("action").forEach(sign -> signs.add(sign.get("id").asText()));
      under.put(level.get("id").asText(), signs);
    }
    assertEquals(
        List.of("EMERGENCY", "SAME_DAY", "SOON", "HOME_CARE"), List.copyOf(under.keySet()));
    for (Finding finding : ContentStore.packaged().check().protocol().findings()) {
      if (finding.level() != null && finding.level() != leakymilk.triage.Level.HOME_CARE) {
        assertTrue(under.get(finding.level().name()).contains(finding.id()), finding.id());
      }
      if (finding.unsure() != null) {
        assertTrue(
            under.get(finding.unsure().name()).contains(finding.id() + ".unsure"), finding.id());
      }
    }
  }
}
