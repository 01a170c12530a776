package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.CheckWords;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
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

  /** What decides the advice. */
  Reasons reasons() {
    return new Reasons(words, engine, check, advised());
  }

  /** What to tell on the telephone, and what was told so far. */
  CheckNotes notes() {
    return new CheckNotes(words, engine, check);
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

  /** The first signs of a list, as one would say them: "a, b and c". */
  String list(List<String> findings) {
    return signs().list(findings, MOST_IN_A_LIST);
  }

  /** What signs are called when they are said back. */
  Signs signs() {
    return new Signs(words, engine, check);
  }
}
