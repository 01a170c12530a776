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
import java.util.Random;
import java.util.Set;
import leakymilk.triage.Level;
import org.junit.jupiter.api.Test;

/**
 * How well real people's sentences are heard: whole, as a device hands them over, and as it does at
 * the least. {@code -Dcases.show=true} prints what went wrong.
 */
class CasesTest {
  private static final boolean SHOW = Boolean.getBoolean("cases.show");

  private static void show(InteractionModel.Ear ear, String failure) {
    if (SHOW) {
      System.out.println("  " + ear + " " + failure);
    }
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
    for (JsonNode row : Cases.rows(file)) {
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
    assertTrue(whole.right * 100 >= 70 * whole.all, "right");
    assertTrue(whole.refused * 100 >= 50 * whole.outside, "refused");
  }

  /** Of a pen whose other sentences were learned, as said in the middle of a talk. */
  @Test
  void questionsInTheMiddleOfATalkComeThrough() {
    System.out.print("In the middle of a talk, ");
    Questions figures = questions("questions-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 70 * figures.all, "right");
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
    assertTrue(figures.right * 100 >= 52 * figures.all, "right");
    assertTrue(figures.wrong * 100 <= 24 * figures.all, "wrong");
    assertTrue(figures.refused * 100 >= 75 * figures.outside, "refused");
  }

  /**
   * Scenes and remarks of pens that knew the topics and nothing else, a fourth of which was not
   * learned: two in three have no question in them, a third belongs to nobody's topic.
   */
  @Test
  void scenesByOthersComeThrough() {
    System.out.print("Scenes by others, ");
    Questions figures = questions("scenes-by-others", InteractionModel.Ear.DEVICE, "");
    assertTrue(figures.right * 100 >= 48 * figures.all, "right");
    assertTrue(figures.wrong * 100 <= 26 * figures.all, "wrong");
    assertTrue(figures.refused * 100 >= 65 * figures.outside, "refused");
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
    assertTrue(whole.reached() * 100 >= 82 * whole.all, "reached");
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
    assertTrue(told * 100 >= 89 * all, "today and soon, by what was told");
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
            "pages-plain")) {
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
      // the last pen was asked for nothing but what a nervous listener takes for a danger
      int most = pen.equals("fresh") ? 1 : pen.equals("midtalk") ? 8 : 4;
      assertTrue(alarms * 100 <= most * harmless, "alarms");
    }
  }

  private static final Map<String, List<JsonNode>> REPLIES = replies("replies");
  private static final Map<String, List<JsonNode>> OTHERS = replies("replies-by-others");

  /** Both, because of the first alone a question has but two or three. */
  private static final Map<String, List<JsonNode>> ALL = new LinkedHashMap<>();

  static {
    for (Map<String, List<JsonNode>> some : List.of(REPLIES, OTHERS)) {
      some.forEach((q, rows) -> ALL.computeIfAbsent(q, k -> new ArrayList<>()).addAll(rows));
    }
  }

  private static Map<String, List<JsonNode>> replies(String file) {
    Map<String, List<JsonNode>> by = new LinkedHashMap<>();
    for (JsonNode row : Cases.rows(file)) {
      by.computeIfAbsent(row.path("question").asText(), q -> new ArrayList<>()).add(row);
    }
    return by;
  }

  private static List<String> replies(
      Map<String, List<JsonNode>> all, String question, String means) {
    List<String> texts = new ArrayList<>();
    for (JsonNode row : all.getOrDefault(question, List.of())) {
      boolean own =
          !question.equals("breastfeeding") || row.path("present").isEmpty() == means.equals("no");
      // some tell of another life, such as a man's or a loss, or a sign: no well mother says that
      boolean well = !row.has("tells");
      if (row.path("means").asText().equals(means) && own && well) {
        texts.add(row.path("text").asText());
      }
    }
    return texts;
  }

  /** A well mother who breastfeeds answers every question in somebody's own words. */
  private static Cases.Talk wellMother(
      InteractionModel.Ear ear, Map<String, List<JsonNode>> all, Random random, List<String> told) {
    Cases.Talk talk = new Cases.Talk(ear).hear("check my symptoms");
    for (int turn = 0; turn < 60 && !talk.asking().isEmpty(); turn++) {
      String asking = talk.asking();
      String means = asking.equals("breastfeeding") ? "yes" : "no";
      List<String> texts = replies(all, asking, means);
      boolean back = talk.isAskedBack();
      String reply =
          back || texts.isEmpty() ? back ? "no" : means : texts.get(random.nextInt(texts.size()));
      if (back) {
        show(
            ear,
            "BACK " + talk.check().path("back").asText() + " after " + told.get(told.size() - 1));
      }
      told.add(asking + ": " + reply);
      String before = talk.check().path("yes") + "" + talk.check().path("unsure");
      talk.hear(reply);
      String after = talk.check().path("yes") + "" + talk.check().path("unsure");
      if (!after.equals(before)) {
        show(ear, "LEARNED " + after + " from " + asking + ": " + reply);
      }
    }
    return talk;
  }

  @Test
  void aWellMotherInHerOwnWordsIsNotSentToTheEmergencyNumber() {
    // as a device hands words over; handed over whole, a reply is heard no worse
    for (InteractionModel.Ear ear :
        List.of(InteractionModel.Ear.DEVICE, InteractionModel.Ear.STRICT)) {
      Map<String, Integer> ends = wellMothers(ear, ALL);
      boolean strict = ear == InteractionModel.Ear.STRICT;
      assertEquals(0, ends.getOrDefault("EMERGENCY", 0), "emergencies of 200");
      assertTrue(ends.getOrDefault("HOME_CARE", 0) >= (strict ? 110 : 150), "home care of 200");
    }
  }

  private static Map<String, Integer> wellMothers(
      InteractionModel.Ear ear, Map<String, List<JsonNode>> all) {
    Random random = new Random(11);
    Map<String, Integer> ends = new LinkedHashMap<>();
    int turns = 0;
    for (int i = 0; i < 200; i++) {
      List<String> told = new ArrayList<>();
      Cases.Talk talk = wellMother(ear, all, random, told);
      turns += told.size();
      String end = talk.level().isEmpty() ? "left" : talk.level();
      ends.merge(end, 1, Integer::sum);
      if (!end.equals("HOME_CARE")) {
        show(
            ear,
            end
                + " after "
                + told.get(told.size() - 1)
                + " yes "
                + talk.check().path("yes")
                + " unsure "
                + talk.check().path("unsure"));
      }
    }
    System.out.println(
        ear + " well mothers: " + ends + ", replies a check " + Math.round(turns / 200.0));
    return ends;
  }

  /** What a reply to one question did. */
  private static String outcome(InteractionModel.Ear ear, JsonNode row) {
    String question = row.path("question").asText();
    Cases.Talk talk = At.question(ear, question);
    if (!talk.asking().equals(question)) {
      return "";
    }
    talk.hear(row.path("text").asText());
    boolean yes = talk.isEmergency();
    boolean no = false;
    for (JsonNode finding : row.path("present")) {
      yes |= talk.knows("yes", finding.asText());
    }
    for (String covered : At.covers(question)) {
      yes |= talk.knows("yes", covered);
      no |= talk.knows("no", covered);
    }
    boolean still = talk.asking().equals(question);
    if (yes) {
      return "yes";
    }
    return still ? "again" : no ? "no" : "other";
  }

  @Test
  void repliesAreHeardAgainstTheirQuestion() {
    for (InteractionModel.Ear ear : InteractionModel.Ear.values()) {
      replies(ear, "", ALL);
    }
    replies(InteractionModel.Ear.DEVICE, " fresh", replies("replies-fresh"));
  }

  /** Replies by three pens of whom nothing was ever learned. */
  @Test
  void repliesByPensThatNobodyLearnedFromAreHeard() {
    Map<String, Map<String, Integer>> table =
        replies(InteractionModel.Ear.DEVICE, " unseen", replies("replies-unseen"));
    Map<String, Integer> yes = table.get("yes");
    Map<String, Integer> no = table.get("no");
    assertTrue(yes.getOrDefault("no", 0) * 100 <= 2 * sum(yes), "a yes booked as a no");
    assertTrue(no.getOrDefault("no", 0) * 100 >= 50 * sum(no), "a no heard as one");
    Map<String, Integer> ends = wellMothers(InteractionModel.Ear.DEVICE, replies("replies-unseen"));
    assertTrue(ends.getOrDefault("EMERGENCY", 0) <= 10, "well mothers told an emergency of 200");
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Map<String, Integer>> replies(
      InteractionModel.Ear ear, String pens, Map<String, List<JsonNode>> all) {
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (List<JsonNode> rows : all.values()) {
      for (JsonNode row : rows) {
        String got = outcome(ear, row);
        if (!got.isEmpty()) {
          String means = row.path("means").asText();
          table.computeIfAbsent(means, m -> new LinkedHashMap<>()).merge(got, 1, Integer::sum);
          if (Set.of("yes no", "no yes").contains(means + " " + got)) {
            String said = row.path("question").asText() + ": " + row.path("text").asText();
            show(ear, means + " booked as " + got + " " + said);
          }
        }
      }
    }
    System.out.println(ear + pens + " replies: " + table);
    Map<String, Integer> yes = table.get("yes");
    int told = yes.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(yes.getOrDefault("no", 0) * 20 <= told, "a yes booked as a no");
    return table;
  }
}
