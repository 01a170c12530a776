package leakymilk.content;

import leakymilk.triage.Reply;

/**
 * What somebody wants of a talk or tells in it, by the intent that Alexa hears. Whoever asks about
 * a topic is heard by the topic's own intent, which is none of these.
 */
public enum Control {
  /** Opens the skill. */
  LAUNCH(null),
  /** Comes back from another skill. */
  RESUMED(null),
  STOP("AMAZON.StopIntent"),
  CANCEL("AMAZON.CancelIntent"),
  NAVIGATE_HOME("AMAZON.NavigateHomeIntent"),
  YES("AMAZON.YesIntent"),
  NO("AMAZON.NoIntent"),
  NOT_SURE("NotSureIntent"),
  SKIP("SkipIntent"),
  NEXT("AMAZON.NextIntent"),
  MORE("AMAZON.MoreIntent"),
  PREVIOUS("AMAZON.PreviousIntent"),
  REPEAT("AMAZON.RepeatIntent"),
  HELP("AMAZON.HelpIntent"),
  START_OVER("AMAZON.StartOverIntent"),
  PAUSE("AMAZON.PauseIntent"),
  RESUME("AMAZON.ResumeIntent"),
  HOLD_ON("HoldOnIntent"),
  WHERE_WERE_WE("WhereWereWeIntent"),
  FALLBACK("AMAZON.FallbackIntent"),
  EMERGENCY("EmergencyIntent"),
  HARM("HarmIntent"),
  SYMPTOM_CHECK("SymptomCheckIntent"),
  /** Tells signs of her own. */
  REPORT("ReportIntent"),
  BABY_REPORT("BabyReportIntent"),
  /** Words behind a no. */
  DENY("DenyIntent"),
  QUESTION("QuestionIntent"),
  /** Any other intent that hands words over, as {@link Openers} knows them. */
  WORDS(null),
  FOLLOW_UP("FollowUpIntent"),
  /** What {@link Remarks} knows. */
  REMARK(Remarks.INTENT),
  WHAT_TO_DO("WhatToDoIntent"),
  EVERYTHING("EverythingIntent"),
  WHY("WhyIntent"),
  WHAT_WOULD_CHANGE("WhatWouldChangeIntent"),
  DOCTOR_NOTES("DoctorNotesIntent"),
  REPEAT_NUMBER("RepeatNumberIntent"),
  CHANGE_ANSWER("ChangeAnswerIntent"),
  WRONG("WrongIntent"),
  UNHELPFUL("UnhelpfulIntent"),
  SOURCE("SourceIntent"),
  OTHER_VIEWS("OtherViewsIntent"),
  PRIVACY("PrivacyIntent"),
  SEND("SendIntent"),
  THANKS("ThanksIntent"),
  SHORTER("ShorterIntent"),
  QUIET("QuietIntent"),
  NORMAL_VOICE("NormalVoiceIntent"),
  SLOWER("SlowerIntent"),
  FASTER("FasterIntent"),
  DISCREET("DiscreetIntent"),
  ALONE("AloneIntent"),
  SOMEONE_ELSE("SomeoneElseIntent"),
  MYSELF("MyselfIntent"),
  /** Asks about a topic by its own intent. */
  TOPIC(null),
  /** An intent that the program does not know. */
  OTHER(null),
  /** A request of a type that the program does not know. */
  EVENT(null);

  private static final Control[] ALL = values();

  private final String intent;

  Control(String intent) {
    this.intent = intent;
  }

  /** The name of its intent; null where it has none of its own. */
  public String intent() {
    return intent;
  }

  /** What an intent's name stands for; {@link #OTHER} for a topic's and for an unknown one. */
  public static Control of(String intent) {
    for (Control control : ALL) {
      if (intent.equals(control.intent)) {
        return control;
      }
    }
    return OTHER;
  }

  /** What it replies by itself to a question; null for nothing. */
  public Reply reply() {
    return this == YES ? Reply.YES : this == NO ? Reply.NO : this == NOT_SURE ? Reply.UNSURE : null;
  }

  /** Whether it names signs. */
  public boolean isReport() {
    return this == REPORT || this == BABY_REPORT;
  }

  /** Whether it is a reply by itself. */
  public boolean isReply() {
    return reply() != null;
  }

  /** Whether it asks for more, less or another part of what was said last. */
  public boolean isAboutPieces() {
    return this == NEXT
        || this == PREVIOUS
        || this == MORE
        || this == SKIP
        || this == EVERYTHING
        || this == WHAT_TO_DO;
  }
}
