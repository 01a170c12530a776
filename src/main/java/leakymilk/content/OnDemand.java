package leakymilk.content;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiled values by id, each looked up in the bytes of its file and read when it is first asked
 * for: one session says a few of the many hundred texts, and to read even their ids would take a
 * good part of a start. Safe for several threads.
 */
final class OnDemand<V> extends AbstractMap<String, V> {
  // what the values are: numbers, because each further class costs every start
  private static final int ANSWER = 0;
  private static final int PROMPT = 1;
  private static final int WORDING = 2;

  private static final int NUMBER = 4;

  private final CompiledWords.In in;
  private final int kind;
  private final int count;

  /** Where the places of the entries lie, in the order of their ids. */
  private final int places;

  /** Where the entries lie, in the order of the content. */
  private final int entries;

  private final Map<String, V> read = new ConcurrentHashMap<>();

  /** The answers that lie where the file is being read, which then goes on behind them. */
  static Map<String, Answer> answers(CompiledWords.In in) {
    return new OnDemand<>(in, ANSWER);
  }

  /** The prompts, likewise. */
  static Map<String, PromptWording> prompts(CompiledWords.In in) {
    return new OnDemand<>(in, PROMPT);
  }

  /** The wordings, likewise. */
  static Map<String, Wording> wordings(CompiledWords.In in) {
    return new OnDemand<>(in, WORDING);
  }

  private OnDemand(CompiledWords.In in, int kind) {
    this.in = in;
    this.kind = kind;
    count = in.count();
    int size = in.count();
    places = in.pass(NUMBER * count);
    entries = in.pass(size);
  }

  @Override
  public V get(Object id) {
    V value = read.get(id);
    if (value == null) {
      int place = find((String) id);
      if (place >= 0) {
        CompiledWords.In from = in.from(place);
        from.text();
        from.count();
        value = value(from);
        read.put((String) id, value);
      }
    }
    return value;
  }

  /** The methods above give each map the values of its kind. */
  @SuppressWarnings("unchecked")
  private V value(CompiledWords.In from) {
    if (kind == ANSWER) {
      return (V) CompiledWords.answer(from);
    }
    return (V) (kind == PROMPT ? CompiledWords.prompt(from) : from.wording());
  }

  @Override
  public boolean containsKey(Object id) {
    return find((String) id) >= 0;
  }

  /** Where the entry with an id lies; -1 when there is none. */
  private int find(String id) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int place = entries + in.number(places + NUMBER * middle);
      int order = in.compare(id, place);
      if (order == 0) {
        return place;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public Set<String> keySet() {
    Set<String> ids = new LinkedHashSet<>();
    CompiledWords.In from = in.from(entries);
    for (int i = 0; i < count; i++) {
      ids.add(from.text());
      from.pass(from.count());
    }
    return ids;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    Set<Entry<String, V>> all = new LinkedHashSet<>();
    for (String id : keySet()) {
      all.add(new SimpleImmutableEntry<>(id, get(id)));
    }
    return all;
  }
}
