package leakymilk.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests as Amazon's SDK reads them, reduced to what ours hold. */
final class AmazonsReading {
  /** The mapper that the SDK gives to every skill. */
  static final ObjectMapper SDK = ObjectMapperFactory.getMapper();

  /** The same, taking requests of any type for one that has all that ours can hold. */
  private static final ObjectMapper ANY_TYPE =
      SDK.copy()
          .addMixIn(com.amazon.ask.model.Request.class, WithoutSubtypes.class)
          .registerModule(
              new SimpleModule()
                  .addAbstractTypeMapping(com.amazon.ask.model.Request.class, AnyRequest.class));

  /** Reads trees of any depth, and names and numbers of any length. */
  private static final ObjectMapper UNLIMITED =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Integer.MAX_VALUE)
                      .maxNameLength(Integer.MAX_VALUE)
                      .maxNumberLength(Integer.MAX_VALUE)
                      .maxStringLength(Integer.MAX_VALUE)
                      .build())
              .build());

  @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
  private interface WithoutSubtypes {}

  static final class AnyRequest extends com.amazon.ask.model.Request {
    @JsonProperty Intent intent;
    @JsonProperty List<Object> arguments;

    @JsonProperty("type")
    void setType(String type) {
      this.type = type;
    }
  }

  private AmazonsReading() {}

  /** The SDK's first step: the tree of the text, or null where it refuses the text. */
  static JsonNode tree(byte[] body) {
    try {
      return SDK.readTree(body);
    } catch (IOException refused) {
      return null;
    }
  }

  /** The tree of any text that is JSON, whatever its size and depth. */
  static JsonNode treeWithoutLimits(byte[] body) {
    try {
      return UNLIMITED.readTree(body);
    } catch (IOException refused) {
      return null;
    }
  }

  /** The SDK's second step: the request that the tree holds, or null where it refuses it. */
  static Request request(JsonNode tree, boolean anyType) {
    if (tree == null) {
      return null;
    }
    try {
      RequestEnvelope envelope =
          (anyType ? ANY_TYPE : SDK).treeToValue(tree, RequestEnvelope.class);
      return envelope == null ? null : reduced(envelope);
    } catch (IOException | StackOverflowError refused) {
      return null;
    }
  }

  private static Request reduced(RequestEnvelope envelope) {
    var session = envelope.getSession();
    var system = envelope.getContext() == null ? null : envelope.getContext().getSystem();
    var request = envelope.getRequest();
    Intent intent = intent(request);
    return new Request(
        application(session, system),
        request == null ? "" : text(request.getLocale()),
        request == null ? "" : text(request.getType()),
        intent == null ? "" : text(intent.getName()),
        slots(intent),
        session != null,
        session != null && Boolean.TRUE.equals(session.getNew()),
        session == null || session.getAttributes() == null
            ? Map.of()
            : longs(session.getAttributes()),
        system != null
            && system.getDevice() != null
            && system.getDevice().getSupportedInterfaces() != null
            && system.getDevice().getSupportedInterfaces().getAlexaPresentationAPL() != null,
        arguments(request),
        // the SDK turns every time to Greenwich's, so the hour of the place is not to be had from
        // it
        -1,
        session == null ? 0 : (text(session.getSessionId()).hashCode() & Integer.MAX_VALUE) % 12);
  }

  private static String application(
      com.amazon.ask.model.Session session,
      com.amazon.ask.model.interfaces.system.SystemState system) {
    String id =
        system == null || system.getApplication() == null
            ? ""
            : text(system.getApplication().getApplicationId());
    return id.isEmpty() && session != null && session.getApplication() != null
        ? text(session.getApplication().getApplicationId())
        : id;
  }

  private static Intent intent(com.amazon.ask.model.Request request) {
    if (request instanceof IntentRequest one) {
      return one.getIntent();
    }
    if (request instanceof CanFulfillIntentRequest one) {
      return one.getIntent();
    }
    return request instanceof AnyRequest one ? one.intent : null;
  }

  private static List<Object> arguments(com.amazon.ask.model.Request request) {
    List<Object> arguments = null;
    if (request instanceof UserEvent event) {
      arguments = event.getArguments();
    } else if (request
        instanceof com.amazon.ask.model.interfaces.alexa.presentation.aplt.UserEvent event) {
      arguments = event.getArguments();
    } else if (request instanceof AnyRequest one) {
      arguments = one.arguments;
    }
    return arguments == null ? List.of() : longs(arguments);
  }

  private static Map<String, Slot> slots(Intent intent) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    if (intent != null && intent.getSlots() != null) {
      boolean denied = "DENIED".equals(intent.getConfirmationStatusAsString());
      intent
          .getSlots()
          .forEach(
              (name, slot) -> {
                Slot read = slot == null ? null : slot(slot, denied);
                if (read != null && !(read.value().isEmpty() && read.ids().isEmpty())) {
                  slots.put(name, read);
                }
              });
    }
    return slots;
  }

  /** Of the slot's own value and its "slotValue" the one that matched more, else says more. */
  private static Slot slot(com.amazon.ask.model.Slot slot, boolean intentDenied) {
    Slot own = value(slot.getValue(), slot.getResolutions());
    Slot newer = value(slot.getSlotValue());
    boolean fuller =
        newer.ids().size() > own.ids().size()
            || (newer.ids().size() == own.ids().size()
                && newer.value().length() > own.value().length());
    Slot read = fuller ? newer : own;
    boolean denied = intentDenied || "DENIED".equals(slot.getConfirmationStatusAsString());
    return new Slot(read.value(), read.ids(), read.unsure() || denied, read.unmatched());
  }

  private static Slot value(SlotValue value) {
    if (value instanceof SimpleSlotValue one) {
      return value(one.getValue(), one.getResolutions());
    }
    List<SlotValue> several =
        value instanceof ListSlotValue list && list.getValues() != null
            ? list.getValues()
            : List.of();
    List<Slot> read = several.stream().map(AmazonsReading::value).toList();
    return new Slot(
        words(joined(read, Slot::value)),
        read.stream().flatMap(one -> one.ids().stream()).toList(),
        read.stream().anyMatch(Slot::unsure),
        words(joined(read, Slot::unmatched)));
  }

  private static String joined(List<Slot> slots, Function<Slot, String> words) {
    return slots.stream()
        .map(words)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Slot value(String value, Resolutions resolutions) {
    String words = words(text(value));
    List<String> ids = resolved(resolutions);
    boolean unsure = ids.stream().distinct().count() > 1;
    return new Slot(words, ids, unsure, ids.isEmpty() ? words : "");
  }

  private static String words(String value) {
    String words = value.strip();
    if (words.length() > 1_000) {
      String start = words.substring(0, 1_001);
      words =
          start.contains(" ") ? start.replaceFirst("(?s) [^ ]*$", "") : words.substring(0, 1_000);
    }
    return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : "";
  }

  private static List<String> resolved(Resolutions resolutions) {
    if (resolutions == null || resolutions.getResolutionsPerAuthority() == null) {
      return List.of();
    }
    return resolutions.getResolutionsPerAuthority().stream()
        .filter(authority -> authority != null && authority.getValues() != null)
        .filter(authority -> isMatch(authority.getStatus()))
        .flatMap(authority -> authority.getValues().stream())
        .filter(wrapped -> wrapped != null && wrapped.getValue() != null)
        .map(wrapped -> text(wrapped.getValue().getId()))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** A match is what says so, or says nothing. */
  private static boolean isMatch(Status status) {
    String code = status == null ? "" : text(status.getCodeAsString());
    return code.isEmpty() || code.equals("ER_SUCCESS_MATCH");
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  /** Whole numbers as ours reads them. */
  private static Map<String, Object> longs(Map<String, Object> map) {
    Map<String, Object> longs = new LinkedHashMap<>();
    map.forEach((key, value) -> longs.put(key, longs(value)));
    return longs;
  }

  private static List<Object> longs(List<?> list) {
    List<Object> longs = new ArrayList<>();
    list.forEach(value -> longs.add(longs(value)));
    return longs;
  }

  @SuppressWarnings("unchecked")
  private static Object longs(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Map<?, ?> map) {
      return longs((Map<String, Object>) map);
    }
    return value instanceof List<?> list ? longs(list) : value;
  }
}
