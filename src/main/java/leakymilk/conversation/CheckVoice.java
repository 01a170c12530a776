package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.CheckWords;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/** The words of a symptom check where it stands; the same check always gives the same words. */
public final class CheckVoice {
  private static final int MOST_IN_A_LIST = 3;

  private final Words words;
  private final CheckWords texts;
  private final SymptomCheck engine;
  private final Check check;

  /** The words of the check of a session, which must have one. */
  public CheckVoice(Words words, SymptomCheck engine, Session session) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = session.check();
  }

  private boolean afterLoss() {
    return check.findings.of("loss") == Reply.YES;
  }

  /** The pending question; after an unclear reply in other words, and then in the first again. */
  Spoken question() {
    if (!check.pending.back().isEmpty()) {
      String back = texts.back(check.pending.back());
      // after a loss there is none on a baby
      return back.isEmpty() ? new Spoken("", "") : ask(Says.BACK, back);
    }
    if (!check.pending.wrong().isEmpty()) {
      boolean emergency = !check.other.isEmpty() || engine.level(check.findings) == Level.EMERGENCY;
      String concrete = concrete(check.pending.wrong());
      return concrete.isEmpty()
          ? new Spoken("", "")
          : ask(emergency ? Says.BACK : Says.CHECK_SURE, concrete);
    }
    Question asked = engine.question(check.pending.asking());
    int piece = check.pending.split() ? asked.openPiece(check.findings) : -1;
    if (piece >= 0) {
      String say = ofPiece(asked, piece);
      return new Spoken(say, afterSilence(asked) + say);
    }
    String again = texts.again(check.pending.asking());
    boolean other = check.pending.unclear() % 2 == 1 ^ check.pending.doubted();
    String waiting = waiting();
    String silent = waiting.isEmpty() ? afterSilence(asked) : waiting;
    return new Spoken(
        waiting + (other ? again : texts.ask(check.pending.asking())), silent + again);
  }

  /** A piece of a question; what is left of it by itself, where the rest was denied. */
  private String ofPiece(Question asked, int piece) {
    List<String> signs = asked.pieces().get(piece);
    List<String> open = new ArrayList<>();
    for (String sign : signs) {
      if (check.findings.of(sign) == null) {
        open.add(sign);
      }
    }
    String alone = open.size() == 1 && signs.size() > 1 ? texts.back(open.get(0)) : "";
    return alone.isEmpty() ? texts.piece(check.pending.asking(), piece) : alone;
  }

  /** Who does not answer a question on emergencies may not be able to: the number, once more. */
  private String afterSilence(Question question) {
    for (String sign : question.names()) {
      Finding finding = engine.finding(sign);
      if (finding.level() == Level.EMERGENCY && check.findings.of(sign) == null) {
        return words.say(Says.CHECK_SILENT) + " ";
      }
    }
    return "";
  }

  /** The number of an emergency that waits for its excuse, said before the question on it. */
  private String waiting() {
    Finding waiting = engine.waiting(check.findings);
    return waiting == null ? "" : texts.waits(waiting.id()) + " ";
  }

  private Spoken ask(Says before, String ask) {
    String say = words.say(before) + " " + ask;
    return new Spoken(say, say);
  }

  /** A full question about a sign that was told, by itself where there are words for it. */
  private String concrete(String sign) {
    boolean other = sign.equals(check.other) || sign.equals(PhraseIndex.OTHER_EMERGENCY);
    Question asked = other || check.told.contains(sign) ? null : signs().asked(sign);
    if (asked != null) {
      return texts.ask(asked.id());
    }
    String back = texts.back(other ? PhraseIndex.OTHER_EMERGENCY : sign);
    if (!back.isEmpty()) {
      return back;
    }
    List<String> only = List.of(sign);
    for (Question question : engine.protocol().questions()) {
      if (question.names().equals(only)) {
        return texts.ask(question.id());
      }
      int piece = question.pieces().indexOf(only);
      if (piece >= 0) {
        return texts.piece(question.id(), piece);
      }
    }
    return words.say(Says.CHECK_RIGHT).replace("[signs]", texts.name(sign));
  }

  /** Why the pending question is asked. */
  String why() {
    return texts.why(check.pending.asking());
  }

  /** The advice that the findings lead to. */
  public Advice advice() {
    return new Advice(words, engine, check);
  }

  /** The number of the pending question, from 1; 0 where one is asked out of turn. */
  public int number() {
    return check.question();
  }

  /** The level that is advised. */
  public Level level() {
    return advised().level();
  }

  /** The first signs that were told and raise a level; empty for none. */
  public String signsTold() {
    List<String> signs = new ArrayList<>();
    for (String finding : check.findings.known(Reply.YES)) {
      if (engine.finding(finding) != null && engine.finding(finding).level() != null) {
        signs.add(finding);
      }
    }
    return list(signs);
  }

  private Step.Advise advised() {
    return engine.advise(check.findings);
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
      return words.say(Says.CHECK_BECAUSE_NONE);
    }
    return sure.isEmpty()
        ? with(Says.CHECK_BECAUSE_MAYBE, "[signs]", list(because))
        : with(Says.CHECK_BECAUSE, "[signs]", list(sure));
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
      return words.say(Says.CHECK_CHANGE_NONE);
    }
    return with(Says.CHECK_CHANGE, "[signs]", texts.name(sign))
        .replace("[level]", texts.level(nearest));
  }

  /** What to say when somebody answers: all that was told, each once, slowly and twice. */
  String notes() {
    String say = telling();
    return say.isEmpty()
        ? words.say(Says.CHECK_NOTES_NONE)
        : with(Says.CHECK_NOTES, "[signs]", say);
  }

  /** What was told so far, each once; empty for nothing. */
  String soFar() {
    List<String> names = signs().names(check.findings.known(Reply.YES));
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < names.size(); i += MOST_IN_A_LIST) {
      List<String> some = names.subList(i, Math.min(names.size(), i + MOST_IN_A_LIST));
      told.append(i == 0 ? "" : " ").append(with(Says.CHECK_HEARD, "[signs]", texts.all(some)));
    }
    return told.length() == 0 ? words.say(Says.CHECK_NOTES_NONE) : told.toString();
  }

  /** Sentences of a few clauses each: signs, then circumstances, then what is unsure. */
  private String telling() {
    List<String> present = new ArrayList<>();
    if (!check.other.isEmpty()) {
      present.add(check.other);
    }
    for (boolean sign : new boolean[] {true, false}) {
      for (String id : check.findings.known(Reply.YES)) {
        Finding finding = engine.finding(id);
        if (sign == (finding != null && finding.level() != null) && !present.contains(id)) {
          present.add(id);
        }
      }
    }
    StringBuilder telling = new StringBuilder();
    List<String> clauses = signs().clauses(present);
    for (int i = 0; i < clauses.size(); i += MOST_IN_A_LIST) {
      List<String> some = clauses.subList(i, Math.min(clauses.size(), i + MOST_IN_A_LIST));
      telling.append(i == 0 ? "" : " ").append(Signs.sentence(texts.all(some)));
    }
    List<String> unsure = signs().names(check.findings.known(Reply.UNSURE));
    for (int i = 0; i < unsure.size(); i += MOST_IN_A_LIST) {
      List<String> some = unsure.subList(i, Math.min(unsure.size(), i + MOST_IN_A_LIST));
      telling.append(telling.length() == 0 ? "" : " ");
      telling.append(with(Says.CHECK_NOTES_UNSURE, "[signs]", texts.all(some)));
    }
    return telling.toString();
  }

  /** The first signs of a list, as one would say them: "a, b and c". */
  String list(List<String> findings) {
    return signs().list(findings, MOST_IN_A_LIST);
  }

  /** What signs are called when they are said back. */
  Signs signs() {
    return new Signs(words, engine, check);
  }

  private String with(Says prompt, String mark, String text) {
    return words.say(prompt).replace(mark, text);
  }
}
