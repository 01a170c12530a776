package leakymilk.conversation;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.List;
import leakymilk.content.Control;
import leakymilk.content.Remarks;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
import leakymilk.triage.SymptomCheck;

/**
 * What was told in one turn, and the session it belongs to.
 *
 * @param reading of what was said
 * @param spoken the words of the device's locale, in no manner yet
 * @param engine the symptom check
 * @param log told what went wrong for a parent, never what was said
 */
public record Turn(
    Heard heard,
    Reading reading,
    Session session,
    Words spoken,
    SymptomCheck engine,
    LambdaLogger log) {
  /** What the language that is spoken is heard with. */
  Ear ear() {
    return reading.ear();
  }

  /** The words, in the manner that the session now has. */
  public Words words() {
    return spoken.in(session.manner(heard.turn()));
  }

  /** What is wanted. */
  Control control() {
    return heard.control();
  }

  boolean is(Control control) {
    return heard.control() == control;
  }

  /** The remarks that the words may be; of a story none. */
  List<String> remarks() {
    List<String> words = heard.list();
    return words.size() > Remarks.LONGEST ? List.of() : reading.remarks(words);
  }

  /** Whether the symptom check asks, or what it advised was the last thing said. */
  boolean isInCheck() {
    return session.isAsking() || session.isAt(Place.ADVICE);
  }

  /** Whether an advice was given, and at most a goodbye after it. */
  boolean isAfterAdvice() {
    boolean last = session.isAt(Place.ADVICE) || session.isAt(Place.ADVISED);
    return last && session.check() != null && session.check().level != null;
  }

  /** Whether the last thing said was the number of an emergency, and a reply to it comes. */
  boolean isAfterEmergency() {
    return session.isAt(Place.ADVICE) && session.isEmergency();
  }

  /** Whether one of these findings is an emergency by itself. */
  boolean hasEmergency(List<String> findings) {
    return level(findings, List.of()) == Level.EMERGENCY;
  }

  /** The highest level that any of these findings has by itself; null when none has one. */
  Level level(List<String> present, List<String> unsure) {
    Level level = null;
    for (List<String> findings : List.of(present, unsure)) {
      for (String id : findings) {
        Finding finding = engine.finding(id);
        if (finding != null && finding.level() != null) {
          level = level == null ? finding.level() : level.or(finding.level());
        }
      }
    }
    return level;
  }

  /** Moves the conversation to a prompt and says it. */
  Spoken say(Says prompt) {
    return say(prompt.id());
  }

  /** Moves the conversation to a prompt of the content, such as one to a remark, and says it. */
  Spoken say(String prompt) {
    session.say(prompt);
    return speak();
  }

  /** Moves the conversation to a prompt that offers two topics by their names, and says it. */
  Spoken offer(Says prompt, List<String> topics) {
    session.offer(prompt, topics);
    return speak();
  }

  /**
   * What stands before all that is said after the number of an emergency, till the call is made.
   */
  String numberFirst() {
    return session.memory().hasCalled() ? "" : words().say(Says.EMERGENCY_FIRST);
  }

  /** What is said where the session now stands. */
  Spoken speak() {
    Spoken spoken = Voice.speak(session, words(), engine);
    if (!session.memory().disclaimed() && Voice.tells(session, words())) {
      session.remember(session.memory().disclaiming());
    }
    // a question about a baby waited when the loss was told: it is never asked again
    return spoken.say().isEmpty() && session.isAsking() ? CheckSteps.afterLoss(this) : spoken;
  }

  /** The words of the session's symptom check; there must be one. */
  CheckVoice checkVoice() {
    return new CheckVoice(words(), engine, session);
  }
}
