package leakymilk.skill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import leakymilk.content.Control;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.conversation.CheckVoice;
import leakymilk.conversation.Place;
import leakymilk.conversation.Session;
import leakymilk.conversation.Voice;

/**
 * What can be touched on a screen where a talk stands, each for one spoken reply: the intents in
 * their order, with their labels.
 */
final class Targets {
  private static final String YES = Control.YES.intent();
  private static final String NO = Control.NO.intent();
  private static final String NOT_SURE = Control.NOT_SURE.intent();

  /** A label of more letters needs a line of its own on a small round screen. */
  private static final int WIDE_LABEL = 9;

  private final Session session;
  private final Words words;
  private final CheckVoice check;

  Targets(Session session, Words words, CheckVoice check) {
    this.session = session;
    this.words = words;
    this.check = check;
  }

  /** What kind of screen it is: each has its document. */
  String kind() {
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
  Map<String, String> of(String kind) {
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
        boolean more = check.advice().hasMore();
        yesOrNo(targets, more ? "more" : "again", "enough");
        targets.put(Control.WHY.intent(), words.screen("why"));
      }
      default -> words(targets);
    }
    return targets;
  }

  /** Whether the reply to a remark asks something of its own, such as whether to go on. */
  private boolean isAsked() {
    String said = session.standing().said();
    return session.isAt(Place.TALK)
        && Says.of(said) == null
        && words.has(said)
        && words.prompt(said).asks();
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
      } else if (Voice.offersMore(session, words)) {
        yesOrNo(targets, "more", "enough");
      } else {
        topics(targets, words.answer(topic).near());
      }
    } else if (session.isAt(Place.CHECK_OFFERED) || session.isAt(Place.LAST_MISS) || isAsked()) {
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
  boolean isShown(String text) {
    return !text.isEmpty() && !(session.tone().discreet() && body().matcher(text).find());
  }

  private Pattern body() {
    return Pattern.compile(words.screen("body").replace(' ', '|'), Pattern.CASE_INSENSITIVE);
  }

  /** As a document takes them. */
  static List<Object> list(Map<String, String> targets) {
    List<Object> list = new ArrayList<>();
    for (Map.Entry<String, String> target : targets.entrySet()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("say", target.getKey());
      one.put("label", target.getValue());
      list.add(one);
    }
    return list;
  }

  /** Whether a label needs a line of its own. */
  static boolean isWide(Map<String, String> targets) {
    boolean wide = false;
    for (String label : targets.values()) {
      wide |= label.length() > WIDE_LABEL;
    }
    return wide;
  }

  static String capital(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
