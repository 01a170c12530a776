package leakymilk.skill;

import java.util.List;
import java.util.Map;
import leakymilk.alexa.Card;
import leakymilk.alexa.Request;
import leakymilk.alexa.Response;
import leakymilk.content.Contact;
import leakymilk.content.Says;
import leakymilk.content.Words;
import leakymilk.conversation.Session;
import leakymilk.conversation.SessionAttributes;
import leakymilk.conversation.Spoken;

/** Turns what is said into a response: speech, the question again after silence, a card. */
final class Responses {
  private Responses() {}

  /**
   * The response to a request that nobody spoke; null to all others. To what a player, a screen or
   * the skill's own settings report Alexa takes no speech, nor to a session's end. The question
   * whether the skill could answer somebody who has not opened it may have no effect, and is asked
   * with that person's words: the answer is always no.
   */
  static Response unspoken(Request request) {
    String type = request.type();
    if (type.isEmpty() || type.equals("IntentRequest") || type.equals("LaunchRequest")) {
      return null;
    }
    if (type.equals("CanFulfillIntentRequest")) {
      return new Response("", "", null, Map.of(), "NO");
    }
    if (type.startsWith("Alexa.Presentation.") && type.endsWith(".RuntimeError")) {
      // the talk goes on where it was
      return new Response("", "", null, request.attributes(), "");
    }
    boolean heardByNobody =
        !request.inSession()
            || type.equals("SessionEndedRequest")
            || type.equals("System.ExceptionEncountered")
            || type.startsWith("AudioPlayer.")
            || type.startsWith("PlaybackController.")
            || type.startsWith("AlexaSkillEvent.");
    return heardByNobody ? Response.NONE : null;
  }

  static Response of(Spoken reply, Session session, Words words) {
    return new Response(
        Speech.ssml(reply.say(), session),
        Speech.ssml(reply.reprompt(), session),
        reply.notes() ? notes(words) : numbers(reply.say(), words),
        SessionAttributes.written(session),
        "");
  }

  /** What to note down for an appointment: the same for everyone, nothing that was told. */
  private static Card notes(Words words) {
    StringBuilder lines = new StringBuilder(words.say(Says.CARD_NOTES));
    List<Contact> contacts = words.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      // whom everybody may need; the others would tell what somebody asked about
      String id = contacts.get(i).id();
      if (id.equals("emergency") || id.equals("nurse")) {
        line(lines, contacts.get(i));
      }
    }
    return new Card(words.say(Says.CARD_NOTES_TITLE), lines.toString());
  }

  /**
   * The numbers that were just spoken, because nobody remembers them; else no card. With one among
   * them that nobody else may find on the phone there is none either.
   */
  private static Card numbers(String said, Words words) {
    StringBuilder lines = new StringBuilder();
    List<Contact> contacts = words.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      boolean spoken = said.contains(Words.NUMBER_START + contact.number() + Words.NUMBER_END);
      if (spoken && !contact.onCard()) {
        return null;
      }
      if (spoken && lines.indexOf(contact.number()) < 0) {
        line(lines, contact);
      }
    }
    return lines.length() == 0 ? null : new Card(words.say(Says.CARD_TITLE), lines.toString());
  }

  private static void line(StringBuilder lines, Contact contact) {
    lines.append(lines.length() == 0 ? "" : "\n").append(contact.who()).append(": ");
    lines.append(contact.number());
  }
}
