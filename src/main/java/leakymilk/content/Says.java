package leakymilk.content;

import java.util.Locale;

/**
 * The prompts that the program says by name, in the order in which a parent may meet them. The
 * build checks that every language has each of them, and no other but those to remarks.
 */
public enum Says {
  LAUNCH,
  LAUNCH_NIGHT,
  LAUNCH_DAY,
  DISCLAIMER,
  AFTER_ANSWER,
  AFTER_PIECE,
  AFTER_LAST,
  ANYTHING_ELSE_SHORT,
  NO_MORE,
  NO_TOPIC,
  ASK_WHAT,
  ANYTHING_ELSE,
  NO_AND_MORE,
  SAID_BEFORE,
  HELP,
  START_OVER,
  FALLBACK_FIRST,
  FALLBACK_SECOND,
  FALLBACK_NEAR,
  UNKNOWN,
  EITHER,
  FALLBACK_THIRD,
  FALLBACK_LAST,
  OPEN_DOOR,
  EMERGENCY,
  EMERGENCY_AGAIN,
  EMERGENCY_BYE,
  EMERGENCY_BYE_ROOM,
  EMERGENCY_FIRST,
  SAFETY_FREE,
  SAFETY_LINE,
  SAFETY_AGAIN,
  SAFETY_LATER,
  BYE,
  HOME,
  ERROR,
  REFUSED,
  LAST_RESORT,
  CARD_TITLE,
  CHECK_START,
  CHECK_OFFER,
  CHECK_HEARD,
  CHECK_SORRY,
  CHECK_NOTED,
  CHECK_NOW_YOU,
  CHECK_SILENT,
  CHECK_YOUNG,
  CHECK_UNSURE,
  BACK,
  BACK_NO,
  BACK_SORRY,
  ASK_WHAT_NOW,
  NOT_SURE,
  CHECK_UNCLEAR,
  AMOUNT,
  CHECK_SURE,
  CHECK_SPLIT,
  CHECK_LEFT,
  CHECK_STOPPED,
  CHECK_STOPPED_SOON,
  CHECK_OFF,
  CHECK_HELP,
  CHECK_FEW_MORE,
  CHECK_LAST,
  CHECK_TELL,
  CHECK_BECAUSE,
  CHECK_BECAUSE_MAYBE,
  CHECK_BECAUSE_NONE,
  CHECK_BABY_TOO,
  CHECK_PARENT_TOO,
  CHECK_GO_ON,
  CHECK_AGAIN,
  CHECK_ALL,
  CHECK_HOME,
  CHECK_MISHEARD,
  CHECK_RIGHT,
  CHECK_LOSS,
  CHECK_CHANGE,
  CHECK_CHANGE_NONE,
  CHECK_NOTES,
  CHECK_NOTES_ONE,
  CHECK_NOTES_UNSURE,
  CHECK_NOTES_NONE,
  CHECK_NONE,
  CHECK_ANYTHING,
  HOLD_ON,
  HOLD_ON_STILL,
  MANNER_SHORT,
  MANNER_QUIET,
  MANNER_NORMAL,
  MANNER_LOUDER,
  MANNER_SLOWER,
  MANNER_FASTER,
  MANNER_DISCREET,
  MANNER_SOMEONE_ELSE,
  MANNER_MYSELF,
  CHECK_FIRST,
  LEAVE_OUT,
  LEFT_OUT,
  SOURCE,
  SOURCE_SIGNED,
  SOURCE_AND_RULE,
  SOURCE_AND_RULE_SIGNED,
  SOURCE_RULE,
  SOURCE_RULE_SIGNED,
  SOURCE_UNSOURCED,
  SOURCE_UNSOURCED_SIGNED,
  SOURCE_CHECK,
  SOURCE_NONE,
  OTHERS_NONE,
  COMPLAINT,
  PRIVACY,
  SENT,
  CARD_NOTES_TITLE,
  CARD_NOTES,
  WHAT_NOW,
  PLACE_NOTED,
  WELCOME,
  WELCOME_CHECK,
  MANNER_ALONE,
  COMPLAINT_CHECK,
  OTHERS_CHECK;

  private static final Says[] ALL = values();

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its key in {@code conversation.yaml}: check-tell. */
  public String id() {
    return id;
  }

  /** The prompt with this key; null when the program says none by this name. */
  public static Says of(String id) {
    for (Says says : ALL) {
      if (says.id.equals(id)) {
        return says;
      }
    }
    return null;
  }
}
