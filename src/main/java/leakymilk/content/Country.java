package leakymilk.content;

import java.util.List;
import java.util.Map;

/**
 * What changes by country: words, units, storage times, and who can be called.
 *
 * @param words placeholder to text, contacts included
 * @param contacts those whose numbers are checked
 */
public record Country(Map<String, String> words, List<Contact> contacts) {}
