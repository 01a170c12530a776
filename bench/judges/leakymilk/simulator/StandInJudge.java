package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import leakymilk.content.ContentStore;
import leakymilk.content.Openers;
import leakymilk.content.Topics;
import org.junit.jupiter.api.Test;

/**
 * Where strangers' sentences land when the recogniser generalises, and what the skill then answers,
 * beside the same sentences handed over whole. {@code mvn -Pjudges test} prints it, {@code
 * -Dcases.show=true} with each sentence that went astray, {@code -Djudges.model=FILE} for another
 * model.
 */
class StandInJudge {
  private static final boolean SHOW = Boolean.getBoolean("cases.show");
  private static final Path MODEL =
      Path.of(
          System.getProperty(
              "judges.model", "target/skill-package/interactionModels/custom/en-US.json"));

  /** Where a sentence landed. */
  private enum Place {
    WORDS,
    EMERGENCY,
    CHECK,
    TOPIC,
    CONTROL,
    FALLBACK
  }

  private static Place place(String intent) {
    if (Openers.isWords(intent)) {
      return Place.WORDS;
    }
    if (ContentStore.packaged().in("en-US").knows(Topics.topic(intent))) {
      return Place.TOPIC;
    }
    return switch (intent) {
      case "EmergencyIntent", "HarmIntent" -> Place.EMERGENCY;
      case "SymptomCheckIntent" -> Place.CHECK;
      case "AMAZON.FallbackIntent" -> Place.FALLBACK;
      default -> Place.CONTROL;
    };
  }

  /** Whether an exchange came out right. */
  private interface Right {
    boolean is(Cases.Talk talk, JsonNode row);
  }

  /** What came of the sentences of one kind, through the stand-in and whole. */
  private static final class Tally {
    private final Map<Place, Integer> places = new EnumMap<>(Place.class);
    private int all;
    private int right;
    private int rightWhole;
    private int calm;
    private int calmWhole;
    private int alarms;
    private int alarmsWhole;

    boolean isRight(int percent) {
      return right * 100 >= percent * rightWhole;
    }

    void add(Tally other) {
      right += other.right;
      rightWhole += other.rightWhole;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%4d: landed %s; right %d, whole %d (%d %%); calm answer %d, whole %d; alarm %d, whole %d",
          all,
          places,
          right,
          rightWhole,
          rightWhole == 0 ? 100 : 100 * right / rightWhole,
          calm,
          calmWhole,
          alarms,
          alarmsWhole);
    }
  }

  private final List<JsonNode> reports = Cases.rows("reports");
  private final List<JsonNode> questions = Cases.rows("questions");
  private final List<JsonNode> replies = new ArrayList<>(Cases.rows("replies"));

  StandInJudge() {
    replies.addAll(Cases.rows("replies-by-others"));
  }

  private static Tally judge(
      StandIn standIn, String kind, List<JsonNode> rows, Predicate<JsonNode> of, Right right) {
    Tally tally = new Tally();
    for (JsonNode row : rows) {
      if (of.test(row)) {
        judge(standIn, kind, row, right, tally);
      }
    }
    System.out.println("  " + kind + " " + tally);
    return tally;
  }

  private static void judge(
      StandIn standIn, String kind, JsonNode row, Right right, Tally tally) {
    Cases.Talk whole = start(row, InteractionModel.Ear.WHOLE);
    Cases.Talk talk = start(row, InteractionModel.Ear.DEVICE);
    if (talk == null || whole == null) {
      return;
    }
    String text = row.path("text").asText();
    InteractionModel.Heard heard = standIn.hear(text);
    whole.hear(text);
    talk.hear(heard);
    boolean is = right.is(talk, row);
    boolean isWhole = right.is(whole, row);
    tally.all++;
    tally.places.merge(place(heard.intent()), 1, Integer::sum);
    tally.right += is ? 1 : 0;
    tally.rightWhole += isWhole ? 1 : 0;
    tally.calm += talk.topic().isEmpty() ? 0 : 1;
    tally.calmWhole += whole.topic().isEmpty() ? 0 : 1;
    tally.alarms += talk.isEmergency() ? 1 : 0;
    tally.alarmsWhole += whole.isEmergency() ? 1 : 0;
    if (SHOW && !is) {
      System.out.println("    " + kind + (isWhole ? " LOST " : " ") + heard + ": " + text);
    }
  }

  /** A talk at the question that a sentence replies to; null where it cannot be brought there. */
  private static Cases.Talk start(JsonNode row, InteractionModel.Ear ear) {
    if (!row.has("question")) {
      return new Cases.Talk(ear);
    }
    String question = row.path("question").asText();
    Cases.Talk talk = At.question(ear, question);
    return talk.asking().equals(question) ? talk : null;
  }

  private static boolean isReached(Cases.Talk talk) {
    return talk.isEmergency() || talk.isAskedBack();
  }

  private static boolean isKept(Cases.Talk talk, JsonNode row) {
    boolean kept = isReached(talk);
    for (JsonNode finding : row.path("findings")) {
      kept |= talk.knows("yes", finding.asText());
    }
    return kept;
  }

  private static boolean isAnswered(Cases.Talk talk, JsonNode row) {
    boolean check = !talk.asking().isEmpty() || talk.isEmergency();
    List<String> topics = Cases.topics(row);
    if (topics.contains("none")) {
      return talk.topic().isEmpty() && !check;
    }
    boolean led =
        row.hasNonNull("level")
            && check
            && (!talk.isEmergency() || row.path("level").asText().equals("EMERGENCY"));
    return topics.contains(talk.topic()) || led;
  }

  private static boolean isReplied(Cases.Talk talk, JsonNode row) {
    boolean yes = isReached(talk);
    boolean no = false;
    for (JsonNode finding : row.path("present")) {
      yes |= talk.knows("yes", finding.asText());
    }
    for (String covered : At.covers(row.path("question").asText())) {
      yes |= talk.knows("yes", covered);
      no |= talk.knows("no", covered);
    }
    return switch (row.path("means").asText()) {
      case "yes" -> yes;
      case "no" -> no && !yes;
      default -> !no && !talk.isEmergency();
    };
  }

  /** The shares of what is right whole that have to be right through a stand-in as well. */
  private record Floors(int emergencies, int questions, int replies) {}

  private void judge(StandIn.Trained trained, StandIn.Unsure unsure, Floors floors)
      throws IOException {
    System.out.println("Stand-in trained on " + trained + ", what it is not sure of is " + unsure);
    StandIn standIn =
        new StandIn(MODEL, InteractionModel.read(Path.of("."), "en-US"), trained, unsure);
    Predicate<JsonNode> harmless = row -> row.path("floor").isNull();
    Predicate<JsonNode> emergency = row -> row.path("floor").asText("").equals("EMERGENCY");
    Predicate<JsonNode> outside = row -> Cases.topics(row).contains("none");
    Tally told =
        judge(standIn, "emergencies", reports, emergency, (talk, row) -> isReached(talk));
    judge(
        standIn,
        "lesser signs",
        reports,
        harmless.or(emergency).negate(),
        StandInJudge::isKept);
    judge(standIn, "look-alikes", reports, harmless, (talk, row) -> !isReached(talk));
    Tally asked =
        judge(standIn, "questions", questions, outside.negate(), StandInJudge::isAnswered);
    judge(standIn, "out of scope", questions, outside, StandInJudge::isAnswered);
    Tally replied = new Tally();
    for (String means : List.of("yes", "no", "unsure", "other")) {
      replied.add(
          judge(
              standIn,
              "replies that mean " + means,
              replies,
              row -> row.path("means").asText().equals(means),
              StandInJudge::isReplied));
    }
    int calm = told.places.getOrDefault(Place.TOPIC, 0);
    assertTrue(calm * 100 <= 3 * told.all, "emergencies in a calm topic");
    assertTrue(told.isRight(floors.emergencies), "emergencies");
    assertTrue(asked.isRight(floors.questions), "questions");
    assertTrue(replied.isRight(floors.replies), "replies");
  }

  @Test
  void whatIsSaidIsHeardWhenTheRecogniserKnowsAllValues() throws IOException {
    judge(StandIn.Trained.ALL_VALUES, StandIn.Unsure.CARRIED, new Floors(90, 90, 90));
  }

  @Test
  void whatIsSaidIsHeardWhenNoCarrierHelpsItOut() throws IOException {
    judge(StandIn.Trained.ALL_VALUES, StandIn.Unsure.LOST, new Floors(90, 90, 70));
  }

  @Test
  void aRecogniserThatKnowsFewValuesSendsNoEmergencyToACalmTopic() throws IOException {
    judge(StandIn.Trained.FEW_VALUES, StandIn.Unsure.CARRIED, new Floors(70, 60, 80));
  }

  @Test
  void aRecogniserThatKnowsFewValuesAndIsSeldomSureSendsNoEmergencyToACalmTopic()
      throws IOException {
    judge(StandIn.Trained.FEW_VALUES, StandIn.Unsure.LOST, new Floors(30, 20, 40));
  }
}
