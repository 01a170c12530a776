package leakymilk.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.CheckWords;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/** Because of what the symptom check advises what it does, and what of it may be wrong. */
final class Reasons {
  private static final int MOST_SIGNS = 2;

  private static final int MOST_IN_A_SENTENCE = 3;

  /** After the number only a few words are heard. */
  private static final int MOST_WORDS_OF_SIGNS = 7;

  private static final String BECAUSE = ", [because]";

  private final Words words;
  private final CheckWords texts;
  private final SymptomCheck engine;
  private final Check check;
  private final Signs signs;
  private final Step.Advise advise;
  private final List<String> because;

  Reasons(Words words, SymptomCheck engine, Check check, Step.Advise advise) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = check;
    this.signs = new Signs(words, engine, check);
    this.advise = advise;
    this.because =
        advise.level() == Level.EMERGENCY
            ? advise.because()
            : engine.because(check.findings, advise.patient());
  }

  /** The findings that decided it. */
  List<String> findings() {
    return because;
  }

  /** Whether an emergency decides it, one with a name or not. */
  boolean isEmergency() {
    return !check.other.isEmpty() || advise.level() == Level.EMERGENCY;
  }

  /** Fills in because of what; where nothing may be named, nothing is. */
  String because(String text, List<String> findings, boolean known) {
    List<String> sure = new ArrayList<>();
    for (String finding : findings) {
      if (!known || check.findings.of(finding) == Reply.YES) {
        sure.add(finding);
      }
    }
    List<String> all = sure.isEmpty() ? findings : sure;
    String named = signs.list(all, MOST_SIGNS);
    if (isEmergency() && Spoken.count(named) > MOST_WORDS_OF_SIGNS) {
      // a bare yes to a question on several says of none by its name that it is there
      String newest = check.newest(all);
      named = check.told.contains(newest) ? signs.list(List.of(newest), 1) : named;
    }
    boolean many = isEmergency() && Spoken.count(named) > MOST_WORDS_OF_SIGNS;
    String kind = many ? "heard" : sure.isEmpty() ? "maybe" : "sure";
    String phrase = named.isEmpty() ? "" : ", " + texts.because(kind).replace("[signs]", named);
    return text.replace(BECAUSE, phrase);
  }

  /** What the other one of parent and baby needs, and because of what. */
  String too() {
    Patient other = advise.patient() == Patient.PARENT ? Patient.BABY : Patient.PARENT;
    Level level = other == Patient.BABY ? advise.baby() : advise.parent();
    if (level == Level.HOME_CARE) {
      return "";
    }
    Says prompt = other == Patient.BABY ? Says.CHECK_BABY_TOO : Says.CHECK_PARENT_TOO;
    String say = words.say(prompt).replace("[level]", texts.level(level));
    return because(say, engine.because(check.findings, other), true);
  }

  /** What was told and taken back, and what to do should it be there after all. */
  String taken() {
    List<String> calm = calm();
    if (calm.isEmpty()) {
      return "";
    }
    Level level = Level.HOME_CARE;
    for (String finding : calm) {
      level = level.or(level(finding));
    }
    String named = signs.list(calm, MOST_SIGNS);
    return named.isEmpty() ? "" : texts.taken(level).replace("[signs]", named);
  }

  /** Signs that were taken back and alone would mean more than what is advised. */
  List<String> calm() {
    List<String> calm = new ArrayList<>();
    for (String finding : check.taken) {
      boolean back = check.findings.of(finding) != Reply.YES;
      if (back && level(finding).compareTo(advise.level()) > 0) {
        calm.add(finding);
      }
    }
    return calm;
  }

  private Level level(String id) {
    var finding = engine.finding(id);
    if (id.equals(PhraseIndex.OTHER_EMERGENCY)) {
      return Level.EMERGENCY;
    }
    // a circumstance that was taken back made another sign more urgent
    return finding == null || finding.level() == null ? Level.SAME_DAY : finding.level();
  }

  /** Signs heard in free words without which the level would be another. */
  List<String> heard() {
    List<String> heard = new ArrayList<>();
    for (String finding : check.heard) {
      Findings without = check.findings.with(finding, Reply.NO);
      if (check.findings.of(finding) == Reply.YES
          && engine.advise(without).level() != advise.level()) {
        heard.add(finding);
      }
    }
    return heard;
  }

  /** What may be wrong when somebody says so: what was heard and decides, then the reasons. */
  List<String> doubtful() {
    Set<String> doubtful = new LinkedHashSet<>(heard());
    if (!check.other.isEmpty()) {
      doubtful.add(check.other);
    }
    doubtful.addAll(because);
    return new ArrayList<>(doubtful);
  }

  /** The reason for the advice, in one sentence. */
  String sentence() {
    List<String> because = advise.because();
    List<String> sure = new ArrayList<>();
    for (String finding : because) {
      if (check.findings.of(finding) == Reply.YES) {
        sure.add(finding);
      }
    }
    if (because.isEmpty()) {
      return words.say(Says.CHECK_BECAUSE_NONE);
    }
    return sure.isEmpty()
        ? words
            .say(Says.CHECK_BECAUSE_MAYBE)
            .replace("[signs]", signs.list(because, MOST_IN_A_SENTENCE))
        : words.say(Says.CHECK_BECAUSE).replace("[signs]", signs.list(sure, MOST_IN_A_SENTENCE));
  }

  /** The nearest single sign that would make it more urgent. */
  String change() {
    Level now = advise.level();
    Level nearest = null;
    boolean lost = check.has("loss");
    String sign = "";
    for (var finding : engine.protocol().findings()) {
      if (check.findings.of(finding.id()) == Reply.YES || finding.level() == null) {
        continue;
      }
      Level then = engine.levelWith(check.findings, finding.id());
      boolean names = !(lost && finding.patient() == Patient.BABY);
      if (names && then.compareTo(now) > 0 && (nearest == null || then.compareTo(nearest) < 0)) {
        nearest = then;
        sign = finding.id();
      }
    }
    if (nearest == null) {
      return words.say(Says.CHECK_CHANGE_NONE);
    }
    return words
        .say(Says.CHECK_CHANGE)
        .replace("[signs]", texts.name(sign))
        .replace("[level]", texts.level(nearest));
  }
}
