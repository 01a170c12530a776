package leakymilk.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leakymilk.alexa.JsonReader;
import leakymilk.alexa.JsonWriter;
import leakymilk.alexa.MalformedJson;

/**
 * A device to talk to in a browser of this computer. It listens on loopback only, answers only
 * requests that are addressed to it by a name of loopback (a page of elsewhere that had its own
 * name point here is turned away) and come from its own page, holds one talk at a time in memory
 * and writes nothing down.
 */
final class Web implements AutoCloseable {
  /** More is nothing that somebody says in one breath. */
  private static final int LONGEST = 8_000;

  private static final String PAGE = "talk.html";

  /** Where they stand in the page. */
  private static final String COUNTRIES = "<!-- countries -->";

  /** Makes a conversation for a locale, on a device with a screen or without. */
  interface Devices {
    Conversation device(String locale, boolean screen) throws IOException;
  }

  private final HttpServer server;
  private final Devices devices;
  private Conversation conversation;

  /** Why the last words were understood as they were; empty for a touch. */
  private List<String> why = List.of();

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   */
  Web(int port, Devices devices) throws IOException {
    this.devices = devices;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Where the page is. */
  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (!isOwn(exchange)) {
        answer(exchange, 403, "text/plain", new byte[0]);
      } else if (method.equals("GET") && path.equals("/")) {
        answer(exchange, 200, "text/html", page());
      } else if (method.equals("POST")) {
        turn(exchange, path);
      } else {
        answer(exchange, 404, "text/plain", new byte[0]);
      }
    }
  }

  /** Whether a request names loopback as the one it is for, and no other page as its sender. */
  private boolean isOwn(HttpExchange exchange) {
    int port = server.getAddress().getPort();
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    boolean loopback =
        List.of("localhost:" + port, "127.0.0.1:" + port).contains(String.valueOf(host));
    return loopback && (origin == null || origin.equals("http://" + host));
  }

  private synchronized void turn(HttpExchange exchange, String path) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      answer(exchange, 413, "text/plain", new byte[0]);
      return;
    }
    String text = new String(body, StandardCharsets.UTF_8);
    Conversation.Exchange turn = null;
    try {
      turn = turn(path, text);
    } catch (NoSuchFileException | MalformedJson unknown) {
      // a locale without a model, or a touch that is no list
    }
    if (turn == null) {
      answer(exchange, 404, "text/plain", new byte[0]);
    } else {
      answer(exchange, 200, "application/json", json(turn));
    }
  }

  private Conversation.Exchange turn(String path, String text) throws IOException {
    why = List.of();
    if (path.equals("/start") && text.matches("[a-z]{2}-[A-Z]{2} (screen|speaker)")) {
      conversation = devices.device(text.substring(0, 5), text.endsWith("screen"));
      return conversation.open();
    }
    if (conversation == null) {
      return null;
    }
    return switch (path) {
      case "/hear" -> {
        // a command of the console is none here
        String said = text.startsWith("/") ? text.substring(1) : text;
        why = InteractionModel.plain(said).isEmpty() ? List.of() : conversation.why(said);
        yield conversation.hear(said);
      }
      case "/touch" -> {
        Object arguments = new JsonReader(text.getBytes(StandardCharsets.UTF_8)).value();
        yield conversation.touch(arguments instanceof List<?> list ? list : new ArrayList<>());
      }
      default -> null;
    };
  }

  private byte[] json(Conversation.Exchange turn) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("say", turn.say());
    json.put("card", turn.card());
    json.put("ended", turn.ended());
    json.put("note", turn.note());
    json.put("why", String.join("\n", why));
    json.put("request", turn.request());
    json.put("response", turn.response());
    json.put("ssml", turn.ssml());
    json.put("directive", turn.directive());
    return new JsonWriter().value(json).bytes();
  }

  /** The page; also what draws a single screen. */
  static byte[] page() throws IOException {
    try (InputStream in = Web.class.getResourceAsStream(PAGE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace(COUNTRIES, countries())
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A choice of the countries, by their names in English, as the page is. */
  private static String countries() {
    StringBuilder options = new StringBuilder();
    for (String locale : Conversation.countries()) {
      String selected = locale.equals(Conversation.COUNTRY) ? " selected" : "";
      options.append("<option value=\"").append(locale).append('"').append(selected).append('>');
      options.append(Locale.forLanguageTag(locale).getDisplayCountry(Locale.ENGLISH));
    }
    return options.toString();
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self';"
                + " frame-ancestors 'none'; form-action 'none'; base-uri 'none'");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
