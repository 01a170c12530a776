package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leakymilk.content.Stems;

/** Words that were said, their stems, and the clauses they stand in. */
final class Sentence {
  /** As said, without apostrophes. */
  final List<String> words;

  final List<String> stems;

  /** Positions of the words that count, clause by clause. */
  final List<List<Integer>> clauses = new ArrayList<>();

  Sentence(String text, Set<String> little, Set<String> splits) {
    words = Stems.words(text);
    stems = new ArrayList<>(words.size());
    List<Integer> clause = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      stems.add(Stems.stem(word));
      if (splits.contains(word)) {
        clauses.add(clause);
        clause = new ArrayList<>();
      } else if (!little.contains(word)) {
        clause.add(i);
      }
    }
    clauses.add(clause);
  }

  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  boolean has(String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
