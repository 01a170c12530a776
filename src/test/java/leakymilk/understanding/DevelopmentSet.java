package leakymilk.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import leakymilk.content.ContentStore;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Protocol;

/**
 * What people say, written in many voices, and what it should be taken for. Half a may be tuned on;
 * half b never was: nobody looks at a sentence of it, only at its figures.
 */
final class DevelopmentSet {
  static final Understanding UNDERSTANDING =
      new Understanding(ContentStore.packaged(), "en", ContentStore.packaged().phrases("en"));
  private static final Protocol PROTOCOL = ContentStore.packaged().check().protocol();

  private DevelopmentSet() {}

  static List<String[]> lines(String name, String half) {
    try {
      List<String[]> lines = new ArrayList<>();
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/dev", name + "-" + half + ".tsv"))) {
        lines.add(line.split("\t", -1));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Told at once, or asked back with the number. */
  static boolean isReached(Understood understood) {
    return isEmergency(understood)
        || !understood.perhaps().isEmpty()
        || !understood.guessed().isEmpty();
  }

  static boolean isEmergency(Understood understood) {
    return understood.emergency()
        || !understood.ofBaby().isEmpty()
        || reaches(understood.present())
        || reaches(understood.unsure());
  }

  private static boolean reaches(Collection<String> findings) {
    for (String id : findings) {
      Finding finding = PROTOCOL.finding(id);
      if (finding.level() == Level.EMERGENCY) {
        return true;
      }
    }
    return false;
  }

  /** How the questions of one half are taken. */
  static final class Topics {
    int all;
    int right;
    int wrong;
    int refused;
    int asked;
    int alarms;
    final Map<String, int[]> perTopic = new TreeMap<>();
    final Map<String, Integer> confusions = new TreeMap<>();
    final List<String> failures = new ArrayList<>();

    Topics(List<String[]> lines) {
      for (String[] line : lines) {
        add(line[0], line[1]);
      }
    }

    private void add(String topic, String text) {
      all++;
      Understood understood = UNDERSTANDING.understand(text);
      int[] figures = perTopic.computeIfAbsent(topic, t -> new int[3]);
      figures[0]++;
      if (isEmergency(understood)) {
        alarms++;
        failures.add("ALARM " + topic + ": " + text + " " + understood.present());
      }
      if (understood.topic().equals(topic)) {
        right++;
        figures[1]++;
      } else if (!understood.topic().isEmpty()) {
        wrong++;
        figures[2]++;
        confusions.merge(topic + " taken for " + understood.topic(), 1, Integer::sum);
        failures.add("WRONG " + topic + " as " + understood.topic() + ": " + text);
      } else if (understood.either().contains(topic)) {
        asked++;
        failures.add("ASKED " + topic + " " + understood.either() + ": " + text);
      } else {
        refused++;
        failures.add(
            "REFUSED "
                + topic
                + " "
                + UNDERSTANDING.about(text, UNDERSTANDING.opinions())
                + ": "
                + text);
      }
    }

    @Override
    public String toString() {
      return all
          + " questions: right "
          + percent(right, all)
          + ", wrong "
          + percent(wrong, all)
          + ", asked which of two "
          + percent(asked, all)
          + ", refused "
          + percent(refused, all)
          + ", false alarms "
          + percent(alarms, all);
    }
  }

  static String percent(int part, int of) {
    return String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / of);
  }
}
