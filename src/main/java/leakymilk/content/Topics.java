package leakymilk.content;

/** The intent of a topic is its id in PascalCase plus {@code Intent}: how-long, HowLongIntent. */
public final class Topics {
  private static final String INTENT = "Intent";

  private Topics() {}

  /** The topic id that an intent's name stands for, whether or not there is such a topic. */
  public static String topic(String intent) {
    int end = intent.endsWith(INTENT) ? intent.length() - INTENT.length() : 0;
    StringBuilder topic = new StringBuilder(end + 4);
    for (int i = 0; i < end; i++) {
      char c = intent.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (i > 0) {
          topic.append('-');
        }
        topic.append((char) (c + 32));
      } else {
        topic.append(c);
      }
    }
    return topic.toString();
  }

  /** The name of a topic's intent. */
  public static String intent(String topic) {
    StringBuilder intent = new StringBuilder(topic.length() + INTENT.length());
    boolean upper = true;
    for (int i = 0; i < topic.length(); i++) {
      char c = topic.charAt(i);
      if (c == '-') {
        upper = true;
      } else {
        intent.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return intent.append(INTENT).toString();
  }
}
