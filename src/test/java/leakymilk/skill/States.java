package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Answer;
import leakymilk.content.ContentStore;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.Question;
import leakymilk.triage.SymptomCheck;

/** Every state of the conversation that a session can be in, as attributes. */
public final class States {
  private States() {}

  /**
   * The attributes of every state: the start, after each prompt that asks, and after each piece of
   * each answer.
   */
  public static List<String> all() {
    Words words = ContentStore.packaged().in("en-US");
    List<String> states = new ArrayList<>();
    states.add("{}");
    for (String prompt : words.prompts()) {
      if (words.prompt(prompt).asks()) {
        states.add("{\"v\":1,\"said\":\"" + prompt + "\"}");
        states.add(
            "{\"v\":1,\"said\":\""
                + prompt
                + "\",\"topic\":\"HowLongIntent\",\"piece\":1,\"disclaimed\":true}");
      }
    }
    for (String topic : words.topics()) {
      Answer answer = words.answer(topic);
      for (int piece = 0; piece < answer.pieces().size(); piece++) {
        states.add(
            "{\"v\":1,\"said\":\"answer\",\"topic\":\""
                + Topics.intent(topic)
                + "\",\"piece\":"
                + piece
                + ",\"disclaimed\":true}");
      }
    }
    states.addAll(checks());
    return states;
  }

  /** The attributes of a check at each of its questions, and after its advice at each level. */
  public static List<String> checks() {
    SymptomCheck engine = ContentStore.packaged().check();
    List<String> states = new ArrayList<>();
    for (Question question : engine.protocol().questions()) {
      states.add(
          "{\"v\":1,\"said\":\"check\",\"disclaimed\":true,\"check\":{\"asking\":\""
              + question.id()
              + "\",\"yes\":[\"breastfeeding\"],\"no\":[],\"unsure\":[],\"asked\":[\"emergency-body\",\""
              + question.id()
              + "\"]}}");
    }
    states.add(
        "{\"v\":1,\"said\":\"check-tell\",\"check\":{\"asking\":\"anything-else\","
            + "\"yes\":[\"breastfeeding\",\"unmatched-sign\"],\"no\":[],\"unsure\":[]}}");
    for (String finding : List.of("fever", "lump", "breastfeeding", "baby-yellow")) {
      states.add(advised(finding, ""));
    }
    states.add(advised("fever", ",\"heard\":[\"fever\"]"));
    states.add(advised("fever", ",\"part\":1"));
    states.add(advised("breastfeeding", ",\"taken\":[\"fever\"]"));
    states.add(emergency("chest-pain", ""));
    states.add(emergency("breastfeeding", ",\"other\":\"other-emergency\""));
    states.add(emergency("breastfeeding", ",\"other\":\"fainting\""));
    states.add(
        "{\"v\":1,\"said\":\"check\",\"disclaimed\":true,\"check\":{\"asking\":\"fever\","
            + "\"wrong\":\"fever\",\"yes\":[\"fever\"],\"no\":[],\"unsure\":[],"
            + "\"told\":[\"fever\"],\"asked\":[\"emergency-body\"]}}");
    return states;
  }

  private static String emergency(String finding, String more) {
    return advised(finding, more).replace("SAME_DAY", "EMERGENCY");
  }

  private static String advised(String finding, String more) {
    return "{\"v\":1,\"said\":\"advice\",\"disclaimed\":true,\"check\":{\"yes\":[\""
        + finding
        + "\"],\"no\":[],\"unsure\":[],\"level\":\"SAME_DAY\""
        + more
        + "}}";
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
