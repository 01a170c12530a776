package leakymilk.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import leakymilk.content.Contact;
import leakymilk.content.ContentStore;
import leakymilk.content.Remarks;
import leakymilk.content.Says;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen shows, and what a touch does. {@code -Dscreens.write=FOLDER} writes a response for
 * each screen there, for a renderer.
 */
class ScreenTest {
  private static final ContentStore CONTENT = ContentStore.packaged();
  private static final List<String> LOCALES = CONTENT.locales();

  private static Pattern words(String manner) throws IOException {
    for (String line : Files.readAllLines(Path.of("src/main/content/en/speech-rules.yaml"))) {
      if (line.strip().startsWith(manner + ": ")) {
        String words = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
      }
    }
    throw new AssertionError(manner);
  }

  private static List<Shown> everywhere(String manner) {
    List<Shown> all = new ArrayList<>();
    LOCALES.forEach(locale -> all.addAll(Shown.all(locale, manner)));
    return all;
  }

  @Test
  void aDeviceWithoutAScreenIsSentNone() {
    for (State state : States.all()) {
      for (String intent : List.of("AMAZON.RepeatIntent", "AMAZON.YesIntent", "EmergencyIntent")) {
        JsonNode response = new Handset("en-US").with(state).intent(intent);
        assertFalse(response.path("response").has("directives"), state.text());
      }
    }
  }

  @Test
  void whatIsSaidIsTheSameWithAndWithoutAScreen() {
    for (State state : States.all()) {
      for (String intent : List.of("AMAZON.RepeatIntent", "AMAZON.NoIntent", "EmergencyIntent")) {
        JsonNode seen = new Handset("en-GB").with(state).withScreen().intent(intent);
        JsonNode heard = new Handset("en-GB").with(state).intent(intent);
        ((com.fasterxml.jackson.databind.node.ObjectNode) seen.path("response"))
            .remove("directives");
        assertEquals(heard, seen, state.text());
      }
    }
  }

  @Test
  void everyStateHasAScreenThatShowsWhatIsSaid() {
    for (Shown shown : Shown.all("en-GB", "")) {
      String said = Handset.speech(shown.response()).replace("[pause]", "").strip();
      if (isPrivate(shown)) {
        continue;
      }
      JsonNode data = shown.data();
      String read = (data.path("text").asText() + " " + data.path("ask").asText()).strip();
      assertEquals(said, read, shown.name());
      assertTrue(data.path("targets").size() > 0, shown.name());
    }
  }

  private static boolean isPrivate(Shown shown) {
    return shown.name().contains("\"safety-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"discreet\":true", "\"loss\":true", "\"quiet\":true"})
  void aTouchDoesWhatItsReplyDoes(String manner) {
    int touches = 0;
    for (Shown shown : Shown.all("en-US", manner)) {
      String state = shown.attributes().toString();
      String place = shown.data().path("place").asText();
      for (JsonNode target : shown.data().path("targets")) {
        String say = target.path("say").asText();
        assertFalse(target.path("label").asText().isBlank(), shown.name());
        Handset toucher = new Handset("en-US").with(state).withScreen();
        Handset speaker = new Handset("en-US").with(state).withScreen();
        assertEquals(speaker.intent(say), toucher.touch(say, place), shown.name() + say);
        assertEquals(speaker.log(), toucher.log());
        touches++;
      }
    }
    assertTrue(touches > 300, touches + " touches");
  }

  @Test
  void aTouchThatComesLateOrIsForeignIsNoiseAndDecidesNothing() {
    List<Object[]> foreign = new ArrayList<>();
    foreign.add(new Object[] {});
    foreign.add(new Object[] {"AMAZON.NoIntent"});
    foreign.add(new Object[] {"AMAZON.NoIntent", "of another screen"});
    foreign.add(new Object[] {"AMAZON.NoIntent", 7});
    foreign.add(new Object[] {7, null, true});
    foreign.add(new Object[] {List.of("AMAZON.NoIntent"), "x"});
    for (Shown shown : Shown.all("en-US", "")) {
      String state = shown.attributes().toString();
      String place = shown.data().path("place").asText();
      List<Object[]> all = new ArrayList<>(foreign);
      // an intent that this screen has no target for
      all.add(new Object[] {"AMAZON.StopIntent", place});
      all.add(new Object[] {"HarmIntent", place});
      for (Object[] arguments : all) {
        Handset toucher = new Handset("en-US").with(state).withScreen();
        Handset noise = new Handset("en-US").with(state).withScreen();
        assertEquals(noise.intent("AMAZON.FallbackIntent"), toucher.touch(arguments), shown.name());
        assertEquals(List.of(), toucher.log(), shown.name());
      }
    }
  }

  @Test
  void aNoMeantForOneQuestionIsNotHeardAtTheNext() {
    Handset handset = new Handset("en-US").withScreen();
    JsonNode first = Handset.shown(handset.intent("SymptomCheckIntent"));
    handset.intent("AMAZON.NoIntent");
    JsonNode before = handset.attributes().path("check");
    handset.touch("AMAZON.NoIntent", first.path("place").asText());
    JsonNode after = handset.attributes().path("check");
    assertEquals(before.path("asking"), after.path("asking"));
    assertEquals(before.path("no"), after.path("no"));
  }

  @Test
  void aCheckByTouchAloneReachesTheAdviceThatSpeechReaches() {
    for (String reply : List.of("AMAZON.NoIntent", "NotSureIntent")) {
      Handset toucher = new Handset("en-GB").withScreen();
      Handset speaker = new Handset("en-GB").withScreen();
      JsonNode seen = toucher.intent("SymptomCheckIntent");
      assertEquals(speaker.intent("SymptomCheckIntent"), seen);
      for (int i = 0; i < 60 && toucher.attributes().at("/check/asking").isTextual(); i++) {
        String say = Handset.shown(seen).at("/targets/2/say").asText();
        String touched = say.equals(reply) ? say : "AMAZON.NoIntent";
        seen = toucher.touch(touched, Handset.shown(seen).path("place").asText());
        assertEquals(speaker.intent(touched), seen);
      }
      assertTrue(toucher.attributes().path("check").has("level"), reply);
    }
  }

  @Test
  void anEmergencyHasItsNumberFirstAndALocalOneOnly() {
    for (String locale : LOCALES) {
      Words words = CONTENT.in(locale);
      String number = words.fill("{emergency}").replaceAll("[\u00ab\u00bb]", "");
      Handset handset = new Handset(locale).withScreen();
      JsonNode data = Handset.shown(handset.intent("EmergencyIntent"));
      assertTrue(number.equalsIgnoreCase(data.path("number").asText()), number);
      assertEquals("", data.path("head").asText());
      assertEquals(locale.equals("en"), !data.path("number").asText().matches("\\d.*"));
      // whoever leaves sees it as well
      assertEquals(
          data.path("number"), Handset.shown(handset.intent("AMAZON.NoIntent")).path("number"));
    }
    for (Shown shown : Shown.all("en-ZZ", "")) {
      assertFalse(shown.words().matches(".*\\d{3}.*"), shown.words());
    }
  }

  @Test
  void thePlaceToCallAboutAViolentHomeIsOnNoScreen() {
    for (String locale : LOCALES) {
      String number = "";
      for (Contact contact : CONTENT.in(locale).contacts()) {
        number = contact.onCard() ? number : contact.number();
      }
      for (String reply : List.of("AMAZON.YesIntent", "AMAZON.NoIntent", "NotSureIntent")) {
        Handset handset = new Handset(locale).withScreen();
        JsonNode asked = handset.intent("QuestionIntent", "query", "my partner hits me");
        JsonNode told = handset.intent(reply);
        boolean line = reply.equals("AMAZON.YesIntent");
        List<JsonNode> responses = List.of(asked, told, handset.intent("AMAZON.RepeatIntent"));
        for (int i = 0; i < responses.size(); i++) {
          JsonNode data = Handset.shown(responses.get(i));
          assertFalse(data.isMissingNode());
          assertTrue(number.isEmpty() || !data.toString().contains(number), data.toString());
          if (i == 0 || line) {
            assertEquals("", data.path("text").asText() + data.path("head").asText());
            assertEquals(CONTENT.in(locale).screen("choose"), data.path("ask").asText());
          }
        }
      }
    }
  }

  @Test
  void theFirstScreenNamesNoPartOfTheBody() throws IOException {
    Pattern body = words("discreet");
    for (String locale : LOCALES) {
      JsonNode first = new Handset(locale).withScreen().type("LaunchRequest");
      String read = new Shown(locale, first, first).words();
      assertFalse(body.matcher(read).find(), read);
      assertFalse(Pattern.compile("milk", Pattern.CASE_INSENSITIVE).matcher(read).find(), read);
    }
  }

  @Test
  void whileOthersMayLookOnNoScreenNamesAPartOfTheBody() throws IOException {
    Pattern body = words("discreet");
    for (Shown shown : everywhere("\"discreet\":true")) {
      assertFalse(body.matcher(shown.words()).find(), shown.name() + ": " + shown.words());
    }
  }

  @Test
  void afterALossNoScreenHasAWordOfABaby() throws IOException {
    Pattern baby = words("after-loss");
    for (Shown shown : everywhere("\"loss\":true")) {
      assertFalse(baby.matcher(shown.words()).find(), shown.name() + ": " + shown.words());
    }
  }

  @Test
  void whatWasToldIsShownOnlyWhileTheCheckRuns() {
    int told = 0;
    for (Shown shown : everywhere("")) {
      boolean asking = shown.attributes().at("/check/asking").isTextual();
      assertTrue(asking || shown.data().path("told").asText().isEmpty(), shown.name());
    }
    Handset handset = new Handset("en-US").withScreen();
    JsonNode data = Handset.shown(handset.intent("QuestionIntent", "query", "i have a fever"));
    assertEquals("I heard a fever", data.path("told").asText());
    for (; handset.attributes().at("/check/asking").isTextual() && told < 60; told++) {
      data = Handset.shown(handset.intent("AMAZON.NoIntent"));
    }
    assertEquals("", data.path("told").asText());
    assertTrue(told > 3);
    handset.intent("DiscreetIntent");
    handset.intent("SymptomCheckIntent");
    assertEquals(
        "",
        Handset.shown(handset.intent("QuestionIntent", "query", "i have a fever"))
            .path("told")
            .asText());
  }

  @Test
  void whatAReplyToARemarkAsksHasAYesAndANo() {
    Words words = CONTENT.in("en-US");
    Remarks remarks = new Ears(CONTENT).of("en-US").remarks();
    int asked = 0;
    for (String prompt : words.prompts()) {
      if (Says.of(prompt) == null && words.prompt(prompt).asks() && remarks.leads(prompt)) {
        Handset handset = new Handset("en-US").withScreen();
        handset.with(State.said(prompt).text());
        JsonNode targets = Handset.shown(handset.intent("AMAZON.RepeatIntent")).path("targets");
        List<String> says = targets.findValuesAsText("say");
        assertEquals(List.of("AMAZON.YesIntent", "AMAZON.NoIntent"), says, prompt);
        asked++;
      }
    }
    assertTrue(asked > 5, asked + " prompts");
  }

  @Test
  void whoeverLeavesSeesNothingButANumberThatWasSaid() {
    Handset handset = new Handset("en-GB").withScreen();
    handset.type("LaunchRequest");
    assertFalse(handset.intent("AMAZON.StopIntent").path("response").has("directives"));
    Handset lost = new Handset("en-GB").withScreen();
    JsonNode last = null;
    for (int i = 0; i < 4; i++) {
      last = lost.intent("AMAZON.FallbackIntent");
    }
    assertFalse(Handset.isOpen(last));
    assertEquals("111", Handset.shown(last).path("number").asText());
    assertEquals(0, Handset.shown(last).path("targets").size());
  }

  @Test
  void aResponseWithItsScreenIsSmall() {
    TreeMap<Integer, String> sizes = new TreeMap<>();
    for (Shown shown : everywhere("")) {
      int bytes = shown.response().toString().getBytes(StandardCharsets.UTF_8).length;
      sizes.put(bytes, shown.data().path("head").asText());
    }
    System.out.println(
        "Responses with a screen: " + sizes.firstEntry() + " to " + sizes.lastEntry() + " bytes");
    assertTrue(sizes.lastKey() < 12_000, sizes.lastEntry().toString());
  }

  /** WCAG 2: 4.5 to 1 for text, 3 to 1 for the edge of what is touched and for large numbers. */
  @Test
  void everyWordCanBeReadInTheDark() throws IOException {
    Wording document = CONTENT.screens().get("words");
    JsonNode colors = Handset.JSON.readTree(document.plain()).at("/resources/0/colors");
    for (String text : List.of("text", "dim", "soft", "strong")) {
      double on = contrast(colors, text, "ground");
      System.out.printf("Contrast of %s on the ground: %.1f%n", text, on);
      assertTrue(on >= 7, text);
    }
    for (String target : List.of("target", "pressed")) {
      double on = contrast(colors, "text", target);
      System.out.printf("Contrast of text on %s: %.1f%n", target, on);
      assertTrue(on >= 4.5, target);
    }
    System.out.printf("Contrast of edge: %.1f%n", contrast(colors, "edge", "ground"));
    assertTrue(contrast(colors, "edge", "ground") >= 3);
    assertTrue(contrast(colors, "strong", "target") >= 3);
    assertTrue(luminance(colors.path("ground").asText()) < 0.02, "dark at night");
  }

  private static double contrast(JsonNode colors, String one, String other) {
    double a = luminance(colors.path(one).asText());
    double b = luminance(colors.path(other).asText());
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
      sum += weights[i] * linear;
    }
    return sum;
  }

  @Test
  void aRendererCanBeGivenEveryScreen() throws IOException {
    String folder = System.getProperty("screens.write", "");
    int number = folder.isEmpty() ? 0 : write(folder, "", written(), 0);
    for (String manner :
        folder.isEmpty() ? List.<String>of() : List.of("discreet", "loss", "quiet")) {
      number = write(folder, "-" + manner, everywhere("\"" + manner + "\":true"), number);
    }
    assertTrue(folder.isEmpty() || number > 100);
  }

  private static int write(String folder, String manner, List<Shown> screens, int from)
      throws IOException {
    int number = from;
    for (Shown shown : screens) {
      String locale = shown.name().split(" ", 2)[0];
      String name = locale + "-" + String.format("%04d", number++) + manner;
      Files.createDirectories(Path.of(folder));
      Files.writeString(Path.of(folder, name + ".json"), shown.response().toString());
    }
    return number;
  }

  /** Every state in every country, each turn of a few talks, and the longest of all. */
  private static List<Shown> written() {
    List<Shown> all = everywhere("");
    for (String locale : LOCALES) {
      for (String talk :
          List.of(
              "EmergencyIntent",
              "HarmIntent",
              "SymptomCheckIntent AMAZON.YesIntent",
              "SymptomCheckIntent NotSureIntent AMAZON.FallbackIntent AMAZON.FallbackIntent",
              "QuestionIntent:i have a lump AMAZON.NoIntent",
              "QuestionIntent:my baby is a bit floppy AMAZON.NotSureIntent",
              "WhyLeakingIntent EverythingIntent",
              "HowLongIntent",
              "QuestionIntent:i have a fever and a lump and red streaks",
              "QuestionIntent:my partner hits me AMAZON.YesIntent",
              "AMAZON.FallbackIntent AMAZON.FallbackIntent AMAZON.FallbackIntent AMAZON.FallbackIntent")) {
        Handset handset = new Handset(locale).withScreen();
        for (String step : talk.split(" (?=[A-Z])", -1)) {
          String[] said = step.split(":", -1);
          JsonNode response =
              said.length == 1
                  ? handset.intent(said[0])
                  : handset.intent(said[0], "query", said[1]);
          if (!Handset.shown(response).isMissingNode()) {
            all.add(new Shown(locale + " " + talk, response, handset.attributes()));
          }
        }
      }
    }
    return all;
  }
}
