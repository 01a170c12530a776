package leakymilk.skill;

/**
 * What somebody says right after the number of an emergency: it is said again, whoever says no
 * hears it a last time, and "that is wrong" leads to one full question.
 */
final class AfterEmergency implements Handler {
  @Override
  public boolean canHandle(Turn turn) {
    return turn.isType("IntentRequest")
        && turn.session().isAfterEmergency()
        && !kind(turn.request().intent()).isEmpty();
  }

  /** What an intent is here: again, no, wrong, thanks, notes or noise; empty for another matter. */
  private static String kind(String intent) {
    return switch (intent) {
      case "AMAZON.YesIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.NextIntent",
          "AMAZON.MoreIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.HelpIntent",
          "NotSureIntent",
          "SymptomCheckIntent",
          "RepeatNumberIntent",
          "WhereWereWeIntent",
          "WhatToDoIntent",
          "WhatWouldChangeIntent",
          "EverythingIntent",
          "ShorterIntent",
          "SkipIntent",
          "FollowUpIntent",
          "WhyIntent" ->
          "again";
      case "AMAZON.NoIntent", "ThanksIntent" -> "no";
      case "WrongIntent", "ChangeAnswerIntent" -> "wrong";
      case "DoctorNotesIntent" -> "notes";
      case "AMAZON.FallbackIntent" -> "noise";
      default -> "";
    };
  }

  @Override
  public Spoken handle(Turn turn) {
    turn.session().understood();
    return switch (kind(turn.request().intent())) {
      case "no" -> turn.say(bye(turn));
      case "wrong" -> wrong(turn);
      case "notes" -> CheckDialogue.onTheWay(turn, turn.checkVoice().notes());
      case "noise" -> noise(turn);
      default -> turn.speak();
    };
  }

  /** The prompt that is heard last: where to go, or the number. */
  static String bye(Turn turn) {
    return turn.checkVoice().advice().toEmergencyRoom() ? "emergency-bye-room" : "emergency-bye";
  }

  static Spoken wrong(Turn turn) {
    ContextHandler.log(turn);
    Spoken asked = TakingBack.wrong(turn);
    return asked == null ? turn.speak() : asked;
  }

  /** Words that nobody understands: the number once more, and a last time. */
  static Spoken noise(Turn turn) {
    Check check = turn.session().check();
    check.unclear++;
    return check.unclear == 1 ? turn.speak() : turn.say(bye(turn));
  }
}
