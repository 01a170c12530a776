package leakymilk.skill;

import java.util.List;
import leakymilk.alexa.Card;
import leakymilk.alexa.Response;
import leakymilk.content.Contact;
import leakymilk.content.Words;

/** Turns what is said into a response: speech, the question again after silence, a card. */
final class Responses {
  private Responses() {}

  static Response of(Spoken reply, Session session, Words words) {
    return new Response(
        Speech.ssml(reply.say()),
        Speech.ssml(reply.reprompt()),
        card(reply.say(), words),
        session.attributes());
  }

  /** The numbers that were just spoken, because nobody remembers them; else no card. */
  private static Card card(String said, Words words) {
    StringBuilder lines = new StringBuilder();
    List<Contact> contacts = words.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (said.contains(Words.NUMBER_START + contact.number() + Words.NUMBER_END)) {
        lines.append(lines.length() == 0 ? "" : "\n").append(contact.who()).append(": ");
        lines.append(contact.number());
      }
    }
    return lines.length() == 0
        ? null
        : new Card(words.prompt("card-title").say(), lines.toString());
  }
}
