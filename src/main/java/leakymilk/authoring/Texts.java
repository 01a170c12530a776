package leakymilk.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leakymilk.content.Country;
import leakymilk.content.Wording;

/**
 * Reads a text in all its manners and judges each as every country says it. A key {@code say} may
 * have {@code discreet} and {@code after-loss} beside it; any other key has its own name before
 * them, such as {@code ask-after-loss}.
 */
final class Texts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]|]*)\\|([^\\]|]*)\\]");
  private static final Pattern MARK = Pattern.compile("\\[[a-z]+\\]");

  /** In place of a text: it is not said in this manner. */
  private static final String NEVER = "never";

  /** "She can press" has more words than "press". */
  private static final int MORE_OF_HER = 5;

  private final SpeechRules rules;
  private final String language;
  private final Map<String, Country> countries;

  Texts(SpeechRules rules, String language, Map<String, Country> countries) {
    this.rules = rules;
    this.language = language;
    this.countries = countries;
  }

  /** A text that is simply not said after a loss when it holds a word of a baby. */
  Wording of(Yaml item, String key, String id, int most) {
    String plain = judged(item, key, id, item.text(key), most);
    String discreet = variant(item, key, "discreet", id, most, plain);
    String afterLoss = variant(item, key, "after-loss", id, most, plain);
    if (!discreet.equals(plain)) {
      never(item, key, discreet, rules.body(), "is discreet, but says");
    }
    if (afterLoss.equals(NEVER)) {
      return new Wording(plain, discreet, "");
    }
    boolean own = !afterLoss.equals(plain);
    if (own) {
      never(item, key, afterLoss, rules.baby(), "is said after a loss, but says");
    }
    return new Wording(
        plain, discreet, own || found(plain, rules.baby()).isEmpty() ? afterLoss : "");
  }

  /** A short text for a long one, which stands in for it wherever the short one may not be said. */
  Wording inPlaceOf(Wording brief, Wording whole) {
    boolean body = !found(brief.discreet(), rules.body()).isEmpty();
    boolean said = !whole.afterLoss().isEmpty() && !brief.afterLoss().isEmpty();
    return new Wording(
        brief.plain(),
        body ? whole.discreet() : brief.discreet(),
        said ? brief.afterLoss() : whole.afterLoss());
  }

  /** A name that is left away in a manner whose words it breaks. */
  Wording named(String name, String nameless) {
    return new Wording(
        name,
        found(name, rules.body()).isEmpty() ? name : nameless,
        found(name, rules.baby()).isEmpty() ? name : nameless);
  }

  /** The same for a text that tells her what is so, and turns to "she" for somebody else. */
  Wording ofHer(Yaml item, String key, String id, int most) {
    Wording wording = of(item, key, id, most);
    for (String text : all(wording)) {
      Matcher you = rules.you().matcher(turned(text, 2));
      if (you.find()) {
        item.problem(
            key,
            "says '"
                + you.group()
                + "' to somebody who asks for her; write both words, as [you|she]");
      }
    }
    return wording;
  }

  /** A text that must have words for every manner. */
  Wording always(Yaml item, String key, String id, int most) {
    Wording wording = of(item, key, id, most);
    if (wording.afterLoss().isEmpty() && !wording.plain().isEmpty()) {
      item.problem(
          key,
          "says '"
              + found(wording.plain(), rules.baby())
              + "', also after a loss; write '"
              + variantKey(key, "after-loss")
              + "' without it");
    }
    return wording;
  }

  /** What a wording says in any manner, each once. */
  static Set<String> all(Wording wording) {
    return new LinkedHashSet<>(List.of(wording.plain(), wording.discreet(), wording.afterLoss()));
  }

  private String variant(Yaml item, String key, String manner, String id, int most, String plain) {
    String name = variantKey(key, manner);
    if (!item.has(name)) {
      return plain;
    }
    String text = item.text(name);
    return text.equals(NEVER) ? NEVER : judged(item, name, id, text, most);
  }

  private static String variantKey(String key, String manner) {
    return key.equals("say") ? manner : key + "-" + manner;
  }

  private void never(Yaml item, String key, String text, Pattern words, String problem) {
    String found = found(text, words);
    if (!found.isEmpty()) {
      item.problem(key, problem + " '" + found + "'");
    }
  }

  /** The first such word in a text as any country says it; empty when there is none. */
  private String found(String text, Pattern words) {
    Set<String> spoken = new LinkedHashSet<>();
    for (Country country : countries.values()) {
      spoken.add(filled(text, country));
    }
    for (String one : spoken) {
      Matcher matcher = words.matcher(one);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return "";
  }

  /** A text, after noting what is wrong with it in any country and turned either way. */
  String judged(Yaml item, String key, String id, String text, int most) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      if (!countries.get(language).words().containsKey(placeholder.group(1))) {
        item.problem(
            key, "has the unknown placeholder " + placeholder.group() + "; see local.yaml");
        return text;
      }
    }
    if (CHOICE.matcher(text).replaceAll("").matches(".*[|\\[].*")
        && MARK.matcher(CHOICE.matcher(text).replaceAll("")).replaceAll("").matches(".*[|\\[].*")) {
      item.problem(key, "has half a choice of words; write it as [you|she]");
      return text;
    }
    Map<String, List<String>> problemsIn = new LinkedHashMap<>();
    // most texts are the same in every country, and to whomever they are said
    Map<String, Set<String>> known = new HashMap<>();
    for (Map.Entry<String, Country> country : countries.entrySet()) {
      Set<String> problems = new LinkedHashSet<>();
      String filled = filled(text, country.getValue());
      for (int turn = 1; turn <= (filled.indexOf('|') < 0 ? 1 : 2); turn++) {
        String spoken = MARK.matcher(turned(filled, turn)).replaceAll(rules.anyWord());
        int words = turn == 1 ? most : most + MORE_OF_HER;
        problems.addAll(
            known.computeIfAbsent(spoken, s -> new LinkedHashSet<>(rules.problems(s, words, id))));
      }
      for (String problem : problems) {
        problemsIn.computeIfAbsent(problem, p -> new ArrayList<>()).add(country.getKey());
      }
    }
    for (Map.Entry<String, List<String>> problem : problemsIn.entrySet()) {
      boolean everywhere = problem.getValue().size() == countries.size();
      String where = everywhere ? "" : " (in " + String.join(", ", problem.getValue()) + ")";
      item.problem(key, problem.getKey() + where);
    }
    return text;
  }

  private static String turned(String text, int turn) {
    return CHOICE.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(choice.group(turn)));
  }

  private static String filled(String text, Country country) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(country.words().getOrDefault(found.group(1), "")));
  }
}
