package leakymilk.content;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiled values by id, each read when it is first asked for: one session says a few of the many
 * hundred texts, and to read them all would take a tenth of a start. Safe for several threads.
 */
abstract class OnDemand<V> extends AbstractMap<String, V> {
  private final Map<String, Integer> places;
  private final Map<String, V> read = new ConcurrentHashMap<>();

  /** Where each value lies, in the order of the file. */
  OnDemand(Map<String, Integer> places) {
    this.places = places;
  }

  /** Reads the value that lies at a place. */
  abstract V read(int place);

  @Override
  public V get(Object id) {
    V value = read.get(id);
    Integer place = value == null ? places.get(id) : null;
    if (place != null) {
      value = read(place);
      read.put((String) id, value);
    }
    return value;
  }

  @Override
  public boolean containsKey(Object id) {
    return places.containsKey(id);
  }

  @Override
  public Set<String> keySet() {
    return places.keySet();
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    Set<Entry<String, V>> entries = new LinkedHashSet<>();
    for (String id : places.keySet()) {
      entries.add(new SimpleImmutableEntry<>(id, get(id)));
    }
    return entries;
  }
}
