package leakymilk.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Small words of real people in the middle of a talk, each in the state in which it was said, as a
 * device hands them over. {@code -Dcases.show=true} prints every one of them.
 */
class TalkCasesTest {
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

  private static Cases.Talk hear(String... words) {
    Cases.Talk talk = new Cases.Talk(DEVICE);
    for (String turn : words) {
      talk.hear(turn);
    }
    return talk;
  }

  /** A talk that stands where a row of the cases tells. */
  private static Cases.Talk at(String state) {
    if (state.startsWith("check: ") && !state.contains(",")) {
      return At.question(DEVICE, state.substring("check: ".length()));
    }
    return switch (state) {
      case "fresh" -> hear();
      case "after an answer" -> hear("how long does it last");
      case "after a loss" -> hear("why do i have milk after i lost my baby");
      case "mother weaned" -> hear("leaking after weaning");
      case "pads" -> hear("which pads should i use");
      case "choice of two" -> hear("save milk for later");
      case "after advice (today)" ->
          hear("i have a fever and a hot sore breast", "stop the questions");
      case "check: hot-sore-area, fever yes" -> At.question(DEVICE, "fever").hear("yes");
      default -> throw new IllegalArgumentException(state);
    };
  }

  @Test
  void whatIsWantedOfSmallWordsHappens() {
    int row = 0;
    for (JsonNode wish : Cases.rows("talk")) {
      row++;
      Cases.Talk talk = at(wish.path("state").asText());
      String before = talk.place();
      talk.hear(wish.path("text").asText());
      System.out.println(
          String.format(
              Locale.ROOT,
              "TALK %d | %s | %s | wanted: %s | %s%n    before: %s%n    after: %s",
              row,
              wish.path("state").asText(),
              wish.path("text").asText(),
              wish.path("wanted").asText(),
              talk.said(),
              before,
              talk.place()));
    }
  }
}
