package leakymilk.skill;

import leakymilk.content.Answer;
import leakymilk.content.Prompt;
import leakymilk.content.Topics;
import leakymilk.content.Words;
import leakymilk.triage.SymptomCheck;

/** Turns where the session stands into words; the same session always gives the same words. */
final class Voice {
  private Voice() {}

  /** What is said where the session now stands. */
  static Spoken speak(Session session, Words words, SymptomCheck engine) {
    String topic = Topics.topic(session.topic());
    if (session.said().equals(Session.ANSWER) && words.knows(topic)) {
      return answer(session, words, words.answer(topic));
    }
    if (session.said().equals(Session.QUESTION) && session.isAsking()) {
      return new CheckVoice(words, engine, session.check()).question();
    }
    if (session.said().equals(Session.ADVICE) && session.check() != null) {
      return new CheckVoice(words, engine, session.check()).advice();
    }
    Prompt prompt = words.prompt(words.has(session.said()) ? session.said() : "launch");
    return new Spoken(prompt.say(), prompt.reprompt());
  }

  private static Spoken answer(Session session, Words words, Answer answer) {
    int last = answer.pieces().size() - 1;
    int piece = Math.min(session.piece(), last);
    String say = words.piece(answer.topic(), piece);
    if (!session.disclaimed()) {
      session.disclaim();
      say = say + " " + words.prompt("disclaimer").say();
    }
    Prompt asked = words.prompt(question(answer, piece, last));
    return new Spoken(say + " " + asked.say(), asked.reprompt());
  }

  private static String question(Answer answer, int piece, int last) {
    if (piece == last) {
      return "after-last";
    }
    if (piece > 0) {
      return "after-piece";
    }
    return answer.offersCheck() ? "check-offer" : "after-answer";
  }

  /** Whether the last thing said was an answer that offered the symptom check. */
  static boolean offeredCheck(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    return session.said().equals(Session.ANSWER)
        && session.piece() == 0
        && words.knows(topic)
        && words.answer(topic).offersCheck();
  }

  /** Whether there is more to hear on the last topic. */
  static boolean hasMore(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    return words.knows(topic) && session.piece() < words.answer(topic).pieces().size() - 1;
  }
}
