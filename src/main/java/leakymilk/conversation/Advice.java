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

  private final Words words;
  private final CheckWords texts;
  private final Check check;
  private final Step.Advise advise;
  private final Reasons reasons;

  Advice(Words words, SymptomCheck engine, Check check) {
    this.words = words;
    this.texts = words.check();
    this.check = check;
    this.advise = engine.advise(check.findings);
    this.reasons = new Reasons(words, engine, check, advise);
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
    if (!reasons.isEmergency()) {
      return Spoken.of(words.prompt(hasMore() ? Says.CHECK_GO_ON : Says.CHECK_AGAIN));
    }
    Prompt question = words.prompt(Says.EMERGENCY_AGAIN);
    return new Spoken(question.say(), act() + " " + question.say());
  }

  /** The advice in as few turns as it takes; each part in the first turn that has room for it. */
  List<String> turns() {
    if (reasons.isEmergency()) {
      return List.of(act());
    }
    int longest = 0;
    for (Says question : List.of(Says.CHECK_GO_ON, Says.CHECK_AGAIN)) {
      longest = Math.max(longest, Spoken.count(words.say(question)));
    }
    int room = MOST_WORDS - longest;
    List<String> turns = new ArrayList<>();
    for (String part : parts()) {
      int at = 0;
      while (at < turns.size() && Spoken.count(turns.get(at)) + Spoken.count(part) > room) {
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

  /** What the other one of parent and baby needs as well; empty for nothing. */
  String too() {
    return reasons.too();
  }

  /** What nobody should leave without, and has not heard yet: the other patient, the loss line. */
  String unsaid() {
    List<String> turns = turns();
    String said = String.join(" ", turns.subList(0, at(turns) + 1));
    List<String> unsaid = new ArrayList<>();
    for (String part : List.of(reasons.too(), loss())) {
      if (!said.contains(part)) {
        unsaid.add(part);
      }
    }
    return String.join(" ", unsaid);
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(act());
    parts.add(reasons.too());
    parts.add(reasons.taken());
    parts.addAll(each("sooner"));
    parts.add(reasons.heard().isEmpty() ? "" : words.say(Says.CHECK_MISHEARD));
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
    return lost && !reasons.isEmergency() ? words.say(Says.CHECK_LOSS) : "";
  }

  /** The first thing to do, and because of what. */
  public String act() {
    if (!check.other.isEmpty() && advise.level() != Level.EMERGENCY) {
      return check.other.equals(PhraseIndex.OTHER_EMERGENCY)
          ? words.say(Says.EMERGENCY)
          : reasons.because(ofSign(), List.of(check.other), false);
    }
    String act = own("act");
    if (act.isEmpty() && toEmergencyRoom()) {
      act = texts.emergencyRoom(advise.patient());
    }
    if (act.isEmpty() && advise.level() == Level.HOME_CARE && !reasons.calm().isEmpty()) {
      // "nothing needs a doctor" is never said of what was told and taken back
      act = words.say(Says.CHECK_HOME);
    }
    if (act.isEmpty()) {
      act = texts.advice("act", advise.level(), advise.patient());
    }
    return reasons.because(act, reasons.findings(), true);
  }

  /** Nobody is told that it is for the baby where none was named. */
  private String ofSign() {
    return check.findings.of("baby-at-home") == Reply.YES
        ? texts.advice("act", Level.EMERGENCY, Patient.BABY)
        : words.say(Says.EMERGENCY_OF_SIGN);
  }

  /** The words of the first sign that has its own for a part of the advice; empty for none. */
  private String own(String part) {
    for (String finding : reasons.findings()) {
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
    for (String finding : reasons.findings()) {
      String own = texts.detail(part, advise.level(), finding);
      each.add(own.isEmpty() ? level : own);
    }
    if (reasons.findings().isEmpty()) {
      each.add(level);
    }
    return each;
  }
}
