package leakymilk.skill;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Contact;
import leakymilk.content.Prompt;
import leakymilk.content.Words;
import leakymilk.conversation.Session;

/** Turns words of the content into SSML, or into plain text for a card. */
final class Speech {
  /** The longest number that is a code to be read digit by digit, such as 911 or 14416. */
  private static final int LONGEST_CODE = 6;

  /** What each of {@link Prompt#MARKS} is to the voice. */
  private static final String[] MARKED = {
    "<break time=\"10s\"/>",
    "<break time=\"4s\"/>",
    "<break time=\"1s\"/>",
    "<prosody rate=\"slow\">",
    "</prosody>"
  };

  private Speech() {}

  /**
   * A whole SSML document: text escaped, telephone numbers spoken as such, in the voice that the
   * session has; an emergency always aloud and at the usual pace. "" stays "".
   */
  static String ssml(String text, Session session) {
    if (text.isEmpty()) {
      return "";
    }
    boolean whisper = session.tone().quiet() && !session.isEmergency();
    int pace = session.isEmergency() ? 0 : session.tone().pace();
    StringBuilder ssml = new StringBuilder(text.length() + 160).append("<speak>");
    if (whisper) {
      ssml.append("<amazon:effect name=\"whispered\">");
    }
    if (pace != 0) {
      ssml.append("<prosody rate=\"").append(pace < 0 ? "slow" : "fast").append("\">");
    }
    words(ssml, text);
    if (pace != 0) {
      ssml.append("</prosody>");
    }
    if (whisper) {
      ssml.append("</amazon:effect>");
    }
    return ssml.append("</speak>").toString();
  }

  private static void words(StringBuilder ssml, String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = c == '[' ? Prompt.mark(text, i) : -1;
      if (c != Words.NUMBER_START && mark < 0 && isPlain(c)) {
        continue;
      }
      // most of a text stands for itself and is taken over in one piece
      ssml.append(text.substring(done, i));
      if (c == Words.NUMBER_START) {
        int end = text.indexOf(Words.NUMBER_END, i);
        number(ssml, text.substring(i + 1, end));
        i = end;
      } else if (mark >= 0) {
        ssml.append(MARKED[mark]);
        i += Prompt.MARKS.get(mark).length() - 1;
        // the space before the mark is enough
        i += i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 1 : 0;
      } else {
        escaped(ssml, c);
      }
      done = i + 1;
    }
    ssml.append(text.substring(done));
  }

  /** A text as one reads it, without what only the voice needs. */
  static String read(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    String read = text;
    for (String mark : Prompt.MARKS) {
      read = read.replace(mark + " ", "").replace(" " + mark, "").replace(mark, "");
    }
    return read;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static void number(StringBuilder ssml, String number) {
    int digits = digits(number);
    String as = digits <= LONGEST_CODE ? "digits" : "telephone";
    ssml.append("<say-as interpret-as=\"").append(as).append("\">");
    for (int i = 0; i < number.length(); i++) {
      if (i == digits) {
        ssml.append("</say-as>");
      }
      escaped(ssml, number.charAt(i));
    }
    if (digits == number.length()) {
      ssml.append("</say-as>");
    }
  }

  /** Where the word of a number that ends in one begins, such as 1800 Medicare. */
  private static int digits(String number) {
    int end = 0;
    while (end < number.length() && !Character.isLetter(number.charAt(end))) {
      end++;
    }
    return end == number.length() ? end : number.substring(0, end).strip().length();
  }

  private static void escaped(StringBuilder ssml, char c) {
    switch (c) {
      case '&' -> ssml.append("&amp;");
      case '<' -> ssml.append("&lt;");
      case '>' -> ssml.append("&gt;");
      case '"' -> ssml.append("&quot;");
      default ->
          // XML 1.0 has no form for the other control characters
          ssml.append(c < ' ' ? ' ' : c);
    }
  }

  /** The sentences of what is said, as one reads them. */
  static List<String> sentences(String said) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c == Words.NUMBER_START) {
        i = said.indexOf(Words.NUMBER_END, i);
      } else if ((c == '.' || c == '?') && (i + 1 == said.length() || said.charAt(i + 1) == ' ')) {
        sentences.add(plain(said.substring(from, i + 1)));
        from = i + 1;
      }
    }
    sentences.add(plain(said.substring(from)));
    sentences.removeAll(List.of(""));
    return sentences;
  }

  /** As one reads it, without the marks around numbers. */
  static String plain(String said) {
    return read(said)
        .replace(String.valueOf(Words.NUMBER_START), "")
        .replace(String.valueOf(Words.NUMBER_END), "")
        .strip();
  }

  /** The first number that is said; none beside one that nobody else may find. */
  static String number(String said, Words words) {
    String first = "";
    int at = said.length();
    List<Contact> contacts = words.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      int place = said.indexOf(Words.NUMBER_START + contact.number() + Words.NUMBER_END);
      if (place >= 0 && !contact.onCard()) {
        return "";
      }
      if (place >= 0 && place < at) {
        first = contact.number();
        at = place;
      }
    }
    return first;
  }
}
