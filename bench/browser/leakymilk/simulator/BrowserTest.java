package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of {@code ./talk --web} in a real browser, steered over its debugging port: typed,
 * touched, by keyboard alone, in the width of a phone, with the voice stubbed. {@code mvn -Pbrowser
 * test}; without Chromium, or {@code CHROMIUM} that names one, it is skipped and says so.
 */
class BrowserTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /** Hears what would be spoken, with a voice that lives on this computer. */
  private static final String VOICE =
      """
      window.spoken = [];
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      Object.defineProperty(window, "speechSynthesis", { value: {
        getVoices: () => [{ localService: true, lang: "en-GB" }], cancel() {},
        speak(words) { window.spoken.push(words); if (words.onend) words.onend(); } } });
      window.asked = []; window.listened = 0;
      window.confirm = text => { window.asked.push(text); return window.asked.length > 1; };
      window.SpeechRecognition = function () { this.start = () => { window.listened++; }; };
      """;

  @TempDir private static Path profile;
  private static Process browser;
  private static Web web;
  private static WebSocket socket;
  private static final LinkedBlockingQueue<String> ANSWERS = new LinkedBlockingQueue<>();
  private static int number;

  private static String chromium() {
    String named = System.getenv("CHROMIUM");
    return named != null
        ? named
        : USUAL.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst().orElse("");
  }

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(
        !chromium().isEmpty(), "No Chromium here: install one, or name it in CHROMIUM. Skipped.");
    browser =
        new ProcessBuilder(
                chromium(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path ports = profile.resolve("DevToolsActivePort");
    while (browser.isAlive() && (!Files.exists(ports) || Files.size(ports) == 0)) {
      Thread.onSpinWait();
    }
    String port = Files.readAllLines(ports).get(0);
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    JsonNode pages =
        JSON.readTree(
            client
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    String page = "";
    for (JsonNode one : pages) {
      page = one.path("type").asText().equals("page") ? one.at("/webSocketDebuggerUrl").asText() : page;
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(page), new Ear()).join();
    web = WebTest.web();
    call("Page.enable", JSON.createObjectNode());
    call("Page.addScriptToEvaluateOnNewDocument", JSON.createObjectNode().put("source", VOICE));
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      web.close();
      socket.abort();
      browser.destroy();
      browser.waitFor();
    }
  }

  private static final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        ANSWERS.add(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private static JsonNode call(String method, ObjectNode parameters)
      throws IOException, InterruptedException {
    ObjectNode message = JSON.createObjectNode().put("id", ++number).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = JSON.readTree(ANSWERS.poll(60, TimeUnit.SECONDS));
      if (answer.path("id").asInt() == number) {
        return answer.path("result");
      }
    }
  }

  /** What a script of the page comes to; it may wait for something. */
  private static JsonNode run(String script) throws IOException, InterruptedException {
    ObjectNode parameters = JSON.createObjectNode().put("expression", "(async () => {" + script + "})()");
    parameters.put("awaitPromise", true).put("returnByValue", true);
    JsonNode result = call("Runtime.evaluate", parameters);
    assertFalse(result.has("exceptionDetails"), result.toString());
    return result.at("/result/value");
  }

  private static void page(int width, int height) throws IOException, InterruptedException {
    ObjectNode size = JSON.createObjectNode().put("width", width).put("height", height);
    call("Emulation.setDeviceMetricsOverride", size.put("deviceScaleFactor", 1).put("mobile", false));
    call("Page.navigate", JSON.createObjectNode().put("url", web.address()));
    run("while (!window.turns && typeof turns === 'undefined') await new Promise(requestAnimationFrame); await turns;");
  }

  private static void type(String words) throws IOException, InterruptedException {
    run("at('words').value = " + JSON.writeValueAsString(words) + "; at('form').requestSubmit(); await turns;");
  }

  private static String last() throws IOException, InterruptedException {
    return run("return [...document.querySelectorAll('#talk .heard')].pop().textContent;").asText();
  }

  private static void key(String key, int code) throws IOException, InterruptedException {
    for (String kind : List.of("keyDown", "keyUp")) {
      ObjectNode event = JSON.createObjectNode().put("type", kind).put("key", key).put("code", key);
      event.put("windowsVirtualKeyCode", code);
      if (key.equals("Enter") && kind.equals("keyDown")) {
        event.put("text", "\r");
      }
      call("Input.dispatchKeyEvent", event);
    }
  }

  @Test
  void aTypedQuestionIsAnsweredShownAndSpoken() throws Exception {
    page(1200, 900);
    assertEquals(0, run("return window.spoken.length;").asInt(), "silent until it is asked for");
    run("at('aloud').click();");
    type("how long does it last");
    assertTrue(last().startsWith("Leaking is most common in the first weeks."), last());
    assertTrue(
        run("return at('screen').textContent;").asText().contains("Leaking is most common"));
    assertEquals(last(), run("return window.spoken.map(one => one.text).join(' ');").asText());
    run("window.spoken = [];");
    type("whisper");
    assertTrue(run("return window.spoken.every(one => one.volume < 0.5);").asBoolean());
    assertTrue(run("return at('heard').textContent;").asText().contains("QuietIntent"));
  }

  @Test
  void aCheckIsTouchedThroughToItsAdvice() throws Exception {
    page(1200, 900);
    type("check my symptoms");
    int touches =
        run(
                "let n = 0; while (n < 60) { const no = document.querySelector('#screen [data-say=\"NotSureIntent\"]') &&"
                    + " document.querySelector('#screen [data-say=\"AMAZON.NoIntent\"]'); if (!no) break; no.click(); await turns; n++; }"
                    + " return n;")
            .asInt();
    assertTrue(touches > 5, touches + " touches");
    assertTrue(last().contains("in the next few days"), last());
  }

  @Test
  void anEmergencyShowsTheNumberOfTheChosenCountry() throws Exception {
    page(1200, 900);
    run("at('locale').value = 'en-GB'; at('locale').onchange(); await turns;");
    type("i have chest pain");
    assertTrue(last().startsWith("Call 999 now"), last());
    assertEquals("999", run("return document.querySelector('.number').textContent;").asText());
  }

  @Test
  void theMicrophoneWaitsForAYesToTheWarning() throws Exception {
    page(1200, 900);
    run("at('microphone').click();");
    assertEquals(0, run("return window.listened;").asInt());
    assertTrue(run("return window.asked[0];").asText().contains("send what the microphone hears"));
    run("at('microphone').click();");
    assertEquals(1, run("return window.listened;").asInt());
  }

  @Test
  void everythingFitsAPhoneInEveryShape() throws Exception {
    page(360, 740);
    for (String device : List.of("large", "small", "round", "portrait", "tv", "none")) {
      run("at('device').value = '" + device + "'; at('device').onchange(); await turns;");
      type("check my symptoms");
      assertTrue(
          run("return document.documentElement.scrollWidth <= innerWidth;").asBoolean(), device);
      assertEquals(
          device.equals("none"), run("return at('screen').hidden;").asBoolean(), device);
    }
  }

  @Test
  void aKeyboardAloneIsEnough() throws Exception {
    page(1200, 900);
    run("at('words').focus();");
    call("Input.insertText", JSON.createObjectNode().put("text", "check my symptoms"));
    key("Enter", 13);
    run("await new Promise(done => setTimeout(done)); await turns;");
    String first = last();
    for (int i = 0; i < 10; i++) {
      key("Tab", 9);
      if (run("return document.activeElement.dataset.say || '';").asText().equals("AMAZON.NoIntent")) {
        break;
      }
    }
    assertEquals("No", run("return document.activeElement.textContent;").asText());
    key("Enter", 13);
    run("await new Promise(done => setTimeout(done)); await turns;");
    assertFalse(last().equals(first), last());
  }
}
