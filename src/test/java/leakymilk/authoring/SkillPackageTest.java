package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import leakymilk.content.ContentStore;
import leakymilk.content.Stems;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.triage.Level;
import leakymilk.understanding.Understanding;
import org.junit.jupiter.api.Test;

/** What is handed to the store: the models and the manifest. */
class SkillPackageTest {
  private static final Stems STEMS = ContentStore.packaged().grammar("en").stems();
  private static final Path PACKAGE = Path.of("skill-package");
  private static final Path KEPT = Path.of(Models.FOLDER, "en-US.json");
  private static final Path MADE = Path.of("target", Models.FOLDER);

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static String plain(JsonNode words) {
    return String.join(" ", STEMS.words(words.asText()));
  }

  private static Map<String, List<String>> samples() throws IOException {
    Map<String, List<String>> samples = new java.util.LinkedHashMap<>();
    for (JsonNode intent : json(KEPT).at("/interactionModel/languageModel/intents")) {
      List<String> of = new ArrayList<>();
      intent.path("samples").forEach(sample -> of.add(sample.asText()));
      samples.put(intent.path("name").asText(), of);
    }
    return samples;
  }

  @Test
  void theModelInTheProjectIsTheOneThatTheBuildMakes() throws IOException {
    String made = Files.readString(MADE.resolve("en-US.json"));
    if (Boolean.getBoolean("model.write")) {
      Files.writeString(KEPT, made);
    }
    assertEquals(
        Files.readString(KEPT),
        made,
        "en-US.json differs; run: mvn test -Dtest=SkillPackageTest -Dmodel.write=true");
  }

  @Test
  void everyCountryHasItsModelAndTheWholePackageIsMade() throws IOException {
    for (String locale : ContentStore.packaged().locales()) {
      Path ofCountry = MADE.resolve(locale + ".json");
      assertEquals(locale.length() > 2, Files.exists(ofCountry), locale);
      if (locale.startsWith("en-")) {
        assertEquals(-1, Files.mismatch(MADE.resolve("en-US.json"), ofCountry));
      }
    }
    Path made = Path.of("target").resolve(PACKAGE);
    assertEquals(-1, Files.mismatch(PACKAGE.resolve("skill.json"), made.resolve("skill.json")));
    assertTrue(Files.exists(made.resolve("assets/images/icon_108.png")));
  }

  @Test
  void everyTopicHasFiveToTenShortSamplesAndNoneOfThemTellsADanger() throws IOException {
    Understanding understanding =
        new Understanding(ContentStore.packaged(), "en", ContentStore.packaged().phrases("en"));
    Map<String, List<String>> samples = samples();
    for (String topic : ContentStore.packaged().in("en").topics()) {
      List<String> of = samples.get(Topics.intent(topic));
      assertNotNull(of, topic);
      assertTrue(of.size() >= 5 && of.size() <= 10, topic);
      for (String sample : of) {
        for (String sign : understanding.understand(sample).present()) {
          Level level = ContentStore.packaged().check().finding(sign).level();
          assertTrue(level == null || level.compareTo(Level.SAME_DAY) < 0, topic + ": " + sample);
        }
      }
    }
  }

  @Test
  void theModelKeepsToAmazonsLimits() throws IOException {
    JsonNode language = json(KEPT).at("/interactionModel/languageModel");
    assertTrue(language.path("intents").size() <= 250);
    assertTrue(language.path("intents").size() + language.path("types").size() <= 350);
    assertTrue(Files.size(KEPT) <= 1_500_000);
    Map<String, String> owners = new java.util.HashMap<>();
    for (JsonNode intent : language.path("intents")) {
      for (JsonNode sample : intent.path("samples")) {
        String name = intent.path("name").asText();
        String owner = owners.putIfAbsent(sample.asText(), name);
        assertEquals(null, owner, sample.asText() + " stands in " + name);
        assertTrue(sample.asText().matches("[a-z' {}]+"), sample.asText());
      }
    }
    JsonNode values = language.at("/types/0/values");
    assertTrue(values.size() >= 1500 && values.size() <= 3000, values.size() + " values");
    for (JsonNode value : values) {
      String words = value.at("/name/value").asText();
      assertTrue(words.length() <= 140, words);
      assertEquals(null, owners.get(words), words);
      assertFalse(value.path("name").has("synonyms"), "Amazon wants one synonym or none at all");
    }
  }

  @Test
  void whatAmazonHearsForItsOwnIntentsStandsInNoOther() throws IOException {
    Map<String, String> owners = new java.util.HashMap<>();
    JsonNode language = json(KEPT).at("/interactionModel/languageModel");
    for (JsonNode intent : language.path("intents")) {
      intent.path("samples").forEach(s -> owners.put(plain(s), intent.path("name").asText()));
    }
    language.at("/types/0/values").forEach(v -> owners.put(plain(v.at("/name/value")), "Words"));
    int known = 0;
    for (Map.Entry<String, Wording> ways : ContentStore.packaged().sayings("en").entrySet()) {
      if (ways.getKey().startsWith("!")) {
        for (String way : ways.getValue().plain().split("\\|", -1)) {
          assertNull(owners.get(way), way + " is Amazon's own and stands in " + owners.get(way));
          known++;
        }
      }
    }
    assertTrue(known > 80, "documented words, and those of a list that Amazon published");
  }

  @Test
  void aLongSampleDrawsNoSentencesThatOnlyLookLikeIt() throws IOException {
    samples()
        .forEach(
            (intent, ways) ->
                ways.forEach(
                    way -> assertTrue(way.split(" ").length <= 5, intent + " has: " + way)));
  }

  @Test
  void examplePhrasesAreLiteralSamples() throws IOException {
    Set<String> all = new HashSet<>();
    samples().values().forEach(all::addAll);
    JsonNode locales =
        json(PACKAGE.resolve("skill.json")).at("/manifest/publishingInformation/locales");
    for (JsonNode locale : locales) {
      for (JsonNode phrase : locale.path("examplePhrases")) {
        String words =
            phrase
                .asText()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[,.?]", "")
                .replaceFirst("^alexa ", "");
        assertTrue(
            words.equals("open leaky milk helper")
                || all.contains(words.replaceFirst("^ask leaky milk helper ", "")),
            words);
      }
    }
  }

  @Test
  void everyDescriptionSaysThatItIsForAdultsAndNoMedicalAdvice() throws IOException {
    for (JsonNode locale :
        json(PACKAGE.resolve("skill.json")).at("/manifest/publishingInformation/locales")) {
      String description = locale.path("description").asText();
      assertTrue(description.contains("adults"), description);
      assertTrue(description.contains("not a substitute for"), description);
      assertTrue(description.contains("local emergency"), description);
      assertTrue(description.length() <= 4000, "4,000 characters at most");
    }
  }

  @Test
  void whatThePromptsSuggestCanBeSaid() throws IOException {
    Map<String, List<String>> samples = samples();
    Map<String, String> suggested =
        Map.of(
            "why it happens", "WhyLeakingIntent",
            "how long it lasts", "HowLongIntent",
            "what helps", "StopLeakingIntent",
            "what helps at night", "LeakingAtNightIntent",
            "when to see a doctor", "WhenToSeeDoctorIntent",
            "nursing pads", "NursingPadsIntent",
            "milk storage", "MilkStorageIntent",
            "breast pain", "BreastPainIntent");
    suggested.forEach((words, intent) -> assertTrue(samples.get(intent).contains(words), words));
  }

  @Test
  void theIconsAreAsLargeAsTheStoreWants() throws IOException {
    for (int size : new int[] {108, 512}) {
      BufferedImage icon =
          ImageIO.read(PACKAGE.resolve("assets/images/icon_" + size + ".png").toFile());
      assertEquals(size, icon.getWidth());
      assertEquals(size, icon.getHeight());
    }
  }
}
