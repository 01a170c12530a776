package leakymilk.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.AlarmModel;
import leakymilk.content.ContentStore;
import leakymilk.content.Grammar;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Places;
import leakymilk.content.TopicFeatures;
import leakymilk.triage.Bounds;

/** Reads free words. Made once for a language; safe for use by several threads. */
public final class Understanding {
  private final Grammar grammar;
  private final Bounds bounds;
  private final Set<String> little;
  private final Set<String> splits;
  private final Places places;
  private final Denials denials;
  private final Persons persons;
  private final PhraseFinder finder;
  private final TopicFeatures features;
  private final TopicScorer scorer;
  private final TopicScorer signs;
  private final Dangers dangers;
  private final AlarmModel alarm;
  private final SecondEar second;
  private final Clauses clauses;

  /** Made of the content of a language, and of its wordings, which replies are read with, too. */
  public Understanding(ContentStore content, String language, PhraseIndex phrases) {
    second = new SecondEar(content, language);
    grammar = content.grammar(language);
    bounds = content.bounds();
    alarm = content.alarm(language);
    little = phrases.little();
    splits = phrases.splits();
    denials = new Denials(little, splits);
    persons = new Persons(phrases);
    places = phrases.places();
    finder = new PhraseFinder(phrases);
    features = new TopicFeatures(phrases, grammar.stems());
    scorer = new TopicScorer(content.topics(language));
    signs = new TopicScorer(content.signs(language));
    dangers = new Dangers(signs);
    clauses = new Clauses(alarm, signs, features);
  }

  /** What the encoder makes of the words of one turn. */
  public Opinions opinions() {
    return new Opinions(second);
  }

  /** Whether a start is rehearsed, in which the encoder has no say. */
  public void rehearse(boolean on) {
    second.rehearse(on);
  }

  /** Whether some words name a baby, and do not only say "he" or "she". */
  public boolean namesBaby(String text) {
    return persons.isBabyNamed(sentence(text));
  }

  /** What these words mean; empty words mean nothing. */
  public Understood understand(String text) {
    return understand(text, opinions());
  }

  /** The same, with what the encoder made of the words of the turn already. */
  public Understood understand(String text, Opinions opinions) {
    Sentence sentence = sentence(text);
    Understood whole = understand(sentence, opinions);
    return dangers.isNone(whole) ? withParts(whole, sentence, opinions) : whole;
  }

  private Understood withParts(Understood whole, Sentence sentence, Opinions opinions) {
    Set<String> told = new LinkedHashSet<>();
    for (String part : Parts.of(sentence, whole)) {
      Understood read = understand(sentence(part), opinions);
      told.addAll(dangers.in(read));
      told.addAll(Parts.isGuessHeard(whole) ? read.guessed() : List.of());
    }
    for (String clause : clauses.of(sentence)) {
      Sentence part = sentence(clause);
      told.addAll(dangers.certain(understand(part, opinions), part.words.size()));
    }
    return told.isEmpty() ? whole : whole.withPerhaps(List.copyOf(told));
  }

  private Understood understand(Sentence sentence, Opinions opinions) {
    Set<String> lookalikes = new HashSet<>();
    List<PhraseFinder.Hit> hits = finder.find(sentence, lookalikes);
    Scores scores = scores(sentence, opinions);
    Measures measures = measures(sentence);
    Fates fates = fates(sentence, measures, scores);
    Judge judge = new Judge(bounds, signs, denials, persons, sentence, measures, scores, fates);
    return judge.judge(hits, lookalikes, places.of(sentence.words));
  }

  Sentence sentence(String text) {
    return new Sentence(text, grammar, little, splits);
  }

  Measures measures(Sentence sentence) {
    return new Measures(sentence, bounds);
  }

  /** The wordings of signs in a sentence, whatever comes of them. */
  List<PhraseFinder.Hit> wordings(Sentence sentence) {
    return finder.find(sentence, new HashSet<>());
  }

  Fates fates(Sentence sentence, Measures measures, Scores scores) {
    return new Fates(signs, alarm, denials, persons, sentence, measures, scores);
  }

  /** What these words ask about, whatever else they tell. */
  public AskedAbout about(String text, Opinions opinions) {
    Sentence sentence = sentence(text);
    return AskedAbout.of(asked(sentence, score(sentence, opinions.read(sentence.words))), sentence);
  }

  /** The temperature that some words give: "thirty eight five", "it says ninety nine". */
  public Temperature temperature(String text) {
    return measures(sentence(text)).temperature();
  }

  /**
   * How much likelier some words ask about one topic than about another; 1 where words that the
   * model knows are missing.
   */
  public double ratio(String text, String topic, String other) {
    List<String> words = sentence(text).words;
    return scorer.ratio(features.of(words), topic, other);
  }

  /** Whether a word does not count, such as "the". */
  public boolean isLittle(String word) {
    return little.contains(word);
  }

  Scores scores(Sentence sentence, Opinions opinions) {
    Set<String> found = features.of(sentence.words);
    SecondEar.Opinion other = opinions.read(sentence.words);
    Score classes = signs.sign(found, other);
    double likely = alarm.likely(sentence.words);
    if (other != null) {
      likely = SecondEar.bothLikely(likely, other.emergency());
    }
    Score topic = score(sentence, other);
    return new Scores(classes.with(likely), classes.likely(), topic, asked(sentence, topic), other);
  }

  private Score score(Sentence sentence, SecondEar.Opinion other) {
    return score(sentence, sentence.words, other);
  }

  /** The topic of some words of a sentence. */
  private Score score(Sentence sentence, List<String> words, SecondEar.Opinion other) {
    boolean grown = SomebodyElse.isOfAnother(sentence);
    return scorer.score(features.of(words), grown, isOfALivingBaby(sentence), other);
  }

  /** "She's in special care": where a baby is who is not with her, and no wording tells a loss. */
  private boolean isOfALivingBaby(Sentence sentence) {
    boolean lives = sentence.tells(Grammar.Kind.BABY_LIVES);
    for (PhraseFinder.Hit hit : lives ? wordings(sentence) : List.<PhraseFinder.Hit>of()) {
      lives &= hit.pictured() || !hit.finding().equals(Verdict.LOSS);
    }
    return lives;
  }

  /**
   * What is asked in a sentence: by the words that somebody says are the question; else by all
   * words; else, where those are about nothing clear and not of another matter, by the last
   * question in it that is clear.
   */
  private Score asked(Sentence sentence, Score all) {
    List<Integer> starts = new ArrayList<>();
    int question = sentence.behind(Grammar.Kind.THE_QUESTION_IS);
    if (question >= 0) {
      starts.add(question);
    }
    if (!all.isClear() && all.outside() < Score.LIKELY_OUTSIDE) {
      starts.addAll(AskedAbout.behind(sentence));
    }
    for (int start : starts) {
      // of a part the linear model judges alone: the encoder was taught whole sentences
      Score score = score(sentence, sentence.words.subList(start, sentence.words.size()), null);
      if (score.isClear()) {
        return score;
      }
    }
    return all;
  }
}
