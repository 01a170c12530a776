package leakymilk.conversation;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.Words;

/** Emergencies that were told or perhaps heard and then denied, and that may be so after all. */
final class Denied {
  private Denied() {}

  /** The last of them; empty for none. */
  static String last(Check check, Words words) {
    if (check == null || !check.pending.isOfProtocol()) {
      return "";
    }
    List<String> denied = new ArrayList<>(check.backed);
    denied.addAll(check.taken);
    String last = "";
    for (String sign : denied) {
      last = words.check().back(sign).isEmpty() ? last : sign;
    }
    return last;
  }
}
