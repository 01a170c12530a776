package floor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The floor: what the JVM and Amazon's runtime client cost with no function at all. */
public final class BareHandler implements RequestStreamHandler {
  private static final byte[] REPLY =
      ("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":{\"type\":\"SSML\","
              + "\"ssml\":\"<speak>Welcome.</speak>\"},\"shouldEndSession\":false}}")
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    in.readAllBytes();
    out.write(REPLY);
  }
}
