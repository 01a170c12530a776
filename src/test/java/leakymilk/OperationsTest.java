package leakymilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leakymilk.skill.Handset;
import org.junit.jupiter.api.Test;

/** What an operator copies from a page or a file works as it stands there. */
class OperationsTest {
  private static final Pattern ALARM = Pattern.compile("(?m)^  (\\w+Alarm):$");

  private static String file(String name) throws IOException {
    return Files.readString(Path.of(name));
  }

  @Test
  void everyAlarmHasItsLineInTheOperationsPage() throws IOException {
    Set<String> alarms = new TreeSet<>();
    Matcher alarm = ALARM.matcher(file("template.yaml"));
    while (alarm.find()) {
      alarms.add(alarm.group(1));
    }
    assertTrue(alarms.size() >= 7, alarms.toString());
    for (String name : alarms) {
      assertTrue(file("docs/operations.md").contains("| `" + name + "` |"), name);
    }
  }

  @Test
  void everyEventFileIsAnsweredAsItIs() throws IOException {
    String config = file("samconfig.toml");
    assertTrue(config.contains("SkillId=" + Handset.SKILL_ID), "the skill that the events are of");
    try (Stream<Path> events = Files.list(Path.of("events"))) {
      List<Path> files = events.sorted().toList();
      assertEquals(5, files.size());
      for (Path event : files) {
        Handset handset = new Handset("en-US");
        JsonNode response = handset.raw(Files.readString(event));
        assertEquals(List.of(), handset.log(), event.toString());
        boolean ended = event.endsWith("session-ended.json");
        assertEquals(ended, Handset.speech(response).isEmpty(), event.toString());
      }
    }
    String number = Handset.speech(new Handset("en-US").raw(file("events/emergency.json")));
    assertTrue(number.startsWith("Call 911 now"), number);
  }

  @Test
  void everyRegionCallsTheSameFunctionThroughItsAlias() throws IOException {
    JsonNode api =
        Handset.JSON.readTree(file("skill-package/skill.json")).at("/manifest/apis/custom");
    Set<String> regions = new TreeSet<>();
    for (JsonNode place : api.path("regions")) {
      String arn = place.at("/endpoint/uri").asText();
      assertTrue(arn.endsWith(":function:leaky-milk-helper:live"), arn);
      assertTrue(file("docs/operations.md").contains(arn.split(":", -1)[3]), arn);
      regions.add(arn);
    }
    assertEquals(3, regions.size());
    assertTrue(api.path("regions").has("NA") && api.path("regions").has("EU"));
    assertTrue(regions.contains(api.at("/endpoint/uri").asText()));
  }

  @Test
  void theSwitchAndTheLayerAreLinesOfTheTemplateSoThatAChangePublishesAVersion()
      throws IOException {
    String template = file("template.yaml");
    assertTrue(template.contains("          SYMPTOM_CHECK: \"on\" #"));
    assertTrue(template.contains("          # LEAKY_MILK_CONTENT: /opt/leaky-milk-content #"));
    assertFalse(template.contains("!Ref SymptomCheck"));
    for (String alarm : List.of("ErrorsAlarm", "FailedAlarm", "NoneAnsweredAlarm")) {
      assertTrue(template.contains("          - !Ref " + alarm), "undoes a release: " + alarm);
    }
  }
}
