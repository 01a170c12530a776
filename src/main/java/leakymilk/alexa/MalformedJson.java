package leakymilk.alexa;

/** The text is not JSON. The message names the place, never the text. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedJson(String expected, int at) {
    super("expected " + expected + " at byte " + at);
  }
}
