package leakymilk.skill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leakymilk.alexa.Request;
import leakymilk.alexa.Slot;
import leakymilk.content.ContentStore;
import leakymilk.content.Grammar;
import leakymilk.content.Openers;
import leakymilk.content.Remarks;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import leakymilk.triage.Reply;
import leakymilk.understanding.Replied;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understanding;
import leakymilk.understanding.Understood;

/**
 * The one door for words: whatever slot brought them, with the opener that Alexa cut off put back.
 * Words that are said exactly as one of the ways to steer mean that intent, as if Alexa had heard
 * it. What each language needs is made when it is first needed; safe for use by several threads.
 */
final class Hearing {
  private static final String DENY = "DenyIntent";
  private static final String FOLLOW_UP = "FollowUpIntent";

  /**
   * No more is read of what a request brought: Alexa hears for some seconds and sends fewer than
   * three hundred characters, and what it takes to read them must not grow with what else sends.
   */
  static final int MOST_CHARACTERS = 1000;

  /** Words are read whole before a cry for help that carries none is taken from them. */
  private static final List<String> CRIES = List.of("EmergencyIntent", "HarmIntent");

  private final ContentStore content;
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
  private final Map<String, Understanding> understandings = new ConcurrentHashMap<>();
  private final Map<String, ReplyReader> readers = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Wording>> sayings = new ConcurrentHashMap<>();

  Hearing(ContentStore content) {
    this.content = content;
  }

  /** The words of a request; empty when it brought none, or none that has to be read. */
  String words(Request request) {
    String intent = request.intent();
    String said = Openers.said(intent);
    if (!said.isEmpty()) {
      return said;
    }
    boolean report = isReport(intent);
    boolean deny = intent.equals(DENY);
    boolean words = intent.equals("QuestionIntent") || deny || Openers.isWords(intent);
    if (!words && !report && !intent.equals(FOLLOW_UP)) {
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
    String no = deny && all.length() > 0 ? reader(request.locale()).no() : "";
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

  static boolean isReport(String intent) {
    return intent.equals("ReportIntent") || intent.equals("BabyReportIntent");
  }

  /**
   * The request as Alexa would have sent it, had it heard these words as the way to steer that they
   * are; the request itself when they are none and have to be read.
   */
  Request heard(Request request, String words, Session session, Words spoken) {
    String intent = request.intent();
    if (isReport(intent) && hasMatch(request)) {
      // a "yes" or a "no" beside a sign that Alexa matched takes nothing of the sign
      return request;
    }
    if (intent.equals("AMAZON.PauseIntent")) {
      return request.as("HoldOnIntent", Map.of());
    }
    if (intent.equals("AMAZON.ResumeIntent")) {
      String on = session.isAsking() ? "WhereWereWeIntent" : "AMAZON.NextIntent";
      return request.as(on, Map.of());
    }
    String saying = words.isEmpty() ? "" : saying(words, request.locale());
    if (saying.isEmpty() && !words.isEmpty()) {
      saying = control(words, request.locale());
    }
    if (saying.isEmpty()
        || (session.isAsking()
            && !SafetyHandler.isAsked(session)
            && (isReply(saying) || spoken.knows(Topics.topic(saying))))
        || isNothing(saying, session, spoken)) {
      // a reply is read against its question
      return request;
    }
    int space = saying.indexOf(' ');
    if (space < 0) {
      return request.as(saying, Map.of());
    }
    Slot kind = new Slot(words, List.of(saying.substring(space + 1)), false, "");
    return request.as(saying.substring(0, space), Map.of("about", kind));
  }

  /** Whether it is a remark to which nothing is said where the talk stands. */
  private static boolean isNothing(String saying, Session session, Words spoken) {
    int space = saying.indexOf(' ');
    boolean remark = space > 0 && saying.substring(0, space).equals(Remarks.INTENT);
    return remark && RemarkHandler.prompt(session, spoken, saying.substring(space + 1)).isEmpty();
  }

  /** The way to steer that words may be which tell nothing else; empty for none. */
  private String control(String words, String locale) {
    String control = remarks(locale).control(grammar(locale).stems().words(words));
    return control.isEmpty() || !understanding(locale).understand(words).isCalm() ? "" : control;
  }

  private static boolean hasMatch(Request request) {
    for (Slot slot : request.slots().values()) {
      if (!slot.ids().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReply(String intent) {
    return intent.equals("AMAZON.YesIntent")
        || intent.equals("AMAZON.NoIntent")
        || intent.equals("NotSureIntent");
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
  String saying(String words, String locale) {
    Map<String, Wording> known = sayings(locale);
    List<String> list = list(words, locale);
    Wording found = known.get(String.join(" ", list));
    if (found == null) {
      list = reader(locale).bare(list);
      found = list.isEmpty() ? null : known.get(String.join(" ", list));
    }
    return found == null || CRIES.contains(found.plain()) ? "" : found.plain();
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

  /** What people remark in the middle of a talk. */
  Remarks remarks(String locale) {
    return new Remarks(sayings(locale), grammar(locale).stems());
  }

  /** What the words reply to the pending question. */
  Replied replied(Turn turn, Understood understood) {
    String asking = turn.session().check().asking;
    ReplyReader reader = reader(turn.request().locale());
    return reader.read(
        turn.heard(),
        asking,
        turn.engine().question(asking).covers(),
        Replies.isOfBabyToo(understood) ? List.of() : Replies.otherEmergencies(turn),
        Replies.isDanger(turn),
        putBack(turn.request().intent()));
  }

  /** How many words were not heard but are what the intent stands for. */
  private static int putBack(String intent) {
    if (intent.equals(DENY)) {
      return 1;
    }
    String opener = Openers.isWords(intent) ? Openers.words(intent) : "";
    return opener.isEmpty() ? 0 : opener.split(" ", -1).length;
  }

  /** Whether the words say yes to a question that is not of the check: "yes, he's out". */
  boolean isYes(Turn turn) {
    Replied replied =
        reader(turn.request().locale()).read(turn.heard(), "", List.of(), List.of(), true, 0);
    return replied.kind() == Replied.Kind.YES;
  }

  /** What the words say to what was offered outside the check; null for neither yes nor no. */
  Reply toOffer(Turn turn) {
    return switch (reader(turn.request().locale()).toOffer(turn.heard())) {
      case YES -> Reply.YES;
      case NO -> Reply.NO;
      default -> null;
    };
  }

  /** What the words are as a reply to a question that is not of the check; null for none. */
  Reply plainReply(Turn turn) {
    Replied replied =
        reader(turn.request().locale()).read(turn.heard(), "", List.of(), List.of(), true, 0);
    return switch (replied.kind()) {
      case YES -> Reply.YES;
      case NO -> replied.whole() && !Replies.isBehindOpener(turn) ? Reply.NO : Reply.UNSURE;
      case UNSURE, SOFT_YES, SOFT_NO -> Reply.UNSURE;
      default -> null;
    };
  }

  /** Words as they are compared; of empty words nothing is looked up. */
  List<String> list(String words, String locale) {
    return words.isEmpty() ? List.of() : grammar(locale).stems().words(words);
  }

  /** How the language works in which somebody speaks. */
  Grammar grammar(String locale) {
    String language = content.language(locale);
    Grammar known = grammars.get(language);
    if (known == null) {
      known = content.grammar(language);
      grammars.put(language, known);
    }
    return known;
  }

  Understanding understanding(String locale) {
    String language = content.language(locale);
    Understanding known = understandings.get(language);
    if (known == null) {
      known =
          new Understanding(
              grammar(locale),
              content.bounds(),
              content.phrases(language),
              content.topics(language),
              content.signs(language),
              content.alarm(language));
      understandings.put(language, known);
    }
    return known;
  }

  ReplyReader reader(String locale) {
    String language = content.language(locale);
    ReplyReader known = readers.get(language);
    if (known == null) {
      known =
          new ReplyReader(
              content.replies(language),
              content.replied(language),
              content.phrases(language),
              grammar(locale).stems());
      readers.put(language, known);
    }
    return known;
  }
}
