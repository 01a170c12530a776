package leakymilk.simulator;

import static leakymilk.simulator.Cases.hear;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Small words of real people in the middle of a talk, each in the state in which it was said, as a
 * device hands them over. {@code -Dcases.show=true} prints every one of them.
 */
class TalkCasesTest {
  private static final boolean SHOW = Boolean.getBoolean("cases.show");
  private static final InteractionModel.Ear DEVICE = InteractionModel.Ear.DEVICE;

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
      case "choice of two" -> choice();
      case "after advice (today)" ->
          hear("i have a fever and a hot sore breast", "stop the questions");
      case "check: hot-sore-area, fever yes" -> At.question(DEVICE, "fever").hear("yes");
      default -> throw new IllegalArgumentException(state);
    };
  }

  /** Which words are offered two topics differs from one training to the next. */
  private static Cases.Talk choice() {
    for (String words :
        List.of("where is the milk kept", "she wakes up drenched on the left side only")) {
      Cases.Talk talk = hear(words);
      if (talk.isOffer()) {
        return talk;
      }
    }
    throw new IllegalStateException("nothing was offered");
  }

  private static final List<String> SELF =
      List.of("program", "computer voice", "general information", "Leaky Milk Helper", "I keep");

  /** Whether the wanted thing happens, where a program can tell; null where people must. */
  private static Boolean happens(JsonNode wish, Cases.Talk talk, Cases.Talk before) {
    String wanted = wish.path("wanted").asText();
    String question = before.asking();
    String said = talk.said();
    boolean alarm = talk.isEmergency() || talk.isAskedBack();
    boolean still = talk.asking().equals(question);
    boolean yes = talk.isEmergency();
    boolean no = !question.isEmpty();
    for (String sign : At.covers(question)) {
      yes |= talk.knows("yes", sign);
    }
    for (String sign : At.names(question)) {
      no &= talk.knows("no", sign);
    }
    if (wanted.startsWith("yes")) {
      return yes;
    }
    if (wanted.startsWith("no to all") || wanted.equals("no")) {
      return no;
    }
    if (wanted.startsWith("not a clean no")) {
      return !no;
    }
    return switch (wanted) {
      case "no emergency" -> !alarm;
      case "emergency" -> alarm;
      case "not the emergency number at once" -> !talk.isEmergency();
      case "question said again" -> still && !said.startsWith("Sorry");
      case "waits" -> still && said.startsWith("All right, I will wait.");
      case "leaves or offers to stop" -> said.contains("no more questions") || !said.endsWith("?");
      case "goes on" -> talk.piece() > before.piece();
      case "goodbye" -> !said.endsWith("?");
      case "no more" -> said.startsWith("All right.") || !said.endsWith("?");
      case "says what it is" -> SELF.stream().anyMatch(said::contains);
      case "the answer again, slower or louder as asked" -> isSame(talk, before);
      case "one of the two offered" -> before.offers(List.of(talk.topic()));
      case "the fever taken back, question kept" -> talk.asking().equals("fever");
      case "keep feeding" -> said.contains("carry on");
      case "symptom check" -> talk.asking().equals("emergency-body");
      default -> null;
    };
  }

  private static boolean isSame(Cases.Talk talk, Cases.Talk before) {
    return talk.topic().equals(before.topic()) && talk.piece() == before.piece();
  }

  @Test
  void whatIsWantedOfSmallWordsHappens() {
    int row = 0;
    int all = 0;
    int happened = 0;
    for (JsonNode wish : Cases.rows("talk")) {
      row++;
      Cases.Talk before = at(wish.path("state").asText());
      Cases.Talk talk = at(wish.path("state").asText()).hear(wish.path("text").asText());
      Boolean happens = happens(wish, talk, before);
      all += happens == null ? 0 : 1;
      happened += Boolean.TRUE.equals(happens) ? 1 : 0;
      if (SHOW) {
        System.out.println(
            String.format(
                Locale.ROOT,
                "TALK %d | %s | %s | wanted: %s (%s) | %s%n    before: %s%n    after: %s",
                row,
                wish.path("state").asText(),
                wish.path("text").asText(),
                wish.path("wanted").asText(),
                happens,
                talk.said(),
                before.place(),
                talk.place()));
      }
    }
    System.out.println("Small words in a talk: what is wanted happens " + happened + " of " + all);
    assertTrue(happened * 100 >= 80 * all, happened + " of " + all);
  }
}
