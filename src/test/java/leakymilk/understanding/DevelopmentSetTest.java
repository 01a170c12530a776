package leakymilk.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What people really say, taken for what it means. {@code -Ddev.show=true} shows the failures of
 * half a; nobody looks at those of half b.
 */
class DevelopmentSetTest {
  private static final boolean SHOW = Boolean.getBoolean("dev.show");

  /** As a recogniser mishears. */
  private static final Map<String, String> HEARD =
      Map.ofEntries(
          Map.entry("milk", "make"),
          Map.entry("breast", "best"),
          Map.entry("breasts", "breath"),
          Map.entry("leak", "lick"),
          Map.entry("leaking", "leaping"),
          Map.entry("leaks", "leeks"),
          Map.entry("pads", "pants"),
          Map.entry("pump", "bump"),
          Map.entry("pumping", "bumping"),
          Map.entry("feed", "feet"),
          Map.entry("feeding", "heating"),
          Map.entry("baby", "maybe"),
          Map.entry("nipple", "nibble"),
          Map.entry("nipples", "nibbles"),
          Map.entry("boob", "boom"),
          Map.entry("boobs", "books"),
          Map.entry("bra", "bar"),
          Map.entry("sore", "saw"),
          Map.entry("wet", "what"),
          Map.entry("night", "knight"),
          Map.entry("lump", "lamp"));

  private static void show(String failure) {
    if (SHOW) {
      System.out.println("  " + failure);
    }
  }

  @Test
  void questionsAreTakenForTheirTopicAndSeldomForAnother() {
    DevelopmentSet.Topics tuned = topics("a");
    DevelopmentSet.Topics untouched = topics("b");
    System.out.println("Worst confusions of half a: " + worst(tuned.confusions));
    StringBuilder perTopic = new StringBuilder("Right per topic, half b:");
    untouched.perTopic.forEach(
        (topic, figures) ->
            perTopic
                .append(' ')
                .append(topic)
                .append(' ')
                .append(figures[1])
                .append('/')
                .append(figures[0]));
    System.out.println(perTopic);
    assertTrue(untouched.right * 100 >= untouched.all * 90, "right");
    assertTrue(untouched.wrong * 100 <= untouched.all * 3, "wrong");
    assertTrue(untouched.alarms * 100 <= untouched.all * 2, "false alarms");
  }

  private static DevelopmentSet.Topics topics(String half) {
    DevelopmentSet.Topics topics =
        new DevelopmentSet.Topics(DevelopmentSet.lines("questions", half));
    System.out.println("Half " + half + ", " + topics);
    if (half.equals("a")) {
      topics.failures.forEach(DevelopmentSetTest::show);
    }
    return topics;
  }

  private static List<String> worst(Map<String, Integer> confusions) {
    return confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(10)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }

  @Test
  void emergenciesInFreeSentencesAreCaught() {
    assertTrue(caught("a", 0) >= 0.97);
    assertTrue(caught("b", 0) >= 0.94);
  }

  /** The share of the emergencies of a half that is caught, misheard or not. */
  private static double caught(String half, int misheard) {
    int caught = 0;
    List<String[]> lines = DevelopmentSet.lines("emergencies", half);
    for (String[] line : lines) {
      String text = misheard == 0 ? line[1] : misheard(line[1]);
      boolean is = DevelopmentSet.isReached(DevelopmentSet.UNDERSTANDING.understand(text));
      caught += is ? 1 : 0;
      if (!is && half.equals("a")) {
        show("MISSED " + line[0] + ": " + text);
      }
    }
    System.out.println(
        "Half "
            + half
            + ", emergencies "
            + (misheard == 0 ? "" : "misheard ")
            + "caught "
            + DevelopmentSet.percent(caught, lines.size()));
    return (double) caught / lines.size();
  }

  @Test
  void harmlessWordsDoNotAlarm() {
    for (String half : List.of("a", "b")) {
      int alarms = 0;
      List<String[]> lines = DevelopmentSet.lines("lookalikes", half);
      for (String[] line : lines) {
        Understood understood = DevelopmentSet.UNDERSTANDING.understand(line[0]);
        boolean is = DevelopmentSet.isEmergency(understood);
        alarms += is ? 1 : 0;
        if (is && half.equals("a")) {
          show("FALSE " + understood.present() + ": " + line[0]);
        }
      }
      System.out.println(
          "Half "
              + half
              + ", look-alikes that alarm "
              + DevelopmentSet.percent(alarms, lines.size()));
      assertTrue(alarms * 100 <= lines.size() * 5, "false alarms");
    }
  }

  @Test
  void whatIsOutOfScopeIsRefused() {
    for (String half : List.of("a", "b")) {
      int refused = 0;
      List<String[]> lines = DevelopmentSet.lines("outofscope", half);
      for (String[] line : lines) {
        Understood understood = DevelopmentSet.UNDERSTANDING.understand(line[0]);
        boolean is = understood.topic().isEmpty();
        refused += is ? 1 : 0;
        if (!is && half.equals("a")) {
          show("ANSWERED " + understood.topic() + ": " + line[0]);
        }
      }
      System.out.println(
          "Half "
              + half
              + ", out of scope refused "
              + DevelopmentSet.percent(refused, lines.size()));
      assertTrue(refused * 100 >= lines.size() * 95, "refused");
    }
  }

  @Test
  void reportsAreTakenInAndDenialsNeverAsPresent() {
    for (String half : List.of("a", "b")) {
      int all = 0;
      int found = 0;
      int denials = 0;
      int taken = 0;
      for (String[] line : DevelopmentSet.lines("reports", half)) {
        Understood understood = DevelopmentSet.UNDERSTANDING.understand(line[2]);
        for (String finding : line[0].split(",", -1)) {
          all++;
          boolean is =
              understood.present().contains(finding) || understood.unsure().contains(finding);
          found += is ? 1 : 0;
          if (!is && half.equals("a")) {
            show("LOST " + finding + ": " + line[2] + " " + understood.present());
          }
        }
        for (String denied : line[1].equals("-") ? new String[0] : line[1].split(",", -1)) {
          denials++;
          boolean is = understood.present().contains(denied.substring(1));
          taken += is ? 1 : 0;
          if (is && half.equals("a")) {
            show("DENIED " + denied + ": " + line[2]);
          }
        }
      }
      System.out.println(
          "Half "
              + half
              + ", findings taken in "
              + DevelopmentSet.percent(found, all)
              + ", denied ones taken as present "
              + DevelopmentSet.percent(taken, denials));
      assertTrue(found * 100 >= all * 60, "taken in");
      assertEquals(0, taken, "denied signs taken as present");
    }
  }

  @Test
  void whatMayMeanCancerReachesNoTopicThatCalms() {
    List<String> calming =
        List.of(
            "is-it-normal",
            "why-leaking",
            "how-long",
            "let-down",
            "triggers",
            "other-breast",
            "stopped-leaking",
            "enough-milk",
            "stop-leaking",
            "nursing-pads",
            "clothes",
            "skin-care",
            "exercise",
            "feeding-a-toddler",
            "low-mood");
    for (String told :
        List.of(
            "the nipple on my left has been drawn inwards since june",
            "my nipple went in and it never used to",
            "the skin on my breast has gone like the peel of an orange",
            "there's a dip in the skin of one breast when i reach up",
            "clear stuff like water comes out of just one nipple and i'm forty five",
            "a firm pea in my breast that has been there a week and doesn't hurt",
            "hard lump for five days and it stays after every feed",
            "one nipple is scaly and weeping and no cream helps")) {
      Understood understood = DevelopmentSet.UNDERSTANDING.understand(told);
      assertFalse(calming.contains(understood.topic()), told + " as " + understood.topic());
    }
  }

  @Test
  void mishearingsCostLittle() {
    int clear = 0;
    int misheard = 0;
    List<String[]> lines = DevelopmentSet.lines("questions", "b");
    for (String[] line : lines) {
      clear += DevelopmentSet.UNDERSTANDING.understand(line[1]).topic().equals(line[0]) ? 1 : 0;
      String heard = misheard(line[1]);
      misheard += DevelopmentSet.UNDERSTANDING.understand(heard).topic().equals(line[0]) ? 1 : 0;
    }
    System.out.println(
        "Half b misheard: right "
            + DevelopmentSet.percent(misheard, lines.size())
            + ", clear "
            + DevelopmentSet.percent(clear, lines.size()));
    assertTrue((clear - misheard) * 100 <= lines.size() * 5, "mishearings");
    assertTrue(caught("b", 1) >= caught("b", 0) - 0.03);
  }

  /** One or two words changed: a look-alike for one, a little word dropped. */
  private static String misheard(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    Random random = new Random(text.length());
    int start = random.nextInt(words.size());
    for (int i = 0; i < words.size(); i++) {
      int at = (start + i) % words.size();
      if (HEARD.containsKey(words.get(at))) {
        words.set(at, HEARD.get(words.get(at)));
        break;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.size() > 4 && List.of("the", "a", "my", "and", "to", "is").contains(words.get(i))) {
        words.remove(i);
        break;
      }
    }
    return String.join(" ", words);
  }

  @Test
  void theSameWordsAlwaysMeanTheSame() {
    for (String[] line : DevelopmentSet.lines("questions", "a").subList(0, 50)) {
      assertEquals(
          DevelopmentSet.UNDERSTANDING.understand(line[1]),
          DevelopmentSet.UNDERSTANDING.understand(line[1]));
    }
  }
}
