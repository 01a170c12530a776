package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping that knows its file and lines and notes what is missing or unknown. YAML 1.2, so
 * that a bare {@code yes} is a text; everything is read as text.
 */
final class Yaml {
  private final Problems problems;
  private final String file;
  private final int line;
  private String id = "";
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();

  private Yaml(Problems problems, String file, int line) {
    this.problems = problems;
    this.file = file;
    this.line = line;
  }

  /** An item that is not there, of which nothing more is told. */
  static Yaml nothing() {
    return new Yaml(new Problems(), "", 0);
  }

  /** Reads a file; an unreadable or malformed one is a problem and reads as empty. */
  static Yaml file(Path root, String file, Problems problems) {
    // whatever else is missed in an unreadable file follows from that, so it is told to nobody
    Yaml empty = new Yaml(new Problems(), file, 0);
    String text;
    try {
      text = Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      problems.add(file, 0, "", "cannot be read; create it or mend its name");
      return empty;
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isPresent() && node.get() instanceof MappingNode mapping) {
        return of(mapping, file, "", problems);
      }
      problems.add(file, 1, "", "must hold keys and values; see the files beside it");
    } catch (MarkedYamlEngineException malformed) {
      int at = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(file, at, "", "is not YAML: " + malformed.getProblem());
    } catch (YamlEngineException malformed) {
      problems.add(file, 0, "", "is not YAML: " + malformed.getMessage());
    }
    return empty;
  }

  private static Yaml of(MappingNode mapping, String file, String id, Problems problems) {
    Yaml yaml = new Yaml(problems, file, lineOf(mapping));
    yaml.id = id;
    for (NodeTuple tuple : mapping.getValue()) {
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "a complex key";
      if (yaml.values.putIfAbsent(key, tuple.getValueNode()) != null) {
        problems.add(
            file, lineOf(tuple.getKeyNode()), id, "has the key '" + key + "' twice; keep one");
      }
      yaml.lines.putIfAbsent(key, lineOf(tuple.getKeyNode()));
    }
    return yaml;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** Names the item in the problems that follow. */
  Yaml named(String id) {
    this.id = id;
    return this;
  }

  /** A problem of this item as a whole. */
  void problem(String problem) {
    problems.add(file, line, id, problem);
  }

  /** A problem of one of its values. */
  void problem(String key, String problem) {
    problems.add(file, lines.getOrDefault(key, line), id, problem);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** A text that must be there and not be empty; "" after noting that it is not. */
  String text(String key) {
    String text = textOr(key, "");
    if (text.isEmpty()) {
      problem(key, "has no '" + key + "'; write one");
    }
    return text;
  }

  /** A text that may be left out. */
  String textOr(String key, String absent) {
    read.add(key);
    Node node = values.get(key);
    if (node == null) {
      return absent;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem(key, "needs one text as its '" + key + "'");
    return absent;
  }

  /** A text that is one of a few. */
  String oneOf(String key, String... allowed) {
    String text = text(key);
    if (!text.isEmpty() && !List.of(allowed).contains(text)) {
      problem(key, "'" + key + "' is '" + text + "'; use " + String.join(", ", allowed));
    }
    return text;
  }

  /** A list of texts; empty when left out. */
  List<String> texts(String key) {
    read.add(key);
    List<String> texts = new ArrayList<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          problem(key, "needs a list of texts as its '" + key + "'");
        }
      }
    } else if (node != null) {
      problem(key, "needs a list of texts as its '" + key + "', such as [one, two]");
    }
    return texts;
  }

  /** A list of lists of texts; empty when left out. */
  List<List<String>> lists(String key) {
    read.add(key);
    List<List<String>> lists = new ArrayList<>();
    if (values.get(key) instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        Yaml line = new Yaml(problems, file, lineOf(item));
        line.id = id;
        line.values.put(key, item);
        lists.add(line.texts(key));
      }
    }
    return lists;
  }

  /** A list of mappings; empty, and noted, when left out. */
  List<Yaml> items(String key) {
    if (!has(key)) {
      problem("has no '" + key + "'; write the list");
    }
    return itemsIfAny(key);
  }

  /** A list of mappings that may be left out. */
  List<Yaml> itemsIfAny(String key) {
    read.add(key);
    List<Yaml> items = new ArrayList<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof MappingNode mapping) {
          items.add(of(mapping, file, id, problems));
        } else {
          problems.add(file, lineOf(item), id, "'" + key + "' needs items with keys");
        }
      }
    } else if (node != null) {
      problem(key, "needs a list as its '" + key + "'");
    }
    return items;
  }

  /** A mapping; empty, and noted, when left out. */
  Yaml map(String key) {
    read.add(key);
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return of(mapping, file, id, problems);
    }
    problem(key, "has no '" + key + "'; write it with its keys");
    Yaml empty = new Yaml(problems, file, line);
    empty.id = id;
    return empty;
  }

  /** Notes every key that nobody has read. */
  void nothingElse() {
    for (String key : values.keySet()) {
      if (!read.contains(key)) {
        problem(key, "has an unknown key '" + key + "'; use " + String.join(", ", read));
      }
    }
  }
}
