package leakymilk.alexa;

/** A simple card for the Alexa app: a neutral title and text that is the same for everyone. */
public record Card(String title, String content) {}
