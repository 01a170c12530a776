package leakymilk.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.Stems;
import leakymilk.understanding.Understanding;

/** Which of two topics that were offered somebody means: by its name, its place, or what it is. */
final class Choice {
  /** More words than these ask for something of their own. */
  private static final int LONGEST = 9;

  /** In so few words one of the two is meant, if it is that much likelier than the other. */
  private static final int SHORT = 6;

  private static final double LIKELIER = 2;

  /** Shorter words, such as "have", stand everywhere. */
  private static final int LONG = 5;

  private static final String FIRST = "offer-first";
  private static final String OTHER = "offer-other";

  private Choice() {}

  /**
   * The topic; empty when the words choose none of the two.
   *
   * @param likely whether it may be chosen by what it is, besides its name and its place
   */
  static String of(Turn turn, boolean likely) {
    List<String> offered = turn.session().standing().offered();
    List<String> words = turn.heard().list();
    Stems stems = turn.ear().grammar().stems();
    if (offered.size() != 2 || words.size() > LONGEST) {
      return "";
    }
    String first = offered.get(0);
    String other = offered.get(1);
    Understanding understanding = turn.ear().understanding();
    Set<String> said = stems(words, stems, understanding);
    Set<String> firstName = stems(stems.words(turn.words().name(first)), stems, understanding);
    Set<String> otherName = stems(stems.words(turn.words().name(other)), stems, understanding);
    int firstNamed = only(said, firstName, otherName);
    int otherNamed = only(said, otherName, firstName);
    if (firstNamed != otherNamed) {
      return firstNamed > otherNamed ? first : other;
    }
    List<String> places = turn.remarks();
    if (places.contains(FIRST) != places.contains(OTHER)) {
      return places.contains(FIRST) ? first : other;
    }
    if (!likely) {
      return "";
    }
    double ratio = understanding.ratio(turn.heard().words(), first, other);
    boolean clear = ratio >= LIKELIER || ratio <= 1 / LIKELIER;
    return words.size() > SHORT || !clear ? "" : ratio >= LIKELIER ? first : other;
  }

  /**
   * Whether nothing is said but words of the name of one of the two: "the pain one". That is a
   * choice, whatever it sounds like.
   */
  static boolean isBare(Turn turn) {
    List<String> offered = turn.session().standing().offered();
    Set<String> said = new HashSet<>();
    for (String stem : stems(turn)) {
      if (!turn.ear().replies().points(stem)) {
        said.add(stem);
      }
    }
    return offered.size() == 2
        && !said.isEmpty()
        && isNamed(turn, offered.get(0), said) != isNamed(turn, offered.get(1), said);
  }

  private static boolean isNamed(Turn turn, String topic, Set<String> said) {
    Stems stems = turn.ear().grammar().stems();
    List<String> name = stems.words(turn.words().name(topic));
    return stems(name, stems, turn.ear().understanding()).containsAll(said);
  }

  /** Those words of a turn that count, without their endings. */
  static Set<String> stems(Turn turn) {
    Stems language = turn.ear().grammar().stems();
    Set<String> stems = stems(turn.heard().list(), language, turn.ear().understanding());
    stems.removeIf(stem -> turn.ear().grammar().is(stem, Kind.ASKS));
    return stems;
  }

  /** Those of a turn's words that stand for something of their own. */
  static Set<String> rare(Turn turn) {
    Set<String> rare = new HashSet<>();
    for (String stem : stems(turn)) {
      if (stem.length() >= LONG) {
        rare.add(stem);
      }
    }
    return rare;
  }

  private static Set<String> stems(
      List<String> words, Stems language, Understanding understanding) {
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!understanding.isLittle(words.get(i))) {
        stems.add(language.stem(words.get(i)));
      }
    }
    return stems;
  }

  /** How many of the said words stand in one name and not in the other. */
  private static int only(Set<String> said, Set<String> name, Set<String> otherName) {
    int count = 0;
    for (String stem : said) {
      count += name.contains(stem) && !otherName.contains(stem) ? 1 : 0;
    }
    return count;
  }
}
