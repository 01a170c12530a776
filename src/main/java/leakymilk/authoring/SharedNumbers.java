package leakymilk.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Nobody hears another country's number by mistake: the digits of every contact are compared over
 * all countries, and two that have the same say so.
 */
final class SharedNumbers {
  private record Used(String locale, Yaml contact, String digits, List<String> sharedWith) {}

  private final List<Used> numbers = new ArrayList<>();

  /** Takes in a number of a country, spoken or not; an empty one is none. */
  void add(String locale, Yaml contact, String number) {
    String digits = number.replaceAll("\\D", "");
    numbers.add(new Used(locale, contact, digits, contact.texts("shared-with")));
  }

  /** Notes every number that two countries have and that does not say so. */
  void check() {
    for (Used number : numbers) {
      Set<String> others = new LinkedHashSet<>();
      for (Used other : numbers) {
        if (!other.locale.equals(number.locale)
            && !number.digits.isEmpty()
            && other.digits.equals(number.digits)) {
          others.add(other.locale);
        }
      }
      if (!others.equals(new LinkedHashSet<>(number.sharedWith))) {
        number.contact.problem(
            others.isEmpty() ? "shared-with" : "number",
            others.isEmpty()
                ? "says that it shares its number, which no other country has; delete that"
                : "has a number that "
                    + String.join(", ", others)
                    + " has too; mend it, or write shared-with: "
                    + new ArrayList<>(others));
      }
    }
  }
}
