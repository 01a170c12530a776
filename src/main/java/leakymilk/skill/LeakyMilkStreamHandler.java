package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import leakymilk.alexa.Codec;
import leakymilk.alexa.MalformedJson;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.ContentStore;

/**
 * What Lambda calls. Whatever comes in, a well-formed and safe answer leaves. The log learns the
 * class of what happened and never a word, value or id of the request.
 *
 * <p>Environment: {@code SKILL_ID} is the id of the one skill that may call (without it every
 * request is refused); {@code LEAKY_MILK_CONTENT} is a directory of compiled content that replaces
 * the packaged copy; {@code SYMPTOM_CHECK} set to {@code off} asks no question about symptoms.
 */
public final class LeakyMilkStreamHandler implements RequestStreamHandler {
  /** Spoken when even the content cannot be read; made from the content by the build. */
  private static final String LAST_RESORT = "last-resort.json";

  private final String skillId;
  private final LambdaLogger log;
  private final Skill skill;
  private final byte[] lastResort;

  /** As Lambda makes it: configured by the environment. */
  public LeakyMilkStreamHandler() {
    this(
        System.getenv("SKILL_ID"),
        System.getenv("LEAKY_MILK_CONTENT"),
        System.getenv("SYMPTOM_CHECK"),
        LambdaRuntime.getLogger());
    prime(new Priming());
    // what the start leaves behind is cleared away now, not in the pause of some parent's answer
    System.gc();
  }

  /** As the simulator makes it: with the symptom check. */
  public LeakyMilkStreamHandler(String skillId, String content, LambdaLogger log) {
    this(skillId, content, null, log);
  }

  /**
   * As the tests make it.
   *
   * @param skillId the id of the skill that may call; null or blank when not configured
   * @param content a directory of compiled content; null or blank for the packaged copy
   * @param check {@code off} where no question about symptoms is asked; anything else asks
   * @param log where the function's log goes
   */
  public LeakyMilkStreamHandler(String skillId, String content, String check, LambdaLogger log) {
    this.skillId = skillId == null ? "" : skillId.strip();
    this.log = log;
    this.lastResort = lastResort();
    boolean packaged = content == null || content.isBlank();
    boolean asks = check == null || !check.strip().equalsIgnoreCase("off");
    this.skill =
        new Skill(
            packaged ? ContentStore.packaged() : ContentStore.of(Path.of(content), log::log), asks);
    if (!asks) {
      log.log("SYMPTOM_CHECK is off: no question about symptoms is asked.");
    }
    if (this.skillId.isEmpty()) {
      log.log("SKILL_ID is not configured, so every request is refused. Set it to the skill's id.");
    }
  }

  /**
   * Answers events before anybody asks, so that no parent waits for what is done for the first
   * time. Nothing is logged and nothing is kept but the content that was read. A snapshot
   * (SnapStart) is taken after the constructor, so it holds this work without a hook of its own.
   */
  void prime(Priming priming) {
    skill.rehearse(true);
    try {
      for (byte[] event : priming.events(skill.rehearsal())) {
        TurnLine line = new TurnLine();
        Request request = Codec.read(event);
        line.heard(request, skill);
        Response response = skill.answer(request, priming);
        line.answered(response);
        Codec.write(response);
        priming.log(line.text());
      }
      skill.openSecondEar();
    } catch (RuntimeException | StackOverflowError | LinkageError unprimed) {
      // the first request meets the same, is answered safely and leaves a line in the log
      return;
    } finally {
      skill.rehearse(false);
    }
  }

  private static byte[] lastResort() {
    try {
      byte[] packaged = ContentStore.packagedFile(LAST_RESORT);
      return packaged == null ? new byte[0] : packaged;
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  /** Answers one request; throws only when the answer cannot be written. */
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    TurnLine line = new TurnLine();
    output.write(answer(input, line));
    say(line.text());
  }

  private byte[] answer(InputStream input, TurnLine line) {
    Request request;
    try {
      request = Codec.read(input.readAllBytes());
    } catch (MalformedJson malformed) {
      return unread(line, "Refused: the body is not a JSON object.");
    } catch (Throwable unreadable) {
      return unread(
          line, "Refused: the body could not be read: " + unreadable.getClass().getName());
    }
    try {
      line.heard(request, skill);
      Response response = answer(request, line);
      line.answered(response);
      return Codec.write(response);
    } catch (Throwable failure) {
      line.failed();
      return afterFailure(request, failure);
    }
  }

  private byte[] unread(TurnLine line, String why) {
    line.refused();
    say(why);
    return lastResort;
  }

  private Response answer(Request request, TurnLine line) {
    boolean configured = !skillId.isEmpty();
    if (configured && request.applicationId().equals(skillId)) {
      return skill.answer(request, log);
    }
    line.refused();
    say(
        configured
            ? "Refused: the request is for another skill than SKILL_ID names."
            : "Refused: SKILL_ID is not configured.");
    return skill.refuse(request);
  }

  /** Writes a line of the log; an answer never fails over one. */
  private void say(String line) {
    try {
      log.log(line);
    } catch (Throwable unwritten) {
      // the parent is answered all the same
      return;
    }
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0
        ? ""
        : " in " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
  }

  /** A safe answer that keeps what the session held; the last resort if that fails as well. */
  private byte[] afterFailure(Request request, Throwable failure) {
    try {
      say("Failed: " + failure.getClass().getName() + place(failure));
      return Codec.write(skill.failed(request));
    } catch (Throwable again) {
      say("Failed again.");
      return lastResort;
    }
  }
}
