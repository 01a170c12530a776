package leakymilk.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Tells in the files of a language what is words of that language and what is names, which are the
 * same in every language; and writes a file anew with other words in the same places. Comments and
 * layout stay.
 */
final class LanguageTexts {
  private static final Pattern NOWHERE = Pattern.compile("(?!)");

  /** Places of words by file or folder: the keys that lead there, with a slash between. */
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  /** Places whose keys are words as well, such as "fortnight: 336". */
  private static final Map<String, Pattern> KEYS = new LinkedHashMap<>();

  static {
    String said = "(say|short|discreet|after-loss)";
    WORDS.put(
        Things.TOPICS,
        of("(name|(answer|more|asked|do|others)/" + said + ")(-.*)?|samples|says|asked/says"));
    WORDS.put(
        Things.FINDINGS,
        of(
            "(name|back|tell|waits|details/(?!(level|sources)$).*)(-.*)?|named|named-in-reply"
                + "|wordings|unless|tellings"));
    WORDS.put(
        "controls.yaml",
        of("invocation|intents/(heard|hears|samples|says)|before-follow-ups|follow-ups/says"));
    Pattern prompts =
        of("prompts/(or|some|signed|reprompt|" + said + ")(-.*)?|remarks/(says|heard)");
    WORDS.put("conversation.yaml", prompts);
    WORDS.put("remarks.yaml", prompts);
    WORDS.put("device-test.yaml", of("few-values|page"));
    WORDS.put(
        "language.yaml",
        of(
            "words/.*|lists/.*|rehearsal|sources/(kinds|years)/.*|sources/undated|short-for/.*"
                + "|compared/(letters|(as|endings)/.*)"));
    KEYS.put("language.yaml", of("numbers|hours|short-for|compared/(as|endings)"));
    WORDS.put(
        "local.yaml", of("words/.*|here|here-first|elsewhere|places|contacts/.*/(who|say|hours)"));
    WORDS.put("openers.yaml", of("openers"));
    WORDS.put("phrases.yaml", of("little|splits|groups/.*|mishearings/.*"));
    KEYS.put("phrases.yaml", of("mishearings"));
    WORDS.put("replies.yaml", of("questions/(yes|no|unsure|other|leaves|takes)"));
    WORDS.put("reply-words.yaml", of("(?!review|context/id).*"));
    WORDS.put("screen.yaml", of("words/.*|starts/label"));
    WORDS.put("signs-told.yaml", of("told/says|none"));
    WORDS.put("speech-rules.yaml", of("never/words|manners/.*|breath/lists"));
    WORDS.put(
        "symptom-check.yaml",
        of(
            "questions/(?!id$).*|(levels|because|taken)/.*"
                + "|(by-emergency-room|advice)/(?!(for|level|sources)$).*"));
  }

  /** What is put in place of words; the first is where they stand, the second what they are. */
  private final BiFunction<String, String, String> instead;

  private final boolean gaps;
  private final Pattern words;
  private final Pattern keys;
  private final String text;

  /** What comes in place of what: where it ends and what comes there, by where it begins. */
  private final TreeMap<Integer, Map.Entry<Integer, String>> changes = new TreeMap<>();

  private LanguageTexts(Path file, boolean gaps, BiFunction<String, String, String> instead)
      throws IOException {
    this.text = Files.readString(file);
    this.gaps = gaps;
    this.instead = instead;
    String folder = file.getParent().getFileName().toString();
    String name = WORDS.containsKey(folder) ? folder : file.getFileName().toString();
    this.words = WORDS.get(name);
    this.keys = KEYS.getOrDefault(name, NOWHERE);
  }

  private static Pattern of(String places) {
    return Pattern.compile(places);
  }

  /** The files of a language, within its folder. */
  static List<String> files(Path language) throws IOException {
    try (Stream<Path> files = Files.walk(language)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> language.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** A file of a language with each text changed. */
  static String changed(Path file, BiFunction<String, String, String> instead) throws IOException {
    return new LanguageTexts(file, false, instead).written();
  }

  /**
   * A file of a language with one gap for each text and for each list of texts.
   *
   * @param instead what the gap says, by where it is and what stands there in the other language
   */
  static String blank(Path file, BiFunction<String, String, String> instead) throws IOException {
    return new LanguageTexts(file, true, instead).written();
  }

  private String written() {
    LoadSettings settings = LoadSettings.builder().build();
    new Compose(settings).composeString(text).ifPresent(node -> visit(node, ""));
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Map.Entry<Integer, String>> change : changes.entrySet()) {
      written.append(text, at, change.getKey()).append(change.getValue().getValue());
      at = change.getValue().getKey();
    }
    return written.append(text.substring(at)).toString();
  }

  private void visit(Node node, String place) {
    if (node instanceof MappingNode mapping) {
      mapping(mapping, place);
    } else if (node instanceof SequenceNode sequence) {
      if (gaps && words.matcher(place).matches() && !sequence.getValue().isEmpty()) {
        list(sequence, place);
      } else {
        sequence.getValue().forEach(item -> visit(item, place));
      }
    } else if (node instanceof ScalarNode scalar && words.matcher(place).matches()) {
      change(scalar, instead.apply(place, scalar.getValue()));
    }
  }

  private void mapping(MappingNode mapping, String place) {
    boolean named = keys.matcher(place).matches();
    if (gaps && named) {
      // a list of words with what they mean: one gap for all
      replace(start(mapping), end(mapping), "{" + gap(place, "") + ": 0}");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      ScalarNode key = (ScalarNode) tuple.getKeyNode();
      if (named) {
        change(key, instead.apply(place, key.getValue()));
      }
      String next = place.isEmpty() ? key.getValue() : place + "/" + key.getValue();
      visit(tuple.getValueNode(), next);
    }
  }

  private void list(SequenceNode sequence, String place) {
    Node first = sequence.getValue().get(0);
    String example = first instanceof ScalarNode scalar ? scalar.getValue() : "";
    boolean lists = first instanceof SequenceNode;
    String gap = (lists ? "[[" : "[") + gap(place, example) + (lists ? "]]" : "]");
    replace(start(sequence), end(sequence), gap);
  }

  private String gap(String place, String example) {
    return quoted(instead.apply(place, example));
  }

  private void change(ScalarNode scalar, String changed) {
    if (!changed.equals(scalar.getValue())) {
      boolean block =
          scalar.getScalarStyle() == ScalarStyle.FOLDED
              || scalar.getScalarStyle() == ScalarStyle.LITERAL;
      replace(start(scalar), end(scalar), quoted(changed) + (block ? "\n" : ""));
    }
  }

  private void replace(int from, int to, String by) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    changes.put(from, Map.entry(end, by.stripTrailing()));
  }

  private int start(Node node) {
    return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
  }

  /** In lines, the end is that of the last item; comments behind it belong to what follows. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.BLOCK) {
      Object last = all.getValue().get(all.getValue().size() - 1);
      return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
    }
    return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
