import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import leakymilk.skill.LeakyMilkStreamHandler;

/**
 * Answers Alexa's requests on loopback with the packaged function, for draw.mjs:
 * java -cp target/leaky-milk-helper.jar bench/screens/Serve.java 3002, then SKILL=http://127.0.0.1:3002.
 * Nothing is kept, and nothing of a request is written.
 */
class Serve {
  private static final String SKILL = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";

  public static void main(String[] arguments) throws Exception {
    LambdaLogger silent = new LambdaLogger() {
      @Override
      public void log(String line) {}

      @Override
      public void log(byte[] line) {}
    };
    var skill = new LeakyMilkStreamHandler(SKILL, null, silent);
    int port = Integer.parseInt(arguments[0]);
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", exchange -> {
      try (exchange) {
        var answer = new ByteArrayOutputStream();
        skill.handleRequest(new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()), answer, null);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.size());
        exchange.getResponseBody().write(answer.toByteArray());
      }
    });
    server.start();
    System.out.println("http://127.0.0.1:" + port);
  }
}
