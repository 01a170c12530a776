package leakymilk.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import leakymilk.content.Prompt;
import leakymilk.content.Says;
import leakymilk.content.Words;

/** Where a talk stands: the kind of what was last said, which tells what a reply to it means. */
public enum Place {
  /** Nothing was said yet. */
  START(""),

  /** A piece of a topic's answer. */
  ANSWER("answer"),

  /** A question of the symptom check. */
  QUESTION("check"),

  /** The advice of the symptom check. */
  ADVICE("advice"),

  /** The first words of a talk. */
  GREETING(null),

  /** Whoever said yes to the last question of the symptom check is asked to tell. */
  TELLING(null),

  /** What is said to whoever has heard enough of the advice. */
  ADVISED(null),

  /** The number of an emergency, a last time. */
  LAST_NUMBER(null),

  /** A symptom check was offered by itself. */
  CHECK_OFFERED(null),

  /** Whether she can talk freely, and whether to say the line again. */
  PRIVATE(null),

  /** Words were not understood, and something was named that can be asked. */
  MISS(null),

  /** Words were not understood again, and a person to ask was named. */
  LAST_MISS(null),

  /** Any other prompt, and every remark. */
  TALK(null);

  /** In a prompt: the first of two topics that it offers. */
  static final String FIRST = "[first]";

  private static final Place[] ALL = values();

  private static final Set<Says> BYES =
      EnumSet.of(
          Says.EMERGENCY_BYE, Says.EMERGENCY_BYE_ROOM, Says.EMERGENCY_BYE_CALLED, Says.BYE_DANGER);

  private final String attribute;

  Place(String attribute) {
    this.attribute = attribute;
  }

  /** What stands for it in the session's attributes; null where the prompt's id does. */
  String attribute() {
    return attribute;
  }

  /** The place that an attribute tells: its own name for it, or a prompt's id. */
  public static Place of(String said) {
    for (Place place : ALL) {
      if (said.equals(place.attribute)) {
        return place;
      }
    }
    Says prompt = Says.of(said);
    return prompt == null ? TALK : of(prompt);
  }

  private static Place of(Says prompt) {
    if (prompt == Says.LAUNCH || prompt == Says.LAUNCH_NIGHT || prompt == Says.LAUNCH_DAY) {
      return GREETING;
    }
    if (prompt == Says.CHECK_TELL) {
      return TELLING;
    }
    if (prompt == Says.CHECK_ANYTHING) {
      return ADVISED;
    }
    if (BYES.contains(prompt)) {
      return LAST_NUMBER;
    }
    if (prompt == Says.CHECK_NONE || prompt == Says.CHECK_LEFT) {
      return CHECK_OFFERED;
    }
    if (prompt == Says.SAFETY_FREE || prompt == Says.SAFETY_AGAIN) {
      return PRIVATE;
    }
    if (prompt == Says.FALLBACK_THIRD) {
      return LAST_MISS;
    }
    boolean miss =
        List.of(Says.FALLBACK_FIRST, Says.FALLBACK_SECOND, Says.UNKNOWN, Says.PERHAPS_SAD)
            .contains(prompt);
    return miss || prompt == Says.FALLBACK_NEAR || prompt == Says.FALLBACK_LAST ? MISS : TALK;
  }

  /** Whether a prompt ends a turn with a question and is whole but for the topics it offers. */
  static boolean isAfter(String prompt, Words words) {
    if (!words.has(prompt) || !words.prompt(prompt).asks()) {
      return false;
    }
    String say = words.prompt(prompt).say();
    int mark = say.indexOf('[');
    return mark < 0 || say.startsWith(FIRST, mark) || Prompt.mark(say, mark) >= 0;
  }
}
