package leakymilk.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Grammar;
import leakymilk.content.PhraseIndex;

/**
 * Finds the wordings of signs in a sentence: their words in order, at most three others between two
 * of them, inside one clause, and no harmless look-alike that shares a word. Only a look-alike that
 * names the word between two clauses reaches over it: "he can't latch because I'm so full".
 */
final class PhraseFinder {
  private static final int GAP = 3;
  private static final int MOST_PLACES = 40;

  /**
   * A wording that was found.
   *
   * @param finding the finding that it reports
   * @param who of whom it is said
   * @param named whether the wording itself names the baby
   * @param at the positions of its words, ascending
   * @param pictured whether it shares a word with a harmless look-alike whose other words stand
   *     across a word that joins: "I fainted in the shower and my milk leaks"
   */
  record Hit(String finding, String who, boolean named, List<Integer> at, boolean pictured) {
    Hit(String finding, String who, boolean named, List<Integer> at) {
      this(finding, who, named, at, false);
    }

    private Hit inAPicture() {
      return new Hit(finding, who, named, at, true);
    }

    int first() {
      return at.get(0);
    }

    int last() {
      return at.get(at.size() - 1);
    }
  }

  /** What a wording is for, as the compiled form has it. */
  private static final int NAMES_THE_BABY = 1;

  private static final int HARMLESS = 2;

  /** The length of what stands before the places of a wording. */
  private static final int HEAD = 3;

  private final PhraseIndex phrases;

  PhraseFinder(PhraseIndex phrases) {
    this.phrases = phrases;
  }

  List<Hit> find(Sentence sentence, Set<String> lookalikes) {
    int[] stems = stems(sentence);
    List<Hit> hits = new ArrayList<>();
    Map<String, BitSet> over = over(stems, sentence);
    lookalikes.addAll(over.keySet());
    for (List<Integer> positions : sentence.clauses) {
      Clause clause = new Clause(sentence, stems, positions, null);
      lookalikes.addAll(clause.harmless.keySet());
      lookalikes.addAll(clause.joined.keySet());
      for (Hit hit : clause.found) {
        if (!isHarmless(hit, clause.harmless) && !isHarmless(hit, over)) {
          hits.add(isHarmless(hit, clause.joined) ? hit.inAPicture() : hit);
        }
      }
    }
    return hits;
  }

  /** The positions of harmless look-alikes that reach over a word between two clauses. */
  private Map<String, BitSet> over(int[] stems, Sentence sentence) {
    return sentence.partings.isEmpty()
        ? Map.of()
        : new Clause(sentence, stems, sentence.across, sentence.partings).harmless;
  }

  /** Whether a harmless look-alike of the same finding shares a word with a wording. */
  private static boolean isHarmless(Hit hit, Map<String, BitSet> harmless) {
    BitSet positions = harmless.get(hit.finding());
    if (positions == null) {
      return false;
    }
    for (int place : hit.at()) {
      if (positions.get(place)) {
        return true;
      }
    }
    return false;
  }

  /** How many comparisons it takes to find the wordings of a sentence. */
  long steps(Sentence sentence) {
    long steps = 0;
    for (List<Integer> positions : sentence.clauses) {
      Clause clause = new Clause(sentence, stems(sentence), positions, null);
      for (Hit hit : clause.found) {
        steps += hit.at().size();
      }
      steps += clause.steps;
    }
    return steps;
  }

  private int[] stems(Sentence sentence) {
    int[] stems = new int[sentence.stems.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = phrases.stem(sentence.stems.get(i));
    }
    return stems;
  }

  /** One clause, while it is searched. */
  private final class Clause {
    final List<Hit> found = new ArrayList<>(0);

    /** The positions of harmless look-alikes, by the finding that they are no sign of. */
    private final Map<String, BitSet> harmless = new HashMap<>(0);

    /** Of those whose words stand on both sides of a word that joins. */
    private final Map<String, BitSet> joined = new HashMap<>(0);

    private final Sentence sentence;
    private final List<Integer> positions;
    private final BitSet over;
    private final int[] stems;
    private final int[] lengths;
    private int[] at = new int[16];
    private int depth;
    private int ways;
    private long steps;

    /** Over: where given, one of these positions must be among those of what is found. */
    Clause(Sentence sentence, int[] all, List<Integer> positions, BitSet over) {
      this.sentence = sentence;
      this.positions = positions;
      this.over = over;
      this.stems = new int[positions.size()];
      this.lengths = new int[phrases.groups() * stems.length];
      for (int i = 0; i < stems.length; i++) {
        stems[i] = all[positions.get(i)];
      }
      for (int i = 0; i < stems.length; i++) {
        if (stems[i] != PhraseIndex.UNKNOWN) {
          int list = phrases.beginning(stems[i]);
          int count = phrases.number(list);
          for (int j = 0; j < count; j++) {
            int wording = phrases.wording(list, j);
            ways = 0;
            embed(wording, wording + HEAD, phrases.small(wording + 2), i, i);
          }
        }
      }
    }

    /** Every way in which the last places of a wording can stand between two positions. */
    private void embed(int wording, int place, int places, int from, int to) {
      if (places == 0) {
        ways++;
        take(wording);
        return;
      }
      int alternatives = phrases.small(place);
      int next = place + 1 + 2 * alternatives;
      for (int i = from; i <= to && i < stems.length && ways < MOST_PLACES; i++) {
        steps += alternatives;
        for (int j = 0; j < alternatives; j++) {
          int stem = phrases.number(place + 1 + 2 * j);
          if (stem == stems[i]) {
            step(wording, next, places, i, 1);
          } else if (stem >= phrases.stems()) {
            int lengths = lengths(stem - phrases.stems(), i);
            for (int length = 1; lengths >> length != 0; length++) {
              if ((lengths >> length & 1) != 0) {
                step(wording, next, places, i, length);
              }
            }
          }
        }
      }
    }

    /**
     * How long the members of a group are that stand at a position: bit 1 for one word, and so on.
     */
    private int lengths(int group, int at) {
      // many wordings begin with the same group, whose members need to be looked for once
      int known = group * stems.length + at;
      if (lengths[known] == 0) {
        int lengths = 1;
        int run = phrases.group(group);
        int runs = phrases.number(run);
        run += 2;
        for (int i = 0; i < runs; i++) {
          int length = phrases.small(run);
          if (stands(run + 1, length, at)) {
            lengths |= 1 << length;
          }
          run += 1 + 2 * length;
        }
        this.lengths[known] = lengths;
      }
      return lengths[known];
    }

    private boolean stands(int run, int length, int from) {
      if (from + length > stems.length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (phrases.number(run + 2 * i) != stems[from + i]) {
          return false;
        }
      }
      return true;
    }

    private void step(int wording, int next, int places, int from, int length) {
      if (depth + length > at.length) {
        at = Arrays.copyOf(at, 2 * (depth + length));
      }
      for (int i = 0; i < length; i++) {
        at[depth++] = positions.get(from + i);
      }
      embed(wording, next, places - 1, from + length, from + length + GAP);
      depth -= length;
    }

    private void take(int wording) {
      int finding = phrases.small(wording);
      int kind = phrases.small(wording + 1);
      String sign = phrases.finding(finding);
      if (over != null && (kind != HARMLESS || !isOver())) {
        return;
      }
      if (kind == HARMLESS) {
        Map<String, BitSet> pictures = over == null && isJoined() ? joined : harmless;
        BitSet positions = pictures.get(sign);
        if (positions == null) {
          positions = new BitSet();
          pictures.put(sign, positions);
        }
        for (int i = 0; i < depth; i++) {
          positions.set(at[i]);
        }
        return;
      }
      List<Integer> places = new ArrayList<>(depth);
      for (int i = 0; i < depth; i++) {
        places.add(at[i]);
      }
      found.add(new Hit(sign, phrases.who(finding), kind == NAMES_THE_BABY, places));
    }

    /** Whether a word that joins two clauses stands between two words of what was found. */
    private boolean isJoined() {
      for (int i = at[0] + 1; i < at[depth - 1]; i++) {
        boolean and =
            sentence.is(i, Grammar.Kind.AND) && sentence.is(i + 1, Grammar.Kind.ANOTHER_CLAUSE);
        if (and || sentence.is(i, Grammar.Kind.JOINS)) {
          return true;
        }
      }
      return false;
    }

    private boolean isOver() {
      for (int i = 0; i < depth; i++) {
        if (over.get(at[i])) {
          return true;
        }
      }
      return false;
    }
  }
}
