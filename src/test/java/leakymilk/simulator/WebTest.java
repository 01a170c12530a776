package leakymilk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leakymilk.skill.Handset;
import leakymilk.skill.LeakyMilkStreamHandler;
import org.junit.jupiter.api.Test;

/** The page of {@code ./talk --web}: a whole device over HTTP, for nobody but this computer. */
class WebTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();

  /** A page with devices of its own. */
  static Web web() throws IOException {
    return new Web(
        0,
        (locale, screen) ->
            new Conversation(
                new LeakyMilkStreamHandler(
                    Conversation.SKILL_ID, null, new Handset("en-US").logger()),
                InteractionModel.read(Path.of("."), locale),
                InteractionModel.Ear.DEVICE,
                locale,
                screen));
  }

  private HttpResponse<String> send(Web web, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.address() + path));
    return client.send(
        (body == null ? request : request.POST(HttpRequest.BodyPublishers.ofString(body))).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode turn(Web web, String path, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = send(web, path, body);
    assertEquals(200, response.statusCode(), path + " " + body);
    return JSON.readTree(response.body());
  }

  @Test
  void whyWordsWereUnderstoodSoIsInTheDrawer() throws Exception {
    try (Web web = web()) {
      turn(web, "start", "en-US speaker");
      JsonNode turn = turn(web, "hear", "my baby is floppy");
      assertTrue(turn.path("why").asText().contains("evidence  wording"), turn.toString());
      assertTrue(turn.path("why").asText().contains("level     EMERGENCY"), turn.toString());
      assertEquals("", turn(web, "hear", "").path("why").asText());
    }
  }

  @Test
  void aCheckIsGoneThroughByTypingAndTouchingToItsAdvice() throws Exception {
    try (Web web = web()) {
      JsonNode turn = turn(web, "start", "en-GB screen");
      assertTrue(turn.path("say").asText().endsWith("What would you like to know?"));
      turn = turn(web, "hear", "check my symptoms");
      List<String> heads = new ArrayList<>();
      while (turn.path("response").asText().contains("\"asking\"") && heads.size() < 60) {
        JsonNode screen = turn.at("/directive/datasources/screen");
        heads.add(screen.path("head").asText());
        JsonNode touch =
            JSON.createArrayNode()
                .add(screen.at("/targets/1/say").asText())
                .add(screen.path("place").asText());
        turn = turn(web, "touch", touch.toString());
      }
      assertEquals("Question 1", heads.get(0));
      assertTrue(turn.path("response").asText().contains("\"level\""));
      assertTrue(turn.path("say").asText().contains("in the next few days"));
    }
  }

  @Test
  void aSpeakerIsShownNothingAndSilenceBringsTheQuestionAgain() throws Exception {
    try (Web web = web()) {
      assertTrue(turn(web, "start", "en-US speaker").path("directive").isNull());
      assertFalse(turn(web, "hear", "").path("say").asText().isEmpty());
      assertTrue(turn(web, "hear", "").path("ended").asBoolean());
    }
  }

  @Test
  void thePageFetchesNothingFromElsewhereAndIsKeptNowhere() throws Exception {
    try (Web web = web()) {
      HttpResponse<String> page = send(web, "", null);
      assertEquals(200, page.statusCode());
      assertFalse(page.body().matches("(?s).*(https?://|src=|href=|@import|url\\().*"));
      assertFalse(
          page.body().matches("(?s).*(localStorage|sessionStorage|indexedDB|cookie|innerHTML).*"));
      assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), policy);
      assertTrue(page.body().contains("It keeps nothing"));
      assertTrue(page.body().contains("send what the microphone hears to their maker"));
    }
  }

  /** HttpClient lets nobody write a Host of their own, so this speaks HTTP by itself. */
  private static String status(Web web, String headers) throws IOException {
    int port = URI.create(web.address()).getPort();
    try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
      String request = "POST /start HTTP/1.1\r\n" + headers.replace("PORT", String.valueOf(port));
      request += "Connection: close\r\nContent-Length: 12\r\n\r\nen-GB screen";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] line = new byte[12];
      new DataInputStream(socket.getInputStream()).readFully(line);
      return new String(line, StandardCharsets.US_ASCII).substring(9);
    }
  }

  @Test
  void onlyThisComputersOwnPageIsAnswered() throws Exception {
    try (Web web = web()) {
      assertEquals("200", status(web, "Host: localhost:PORT\r\n"));
      assertEquals("200", status(web, "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\n"));
      // a name of elsewhere that was made to point here
      assertEquals("403", status(web, "Host: evil.example:PORT\r\n"));
      assertEquals("403", status(web, "Host: localhost.evil.example:PORT\r\n"));
      assertEquals("403", status(web, "Host: localhost\r\n"));
      // another page that sends something here
      assertEquals("403", status(web, "Host: localhost:PORT\r\nOrigin: http://evil.example\r\n"));
      assertEquals("403", status(web, "Host: localhost:PORT\r\nOrigin: null\r\n"));
      assertTrue(URI.create(web.address()).getHost().equals("localhost"));
    }
  }

  @Test
  void whatThePageDoesNotSendIsRefusedAndTheTalkGoesOn() throws Exception {
    try (Web web = web()) {
      assertEquals(404, send(web, "hear", "hello").statusCode());
      assertEquals(404, send(web, "start", "xx-XX screen").statusCode());
      assertEquals(404, send(web, "start", "../../etc screen").statusCode());
      assertEquals(404, send(web, "other", null).statusCode());
      turn(web, "start", "en-AU screen");
      assertEquals(413, send(web, "hear", "x".repeat(9_000)).statusCode());
      assertEquals(404, send(web, "touch", "[nothing").statusCode());
      assertFalse(turn(web, "touch", "{}").path("say").asText().isEmpty());
      assertFalse(turn(web, "hear", "/request LaunchRequest").path("say").asText().isEmpty());
    }
  }
}
