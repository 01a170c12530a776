package leakymilk.skill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.Control;
import leakymilk.content.Topics;
import leakymilk.content.Wording;
import leakymilk.content.Words;
import leakymilk.conversation.CheckVoice;
import leakymilk.conversation.Place;
import leakymilk.conversation.Session;
import leakymilk.conversation.Spoken;
import leakymilk.conversation.Turn;
import leakymilk.triage.SymptomCheck;

/**
 * What a device with a screen shows of a turn: the words that are said, the number to call, and
 * targets, each of which does what one spoken reply does. Nothing is only on the screen, and what
 * is not for other people's eyes is on none.
 */
final class Screen {
  private static final String TOUCH = "Alexa.Presentation.APL.UserEvent";

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

  private final Session session;
  private final Words words;
  private final CheckVoice check;
  private final Targets targets;

  private Screen(Session session, Words words, SymptomCheck engine) {
    this.session = session;
    this.words = words;
    this.check = new CheckVoice(words, engine, session);
    this.targets = new Targets(session, words, check);
  }

  /**
   * A response that also shows what it says.
   *
   * @param documents by kind
   */
  static Response on(Response response, Spoken reply, Turn turn, Map<String, Wording> documents) {
    Screen screen = new Screen(turn.session(), turn.words(), turn.engine());
    String kind = screen.targets.kind();
    // somebody who leaves sees no more than a number that was just said
    boolean leaves = reply.reprompt().isEmpty() && !kind.equals("emergency");
    if (leaves && Speech.number(reply.say(), screen.words).isEmpty()) {
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
            && screen.targets.of(screen.targets.kind()).containsKey(intent)
            && screen.place().equals(arguments.get(1));
    return request.spoken(known ? (String) arguments.get(0) : Control.FALLBACK.intent());
  }

  /** What a document fills in; each of them names every value, so all are there always. */
  private Map<String, Object> data(String kind, Spoken reply) {
    boolean hidden = kind.equals("private");
    List<String> lines = new ArrayList<>();
    int letters = 0;
    for (String sentence : hidden ? List.<String>of() : Speech.sentences(reply.say())) {
      if (targets.isShown(sentence)) {
        lines.add(sentence);
        letters += sentence.length() + (kind.equals("advice") ? A_STEP : 1);
      }
    }
    boolean asks = !lines.isEmpty() && lines.get(lines.size() - 1).endsWith("?");
    String ask = asks ? lines.remove(lines.size() - 1) : hidden ? words.screen("choose") : "";
    String number = hidden ? "" : number(kind, reply);
    Map<String, String> touched = reply.reprompt().isEmpty() ? Map.of() : targets.of(kind);
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
    data.put("targets", Targets.list(touched));
    data.put("wide", Targets.isWide(touched));
    return data;
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
        String count = String.valueOf(check.number());
        return check.number() > 0 ? words.screen("count").replace("[count]", count) : "";
      }
      case "advice" -> {
        // as the words are: from what is known, every turn anew
        return Targets.capital(words.check().level(check.level()));
      }
      case "words" -> {
        boolean answer = session.isAt(Place.ANSWER) && words.knows(topic);
        String name = answer ? words.name(topic) : "";
        return targets.isShown(name) ? Targets.capital(name) : "";
      }
      default -> {
        return "";
      }
    }
  }

  /** The signs that were told, while the check runs. */
  private String told() {
    String named = check.signsTold();
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
      return Speech.number(check.advice().act(), words);
    }
    String number = Speech.number(reply.say(), words);
    boolean calm = kind.equals("words") && !reply.reprompt().isEmpty();
    boolean answer = session.isAt(Place.ANSWER);
    // a sentence that begins with "if" is no alarm; its digits stand in the text
    return calm && (!answer || emergency().startsWith(number)) ? "" : number;
  }

  /** The number of an emergency, or what it is called where nobody knows it. */
  private String emergency() {
    return Targets.capital(Speech.plain(words.fill("{emergency}")));
  }

  /** Where the talk stands, so that a touch which comes late is not taken for another reply. */
  private String place() {
    return Integer.toHexString(session.stamp().hashCode());
  }
}
