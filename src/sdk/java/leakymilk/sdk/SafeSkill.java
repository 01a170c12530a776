package leakymilk.sdk;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The SDK's skill, and where the SDK has no answer the behaviours themselves: to a type of request
 * or of slot that it does not know it throws, for another skill's request it finds none, and a
 * parent has to hear something safe all the same.
 */
final class SafeSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> sdk;
  private final RequestStreamHandler behaviours;

  SafeSkill(AlexaSkill<RequestEnvelope, ResponseEnvelope> sdk, RequestStreamHandler behaviours) {
    this.sdk = sdk;
    this.behaviours = behaviours;
  }

  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
    try {
      SkillResponse<ResponseEnvelope> answered = sdk.execute(request, context);
      if (answered != null && answered.isPresent()) {
        return answered;
      }
    } catch (RuntimeException | StackOverflowError unread) {
      // the behaviours read it, or refuse it, and write their line of the log
      return new Answered(Behaviours.answer(behaviours, request.getRawRequest()));
    }
    return new Answered(Behaviours.answer(behaviours, request.getRawRequest()));
  }

  /** An answer that is JSON already. */
  private static final class Answered implements SkillResponse<ResponseEnvelope> {
    private final byte[] json;

    Answered(byte[] json) {
      this.json = json;
    }

    @Override
    public boolean isPresent() {
      return true;
    }

    @Override
    public ResponseEnvelope getResponse() {
      return null;
    }

    @Override
    public byte[] getRawResponse() {
      return json.clone();
    }

    @Override
    public void writeTo(OutputStream output) {
      try {
        output.write(json);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
