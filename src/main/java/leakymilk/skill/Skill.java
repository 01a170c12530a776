package leakymilk.skill;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.List;
import java.util.Map;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.ContentStore;
import leakymilk.content.Words;

/** The skill's table of contents: its behaviours, in the order in which they are asked. */
public final class Skill {
  private final ContentStore content;
  private final boolean asks;
  private final Hearing hearing;
  private final List<Handler> handlers;

  /**
   * @param asks whether questions about symptoms are asked; what is told is heard all the same
   */
  Skill(ContentStore content, boolean asks) {
    this.content = content;
    this.asks = asks;
    this.hearing = new Hearing(content);
    this.handlers =
        List.of(
            new FirstHandler(),
            new WordsHandler(hearing),
            new SafetyHandler(),
            new AfterEmergency(),
            new RemarkHandler(hearing),
            new MannerHandler(),
            new ContextHandler(),
            new CheckHandler(),
            new NavigationHandler(),
            new YesNoHandler(),
            new AnswerHandler(),
            new MissHandler());
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
    Spoken reply = handler(turn).handle(turn);
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
    Session session =
        Session.of(request.attributes(), content.check(), content.in(request.locale()));
    session.withoutCheck = !asks;
    return session;
  }

  /** What the request means where the session stands, whichever way it came. */
  Turn turn(Request sent, Session session, LambdaLogger log) {
    Words spoken = content.in(sent.locale());
    Request request = Screen.heard(sent, session, spoken, content.check());
    String words = hearing.words(request);
    Request heard = hearing.heard(request, words, session, spoken);
    String said = hearing.words(heard);
    List<String> list = hearing.list(said, heard.locale());
    return new Turn(heard, said, list, session, spoken, content.check(), log);
  }

  /** The first behaviour that can handle a turn. */
  Handler handler(Turn turn) {
    for (int i = 0; i < handlers.size(); i++) {
      if (handlers.get(i).canHandle(turn)) {
        return handlers.get(i);
      }
    }
    throw new IllegalStateException("no handler");
  }

  /** Sentences that are answered before the first parent asks. */
  List<String> rehearsal() {
    return hearing.grammar(null).rehearsal();
  }

  /** The behaviours, in the order in which they are asked. */
  List<Handler> handlers() {
    return handlers;
  }

  /** The answer to a request that may not be asked here. */
  Response refuse(Request request) {
    Words words = content.in(request.locale());
    return prompt("refused", "", Session.of(Map.of(), content.check(), words), request);
  }

  /**
   * The answer after a failure: asks for the words again and keeps what the session held; after two
   * turns in a row that led nowhere it names a person to ask and closes. The number of an emergency
   * that was told stands before it.
   */
  Response failed(Request request) {
    Session session = session(request);
    session.missed();
    String first = session.isEmergency() ? "emergency-first" : "";
    return prompt(session.misses() > 2 ? "last-resort" : "error", first, session, request);
  }

  private Response prompt(String id, String before, Session session, Request request) {
    Response unspoken = Responses.unspoken(request);
    if (unspoken != null) {
      return unspoken;
    }
    Words words = content.in(request.locale()).in(session.manner(request.turn()));
    String first = before.isEmpty() ? "" : words.prompt(before).say();
    return Responses.of(Spoken.of(words.prompt(id)).after(first), session, words);
  }
}
