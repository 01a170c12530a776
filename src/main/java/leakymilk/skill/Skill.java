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
  private final List<Handler> handlers;

  Skill(ContentStore content) {
    this.content = content;
    Understandings understandings = new Understandings(content);
    this.handlers =
        List.of(
            new Handlers.SessionEnded(),
            new Handlers.Emergency(),
            new Handlers.Harm(),
            new Handlers.SayPrompt(
                Map.of(
                    "AMAZON.StopIntent", "bye",
                    "AMAZON.CancelIntent", "bye",
                    "AMAZON.NavigateHomeIntent", "home")),
            new WordsHandler(understandings),
            new MannerHandler(),
            new ContextHandler(),
            new CheckStartHandler(),
            new CheckHandler(),
            new HoldOnHandler(),
            new Handlers.SayPrompt(Map.of("AMAZON.HelpIntent", "help")),
            new Handlers.Launch(),
            new Handlers.StartOver(),
            new Handlers.Repeat(),
            new YesNoHandler(),
            new PieceHandler(),
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
    Session session = Session.of(request.attributes(), content.check());
    Turn turn = new Turn(request, session, content.in(request.locale()), content.check(), log);
    for (int i = 0; i < handlers.size(); i++) {
      if (handlers.get(i).canHandle(turn)) {
        Spoken reply = handlers.get(i).handle(turn);
        return Responses.of(reply, session, turn.words());
      }
    }
    throw new IllegalStateException("no handler");
  }

  /** The answer to a request that may not be asked here. */
  Response refuse(Request request) {
    return prompt("refused", Session.of(Map.of(), content.check()), request);
  }

  /**
   * The answer after a failure: asks for the words again and keeps what the session held; after two
   * turns in a row that led nowhere it names a person to ask and closes.
   */
  Response failed(Request request) {
    Session session = Session.of(request.attributes(), content.check());
    session.missed();
    String prompt = session.misses() > 2 ? "last-resort" : "error";
    return prompt(prompt, session, request);
  }

  private Response prompt(String id, Session session, Request request) {
    Words words = content.in(request.locale()).in(session.manner(request.turn()));
    return Responses.of(Spoken.of(words.prompt(id)), session, words);
  }
}
