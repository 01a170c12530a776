package leakymilk.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.content.ContentStore;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** People as a clinician would describe them, taken through the whole check. */
class VignetteTest {
  private static final SymptomCheck CHECK = ContentStore.packaged().check();

  private record Vignette(
      String id, List<String> yes, List<String> unsure, List<String> says, Level level) {}

  @SuppressWarnings("unchecked")
  private static List<Vignette> vignettes() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/vignettes.yaml"));
    List<Vignette> vignettes = new ArrayList<>();
    for (Object item : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(yaml)) {
      Map<String, Object> map = (Map<String, Object>) item;
      vignettes.add(
          new Vignette(
              (String) map.get("id"),
              (List<String>) map.get("yes"),
              (List<String>) map.get("unsure"),
              (List<String>) map.get("says"),
              Level.valueOf((String) map.get("level"))));
    }
    return vignettes;
  }

  /** The level that somebody like this is advised. */
  private static Level advised(Vignette person) {
    Findings findings = Findings.NONE;
    for (String said : person.says()) {
      findings = findings.with(said, Reply.YES);
    }
    int asked = 0;
    while (CHECK.next(findings) instanceof Step.Ask ask) {
      assertTrue(asked++ <= Rules.LONGEST, person.id() + " is asked for ever");
      findings = findings.with(ask.question(), reply(person, ask.question()));
      if (ask.question().open()) {
        // asked for anything else, people tell what they were not asked about
        for (String finding : person.yes()) {
          findings = findings.with(finding, Reply.YES);
        }
      }
    }
    return CHECK.advise(findings).level();
  }

  private static Reply reply(Vignette person, Question question) {
    for (String finding : question.covers()) {
      if (person.yes().contains(finding)) {
        return Reply.YES;
      }
    }
    for (String finding : question.covers()) {
      if (person.unsure().contains(finding)) {
        return Reply.UNSURE;
      }
    }
    return Reply.NO;
  }

  @Test
  void peopleAreLedToTheRightCareAndNobodyToTooLittle() throws IOException {
    List<String> low = new ArrayList<>();
    List<String> high = new ArrayList<>();
    int all = 0;
    for (Level level : Level.values()) {
      int of = 0;
      int right = 0;
      int under = 0;
      int over = 0;
      for (Vignette person : vignettes()) {
        if (person.level() != level) {
          continue;
        }
        of++;
        Level advised = advised(person);
        String line = person.id() + " is " + level + ", advised " + advised;
        if (advised == level) {
          right++;
        } else if (advised.compareTo(level) < 0) {
          under++;
          low.add(line);
        } else {
          over++;
          high.add(line);
        }
      }
      all += of;
      System.out.println(
          "Vignettes "
              + level
              + ": "
              + of
              + ", right "
              + share(right, of)
              + ", too low "
              + share(under, of)
              + ", too high "
              + share(over, of));
    }
    System.out.println("Too low: " + low + "\nToo high: " + high);
    assertTrue(all >= 100, "at least 100 people");
    assertEquals(List.of(), low, "nobody is advised too little");
    assertTrue(high.size() * 20 <= all, "at most 5 % are advised too much: " + high);
  }

  /** A share with its 95 % interval (Wilson), in per cent. */
  private static String share(int part, int of) {
    double z = 1.96;
    double p = (double) part / of;
    double centre = (p + z * z / (2 * of)) / (1 + z * z / of);
    double half = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
    return String.format(
        Locale.ROOT,
        "%d (%.0f to %.0f %%)",
        part,
        100 * Math.max(0, centre - half),
        100 * Math.min(1, centre + half));
  }
}
