package leakymilk.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as text: {@code > } what a person says (nothing for silence), {@code < } what
 * Alexa says, {@code = } a card, {@code .} the end of the session. Lines that start with {@code #}
 * are remarks.
 */
final class Transcript {
  private Transcript() {}

  /**
   * What a person says in a script or transcript: its {@code >} lines, or where it has none every
   * line that is no remark.
   */
  static List<String> said(List<String> lines) {
    List<String> said = new ArrayList<>();
    boolean marked = lines.stream().anyMatch(line -> line.startsWith(">"));
    for (String line : lines) {
      if (marked && line.startsWith(">")) {
        said.add(line.substring(1).strip());
      } else if (!marked && !line.startsWith("#")) {
        said.add(line.strip());
      }
    }
    return said;
  }

  /** The lines of one exchange. */
  static List<String> lines(String said, Conversation.Exchange exchange) {
    List<String> lines = new ArrayList<>();
    lines.add(said.isEmpty() ? ">" : "> " + said);
    if (!exchange.say().isEmpty()) {
      lines.add("< " + exchange.say());
    }
    if (!exchange.card().isEmpty()) {
      lines.add("= " + exchange.card().replace("\n", " | "));
    }
    if (exchange.ended()) {
      lines.add(".");
    }
    return lines;
  }
}
