package leakymilk.skill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.CheckWords;
import leakymilk.content.Prompt;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/** The words of a symptom check where it stands; the same check always gives the same words. */
final class CheckVoice {
  private static final int MOST_IN_A_LIST = 3;

  private final Words words;
  private final CheckWords texts;
  private final SymptomCheck engine;
  private final Check check;

  CheckVoice(Words words, SymptomCheck engine, Check check) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = check;
  }

  private boolean afterLoss() {
    return check.findings.of("loss") == Reply.YES;
  }

  /** The pending question; after an unclear reply in other words. */
  Spoken question() {
    if (!check.back.isEmpty()) {
      String ask = texts.back(check.back);
      String say = words.prompt("back").say() + " " + ask;
      return new Spoken(say, say);
    }
    Question asked = engine.question(check.asking);
    int piece = check.split ? asked.openPiece(check.findings) : -1;
    if (piece >= 0) {
      String say = texts.piece(check.asking, piece);
      return new Spoken(say, say);
    }
    String again = texts.again(check.asking);
    String ask = check.unclear > 0 || check.doubted ? again : texts.ask(check.asking);
    return new Spoken(waiting() + ask, again);
  }

  /** The number of an emergency that waits for its excuse, said before the question on it. */
  private String waiting() {
    Finding waiting = engine.waiting(check.findings);
    return waiting == null ? "" : texts.waits(waiting.id()) + " ";
  }

  /** Why the pending question is asked. */
  String why() {
    return texts.why(check.asking);
  }

  /** The first thing to do, and nothing else. */
  String act() {
    return part("act", advised());
  }

  /** The advice that the findings lead to, and the question that follows it. */
  Spoken advice() {
    Step.Advise advise = advised();
    Level level = advise.level();
    Patient patient = advise.patient();
    String act = part("act", advise);
    if (level == Level.EMERGENCY) {
      return new Spoken(act, "");
    }
    StringBuilder say = new StringBuilder(act);
    if (!advise.because().isEmpty()) {
      say.append(' ').append(because());
    }
    Level other = patient == Patient.PARENT ? advise.baby() : advise.parent();
    if (other.compareTo(Level.HOME_CARE) > 0) {
      String too = patient == Patient.PARENT ? "check-baby-too" : "check-parent-too";
      say.append(' ').append(with(too, "[level]", texts.level(other)));
    }
    say.append(' ').append(part("meanwhile", advise));
    say.append(' ').append(part("better", advise));
    say.append(' ').append(part("sooner", advise));
    List<String> unconfirmed = unconfirmed(advise);
    Prompt question = words.prompt(unconfirmed.isEmpty() ? "check-again" : "check-confirm");
    String signs = list(unconfirmed);
    return new Spoken(
        say + " " + question.say().replace("[signs]", signs),
        question.reprompt().replace("[signs]", signs));
  }

  private Step.Advise advised() {
    return engine.advise(check.findings);
  }

  /** A part of the advice, in the words of the first sign that has its own. */
  private String part(String part, Step.Advise advise) {
    if (part.equals("act") && advise.toEmergencyRoom()) {
      return texts.emergencyRoom(advise.patient());
    }
    for (String finding : advise.because()) {
      String own = texts.detail(part, advise.level(), finding);
      if (!own.isEmpty()) {
        return own;
      }
    }
    return texts.advice(part, advise.level(), advise.patient());
  }

  /** The reason for the advice, in one sentence. */
  String because() {
    List<String> because = advised().because();
    List<String> sure = new ArrayList<>();
    for (String finding : because) {
      if (check.findings.of(finding) == Reply.YES) {
        sure.add(finding);
      }
    }
    if (because.isEmpty()) {
      return words.prompt("check-because-none").say();
    }
    return sure.isEmpty()
        ? with("check-because-maybe", "[signs]", list(because))
        : with("check-because", "[signs]", list(sure));
  }

  /** The nearest single sign that would make it more urgent. */
  String change() {
    Level now = advised().level();
    Level nearest = null;
    String sign = "";
    for (var finding : engine.protocol().findings()) {
      if (check.findings.of(finding.id()) == Reply.YES || finding.level() == null) {
        continue;
      }
      Level then = engine.levelWith(check.findings, finding.id());
      boolean names = !(afterLoss() && finding.patient() == Patient.BABY);
      if (names && then.compareTo(now) > 0 && (nearest == null || then.compareTo(nearest) < 0)) {
        nearest = then;
        sign = finding.id();
      }
    }
    if (nearest == null) {
      return words.prompt("check-change-none").say();
    }
    return with("check-change", "[signs]", texts.name(sign))
        .replace("[level]", texts.level(nearest));
  }

  /** What to tell the doctor: what was told, each once, nothing else. */
  String notes() {
    StringBuilder notes = new StringBuilder();
    chunks(notes, "check-notes", named(check.findings.known(Reply.YES)));
    chunks(notes, "check-notes-unsure", named(check.findings.known(Reply.UNSURE)));
    return notes.length() == 0 ? words.prompt("check-notes-none").say() : notes.toString();
  }

  private void chunks(StringBuilder notes, String prompt, List<String> names) {
    for (int i = 0; i < names.size(); i += MOST_IN_A_LIST) {
      List<String> chunk = names.subList(i, Math.min(names.size(), i + MOST_IN_A_LIST));
      notes.append(notes.length() == 0 ? "" : " ").append(with(prompt, "[signs]", join(chunk)));
    }
  }

  /** Findings heard in free words without which the level would be another. */
  List<String> unconfirmed(Step.Advise advise) {
    List<String> unconfirmed = new ArrayList<>();
    for (String finding : check.heard) {
      Findings without = check.findings.with(finding, Reply.NO);
      if (check.findings.of(finding) == Reply.YES
          && engine.advise(without).level() != advise.level()) {
        unconfirmed.add(finding);
      }
    }
    return unconfirmed;
  }

  /** The first signs of a list, as one would say them: "a, b and c". */
  String list(List<String> findings) {
    List<String> names = named(findings);
    return join(names.subList(0, Math.min(names.size(), MOST_IN_A_LIST)));
  }

  /** The names of findings; those that one yes reported together have one name. */
  private List<String> named(List<String> findings) {
    Set<String> names = new LinkedHashSet<>();
    for (String finding : findings) {
      String together = check.told.contains(finding) ? "" : together(finding);
      names.add(together.isEmpty() ? texts.name(finding) : together);
    }
    return new ArrayList<>(names);
  }

  private String together(String finding) {
    for (int i = check.asked.size() - 1; i >= 0; i--) {
      Question question = engine.question(check.asked.get(i));
      if (question.marks().contains(finding)) {
        return texts.meant(question.id());
      }
    }
    return "";
  }

  private String with(String prompt, String mark, String text) {
    return words.prompt(prompt).say().replace(mark, text);
  }

  private static String join(List<String> names) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String between = i == names.size() - 1 ? " and " : ", ";
      list.append(i == 0 ? "" : between).append(names.get(i));
    }
    return list.toString();
  }
}
