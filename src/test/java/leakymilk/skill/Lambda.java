package leakymilk.skill;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What Lambda hands to a function, stood in for; nothing of a call is kept. */
public final class Lambda {
  /** Stands in every id of {@link #context}. */
  static final String MARK = "zqmark-of-lambda";

  private Lambda() {}

  /** A log whose lines somebody takes; may throw what taking them throws. */
  public static LambdaLogger log(Consumer<String> lines) {
    LambdaLogger log = mock(LambdaLogger.class, withSettings().stubOnly());
    doAnswer(
            call -> {
              lines.accept(call.getArgument(0));
              return null;
            })
        .when(log)
        .log(anyString());
    doAnswer(
            call -> {
              lines.accept(new String(call.<byte[]>getArgument(0), StandardCharsets.UTF_8));
              return null;
            })
        .when(log)
        .log(any(byte[].class));
    return log;
  }

  /** The context of a call, in which every text is a mark that nobody may write anywhere. */
  static Context context() {
    return mock(
        Context.class,
        withSettings()
            .stubOnly()
            .defaultAnswer(
                call ->
                    call.getMethod().getReturnType().equals(String.class)
                        ? MARK
                        : RETURNS_DEFAULTS.answer(call)));
  }
}
