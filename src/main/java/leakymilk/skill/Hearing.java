package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.content.Control;
import leakymilk.content.Openers;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.conversation.Heard;
import leakymilk.conversation.Reading;
import leakymilk.conversation.Session;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;

/**
 * What a request told. The one door for words: whatever slot brought them, with the opener that
 * Alexa cut off put back. Words that are said exactly as one of the ways to steer mean that intent,
 * as if Alexa had heard it. Safe for use by several threads.
 */
final class Hearing {
  /**
   * No more is read of what a request brought: Alexa hears for some seconds and sends fewer than
   * three hundred characters, and what it takes to read them must not grow with what else sends.
   */
  static final int MOST_CHARACTERS = 1000;

  private final ContentStore content;
  private final Ears ears;
  private final Steering steering;

  Hearing(ContentStore content, Ears ears) {
    this.content = content;
    this.ears = ears;
    this.steering = new Steering(content, ears);
  }

  /** What a request told where the session stands. */
  Heard heard(Request request, Session session, Words spoken, Reading reading) {
    String words = words(request);
    Request steered = steering.steered(request, words, session, spoken, reading);
    Request meant = steered == null ? request : steered;
    Control control = control(meant, spoken);
    List<String> named = new ArrayList<>();
    List<String> maybe = new ArrayList<>();
    for (Slot slot : meant.slots().values()) {
      (slot.unsure() ? maybe : named).addAll(findings(control, slot));
    }
    return new Heard(
        control,
        control == Control.TOPIC ? Topics.topic(meant.intent()) : "",
        steered == null ? words : "",
        steered == null ? ears.list(words, request.locale()) : List.of(),
        putBack(meant.intent()),
        named,
        maybe,
        ofBaby(control, meant),
        about(control, meant),
        request.locale(),
        request.hour(),
        request.turn());
  }

  private static Control control(Request request, Words spoken) {
    String intent = request.intent();
    if (!request.type().equals("IntentRequest")) {
      return switch (request.type()) {
        case "LaunchRequest" -> Control.LAUNCH;
        case "SessionResumedRequest" -> Control.RESUMED;
        default -> Control.EVENT;
      };
    }
    Control control = Control.of(intent);
    if (control == Control.REMARK && about(control, request).isEmpty()) {
      return Control.OTHER;
    }
    if (control != Control.OTHER) {
      return control;
    }
    if (Openers.isWords(intent) || !Openers.said(intent).isEmpty()) {
      return Control.WORDS;
    }
    return spoken.knows(Topics.topic(intent)) ? Control.TOPIC : Control.OTHER;
  }

  /** The words of a request; empty when it brought none, or none that has to be read. */
  String words(Request request) {
    String intent = request.intent();
    String said = Openers.said(intent);
    if (!said.isEmpty()) {
      return said;
    }
    Control control = Control.of(intent);
    boolean deny = control == Control.DENY;
    boolean words = control == Control.QUESTION || deny || Openers.isWords(intent);
    if (!words && !control.isReport() && control != Control.FOLLOW_UP) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    for (Slot slot : request.slots().values()) {
      // a value that the model lists is taken by its id; only what it does not know is read
      String unread = words || slot.ids().isEmpty() ? slot.value() : slot.unmatched();
      if (!unread.isEmpty()) {
        all.append(all.length() == 0 ? "" : " ").append(unread);
      }
    }
    // a model of before cut off whichever no it was
    String no = deny && all.length() > 0 ? ears.of(request.locale()).replies().no() : "";
    String opener = Openers.isWords(intent) ? Openers.words(intent) : no;
    String heard = cut(all);
    return opener.isEmpty() || heard.isEmpty() || begins(heard, opener, request.locale())
        ? heard
        : opener + " " + heard;
  }

  /** The start of words, up to the last that is whole. */
  private static String cut(StringBuilder all) {
    if (all.length() <= MOST_CHARACTERS) {
      return all.toString();
    }
    int space = all.lastIndexOf(" ", MOST_CHARACTERS);
    return all.substring(0, space > 0 ? space : MOST_CHARACTERS);
  }

  /** Some devices leave the opener where it was. */
  private boolean begins(String words, String opener, String locale) {
    String plain = String.join(" ", ears.list(words, locale));
    return plain.equals(opener) || plain.startsWith(opener + " ");
  }

  /** How many words were not heard but are what the intent stands for. */
  private static int putBack(String intent) {
    if (Control.of(intent) == Control.DENY) {
      return 1;
    }
    String opener = Openers.isWords(intent) ? Openers.words(intent) : "";
    return opener.isEmpty() ? 0 : opener.split(" ", -1).length;
  }

  /** The kind of a follow-up question, or the remark; empty for any other intent. */
  private static String about(Control control, Request request) {
    if (control != Control.FOLLOW_UP && control != Control.REMARK) {
      return "";
    }
    String about = "";
    for (Slot slot : request.slots().values()) {
      about = slot.ids().isEmpty() ? "" : slot.ids().get(0);
    }
    return about;
  }

  /** The findings that a slot names, or that it may name where it is unsure. */
  private List<String> findings(Control control, Slot slot) {
    SymptomCheck engine = content.check();
    List<String> findings = new ArrayList<>();
    for (String id : slot.ids()) {
      String finding = isOfBaby(control, id) ? "baby-" + id : id;
      if (engine.finding(finding) != null && !findings.contains(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static boolean isOfBaby(Control control, String id) {
    return control == Control.BABY_REPORT && !id.startsWith("baby-");
  }

  /**
   * An emergency sign of a parent that is told of a baby, and that no finding of a baby is for; it
   * is an emergency of the baby. Empty for none.
   */
  private String ofBaby(Control control, Request request) {
    SymptomCheck engine = content.check();
    for (Slot slot : request.slots().values()) {
      for (String id : slot.ids()) {
        Finding sign = engine.finding(id);
        boolean own = engine.finding("baby-" + id) != null;
        boolean emergency = sign != null && sign.level() == Level.EMERGENCY;
        if (isOfBaby(control, id) && !own && emergency) {
          return id;
        }
      }
    }
    return "";
  }
}
