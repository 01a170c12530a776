package leakymilk.skill;

import java.util.List;
import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.content.Control;
import leakymilk.content.Grammar;
import leakymilk.content.Remarks;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import leakymilk.conversation.Ear;
import leakymilk.conversation.Place;
import leakymilk.conversation.Reading;
import leakymilk.conversation.Remarked;
import leakymilk.conversation.Session;
import leakymilk.triage.Finding;
import leakymilk.understanding.Understood;

/**
 * Whether words steer the talk: because they are, word for word, one of the ways to steer, or
 * because they hold its words and tell nothing else.
 */
final class Steering {
  /** In so few words a plain topic may be the sound of a remark. */
  private static final int FEW = 9;

  /** Words are read whole before a cry for help is taken from them: they may tell which. */
  private static final List<String> CRIES =
      List.of(Control.EMERGENCY.intent(), Control.HARM.intent());

  private final ContentStore content;
  private final Ears ears;

  Steering(ContentStore content, Ears ears) {
    this.content = content;
    this.ears = ears;
  }

  /**
   * The request as Alexa would have sent it, had it heard these words as the way to steer that they
   * are; null when they are none and have to be read.
   */
  Request steered(Request request, String words, Session session, Words spoken, Reading reading) {
    Control control = Control.of(request.intent());
    if (control.isReport() && hasMatch(request)) {
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
    boolean cry = CRIES.contains(saying);
    if (saying.isEmpty()
        || (cry && !isQuiet(reading.understand(words), session))
        || isReadAgainstAQuestion(saying, session, spoken)) {
      return null;
    }
    int space = saying.indexOf(' ');
    if (space < 0) {
      return request.as(saying, Map.of());
    }
    String intent = saying.substring(0, space);
    String about = saying.substring(space + 1);
    if (intent.equals(Remarks.INTENT) && !Remarked.means(session, spoken, about)) {
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
    boolean polite = isPolite(list, ear.grammar());
    for (int i = 0; i < controls.size(); i++) {
      String control = controls.get(i);
      int part = control.indexOf(Remarks.PART);
      String about = control.substring(part + 1);
      if (part < 0
          ? isSteered(Control.of(control), polite, list.size(), understood, session)
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
      Control control, boolean polite, int many, Understood understood, Session session) {
    // "I'm the one who's pregnant" is no question on a pregnancy, nor "go through my symptoms" one
    boolean who =
        List.of(Control.MYSELF, Control.SOMEONE_ELSE, Control.SYMPTOM_CHECK).contains(control);
    // nor "that is enough for today, thank you" one on how much milk is enough
    boolean leaves = control == Control.STOP && polite;
    if (leaves && session.isAsking()) {
      // whoever leaves a check hears that not all was asked
      return false;
    }
    if (control == Control.UNHELPFUL && !session.isAsking()) {
      // "I didn't say that I have a lump", whatever it is that was misheard
      return understood.present().isEmpty() && understood.perhaps().isEmpty();
    }
    boolean steers = understood.plain() ? (who || leaves) && many <= FEW : control.isReply();
    return isQuiet(understood, session) && (steers || !understood.asksIn(many));
  }

  private static boolean isPolite(List<String> words, Grammar grammar) {
    boolean polite = false;
    for (String word : words) {
      polite |= grammar.is(word, Grammar.Kind.THANKS) || grammar.is(word, Grammar.Kind.GOODBYE);
    }
    return polite;
  }

  /** Whether a remark, or a question on what was just answered, is meant; nothing in a check. */
  private boolean isMeant(
      String intent, String about, Understood understood, Session session, Words spoken, int many) {
    if (session.isAsking() || !isQuiet(understood, session)) {
      return false;
    }
    if (!intent.equals(Remarks.INTENT)) {
      String topic = Topics.topic(session.standing().topic());
      boolean leads = spoken.knows(topic) && !spoken.then(topic, about).isEmpty();
      // after a loss the words on that are the gentler ones
      return leads && (session.manner(0).afterLoss() || !understood.plain());
    }
    boolean few = understood.plain() && many <= FEW;
    return Remarked.means(session, spoken, about) && (few || !understood.asksIn(many));
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
    for (List<String> findings :
        List.of(understood.present(), understood.meant(), understood.unsure())) {
      for (String id : findings) {
        Finding finding = content.check().finding(id);
        told |= finding == null || finding.level() != null;
      }
    }
    return !told;
  }

  private static boolean hasMatch(Request request) {
    return request.slots().values().stream().anyMatch(slot -> !slot.ids().isEmpty());
  }

  /**
   * The intent that these words are word for word, with the kind of a follow-up behind it; empty
   * when they are none.
   */
  private String saying(String words, String locale) {
    Map<String, Wording> known = ears.sayings(locale);
    List<String> list = ears.list(words, locale);
    Wording found = known.get(String.join(" ", list));
    if (found == null) {
      list = ears.of(locale).replies().bare(list);
      found = list.isEmpty() ? null : known.get(String.join(" ", list));
    }
    return found == null ? "" : found.plain();
  }
}
