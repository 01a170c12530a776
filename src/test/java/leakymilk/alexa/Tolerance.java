package leakymilk.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The whole list of what our codec takes and Amazon's SDK refuses or reads otherwise. Each rewrites
 * a request as the SDK would have to see it to read what ours read; a difference that none of them
 * removes is a defect. The other way round, {@link Strictness} lists what only the SDK takes.
 */
enum Tolerance {
  BYTES_THAT_ARE_NOT_UTF_8(
      "one damaged character is a smaller loss than the whole request",
      "{'request':{'type':'LaunchRequest','locale':'\u00ff'}}") {
    @Override
    void allow(Attempt attempt) {
      // decoding puts U+FFFD in their place, as ours does
      byte[] clean =
          new String(attempt.body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
      attempt.body = clean;
      attempt.tree = AmazonsReading.tree(clean);
    }
  },
  HALF_A_CHARACTER_IN_A_NAME(
      "a name that we do not know is passed over, whatever it is",
      "{'\\ud83c':1,'request':{'type':'LaunchRequest'}}") {
    @Override
    void allow(Attempt attempt) {
      String text = new String(attempt.body, StandardCharsets.UTF_8);
      attempt.body = HALF_NAME.matcher(text).replaceAll("\"\"").getBytes(StandardCharsets.UTF_8);
      attempt.tree = AmazonsReading.tree(attempt.body);
    }
  },
  NO_LIMITS_OF_DEPTH_OR_LENGTH(
      "ours keeps no stack and no copy of what it passes over; Lambda limits the body to 6 MB",
      "{'x':" + "[".repeat(5000) + "]".repeat(5000) + ",'request':{'type':'LaunchRequest'}}") {
    @Override
    void allow(Attempt attempt) {
      if (attempt.tree == null) {
        attempt.tree = AmazonsReading.treeWithoutLimits(attempt.body);
      }
    }
  },
  WHAT_THE_SKILL_DOES_NOT_READ_MAY_BE_ANYTHING(
      "Amazon adds properties, types and values at any time, and dates may be odd",
      "{'request':{'type':'IntentRequest','timestamp':'soon','intent':{'name':'A','slots':{'x':{"
          + "'value':'y'}}}}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.prune();
    }
  },
  A_VALUE_IS_READ_BY_WHAT_IT_HOLDS(
      "words that come in a new type of value are a parent's words",
      "{'request':{'type':'IntentRequest','intent':{'name':'A','slots':{'x':{'slotValue':{"
          + "'type':'New','values':[{'value':'y'}]}}}}}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.nameTypesOfValues();
    }
  },
  A_NUMBER_OR_TRUTH_IS_NO_TEXT(
      "the SDK makes words of them; nothing that Alexa sends has them there",
      "{'request':{'type':'LaunchRequest','locale':7}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.empty(
          (node, wanted) -> wanted == JsonNodeType.STRING && (node.isNumber() || node.isBoolean()));
    }
  },
  ONLY_TRUE_IS_TRUE(
      "the SDK takes 1 and 'true' for true as well",
      "{'session':{'new':1},'request':{'type':'LaunchRequest'}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.empty((node, wanted) -> wanted == JsonNodeType.BOOLEAN && node.isValueNode());
    }
  },
  A_WRONG_TYPE_IS_AN_ABSENT_VALUE(
      "one odd field must not cost a parent the answer",
      "{'session':[],'context':5,'request':{'type':'IntentRequest','intent':{'name':{},"
          + "'slots':{'x':'y'}}}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.empty(
          (node, wanted) ->
              wanted == JsonNodeType.OBJECT
                  || wanted == JsonNodeType.ARRAY
                  || node.isContainerNode());
    }
  },
  ATTRIBUTES_ARE_READ_32_DEEP(
      "no attribute of ours is deeper, and no nesting may exhaust the stack",
      "{'session':{'attributes':{'a':"
          + "[".repeat(40)
          + "]".repeat(40)
          + "}},'request':{'type':'LaunchRequest'}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.values((node, depth) -> node.isContainerNode() && depth > DEEPEST, NullNode.instance);
    }
  },
  A_WHOLE_NUMBER_OF_19_DIGITS_IS_A_FRACTION(
      "no attribute of ours is that large",
      "{'session':{'attributes':{'a':1234567890123456789}},'request':{'type':'LaunchRequest'}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.values(
          (node, depth) -> node.isIntegralNumber() && node.asText().length() >= 19, null);
    }
  },
  REQUESTS_OF_ANY_TYPE(
      "a new type of request deserves a polite answer; the skill asks for the type before it looks"
          + " at an intent",
      "{'request':{'type':'Some.New.Request','intent':{'name':'AMAZON.YesIntent'}}}") {
    @Override
    void allow(Attempt attempt) {
      attempt.anyType = true;
    }
  };

  /** A name that is half a character and nothing else. */
  private static final Pattern HALF_NAME = Pattern.compile("\"\\\\u[dD][89a-fA-F]..\"(?=\\s*:)");

  private static final int DEEPEST = 32;

  private static final int DEEPEST_LIST = 8;

  final String reason;
  private final String example;

  Tolerance(String reason, String example) {
    this.reason = reason;
    this.example = example.replace('\'', '"');
  }

  /** A request that shows the difference. */
  byte[] example() {
    // byte by byte, so that it can hold what is not UTF-8
    return example.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Rewrites the attempt. */
  abstract void allow(Attempt attempt);

  /** What only the SDK takes. */
  enum Strictness {
    ONE_VALUE_AND_NO_MORE("text after the request means that two things were mixed up") {
      @Override
      byte[] allow(byte[] body) {
        try (var parser = AmazonsReading.SDK.createParser(body)) {
          parser.nextToken();
          parser.skipChildren();
          long end = parser.currentLocation().getByteOffset();
          return end < 0 ? body : Arrays.copyOf(body, (int) end);
        } catch (IOException broken) {
          return body;
        }
      }
    },
    UTF_8_ONLY("RFC 8259 lets JSON travel in no other form; the SDK guesses UTF-16 and UTF-32") {
      @Override
      byte[] allow(byte[] body) {
        JsonNode tree = AmazonsReading.tree(body);
        return tree == null ? body : tree.toString().getBytes(StandardCharsets.UTF_8);
      }
    };

    final String reason;

    Strictness(String reason) {
      this.reason = reason;
    }

    abstract byte[] allow(byte[] body);
  }

  /** Why the two readings differ: the rows that were needed; nothing when they do not. */
  static Set<Enum<?>> explain(byte[] body) {
    Request ours = ours(body);
    Request amazons = amazons(body, Set.of());
    if (Objects.equals(ours, amazons)) {
      return Set.of();
    }
    if (ours == null) {
      for (Strictness strictness : Strictness.values()) {
        byte[] allowed = strictness.allow(body);
        if (ours(allowed) != null && amazons.equals(amazons(allowed, Set.of()))) {
          Set<Enum<?>> reasons = new HashSet<>(explain(allowed));
          reasons.add(strictness);
          return reasons;
        }
      }
      throw new AssertionError("ours refuses what Amazon's types read as " + amazons);
    }
    for (Tolerance one : values()) {
      if (ours.equals(amazons(body, Set.of(one)))) {
        return Set.of(one);
      }
    }
    Set<Tolerance> needed = EnumSet.allOf(Tolerance.class);
    if (ours.equals(amazons(body, needed))) {
      for (Tolerance perhaps : values()) {
        needed.remove(perhaps);
        if (!ours.equals(amazons(body, needed))) {
          needed.add(perhaps);
        }
      }
      return new HashSet<>(needed);
    }
    throw new AssertionError("ours read " + ours + "\nand Amazon's types " + amazons(body, needed));
  }

  /** What Amazon's types read when some differences are allowed for. */
  static Request amazons(byte[] body, Set<Tolerance> allowed) {
    Attempt attempt = new Attempt(body);
    allowed.forEach(tolerance -> tolerance.allow(attempt));
    return attempt.request();
  }

  /** What our codec reads; null where it refuses. */
  static Request ours(byte[] body) {
    try {
      return Codec.read(body);
    } catch (MalformedJson refused) {
      return null;
    }
  }

  /** A request on its way from what was sent to what the SDK can read. */
  static final class Attempt {
    private byte[] body;
    private JsonNode tree;
    private boolean anyType;

    Attempt(byte[] body) {
      this.body = body;
      this.tree = AmazonsReading.tree(body);
    }

    Request request() {
      return AmazonsReading.request(tree, anyType);
    }

    private interface Choice {
      boolean chosen(JsonNode node, JsonNodeType wanted);
    }

    private interface Deep {
      boolean chosen(JsonNode node, int depth);
    }

    private interface Visitor {
      void visit(JsonNode parent, String key, int index, JsonNode node, JsonNodeType wanted);
    }

    /** Takes out what stands where another type is wanted and the choice falls on it. */
    private void empty(Choice choice) {
      List<Runnable> changes = new ArrayList<>();
      walk(
          (parent, key, index, node, wanted) -> {
            boolean odd = !node.isNull() && wanted != null && node.getNodeType() != wanted;
            if (odd && choice.chosen(node, wanted)) {
              changes.add(() -> replace(parent, key, index, NullNode.instance));
            }
          });
      changes.forEach(Runnable::run);
    }

    /** Replaces values inside attributes and arguments; by a fraction where nothing is given. */
    private void values(Deep choice, JsonNode replacement) {
      List<Runnable> changes = new ArrayList<>();
      walk(
          (parent, key, index, node, wanted) -> {
            if (wanted == null) {
              inside(parent, key, index, node, 1, choice, replacement, changes);
            }
          });
      changes.forEach(Runnable::run);
    }

    private static void inside(
        JsonNode parent,
        String key,
        int index,
        JsonNode node,
        int depth,
        Deep choice,
        JsonNode replacement,
        List<Runnable> changes) {
      if (choice.chosen(node, depth)) {
        JsonNode by = replacement == null ? DoubleNode.valueOf(node.asDouble()) : replacement;
        changes.add(() -> replace(parent, key, index, by));
      } else if (depth > DEEPEST) {
        return; // another row cuts it off
      } else if (node.isObject()) {
        node.properties()
            .forEach(
                entry ->
                    inside(
                        node,
                        entry.getKey(),
                        0,
                        entry.getValue(),
                        depth + 1,
                        choice,
                        replacement,
                        changes));
      } else {
        for (int i = 0; i < node.size(); i++) {
          inside(node, null, i, node.get(i), depth + 1, choice, replacement, changes);
        }
      }
    }

    private static void replace(JsonNode parent, String key, int index, JsonNode by) {
      if (key == null) {
        ((ArrayNode) parent).set(index, by);
      } else {
        ((ObjectNode) parent).set(key, by);
      }
    }

    /** Leaves nothing but what our codec reads. */
    private void prune() {
      IdentityHashMap<JsonNode, Set<String>> read = new IdentityHashMap<>();
      walk(
          (parent, key, index, node, wanted) -> {
            if (key != null) {
              read.computeIfAbsent(parent, p -> new HashSet<>()).add(key);
            }
            if (wanted == JsonNodeType.OBJECT) {
              read.computeIfAbsent(node, p -> new HashSet<>());
            }
          });
      read.forEach(
          (node, keys) -> {
            if (node instanceof ObjectNode object) {
              object.retain(keys);
            }
          });
    }

    /** Gives each value of a slot the type that fits what it holds. */
    private void nameTypesOfValues() {
      List<Runnable> changes = new ArrayList<>();
      if (tree != null) {
        for (JsonNode slot : tree.path("request").path("intent").path("slots")) {
          nameType(slot.path("slotValue"), DEEPEST_LIST - 1, changes);
        }
      }
      changes.forEach(Runnable::run);
    }

    private static void nameType(JsonNode value, int depth, List<Runnable> changes) {
      if (value instanceof ObjectNode object && depth > 0) {
        boolean list = object.path("values").isArray();
        changes.add(() -> object.put("type", list ? "List" : "Simple"));
        object.path("values").forEach(one -> nameType(one, depth - 1, changes));
      }
    }

    /** Visits every value that our codec reads, with the type that it wants there. */
    private void walk(Visitor visitor) {
      if (tree == null || !tree.isObject()) {
        return;
      }
      JsonNode session = object(tree, "session", visitor);
      field(session, "new", JsonNodeType.BOOLEAN, visitor);
      field(session, "sessionId", JsonNodeType.STRING, visitor);
      field(object(session, "application", visitor), "applicationId", JsonNodeType.STRING, visitor);
      each(object(session, "attributes", visitor), null, visitor);
      JsonNode system = object(object(tree, "context", visitor), "System", visitor);
      field(object(system, "application", visitor), "applicationId", JsonNodeType.STRING, visitor);
      JsonNode interfaces =
          object(object(system, "device", visitor), "supportedInterfaces", visitor);
      object(interfaces, "Alexa.Presentation.APL", visitor);
      JsonNode request = object(tree, "request", visitor);
      field(request, "type", JsonNodeType.STRING, visitor);
      field(request, "locale", JsonNodeType.STRING, visitor);
      each(field(request, "arguments", JsonNodeType.ARRAY, visitor), null, visitor);
      JsonNode intent = object(request, "intent", visitor);
      field(intent, "name", JsonNodeType.STRING, visitor);
      field(intent, "confirmationStatus", JsonNodeType.STRING, visitor);
      for (JsonNode slot : each(object(intent, "slots", visitor), JsonNodeType.OBJECT, visitor)) {
        field(slot, "confirmationStatus", JsonNodeType.STRING, visitor);
        heard(slot, visitor);
        value(object(slot, "slotValue", visitor), DEEPEST_LIST - 1, visitor);
      }
    }

    private static void heard(JsonNode value, Visitor visitor) {
      field(value, "value", JsonNodeType.STRING, visitor);
      for (JsonNode authority :
          elements(object(value, "resolutions", visitor), "resolutionsPerAuthority", visitor)) {
        field(object(authority, "status", visitor), "code", JsonNodeType.STRING, visitor);
        for (JsonNode candidate : elements(authority, "values", visitor)) {
          field(object(candidate, "value", visitor), "id", JsonNodeType.STRING, visitor);
        }
      }
    }

    private static void value(JsonNode value, int depth, Visitor visitor) {
      if (value == null) {
        return;
      }
      field(value, "type", JsonNodeType.STRING, visitor);
      heard(value, visitor);
      if (depth > 1) {
        for (JsonNode one : elements(value, "values", visitor)) {
          value(one, depth - 1, visitor);
        }
      }
    }

    private static List<JsonNode> elements(JsonNode parent, String key, Visitor visitor) {
      return each(field(parent, key, JsonNodeType.ARRAY, visitor), JsonNodeType.OBJECT, visitor);
    }

    private static JsonNode object(JsonNode parent, String key, Visitor visitor) {
      return field(parent, key, JsonNodeType.OBJECT, visitor);
    }

    /** Visits one field; its value, or null where it is absent or of another type. */
    private static JsonNode field(
        JsonNode parent, String key, JsonNodeType wanted, Visitor visitor) {
      JsonNode node = parent == null ? null : parent.get(key);
      if (node == null) {
        return null;
      }
      visitor.visit(parent, key, 0, node, wanted);
      return node.getNodeType() == wanted ? node : null;
    }

    /** Visits all that an object or a list holds. */
    private static List<JsonNode> each(JsonNode parent, JsonNodeType wanted, Visitor visitor) {
      List<JsonNode> found = new ArrayList<>();
      if (parent == null) {
        return found;
      }
      if (parent.isObject()) {
        parent
            .properties()
            .forEach(
                entry -> {
                  visitor.visit(parent, entry.getKey(), 0, entry.getValue(), wanted);
                  found.add(entry.getValue());
                });
      } else {
        for (int i = 0; i < parent.size(); i++) {
          visitor.visit(parent, null, i, parent.get(i), wanted);
          found.add(parent.get(i));
        }
      }
      found.removeIf(node -> node.getNodeType() != wanted);
      return found;
    }
  }
}
