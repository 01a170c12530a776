package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Slot;
import leakymilk.content.Topics;
import leakymilk.triage.Reply;

/**
 * Everything about a symptom check: its start by name or by signs that somebody reports or denies,
 * and what means something only while it waits for a reply or has advised.
 */
final class CheckHandler implements Handler {
  private static final String START = "SymptomCheckIntent";
  private static final String REPORT = "ReportIntent";
  private static final String BABY_REPORT = "BabyReportIntent";

  @Override
  public boolean canHandle(Turn turn) {
    if (!turn.isType("IntentRequest")) {
      return false;
    }
    if (isStart(turn)) {
      return true;
    }
    Session session = turn.session();
    String intent = turn.request().intent();
    if (isAboutChecks(intent)) {
      return true;
    }
    if (session.isAsking()) {
      return !turn.spoken().knows(Topics.topic(intent))
          && !intent.equals("HoldOnIntent")
          && !intent.equals("AMAZON.StartOverIntent");
    }
    return session.said().equals(Session.ADVICE)
        && session.check() != null
        && (intent.equals("AMAZON.YesIntent")
            || intent.equals("AMAZON.NoIntent")
            || intent.equals("NotSureIntent")
            || AnswerHandler.isAboutPieces(intent));
  }

  private static boolean isAboutChecks(String intent) {
    return switch (intent) {
      case "WhyIntent",
          "WhatWouldChangeIntent",
          "DoctorNotesIntent",
          "RepeatNumberIntent",
          "ChangeAnswerIntent",
          "WhereWereWeIntent" ->
          true;
      default -> false;
    };
  }

  private static boolean isStart(Turn turn) {
    return turn.isIntent(START) || turn.isIntent(REPORT) || turn.isIntent(BABY_REPORT);
  }

  @Override
  public Spoken handle(Turn turn) {
    if (isStart(turn)) {
      return start(turn);
    }
    if (turn.session().isAsking()) {
      return whileAsking(turn);
    }
    boolean advised = turn.session().check() != null && turn.session().check().level != null;
    return advised ? afterAdvice(turn) : withoutCheck(turn);
  }

  private static Spoken whileAsking(Turn turn) {
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent" -> CheckDialogue.reply(turn, Reply.YES);
      case "AMAZON.NoIntent" -> CheckDialogue.reply(turn, Reply.NO);
      case "NotSureIntent" -> CheckDialogue.reply(turn, Reply.UNSURE);
      // Alexa's own samples of the next one hold "skip"
      case "SkipIntent", "AMAZON.NextIntent" -> CheckDialogue.skip(turn);
      case "WhyIntent" -> CheckDialogue.meanwhile(turn, turn.checkVoice().why());
      case "AMAZON.RepeatIntent", "WhereWereWeIntent", "RepeatNumberIntent" -> turn.speak();
      case "AMAZON.PreviousIntent", "ChangeAnswerIntent" -> CheckDialogue.back(turn);
      case "DoctorNotesIntent" -> CheckDialogue.meanwhile(turn, turn.checkVoice().notes());
      case "WhatToDoIntent", "EverythingIntent" ->
          CheckDialogue.meanwhile(turn, turn.words().prompt("check-first").say());
      case "WhatWouldChangeIntent", "AMAZON.HelpIntent" ->
          CheckDialogue.meanwhile(turn, turn.words().prompt("check-help").say());
      default -> CheckDialogue.unclear(turn);
    };
  }

  private static Spoken afterAdvice(Turn turn) {
    boolean confirming = CheckDialogue.isConfirming(turn);
    turn.session().understood();
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent" -> confirming ? CheckDialogue.confirm(turn, true) : advice(turn);
      case "AMAZON.NoIntent" ->
          confirming ? CheckDialogue.confirm(turn, false) : turn.say("check-anything");
      case "NotSureIntent", "EverythingIntent" -> advice(turn);
      case "WhatToDoIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().act());
      case "SkipIntent", "AMAZON.NextIntent", "AMAZON.MoreIntent" -> turn.say("check-anything");
      case "WhyIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().because());
      case "WhatWouldChangeIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().change());
      case "DoctorNotesIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().notes());
      case "AMAZON.PreviousIntent", "ChangeAnswerIntent" -> CheckDialogue.back(turn);
      default -> advice(turn);
    };
  }

  private static Spoken advice(Turn turn) {
    turn.session().say(Session.ADVICE);
    return turn.speak();
  }

  private static Spoken withoutCheck(Turn turn) {
    Session session = turn.session();
    session.understood();
    return switch (turn.request().intent()) {
      case "WhereWereWeIntent" -> NavigationHandler.lastSaid(turn);
      case "WhyIntent" -> ContextHandler.followUp(turn, "why");
      case "RepeatNumberIntent", "AMAZON.PreviousIntent", "ChangeAnswerIntent" ->
          session.said().isEmpty() ? turn.say("launch") : turn.speak();
      default -> turn.say("check-none");
    };
  }

  private static Spoken start(Turn turn) {
    if (turn.isIntent(START)) {
      return turn.session().isAsking() ? turn.speak() : CheckDialogue.begin(turn);
    }
    List<String> named = new ArrayList<>();
    List<String> maybe = new ArrayList<>();
    for (Slot slot : turn.request().slots().values()) {
      (slot.unsure() ? maybe : named).addAll(findings(turn, slot));
    }
    if (named.isEmpty() && maybe.isEmpty()) {
      // a sign that the protocol does not know is one as well
      named.add("unmatched-sign");
    }
    Spoken next = CheckDialogue.report(turn, named, maybe, List.of(), false);
    return !maybe.isEmpty() && turn.session().isAsking()
        ? next.after(turn.words().prompt("check-unsure").say())
        : next;
  }

  /** The findings that a slot names, or that it may name where it is unsure. */
  static List<String> findings(Turn turn, Slot slot) {
    List<String> findings = new ArrayList<>();
    for (String id : slot.ids()) {
      boolean ofBaby = turn.isIntent(BABY_REPORT) && !id.startsWith("baby-");
      String finding = ofBaby ? "baby-" + id : id;
      if (turn.engine().finding(finding) != null && !findings.contains(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }
}
