package leakymilk.skill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.Contact;
import leakymilk.content.Control;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import leakymilk.conversation.CheckVoice;
import leakymilk.conversation.Place;
import leakymilk.conversation.Session;
import leakymilk.conversation.Spoken;
import leakymilk.conversation.Turn;
import leakymilk.conversation.Voice;
import leakymilk.triage.SymptomCheck;

/**
 * What a device with a screen shows of a turn: the words that are said, the number to call, and
 * targets, each of which does what one spoken reply does. Nothing is only on the screen, and what
 * is not for other people's eyes is on none.
 */
final class Screen {
  private static final String TOUCH = "Alexa.Presentation.APL.UserEvent";
  private static final String YES = Control.YES.intent();
  private static final String NO = Control.NO.intent();
  private static final String NOT_SURE = Control.NOT_SURE.intent();

  /** More digits than this are no code such as 911 that fills a screen. */
  private static final int LONGEST_CODE = 5;

  // letters, as far as they fit in large, in middle and in small type
  private static final int LARGE = 120;
  private static final int MIDDLE = 210;
  private static final int SMALL = 380;

  /** What a step of an advice takes more than its letters: it has a line of its own. */
  private static final int A_STEP = 15;

  /** The room that a number takes, in letters. */
  private static final int A_NUMBER = 60;

  /** A label of more letters needs a line of its own on a small round screen. */
  private static final int WIDE_LABEL = 9;

  private final Session session;
  private final Words words;
  private final SymptomCheck engine;

  private Screen(Session session, Words words, SymptomCheck engine) {
    this.session = session;
    this.words = words;
    this.engine = engine;
  }

  /**
   * A response that also shows what it says.
   *
   * @param documents by kind
   */
  static Response on(Response response, Spoken reply, Turn turn, Map<String, Wording> documents) {
    Screen screen = new Screen(turn.session(), turn.words(), turn.engine());
    String kind = screen.kind();
    // somebody who leaves sees no more than a number that was just said
    boolean leaves = reply.reprompt().isEmpty() && !kind.equals("emergency");
    if (leaves && screen.number(reply.say()).isEmpty()) {
      return response;
    }
    String document = kind.equals("private") ? "question" : kind;
    return response.showing(documents.get(document).plain(), screen.data(kind, reply));
  }

  /**
   * A touch as the reply that it stands for. One that was meant for another screen, or that names
   * nothing that the screen of now has, is noise, which decides nothing.
   */
  static Request heard(Request request, Session session, Words spoken, SymptomCheck engine) {
    if (!request.type().equals(TOUCH)) {
      return request;
    }
    Words words = spoken.in(session.manner(request.turn()));
    Screen screen = new Screen(session, words, engine);
    List<Object> arguments = request.arguments();
    boolean known =
        arguments.size() == 2
            && arguments.get(0) instanceof String intent
            && screen.targets(screen.kind()).containsKey(intent)
            && screen.place().equals(arguments.get(1));
    return request.spoken(known ? (String) arguments.get(0) : Control.FALLBACK.intent());
  }

  private CheckVoice check() {
    return new CheckVoice(words, engine, session);
  }

  private String kind() {
    if (session.isAt(Place.PRIVATE)) {
      return "private";
    }
    boolean alarmed = session.isAt(Place.ADVICE) || session.isAt(Place.LAST_NUMBER);
    if (alarmed && session.isEmergency()) {
      return "emergency";
    }
    if (session.isAt(Place.QUESTION) && session.isAsking()) {
      return "question";
    }
    return session.isAt(Place.ADVICE) && session.isAdvised() ? "advice" : "words";
  }

  /** The intents of the targets, in order, with their labels. */
  private Map<String, String> targets(String kind) {
    Map<String, String> targets = new LinkedHashMap<>();
    switch (kind) {
      case "private" -> yesOrNo(targets, "yes", "no");
      case "question" -> {
        yesOrNo(targets, "yes", "no");
        targets.put(NOT_SURE, words.screen("not-sure"));
      }
      case "emergency" -> {
        if (session.isAt(Place.ADVICE)) {
          targets.put(YES, words.screen("again"));
          targets.put(Control.WRONG.intent(), words.screen("wrong"));
        }
      }
      case "advice" -> {
        boolean more = check().advice().hasMore();
        yesOrNo(targets, more ? "more" : "again", "enough");
        targets.put(Control.WHY.intent(), words.screen("why"));
      }
      default -> words(targets);
    }
    return targets;
  }

  private void yesOrNo(Map<String, String> targets, String yes, String no) {
    targets.put(YES, words.screen(yes));
    targets.put(NO, words.screen(no));
  }

  /** Targets after an answer, at a choice, and where anything may be asked. */
  private void words(Map<String, String> targets) {
    String topic = Topics.topic(session.standing().topic());
    if (session.isAt(Place.TELLING)) {
      targets.put(NOT_SURE, words.screen("not-sure"));
    } else if (!session.standing().offered().isEmpty()) {
      topics(targets, session.standing().offered());
      targets.put(NO, words.screen("else"));
    } else if (session.isAt(Place.ANSWER) && words.knows(topic)) {
      if (Voice.offeredCheck(session, words)) {
        yesOrNo(targets, "check", "enough");
      } else if (Voice.hasMore(session, words)) {
        yesOrNo(targets, "more", "enough");
      } else {
        topics(targets, words.answer(topic).near());
      }
    } else if (session.isAt(Place.CHECK_OFFERED) || session.isAt(Place.LAST_MISS)) {
      yesOrNo(targets, "yes", "no");
    } else {
      String starts = words.screen("starts");
      for (int from = 0; from < starts.length(); ) {
        int space = starts.indexOf(' ', from);
        int end = space < 0 ? starts.length() : space;
        String start = starts.substring(from, end);
        targets.put(Topics.intent(start), words.screen(start));
        from = end + 1;
      }
      if (!session.isWithoutCheck()) {
        targets.put(Control.SYMPTOM_CHECK.intent(), words.screen("check"));
      }
    }
  }

  /** Topics by their names; by their places where a name may not be shown. */
  private void topics(Map<String, String> targets, List<String> topics) {
    for (int i = 0; i < topics.size(); i++) {
      if (words.knows(topics.get(i))) {
        String name = words.name(topics.get(i));
        String label = isShown(name) ? capital(name) : words.screen(i == 0 ? "first" : "other");
        targets.put(Topics.intent(topics.get(i)), label);
      }
    }
  }

  /** Whether a text may be seen; while somebody else may look on, no part of the body is named. */
  private boolean isShown(String text) {
    return !text.isEmpty() && !(session.tone().discreet() && body().matcher(text).find());
  }

  private Pattern body() {
    return Pattern.compile(words.screen("body").replace(' ', '|'), Pattern.CASE_INSENSITIVE);
  }

  /** What a document fills in; each of them names every value, so all are there always. */
  private Map<String, Object> data(String kind, Spoken reply) {
    boolean hidden = kind.equals("private");
    List<String> lines = new ArrayList<>();
    int letters = 0;
    for (String sentence : hidden ? List.<String>of() : sentences(reply.say())) {
      if (isShown(sentence)) {
        lines.add(sentence);
        letters += sentence.length() + (kind.equals("advice") ? A_STEP : 1);
      }
    }
    boolean asks = !lines.isEmpty() && lines.get(lines.size() - 1).endsWith("?");
    String ask = asks ? lines.remove(lines.size() - 1) : hidden ? words.screen("choose") : "";
    String number = hidden ? "" : number(kind, reply);
    Map<String, String> targets = reply.reprompt().isEmpty() ? Map.of() : targets(kind);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("dim", session.tone().quiet() && !kind.equals("emergency"));
    data.put("head", head(kind));
    data.put("number", number);
    data.put("code", number.length() <= LONGEST_CODE);
    data.put("lines", lines);
    data.put("text", String.join(" ", lines));
    data.put("ask", ask);
    data.put("told", kind.equals("question") ? told() : "");
    data.put("size", size(letters + (number.isEmpty() ? 0 : A_NUMBER)));
    data.put("place", place());
    data.put("targets", list(targets));
    data.put("wide", isWide(targets));
    return data;
  }

  private static List<Object> list(Map<String, String> targets) {
    List<Object> list = new ArrayList<>();
    for (Map.Entry<String, String> target : targets.entrySet()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("say", target.getKey());
      one.put("label", target.getValue());
      list.add(one);
    }
    return list;
  }

  private static boolean isWide(Map<String, String> targets) {
    boolean wide = false;
    for (String label : targets.values()) {
      wide |= label.length() > WIDE_LABEL;
    }
    return wide;
  }

  private static String size(int letters) {
    return letters <= LARGE
        ? "large"
        : letters <= MIDDLE ? "middle" : letters <= SMALL ? "small" : "scroll";
  }

  /** What stands above: where the check is, the level of an advice, the topic of an answer. */
  private String head(String kind) {
    String topic = Topics.topic(session.standing().topic());
    switch (kind) {
      case "question" -> {
        String count = String.valueOf(check().number());
        return check().number() > 0 ? words.screen("count").replace("[count]", count) : "";
      }
      case "advice" -> {
        // as the words are: from what is known, every turn anew
        return capital(words.check().level(check().level()));
      }
      case "words" -> {
        boolean answer = session.isAt(Place.ANSWER) && words.knows(topic);
        String name = answer ? words.name(topic) : "";
        return isShown(name) ? capital(name) : "";
      }
      default -> {
        return "";
      }
    }
  }

  /** The signs that were told, while the check runs. */
  private String told() {
    String named = check().signsTold();
    return !session.tone().discreet() && !named.isEmpty()
        ? words.screen("heard").replace("[signs]", named)
        : "";
  }

  /** The number that stands out; of calm words only one that an answer is about. */
  private String number(String kind, Spoken reply) {
    if (kind.equals("emergency")) {
      return emergency();
    }
    if (kind.equals("advice")) {
      // whom to call, in every turn; not the number that some other sign would need
      return number(check().advice().act());
    }
    String number = number(reply.say());
    boolean calm = kind.equals("words") && !reply.reprompt().isEmpty();
    boolean answer = session.isAt(Place.ANSWER);
    // a sentence that begins with "if" is no alarm; its digits stand in the text
    return calm && (!answer || emergency().startsWith(number)) ? "" : number;
  }

  /** The number of an emergency, or what it is called where nobody knows it. */
  private String emergency() {
    return capital(plain(words.fill("{emergency}")));
  }

  /** The first number that is said; none beside one that nobody else may find. */
  private String number(String said) {
    String first = "";
    int at = said.length();
    List<Contact> contacts = words.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      int place = said.indexOf(Words.NUMBER_START + contact.number() + Words.NUMBER_END);
      if (place >= 0 && !contact.onCard()) {
        return "";
      }
      if (place >= 0 && place < at) {
        first = contact.number();
        at = place;
      }
    }
    return first;
  }

  /** The sentences of what is said, as one reads them. */
  private static List<String> sentences(String said) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c == Words.NUMBER_START) {
        i = said.indexOf(Words.NUMBER_END, i);
      } else if ((c == '.' || c == '?') && (i + 1 == said.length() || said.charAt(i + 1) == ' ')) {
        sentences.add(plain(said.substring(from, i + 1)));
        from = i + 1;
      }
    }
    sentences.add(plain(said.substring(from)));
    sentences.removeAll(List.of(""));
    return sentences;
  }

  private static String plain(String said) {
    return Speech.read(said)
        .replace(String.valueOf(Words.NUMBER_START), "")
        .replace(String.valueOf(Words.NUMBER_END), "")
        .strip();
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Where the talk stands, so that a touch which comes late is not taken for another reply. */
  private String place() {
    return Integer.toHexString(session.stamp().hashCode());
  }
}
