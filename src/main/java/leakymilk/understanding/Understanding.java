package leakymilk.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.AlarmModel;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Phrases;
import leakymilk.content.Places;
import leakymilk.content.TopicFeatures;
import leakymilk.content.TopicModel;

/** Reads free words. Made once for a language; safe for use by several threads. */
public final class Understanding {
  private static final double UNDER_THREE_MONTHS = 91;
  private static final String YOUNG_FEVER = "baby-fever-under-three-months";
  private static final double TWO_YEARS = 730;

  /** So many words on either side belong to a wording. */
  private static final int NEAR = 6;

  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "never", "without", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt",
          "havent", "hasnt", "hadnt", "cant", "nor", "neither", "nothing", "zero");

  private static final Set<String> PARENT =
      Set.of(
          "i",
          "im",
          "ive",
          "id",
          "ill",
          "me",
          "my",
          "myself",
          "mine",
          "wife",
          "partner",
          "missus",
          "girlfriend",
          "we");

  private static final Set<String> GROWN =
      Set.of(
          "wife",
          "missus",
          "partner",
          "girlfriend",
          "sister",
          "mum",
          "mom",
          "mother",
          "daughter",
          "lady",
          "woman",
          "amma",
          "bhabhi",
          "friend");

  /** They ask wherever they stand. */
  private static final Set<String> ASKS =
      Set.of("what", "whats", "why", "whys", "how", "hows", "should", "can", "could");

  /** They ask near the start. */
  private static final Set<String> ASKS_EARLY =
      Set.of("when", "where", "which", "who", "tell", "explain");

  /** They ask at the start, or before the one they are about; elsewhere they state. */
  private static final Set<String> ASKS_FIRST =
      Set.of("is", "are", "am", "do", "does", "will", "would", "shall", "has", "did");

  private static final Set<String> BEFORE_A_QUESTION =
      Set.of("so", "and", "but", "hi", "hello", "hey", "please", "ok", "okay", "um", "well");

  private static final Set<String> ASKED_ABOUT = Set.of("i", "we", "it", "that", "this", "there");

  /** After "and" they begin a clause of their own, which a no before it does not reach. */
  private static final Set<String> AND_GOES_ON =
      Set.of(
          "i", "im", "ive", "my", "she", "shes", "he", "hes", "her", "his", "the", "there",
          "theres", "it", "its", "now", "also");

  private static final Set<String> UNSURE =
      Set.of("maybe", "perhaps", "possibly", "might", "unsure");

  private final Set<String> little;
  private final Set<String> splits;
  private final Set<String> baby;
  private final Places places;
  private final PhraseIndex phrases;
  private final PhraseFinder finder;
  private final TopicFeatures features;
  private final TopicScorer scorer;
  private final TopicScorer signs;
  private final AlarmModel alarm;

  public Understanding(
      PhraseIndex phrases, TopicModel topics, TopicModel emergencies, AlarmModel alarm) {
    this.alarm = alarm;
    little = phrases.little();
    splits = phrases.splits();
    baby = phrases.firstsOf("baby");
    places = phrases.places();
    this.phrases = phrases;
    finder = new PhraseFinder(phrases);
    features = new TopicFeatures(phrases);
    scorer = new TopicScorer(topics);
    signs = new TopicScorer(emergencies);
  }

  /** What these words mean; empty words mean nothing. */
  public Understood understand(String text) {
    Sentence sentence = new Sentence(text, little, splits);
    Set<String> present = new LinkedHashSet<>();
    Set<String> unsure = new LinkedHashSet<>();
    Set<String> absent = new LinkedHashSet<>();
    Set<String> perhaps = new LinkedHashSet<>();
    Set<String> guessed = new LinkedHashSet<>();
    Set<String> found = features.of(sentence.words);
    TopicScorer.Score classes = signs.sign(found);
    TopicScorer.Score sign = classes.with(alarm.likely(sentence.words));
    Measures measures = new Measures(sentence);
    String ofBaby = "";
    for (PhraseFinder.Hit hit : finder.find(sentence)) {
      boolean emergency = signs.has(hit.finding());
      boolean vetoed = emergency && sign.likely() < TopicScorer.VETO && isHarmless(hit, sentence);
      boolean babyToo = isOfBabyToo(hit, sentence) && !isAcrossAClause(hit, sentence);
      if (babyToo && !vetoed && !isDenied(hit, sentence)) {
        boolean told = sign.likely() >= TopicScorer.TOLD;
        ofBaby = told && ofBaby.isEmpty() ? hit.finding() : ofBaby;
        if (!told) {
          guessed.add(Phrases.OTHER_EMERGENCY);
        }
      }
      if (!isOf(hit, sentence) || isAcrossAClause(hit, sentence)) {
        continue;
      }
      if (isDenied(hit, sentence) || measures.isNormal(last(hit) + 1)) {
        absent.add(hit.finding());
        if (!emergency) {
          // "the skin is warm, but no temperature": what is said last counts
          present.remove(hit.finding());
        }
      } else {
        if (vetoed) {
          continue;
        }
        boolean told = !emergency || sign.likely() >= TopicScorer.TOLD;
        Set<String> into = isUnsure(hit, sentence) ? unsure : present;
        (told ? into : perhaps).add(hit.finding());
      }
    }
    double age = measures.age();
    boolean young = age >= 0 && age < UNDER_THREE_MONTHS;
    boolean clearly = sign.likely() >= TopicScorer.ALARM_DENIED;
    boolean perhapsYoung =
        young || (age < 0 && (measures.isNew() || (clearly && isAboutSomeBaby(sentence))));
    boolean feverOfNobodyYoung = sign.best().equals(YOUNG_FEVER) && !perhapsYoung;
    boolean denied = absent.contains(sign.best()) && !clearly;
    // "he swallowed one of my pills", "my husband hits me": a wording knows better than the model
    boolean named =
        present.contains(Phrases.OTHER_EMERGENCY) || present.contains(Phrases.UNSAFE_AT_HOME);
    boolean sound = !feverOfNobodyYoung && !denied && !named && ofBaby.isEmpty();
    boolean both = classes.likely() >= TopicScorer.BOTH && sign.likely() >= TopicScorer.EVEN;
    if ((sign.isPerhaps() || both) && sound) {
      boolean told = sign.likely() >= TopicScorer.TOLD_BY_MODEL;
      boolean babys = isOfBabyToo(sign.best(), sentence);
      if (told && babys) {
        ofBaby = sign.best();
      } else {
        (told ? present : guessed).add(babys ? Phrases.OTHER_EMERGENCY : sign.best());
      }
    }
    measure(sentence, measures, present);
    settle(present, unsure, absent);
    perhaps.removeAll(present);
    perhaps.removeAll(unsure);
    guessed.removeAll(present);
    guessed.removeAll(perhaps);
    // not sure counts as well, and what it is not is no reply to anything
    boolean emergency = present.remove(Phrases.OTHER_EMERGENCY);
    emergency |= unsure.remove(Phrases.OTHER_EMERGENCY);
    absent.remove(Phrases.OTHER_EMERGENCY);
    TopicScorer.Score score = scorer.score(found);
    return new Understood(
        emergency,
        ofBaby,
        sign.likely() >= TopicScorer.CERTAIN,
        new ArrayList<>(perhaps),
        new ArrayList<>(guessed),
        new ArrayList<>(present),
        new ArrayList<>(unsure),
        new ArrayList<>(absent),
        score.isClear() ? score.best() : "",
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
    Measures measures = new Measures(new Sentence(text, little, splits));
    if (measures.fever() >= 0) {
      return Reading.FEVER;
    }
    return measures.isNormal() ? Reading.NORMAL : Reading.NONE;
  }

  /** What the model of the emergencies makes of some words, for those who measure it. */
  TopicScorer.Score sign(String text) {
    Sentence sentence = new Sentence(text, little, splits);
    return signs.sign(features.of(sentence.words)).with(alarm.likely(sentence.words));
  }

  /** What the topic model makes of some words, for those who measure it. */
  TopicScorer.Score score(String text) {
    return scorer.score(features.of(new Sentence(text, little, splits).words));
  }

  private static final String[] RELATIVES = {
    "husband", "partner", "mother", "mum", "mom", "dad", "father", "sister", "brother", "friend"
  };

  /** "My wife's boob is leaking"; not "my wife says that my boob is leaking". */
  private static boolean isOfAnother(Sentence sentence) {
    boolean another = false;
    for (int i = 0; i < sentence.words.size(); i++) {
      // "I'm her husband"; her father may also be the baby's
      if (i > 0
          && sentence.word(i).equals("her")
          && isAnyOf(sentence.word(i - 1), "im", "am")
          && isAnyOf(sentence.word(i + 1), RELATIVES)) {
        return true;
      }
      boolean my = sentence.word(i).equals("my");
      String whose = sentence.word(i + 1);
      another |=
          my && isAnyOf(whose, "wife", "partner", "girlfriend", "sister", "missus", "bhabhi");
      another |= my && isAnyOf(whose, "wifes", "partners", "girlfriends", "sisters");
      boolean own = isAnyOf(sentence.word(i), "im", "ive") && !isRelative(sentence, i + 1);
      if (own || (my && isAnyOf(whose, "breast", "breasts", "boob", "boobs", "nipple", "milk"))) {
        return false;
      }
    }
    return another;
  }

  /** "I'm a dad", "I'm just the husband". */
  private static boolean isRelative(Sentence sentence, int from) {
    int at = from;
    while (isAnyOf(sentence.word(at), "a", "the", "just", "only", "new", "her")) {
      at++;
    }
    return isAnyOf(sentence.word(at), "husband", "dad", "father", "boyfriend");
  }

  private static boolean isQuestion(Sentence sentence) {
    boolean first = true;
    for (int i = 0; i < sentence.words.size(); i++) {
      String word = sentence.word(i);
      boolean verb =
          ASKS_FIRST.contains(word)
              && (first || ASKED_ABOUT.contains(sentence.word(i + 1)))
              && !(i > 0 && ASKED_ABOUT.contains(sentence.word(i - 1)));
      if (ASKS.contains(word) || verb || (i < 4 && ASKS_EARLY.contains(word))) {
        return true;
      }
      first &= BEFORE_A_QUESTION.contains(word);
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
    return hit.who().equals(Phrases.PARENT_OR_BABY) && isAboutBaby(hit, sentence);
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
    for (String word : GROWN) {
      grown |= sentence.words.contains(word);
    }
    int lastBaby = -1;
    int lastParent = -1;
    for (int i = 0; i <= Math.min(last(hit) + 2, sentence.words.size() - 1); i++) {
      String word = sentence.word(i);
      boolean pronoun = word.equals("she") || word.equals("her") || word.equals("he");
      boolean named = baby.contains(sentence.stems.get(i)) && !(pronoun && grown);
      boolean of =
          i > 0 && (sentence.word(i - 1).equals("my") || sentence.word(i - 1).equals("the"));
      if (named && (i <= hit.first() || of || pronoun)) {
        lastBaby = i;
      } else if (i <= hit.first()
          && PARENT.contains(word)
          && !(word.equals("my") && i + 1 < sentence.words.size() && isBabyWord(sentence, i + 1))) {
        lastParent = i;
      }
    }
    return lastBaby > lastParent;
  }

  private boolean isBabyWord(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 4, sentence.words.size()); i++) {
      if (baby.contains(sentence.stems.get(i))) {
        return true;
      }
      boolean age =
          sentence.word(i).equals("week")
              || sentence.word(i).equals("month")
              || sentence.word(i).equals("day")
              || sentence.word(i).equals("old")
              || NUMBERS.contains(sentence.word(i));
      if (!age) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /**
   * Denied: a no before it, with at most three words that count between, more in a list with or.
   */
  private boolean isDenied(PhraseFinder.Hit hit, Sentence sentence) {
    for (int i = hit.first() + 1; i < last(hit); i++) {
      // "milk, no blood": the no stands inside the wording that was found
      if (NEGATIONS.contains(sentence.word(i)) && !hit.at().contains(i)) {
        return true;
      }
    }
    int distance = 0;
    boolean list = false;
    for (int i = hit.first() - 1; i >= 0; i--) {
      String word = sentence.word(i);
      if (splits.contains(word) || hit.at().contains(i)) {
        return false;
      }
      if (NEGATIONS.contains(word)) {
        boolean notSure = isAnyOf(sentence.word(i + 1), "sure", "know", "think", "only", "just");
        return !notSure && distance <= (list ? 7 : 3) && !sentence.word(i - 1).equals("if");
      }
      if (word.equals("or")) {
        list = true;
      } else if (word.equals("and") && AND_GOES_ON.contains(sentence.word(i + 1))) {
        // "I can't stand up and my heart is racing"
        return false;
      } else if (!little.contains(word)) {
        distance++;
      } else if (isAnyOf(word, "i", "im", "ive", "she", "he", "and") && distance > 0 && !list) {
        return false;
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
    for (String stem : sentence.stems) {
      if (baby.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static int last(PhraseFinder.Hit hit) {
    return hit.at().get(hit.at().size() - 1);
  }

  /**
   * "She isn't yellow and she eats": the no of one clause does not belong to the verb of another.
   */
  private static boolean isAcrossAClause(PhraseFinder.Hit hit, Sentence sentence) {
    if (hit.at().size() < 2 || !NEGATIONS.contains(sentence.word(hit.first()))) {
      return false;
    }
    for (int i = hit.first() + 1; i < hit.at().get(1); i++) {
      if (isAnyOf(sentence.word(i), "she", "he", "i", "and", "but")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyOf(String word, String... any) {
    for (String one : any) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnsure(PhraseFinder.Hit hit, Sentence sentence) {
    for (int i = Math.max(0, hit.first() - 5); i < hit.first(); i++) {
      String word = sentence.word(i);
      boolean notSure =
          (word.equals("sure") || word.equals("know") || word.equals("think"))
              && NEGATIONS.contains(sentence.word(i - 1));
      if (UNSURE.contains(word) || notSure) {
        return true;
      }
    }
    return false;
  }

  /** Temperatures, ages and durations. */
  private void measure(Sentence sentence, Measures measures, Set<String> present) {
    int fever = measures.fever();
    double age = measures.age();
    if (fever >= 0) {
      PhraseFinder.Hit reading = new PhraseFinder.Hit("fever", "parent", false, List.of(fever));
      boolean ofBaby = isAboutBaby(reading, sentence) || (age >= 0 && age < TWO_YEARS);
      present.add(ofBaby && !isOwn(sentence, fever) ? "baby-fever" : "fever");
    }
    if (present.contains("baby-fever") && age >= 0 && age < UNDER_THREE_MONTHS) {
      present.remove("baby-fever");
      present.add(YOUNG_FEVER);
    }
    if (present.contains(YOUNG_FEVER) && age >= UNDER_THREE_MONTHS) {
      present.remove(YOUNG_FEVER);
      present.add("baby-fever");
    }
    if (present.contains("hot-sore-area") && measures.lasted() >= 1) {
      present.add("lasted-a-day");
    }
  }

  /** "I'm at" or "my temperature" right before a reading is the parent's. */
  private static boolean isOwn(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      String next = sentence.word(i + 1);
      boolean own =
          isAnyOf(sentence.word(i), "im", "ive")
              || (sentence.word(i).equals("i") && !isAnyOf(next, "got", "get", "took", "read"))
              || (sentence.word(i).equals("my") && isAnyOf(next, "temp", "temperature", "fever"));
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
    // what makes a sign calmer is asked, never taken from a story
    present.remove("blood-first-week");
    present.remove("weaned-recently");
    present.remove("birth-or-loss-recently");
  }
}
