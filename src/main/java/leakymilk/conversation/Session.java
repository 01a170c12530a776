package leakymilk.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leakymilk.content.Manner;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.triage.SymptomCheck;

/**
 * Where the conversation stands, between two turns of one session: ids and counts, never words.
 * Unknown, damaged or newer attributes are read as a fresh session.
 */
public final class Session {
  /** Raised when an attribute changes its meaning. */
  private static final int VERSION = 1;

  /** Whoever asks about milk after a loss is asked nothing about a baby from then on. */
  static final String LOSS_INTENT = "MilkAfterLossIntent";

  /** Topics for whoever has no baby yet, or none. */
  static final String PREGNANCY_INTENT = "LeakingInPregnancyIntent";

  static final String NO_BABY_INTENT = "LeakingWithoutBabyIntent";

  /** After so many changes the first words come again. */
  private static final int MOST_VARIED = 60;

  private final boolean asks;
  private String said = "";
  private Place place = Place.START;
  private String topic = "";
  private int piece;
  private int misses;
  private boolean disclaimed;
  private boolean loss;
  private boolean quiet;
  private boolean brief;
  private boolean discreet;
  private boolean ofAnother;
  private boolean elsewhere;
  private int pace;
  private int varied;
  private final List<String> remarked = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();
  private final Map<String, Integer> heard = new LinkedHashMap<>();
  private Check check;

  private Session(boolean asks) {
    this.asks = asks;
  }

  /**
   * The session that these attributes of a request describe. Ids that neither the protocol nor the
   * words have are dropped, and so is a place at which nothing could be said.
   *
   * @param asks whether questions about symptoms are asked in this installation
   */
  public static Session of(
      Map<String, Object> attributes, SymptomCheck engine, Words words, boolean asks) {
    Session session = new Session(asks);
    Object version = attributes.get("v");
    if (version instanceof Long number && number == VERSION) {
      session.topic = intent(attributes.get("topic"), words);
      session.piece = session.topic.isEmpty() ? 0 : count(attributes.get("piece"));
      session.misses = count(attributes.get("misses"));
      session.disclaimed = Boolean.TRUE.equals(attributes.get("disclaimed"));
      session.loss = Boolean.TRUE.equals(attributes.get("loss"));
      session.quiet = Boolean.TRUE.equals(attributes.get("quiet"));
      session.brief = Boolean.TRUE.equals(attributes.get("brief"));
      session.discreet = Boolean.TRUE.equals(attributes.get("discreet"));
      session.ofAnother = Boolean.TRUE.equals(attributes.get("ofAnother"));
      session.elsewhere = Boolean.TRUE.equals(attributes.get("elsewhere"));
      session.pace = pace(attributes.get("pace"));
      session.varied = count(attributes.get("varied"));
      if (attributes.get("remarked") instanceof List<?> remarked) {
        for (Object prompt : remarked) {
          if (prompt instanceof String id && words.has(id)) {
            session.remarked.add(id);
          }
        }
      }
      if (attributes.get("offered") instanceof List<?> offered) {
        for (Object topicId : offered) {
          if (topicId instanceof String id && words.knows(id)) {
            session.offered.add(id);
          }
        }
      }
      if (attributes.get("heard") instanceof Map<?, ?> heard) {
        for (Map.Entry<?, ?> entry : heard.entrySet()) {
          String intent = intent(entry.getKey(), words);
          if (!intent.isEmpty()) {
            session.heard.put(intent, count(entry.getValue()));
          }
        }
      }
      session.check = Check.of(attributes.get("check"), engine, words);
      session.stand(session.said(text(attributes.get("said")), words));
    }
    return session;
  }

  /** The attributes from which {@link #of} makes this session again. */
  public Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("v", VERSION);
    if (!said.isEmpty()) {
      attributes.put("said", said);
    }
    if (!topic.isEmpty()) {
      attributes.put("topic", topic);
      attributes.put("piece", piece);
    }
    if (misses > 0) {
      attributes.put("misses", misses);
    }
    putIf(attributes, "disclaimed", disclaimed);
    putIf(attributes, "loss", loss);
    putIf(attributes, "quiet", quiet);
    putIf(attributes, "brief", brief);
    putIf(attributes, "discreet", discreet);
    putIf(attributes, "ofAnother", ofAnother);
    putIf(attributes, "elsewhere", elsewhere);
    if (pace != 0) {
      attributes.put("pace", pace);
    }
    if (varied > 0) {
      attributes.put("varied", varied);
    }
    if (!remarked.isEmpty()) {
      attributes.put("remarked", remarked);
    }
    if (!heard.isEmpty()) {
      attributes.put("heard", heard);
    }
    if (!offered.isEmpty()) {
      attributes.put("offered", offered);
    }
    if (check != null) {
      attributes.put("check", check.attributes());
    }
    return attributes;
  }

  private static void putIf(Map<String, Object> attributes, String name, boolean value) {
    if (value) {
      attributes.put(name, true);
    }
  }

  /** Whether this is a place of a conversation, for a session that is otherwise read. */
  private boolean isPlace(String said, Words words) {
    Place where = Place.of(said);
    if (where == Place.ANSWER) {
      return !topic.isEmpty();
    }
    if (where == Place.QUESTION) {
      return isAsking();
    }
    return where == Place.ADVICE ? isAdvised() : Place.isAfter(said, words);
  }

  /** What was last said, for a session that is otherwise read; nothing where it cannot be. */
  private String said(String said, Words words) {
    if (Place.of(said) == Place.QUESTION && isEmergency()) {
      return Place.ADVICE.attribute();
    }
    return isPlace(said, words) ? said : Place.START.attribute();
  }

  private void stand(String said) {
    this.said = said;
    place = Place.of(said);
  }

  private void moveTo(String said) {
    stand(said);
    offered.clear();
  }

  /** The intent of a topic that the words have; else empty. */
  private static String intent(Object value, Words words) {
    String intent = text(value);
    return words.knows(Topics.topic(intent)) ? intent : "";
  }

  private static int pace(Object value) {
    return value instanceof Long number ? (int) Math.max(-1, Math.min(1, number)) : 0;
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  private static int count(Object value) {
    return value instanceof Long number && number >= 0 && number < 1000 ? number.intValue() : 0;
  }

  /** Whether the talk stands at a place. */
  public boolean isAt(Place where) {
    return place == where;
  }

  /** The id of the prompt that was last said; elsewhere what stands for the place. */
  String said() {
    return said;
  }

  /** The intent of the last answer; empty before the first. */
  public String topic() {
    return topic;
  }

  /** The piece of the last answer that was last said, from 0. */
  int piece() {
    return piece;
  }

  /** How many turns in a row were not understood. */
  public int misses() {
    return misses;
  }

  /** Whether this session has heard that it is no medical advice. */
  boolean disclaimed() {
    return disclaimed;
  }

  void say(String prompt) {
    moveTo(prompt);
  }

  /** A question of the symptom check is asked. */
  void ask() {
    moveTo(Place.QUESTION.attribute());
  }

  /** The advice of the symptom check is given. */
  void advise() {
    moveTo(Place.ADVICE.attribute());
  }

  /** Asks which of some topics is meant. */
  void offer(Says prompt, List<String> topics) {
    say(prompt.id());
    offered.addAll(topics);
  }

  /** The topics of which one was to be chosen; empty when none was. */
  public List<String> offered() {
    return offered;
  }

  void answer(String intent, int piece) {
    moveTo(Place.ANSWER.attribute());
    topic = intent;
    this.piece = piece;
    vary();
    heard.put(intent, heard.getOrDefault(intent, 0) | 1 << piece);
    asked(intent);
  }

  /** Whether a piece of a topic was said in this session; one bit for each is kept. */
  boolean hasHeard(String intent, int piece) {
    return (heard.getOrDefault(intent, 0) >> piece & 1) == 1;
  }

  /** Whether to whisper. */
  public boolean quiet() {
    return quiet;
  }

  /** Whether others may hear, or look on. */
  public boolean discreet() {
    return discreet;
  }

  /** What a reply would be a reply to; differs wherever the same reply would mean another thing. */
  public String stamp() {
    String stamp = said + ' ' + topic + ' ' + piece + ' ' + misses + ' ' + offered;
    return check == null ? stamp : stamp + ' ' + check.stamp();
  }

  /** Whether answers are one sentence. */
  boolean brief() {
    return brief;
  }

  /** Slower -1, as usual 0, faster 1. */
  public int pace() {
    return pace;
  }

  /** How the words are turned, for the request with this number of a session. */
  public Manner manner(int turn) {
    return new Manner(ofAnother, discreet, loss, elsewhere, turn + varied);
  }

  /** From now on other words for the same, where the content has some. */
  void vary() {
    varied = (varied + 1) % MOST_VARIED;
  }

  /**
   * Whether a remark is said for the second time, to which another answer leads; the first time is
   * noted, the second one ends it.
   *
   * @param second the prompt that is said then
   */
  boolean remark(String second) {
    int times = Collections.frequency(remarked, second);
    if (times < 2) {
      remarked.add(second);
    }
    return times == 1;
  }

  /** A whisper is short as well. */
  void whisper() {
    quiet = true;
    brief = true;
  }

  void shorten() {
    brief = true;
  }

  void beDiscreet() {
    discreet = true;
  }

  void askForAnother(boolean another) {
    ofAnother = another;
  }

  void bePlain() {
    discreet = false;
  }

  /** Whether the numbers of the locale hold where somebody is: nobody's are said where not. */
  void beElsewhere(boolean away) {
    elsewhere = away;
  }

  /** Whether somebody asks for her. */
  boolean ofAnother() {
    return ofAnother;
  }

  /** A step slower or faster. */
  void pace(int step) {
    pace = Math.max(-1, Math.min(1, pace + step));
  }

  /** Whether the voice is the usual one already. */
  boolean isUsual() {
    return !quiet && !brief && !discreet && pace == 0;
  }

  /** The usual voice: aloud, at the usual pace and length, nobody else listening. */
  void speakNormally() {
    quiet = false;
    brief = false;
    discreet = false;
    pace = 0;
  }

  /** Whether an emergency was just told, which is said aloud and at once. */
  public boolean isEmergency() {
    return check != null && check.level == Level.EMERGENCY && !isAsking();
  }

  /** A topic was asked about, before any of it is said: one of them tells of a loss. */
  void asked(String intent) {
    if (intent.equals(LOSS_INTENT)) {
      lost();
    }
  }

  /** A loss was told: from now on no word of a baby. */
  void lost() {
    loss = true;
    if (check != null) {
      check.tell("loss", Reply.YES);
    }
  }

  /** What was asked about before there was a baby, or without one, answers nothing any more. */
  void forgetPlace() {
    for (String intent : List.copyOf(heard.keySet())) {
      if (Answers.isPlace(Topics.topic(intent))) {
        heard.remove(intent);
      }
    }
    topic = Answers.isPlace(Topics.topic(topic)) ? "" : topic;
    if (check != null && check.level == null) {
      check.findings = check.findings.without("pregnant").without("leaking-without-baby");
      check.told.remove("leaking-without-baby");
    }
  }

  boolean hasLost() {
    return loss;
  }

  /** Whether it was told that she is pregnant. */
  boolean isPregnant() {
    return check != null && check.findings.of("pregnant") == Reply.YES;
  }

  /** A topic was answered on the way; what was last said stays what it was. */
  void aside(String topicId) {
    topic = Topics.intent(topicId);
    piece = 0;
    asked(topic);
  }

  void understood() {
    misses = 0;
  }

  public void missed() {
    misses++;
    vary();
  }

  void disclaim() {
    disclaimed = true;
  }

  /** The symptom check of this session; null when there is none. */
  Check check() {
    return check;
  }

  /** Whether no question about symptoms is asked in this installation; never sent to Alexa. */
  public boolean isWithoutCheck() {
    return !asks;
  }

  /** Whether the symptom check asks, or what it advised was the last thing said. */
  boolean isInCheck() {
    return isAsking() || place == Place.ADVICE;
  }

  /** Whether a question of the symptom check waits for its reply. */
  public boolean isAsking() {
    return check != null && !check.asking.isEmpty();
  }

  /** Whether the symptom check has advised, and asks nothing. */
  public boolean isAdvised() {
    return check != null && check.level != null && !isAsking();
  }

  /** The number of the pending question, from 1; 0 where one is asked out of turn, or none. */
  public int question() {
    boolean inTurn = isAsking() && check.back.isEmpty() && check.wrong.isEmpty();
    return inTurn ? check.asked.size() : 0;
  }

  /** Starts a symptom check, in place of an earlier one. */
  Check beginCheck() {
    check = new Check();
    if (loss) {
      check.tell("loss", Reply.YES);
    }
    return check;
  }

  /** Whether a question of a symptom check was asked, or its advice given. */
  boolean hasBegunCheck() {
    return check != null
        && (!check.asked.isEmpty() || !check.asking.isEmpty() || check.level != null);
  }

  /** Whether a sign was named in a question, and no symptom check has begun with it. */
  boolean hasNotedSigns() {
    return check != null && !hasBegunCheck() && !check.told.isEmpty();
  }

  void forgetCheck() {
    check = null;
  }

  /** Whether an advice was given, and at most a goodbye after it. */
  boolean isAfterAdvice() {
    boolean last = place == Place.ADVICE || place == Place.ADVISED;
    return last && check != null && check.level != null;
  }

  /** Whether the last thing said was the number of an emergency, and a reply to it comes. */
  boolean isAfterEmergency() {
    return place == Place.ADVICE && isEmergency();
  }

  /** Forgets what was talked about; the disclaimer stays said. */
  void startOver() {
    stand(Place.START.attribute());
    topic = "";
    piece = 0;
    misses = 0;
    heard.clear();
    check = null;
  }
}
