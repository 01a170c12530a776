package leakymilk.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.CheckWords;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Prompt;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/**
 * What the symptom check advises, in turns that somebody can take in at night: whom to call and
 * because of what first, what makes it more urgent next, the rest when she wants it.
 */
public final class Advice {
  /** In one turn, with its question. */
  private static final int MOST_WORDS = 45;

  private static final int MOST_SIGNS = 2;

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

  Advice(Words words, SymptomCheck engine, Check check) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = check;
    this.signs = new Signs(words, engine, check);
    this.advise = engine.advise(check.findings);
    this.because =
        advise.level() == Level.EMERGENCY
            ? advise.because()
            : engine.because(check.findings, advise.patient());
  }

  private boolean isEmergency() {
    return !check.other.isEmpty() || advise.level() == Level.EMERGENCY;
  }

  /** The turn that the check has come to, and its question. */
  Spoken spoken() {
    List<String> turns = turns();
    return new Spoken(turns.get(at(turns)) + " " + question().say(), question().reprompt());
  }

  /** Whether an emergency is better taken to an emergency department than met by an ambulance. */
  boolean toEmergencyRoom() {
    return check.other.isEmpty() && advise.toEmergencyRoom();
  }

  /** Whether something of the advice was not said yet. */
  public boolean hasMore() {
    List<String> turns = turns();
    return at(turns) < turns.size() - 1;
  }

  private int at(List<String> turns) {
    return Math.min(check.part, turns.size() - 1);
  }

  /** The question at the end; after an emergency silence brings the number once more. */
  Spoken question() {
    if (!isEmergency()) {
      return Spoken.of(words.prompt(hasMore() ? Says.CHECK_GO_ON : Says.CHECK_AGAIN));
    }
    Prompt question = words.prompt(Says.EMERGENCY_AGAIN);
    return new Spoken(question.say(), act() + " " + question.say());
  }

  /** The advice in as few turns as it takes; each part in the first turn that has room for it. */
  List<String> turns() {
    if (isEmergency()) {
      return List.of(act());
    }
    int longest = 0;
    for (Says question : List.of(Says.CHECK_GO_ON, Says.CHECK_AGAIN)) {
      longest = Math.max(longest, count(words.say(question)));
    }
    int room = MOST_WORDS - longest;
    List<String> turns = new ArrayList<>();
    for (String part : parts()) {
      int at = 0;
      while (at < turns.size() && count(turns.get(at)) + count(part) > room) {
        at++;
      }
      if (at == turns.size()) {
        turns.add(part);
      } else {
        turns.set(at, turns.get(at) + " " + part);
      }
    }
    return turns;
  }

  /** What nobody should leave without, and has not heard yet: the other patient, the loss line. */
  String unsaid() {
    List<String> turns = turns();
    String said = String.join(" ", turns.subList(0, at(turns) + 1));
    List<String> unsaid = new ArrayList<>();
    for (String part : List.of(too(), loss())) {
      if (!said.contains(part)) {
        unsaid.add(part);
      }
    }
    return String.join(" ", unsaid);
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(act());
    parts.add(too());
    parts.add(taken());
    parts.addAll(each("sooner"));
    parts.add(heard().isEmpty() ? "" : words.say(Says.CHECK_MISHEARD));
    parts.addAll(each("asked"));
    parts.addAll(each("meanwhile"));
    parts.addAll(each("better"));
    // whoever gave birth long ago, or never, is not sent to a maternity ward
    if (check.findings.of("leaking-without-baby") != Reply.YES) {
      parts.addAll(each("early"));
    }
    boolean young = check.findings.of("under-eighteen") == Reply.YES;
    parts.add(young ? words.say(Says.CHECK_YOUNG) : "");
    parts.add(loss());
    parts.removeAll(List.of(""));
    return parts;
  }

  /** After a loss, whom to talk to. */
  private String loss() {
    boolean lost = check.findings.of("loss") == Reply.YES;
    return lost && !isEmergency() ? words.say(Says.CHECK_LOSS) : "";
  }

  /** The first thing to do, and because of what. */
  public String act() {
    if (!check.other.isEmpty() && advise.level() != Level.EMERGENCY) {
      return check.other.equals(PhraseIndex.OTHER_EMERGENCY)
          ? words.say(Says.EMERGENCY)
          : because(
              texts.advice("act", Level.EMERGENCY, Patient.BABY), List.of(check.other), false);
    }
    String act = own("act");
    if (act.isEmpty() && toEmergencyRoom()) {
      act = texts.emergencyRoom(advise.patient());
    }
    if (act.isEmpty() && advise.level() == Level.HOME_CARE && !calm().isEmpty()) {
      // "nothing needs a doctor" is never said of what was told and taken back
      act = words.say(Says.CHECK_HOME);
    }
    if (act.isEmpty()) {
      act = texts.advice("act", advise.level(), advise.patient());
    }
    return because(act, because, true);
  }

  /** The words of the first sign that has its own for a part of the advice; empty for none. */
  private String own(String part) {
    for (String finding : because) {
      String own = texts.detail(part, advise.level(), finding);
      if (!own.isEmpty()) {
        return own;
      }
    }
    return "";
  }

  /** A part of the advice for each sign that decided it, no sentence twice. */
  private Set<String> each(String part) {
    Set<String> each = new LinkedHashSet<>();
    String level = texts.advice(part, advise.level(), advise.patient());
    for (String finding : because) {
      String own = texts.detail(part, advise.level(), finding);
      each.add(own.isEmpty() ? level : own);
    }
    if (because.isEmpty()) {
      each.add(level);
    }
    return each;
  }

  /** Fills in because of what; where nothing may be named, nothing is. */
  private String because(String text, List<String> findings, boolean known) {
    List<String> sure = new ArrayList<>();
    for (String finding : findings) {
      if (!known || check.findings.of(finding) == Reply.YES) {
        sure.add(finding);
      }
    }
    List<String> all = sure.isEmpty() ? findings : sure;
    String named = signs.list(all, MOST_SIGNS);
    if (isEmergency() && count(named) > MOST_WORDS_OF_SIGNS) {
      named = signs.list(all, 1);
    }
    boolean many = isEmergency() && count(named) > MOST_WORDS_OF_SIGNS;
    String kind = many ? "heard" : sure.isEmpty() ? "maybe" : "sure";
    String phrase = named.isEmpty() ? "" : ", " + texts.because(kind).replace("[signs]", named);
    return text.replace(BECAUSE, phrase);
  }

  /** What the other one of parent and baby needs, and because of what. */
  private String too() {
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
  private String taken() {
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
  private List<String> calm() {
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

  /** Words as one hears them: of a telephone number each group of digits is one. */
  public static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) || c == '\'';
      count += word && !inside ? 1 : 0;
      inside = word;
    }
    return count;
  }
}
