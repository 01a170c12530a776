package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;

/**
 * How well real people's sentences are heard: whole, as a device hands them over, and as it does at
 * the least. {@code -Dcases.show=true} prints what went wrong.
 */
class CasesTest {
  /** Pens who were asked for what a nervous listener takes for a danger, too. */
  private static final List<String> LISTENERS = List.of("midtalk", "scenes");

  private static void show(InteractionModel.Ear ear, String failure) {
    Cases.show(ear + " " + failure);
  }

  private static String percent(int part, int of) {
    // Wilson's interval: so far may the figure lie by chance, in 95 of 100 such sets
    double share = (double) part / of;
    double square = 1.96 * 1.96 / of;
    double middle = (share + square / 2) / (1 + square);
    double half = Math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
    return String.format(
        Locale.ROOT,
        "%d of %d (%.1f %%, %.0f to %.0f)",
        part,
        of,
        100 * share,
        100 * (middle - half),
        100 * (middle + half));
  }

  private record Questions(int right, int offered, int wrong, int all, int refused, int outside) {}

  /** Of one kind, which are asked or told; of every kind when it is empty. */
  private static Questions questions(InteractionModel.Ear ear, String kind) {
    return questions("questions", ear, kind);
  }

  private static Questions questions(String file, InteractionModel.Ear ear, String kind) {
    int right = 0;
    int offered = 0;
    int wrong = 0;
    int all = 0;
    int refused = 0;
    int outside = 0;
    boolean large = file.startsWith("pages");
    for (JsonNode row : large ? Cases.some(file) : Cases.rows(file)) {
      if (!kind.isEmpty() && !row.path("kind").asText().equals(kind)) {
        continue;
      }
      Cases.Talk talk = new Cases.Talk(ear).hear(row.path("text").asText());
      List<String> topics = Cases.topics(row);
      boolean check = !talk.asking().isEmpty() || talk.isEmergency();
      if (topics.contains("none")) {
        outside++;
        boolean is = talk.topic().isEmpty() && !check;
        refused += is ? 1 : 0;
        continue;
      }
      all++;
      boolean led =
          row.hasNonNull("level")
              && check
              && (!talk.isEmergency() || row.path("level").asText().equals("EMERGENCY"));
      if (topics.contains(talk.topic()) || led) {
        right++;
      } else if (talk.offers(topics)) {
        offered++;
      } else if (check || !talk.topic().isEmpty() || talk.isOffer()) {
        wrong++;
        show(
            ear,
            "WRONG " + topics + " as " + talk.topic() + check + ": " + row.path("text").asText());
      } else {
        show(ear, "MISSED " + topics + ": " + row.path("text").asText());
      }
    }
    Questions figures = new Questions(right, offered, wrong, all, refused, outside);
    System.out.println(
        ear
            + (kind.isEmpty() ? "" : " " + kind)
            + " questions: right "
            + percent(right, all)
            + ", offered "
            + percent(offered, all)
            + ", wrong "
            + percent(wrong, all)
            + ", missed "
            + percent(all - right - offered - wrong, all)
            + (outside == 0 ? "" : ", out of scope refused " + percent(refused, outside)));
    return figures;
  }

  @Test
  void questionsComeThroughTheEarOfADevice() {
    Map<InteractionModel.Ear, Questions> by = new LinkedHashMap<>();
    for (InteractionModel.Ear ear : InteractionModel.Ear.values()) {
      by.put(ear, questions(ear, ""));
    }
    for (String kind : List.of("asked", "told")) {
      questions(InteractionModel.Ear.WHOLE, kind);
    }
    Questions whole = by.get(InteractionModel.Ear.WHOLE);
    Questions device = by.get(InteractionModel.Ear.DEVICE);
    Questions strict = by.get(InteractionModel.Ear.STRICT);
    assertTrue((whole.right - device.right) * 100 <= 3 * whole.all, "within three points");
    assertTrue((whole.right - strict.right) * 100 <= 10 * whole.all, "within ten points");
    assertTrue(whole.right * 100 >= 75 * whole.all, "right");
    assertTrue(whole.refused * 100 >= 50 * whole.outside, "refused");
  }

  /** Of a pen whose other sentences were learned, as said in the middle of a talk. */
  @Test
  void questionsInTheMiddleOfATalkComeThrough() {
    System.out.print("In the middle of a talk, ");
    Questions figures = questions("questions-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 80 * figures.all, "right");
    assertTrue(figures.refused * 100 >= 60 * figures.outside, "refused");
  }

  /**
   * What fresh pens made of moments on parents' pages, plainly and in the middle of a talk, a third
   * of it about somebody else; a sixth, which was not learned. Some rows are no clearer than
   * people.
   */
  @Test
  void whatPagesOfParentsAskComesThrough() {
    System.out.print("Pages of parents, ");
    Questions figures = questions("pages-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 67 * figures.all, "right");
    assertTrue(figures.wrong * 100 <= 18 * figures.all, "wrong");
    assertTrue(figures.refused * 100 >= 85 * figures.outside, "refused");
  }

  /**
   * Scenes and remarks of pens that knew the topics and nothing else, a fourth of which was not
   * learned: two in three have no question in them, a third belongs to nobody's topic.
   */
  @Test
  void scenesByOthersComeThrough() {
    System.out.print("Scenes by others, ");
    Questions figures = questions("scenes-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 61 * figures.all, "right");
    assertTrue(figures.wrong * 100 <= 19 * figures.all, "wrong");
    assertTrue(figures.refused * 100 >= 82 * figures.outside, "refused");
  }

  /** By pens who were asked for the hard ones: beside the matter of another topic, or of none. */
  @Test
  void whatIsSaidBesideSomethingElseIsAnswered() {
    System.out.print("Hard ones, ");
    Questions figures = questions("asked-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 67 * figures.all, "right");
    assertTrue(figures.refused * 100 >= 80 * figures.outside, "refused");
  }

  @Test
  void nobodyWhoseBabyLivesIsToldOfALossAndALossIsMet() {
    int mourned = 0;
    int alive = 0;
    int met = 0;
    int lost = 0;
    for (JsonNode row : Cases.rows("apart-by-others")) {
      Cases.Talk talk = Cases.hear(row.path("text").asText());
      boolean loss = talk.topic().equals("milk-after-loss") || talk.knows("yes", "loss");
      if (row.path("kind").asText().equals("alive")) {
        alive++;
        mourned += loss ? 1 : 0;
      } else {
        lost++;
        met += loss ? 1 : 0;
      }
      boolean right = loss == row.path("kind").asText().equals("lost");
      if (!right) {
        Cases.show(row.path("kind").asText() + " as " + talk.topic() + ": " + row.path("text"));
      }
    }
    System.out.printf(
        "Of %d whose baby lives elsewhere %d are told of a loss; of %d who lost one %d are met%n",
        alive, mourned, lost, met);
    assertTrue(mourned * 100 <= 5 * alive, "told of a loss");
    assertTrue(met * 100 >= 50 * lost, "met");
  }

  private record Reports(
      int told, int asked, int calm, int all, int alarms, int askedOf, int harmless) {
    int reached() {
      return told + asked;
    }
  }

  private static Reports reports(InteractionModel.Ear ear) {
    int told = 0;
    int asked = 0;
    int calm = 0;
    int all = 0;
    int alarms = 0;
    int askedOf = 0;
    int harmless = 0;
    for (JsonNode row : Cases.rows("reports")) {
      String text = row.path("text").asText();
      Cases.Talk talk = new Cases.Talk(ear).hear(text);
      if (row.path("floor").asText("").equals("EMERGENCY")) {
        all++;
        told += talk.isEmergency() ? 1 : 0;
        asked += talk.isAskedBack() ? 1 : 0;
        calm += talk.topic().isEmpty() ? 0 : 1;
        if (!talk.isEmergency() && !talk.isAskedBack()) {
          show(ear, "NOT HEARD " + talk.topic() + " " + talk.check() + ": " + text);
        }
      } else if (row.path("floor").isNull()) {
        harmless++;
        alarms += talk.isEmergency() ? 1 : 0;
        askedOf += talk.isAskedBack() ? 1 : 0;
        if (talk.isEmergency() || talk.isAskedBack()) {
          show(ear, "ALARM " + talk.check().path("back").asText() + ": " + text);
        }
      }
    }
    System.out.println(
        ear
            + " reports: emergencies told "
            + percent(told, all)
            + ", asked back "
            + percent(asked, all)
            + ", in a calm topic "
            + percent(calm, all)
            + ", alarms on look-alikes "
            + percent(alarms, harmless)
            + ", asked back on them "
            + percent(askedOf, harmless));
    return new Reports(told, asked, calm, all, alarms, askedOf, harmless);
  }

  @Test
  void emergenciesComeThroughTheEarOfADevice() {
    Reports whole = reports(InteractionModel.Ear.WHOLE);
    Reports device = reports(InteractionModel.Ear.DEVICE);
    Reports strict = reports(InteractionModel.Ear.STRICT);
    assertTrue((whole.reached() - device.reached()) * 100 <= 3 * whole.all, "within three points");
    assertTrue((whole.reached() - strict.reached()) * 100 <= 12 * whole.all, "at the least");
    assertTrue(whole.reached() * 100 >= 92 * whole.all, "reached");
    assertTrue(device.alarms * 100 <= 5 * device.harmless, "alarms");
    assertTrue(device.askedOf * 100 <= 25 * device.harmless, "asked back");
  }

  /**
   * What the check makes of what was told first. A sign that was not heard in it is asked about
   * later; whoever is truthful says yes then, the other one says no to everything.
   */
  private static Cases.Talk checked(JsonNode row, boolean truthful) {
    Cases.Talk talk = new Cases.Talk(InteractionModel.Ear.DEVICE);
    talk.hear(row.path("text").asText());
    List<String> has = signs(row);
    for (int turn = 0; turn < 60 && talk.level().isEmpty(); turn++) {
      if (talk.check().hasNonNull("back")) {
        boolean emergency = row.path("floor").asText().equals("EMERGENCY");
        talk.hear(truthful && emergency ? "yes" : "no");
      } else if (talk.asking().isEmpty()) {
        talk.hear(talk.said().contains("Shall we go through") ? "yes" : "check my symptoms");
      } else {
        boolean feeds = talk.asking().equals("breastfeeding");
        boolean yes = feeds || At.covers(talk.asking()).stream().anyMatch(has::contains);
        talk.hear(truthful && yes ? "yes" : "no");
      }
    }
    return talk;
  }

  /** The signs that somebody has, by the findings of today. */
  private static List<String> signs(JsonNode row) {
    List<String> signs = new ArrayList<>();
    row.path("findings").forEach(id -> signs.add(id.asText()));
    if (row.path("rule_gap").asText().contains("mania")) {
      signs.add("mania");
    }
    return signs;
  }

  /** Unwanted pictures of harm were an emergency when the cases were written (rule_gap). */
  private static Level floor(JsonNode row) {
    return row.path("rule_gap").asText().contains("unwanted harm images")
        ? Level.SOON
        : Level.valueOf(row.path("floor").asText());
  }

  private static Map<Level, Integer> kept(boolean truthful, Map<Level, Integer> of) {
    Map<Level, Integer> kept = new EnumMap<>(Level.class);
    for (JsonNode row : Cases.rows("reports")) {
      if (row.path("floor").isNull()) {
        continue;
      }
      Level floor = floor(row);
      Cases.Talk talk = checked(row, truthful);
      boolean is = Level.valueOf(talk.level()).compareTo(floor) >= 0;
      of.merge(floor, 1, Integer::sum);
      kept.merge(floor, is ? 1 : 0, Integer::sum);
      if (!is) {
        show(InteractionModel.Ear.DEVICE, floor + " CALMED " + row.path("text").asText());
      }
    }
    System.out.println(
        (truthful ? "Told first, and truthful" : "Told first, and no to everything")
            + ": "
            + kept
            + " of "
            + of);
    return kept;
  }

  @Test
  void whatIsToldFirstKeepsItsLevelThroughTheCheck() {
    Map<Level, Integer> of = new EnumMap<>(Level.class);
    Map<Level, Integer> no = kept(false, of);
    int told = no.get(Level.SAME_DAY) + no.get(Level.SOON);
    int all = of.get(Level.SAME_DAY) + of.get(Level.SOON);
    System.out.println("SAME_DAY and SOON kept by what was told alone: " + percent(told, all));
    assertTrue(told * 100 >= 92 * all, "today and soon, by what was told");
    Map<Level, Integer> truthful = kept(true, new EnumMap<>(Level.class));
    assertEquals(of.get(Level.EMERGENCY), truthful.get(Level.EMERGENCY), "emergencies");
    assertTrue(truthful.get(Level.SAME_DAY) * 100 >= 95 * of.get(Level.SAME_DAY), "today");
  }

  /** Of pens whose other sentences were learned, and of one that had seen nothing. */
  @Test
  void emergenciesToldByOthersAreReached() {
    for (String pen :
        List.of(
            "trained",
            "fresh",
            "talk",
            "denials",
            "farewell",
            "midtalk",
            "pages",
            "pages-talk",
            "pages-plain",
            "scenes")) {
      int reached = 0;
      int told = 0;
      int all = 0;
      int alarms = 0;
      int asked = 0;
      int harmless = 0;
      for (JsonNode row : Cases.rows("tellings-by-others")) {
        if (!row.path("pen").asText().equals(pen)) {
          continue;
        }
        Cases.Talk talk =
            new Cases.Talk(InteractionModel.Ear.DEVICE).hear(row.path("text").asText());
        if (row.path("floor").isNull()) {
          harmless++;
          alarms += talk.isEmergency() ? 1 : 0;
          asked += talk.isAskedBack() ? 1 : 0;
        } else {
          all++;
          told += talk.isEmergency() ? 1 : 0;
          reached += talk.isEmergency() || talk.isAskedBack() ? 1 : 0;
        }
      }
      System.out.println(
          pen
              + " pens: emergencies told "
              + percent(told, all)
              + ", reached "
              + percent(reached, all)
              + ", harmless told "
              + percent(alarms, harmless)
              + ", asked back "
              + percent(asked, harmless));
      int least = pen.equals("fresh") ? 93 : 80;
      assertTrue(reached * 100 >= least * all, "reached");
      int most = pen.equals("fresh") ? 1 : LISTENERS.contains(pen) ? 9 : 4;
      assertTrue(alarms * 100 <= most * harmless, "alarms");
    }
  }
}
