package leakymilk.conversation;

/**
 * What somebody says right after the number of an emergency: it is said again, whoever says no
 * hears it a last time, and "that is wrong" leads to one full question.
 */
final class AfterEmergency implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.session().isAfterEmergency()
        && switch (turn.control()) {
          case YES,
              NO,
              NOT_SURE,
              SKIP,
              NEXT,
              MORE,
              PREVIOUS,
              REPEAT,
              REPEAT_NUMBER,
              WHERE_WERE_WE,
              HELP,
              SYMPTOM_CHECK,
              WHAT_TO_DO,
              WHAT_WOULD_CHANGE,
              EVERYTHING,
              SHORTER,
              FOLLOW_UP,
              WHY,
              THANKS,
              WRONG,
              CHANGE_ANSWER,
              DOCTOR_NOTES,
              FALLBACK ->
              true;
          default -> false;
        };
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    return switch (turn.control()) {
      case NO, THANKS -> Talk.bye(turn);
      case WRONG, CHANGE_ANSWER -> wrong(turn);
      case DOCTOR_NOTES -> CheckDialogue.onTheWay(turn, turn.checkVoice().notes());
      case FALLBACK -> Talk.noiseAfterEmergency(turn);
      default -> turn.speak();
    };
  }

  private static Spoken wrong(Turn turn) {
    Talk.logComplaint(turn);
    Spoken asked = TakingBack.wrong(turn);
    return asked == null ? turn.speak() : asked;
  }
}
