package leakymilk.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private static final String THOUGHTS_OF_HARM = "thoughts-of-harm";
  private static final String INTRUSIVE_IMAGES = "intrusive-images";
  private static final String YOUNG_FEVER = "baby-fever-under-three-months";
  private static final String BABY_AT_HOME = "baby-at-home";

  /** What nobody has who has had a baby. */
  private static final List<String> WITHOUT_BABY = List.of("leaking-without-baby", "no-baby");

  private static final String VACCINE = "baby-vaccine-and-well";

  /** So many words on either side belong to a wording. */
  private static final int NEAR = 6;

  /** Over so many words that count a no reaches; further in a list with or. */
  private static final int REACH = 3;

  private static final int LIST_REACH = 7;
  private static final int UNSURE_REACH = 5;
  private static final int OWN_REACH = 4;

  /** Among so many first words some words ask that state elsewhere. */
  private static final int EARLY = 4;

  private final Grammar grammar;
  private final Bounds bounds;
  private final Set<String> little;
  private final Set<String> splits;
  private final Map<String, List<List<String>>> baby;
  private final Places places;
  private final PhraseIndex phrases;
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
    baby = phrases.members("baby");
    places = phrases.places();
    this.phrases = phrases;
    finder = new PhraseFinder(phrases);
    features = new TopicFeatures(phrases, grammar.stems());
    scorer = new TopicScorer(topics);
    signs = new TopicScorer(emergencies);
  }

  /** What these words mean; empty words mean nothing. */
  public Understood understand(String text) {
    Sentence sentence = new Sentence(text, grammar, little, splits);
    Set<String> present = new LinkedHashSet<>();
    Set<String> unsure = new LinkedHashSet<>();
    Set<String> absent = new LinkedHashSet<>();
    Set<String> perhaps = new LinkedHashSet<>();
    Set<String> guessed = new LinkedHashSet<>();
    Set<String> plainlyDenied = new HashSet<>();
    Scores scores = scores(sentence);
    TopicScorer.Score sign = scores.sign;
    TopicScorer.Score score = scores.topic;
    Measures measures = new Measures(sentence, bounds);
    String ofBaby = "";
    Set<String> lookalikes = new HashSet<>();
    List<PhraseFinder.Hit> hits = finder.find(sentence, lookalikes);
    for (PhraseFinder.Hit hit : hits) {
      if (isWithin(hit, hits, sentence)) {
        continue;
      }
      String finding = hit.finding();
      boolean babyToo = isOfBabyToo(hit, sentence);
      switch (fate(hit, sentence, measures, scores)) {
        case TOLD, NOT_SURE -> {
          if (babyToo) {
            ofBaby = ofBaby.isEmpty() ? finding : ofBaby;
          } else {
            (isUnsure(hit, sentence) ? unsure : present).add(finding);
          }
        }
        case ASKED_BACK -> {
          if (babyToo) {
            guessed.add(PhraseIndex.OTHER_EMERGENCY);
          } else {
            perhaps.add(finding);
          }
        }
        case DENIED -> {
          if (!babyToo) {
            absent.add(finding);
          }
          if (isPlainlyDenied(hit, sentence)) {
            plainlyDenied.add(finding);
          }
          if (!signs.has(finding)) {
            // "the skin is warm, but no temperature": what is said last counts
            present.remove(finding);
          }
        }
        default -> {}
      }
    }
    double age = measures.age();
    boolean young = age >= 0 && age < bounds.young();
    boolean clearly = sign.likely() >= TopicScorer.ALARM_DENIED;
    boolean perhapsYoung =
        young || (age < 0 && (measures.isNew() || (clearly && isAboutSomeBaby(sentence))));
    boolean feverOfNobodyYoung = sign.best().equals(YOUNG_FEVER) && !perhapsYoung;
    boolean certain = plainlyDenied.contains(sign.best()) && !present.contains(sign.best());
    boolean denied = certain || (absent.contains(sign.best()) && !clearly);
    // "he swallowed one of my pills", "my husband hits me": a wording knows better than the model
    boolean named =
        present.contains(PhraseIndex.OTHER_EMERGENCY)
            || present.contains(PhraseIndex.UNSAFE_AT_HOME);
    // "scary thoughts": whether there is a wish behind them is the next thing asked
    named |= present.contains(INTRUSIVE_IMAGES) && sign.best().equals(THOUGHTS_OF_HARM);
    boolean sound = !feverOfNobodyYoung && !denied && !named && ofBaby.isEmpty();
    String byModel = "";
    if (sign.isPerhaps(score.isClear(), scores.any) && sound) {
      // beside a sign that was named, or a topic that is plain, nothing else may be meant
      boolean alone = present.isEmpty() && !score.isPlain();
      boolean both = alone || scores.any >= TopicScorer.BOTH;
      double tell = both ? TopicScorer.TOLD_BY_MODEL : TopicScorer.CERTAIN;
      boolean likely = sign.likely() >= tell && scores.any >= TopicScorer.NAMED;
      // "my heart races on the stairs": what looks like it stands there, so it is asked about
      boolean alike = lookalikes.contains(sign.best());
      // nor is one without a name told where the harmless picture of a sign stands
      boolean pictured = sign.next() < TopicScorer.SHARE && hasSign(lookalikes);
      // "never bled, never fainted": whoever denies one sign so plainly tells no other in passing
      boolean denials = hasSign(plainlyDenied) || (present.isEmpty() && isListOfDenials(sentence));
      boolean clear = !denials && (scores.isBeyondDoubt() || (!alike && !pictured));
      boolean told = likely && sign.isKnown() && clear && !isNotNow(sentence);
      boolean babys = isOfBabyToo(sign.best(), sentence);
      if (told && babys) {
        ofBaby = sign.best();
      } else if (likely || !alike || !score.isClear()) {
        // "I fell asleep with him in my bed" is clearly about something else
        // that it is one may be clearer than which
        // and nobody is asked about thoughts of harm because of a guess among many
        boolean grave = told || sign.best().equals(THOUGHTS_OF_HARM);
        boolean unnamed = babys || (grave && sign.next() < TopicScorer.SHARE);
        String name = unnamed ? PhraseIndex.OTHER_EMERGENCY : sign.best();
        byModel = told && !present.contains(name) ? name : "";
        (told ? present : guessed).add(name);
      }
    }
    measure(sentence, measures, present, absent);
    if (isOfABirth(sentence)) {
      // "I'm not pregnant, I had her in May"
      present.add(BABY_AT_HOME);
      present.removeAll(WITHOUT_BABY);
      unsure.removeAll(WITHOUT_BABY);
    }
    settle(present, unsure, absent);
    // what is perhaps so is not denied by the same words
    absent.removeAll(perhaps);
    perhaps.removeAll(present);
    perhaps.removeAll(unsure);
    guessed.removeAll(present);
    guessed.removeAll(perhaps);
    // not sure counts as well, and what it is not is no reply to anything
    boolean emergency = present.remove(PhraseIndex.OTHER_EMERGENCY);
    emergency |= unsure.remove(PhraseIndex.OTHER_EMERGENCY);
    absent.remove(PhraseIndex.OTHER_EMERGENCY);
    return new Understood(
        emergency,
        ofBaby,
        sign.likely(),
        byModel,
        scores.any >= TopicScorer.BOTH ? sign.best() : "",
        new ArrayList<>(perhaps),
        new ArrayList<>(guessed),
        new ArrayList<>(present),
        new ArrayList<>(unsure),
        new ArrayList<>(absent),
        score.isClear() ? score.best() : "",
        score.piece(),
        score.isPlain(),
        score.isEither() ? List.of(score.best(), score.second()) : List.of(),
        isOfAnother(sentence),
        places.of(sentence.words),
        isQuestion(sentence));
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
    if (measures.fever() >= 0) {
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

  /** "My wife's boob is leaking"; not "my wife says that my boob is leaking". */
  private static boolean isOfAnother(Sentence sentence) {
    boolean another = false;
    for (int i = 0; i < sentence.words.size(); i++) {
      // "I'm her husband"; her father may also be the baby's
      if (i > 0
          && sentence.is(i, Kind.THEIR)
          && sentence.is(i - 1, Kind.I_AM)
          && sentence.is(i + 1, Kind.RELATIVE)) {
        return true;
      }
      boolean my = sentence.is(i, Kind.MY);
      another |= my && sentence.is(i + 1, Kind.ASKED_FOR);
      boolean own = sentence.is(i, Kind.OWN) && !isMan(sentence, i + 1);
      if (own || (my && sentence.is(i + 1, Kind.OWN_BODY))) {
        return false;
      }
    }
    return another;
  }

  /** "I'm a dad", "I'm just the husband". */
  private static boolean isMan(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Kind.BEFORE_A_MAN)) {
      at++;
    }
    return sentence.is(at, Kind.MAN);
  }

  private static boolean isQuestion(Sentence sentence) {
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

  /** Whether a wording is about the person that its finding is about. */
  private boolean isOf(PhraseFinder.Hit hit, Sentence sentence) {
    if (hit.who().equals("either") || (hit.named() && hit.who().equals("baby"))) {
      return true;
    }
    boolean aboutBaby = isAboutBaby(hit, sentence);
    return hit.who().equals("baby") == aboutBaby;
  }

  /** A sign of a parent's body that is told of a baby: an emergency is one of anybody. */
  private boolean isOfBabyToo(PhraseFinder.Hit hit, Sentence sentence) {
    return hit.who().equals(PhraseIndex.PARENT_OR_BABY) && isAboutBaby(hit, sentence);
  }

  /** The same for a sign that only the model of the whole sentence found. */
  private boolean isOfBabyToo(String finding, Sentence sentence) {
    int end = Math.max(0, sentence.words.size() - 1);
    return isOfBabyToo(
        new PhraseFinder.Hit(finding, phrases.who(finding), false, List.of(end)), sentence);
  }

  /** The last person named before a wording; in its own words nobody counts. */
  private boolean isAboutBaby(PhraseFinder.Hit hit, Sentence sentence) {
    boolean grown = false;
    int lastBaby = -1;
    int lastParent = -1;
    for (int i = 0; i <= Math.min(last(hit) + 2, sentence.words.size() - 1); i++) {
      // "she" is a grown person only where one was named before it, not in "like every mum"
      grown |= sentence.is(i, Kind.GROWN);
      boolean pronoun = sentence.is(i, Kind.PRONOUN);
      boolean named =
          isAged(sentence, i)
              || (isBaby(sentence, i) && !(grown && sentence.is(i, Kind.GROWN_PRONOUN)));
      boolean of = sentence.is(i - 1, Kind.BEFORE_A_NAME);
      if (named && (i <= hit.first() || of || pronoun)) {
        lastBaby = i;
      } else if (i <= hit.first()
          && sentence.is(i, Kind.PARENT)
          && !(sentence.is(i, Kind.MY)
              && i + 1 < sentence.words.size()
              && isBabyWord(sentence, i + 1))) {
        lastParent = i;
      }
    }
    return lastBaby > lastParent;
  }

  /** "I had her in May". */
  private boolean isOfABirth(Sentence sentence) {
    for (int i = 1; i < sentence.words.size() - 1; i++) {
      boolean bore = sentence.is(i, Kind.BORE) && sentence.is(i - 1, Kind.I);
      if (bore && (sentence.is(i + 1, Kind.PRONOUN) || isBabyWord(sentence, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "My three day old": who is so many days old is a baby, named or not. */
  private static boolean isAged(Sentence sentence, int at) {
    return sentence.is(at, Kind.OLD)
        && sentence.is(at - 1, Kind.SPAN)
        && (sentence.number(at - 2) >= 0 || sentence.is(at - 2, Kind.MY));
  }

  private boolean isBabyWord(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 4, sentence.words.size()); i++) {
      if (isAged(sentence, i) || isBaby(sentence, i)) {
        return true;
      }
      if (!sentence.is(i, Kind.AGE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Denied: a no before it, with at most three words that count between, more in a list with or.
   */
  private boolean isDenied(PhraseFinder.Hit hit, Sentence sentence) {
    for (int i = hit.first() + 1; i < last(hit); i++) {
      // "milk, no blood": the no stands inside the wording that was found
      if (sentence.is(i, Kind.NEGATION) && !hit.at().contains(i)) {
        return true;
      }
    }
    if (sentence.is(hit.first(), Kind.NEGATION)) {
      // "I'm not tired, I don't want to wake up": what is told as a no is not denied by another
      return false;
    }
    int distance = 0;
    boolean list = false;
    for (int i = hit.first() - 1; i >= 0; i--) {
      String word = sentence.word(i);
      if (splits.contains(word) || hit.at().contains(i)) {
        return false;
      }
      if (sentence.is(i, Kind.NEGATION)) {
        return !isReply(sentence, i)
            && !sentence.is(i + 1, Kind.NO_DENIAL)
            && distance <= (list ? LIST_REACH : REACH)
            && !sentence.is(i - 1, Kind.IF);
      }
      if (sentence.is(i, Kind.ONLY)) {
        return false;
      }
      if (sentence.is(i, Kind.OR)) {
        list = true;
      } else if (sentence.is(i, Kind.AND) && sentence.is(i + 1, Kind.ANOTHER_CLAUSE)) {
        // "I can't stand up and my heart is racing"
        return false;
      } else if (!little.contains(word)) {
        distance++;
      } else if (sentence.is(i, Kind.NEXT_CLAUSE)
          && !list
          && (distance > 0 || isNewClause(sentence, i))) {
        return false;
      }
    }
    return false;
  }

  /** "No, I'm breastfeeding", "no that's all right, she feels hot": the no denies nothing there. */
  private static boolean isReply(Sentence sentence, int no) {
    int next = no + 1;
    while (!sentence.is(next, Kind.BEHIND_A_REPLY)
        && (sentence.is(next, Kind.COURTESY) || sentence.is(next, Kind.THANKS))) {
      next++;
    }
    return sentence.is(no, Kind.REPLY_NO) && sentence.is(next, Kind.BEHIND_A_REPLY);
  }

  /** "Breathless at the end, that all went", "what does a fit look like": was, or is supposed. */
  private static boolean isNotNow(Sentence sentence) {
    return sentence.tells(Kind.SETTLED) || sentence.tells(Kind.SUPPOSED);
  }

  private boolean hasSign(Set<String> findings) {
    boolean has = false;
    for (String finding : findings) {
      has |= signs.has(finding);
    }
    return has;
  }

  /** "No shaking, no shivering". */
  private static boolean isListOfDenials(Sentence sentence) {
    int denials = 0;
    for (int i = 0; i < sentence.words.size(); i++) {
      denials += sentence.is(i, Kind.PLAIN_NO) ? 1 : 0;
    }
    return denials > 1 && sentence.is(0, Kind.PLAIN_NO);
  }

  /** "Not tired, I want to die", but not "I don't think I have", in which the no goes on. */
  private boolean isNewClause(Sentence sentence, int at) {
    boolean goesOn = sentence.is(at - 1, Kind.DOUBT) || sentence.is(at - 1, Kind.DISPUTED);
    return at > 0
        && !goesOn
        && !little.contains(sentence.word(at - 1))
        && !sentence.is(at - 1, Kind.NEGATION)
        && !sentence.is(at - 1, Kind.NO_DENIAL);
  }

  /** "Never bled", "not turning blue": the sign right behind a no is denied for certain. */
  private boolean isPlainlyDenied(PhraseFinder.Hit hit, Sentence sentence) {
    int before = hit.first() - 1;
    while (before >= 0
        && little.contains(sentence.word(before))
        && !sentence.is(before, Kind.NEGATION)) {
      before--;
    }
    return sentence.is(before, Kind.NEGATION) && !sentence.is(hit.first(), Kind.NEGATION);
  }

  /** "He's not hard to wake" does not tell that he is not to wake. */
  private boolean isWithin(PhraseFinder.Hit hit, List<PhraseFinder.Hit> hits, Sentence sentence) {
    if (!sentence.is(hit.first(), Kind.NEGATION) || hit.at().size() < 2) {
      return false;
    }
    List<Integer> others = hit.at().subList(1, hit.at().size());
    for (PhraseFinder.Hit other : hits) {
      if (other.finding().equals(hit.finding())
          && other.first() > hit.first()
          && other.at().containsAll(others)
          && isPlainlyDenied(other, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** "Who said lump?", "stop going on about fevers": nobody who disputes a sign has told it. */
  private static boolean isDisputed(PhraseFinder.Hit hit, Sentence sentence) {
    boolean said = false;
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - NEAR); i--) {
      said |= sentence.is(i, Kind.DISPUTED);
      if (said && sentence.is(i, Kind.DISPUTES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words around a wording are harmless too: a long story about other things must not
   * talk away the moment in which somebody blacked out.
   */
  private boolean isHarmless(PhraseFinder.Hit hit, Sentence sentence) {
    int from = Math.max(0, hit.first() - NEAR);
    int to = Math.min(sentence.words.size(), last(hit) + NEAR + 1);
    return alarm.likely(sentence.words.subList(from, to)) < TopicScorer.NEAR_ALARM;
  }

  private boolean isAboutSomeBaby(Sentence sentence) {
    for (int i = 0; i < sentence.stems.size(); i++) {
      if (isBaby(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a baby is named here: "my little man", "my little ..."; not in "a little fever". */
  private boolean isBaby(Sentence sentence, int at) {
    List<List<String>> members = baby.get(sentence.stems.get(at));
    if (members == null) {
      // "his skin looks yellow"
      return sentence.is(at, Kind.PRONOUN) && !sentence.is(at, Kind.GROWN_PRONOUN);
    }
    for (List<String> member : members) {
      int to = at + member.size();
      if (to <= sentence.stems.size() && sentence.stems.subList(at, to).equals(member)) {
        return true;
      }
    }
    return sentence.is(at - 1, Kind.MY);
  }

  private static int last(PhraseFinder.Hit hit) {
    return hit.at().get(hit.at().size() - 1);
  }

  /**
   * "She isn't yellow and she eats": the no of one clause does not belong to the verb of another.
   */
  private static boolean isAcrossAClause(PhraseFinder.Hit hit, Sentence sentence) {
    boolean no = sentence.is(hit.first(), Kind.NEGATION) || sentence.is(hit.first(), Kind.NEARLY);
    if (hit.at().size() < 2 || !no) {
      return false;
    }
    for (int i = hit.first() + 1; i < hit.at().get(1); i++) {
      if (sentence.is(i, Kind.CLAUSE_BETWEEN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnsure(PhraseFinder.Hit hit, Sentence sentence) {
    for (int i = Math.max(0, hit.first() - UNSURE_REACH); i < hit.first(); i++) {
      boolean notSure = sentence.is(i, Kind.DOUBT) && sentence.is(i - 1, Kind.NEGATION);
      if (sentence.is(i, Kind.UNSURE) || notSure) {
        return true;
      }
    }
    return false;
  }

  /** Temperatures, ages and durations. */
  private void measure(
      Sentence sentence, Measures measures, Set<String> present, Set<String> absent) {
    int fever = measures.fever();
    double age = measures.age();
    if (fever >= 0) {
      PhraseFinder.Hit reading = new PhraseFinder.Hit("fever", "parent", false, List.of(fever));
      boolean ofBaby = isAboutBaby(reading, sentence) || (age >= 0 && age < bounds.baby());
      present.add(ofBaby && !isOwn(sentence, fever) ? "baby-fever" : "fever");
    }
    if (present.contains("baby-fever") && age >= 0 && age < bounds.young()) {
      present.remove("baby-fever");
      present.add(YOUNG_FEVER);
    }
    if (present.contains(YOUNG_FEVER) && age >= bounds.young()) {
      present.remove(YOUNG_FEVER);
      present.add("baby-fever");
    }
    if (present.contains(YOUNG_FEVER) && age >= 0 && age < bounds.unvaccinated()) {
      // the one excuse of a fever so young does not hold before the first vaccine that brings one
      absent.add(VACCINE);
    }
    if (present.contains("hot-sore-area") && measures.lasted() >= bounds.lasted()) {
      present.add("lasted-a-day");
    }
  }

  /** "I'm at" or "my temperature" right before a reading is the parent's. */
  private static boolean isOwn(Sentence sentence, int at) {
    for (int i = Math.max(0, at - OWN_REACH); i < at; i++) {
      boolean own =
          sentence.is(i, Kind.OWN)
              || (sentence.is(i, Kind.I) && !sentence.is(i + 1, Kind.TOOK))
              || (sentence.is(i, Kind.MY) && sentence.is(i + 1, Kind.FEVER));
      if (own) {
        return true;
      }
    }
    return false;
  }

  /** What one finding says about another. */
  private static void settle(Set<String> present, Set<String> unsure, Set<String> absent) {
    unsure.removeAll(present);
    absent.removeAll(present);
    absent.removeAll(unsure);
    if (present.contains("lump-new-and-sore") || present.contains("armpit-lump")) {
      present.remove("lump");
    }
    if (present.contains("loss")) {
      present.remove("baby-at-home");
    }
    if (absent.contains("baby-fever") && !present.contains(YOUNG_FEVER)) {
      absent.add(YOUNG_FEVER);
    }
    // what makes a sign calmer is asked, never taken from a story
    present.remove("blood-first-week");
    present.remove("weaned-recently");
    present.remove("birth-or-loss-recently");
  }

  /** What each reader finds in some words, in the order in which they read. */
  public List<Evidence> evidence(String text) {
    Sentence sentence = new Sentence(text, grammar, little, splits);
    Scores scores = scores(sentence);
    Measures measures = new Measures(sentence, bounds);
    List<Evidence> all = new ArrayList<>();
    for (PhraseFinder.Hit hit : finder.find(sentence, new HashSet<>())) {
      StringBuilder where = new StringBuilder();
      for (int at : hit.at()) {
        where.append(where.length() == 0 ? "" : " ").append(sentence.word(at));
      }
      Evidence.Fate fate = fate(hit, sentence, measures, scores);
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
    TopicScorer.Score sign = scores.sign;
    TopicScorer.Score topic = scores.topic;
    all.add(weighed(Evidence.Reader.ALARM_MODEL, "", "", sign.likely()));
    all.add(weighed(Evidence.Reader.SIGN_MODEL, sign.best(), "", scores.any));
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

  /** What comes of a wording. */
  private Evidence.Fate fate(
      PhraseFinder.Hit hit, Sentence sentence, Measures measures, Scores scores) {
    boolean emergency = signs.has(hit.finding());
    if (isAcrossAClause(hit, sentence)) {
      return Evidence.Fate.ACROSS_A_CLAUSE;
    }
    if (!isOf(hit, sentence) && !isOfBabyToo(hit, sentence)) {
      return Evidence.Fate.OF_ANOTHER_PERSON;
    }
    boolean disputed = !emergency && isDisputed(hit, sentence);
    if (disputed || isDenied(hit, sentence) || measures.isNormal(last(hit) + 1)) {
      return Evidence.Fate.DENIED;
    }
    if (emergency && scores.isUnheard() && isHarmless(hit, sentence)) {
      return Evidence.Fate.HARMLESS;
    }
    if (emergency && (!scores.isTold() || isNotNow(sentence))) {
      return Evidence.Fate.ASKED_BACK;
    }
    return isUnsure(hit, sentence) ? Evidence.Fate.NOT_SURE : Evidence.Fate.TOLD;
  }

  /**
   * What the models make of a sentence as a whole.
   *
   * @param sign the likeliest emergency, and how likely any is by the alarm's model
   * @param any how likely any is by the model of the signs
   * @param topic the likeliest topics
   */
  private record Scores(TopicScorer.Score sign, double any, TopicScorer.Score topic) {
    /** Whoever plainly asks about milk must sound the more like an emergency. */
    double tell() {
      return topic.isPlain() ? TopicScorer.TOLD_BESIDE : TopicScorer.TOLD;
    }

    /** With a wording of its own: both models together are as good as one that is surer. */
    boolean isTold() {
      boolean both = any >= TopicScorer.BOTH && sign.likely() >= TopicScorer.EVEN;
      return both || sign.likely() >= tell();
    }

    /** Both models at once: no picture that a sign looks like speaks against them. */
    boolean isBeyondDoubt() {
      return Math.min(any, sign.likely()) >= TopicScorer.BEYOND_DOUBT;
    }

    boolean isUnheard() {
      return sign.likely() < TopicScorer.VETO && any < TopicScorer.EVEN;
    }
  }

  private Scores scores(Sentence sentence) {
    Set<String> found = features.of(sentence.words);
    TopicScorer.Score classes = signs.sign(found);
    double likely = alarm.likely(sentence.words);
    return new Scores(classes.with(likely), classes.likely(), scorer.score(found));
  }
}
