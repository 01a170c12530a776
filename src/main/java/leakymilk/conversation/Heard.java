package leakymilk.conversation;

import java.util.List;
import leakymilk.content.Control;

/**
 * What one turn told, whichever way it came: by an intent of its own, by words, or by a touch.
 *
 * @param control what is wanted, or how the rest was told
 * @param topic what is asked about by its own intent; empty for nothing
 * @param words that have to be read; empty for none
 * @param list the same as words that are compared
 * @param putBack how many of the words were not heard but are what the intent stands for
 * @param named findings that the device matched
 * @param maybe findings that it may have matched
 * @param ofBaby an emergency sign of a parent that is told of a baby, and that no finding of a baby
 *     is for; empty for none
 * @param about the kind of a follow-up question, or the remark; empty for any other control
 * @param locale that the device is set to
 * @param hour of the device's clock, 0 to 23; -1 where nothing tells it
 * @param turn a number that is the same for all turns of a session
 */
public record Heard(
    Control control,
    String topic,
    String words,
    List<String> list,
    int putBack,
    List<String> named,
    List<String> maybe,
    String ofBaby,
    String about,
    String locale,
    int hour,
    int turn) {
  public Heard {
    list = List.copyOf(list);
    named = List.copyOf(named);
    maybe = List.copyOf(maybe);
  }

  /** Whether somebody said something, or touched what says it. */
  boolean isSaid() {
    return control != Control.LAUNCH && control != Control.RESUMED && control != Control.EVENT;
  }
}
