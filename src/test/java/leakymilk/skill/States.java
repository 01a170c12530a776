package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Answer;
import leakymilk.content.ContentStore;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Level;
import leakymilk.triage.Question;

/** Every state of the conversation that a session can be in. */
public final class States {
  private States() {}

  /** Every state: the start, after each prompt that asks, and after each piece of each answer. */
  public static List<State> all() {
    Words words = ContentStore.packaged().in("en-US");
    List<State> states = new ArrayList<>();
    states.add(State.start());
    for (String prompt : words.prompts()) {
      if (words.prompt(prompt).asks()) {
        states.add(State.said(prompt));
        states.add(State.said(prompt).about("how-long", 1).disclaimed());
      }
    }
    for (String topic : words.topics()) {
      Answer answer = words.answer(topic);
      for (int piece = 0; piece < answer.pieces().size(); piece++) {
        states.add(State.answered(topic, piece).disclaimed());
      }
    }
    states.addAll(checks());
    return states;
  }

  /** A check at each of its questions, and after its advice at each level. */
  public static List<State> checks() {
    List<State> states = new ArrayList<>();
    for (Question question : ContentStore.packaged().check().protocol().questions()) {
      State asking = State.asking(question.id()).disclaimed().yes("breastfeeding");
      states.add(asking.asked("emergency-body", question.id()));
    }
    states.add(
        State.said(Says.CHECK_TELL)
            .pending("anything-else")
            .yes("breastfeeding", "unmatched-sign"));
    for (String finding : List.of("fever", "lump", "breastfeeding", "baby-yellow")) {
      states.add(advised(Level.SAME_DAY, finding));
    }
    states.add(advised(Level.SAME_DAY, "fever").heard("fever"));
    states.add(advised(Level.SAME_DAY, "fever").part(1));
    states.add(advised(Level.SAME_DAY, "breastfeeding").taken("fever"));
    states.add(advised(Level.EMERGENCY, "chest-pain"));
    states.add(advised(Level.EMERGENCY, "breastfeeding").other("other-emergency"));
    states.add(advised(Level.EMERGENCY, "breastfeeding").other("fainting"));
    State wrong = State.asking("fever").disclaimed().wrong("fever").yes("fever").told("fever");
    states.add(wrong.asked("emergency-body"));
    return states;
  }

  private static State advised(Level level, String finding) {
    return State.advised(level).disclaimed().yes(finding);
  }

  /** The names of all intents of the interaction model that the skill acts on by name. */
  public static List<String> intents() {
    List<String> intents =
        new ArrayList<>(
            List.of(
                "AMAZON.HelpIntent",
                "AMAZON.StopIntent",
                "AMAZON.CancelIntent",
                "AMAZON.FallbackIntent",
                "AMAZON.NavigateHomeIntent",
                "AMAZON.RepeatIntent",
                "AMAZON.YesIntent",
                "AMAZON.NoIntent",
                "AMAZON.NextIntent",
                "AMAZON.PreviousIntent",
                "AMAZON.StartOverIntent",
                "AMAZON.MoreIntent",
                "EmergencyIntent",
                "HarmIntent",
                "SymptomCheckIntent",
                "NotSureIntent",
                "ReportIntent",
                "BabyReportIntent",
                "DenyIntent",
                "WhyIntent",
                "WhatWouldChangeIntent",
                "DoctorNotesIntent",
                "RepeatNumberIntent",
                "ChangeAnswerIntent",
                "WhereWereWeIntent",
                "HoldOnIntent",
                "ShorterIntent",
                "WhatToDoIntent",
                "EverythingIntent",
                "SkipIntent",
                "QuietIntent",
                "NormalVoiceIntent",
                "SlowerIntent",
                "FasterIntent",
                "DiscreetIntent",
                "AloneIntent",
                "ThanksIntent",
                "FollowUpIntent",
                "SourceIntent",
                "OtherViewsIntent",
                "WrongIntent",
                "UnhelpfulIntent",
                "SomeoneElseIntent",
                "MyselfIntent",
                "SendIntent",
                "PrivacyIntent",
                "IntentOfTomorrow"));
    for (String topic : ContentStore.packaged().in("en").topics()) {
      intents.add(Topics.intent(topic));
    }
    return intents;
  }
}
