package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import leakymilk.authoring.Problems;
import leakymilk.authoring.Yaml;
import leakymilk.content.ContentStore;
import leakymilk.triage.Question;
import org.junit.jupiter.api.Test;

/**
 * How well real people's replies are heard, one by one and through a whole check: whole, as a
 * device hands them over, and as it does at the least. {@code -Dcases.show=true} prints what went
 * wrong.
 */
class RepliesTest {
  private static void show(InteractionModel.Ear ear, String failure) {
    Cases.show(ear + " " + failure);
  }

  private static final int MOTHERS = Cases.share(200);

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
    boolean large = file.equals("replies-fresh") || file.equals("replies-unseen");
    for (JsonNode row : large ? Cases.some(file) : Cases.rows(file)) {
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
    for (InteractionModel.Ear ear : InteractionModel.Ear.values()) {
      Map<String, Integer> ends = wellMothers(ear, ALL);
      boolean strict = ear == InteractionModel.Ear.STRICT;
      assertEquals(0, ends.getOrDefault("EMERGENCY", 0), "emergencies");
      int home = ends.getOrDefault("HOME_CARE", 0);
      assertTrue(home * 100 >= (strict ? 55 : 75) * MOTHERS, "home care");
    }
  }

  private static Map<String, Integer> wellMothers(
      InteractionModel.Ear ear, Map<String, List<JsonNode>> all) {
    Random random = new Random(11);
    Map<String, Integer> ends = new LinkedHashMap<>();
    int turns = 0;
    for (int i = 0; i < MOTHERS; i++) {
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
        ear
            + " well mothers: "
            + ends
            + ", replies a check "
            + Math.round((double) turns / MOTHERS));
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
      boolean device = ear == InteractionModel.Ear.DEVICE;
      replies(ear, "", device ? ALL : REPLIES);
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
    int alarmed = ends.getOrDefault("EMERGENCY", 0);
    assertEquals(0, alarmed, "well mothers told an emergency");
    assertTrue(ends.getOrDefault("HOME_CARE", 0) * 100 >= 55 * MOTHERS, "home care");
  }

  /** What a sign is called by whoever only names it. */
  private static String named(String sign) {
    Yaml file =
        Yaml.file(Path.of("src/main/content"), "en/findings/" + sign + ".yaml", new Problems());
    List<String> named = file.texts("named");
    return named.isEmpty() ? "" : named.get(0);
  }

  @Test
  void theSignsOfAQuestionAreHeardBareAndBehindNoJust() {
    int all = 0;
    int heard = 0;
    for (Question question : ContentStore.packaged().check().protocol().questions()) {
      for (String sign : question.names()) {
        for (String before : List.of("", "no just ")) {
          Cases.Talk talk = At.question(InteractionModel.Ear.DEVICE, question.id());
          String name = named(sign);
          if (name.isEmpty() || !talk.asking().equals(question.id())) {
            continue;
          }
          String said = before + name;
          talk.hear(said);
          boolean is = talk.isEmergency() || talk.isAskedBack();
          for (String covered : question.covers()) {
            is |= talk.knows("yes", covered) || talk.knows("unsure", covered);
          }
          all++;
          heard += is ? 1 : 0;
          if (!is) {
            Cases.show("NOT HEARD " + question.id() + ": " + said + " | " + talk.said());
          }
        }
      }
    }
    System.out.println("Signs named bare or behind \"no, just\": heard " + heard + " of " + all);
    assertTrue(heard * 100 >= 95 * all, "heard");
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
