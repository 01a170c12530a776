package leakymilk.skill;

import leakymilk.content.Answer;
import leakymilk.content.Prompt;
import leakymilk.content.Topics;
import leakymilk.content.Words;

/** Turns where the session stands into words; the same session always gives the same words. */
final class Voice {
  private Voice() {}

  /** What is said where the session now stands. */
  static Reply speak(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    if (session.said().equals(Session.ANSWER) && words.knows(topic)) {
      return answer(session, words, words.answer(topic));
    }
    Prompt prompt = words.prompt(words.has(session.said()) ? session.said() : "launch");
    return new Reply(prompt.say(), prompt.reprompt());
  }

  private static Reply answer(Session session, Words words, Answer answer) {
    int last = answer.pieces().size() - 1;
    int piece = Math.min(session.piece(), last);
    String say = words.piece(answer.topic(), piece);
    if (!session.disclaimed()) {
      session.disclaim();
      say = say + " " + words.prompt("disclaimer").say();
    }
    String question = piece == last ? "after-last" : piece == 0 ? "after-answer" : "after-piece";
    Prompt asked = words.prompt(question);
    return new Reply(say + " " + asked.say(), asked.reprompt());
  }

  /** Whether there is more to hear on the last topic. */
  static boolean hasMore(Session session, Words words) {
    String topic = Topics.topic(session.topic());
    return words.knows(topic) && session.piece() < words.answer(topic).pieces().size() - 1;
  }
}
