package leakymilk.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.Grammar;

/** Words that were said, their stems, and the clauses they stand in. */
final class Sentence {
  /** So many words are one entry of a list at most. */
  private static final int FEW = 3;

  /** As said, without apostrophes. */
  final List<String> words;

  final List<String> stems;

  /** Positions of the words that count, clause by clause. */
  final List<List<Integer>> clauses = new ArrayList<>();

  /** Positions of the words that count and of those that part two clauses. */
  final List<Integer> across = new ArrayList<>();

  /** Positions of the words that part two clauses. */
  final BitSet partings = new BitSet();

  private final Grammar grammar;

  Sentence(String text, Grammar grammar, Set<String> little, Set<String> splits) {
    this.grammar = grammar;
    words = grammar.stems().words(text);
    stems = new ArrayList<>(words.size());
    List<Integer> clause = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = grammar.full(words.get(i));
      stems.add(grammar.stems().stem(word));
      if (splits.contains(word)) {
        clauses.add(clause);
        clause = new ArrayList<>();
        across.add(i);
        partings.set(i);
      } else if (!little.contains(word)) {
        clause.add(i);
        across.add(i);
      }
    }
    clauses.add(clause);
  }

  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  /** Whether the word at a position, of which there may be none, is of a kind. */
  boolean is(int at, Grammar.Kind kind) {
    return at >= 0 && at < words.size() && grammar.is(words.get(at), kind);
  }

  /** Whether the few words that begin at a position are of a kind. */
  boolean begins(int at, Grammar.Kind kind) {
    for (int to = at + 1; to <= Math.min(words.size(), at + FEW); to++) {
      if (grammar.is(String.join(" ", words.subList(at, to)), kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word is of a kind. */
  boolean has(Grammar.Kind kind) {
    for (int i = 0; i < words.size(); i++) {
      if (is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a few words beside each other are of a kind. */
  boolean tells(Grammar.Kind kind) {
    return behind(kind) >= 0;
  }

  /** The position behind the last few words beside each other that are of a kind; -1 for none. */
  int behind(Grammar.Kind kind) {
    return grammar.behind(words, kind);
  }

  /** What the number word at a position counts; -1 for any other. */
  int number(int at) {
    return grammar.number(word(at));
  }

  /** How many days the unit of time at a position has; -1 for any other word. */
  double days(int at) {
    return grammar.days(word(at));
  }
}
