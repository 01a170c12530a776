package peer;

import static com.amazon.ask.request.Predicates.intentName;
import static com.amazon.ask.request.Predicates.requestType;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Optional;

/** The ordinary skill: six handlers that say a fixed text, written as the SDK's guide says. */
public final class PeerHandler extends SkillStreamHandler {
  public PeerHandler() {
    super(
        new CustomSkillBuilder()
            .addRequestHandlers(
                new Stop(), new Help(), new Launch(), new Ended(), new Fallback(), new Answer())
            .build());
  }

  private static Optional<Response> ask(HandlerInput input, String speech) {
    return input
        .getResponseBuilder()
        .withSpeech(speech)
        .withSimpleCard("Leaking milk", speech)
        .withReprompt(speech)
        .build();
  }

  static final class Launch implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(requestType(LaunchRequest.class));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return ask(input, "Welcome. What would you like to know?");
    }
  }

  static final class Help implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(intentName("AMAZON.HelpIntent"));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return ask(input, "Ask me why milk leaks.");
    }
  }

  static final class Fallback implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(intentName("AMAZON.FallbackIntent"));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return ask(input, "Sorry, I don't know that.");
    }
  }

  static final class Stop implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(
          intentName("AMAZON.StopIntent")
              .or(intentName("AMAZON.CancelIntent"))
              .or(intentName("AMAZON.NoIntent")));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return input.getResponseBuilder().withSpeech("Goodbye.").build();
    }
  }

  static final class Ended implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(requestType(SessionEndedRequest.class));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return input.getResponseBuilder().build();
    }
  }

  /** Any other intent. */
  static final class Answer implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(requestType(IntentRequest.class));
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return ask(input, "Leaking is common and harmless. Anything else?");
    }
  }
}
