package leakymilk.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads and checks what screens look like: {@code screens/look.yaml}, which all share, and one file
 * for each kind, each made into an APL document as JSON. Amazon's renderer passes over a component,
 * a measure or a value that it does not know without a word, so all of them are looked for here.
 */
final class ScreenFiles {
  private static final List<String> KINDS = List.of("words", "question", "advice", "emergency");

  /** What the skill fills in. */
  private static final Set<String> DATA =
      Set.of(
          "dim", "head", "number", "code", "lines", "text", "ask", "told", "size", "place",
          "targets", "wide");

  /** No picture and nothing that moves. */
  private static final Set<String> COMPONENTS =
      Set.of("Container", "Frame", "ScrollView", "Text", "TouchWrapper");

  private static final Pattern RESOURCE = Pattern.compile("@(\\w+)");
  private static final Pattern PATH = Pattern.compile("payload\\.(\\w+)(?:\\.(\\w+))?");

  private final Path root;
  private final Problems problems;

  private ScreenFiles(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The documents by kind. */
  static Map<String, String> read(Path root, Problems problems) {
    ScreenFiles files = new ScreenFiles(root, problems);
    Map<String, Object> look = files.load("screens/look.yaml");
    Map<String, String> documents = new LinkedHashMap<>();
    for (String kind : KINDS) {
      String file = "screens/" + kind + ".yaml";
      Map<String, Object> document = new LinkedHashMap<>(look);
      document.putAll(files.load(file));
      Map<?, ?> layouts = look.get("layouts") instanceof Map<?, ?> map ? map : Map.of();
      files.check(file, document, names(look, layouts), "");
      StringBuilder json = new StringBuilder();
      json(json, document);
      documents.put(kind, json.toString());
    }
    return documents;
  }

  private Map<String, Object> load(String file) {
    Map<String, Object> read = new LinkedHashMap<>();
    try {
      String text = Files.readString(root.resolve(file), StandardCharsets.UTF_8);
      Object loaded = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
      if (loaded instanceof Map<?, ?> map) {
        map.forEach((key, value) -> read.put(String.valueOf(key), value));
      } else {
        problems.add(file, 0, "", "must hold keys and values; see the files beside it");
      }
    } catch (IOException unreadable) {
      problems.add(file, 0, "", "cannot be read; create it or mend its name");
    } catch (YamlEngineException malformed) {
      problems.add(file, 0, "", "is not YAML: " + malformed.getMessage());
    }
    return read;
  }

  /** What may be named: the measures and colours, and the project's own layouts. */
  private static Set<String> names(Map<String, Object> look, Map<?, ?> layouts) {
    Set<String> names = new java.util.LinkedHashSet<>();
    layouts.keySet().forEach(name -> names.add(String.valueOf(name)));
    if (look.get("resources") instanceof List<?> blocks) {
      for (Object block : blocks) {
        for (Object kind : block instanceof Map<?, ?> map ? map.values() : List.of()) {
          if (kind instanceof Map<?, ?> values) {
            values.keySet().forEach(name -> names.add("@" + name));
          }
        }
      }
    }
    return names;
  }

  private void check(String file, Object node, Set<String> names, String place) {
    if (node instanceof List<?> list) {
      list.forEach(item -> check(file, item, names, place));
    } else if (node instanceof Map<?, ?> map) {
      component(file, map, names, place);
      map.forEach((key, value) -> check(file, value, names, String.valueOf(key)));
    } else if (node instanceof String text) {
      Matcher resource = RESOURCE.matcher(text);
      while (resource.find()) {
        if (!names.contains(resource.group())) {
          problems.add(file, 0, place, "names " + resource.group() + ", which look.yaml has not");
        }
      }
      Matcher path = PATH.matcher(text);
      while (path.find()) {
        if (!path.group(1).equals("screen") || !DATA.contains(String.valueOf(path.group(2)))) {
          problems.add(file, 0, place, "names " + path.group() + ", which the skill does not fill");
        }
      }
    }
  }

  private void component(String file, Map<?, ?> map, Set<String> names, String place) {
    boolean component = place.equals("item") || place.equals("items");
    Object type = map.get("type");
    if (!component) {
      return;
    }
    if (!COMPONENTS.contains(type) && !names.contains(type)) {
      problems.add(file, 0, String.valueOf(type), "is no component that is used here");
    }
    if ("TouchWrapper".equals(type) && !map.containsKey("accessibilityLabel")) {
      problems.add(file, 0, "TouchWrapper", "has no accessibilityLabel; a screen reader says it");
    }
  }

  private static void json(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> map) {
      char before = '{';
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(before);
        before = ',';
        json(json, String.valueOf(entry.getKey()));
        json.append(':');
        json(json, entry.getValue());
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      char before = '[';
      for (Object item : list) {
        json.append(before);
        before = ',';
        json(json, item);
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String text) {
      json.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    } else {
      json.append(value);
    }
  }
}
