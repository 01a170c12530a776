package leakymilk.skill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.alexa.Codec;
import leakymilk.content.Contact;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;
import leakymilk.conversation.SessionAttributes;
import leakymilk.triage.Finding;
import leakymilk.triage.Findings;
import leakymilk.triage.Level;
import leakymilk.triage.Reply;
import leakymilk.triage.Step;
import leakymilk.triage.SymptomCheck;

/**
 * Long random conversations with the real stream handler. After every turn the promises of the
 * safety case are looked at, with the triage engine as the judge of every level.
 */
final class Walker {
  /** What was said in a turn, as the invariants need to know it. */
  private record Act(String kind, String intent, List<String> reported, ObjectNode request) {}

  /** A request and its answer, to be asked again in another order. */
  record Turned(String request, String response) {}

  private static final ContentStore STORE = ContentStore.packaged();
  private static final SymptomCheck ENGINE = STORE.check();
  private static final List<String> LOCALES =
      new ArrayList<>(STORE.locales().stream().filter(l -> l.contains("-")).toList());

  static {
    LOCALES.addAll(List.of("en-US", "en-US", "en-ZZ", "xx-XX"));
  }

  private static final List<String> REPLIES =
      List.of("AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.NoIntent", "NotSureIntent");

  /** What decides nothing, whatever was asked. */
  private static final Set<String> NOISE =
      Set.of(
          "AMAZON.FallbackIntent",
          "AMAZON.HelpIntent",
          "AMAZON.RepeatIntent",
          "WhyIntent",
          "WhereWereWeIntent",
          "HoldOnIntent",
          "SlowerIntent",
          "FasterIntent",
          "QuietIntent",
          "SourceIntent",
          "DoctorNotesIntent",
          "ThanksIntent",
          "IntentOfTomorrow");

  private static final Pattern SPOKEN_NUMBER = Pattern.compile("<say-as[^>]*>([^<]*)</say-as>");
  private static final Pattern OF_A_BABY = Pattern.compile("(?i)\\b(baby|babies|newborn)\\b");

  private final Random random;
  private final List<String> log = new ArrayList<>();
  private final LeakyMilkStreamHandler skill;
  private final List<String> sentences = sentences();
  private final List<String> intents = States.intents();
  private final List<State> states = States.all();
  private final List<String> findings = new ArrayList<>();
  private final Map<String, String> problems = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> history = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  /** Some of the turns, to be asked again. */
  final List<Turned> kept = new ArrayList<>();

  long turns;
  long conversations;
  long emergencies;
  long damaged;

  Walker(long seed) {
    random = new Random(seed);
    skill = new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));
    ENGINE.protocol().findings().forEach(finding -> findings.add(finding.id()));
  }

  /** Each kind of problem with how often it was met and the end of the first such conversation. */
  List<String> problems() {
    List<String> told = new ArrayList<>();
    problems.forEach((kind, where) -> told.add(counts.get(kind) + " times: " + kind + where));
    return told;
  }

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    try (var files = Files.list(Path.of("src/test/resources/dev"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          sentences.add(line.substring(line.lastIndexOf('\t') + 1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    sentences.addAll(
        List.of("yes", "no", "yes it does", "not really", "maybe", "i am not sure", "no no no"));
    sentences.addAll(List.of("uh", "?", "", "thirty eight five", "both", "a bit", "stop", "help"));
    return sentences;
  }

  /** Walks until so many turns are done. */
  Walker walk(long most) throws IOException {
    while (turns < most) {
      conversation();
    }
    return this;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private void conversation() throws IOException {
    conversations++;
    history.clear();
    String locale = any(LOCALES);
    JsonNode attributes = Handset.JSON.readTree((oneIn(3) ? any(states) : State.start()).text());
    boolean clean = attributes.isEmpty();
    int length = 1 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      if (oneIn(60)) {
        locale = any(LOCALES);
      }
      if (oneIn(25)) {
        attributes = damage(attributes);
        clean = false;
        damaged++;
      }
      Act act = act(attributes, locale);
      byte[] request =
          Handset.envelope(act.request(), Handset.SKILL_ID, attributes)
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      history.add(attributes + "\n    " + act.request());
      log.clear();
      byte[] answer;
      try {
        answer = Handset.bytes(skill, request);
      } catch (IOException | RuntimeException | Error thrown) {
        problem("the handler throws " + thrown.getClass().getName());
        return;
      }
      turns++;
      if (oneIn(40) && kept.size() < 20_000) {
        kept.add(
            new Turned(
                new String(request, StandardCharsets.UTF_8),
                new String(answer, StandardCharsets.UTF_8)));
      }
      JsonNode response = Handset.JSON.readTree(answer);
      history.add("  " + response);
      if (act.kind().equals("event")) {
        if (response.at("/response/outputSpeech").isObject()) {
          problem("speech where Alexa takes none");
        }
        if (act.intent().equals("SessionEndedRequest")) {
          return;
        }
        continue;
      }
      look(act, attributes, response, locale, clean, request);
      if (!Handset.isOpen(response)) {
        return;
      }
      attributes = response.path("sessionAttributes");
      if (oneIn(50) && others.size() < 500) {
        others.add(attributes);
      }
    }
  }

  private Act act(JsonNode attributes, String locale) {
    boolean asking = attributes.path("check").has("asking");
    int dice = random.nextInt(100);
    if (asking && dice < 45) {
      return intent(any(REPLIES), locale);
    }
    if (dice < 55) {
      return intent(any(intents), locale);
    }
    if (dice < 78) {
      String said = any(sentences);
      said = oneIn(12) ? said + " and " + any(sentences) : said;
      said = oneIn(12) ? "no " + said : said;
      String name = oneIn(8) ? "DenyIntent" : oneIn(8) ? "ReportIntent" : "QuestionIntent";
      Act act = intent(name, locale);
      ObjectNode slot = act.request().withObject("/intent/slots/query");
      slot.put("name", "query").put("value", said);
      return new Act("words", name, List.of(), act.request());
    }
    if (dice < 92) {
      return report(locale);
    }
    if (dice < 96) {
      String type = any(List.of("LaunchRequest", "SessionResumedRequest", "A.Request.OfTomorrow"));
      return new Act("spoken", type, List.of(), request(type, locale));
    }
    String type =
        any(
            List.of(
                "SessionEndedRequest",
                "System.ExceptionEncountered",
                "AudioPlayer.PlaybackStopped",
                "CanFulfillIntentRequest",
                "Alexa.Presentation.APL.RuntimeError"));
    return new Act("event", type, List.of(), request(type, locale));
  }

  private static ObjectNode request(String type, String locale) {
    return Handset.JSON
        .createObjectNode()
        .put("type", type)
        .put("locale", locale)
        .put("requestId", "r")
        .put("timestamp", "2026-11-22T03:00:00Z");
  }

  private static Act intent(String name, String locale) {
    ObjectNode request = request("IntentRequest", locale);
    request.putObject("intent").put("name", name);
    return new Act("intent", name, List.of(), request);
  }

  private Act report(String locale) {
    String name = any(List.of("ReportIntent", "ReportIntent", "BabyReportIntent", "DenyIntent"));
    Act act = intent(name, locale);
    ObjectNode slots = act.request().withObject("/intent/slots");
    List<String> reported = new ArrayList<>();
    int signs = oneIn(4) ? 2 : 1;
    for (int i = 0; i < signs; i++) {
      String id = any(findings);
      String spoken = id.replace('-', ' ');
      ObjectNode slot = slots.putObject("finding" + i).put("name", "finding" + i);
      slot.put("value", spoken);
      ObjectNode authority =
          slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
      authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
      ArrayNode values = authority.putArray("values");
      String told = id.startsWith("baby-") && oneIn(2) ? id.substring(5) : id;
      values.addObject().putObject("value").put("name", spoken).put("id", told);
      if (name.equals("ReportIntent") || name.equals("BabyReportIntent")) {
        reported.add(told.equals(id) ? id : "?");
      }
    }
    if (oneIn(4)) {
      String other =
          oneIn(2) ? "no " + any(findings).replace('-', ' ') + " yesterday" : any(sentences);
      slots.putObject("other").put("name", "other").put("value", other);
    }
    return new Act("report", name, reported, act.request());
  }

  /** Attributes of another talk, of another version, or with something wrong in them. */
  private JsonNode damage(JsonNode attributes) throws IOException {
    int dice = random.nextInt(6);
    if (dice == 0 && !others.isEmpty()) {
      return any(others);
    }
    if (dice == 1) {
      return Handset.JSON.readTree(any(states).text());
    }
    if (!attributes.isObject() || attributes.isEmpty()) {
      return attributes;
    }
    ObjectNode changed = attributes.deepCopy();
    if (dice == 2) {
      // what a later version may have added, and ids that this one does not know
      changed.put("later", "x").putObject("more").put("deep", 1);
      changed.withArray("offered").add("topic-of-tomorrow");
      return changed;
    }
    if (dice == 3) {
      return changed.put("v", random.nextInt(4));
    }
    boolean inside = oneIn(2) && changed.path("check").isObject();
    ObjectNode in = inside ? (ObjectNode) changed.path("check") : changed;
    List<String> names = new ArrayList<>();
    in.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return changed;
    }
    String name = any(names);
    switch (random.nextInt(6)) {
      case 0 -> in.remove(name);
      case 1 -> in.putNull(name);
      case 2 -> in.put(name, random.nextLong());
      case 3 -> in.put(name, any(List.of("advice", "check", "answer", "check-heard", "x", "")));
      case 4 -> in.set(name, in.path(any(names)).deepCopy());
      default -> in.putArray(name).add("nobody-knows").add(7).add(any(findings));
    }
    return changed;
  }

  private void problem(String kind) {
    counts.merge(kind, 1, Integer::sum);
    int from = Math.max(0, history.size() - 6);
    problems.putIfAbsent(
        kind, "\n  " + String.join("\n  ", history.subList(from, history.size())) + "\n  " + log);
  }

  private static Findings findings(JsonNode check) {
    Map<String, Reply> known = new LinkedHashMap<>();
    check.path("no").forEach(id -> known.put(id.asText(), Reply.NO));
    check.path("unsure").forEach(id -> known.put(id.asText(), Reply.UNSURE));
    check.path("yes").forEach(id -> known.put(id.asText(), Reply.YES));
    return Findings.of(known);
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new HashSet<>();
    list.forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private static String emergencyNumber(String locale) {
    String filled = STORE.in(locale).fill("{emergency}");
    return filled.replaceAll("[\u00ab\u00bb]", "");
  }

  private void look(
      Act act, JsonNode before, JsonNode response, String locale, boolean clean, byte[] request)
      throws IOException {
    try {
      SessionRulesTest.keepsTheRules(response);
    } catch (Exception | AssertionError broken) {
      problem("a rule of Alexa's sessions is broken: " + broken.getClass().getSimpleName());
    }
    for (String line : log) {
      if (!line.startsWith("Complaint: ")) {
        problem("the log says " + line);
      }
    }
    JsonNode after = response.path("sessionAttributes");
    JsonNode check = after.path("check");
    String ssml = response.at("/response/outputSpeech/ssml").asText();
    String speech = Handset.speech(response);
    if (speech.matches("(?s).*[\\[\\]{}|\u00ab\u00bb].*")) {
      problem("a placeholder is spoken");
    }
    numbers(ssml, after, locale);
    roundTrip(after, locale);
    judge(check, after, speech, locale, clean);
    told(act, check, speech, locale);
    kept(act, before, check);
    if (after.path("loss").asBoolean() && OF_A_BABY.matcher(speech).find()) {
      problem("a baby is named after a loss");
    }
    boolean stop = act.intent().equals("AMAZON.StopIntent");
    if ((stop || act.intent().equals("AMAZON.CancelIntent")) && Handset.isOpen(response)) {
      problem("stop does not stop");
    }
    if (request.length < 4_000 && response.toString().length() > 24_000) {
      problem("a response is larger than Alexa takes");
    }
  }

  /** No other country's number, ever; elsewhere nobody's. */
  private void numbers(String ssml, JsonNode after, String locale) {
    Set<String> own = new HashSet<>();
    boolean away = after.path("elsewhere").asBoolean();
    Words words = away ? STORE.in("en") : STORE.in(locale);
    for (Contact contact : words.contacts()) {
      own.add(contact.number());
    }
    Matcher spoken = SPOKEN_NUMBER.matcher(ssml);
    while (spoken.find()) {
      String number = spoken.group(1);
      if (own.stream().noneMatch(known -> known.startsWith(number))) {
        problem("a number that is not of the place: " + number + " in " + locale);
      }
    }
  }

  /** What the skill sends, it reads back whole. */
  private void roundTrip(JsonNode after, String locale) throws IOException {
    ObjectNode envelope =
        Handset.envelope(request("LaunchRequest", locale), Handset.SKILL_ID, after);
    Map<String, Object> sent =
        Codec.read(envelope.toString().getBytes(StandardCharsets.UTF_8)).attributes();
    Map<String, Object> read =
        SessionAttributes.written(SessionAttributes.read(sent, ENGINE, STORE.in(locale), true));
    JsonNode again = Handset.JSON.readTree(Handset.JSON.writeValueAsBytes(read));
    if (!again.equals(after) && !speechEnded(after)) {
      for (String name : names(after)) {
        if (!after.path(name).equals(again.path(name))) {
          problem("an attribute is not read back as it was sent: " + name);
        }
      }
    }
  }

  /** A prompt that closes the session is no place to come back to. */
  private static boolean speechEnded(JsonNode after) {
    String said = after.path("said").asText();
    return STORE.in("en").has(said) && !STORE.in("en").prompt(said).asks();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The engine, asked anew, never finds more than was advised, nor another question to ask. */
  private void judge(JsonNode check, JsonNode after, String speech, String locale, boolean clean) {
    if (!check.isObject()) {
      return;
    }
    Findings findings = findings(check);
    Level settled = ENGINE.level(findings);
    boolean asking = check.has("asking");
    boolean askedAgain = check.has("wrong") || check.has("back");
    if (check.has("level") && !asking) {
      Level advised = Level.valueOf(check.path("level").asText());
      Level owed = ENGINE.advise(findings).level();
      if (advised.compareTo(owed) < 0) {
        problem("advised " + advised + " where the engine says " + owed);
      }
      if (advised.compareTo(owed) > 0 && !check.has("other") && clean) {
        problem("advised " + advised + " where the engine says only " + owed);
      }
      boolean noted = check.path("asked").isEmpty();
      if (after.path("said").asText().equals("advice")
          && ENGINE.next(findings) instanceof Step.Ask
          && advised.compareTo(Level.SAME_DAY) < 0
          && !noted) {
        // whoever leaves the check with what cannot wait hears at once what it needs, see judge's
        // first promise; anything less is advised to nobody who was not asked everything
        problem("advised " + advised + " before everything was asked");
      }
    }
    if (asking && !askedAgain && settled == Level.EMERGENCY) {
      problem("an emergency is known and something is asked");
    }
    if (asking && !askedAgain && check.has("other")) {
      problem("another emergency is known and something is asked");
    }
    boolean advice = after.path("said").asText().equals("advice");
    if (advice && check.path("level").asText().equals("EMERGENCY")) {
      emergencies++;
      boolean number = speech.contains(number(after, locale));
      boolean called = after.path("remarked").toString().contains("call-made-emergency");
      if (!number && !called) {
        problem("an emergency without its number");
      }
    }
  }

  private static String number(JsonNode after, String locale) {
    boolean nobodys =
        after.path("elsewhere").asBoolean() || !ContentStore.packaged().locales().contains(locale);
    return nobodys ? "emergency number" : emergencyNumber(locale);
  }

  /** Whoever tells an emergency hears the number first, at any moment in any state. */
  private void told(Act act, JsonNode check, String speech, String locale) {
    boolean cry = act.intent().equals("EmergencyIntent") || act.intent().equals("HarmIntent");
    boolean emergency = cry;
    for (String id : act.reported()) {
      Finding finding = ENGINE.finding(id);
      boolean ofBaby = act.intent().equals("BabyReportIntent") && !id.startsWith("baby-");
      boolean own = ENGINE.finding("baby-" + id) != null;
      boolean plain = finding != null && finding.level() == Level.EMERGENCY;
      emergency |= plain && finding.excuses().isEmpty() && !(ofBaby && own);
    }
    if (!emergency) {
      return;
    }
    if (!check.path("level").asText().equals("EMERGENCY")) {
      problem("an emergency that was told is not one: " + (cry ? act.intent() : "a report"));
    }
    String start = speech.substring(0, Math.min(70, speech.length()));
    String number = STORE.in(locale).fill("{emergency}").replaceAll("[\u00ab\u00bb]", "");
    if (!start.contains(number) && !start.contains("emergency")) {
      problem("an emergency that was told does not begin with the number");
    }
  }

  /** Noise decides nothing; what was told stays told but by a no to a question. */
  private void kept(Act act, JsonNode before, JsonNode check) {
    JsonNode was = before.path("check");
    if (!before.path("v").isIntegralNumber() || before.path("v").asInt() != 1 || !was.isObject()) {
      return;
    }
    boolean noise = NOISE.contains(act.intent()) && act.kind().equals("intent");
    boolean telling = before.path("said").asText().equals("check-tell");
    if (!noise || telling || before.path("loss").asBoolean()) {
      return;
    }
    Set<String> no = ids(check.path("no"));
    no.removeAll(ids(was.path("no")));
    if (!no.isEmpty() && !ids(was.path("yes")).containsAll(no)) {
      problem("noise denies something: " + act.intent());
    }
    Set<String> yes = ids(was.path("yes"));
    yes.removeIf(id -> ENGINE.finding(id) == null);
    yes.removeAll(ids(check.path("yes")));
    if (!yes.isEmpty()) {
      problem("noise takes back what was told: " + act.intent());
    }
    boolean emergency = was.path("level").asText().equals("EMERGENCY") && !was.has("asking");
    if (emergency && !check.path("level").asText().equals("EMERGENCY")) {
      problem("noise ends an emergency: " + act.intent());
    }
  }
}
