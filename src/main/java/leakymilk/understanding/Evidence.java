package leakymilk.understanding;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.TopicModel;

/**
 * What one reader found in some words, for whoever asks why they were understood so. Not in the
 * function, where nobody asks.
 *
 * @param by the reader
 * @param what the finding, topic or measure that it found
 * @param where the words in which it did; empty for the whole sentence
 * @param weight how sure it is, from 0 to 1; for a measure its size, for a wording 1
 * @param fate what came of it
 */
public record Evidence(Reader by, String what, String where, double weight, Fate fate) {
  /** Who reads. */
  public enum Reader {
    WORDING,
    FEVER,
    NORMAL_TEMPERATURE,
    AGE_IN_DAYS,
    ALARM_MODEL,
    SIGN_MODEL,
    TOPIC_MODEL,
    /** The encoder, by itself, of signs that are no emergency; elsewhere it is in the models'. */
    ENCODER
  }

  /** What each reader finds in some words, in the order in which they read. */
  public static List<Evidence> in(String text, Understanding understanding) {
    Sentence sentence = understanding.sentence(text);
    Scores scores = understanding.scores(sentence, understanding.opinions());
    Measures measures = understanding.measures(sentence);
    Fates fates = understanding.fates(sentence, measures, scores);
    List<Evidence> all = new ArrayList<>();
    for (PhraseFinder.Hit hit : understanding.wordings(sentence)) {
      StringBuilder where = new StringBuilder();
      for (int at : hit.at()) {
        where.append(where.length() == 0 ? "" : " ").append(sentence.word(at));
      }
      Fate fate = fates.of(hit);
      all.add(new Evidence(Reader.WORDING, hit.finding(), where.toString(), 1, fate));
    }
    if (measures.fever() >= 0) {
      String where = sentence.word(measures.fever());
      all.add(weighed(Reader.FEVER, "", where, 1));
    } else if (measures.isNormal()) {
      all.add(weighed(Reader.NORMAL_TEMPERATURE, "", "", 1));
    }
    if (measures.age() >= 0) {
      all.add(weighed(Reader.AGE_IN_DAYS, "", "", measures.age()));
    }
    Score sign = scores.sign();
    Score topic = scores.topic();
    all.add(weighed(Reader.ALARM_MODEL, "", "", sign.likely()));
    all.add(weighed(Reader.SIGN_MODEL, sign.best(), "", scores.any()));
    all.add(weighed(Reader.TOPIC_MODEL, topic.best(), "", topic.likely()));
    if (!topic.second().equals(TopicModel.OUT_OF_SCOPE)) {
      all.add(weighed(Reader.TOPIC_MODEL, topic.second(), "", topic.next()));
    }
    all.add(weighed(Reader.TOPIC_MODEL, TopicModel.OUT_OF_SCOPE, "", topic.outside()));
    for (String lesser : scores.lesser(false)) {
      all.add(weighed(Reader.ENCODER, lesser, "", scores.second().likely(lesser)));
    }
    return all;
  }

  private static Evidence weighed(Reader by, String what, String where, double weight) {
    return new Evidence(by, what, where, weight, Fate.WEIGHED);
  }
}
