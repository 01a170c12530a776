package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.CheckWords;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Reply;
import leakymilk.triage.SymptomCheck;

/** What was told in a symptom check, said back: to note down, or to read out on the telephone. */
final class CheckNotes {
  private static final int MOST_IN_A_LIST = 3;

  private final Words words;
  private final CheckWords texts;
  private final SymptomCheck engine;
  private final Check check;
  private final Signs signs;

  CheckNotes(Words words, SymptomCheck engine, Check check) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = check;
    this.signs = new Signs(words, engine, check);
  }

  /** What to say when somebody answers: all that was told, each once, slowly and twice. */
  String all() {
    String say = telling();
    return say.isEmpty() ? words.say(Says.CHECK_NOTES_NONE) : with(Says.CHECK_NOTES, say);
  }

  /** What was told so far, each once; empty for nothing. */
  String soFar() {
    List<String> names = signs.names(check.findings.known(Reply.YES));
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < names.size(); i += MOST_IN_A_LIST) {
      List<String> some = names.subList(i, Math.min(names.size(), i + MOST_IN_A_LIST));
      told.append(i == 0 ? "" : " ").append(with(Says.CHECK_HEARD, texts.all(some)));
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
    List<String> clauses = signs.clauses(present);
    for (int i = 0; i < clauses.size(); i += MOST_IN_A_LIST) {
      List<String> some = clauses.subList(i, Math.min(clauses.size(), i + MOST_IN_A_LIST));
      telling.append(i == 0 ? "" : " ").append(Signs.sentence(texts.all(some)));
    }
    List<String> unsure = signs.names(check.findings.known(Reply.UNSURE));
    for (int i = 0; i < unsure.size(); i += MOST_IN_A_LIST) {
      List<String> some = unsure.subList(i, Math.min(unsure.size(), i + MOST_IN_A_LIST));
      telling.append(telling.length() == 0 ? "" : " ");
      telling.append(with(Says.CHECK_NOTES_UNSURE, texts.all(some)));
    }
    return telling.toString();
  }

  private String with(Says prompt, String signs) {
    return words.say(prompt).replace("[signs]", signs);
  }
}
