package leakymilk.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.content.Contact;

/**
 * Reads whom one country's parents can call. In what is said, {@code {number}} is the contact's own
 * number, {@code {also}} a second one, {@code {hours}} when somebody answers, and {@code {number of
 * crisis-line}} another contact's number.
 */
final class CountryContacts {
  private static final Pattern NUMBER_OF = Pattern.compile("\\{number of ([a-z-]+)\\}");

  /** The contact without whom no country may be built. */
  private static final String EMERGENCY = "emergency";

  private final String locale;
  private final Set<String> neverOnACard;
  private final SharedNumbers shared;
  private final Map<String, Yaml> items = new LinkedHashMap<>();
  private final Map<String, String> says = new LinkedHashMap<>();
  private final Map<String, String> checked = new LinkedHashMap<>();
  private final List<Contact> contacts = new ArrayList<>();

  /**
   * Whom to call in one country.
   *
   * @param neverOnACard ids of contacts whose numbers nobody else may find on the phone
   * @param shared told of every number, of the unsure ones too
   */
  CountryContacts(String locale, Set<String> neverOnACard, SharedNumbers shared) {
    this.locale = locale;
    this.neverOnACard = neverOnACard;
    this.shared = shared;
  }

  /** Reads the contacts, each with its number in place where it is said. */
  void read(Yaml list) {
    for (String id : list.keys()) {
      Yaml contact = list.map(id).named(id);
      items.put(id, contact);
      says.put(id, contact(contact, id));
      contact.nothingElse();
    }
    for (Map.Entry<String, String> say : says.entrySet()) {
      say.setValue(withOthers(items.get(say.getKey()), say.getValue()));
    }
  }

  /** What is said of each, by its id. */
  Map<String, String> says() {
    return says;
  }

  /** Those whose numbers are checked. */
  List<Contact> contacts() {
    return contacts;
  }

  private String contact(Yaml contact, String id) {
    boolean sure = contact.oneOf("status", "checked", "unsure").equals("checked");
    if (!sure && id.equals(EMERGENCY)) {
      contact.problem(
          "status", "is unsure, so nobody here would hear an emergency number; check it first");
    }
    String who = contact.text("who");
    String say = contact.text("say");
    String number = sure ? contact.text("number") : contact.textOr("number", "");
    number(contact, id, number, sure);
    if (sure && !say.contains("{number}")) {
      contact.problem("say", "is checked but does not say {number}");
    }
    if (!sure && say.contains("{number}")) {
      contact.problem("say", "is unsure, so its number may not be spoken; say whom to ask instead");
    }
    if (sure) {
      checked.put(id, number);
      contacts.add(new Contact(id, who, number, !neverOnACard.contains(id)));
    }
    say = say.replace("{hours}", hours(contact, say, sure)).replace("{number}", marked(number));
    return contact.has("also") ? also(contact, id, say) : say;
  }

  /** A number that is not answered day and night says so, every time. */
  private static String hours(Yaml contact, String say, boolean sure) {
    if (sure && !contact.has("hours")) {
      contact.problem(
          "has no 'hours'; write them as spoken, or leave them empty for day and night");
    }
    String hours = contact.textOr("hours", "");
    if (sure && hours.isEmpty() == say.contains("{hours}")) {
      contact.problem(
          "say",
          hours.isEmpty()
              ? "says {hours}, which are empty; leave it out"
              : "does not say {hours}, so a parent may call in vain; put it in");
    }
    return hours;
  }

  private String also(Yaml contact, String id, String say) {
    Yaml also = contact.map("also").named(id);
    String number = also.text("number");
    contacts.add(new Contact(id, also.text("who"), number, !neverOnACard.contains(id)));
    number(also, id, number, true);
    also.nothingElse();
    if (!say.contains("{also}")) {
      contact.problem("say", "has a second number but does not say {also}");
    }
    return say.replace("{also}", marked(number));
  }

  private void number(Yaml item, String id, String number, boolean sure) {
    shared.add(locale, item, number);
    item.textOr("note", "");
    String date = item.text("date");
    if (!date.isEmpty() && !date.matches("20\\d\\d-\\d\\d-\\d\\d")) {
      item.problem("date", "has the date '" + date + "'; write it as 2026-11-22");
    }
    List<Yaml> sources = item.itemsIfAny("sources");
    for (Yaml source : sources) {
      source.named(id);
      source.text("publisher");
      source.text("url");
      source.text("year");
      source.nothingElse();
    }
    if (sure && sources.isEmpty()) {
      item.problem("is checked but names no source; add one, or set its status to unsure");
    }
  }

  /** A text with the numbers of the contacts that it names. */
  String withOthers(Yaml item, String text) {
    Matcher other = NUMBER_OF.matcher(text);
    StringBuilder with = new StringBuilder();
    while (other.find()) {
      String number = checked.get(other.group(1));
      if (number == null) {
        item.problem("says " + other.group() + ", but there is no such contact that is checked");
        number = "";
      }
      other.appendReplacement(with, Matcher.quoteReplacement(marked(number)));
    }
    return other.appendTail(with).toString();
  }

  private static String marked(String number) {
    return "\u00ab" + number + "\u00bb";
  }
}
