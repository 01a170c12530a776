package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.alexa.Slot;
import leakymilk.content.Phrases;
import leakymilk.content.Says;
import leakymilk.content.Topics;
import leakymilk.triage.Finding;
import leakymilk.triage.Level;
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
    if (intent.equals("WhatToDoIntent") && session.isAfterAdvice()) {
      return true;
    }
    return session.isAt(Place.ADVICE)
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
      case "AMAZON.RepeatIntent" -> CheckDialogue.again(turn);
      case "WhereWereWeIntent", "RepeatNumberIntent" -> turn.speak();
      case "AMAZON.PreviousIntent", "ChangeAnswerIntent" -> CheckDialogue.back(turn);
      case "DoctorNotesIntent" -> CheckDialogue.meanwhile(turn, turn.checkVoice().soFar());
      case "WhatToDoIntent", "EverythingIntent" ->
          CheckDialogue.meanwhile(turn, turn.words().say(Says.CHECK_FIRST));
      case "WhatWouldChangeIntent", "AMAZON.HelpIntent" ->
          CheckDialogue.meanwhile(turn, turn.words().say(Says.CHECK_HELP));
      default -> CheckDialogue.unclear(turn);
    };
  }

  private static Spoken afterAdvice(Turn turn) {
    turn.session().understood();
    return switch (turn.request().intent()) {
      case "AMAZON.YesIntent" -> more(turn, true);
      case "AMAZON.NoIntent" -> enough(turn);
      case "SkipIntent", "AMAZON.NextIntent", "AMAZON.MoreIntent", "EverythingIntent" ->
          more(turn, false);
      case "WhatToDoIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().advice().act());
      case "WhyIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().because());
      case "WhatWouldChangeIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().change());
      case "DoctorNotesIntent" -> CheckDialogue.onTheWay(turn, turn.checkVoice().notes());
      case "AMAZON.PreviousIntent" -> previous(turn);
      case "ChangeAnswerIntent" -> CheckDialogue.back(turn);
      default -> advice(turn);
    };
  }

  /** The rest of the advice, a turn at a time; at its end all of it again, if that was asked. */
  private static Spoken more(Turn turn, boolean again) {
    Check check = turn.session().check();
    if (turn.checkVoice().advice().hasMore()) {
      check.part++;
      return advice(turn);
    }
    if (again) {
      check.part = 0;
      return advice(turn);
    }
    return CheckDialogue.onTheWay(turn, turn.words().say(Says.CHECK_ALL));
  }

  private static Spoken previous(Turn turn) {
    Check check = turn.session().check();
    if (check.part == 0) {
      return CheckDialogue.back(turn);
    }
    check.part--;
    return advice(turn);
  }

  /** A no changes nothing. */
  private static Spoken enough(Turn turn) {
    return turn.say(Says.CHECK_ANYTHING).after(turn.checkVoice().advice().unsaid());
  }

  private static Spoken advice(Turn turn) {
    turn.session().advise();
    return turn.speak();
  }

  private static Spoken withoutCheck(Turn turn) {
    Session session = turn.session();
    session.understood();
    return switch (turn.request().intent()) {
      case "WhereWereWeIntent" -> NavigationHandler.lastSaid(turn);
      case "WhyIntent" -> ContextHandler.followUp(turn, "why");
      case "RepeatNumberIntent", "AMAZON.PreviousIntent", "ChangeAnswerIntent" ->
          session.isAt(Place.START) ? turn.say(Says.LAUNCH) : turn.speak();
      default -> CheckDialogue.none(turn);
    };
  }

  private static Spoken start(Turn turn) {
    if (turn.isIntent(START)) {
      return turn.session().isAsking() ? turn.speak() : CheckDialogue.begin(turn);
    }
    String ofBaby = emergencyOfBaby(turn);
    List<String> named = new ArrayList<>();
    List<String> maybe = new ArrayList<>();
    for (Slot slot : turn.request().slots().values()) {
      (slot.unsure() ? maybe : named).addAll(findings(turn, slot));
    }
    if (!ofBaby.isEmpty()) {
      return CheckDialogue.emergency(turn, ofBaby);
    }
    if (SafetyHandler.isTold(named) || SafetyHandler.isTold(maybe)) {
      if (!CheckDialogue.hasEmergency(turn, named)) {
        return SafetyHandler.begin(turn);
      }
      // the number goes first, and what somebody does to her is in no check
      named.remove(Phrases.UNSAFE_AT_HOME);
      maybe.remove(Phrases.UNSAFE_AT_HOME);
    }
    if (named.isEmpty() && maybe.isEmpty()) {
      // a sign that the protocol does not know is one as well
      named.add("unmatched-sign");
    }
    Spoken next = CheckDialogue.report(turn, named, maybe, List.of(), false);
    return !maybe.isEmpty() && turn.session().isAsking()
        ? next.after(turn.words().say(Says.CHECK_UNSURE))
        : next;
  }

  /** The findings that a slot names, or that it may name where it is unsure. */
  static List<String> findings(Turn turn, Slot slot) {
    List<String> findings = new ArrayList<>();
    for (String id : slot.ids()) {
      String finding = isOfBaby(turn, id) ? "baby-" + id : id;
      if (turn.engine().finding(finding) != null && !findings.contains(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static boolean isOfBaby(Turn turn, String id) {
    return turn.isIntent(BABY_REPORT) && !id.startsWith("baby-");
  }

  /**
   * An emergency sign of a parent that is told of a baby, and that no finding of a baby is for; it
   * is an emergency of the baby. Empty for none.
   */
  static String emergencyOfBaby(Turn turn) {
    for (Slot slot : turn.request().slots().values()) {
      for (String id : slot.ids()) {
        Finding sign = turn.engine().finding(id);
        boolean own = turn.engine().finding("baby-" + id) != null;
        if (isOfBaby(turn, id) && !own && sign != null && sign.level() == Level.EMERGENCY) {
          return id;
        }
      }
    }
    return "";
  }
}
