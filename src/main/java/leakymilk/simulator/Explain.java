package leakymilk.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leakymilk.content.ContentStore;
import leakymilk.content.Openers;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;
import leakymilk.understanding.Evidence;
import leakymilk.understanding.Fate;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * Why a sentence is understood as it is: what arrives of it, what each reader finds in that, what
 * is made of it, and which level it would mean.
 */
final class Explain {
  private final InteractionModel model;
  private final InteractionModel.Ear ear;
  private final Understanding understanding;
  private final SymptomCheck engine;

  Explain(InteractionModel model, InteractionModel.Ear ear, String locale) {
    ContentStore content = ContentStore.packaged();
    this.model = model;
    this.ear = ear;
    this.engine = content.check();
    this.understanding = new Understanding(content, locale, content.phrases(locale));
  }

  /** The lines to print, with what the skill says as the last. */
  List<String> lines(String said, Conversation conversation) throws IOException {
    List<String> lines = why(said);
    lines.add("answered  " + conversation.hear(said).say());
    return lines;
  }

  /** Why words are understood as they are, were they the first of a talk. */
  List<String> why(String said) {
    List<String> lines = new ArrayList<>();
    InteractionModel.Heard heard = model.hear(InteractionModel.plain(said), ear);
    String words = words(heard);
    lines.add("arrived   " + heard.intent() + ", " + heard.how() + quoted(words));
    if (words.isEmpty()) {
      lines.add("          no words: the intent itself is what was meant");
    } else {
      for (Evidence evidence : Evidence.in(words, understanding)) {
        lines.add(line(evidence));
      }
      decided(understanding.understand(words), lines);
    }
    return lines;
  }

  /** The words as the skill reads them: with the opener that the device cut off. */
  private static String words(InteractionModel.Heard heard) {
    String rest = String.join(" ", heard.slots().values());
    return Openers.isWords(heard.intent())
        ? (Openers.words(heard.intent()) + " " + rest).strip()
        : rest;
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : ": \"" + words + "\"";
  }

  private static String line(Evidence evidence) {
    String found = evidence.what().isEmpty() ? "" : " " + evidence.what().toLowerCase(Locale.ROOT);
    String fate = evidence.fate() == Fate.WEIGHED ? "" : " -> " + words(evidence.fate());
    return String.format(
        Locale.ROOT,
        "evidence  %-18s %6.2f%s%s%s",
        words(evidence.by()),
        evidence.weight(),
        found,
        evidence.where().isEmpty() ? "" : " in \"" + evidence.where() + "\"",
        fate);
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void decided(Understood understood, List<String> lines) {
    if (understood.emergency()) {
      lines.add("decided   an emergency that the symptom check has no finding for");
    }
    if (!understood.ofBaby().isEmpty()) {
      lines.add("decided   an emergency of the baby: " + understood.ofBaby());
    }
    decided("told", understood.present(), lines);
    decided("told, by the sentence as a whole", understood.meant(), lines);
    decided("not sure", understood.unsure(), lines);
    decided("denied", understood.absent(), lines);
    decided("asked back, by its wording", understood.perhaps(), lines);
    decided("asked back, by the models", understood.guessed(), lines);
    decided("one of two topics", understood.either(), lines);
    if (!understood.topic().isEmpty()) {
      lines.add("decided   topic: " + understood.topic());
    }
    if (understood.ofAnother()) {
      lines.add("decided   asked for somebody else");
    }
    if (!understood.place().isEmpty()) {
      lines.add("decided   place: " + understood.place());
    }
    lines.add("level     " + level(understood));
  }

  private static void decided(String how, List<String> what, List<String> lines) {
    if (!what.isEmpty()) {
      lines.add("decided   " + how + ": " + String.join(", ", what));
    }
  }

  /** The highest level that what was told means by itself, before the check asks on. */
  private String level(Understood understood) {
    if (understood.emergency() || !understood.ofBaby().isEmpty()) {
      return Level.EMERGENCY.name();
    }
    Level highest = null;
    for (List<String> findings : List.of(understood.present(), understood.unsure())) {
      for (String id : findings) {
        Finding finding = engine.finding(id);
        if (finding != null && finding.level() != null) {
          highest = highest == null ? finding.level() : highest.or(finding.level());
        }
      }
    }
    return highest == null ? "none: nothing was told that has one" : highest.name();
  }
}
