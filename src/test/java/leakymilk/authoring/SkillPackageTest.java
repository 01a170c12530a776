package leakymilk.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import leakymilk.content.Topics;
import org.junit.jupiter.api.Test;

/** What is handed to the store: the models and the manifest. */
class SkillPackageTest {
  private static final Path PACKAGE = Path.of("skill-package");

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static Map<String, List<String>> samples() throws IOException {
    Map<String, List<String>> samples = new java.util.LinkedHashMap<>();
    for (JsonNode intent :
        json(Path.of(Models.EDITED)).at("/interactionModel/languageModel/intents")) {
      List<String> of = new ArrayList<>();
      intent.path("samples").forEach(sample -> of.add(sample.asText()));
      samples.put(intent.path("name").asText(), of);
    }
    return samples;
  }

  @Test
  void theOtherCountriesModelsAreCopiesOfTheEditedOne() throws IOException {
    for (String copy : Models.COPIES) {
      assertEquals(
          -1,
          Files.mismatch(Path.of(Models.EDITED), Path.of(copy)),
          copy + " differs; run: mvn -q process-classes exec:java@copy-models");
    }
  }

  @Test
  void halfTheSamplesOfATopicSayNoLeakAndHalfStartWithNoQuestionWord() throws IOException {
    Map<String, List<String>> samples = samples();
    for (String topic : ContentStore.packaged().in("en").topics()) {
      List<String> of = samples.get(Topics.intent(topic));
      assertNotNull(of, topic);
      assertTrue(of.size() >= 20, topic);
      long leak = of.stream().filter(sample -> sample.contains("leak")).count();
      long questions =
          of.stream()
              .filter(
                  sample ->
                      sample.matches(
                          "(what|what's|why|how|when|where|who|which|is|are|do|does|did|can|could"
                              + "|should|will|am|has|have)\\b.*"))
              .count();
      assertTrue(leak * 2 <= of.size(), topic + " says leak in " + leak + " of " + of.size());
      assertTrue(questions * 2 <= of.size(), topic + " asks in " + questions + " of " + of.size());
    }
  }

  @Test
  void examplePhrasesAreLiteralSamples() throws IOException {
    Set<String> all = new HashSet<>();
    samples().values().forEach(all::addAll);
    JsonNode locales =
        json(PACKAGE.resolve("skill.json")).at("/manifest/publishingInformation/locales");
    assertEquals(5, locales.size());
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
