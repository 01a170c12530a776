package leakymilk.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** A Chromium without a window, steered over its own debugging protocol on the loopback. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private String session = "";
  private int id;

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
  }

  /** Collects whole messages. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        received.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  /** Where this machine has a Chromium; null when it has none. */
  static String installed() {
    for (String place :
        List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")) {
      if (Files.isExecutable(Path.of(place))) {
        return place;
      }
    }
    return null;
  }

  /** Starts it with a profile folder of its own. */
  static Browser start(Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                installed(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = errors.readLine();
    while (line != null && !line.contains("DevTools listening on ")) {
      line = errors.readLine();
    }
    if (line == null) {
      throw new IOException("Chromium did not start");
    }
    Browser browser = new Browser(process, line.substring(line.indexOf("ws://")));
    String target =
        browser.send("Target.createTarget", "url", "about:blank").at("/targetId").asText();
    ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
    browser.session = browser.send("Target.attachToTarget", attach).at("/sessionId").asText();
    browser.send("Page.enable", JSON.createObjectNode());
    return browser;
  }

  private JsonNode send(String method, String key, String value)
      throws IOException, InterruptedException {
    return send(method, JSON.createObjectNode().put(key, value));
  }

  /** Sends a command and waits for its result. */
  JsonNode send(String method, ObjectNode parameters) throws IOException, InterruptedException {
    ObjectNode command = JSON.createObjectNode().put("id", ++id).put("method", method);
    command.set("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    socket.sendText(command.toString(), true).join();
    while (true) {
      JsonNode message = JSON.readTree(received.take());
      if (message.path("id").asInt() == id) {
        if (message.has("error")) {
          throw new IOException(method + ": " + message.get("error"));
        }
        return message.path("result");
      }
    }
  }

  /** How wide and high the page is shown, and in which colours. */
  void look(int width, int height, String colours, String media)
      throws IOException, InterruptedException {
    send(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", width < 600));
    ObjectNode emulated = JSON.createObjectNode().put("media", media);
    emulated
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", colours);
    send("Emulation.setEmulatedMedia", emulated);
  }

  /** Opens a page and waits until it is there. */
  void open(String address) throws IOException, InterruptedException {
    send("Page.navigate", "url", "about:blank");
    send("Page.navigate", "url", address);
    until("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Waits, frame by frame of the browser, until something is so. */
  void until(String so) throws IOException, InterruptedException {
    boolean is = false;
    while (!is) {
      try {
        is = run("new Promise(done => requestAnimationFrame(() => done(" + so + ")))").asBoolean();
      } catch (IOException leaving) {
        // the page that was asked is being left, so it is not so yet
        is = false;
      }
    }
  }

  /** What a piece of script comes to on the page. */
  JsonNode run(String script) throws IOException, InterruptedException {
    ObjectNode evaluate =
        JSON.createObjectNode()
            .put("expression", script)
            .put("returnByValue", true)
            .put("awaitPromise", true);
    return send("Runtime.evaluate", evaluate).at("/result/value");
  }

  /** A picture of what is shown. */
  void picture(Path file) throws IOException, InterruptedException {
    String data = send("Page.captureScreenshot", JSON.createObjectNode()).at("/data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().join();
  }
}
