package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Amazon's rules for the store's pages and for the interaction model, one test a rule, named after
 * it; those for what is said are in {@code CertificationTest}. Lengths are those of the schema
 * (spec.json of the npm package ask-smapi-model 1.24.0).
 */
class StoreListingTest {
  private static final Path PACKAGE = Path.of("skill-package");

  private static JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(PACKAGE.resolve(file).toFile());
  }

  private static JsonNode manifest() throws IOException {
    return json("skill.json").path("manifest");
  }

  private static List<Map.Entry<String, JsonNode>> locales() throws IOException {
    List<Map.Entry<String, JsonNode>> all = new ArrayList<>();
    manifest().at("/publishingInformation/locales").properties().forEach(all::add);
    return all;
  }

  private static JsonNode language() throws IOException {
    return json("interactionModels/custom/en-US.json").at("/interactionModel/languageModel");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  // health

  @Test
  void health_theDescriptionSaysThatTheSkillIsNoSubstituteForProfessionalAdvice()
      throws IOException {
    for (Map.Entry<String, JsonNode> locale : locales()) {
      String description = text(locale.getValue(), "description");
      for (String part :
          List.of(
              "does not give medical advice",
              "information and education only",
              "not a substitute for professional medical advice, diagnosis or treatment",
              "about any question on your health",
              "In an emergency, call your local emergency number")) {
        assertTrue(description.contains(part), locale.getKey() + ": " + part);
      }
    }
  }

  @Test
  void health_noInformationIsCollected() throws IOException {
    JsonNode privacy = manifest().path("privacyAndCompliance");
    assertFalse(privacy.path("usesHealthInfo").asBoolean(true));
    assertFalse(privacy.path("usesPersonalInfo").asBoolean(true));
    assertFalse(manifest().has("permissions"), "no permission is asked for");
    assertFalse(manifest().has("events"), "nothing is subscribed to");
    assertFalse(manifest().has("accountLinking"), "nobody signs in");
    String template = Files.readString(Path.of("template.yaml"));
    for (String store : List.of("DynamoDB", "AWS::S3", "AWS::RDS", "Kinesis", "Firehose")) {
      assertFalse(template.contains(store), store);
    }
  }

  @Test
  void health_noLifeSavingClaimNoFalseClaimAndNoCallToEmergencyServices() throws IOException {
    Pattern claims =
        Pattern.compile(
            "(?i)life-?saving|saves? (a )?li(fe|ves)|\\bcures?\\b|\\bheals?\\b|guarantee|we treat|"
                + "it treats|diagnoses|clinically proven|calls? (911|999|000|112) for you");
    for (Map.Entry<String, JsonNode> locale : locales()) {
      for (String field : List.of("name", "summary", "description")) {
        String text = text(locale.getValue(), field);
        assertFalse(claims.matcher(text).find(), text);
      }
      assertTrue(text(locale.getValue(), "description").contains("cannot call anyone for you"));
    }
  }

  @Test
  void privacy_theDescriptionTellsOfVoiceHistory() throws IOException {
    for (Map.Entry<String, JsonNode> locale : locales()) {
      assertTrue(text(locale.getValue(), "description").contains("Alexa voice history"));
    }
  }

  @Test
  void privacy_everyLocaleHasAPolicyAndTermsOnAPageWithoutAmazonsNames() throws IOException {
    for (Map.Entry<String, JsonNode> locale : locales()) {
      JsonNode links = manifest().at("/privacyAndCompliance/locales/" + locale.getKey());
      for (String link : List.of("privacyPolicyUrl", "termsOfUseUrl")) {
        URI page = URI.create(text(links, link));
        assertEquals("https", page.getScheme());
        assertFalse(page.getHost().matches(".*(amazon|alexa|aws).*"), page.getHost());
      }
    }
  }

  @Test
  void children_theSkillIsNotForThemAndSaysSo() throws IOException {
    assertFalse(manifest().at("/privacyAndCompliance/isChildDirected").asBoolean(true));
    for (Map.Entry<String, JsonNode> locale : locales()) {
      assertTrue(text(locale.getValue(), "description").contains("For adults only"));
    }
  }

  // the invocation name

  @Test
  void invocation_hasTwoWordsOrMoreInLowerCaseAndNoForbiddenWord() throws IOException {
    String name = text(language(), "invocationName");
    assertTrue(name.matches("[a-z'.]+( [a-z'.]+)+"), name);
    Set<String> forbidden =
        Set.of(
            ("alexa amazon echo computer skill app ask open tell start launch begin load enable use"
                    + " play run resume to from by if and whether in using with about for that the"
                    + " a an of cure treat diagnose mastitis")
                .split(" ", -1));
    for (String word : name.split(" ", -1)) {
      assertFalse(forbidden.contains(word), word);
    }
  }

  @Test
  void invocation_isUsedConsistently() throws IOException {
    String name = text(language(), "invocationName");
    for (Map.Entry<String, JsonNode> locale : locales()) {
      assertEquals(name, text(locale.getValue(), "name").toLowerCase(Locale.ROOT));
      String description = text(locale.getValue(), "description");
      assertTrue(description.contains("\"Alexa, open " + name + "\""), locale.getKey());
      assertTrue(description.contains("Alexa, ask " + name + " "), locale.getKey());
    }
  }

  // example phrases

  @Test
  void examples_areThreeAndTheFirstOpensTheSkill() throws IOException {
    for (Map.Entry<String, JsonNode> locale : locales()) {
      JsonNode phrases = locale.getValue().path("examplePhrases");
      assertTrue(phrases.size() >= 1 && phrases.size() <= 3, locale.getKey());
      assertEquals("Alexa, open " + text(language(), "invocationName"), phrases.path(0).asText());
      phrases.forEach(phrase -> assertTrue(phrase.asText().length() <= 200));
    }
  }

  // limits of the pages

  @Test
  void limits_ofTheManifestsTexts() throws IOException {
    assertTrue(
        text(manifest().path("publishingInformation"), "testingInstructions").length() <= 4000);
    for (Map.Entry<String, JsonNode> locale : locales()) {
      JsonNode page = locale.getValue();
      assertTrue(text(page, "name").length() >= 2 && text(page, "name").length() <= 50);
      assertTrue(text(page, "summary").length() <= 160, locale.getKey());
      assertTrue(text(page, "description").length() <= 4000, locale.getKey());
      assertTrue(page.path("keywords").size() <= 30, locale.getKey());
      page.path("keywords").forEach(word -> assertTrue(word.asText().length() <= 150));
    }
  }

  @Test
  void icons_arePngOf108And512() throws IOException {
    for (Map.Entry<String, JsonNode> locale : locales()) {
      for (Map.Entry<String, Integer> icon :
          Map.of("smallIconUri", 108, "largeIconUri", 512).entrySet()) {
        String file = text(locale.getValue(), icon.getKey()).replaceFirst("^file://", "");
        BufferedImage image = ImageIO.read(PACKAGE.resolve(file).toFile());
        assertNotNull(image, file);
        assertEquals(icon.getValue(), image.getWidth());
        assertEquals(icon.getValue(), image.getHeight());
      }
    }
  }

  @Test
  void testing_theInstructionsSayThatNothingIsKept() throws IOException {
    String told = text(manifest().path("publishingInformation"), "testingInstructions");
    assertTrue(told.contains("WHAT THE SKILL KEEPS: nothing"));
    assertTrue(told.contains("cannot place a call"));
  }

  // the interaction model

  @Test
  void builtIns_thatCertificationAsksForAreInTheModel() throws IOException {
    Set<String> names = new HashSet<>();
    language().path("intents").forEach(intent -> names.add(text(intent, "name")));
    for (String name : List.of("Help", "Stop", "Cancel", "Fallback", "NavigateHome")) {
      assertTrue(names.contains("AMAZON." + name + "Intent"), name);
    }
  }

  @Test
  void limits_ofIntentsAndSlotValues() throws IOException {
    assertTrue(language().path("intents").size() <= 250);
    for (JsonNode type : language().path("types")) {
      type.path("values")
          .forEach(value -> assertTrue(value.at("/name/value").asText().length() <= 140));
    }
  }

  @Test
  void phraseSlots_haveACarrierAndStandAlone() throws IOException {
    for (JsonNode intent : language().path("intents")) {
      Set<String> phrases = new HashSet<>();
      for (JsonNode slot : intent.path("slots")) {
        if (text(slot, "type").equals("AMAZON.SearchQuery")) {
          phrases.add("{" + text(slot, "name") + "}");
        }
      }
      for (JsonNode sample : intent.path("samples")) {
        for (String phrase : phrases) {
          if (sample.asText().contains(phrase)) {
            assertFalse(sample.asText().replace(phrase, "").isBlank(), sample.asText());
            assertEquals(1, sample.asText().chars().filter(c -> c == '{').count());
          }
        }
      }
    }
  }

  @Test
  void help_stopAndCancelAreNoValueOfASlotAndNoOtherIntentsSample() throws IOException {
    Set<String> words = new HashSet<>();
    for (JsonNode type : language().path("types")) {
      type.path("values").forEach(value -> words.add(value.at("/name/value").asText()));
    }
    for (JsonNode intent : language().path("intents")) {
      if (!text(intent, "name").startsWith("AMAZON.")) {
        intent.path("samples").forEach(sample -> words.add(sample.asText()));
      }
    }
    for (String word : List.of("help", "stop", "cancel")) {
      assertFalse(words.contains(word), word);
    }
  }

  @Test
  void fallback_itsSensitivityIsSetWhereTheLanguageAllowsIt() throws IOException {
    String level = language().at("/modelConfiguration/fallbackIntentSensitivity/level").asText();
    assertTrue(Set.of("LOW", "MEDIUM", "HIGH").contains(level), level);
    for (Map.Entry<String, JsonNode> locale : locales()) {
      assertTrue(locale.getKey().startsWith("en-"), "else English and German only");
    }
  }

  @Test
  void security_theFunctionIsOpenToThisSkillAloneAndAnswersBeforeAlexaGivesUp() throws IOException {
    String template = Files.readString(Path.of("template.yaml"));
    assertTrue(template.contains("SkillId: !Ref SkillId"));
    assertTrue(template.contains("SKILL_ID: !Ref SkillId"));
    assertTrue(template.contains("Timeout: 7"), "Alexa waits eight seconds");
  }
}
