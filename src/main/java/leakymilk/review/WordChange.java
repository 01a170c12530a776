package leakymilk.review;

import java.util.ArrayList;
import java.util.List;

/** What of a text was taken out and put in, word by word. */
final class WordChange {
  /**
   * A run of words.
   *
   * @param kind {@code =} for kept, {@code -} for taken out, {@code +} for put in
   */
  record Run(char kind, String words) {}

  private WordChange() {}

  /** The runs that lead from one text to another, in the order of reading. */
  static List<Run> between(String before, String after) {
    String[] old = before.isEmpty() ? new String[0] : before.split(" ", -1);
    String[] now = after.isEmpty() ? new String[0] : after.split(" ", -1);
    int[][] common = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        common[i][j] =
            old[i].equals(now[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i].equals(now[j])) {
        add(runs, '=', old[i]);
        i++;
        j++;
      } else if (j == now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
        add(runs, '-', old[i++]);
      } else {
        add(runs, '+', now[j++]);
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, char kind, String word) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).kind() == kind) {
      runs.set(last, new Run(kind, runs.get(last).words() + " " + word));
    } else {
      runs.add(new Run(kind, word));
    }
  }
}
