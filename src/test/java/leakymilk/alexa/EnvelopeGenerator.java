package leakymilk.alexa;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes request envelopes as Alexa sends them, might send them, and never sends them: the same ones
 * for the same seed. Most are honest (only the order, absent and unknown parts vary); the others
 * hold values of wrong types and numbers of any size, and a few are damaged as text.
 */
final class EnvelopeGenerator {
  /** Every type of request that Amazon's model knows. */
  static final List<String> TYPES =
      Stream.of(com.amazon.ask.model.Request.class.getAnnotation(JsonSubTypes.class).value())
          .map(JsonSubTypes.Type::name)
          .sorted()
          .toList();

  private static final List<String> USUAL_TYPES =
      List.of(
          "IntentRequest",
          "IntentRequest",
          "IntentRequest",
          "LaunchRequest",
          "SessionEndedRequest",
          "CanFulfillIntentRequest",
          "Alexa.Presentation.APL.UserEvent");

  private static final List<String> WHOLE_WORDS =
      List.of(
          "answer",
          "HowLongIntent",
          "AMAZON.YesIntent",
          "why is my breast leaking",
          "",
          " ",
          "na\u00efve \u00e9\u0301 \u0130\u0131 \u00df",
          "\u6bcd\u4e73 \u0926\u0942\u0927 \u062d\u0644\u064a\u0628 \u202e\u200b\ufeff",
          "\ud83c\udf7c\ud83d\udc69\u200d\ud83c\udf7c",
          "tab\tline\nreturn\rfeed\fback\b bell\u0007 zero\u0000 delete\u007f",
          "\"quoted\" \\ back / slash",
          "</speak>&amp;<b>'",
          "\u2028\u2029\uffff\ufffd",
          "null",
          "true",
          "12",
          "?",
          " ... ?!");

  /** With halves of characters, which JSON can escape and UTF-8 cannot hold. */
  private static final List<String> WORDS =
      Stream.concat(WHOLE_WORDS.stream(), Stream.of("a \ud83c half", "\udf7c\ud83c")).toList();

  private final Random random;
  private boolean honest;

  EnvelopeGenerator(long seed) {
    random = new Random(seed);
  }

  /** The next envelope. */
  byte[] next() {
    honest = chance(70);
    byte[] body =
        object(
                field("version", () -> quoted("1.0")),
                field("session", this::session),
                field("context", this::context),
                field("request", this::request))
            .getBytes(StandardCharsets.UTF_8);
    return honest || !chance(10) ? body : damaged(body);
  }

  /** Plain values as the session of a response may hold them. */
  Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> text();
      case 1 -> random.nextLong() >> random.nextInt(64);
      case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
      case 3 -> random.nextBoolean();
      case 4 -> null;
      case 5 -> random.nextInt(100);
      case 6 -> Stream.generate(() -> value(depth - 1)).limit(random.nextInt(4)).toList();
      default -> {
        java.util.Map<String, Object> map = new java.util.LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(name(), value(depth - 1));
        }
        yield map;
      }
    };
  }

  /** A name of a field: of whole characters, as the SDK wants them. */
  String name() {
    return of(WHOLE_WORDS);
  }

  /** A text of one or a few words, at times long. */
  String text() {
    String text = of(WORDS) + (chance(30) ? of(WORDS) : "");
    return chance(1) ? text.repeat(1 + random.nextInt(300)) : text;
  }

  private String session() {
    return object(
        field("new", () -> random.nextBoolean() ? "true" : "false"),
        field("sessionId", () -> quoted("amzn1.echo-api.session." + random.nextInt(100))),
        field("application", this::application),
        field("user", () -> object(field("userId", () -> quoted("u")))),
        field("attributes", this::attributes));
  }

  private String attributes() {
    return object(
        field("v", () -> chance(80) ? "1" : number()),
        field("said", this::string),
        field("topic", this::string),
        field("piece", this::number),
        field("disclaimed", () -> random.nextBoolean() ? "true" : "false"),
        field(
            "check",
            () ->
                object(
                    field("asking", this::string),
                    field("yes", () -> array(this::string)),
                    field("no", () -> array(() -> junk(2))))));
  }

  private String application() {
    return object(
        field(
            "applicationId",
            () -> quoted(chance(80) ? "amzn1.ask.skill.11111111" : "amzn1.ask.skill.22222222")));
  }

  private String context() {
    return object(
        field("System", this::system),
        field("AudioPlayer", () -> object(field("playerActivity", () -> quoted("IDLE")))),
        field("Extensions", () -> object(field("available", () -> object()))),
        field("Viewport", this::viewport),
        field("Viewports", () -> array(this::typedViewport)),
        field(
            "Alexa.Presentation.APL",
            () ->
                object(
                    field("token", this::string),
                    field("version", () -> quoted("AriaRuntimeLibrary-2.0")),
                    field(
                        "componentsVisibleOnScreen",
                        () ->
                            array(
                                () ->
                                    object(
                                        field("uid", this::string),
                                        field("tags", () -> object()),
                                        field("entities", () -> "[]")))))),
        field(
            "Geolocation",
            () ->
                object(
                    field("timestamp", () -> quoted("2026-11-22T03:12:07Z")),
                    field("coordinate", () -> object(field("latitudeInDegrees", () -> "47.5"))))));
  }

  private String system() {
    return object(
        field("application", this::application),
        field("user", () -> object(field("userId", () -> quoted("u")))),
        field("person", () -> object(field("personId", () -> quoted("p")))),
        field("unit", () -> object(field("unitId", () -> quoted("n")))),
        field("apiEndpoint", () -> quoted("https://api.amazonalexa.com")),
        field("apiAccessToken", this::string),
        field(
            "device",
            () ->
                object(
                    field("deviceId", () -> quoted("d")),
                    field("supportedInterfaces", this::interfaces))));
  }

  private String interfaces() {
    return object(
        field("AudioPlayer", () -> object()),
        field(
            "Alexa.Presentation.APL",
            () ->
                object(
                    field("runtime", () -> object(field("maxVersion", () -> quoted("2024.3")))))),
        field("Display", () -> object(field("templateVersion", () -> quoted("1.0")))),
        field("Geolocation", () -> object()),
        field("Some.New.Interface", () -> object()));
  }

  private String viewport() {
    return object(
        field("mode", () -> quoted("HUB")),
        field("shape", () -> quoted("ROUND")),
        field("pixelWidth", () -> "1280"),
        field("dpi", () -> "160.5"),
        field("touch", () -> array(() -> quoted("SINGLE"))),
        field(
            "experiences",
            () -> array(() -> object(field("canRotate", () -> "false"), field("x", () -> "1")))));
  }

  private String typedViewport() {
    return object(
        type(() -> quoted(chance(90) ? "APL" : "APLT")),
        field("id", () -> quoted("main")),
        field("shape", () -> quoted("RECTANGLE")),
        field(
            "configuration",
            () ->
                object(
                    field(
                        "current",
                        () ->
                            object(
                                field("mode", () -> quoted("HUB")),
                                field(
                                    "size",
                                    () ->
                                        object(
                                            type(() -> quoted("DISCRETE")),
                                            field("pixelWidth", () -> "1280"))))))));
  }

  private String request() {
    String type = chance(70) ? of(USUAL_TYPES) : of(TYPES);
    if (!honest && chance(10)) {
      type = of(List.of("Some.New.Request", "intentrequest", "", text()));
    }
    String named = type;
    List<Field> fields =
        new ArrayList<>(
            List.of(
                type(() -> quoted(named)),
                field("requestId", () -> quoted("amzn1.echo-api.request.x")),
                field("timestamp", () -> quoted("2026-11-22T03:12:07Z")),
                field("locale", () -> quoted(of(List.of("en-US", "en-GB", "en-IN", "xx"))))));
    if (type.equals("IntentRequest")
        || type.equals("CanFulfillIntentRequest")
        || (!honest && chance(3))) {
      fields.add(field("intent", this::intent));
      fields.add(
          field(
              "dialogState",
              () -> quoted(of(List.of("STARTED", "IN_PROGRESS", "COMPLETED", "SOMETHING_NEW")))));
    }
    if (type.endsWith("UserEvent") || (!honest && chance(3))) {
      fields.add(field("arguments", () -> array(() -> junk(2))));
      fields.add(field("token", this::string));
      fields.add(field("components", () -> object()));
      fields.add(
          field(
              "source",
              () -> source(named, object(field("type", () -> quoted("TouchWrapper"))), "{}")));
    }
    if (type.equals("SessionEndedRequest")) {
      fields.add(
          field(
              "reason",
              () ->
                  quoted(
                      of(
                          List.of(
                              "USER_INITIATED",
                              "ERROR",
                              "EXCEEDED_MAX_REPROMPTS",
                              "SOMETHING_NEW")))));
      fields.add(
          field(
              "error",
              () ->
                  object(
                      field("type", () -> quoted("INVALID_RESPONSE")),
                      field("message", this::string))));
    }
    if (!honest && chance(2)) {
      fields.add(field("\ud83c", () -> junk(1)));
    }
    return object(fields.toArray(Field[]::new));
  }

  /** The source of a touch is an object in one version of APL's events and anything in another. */
  private static String source(String type, String ofApl, String otherwise) {
    return type.equals("Alexa.Presentation.APL.UserEvent") ? ofApl : otherwise;
  }

  private String intent() {
    return object(
        field(
            "name",
            () -> quoted(of(List.of("HowLongIntent", "AMAZON.YesIntent", "QuestionIntent")))),
        field("confirmationStatus", this::confirmation),
        field("slots", this::slots));
  }

  private String slots() {
    return object(
        Stream.of("finding", "other", "third", "query")
            .filter(name -> chance(50))
            .map(name -> field(name, () -> slot(name)))
            .toArray(Field[]::new));
  }

  private String slot(String name) {
    if (chance(20)) {
      return object(
          field("name", () -> quoted(name)), field("confirmationStatus", () -> quoted("NONE")));
    }
    // where Alexa sends a list of values, it sends no single one
    boolean list = chance(30);
    List<Field> fields =
        new ArrayList<>(
            List.of(
                field("name", () -> quoted(name)),
                field("confirmationStatus", this::confirmation),
                field("source", () -> quoted("USER")),
                field("slotValue", () -> list ? values(2) : simple())));
    if (!list || chance(20)) {
      fields.add(field("value", this::string));
      fields.add(field("resolutions", this::resolutions));
    }
    return object(fields.toArray(Field[]::new));
  }

  private String confirmation() {
    return quoted(chance(80) ? "NONE" : of(List.of("DENIED", "CONFIRMED", "SOMETHING_NEW")));
  }

  private String simple() {
    return object(
        type(() -> quoted(honest || chance(90) ? "Simple" : "New")),
        field("value", this::string),
        field("resolutions", this::resolutions));
  }

  /** A list of values, of which some are lists again. */
  private String values(int depth) {
    return object(
        type(() -> quoted(honest || chance(90) ? "List" : "New")),
        field(
            "values", () -> array(() -> depth == 0 || chance(80) ? simple() : values(depth - 1))));
  }

  private String resolutions() {
    return object(
        field(
            "resolutionsPerAuthority",
            () ->
                array(
                    () ->
                        object(
                            field("authority", () -> quoted("amzn1.er-authority.x")),
                            field("status", this::status),
                            field("values", () -> array(this::resolvedValue))))));
  }

  private String status() {
    return object(
        field(
            "code",
            () ->
                quoted(
                    chance(70)
                        ? "ER_SUCCESS_MATCH"
                        : of(
                            List.of(
                                "ER_SUCCESS_NO_MATCH", "ER_ERROR_TIMEOUT", "SOMETHING_NEW", "")))));
  }

  private String resolvedValue() {
    return object(
        field(
            "value",
            () ->
                object(
                    field("name", this::string),
                    field("id", () -> quoted(of(List.of("fever", "lump", "", "hot")))))));
  }

  private record Field(String key, Supplier<String> value, boolean always) {}

  private static Field field(String key, Supplier<String> value) {
    return new Field(key, value, false);
  }

  /** A field that tells the type of its object: never absent in an honest envelope. */
  private static Field type(Supplier<String> value) {
    return new Field("type", value, true);
  }

  /** An object of some of the fields, in some order, with some that nobody knows. */
  private String object(Field... fields) {
    List<Field> some = new ArrayList<>();
    for (Field field : fields) {
      boolean kept = honest && field.always();
      if (!kept && chance(3)) {
        continue;
      }
      some.add(!kept && chance(2) ? field(field.key(), () -> "null") : field);
      if (chance(2)) {
        some.add(kept || chance(50) ? field : field(field.key(), () -> honest ? "null" : junk(2)));
      }
      if (!honest && chance(2)) {
        some.add(field(field.key(), () -> junk(2)));
      }
    }
    if (chance(6)) {
      some.add(field(chance(50) ? "unknown" : name(), () -> junk(3)));
    }
    if (chance(30)) {
      Collections.shuffle(some, random);
    }
    List<String> written = new ArrayList<>();
    for (Field field : some) {
      written.add(quoted(field.key()) + space() + ":" + space() + field.value().get());
    }
    return "{" + space() + String.join(space() + "," + space(), written) + space() + "}";
  }

  private String array(Supplier<String> element) {
    List<String> written = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      written.add(chance(2) ? "null" : element.get());
    }
    return "[" + space() + String.join(space() + ",", written) + space() + "]";
  }

  private String junk(int depth) {
    if (!honest && chance(2)) {
      int deep = 20 + random.nextInt(60);
      return "[".repeat(deep) + number() + "]".repeat(deep);
    }
    return switch (random.nextInt(depth == 0 ? 5 : 7)) {
      case 0 -> string();
      case 1 -> number();
      case 2 -> "true";
      case 3 -> "false";
      case 4 -> "null";
      case 5 -> array(() -> junk(depth - 1));
      default -> object(field("a", () -> junk(depth - 1)), field("b", this::string));
    };
  }

  private String number() {
    int sizes = honest ? 5 : 9;
    return switch (random.nextInt(sizes)) {
      case 0 -> "" + random.nextInt(10);
      case 1 -> "" + -random.nextInt(1_000_000);
      case 2 -> "" + (random.nextLong() >> 10);
      case 3 -> random.nextInt(1000) + "." + random.nextInt(1000);
      case 4 -> of(List.of("0", "-0", "-0.0", "1e0", "2.5E-7", "1E+2", "0.1", "1.0"));
      case 5 -> "" + random.nextLong();
      case 6 -> random.nextLong() + "" + (random.nextLong() >>> 1);
      case 7 -> of(List.of("1e400", "-1e400", "1e-400", "4.9e-324", "0.1e1"));
      default -> "" + random.nextDouble();
    };
  }

  private String string() {
    return quoted(text());
  }

  /** The text as JSON: each character as it is or in one of its escaped forms. */
  private String quoted(String text) {
    boolean plain = chance(70);
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1)))
              && !(Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(text.charAt(i - 1)));
      int named = "\"\\/\b\f\n\r\t".indexOf(c);
      boolean pair = Character.isSurrogate(c) && !lone;
      if (named >= 0 && (named < 2 || named > 2 || chance(20)) && chance(80)) {
        json.append('\\').append("\"\\/bfnrt".charAt(named));
      } else if (c < ' ' || c == '"' || c == '\\' || lone || (!plain && !pair && chance(20))) {
        String hex = Integer.toHexString(0x10000 | c).substring(1);
        json.append("\\u").append(chance(50) ? hex : hex.toUpperCase(java.util.Locale.ROOT));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private String space() {
    return chance(95) ? "" : of(List.of(" ", "\n", "\t", "\r\n  "));
  }

  /** The text with a few bytes lost, changed, added or cut off. */
  private byte[] damaged(byte[] body) {
    byte[] copy = body.clone();
    int at = random.nextInt(copy.length);
    switch (random.nextInt(5)) {
      case 0 -> copy = Arrays.copyOf(copy, at);
      case 1 -> copy[at] = (byte) random.nextInt(256);
      case 2 -> copy[at] = (byte) "{}[]\",:\\0-.etfn ".charAt(random.nextInt(16));
      case 3 -> {
        copy = Arrays.copyOf(copy, copy.length + 1);
        copy[copy.length - 1] = (byte) random.nextInt(256);
      }
      default -> {
        System.arraycopy(copy, at, copy, at - Math.min(at, 3), copy.length - at);
      }
    }
    return copy;
  }

  private <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
