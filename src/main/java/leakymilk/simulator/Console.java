package leakymilk.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import leakymilk.alexa.JsonWriter;
import leakymilk.skill.LeakyMilkStreamHandler;

/** Talk to the skill at a desk. Run with {@code --help} for what it can do. */
public final class Console {
  private static final String EXPLAIN = "/explain ";
  private static final int FINE = 0;
  private static final int SKILL_FAILED = 1;
  private static final int USAGE = 2;

  private static final String HELP =
      """
      Talks to Leaky Milk Helper as an Alexa device would, and shows in brackets what arrived of the words.

        --once "WORDS"     ask one question and leave
        --explain "WORDS"  ask one question and show why it was understood so
        --locale LOCALE    COUNTRIES; the first where left out
        --whole            hand each sentence over untouched, which no device does
        --strict           leave the catch-all of the model out: what arrives at the very least
        --screen           a device with a screen; what it shows is drawn into target/screen.html
        --web              a page in this computer's browser: type or speak, hear, see and touch
        --json             also show each request and response
        --desk             converse line by line (./talk adds it at a terminal)
        --help             this text

      Type what you would say. An empty line is silence: once for the reprompt, twice and the session ends.
      "open leaky milk helper" starts again. /explain WORDS shows why they are understood so, and goes on with them.
      /intent NAME and /request TYPE send one as it is. Ctrl-D leaves.
      A script on standard input is read line by line; of a transcript only the lines that start with >.
      Leaves with 0, with 1 when the skill failed, with 2 when the options were wrong.
      """;

  private final PrintStream out;
  private final boolean colour;
  private final boolean json;
  private final Conversation conversation;
  private final InteractionModel model;
  private final InteractionModel.Ear ear;
  private final String locale;
  private boolean failed;

  private Console(
      PrintStream out,
      boolean colour,
      boolean json,
      InteractionModel model,
      InteractionModel.Ear ear,
      String locale,
      boolean screen) {
    this.out = out;
    this.colour = colour;
    this.json = json;
    this.model = model;
    this.ear = ear;
    this.locale = locale;
    LeakyMilkStreamHandler skill =
        new LeakyMilkStreamHandler(
            Conversation.SKILL_ID,
            System.getenv("LEAKY_MILK_CONTENT"),
            new com.amazonaws.services.lambda.runtime.LambdaLogger() {
              @Override
              public void log(String message) {
                failed |= message.startsWith("Failed");
                if (!message.startsWith("Turn: ")) {
                  out.println(grey("log: " + message));
                }
              }

              @Override
              public void log(byte[] message) {
                log(new String(message, StandardCharsets.UTF_8));
              }
            });
    this.conversation = new Conversation(skill, model, ear, locale, screen);
  }

  /** Reads options and lines; ends the process with an exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(args, out));
  }

  private static int run(String[] args, PrintStream out) throws IOException {
    String locale = Conversation.COUNTRY;
    String once = null;
    boolean json = false;
    boolean desk = false;
    boolean screen = false;
    boolean web = false;
    InteractionModel.Ear ear = InteractionModel.Ear.DEVICE;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = true;
        case "--screen" -> screen = true;
        case "--web" -> web = true;
        case "--whole" -> ear = InteractionModel.Ear.WHOLE;
        case "--strict" -> ear = InteractionModel.Ear.STRICT;
        case "--desk" -> desk = true;
        case "--help" -> {
          out.print(HELP.replace("COUNTRIES", String.join(", ", Conversation.countries())));
          return FINE;
        }
        case "--locale", "--once", "--explain" -> {
          if (i + 1 == args.length) {
            return usage(out, args[i] + " needs a value.");
          }
          switch (args[i++]) {
            case "--once" -> once = args[i];
            case "--explain" -> once = EXPLAIN + args[i];
            default -> locale = args[i];
          }
        }
        default -> {
          return usage(out, "There is no option " + args[i] + ".");
        }
      }
    }
    try {
      if (web) {
        return web(out, ear);
      }
      InteractionModel model = InteractionModel.read(Path.of("."), locale);
      Console console = new Console(out, desk, json, model, ear, locale, screen);
      return console.talk(once, desk);
    } catch (NoSuchFileException missing) {
      return usage(
          out,
          "There is no interaction model "
              + missing.getFile()
              + ". Run from the project's folder, with a locale that --help names.");
    }
  }

  /** Serves the page until the process is ended. */
  private static int web(PrintStream out, InteractionModel.Ear ear) throws IOException {
    Web page =
        new Web(
            0,
            (locale, screen) -> {
              InteractionModel model = InteractionModel.read(Path.of("."), locale);
              return new Console(out, false, false, model, ear, locale, screen).conversation;
            });
    out.println("Open " + page.address() + " in a browser of this computer. Ctrl-C ends it.");
    try {
      Thread.currentThread().join();
    } catch (InterruptedException ended) {
      page.close();
    }
    return FINE;
  }

  private static int usage(PrintStream out, String problem) {
    out.println(problem + " See --help.");
    return USAGE;
  }

  private int talk(String once, boolean desk) throws IOException {
    if (once != null) {
      turn(once);
    } else if (desk) {
      desk();
    } else {
      script();
    }
    return failed ? SKILL_FAILED : FINE;
  }

  private void script() throws IOException {
    List<String> lines;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      lines = in.lines().toList();
    }
    for (String said : Transcript.said(lines)) {
      turn(said);
    }
  }

  private void desk() throws IOException {
    out.println(grey("Type what you would say, an empty line for silence, Ctrl-D to leave."));
    turn("open leaky milk helper");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (true) {
      out.print("> ");
      out.flush();
      String said = in.readLine();
      if (said == null) {
        out.println();
        return;
      }
      if (said.startsWith(EXPLAIN)) {
        explain(said);
      } else {
        show("", conversation.hear(said.strip()));
      }
    }
  }

  private void turn(String said) throws IOException {
    if (said.startsWith(EXPLAIN)) {
      explain(said);
    } else {
      show(said, conversation.hear(said));
    }
  }

  private void explain(String said) throws IOException {
    String words = said.substring(EXPLAIN.length()).strip();
    new Explain(model, ear, locale).lines(words, conversation).forEach(out::println);
  }

  /** Draws what the screen shows, into a file that is written anew with every turn. */
  private void draw(Conversation.Exchange exchange) throws IOException {
    if (exchange.directive() != null) {
      String json =
          new String(new JsonWriter().value(exchange.directive()).bytes(), StandardCharsets.UTF_8);
      String page = new String(Web.page(), StandardCharsets.UTF_8);
      Files.writeString(Path.of("target/screen.json"), exchange.response());
      Files.writeString(
          Path.of("target/screen.html"),
          page.replace("/*SHOWN*/null", json.replace("<", "\\u003c")));
      out.println(grey("  [screen: target/screen.html, and target/screen.json for a renderer]"));
    }
  }

  private void show(String said, Conversation.Exchange exchange) throws IOException {
    draw(exchange);
    List<String> lines = Transcript.lines(said, exchange);
    for (String line : colour && said.isEmpty() ? lines.subList(1, lines.size()) : lines) {
      out.println(line.equals(".") ? grey(". (the session is closed)") : line);
      if (line.startsWith(">")) {
        out.println(grey("  [" + exchange.note() + "]"));
      }
    }
    if (colour && said.isEmpty()) {
      out.println(grey("  [" + exchange.note() + "]"));
    }
    if (json && !exchange.request().isEmpty()) {
      out.println(grey("request:  " + exchange.request()));
      out.println(grey("response: " + exchange.response()));
    }
  }

  private String grey(String text) {
    return colour ? "\u001b[90m" + text + "\u001b[0m" : text;
  }
}
