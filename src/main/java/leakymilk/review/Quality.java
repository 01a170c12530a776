package leakymilk.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import leakymilk.authoring.ReviewItem;
import leakymilk.authoring.Reviews;
import leakymilk.authoring.Sources;
import leakymilk.content.Answer;
import leakymilk.content.Piece;
import leakymilk.content.Words;

/**
 * How good an answer's words are, as far as a program can tell: the items of JAMA, PEMAT-A/V and
 * DISCERN that can be counted, for English. The others are argued in docs/content-quality.md.
 */
final class Quality {
  /** Above this school grade a text is not everyday language. */
  static final double EVERYDAY = 6;

  /** As many words as an instruction has at most to be one step. */
  private static final int ONE_STEP = 28;

  /** Words of medicine that a text may say only where it says what they mean. */
  private static final Map<String, Pattern> TERMS =
      Map.of(
          "colostrum", Pattern.compile("first milk|early milk"),
          "prolactin", Pattern.compile("hormone"),
          "oxytocin", Pattern.compile("hormone"),
          "fissure", Pattern.compile("crack"),
          "galactorrh", Pattern.compile("milk"),
          "engorge", Pattern.compile("full|swollen"));

  private static final Pattern WHO =
      Pattern.compile(
          "doctor|nurse|midwife|pharmacist|chemist|emergency|GP|line|health visitor|counsel",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(now|today|tonight|day|days|hours?|weeks?|months?|minutes?|at once|first|before|when|"
              + "after|until|next|each|every|while|if|once|soon|same)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Something is done, and nobody does it; PEMAT wants four texts in five without. */
  private static final Pattern PASSIVE =
      Pattern.compile("\\b(is|are|was|were|be|been|being) (\\w+ly )?\\w{3,}ed\\b( by\\b)?");

  /**
   * One answer's scores.
   *
   * @param grade Flesch-Kincaid, no word excused, the mean over all of its texts
   * @param hardest the same of the text that is hardest to read
   * @param words of the answer itself
   * @param seconds that the answer itself takes, estimated
   * @param sources how many different ones
   * @param dated how many of these tell a year
   * @param best the strongest grade among them; empty for none
   * @param unsourced texts that name no source
   * @param state of its signature
   * @param fails what of the countable items is not met
   * @param who whether it names somebody to ask
   * @param when whether what to do has a time or an occasion
   * @param doubt whether it says what sources that disagree say, or how thin they are
   */
  record Score(
      String topic,
      double grade,
      double hardest,
      int words,
      int seconds,
      int sources,
      int dated,
      String best,
      int unsourced,
      Reviews.State state,
      List<String> fails,
      boolean who,
      boolean when,
      boolean doubt) {
    /** JAMA: authorship, attribution, currency, disclosure; the publisher is not named yet. */
    int jama() {
      boolean signed = state == Reviews.State.SIGNED;
      return (signed ? 1 : 0) + (unsourced == 0 ? 1 : 0) + (signed && dated == sources ? 1 : 0);
    }

    String row() {
      return String.format(
          Locale.ROOT,
          "| `%s` | %.1f | %.1f | %d | %d | %d, %d, %s | %d | %s | %s | %s | %s | %s |",
          topic,
          grade,
          hardest,
          words,
          seconds,
          sources,
          dated,
          best.isEmpty() ? "none" : best,
          jama(),
          who ? "yes" : "no",
          when ? "yes" : "no",
          doubt ? "yes" : "no",
          state.name().toLowerCase(Locale.ROOT),
          fails.isEmpty() ? "" : String.join(", ", fails));
    }
  }

  static final String HEAD =
      """
      | answer | grade | hardest | words | s | sources, dated, best | JAMA | who | when | doubt | signed | not met |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private final Book book;
  private final Words words;

  private Quality(Book book) {
    this.book = book;
    this.words = book.words(Book.SHOWN);
  }

  /** Every answer's scores, the weakest first. */
  static List<Score> scores(Book book) {
    Quality quality = new Quality(book);
    List<Score> scores = new ArrayList<>();
    for (String topic : quality.words.topics()) {
      scores.add(quality.score(topic));
    }
    scores.sort(
        java.util.Comparator.comparing((Score score) -> -score.fails().size())
            .thenComparing(score -> -score.hardest()));
    return scores;
  }

  /** The scores as a table of a document. */
  static String table(Book book) {
    StringBuilder table = new StringBuilder(HEAD);
    scores(book).forEach(score -> table.append(score.row()).append('\n'));
    return table.toString();
  }

  private Score score(String topic) {
    Answer answer = words.answer(topic);
    List<String> texts = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>(answer.pieces());
    for (int i = 0; i < answer.pieces().size(); i++) {
      texts.add(words.piece(topic, i));
    }
    texts.add(words.brief(topic));
    texts.add(words.action(topic));
    pieces.add(answer.action());
    if (answer.others() != null) {
      texts.add(words.others(topic));
      pieces.add(answer.others());
    }
    String said = words.piece(topic, 0);
    Set<Sources.Source> sources = sources(pieces);
    ReviewItem item = book.items.get(Book.SHOWN.substring(0, 2) + "/answer/" + topic);
    String whole = String.join(" ", texts);
    return new Score(
        topic,
        texts.stream().mapToDouble(Quality::grade).average().orElse(0),
        texts.stream().mapToDouble(Quality::grade).max().orElse(0),
        said.split(" +", -1).length,
        SpokenTime.seconds(said),
        sources.size(),
        (int) sources.stream().filter(source -> !source.year().isEmpty()).count(),
        Sources.GRADES.stream()
            .filter(grade -> sources.stream().anyMatch(source -> source.grade().equals(grade)))
            .findFirst()
            .orElse(""),
        (int) pieces.stream().filter(p -> p.sources().contains(Sources.UNSOURCED)).count(),
        book.reviews.state(item, book.today),
        fails(texts, words.action(topic)),
        WHO.matcher(whole).find(),
        WHEN.matcher(words.action(topic)).find(),
        answer.others() != null);
  }

  private Set<Sources.Source> sources(List<Piece> pieces) {
    Set<Sources.Source> sources = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      for (String id : piece.sources()) {
        Sources.Source source = book.sources.get(id);
        if (source != null) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  /** What of the countable items of PEMAT-A/V is not met, by its number there. */
  private static List<String> fails(List<String> texts, String action) {
    List<String> fails = new ArrayList<>();
    if (texts.stream().anyMatch(text -> grade(text) > EVERYDAY)) {
      fails.add("3 everyday words");
    }
    for (String text : texts) {
      for (Map.Entry<String, Pattern> term : TERMS.entrySet()) {
        boolean named = text.toLowerCase(Locale.ROOT).contains(term.getKey());
        if (named && !term.getValue().matcher(text.toLowerCase(Locale.ROOT)).find()) {
          fails.add("4 " + term.getKey());
        }
      }
    }
    if (texts.stream().filter(text -> PASSIVE.matcher(text).find()).count() * 5 > texts.size()) {
      fails.add("5 active voice");
    }
    if (action.isEmpty()) {
      fails.add("20 an act");
    } else if (action.split(" +", -1).length > ONE_STEP) {
      fails.add("22 one step");
    }
    return fails;
  }

  private static double grade(String text) {
    return Math.max(0, ReadingGrade.of(text, Set.of()));
  }
}
