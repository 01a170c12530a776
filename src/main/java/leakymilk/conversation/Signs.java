package leakymilk.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.CheckWords;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Patient;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.triage.SymptomCheck;

/** What the signs of a check are called when they are said back: as they were told. */
final class Signs {
  /** Who they are says already that the milk has no birth behind it. */
  private static final List<String> WHO = List.of("is-man", "past-menopause", "no-baby");

  private final Words words;
  private final CheckWords texts;
  private final SymptomCheck engine;
  private final Check check;

  Signs(Words words, SymptomCheck engine, Check check) {
    this.words = words;
    this.texts = words.check();
    this.engine = engine;
    this.check = check;
  }

  /** The first signs of a list, as one would say them: "a, b and c". */
  String list(List<String> findings, int most) {
    List<String> names = names(findings);
    return texts.all(names.subList(0, Math.min(names.size(), most)));
  }

  /**
   * The names of signs. Those that one reply to a question on several told, nobody knows which,
   * have one name together.
   */
  List<String> names(List<String> findings) {
    return said(findings, false);
  }

  /** The clauses that tell findings on the telephone, none twice. */
  List<String> clauses(List<String> findings) {
    return said(findings, true);
  }

  /** A clause, or a few with commas, as a sentence. */
  static String sentence(String clauses) {
    return Character.toUpperCase(clauses.charAt(0)) + clauses.substring(1) + ".";
  }

  private List<String> said(List<String> findings, boolean clauses) {
    List<String> names = new ArrayList<>();
    Map<String, List<String>> together = new LinkedHashMap<>();
    for (String finding : findings) {
      if (isKnownBetter(finding, findings)) {
        continue;
      }
      Question asked = check.told.contains(finding) ? null : asked(finding);
      if (asked == null || asked.names().size() < 2) {
        together.put(finding, List.of(finding));
      } else {
        String key = "?" + asked.id();
        // no lambda: the first advice of a start would wait for its class
        if (!together.containsKey(key)) {
          together.put(key, new ArrayList<>());
        }
        together.get(key).add(finding);
      }
    }
    for (Map.Entry<String, List<String>> group : together.entrySet()) {
      boolean one = clauses && !group.getKey().startsWith("?");
      String name = one ? texts.tell(group.getKey()) : name(group.getKey(), group.getValue());
      if (clauses && !one && !name.isEmpty()) {
        name = words.say(Says.CHECK_NOTES_ONE).replace("[signs]", name);
      }
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a finding only stands for signs of which one is among them by its own name. */
  private boolean isKnownBetter(String finding, List<String> findings) {
    boolean said =
        switch (finding) {
          case "baby-at-home" -> isOfBaby(findings);
          case "leaking-without-baby" -> !Collections.disjoint(findings, WHO);
          // how long, of nothing that was told
          case "lasted-a-day" -> !check.findings.known(Reply.YES).contains("hot-sore-area");
          default -> false;
        };
    if (said) {
      return true;
    }
    for (Question question : engine.protocol().questions()) {
      if (question.marks().contains(finding) && !question.names().contains(finding)) {
        for (String name : question.names()) {
          if (findings.contains(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a sign of the baby is among them: nobody has to hear besides that there is one. */
  private boolean isOfBaby(List<String> findings) {
    for (String id : findings) {
      Finding finding = engine.finding(id);
      if (finding != null && finding.patient() == Patient.BABY && finding.level() != null) {
        return true;
      }
    }
    return false;
  }

  private String name(String id, List<String> findings) {
    String question = id.substring(1);
    if (id.startsWith("?") && findings.containsAll(engine.question(question).marks())) {
      String meant = texts.meant(question);
      return meant.isEmpty() ? texts.name(findings.get(0)) : meant;
    }
    List<String> each = new ArrayList<>();
    for (String finding : findings) {
      each.add(texts.name(finding));
    }
    return texts.either(each);
  }

  /** The last question that asked for a sign; null when none did. */
  Question asked(String finding) {
    for (int i = check.asked.size() - 1; i >= 0; i--) {
      Question question = engine.question(check.asked.get(i));
      if (question.names().contains(finding)
          || question.marks().contains(finding)
          || question.noMarks().contains(finding)) {
        return question;
      }
    }
    return null;
  }
}
