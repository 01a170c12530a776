package leakymilk.sdk;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JacksonSerializer;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All of the skill's behaviours as one handler of the SDK, which can handle every request. */
final class Behaviours implements RequestHandler {
  private final RequestStreamHandler behaviours;
  private final JacksonSerializer json = new JacksonSerializer();

  Behaviours(RequestStreamHandler behaviours) {
    this.behaviours = behaviours;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    byte[] request = input.getRequestEnvelopeJson().toString().getBytes(StandardCharsets.UTF_8);
    byte[] answer = answer(behaviours, request);
    ResponseEnvelope envelope =
        json.deserialize(new ByteArrayInputStream(answer), ResponseEnvelope.class);
    if (input.getRequestEnvelope().getSession() != null) {
      Map<String, Object> attributes = envelope.getSessionAttributes();
      input
          .getAttributesManager()
          .setSessionAttributes(attributes == null ? new HashMap<>() : attributes);
    }
    return Optional.ofNullable(envelope.getResponse());
  }

  /** The answer to a request, both as JSON. */
  static byte[] answer(RequestStreamHandler behaviours, byte[] request) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      behaviours.handleRequest(new ByteArrayInputStream(request), answer, null);
    } catch (IOException impossible) {
      // nothing but memory is read and written
      throw new UncheckedIOException(impossible);
    }
    return answer.toByteArray();
  }
}
