package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.content.Control;
import leakymilk.content.Grammar;
import leakymilk.content.Openers;
import leakymilk.content.Remarks;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import leakymilk.conversation.Ear;
import leakymilk.conversation.Heard;
import leakymilk.conversation.Place;
import leakymilk.conversation.Reading;
import leakymilk.conversation.Remarked;
import leakymilk.conversation.Session;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * What a request told. The one door for words: whatever slot brought them, with the opener that
 * Alexa cut off put back. Words that are said exactly as one of the ways to steer mean that intent,
 * as if Alexa had heard it. What each language needs is made when it is first needed; safe for use
 * by several threads.
 */
final class Hearing {
  /**
   * No more is read of what a request brought: Alexa hears for some seconds and sends fewer than
   * three hundred characters, and what it takes to read them must not grow with what else sends.
   */
  static final int MOST_CHARACTERS = 1000;

  /** In so few words a plain topic may be the sound of a remark. */
  private static final int FEW = 7;

  /** Words are read whole before a cry for help that carries none is taken from them. */
  private static final List<String> CRIES =
      List.of(Control.EMERGENCY.intent(), Control.HARM.intent());

  private final ContentStore content;
  private final Map<String, Ear> ears = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Wording>> sayings = new ConcurrentHashMap<>();

  Hearing(ContentStore content) {
    this.content = content;
  }

  /** What a request told where the session stands. */
  Heard heard(Request request, Session session, Words spoken, Reading reading) {
    String words = words(request);
    Request steered = steered(request, words, session, spoken, reading);
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
        steered == null ? list(words, request.locale()) : List.of(),
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
    if (!words && !isReport(control) && control != Control.FOLLOW_UP) {
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
    String no = deny && all.length() > 0 ? ear(request.locale()).replies().no() : "";
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

  private static boolean isReport(Control control) {
    return control == Control.REPORT || control == Control.BABY_REPORT;
  }

  /**
   * The request as Alexa would have sent it, had it heard these words as the way to steer that they
   * are; null when they are none and have to be read.
   */
  private Request steered(
      Request request, String words, Session session, Words spoken, Reading reading) {
    Control control = Control.of(request.intent());
    if (isReport(control) && hasMatch(request)) {
      // a "yes" or a "no" beside a sign that Alexa matched takes nothing of the sign
      return null;
    }
    if (control == Control.PAUSE) {
      return request.as(Control.HOLD_ON.intent(), Map.of());
    }
    if (control == Control.RESUME) {
      Control on = session.isAsking() ? Control.WHERE_WERE_WE : Control.NEXT;
      return request.as(on.intent(), Map.of());
    }
    String saying = words.isEmpty() ? "" : saying(words, request.locale());
    if (saying.isEmpty() && !words.isEmpty()) {
      return patterned(request, words, session, spoken, reading);
    }
    if (saying.isEmpty() || isReadAgainstAQuestion(saying, session, spoken)) {
      return null;
    }
    int space = saying.indexOf(' ');
    if (space < 0) {
      return request.as(saying, Map.of());
    }
    String intent = saying.substring(0, space);
    String about = saying.substring(space + 1);
    boolean remark = intent.equals(Remarks.INTENT);
    if (remark && !Remarked.means(session, spoken, about)) {
      return null;
    }
    return request.as(intent, Map.of("about", new Slot(words, List.of(about), false, "")));
  }

  private static boolean isReadAgainstAQuestion(String saying, Session session, Words spoken) {
    return session.isAsking()
        && !session.isAt(Place.PRIVATE)
        && (Control.of(saying).isReply() || spoken.knows(Topics.topic(saying)));
  }

  /** The request as the way to steer that its words may be by what they hold; null for none. */
  private Request patterned(
      Request request, String words, Session session, Words spoken, Reading reading) {
    Ear ear = reading.ear();
    List<String> list = ear.grammar().stems().words(words);
    List<String> controls = ear.remarks().controls(list);
    if (controls.isEmpty()) {
      return null;
    }
    Understood understood = reading.understand(words);
    for (int i = 0; i < controls.size(); i++) {
      String control = controls.get(i);
      int part = control.indexOf(Remarks.PART);
      String about = control.substring(part + 1);
      if (part < 0
          ? isSteered(Control.of(control), isPolite(list, ear.grammar()), understood, session)
          : isMeant(control.substring(0, part), about, understood, session, spoken, list.size())) {
        Slot slot =
            part < 0
                ? new Slot("", understood.present(), false, "")
                : new Slot(words, List.of(about), false, "");
        return request.as(part < 0 ? control : control.substring(0, part), Map.of("about", slot));
      }
    }
    return null;
  }

  /** Whether words that tell nothing else steer. */
  private boolean isSteered(
      Control control, boolean polite, Understood understood, Session session) {
    // "I'm the one who's pregnant" is no question on a pregnancy
    boolean who = control == Control.MYSELF || control == Control.SOMEONE_ELSE;
    // nor "that is enough for today, thank you" one on how much milk is enough
    boolean leaves = control == Control.STOP && polite;
    if (leaves && session.isAsking()) {
      // whoever leaves a check hears that not all was asked
      return false;
    }
    return isQuiet(understood, session) && (who || leaves || !understood.plain());
  }

  private static boolean isPolite(List<String> words, Grammar grammar) {
    for (String word : words) {
      if (grammar.is(word, Grammar.Kind.THANKS) || grammar.is(word, Grammar.Kind.GOODBYE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a remark or a follow-up question is meant, which means nothing in a check. */
  private boolean isMeant(
      String intent, String about, Understood understood, Session session, Words spoken, int many) {
    if (session.isAsking() || !isQuiet(understood, session)) {
      return false;
    }
    boolean remark = intent.equals(Remarks.INTENT);
    if (!remark) {
      String topic = Topics.topic(session.standing().topic());
      boolean leads = spoken.knows(topic) && !spoken.then(topic, about).isEmpty();
      return leads && !understood.plain();
    }
    return Remarked.means(session, spoken, about) && (!understood.plain() || many <= FEW);
  }

  /**
   * Whether no sign was told, denied or perhaps heard; who says what is so is heard over what it
   * only sounds like, but not in the middle of a check, and never over what is likely told.
   */
  private boolean isQuiet(Understood understood, Session session) {
    boolean sounds = session.isAsking() ? understood.isLikely() : understood.isVeryLikely();
    boolean told =
        understood.emergency()
            || sounds
            || !understood.ofBaby().isEmpty()
            || !understood.perhaps().isEmpty()
            || !understood.absent().isEmpty();
    for (List<String> findings : List.of(understood.present(), understood.unsure())) {
      for (String id : findings) {
        Finding finding = content.check().finding(id);
        told |= finding == null || finding.level() != null;
      }
    }
    return !told;
  }

  private static boolean hasMatch(Request request) {
    for (Slot slot : request.slots().values()) {
      if (!slot.ids().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Some devices leave the opener where it was. */
  private boolean begins(String words, String opener, String locale) {
    String plain = String.join(" ", list(words, locale));
    return plain.equals(opener) || plain.startsWith(opener + " ");
  }

  /**
   * The intent that these words are word for word, with the kind of a follow-up behind it; empty
   * when they are none.
   */
  private String saying(String words, String locale) {
    Map<String, Wording> known = sayings(locale);
    List<String> list = list(words, locale);
    Wording found = known.get(String.join(" ", list));
    if (found == null) {
      list = ear(locale).replies().bare(list);
      found = list.isEmpty() ? null : known.get(String.join(" ", list));
    }
    return found == null || CRIES.contains(found.plain()) ? "" : found.plain();
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

  private Map<String, Wording> sayings(String locale) {
    String language = content.language(locale);
    Map<String, Wording> known = sayings.get(language);
    if (known == null) {
      known = content.sayings(language);
      sayings.put(language, known);
    }
    return known;
  }

  /** Words as they are compared; of empty words nothing is looked up. */
  private List<String> list(String words, String locale) {
    return words.isEmpty() ? List.of() : ear(locale).grammar().stems().words(words);
  }

  /** What the language of a locale is heard with. */
  Ear ear(String locale) {
    String language = content.language(locale);
    Ear known = ears.get(language);
    if (known == null) {
      known = open(language);
      ears.put(language, known);
    }
    return known;
  }

  private Ear open(String language) {
    var grammar = content.grammar(language);
    var phrases = content.phrases(language);
    Understanding understanding =
        new Understanding(
            grammar,
            content.bounds(),
            phrases,
            content.topics(language),
            content.signs(language),
            content.alarm(language));
    ReplyReader replies =
        new ReplyReader(
            content.replies(language), content.replied(language), phrases, grammar.stems());
    return new Ear(
        grammar, understanding, replies, new Remarks(sayings(language), grammar.stems()));
  }
}
