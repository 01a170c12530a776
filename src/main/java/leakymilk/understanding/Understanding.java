package leakymilk.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.AlarmModel;
import leakymilk.content.Grammar;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Places;
import leakymilk.content.TopicFeatures;
import leakymilk.content.TopicModel;
import leakymilk.triage.Bounds;

/** Reads free words. Made once for a language; safe for use by several threads. */
public final class Understanding {
  /** Among so many first words some words ask that state elsewhere. */
  private static final int EARLY = 4;

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
  private final AlarmModel alarm;

  public Understanding(
      Grammar grammar,
      Bounds bounds,
      PhraseIndex phrases,
      TopicModel topics,
      TopicModel emergencies,
      AlarmModel alarm) {
    this.grammar = grammar;
    this.bounds = bounds;
    this.alarm = alarm;
    little = phrases.little();
    splits = phrases.splits();
    denials = new Denials(little, splits);
    persons = new Persons(phrases);
    places = phrases.places();
    finder = new PhraseFinder(phrases);
    features = new TopicFeatures(phrases, grammar.stems());
    scorer = new TopicScorer(topics);
    signs = new TopicScorer(emergencies);
  }

  /** What these words mean; empty words mean nothing. */
  public Understood understand(String text) {
    Sentence sentence = new Sentence(text, grammar, little, splits);
    Set<String> lookalikes = new HashSet<>();
    List<PhraseFinder.Hit> hits = finder.find(sentence, lookalikes);
    return judge(sentence, scores(sentence)).judge(hits, lookalikes, places.of(sentence.words));
  }

  private Judge judge(Sentence sentence, Scores scores) {
    return new Judge(bounds, signs, alarm, denials, persons, sentence, scores);
  }

  /** What a temperature says. */
  public enum Reading {
    FEVER,
    NORMAL,
    NONE
  }

  /** The temperature that some words give: "thirty eight five", "it says ninety nine". */
  public Reading reading(String text) {
    Measures measures = new Measures(new Sentence(text, grammar, little, splits), bounds);
    if (measures.fever(true) >= 0) {
      return Reading.FEVER;
    }
    return measures.isNormal() ? Reading.NORMAL : Reading.NONE;
  }

  /** What the model of the emergencies makes of some words, for those who measure it. */
  TopicScorer.Score sign(String text) {
    Sentence sentence = new Sentence(text, grammar, little, splits);
    return signs.sign(features.of(sentence.words)).with(alarm.likely(sentence.words));
  }

  /**
   * How much likelier some words ask about one topic than about another; 1 where words that the
   * model knows are missing.
   */
  public double ratio(String text, String topic, String other) {
    List<String> words = new Sentence(text, grammar, little, splits).words;
    return scorer.ratio(features.of(words), topic, other);
  }

  /** Whether a word does not count, such as "the". */
  public boolean isLittle(String word) {
    return little.contains(word);
  }

  /** What the topic model makes of some words, for those who measure it. */
  TopicScorer.Score score(String text) {
    return scorer.score(features.of(new Sentence(text, grammar, little, splits).words));
  }

  /** Whether it sounds like a question rather than a report. */
  static boolean isQuestion(Sentence sentence) {
    boolean first = true;
    for (int i = 0; i < sentence.words.size(); i++) {
      boolean verb =
          sentence.is(i, Kind.ASKS_FIRST)
              && (first || sentence.is(i + 1, Kind.ASKED_ABOUT))
              && !sentence.is(i - 1, Kind.ASKED_ABOUT);
      if (sentence.is(i, Kind.ASKS) || verb || (i < EARLY && sentence.is(i, Kind.ASKS_EARLY))) {
        return true;
      }
      first &= sentence.is(i, Kind.BEFORE_A_QUESTION);
    }
    return false;
  }

  /** What each reader finds in some words, in the order in which they read. */
  public List<Evidence> evidence(String text) {
    Sentence sentence = new Sentence(text, grammar, little, splits);
    Scores scores = scores(sentence);
    Measures measures = new Measures(sentence, bounds);
    Judge judge = judge(sentence, scores);
    List<Evidence> all = new ArrayList<>();
    for (PhraseFinder.Hit hit : finder.find(sentence, new HashSet<>())) {
      StringBuilder where = new StringBuilder();
      for (int at : hit.at()) {
        where.append(where.length() == 0 ? "" : " ").append(sentence.word(at));
      }
      Evidence.Fate fate = judge.fate(hit);
      all.add(new Evidence(Evidence.Reader.WORDING, hit.finding(), where.toString(), 1, fate));
    }
    if (measures.fever() >= 0) {
      String where = sentence.word(measures.fever());
      all.add(weighed(Evidence.Reader.FEVER, "", where, 1));
    } else if (measures.isNormal()) {
      all.add(weighed(Evidence.Reader.NORMAL_TEMPERATURE, "", "", 1));
    }
    if (measures.age() >= 0) {
      all.add(weighed(Evidence.Reader.AGE_IN_DAYS, "", "", measures.age()));
    }
    TopicScorer.Score sign = scores.sign();
    TopicScorer.Score topic = scores.topic();
    all.add(weighed(Evidence.Reader.ALARM_MODEL, "", "", sign.likely()));
    all.add(weighed(Evidence.Reader.SIGN_MODEL, sign.best(), "", scores.any()));
    all.add(weighed(Evidence.Reader.TOPIC_MODEL, topic.best(), "", topic.likely()));
    if (!topic.second().equals(TopicModel.OUT_OF_SCOPE)) {
      all.add(weighed(Evidence.Reader.TOPIC_MODEL, topic.second(), "", topic.next()));
    }
    all.add(weighed(Evidence.Reader.TOPIC_MODEL, TopicModel.OUT_OF_SCOPE, "", topic.outside()));
    return all;
  }

  private static Evidence weighed(Evidence.Reader by, String what, String where, double weight) {
    return new Evidence(by, what, where, weight, Evidence.Fate.WEIGHED);
  }

  private Scores scores(Sentence sentence) {
    Set<String> found = features.of(sentence.words);
    TopicScorer.Score classes = signs.sign(found);
    double likely = alarm.likely(sentence.words);
    return new Scores(classes.with(likely), classes.likely(), scorer.score(found));
  }
}
