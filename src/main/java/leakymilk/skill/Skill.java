package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.List;
import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.ContentStore;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.conversation.Behaviours;
import leakymilk.conversation.Heard;
import leakymilk.conversation.Reading;
import leakymilk.conversation.Session;
import leakymilk.conversation.SessionAttributes;
import leakymilk.conversation.Spoken;
import leakymilk.conversation.Turn;

/** One request, one response: what it told, what is said to that, and what is shown. */
public final class Skill {
  private final ContentStore content;
  private final boolean asks;
  private final Ears ears;
  private final Hearing hearing;

  /**
   * @param asks whether questions about symptoms are asked; what is told is heard all the same
   */
  Skill(ContentStore content, boolean asks) {
    this.content = content;
    this.asks = asks;
    this.ears = new Ears(content);
    this.hearing = new Hearing(content, ears);
  }

  /**
   * The response to one request.
   *
   * @param log told of complaints, in words that hold nothing of the request
   * @throws RuntimeException only for a defect of the program or of the content
   */
  Response answer(Request request, LambdaLogger log) {
    Response unspoken = Responses.unspoken(request);
    if (unspoken != null) {
      return unspoken;
    }
    Session session = session(request);
    Turn turn = turn(request, session, log);
    Spoken reply = Behaviours.answer(turn);
    Response response = Responses.of(reply, session, turn.words());
    return request.hasScreen() ? shown(response, reply, turn, log) : response;
  }

  /** The words are said whether or not they can be shown. */
  private Response shown(Response response, Spoken reply, Turn turn, LambdaLogger log) {
    try {
      return Screen.on(response, reply, turn, content.screens());
    } catch (RuntimeException unshown) {
      log.log("Failed: a screen: " + unshown.getClass().getName());
      return response;
    }
  }

  /** The words that answer a request. */
  Words words(Request request) {
    return content.in(request.locale());
  }

  private Session session(Request request) {
    return SessionAttributes.read(
        request.attributes(), content.check(), content.in(request.locale()), asks);
  }

  /** What the request means where the session stands, whichever way it came. */
  Turn turn(Request sent, Session session, LambdaLogger log) {
    Words spoken = content.in(sent.locale());
    Request request = Screen.heard(sent, session, spoken, content.check());
    Reading reading = new Reading(ears.of(sent.locale()));
    Heard heard = hearing.heard(request, session, spoken, reading);
    return new Turn(heard, reading, session, spoken, content.check(), log);
  }

  /** Sentences that are answered before the first parent asks. */
  List<String> rehearsal() {
    return ears.of(null).grammar().rehearsal();
  }

  /** Whether a start is rehearsed, in which the second ear has no say. */
  void rehearse(boolean on) {
    ears.rehearse(on);
  }

  /** Opens the second ear with the last sentence of the rehearsal, which is short, and ends it. */
  void openSecondEar() {
    rehearse(false);
    List<String> sentences = rehearsal();
    ears.of(null).understanding().understand(sentences.get(sentences.size() - 1));
  }

  /** The answer to a request that may not be asked here. */
  Response refuse(Request request) {
    Words words = content.in(request.locale());
    return prompt(
        Says.REFUSED,
        null,
        SessionAttributes.read(Map.of(), content.check(), words, asks),
        request);
  }

  /**
   * The answer after a failure: asks for the words again and keeps what the session held; after two
   * turns in a row that led nowhere it names a person to ask and closes. The number of an emergency
   * that was told stands before it.
   */
  Response failed(Request request) {
    Session session = session(request);
    session.missed();
    Says first = session.isEmergency() ? Says.EMERGENCY_FIRST : null;
    return prompt(
        session.memory().misses() > 2 ? Says.LAST_RESORT : Says.ERROR, first, session, request);
  }

  private Response prompt(Says prompt, Says before, Session session, Request request) {
    Response unspoken = Responses.unspoken(request);
    if (unspoken != null) {
      return unspoken;
    }
    Words words = content.in(request.locale()).in(session.manner(request.turn()));
    String first = before == null ? "" : words.say(before);
    return Responses.of(Spoken.of(words.prompt(prompt)).after(first), session, words);
  }
}
