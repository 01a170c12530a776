package leakymilk.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leakymilk.content.Control;
import leakymilk.content.Language;
import leakymilk.content.Openers;
import leakymilk.content.Remarks;
import leakymilk.content.Stems;
import leakymilk.content.Topics;

/**
 * What people say word for word: the ways to steer of {@code controls.yaml}, the short samples of
 * the topics, and the openers of {@code openers.yaml}. From it come the interaction model, which
 * hears them on a device, and the table in which the function looks words up that reached it some
 * other way.
 */
final class Sayings {
  private static final String AMAZONS = "AMAZON.";
  private static final String CONTROLS = "/controls.yaml";

  /** Intents whose ways to be said stand elsewhere, and one that only older models have. */
  private static final Set<Control> MADE =
      Set.of(
          Control.REPORT,
          Control.BABY_REPORT,
          Control.DENY,
          Control.QUESTION,
          Control.FOLLOW_UP,
          Control.REMARK,
          Control.MORE);

  private static final String OPENERS = "/openers.yaml";
  private static final String REMARKS = "/remarks.yaml";
  private static final int FEWEST = 5;
  private static final int MOST = 10;

  /** A longer sample draws sentences that only look like it, and their words are lost. */
  private static final int LONGEST = 5;

  /** What Alexa lets stand in a sample. */
  private static final String LETTERS = "[\\p{Ll}\\p{Lo}\\p{M}' ]+";

  private static final String FOLLOW_UP = "FollowUpIntent ";

  /** As a key of the table: what Amazon hears for an intent of its own. */
  private static final String HEARD = "!";

  final String invocation;

  /** How words are compared. */
  final Stems stems;

  /** Samples by intent, in the order of the model. */
  final Map<String, List<String>> samples = new LinkedHashMap<>();

  /** What Amazon hears for its own intents without a sample of ours. */
  final Map<String, List<String>> heard = new LinkedHashMap<>();

  /** What means the same as a sample, but arrives as words. */
  final Map<String, List<String>> says = new LinkedHashMap<>();

  /** Words of which an intent holds one of each group, by the intent. */
  private final Map<String, List<String>> patterns = new LinkedHashMap<>();

  /** What a whole reply with an intent of its own means where nothing is asked. */
  private final Map<String, String> means = new LinkedHashMap<>();

  /** Short questions after an answer, by the part of it that they ask for. */
  final Map<String, List<String>> followUps = new LinkedHashMap<>();

  /** Remarks in the middle of a talk, each with all that the file says of it. */
  private final List<Yaml> remarks;

  /** What the replies to a question of a remark lead to. */
  private final List<Yaml> leads;

  /** What may stand before such a question. */
  private final List<String> beforeFollowUps;

  /** Openers that mean the same; the first stands for all. */
  final List<List<String>> openers;

  private final Map<String, String> owners = new LinkedHashMap<>();

  /** Reads the files of a language and notes what is wrong with them. */
  Sayings(
      Path content,
      String language,
      Things things,
      Language words,
      Stems stems,
      Problems problems) {
    this.stems = stems;
    Yaml controls = Yaml.file(content, language + CONTROLS, problems);
    invocation = controls.text("invocation");
    for (Yaml intent : controls.items("intents")) {
      // a reply has an intent of its own by its words, where letters of a name cannot spell them
      String id =
          intent.has("said")
              ? Openers.saidIntent(stems.words(intent.text("said")))
              : intent.text("id");
      intent.named(id);
      heard.put(id, intent.texts("heard"));
      own(intent, "heard", id);
      if (id.startsWith(AMAZONS) || !intent.texts("samples").isEmpty()) {
        // Amazon takes no intent of ours without samples; its words arrive and are looked up
        samples.put(id, intent.texts("samples"));
      }
      own(intent, "samples", id);
      says.put(id, intent.texts("says"));
      own(intent, "says", id);
      checkSamples(intent);
      checkPatterns(intent, "hears");
      patterns.put(id, intent.texts("hears"));
      means.put(id, Openers.said(id).isEmpty() ? id : intent.text("means"));
      if (!means.get(id).isEmpty() && Control.of(means.get(id)) == Control.OTHER) {
        intent.problem("means '" + means.get(id) + "', which the program does not know");
      }
      intent.nothingElse();
    }
    for (Control control : Control.values()) {
      if (control.intent() != null
          && !MADE.contains(control)
          && !means.containsKey(control.intent())) {
        controls.problem("has no intent '" + control.intent() + "'; write one");
      }
    }
    for (Yaml kind : controls.items("follow-ups")) {
      String id = kind.text("id");
      kind.named(id);
      followUps.put(id, kind.texts("says"));
      checkPatterns(kind, "hears");
      patterns.put(FOLLOW_UP.strip() + Remarks.PART + id, kind.texts("hears"));
      kind.nothingElse();
    }
    beforeFollowUps = controls.texts("before-follow-ups");
    controls.nothingElse();
    Yaml remarked = Yaml.file(content, language + REMARKS, problems);
    remarks = remarked.items("remarks");
    leads = remarked.items("leads");
    remarks(words);
    things.topics().forEach(this::topic);
    Yaml file = Yaml.file(content, language + OPENERS, problems);
    openers = file.lists("openers");
    checkOpeners(file);
    file.nothingElse();
  }

  private void remarks(Language words) {
    for (Yaml remark : remarks) {
      String id = remark.text("id");
      remark.named(id);
      own(remark, "says", id);
      says.put(Remarks.INTENT + " " + id, remark.texts("says"));
      checkPatterns(remark, "heard");
      checkPatterns(remark, "hears");
      patterns.put(Remarks.INTENT + Remarks.PART + id, remark.texts("hears"));
      String second = remark.textOr("second", "");
      if (!second.isEmpty() && !words.prompts().containsKey(second)) {
        remark.problem("second", "names '" + second + "', which is no prompt of this file");
      }
      if (!id.startsWith("offer-") && !isSaid(id, words)) {
        remark.problem("has nothing that is said to it; write a prompt of its name");
      }
      remark.nothingElse();
    }
    for (Yaml lead : leads) {
      lead.named(lead.text("prompt"));
      for (String reply : new String[] {"prompt", "yes", "no", "unsure"}) {
        String to = lead.text(reply);
        // of answers that could not be read it is told once
        boolean known =
            words.answers().isEmpty()
                || words.prompts().containsKey(to)
                || words.answers().containsKey(to);
        if (!known && !Remarks.PLACES.contains(to)) {
          lead.problem(
              reply, "leads to '" + to + "'; name a prompt, a topic, or " + Remarks.PLACES);
        }
      }
      lead.nothingElse();
    }
  }

  private static boolean isSaid(String remark, Language words) {
    for (String place : Remarks.SUFFIXES) {
      if (words.prompts().containsKey(remark + place)) {
        return true;
      }
    }
    return false;
  }

  private static void checkPatterns(Yaml item, String key) {
    for (String pattern : item.texts(key)) {
      if (!pattern.matches("[\\p{Ll}\\p{Lo}\\p{M}|! ]+")) {
        item.problem(key, "has '" + pattern + "'; write lower case words, | and ! only");
      }
    }
  }

  private void checkSamples(Yaml intent) {
    for (String sample : intent.texts("samples")) {
      if (!sample.matches(LETTERS)) {
        intent.problem("samples", "has '" + sample + "'; write lower case letters and spaces only");
      }
      if (stems.words(sample).size() > LONGEST) {
        intent.problem(
            "samples",
            "has the long sample '"
                + sample
                + "' (at most "
                + LONGEST
                + " words); put it under 'says' instead");
      }
    }
  }

  private void own(Yaml item, String key, String id) {
    for (String sample : item.texts(key)) {
      String plain = String.join(" ", stems.words(sample));
      String owner = owners.putIfAbsent(plain, id);
      if (owner != null) {
        item.problem(
            key,
            owner.equals(id)
                ? "has '" + sample + "' twice; delete one"
                : "has '" + sample + "', which " + owner + " has too; choose one");
      }
    }
  }

  private void topic(String id, Yaml topic) {
    List<String> says = topic.texts("samples");
    if (says.size() < FEWEST || says.size() > MOST) {
      topic.problem(
          "samples",
          "has " + says.size() + " samples; write " + FEWEST + " to " + MOST + " short ways");
    }
    samples.put(Topics.intent(id), says);
    checkSamples(topic);
    own(topic, "samples", Topics.intent(id));
  }

  private void checkOpeners(Yaml file) {
    Set<String> seen = new LinkedHashSet<>();
    for (List<String> same : openers) {
      for (String opener : same) {
        if (!seen.add(opener)) {
          file.problem("openers", "has '" + opener + "' twice; delete one");
        }
        if (!opener.matches(LETTERS)) {
          file.problem("openers", "has '" + opener + "'; write lower case letters and spaces only");
        }
      }
    }
  }

  /**
   * What words mean that are said exactly so: an intent, or a follow-up and its kind. Behind {@code
   * !} and an intent stands what Amazon hears for it.
   */
  Map<String, String> table() {
    Map<String, String> ways = ways();
    Map<String, String> table = new LinkedHashMap<>();
    ways.forEach((way, means) -> table.put(plain(way), means));
    // behind a carrier they arrive with the first of its openers put back
    ways.forEach((way, means) -> table.putIfAbsent(plain(putBack(way)), means));
    heard.forEach((intent, own) -> table.put(HEARD + intent, plain(own)));
    StringBuilder patterned = new StringBuilder();
    for (Yaml remark : remarks) {
      String id = remark.text("id");
      List<String> heard = new ArrayList<>(remark.texts("hears"));
      heard.addAll(remark.texts("heard"));
      if (!heard.isEmpty()) {
        patterned.append(patterned.length() == 0 ? "" : " ").append(id);
        table.put(Remarks.key("heard", id), String.join("/", heard));
      }
      if (remark.has("second")) {
        table.put(Remarks.key("second", id), remark.text("second"));
      }
    }
    table.put(Remarks.key("heard", ""), patterned.toString());
    StringBuilder controls = new StringBuilder();
    patterns.forEach(
        (intent, own) -> {
          if (!own.isEmpty()) {
            controls.append(controls.length() == 0 ? "" : " ").append(intent);
            table.put(Remarks.key("hears", intent), String.join("/", own));
          }
        });
    table.put(Remarks.key("hears", ""), controls.toString());
    for (Yaml lead : leads) {
      for (String reply : new String[] {"yes", "no", "unsure"}) {
        table.put(Remarks.key(reply, lead.text("prompt")), lead.text(reply));
      }
    }
    return table;
  }

  private String plain(List<String> ways) {
    return String.join("|", ways.stream().map(this::plain).toList());
  }

  private Map<String, String> ways() {
    Map<String, String> ways = new LinkedHashMap<>();
    for (Map<String, List<String>> all : List.of(heard, samples, says)) {
      all.forEach(
          (intent, own) -> own.forEach(way -> ways.put(way, means.getOrDefault(intent, intent))));
    }
    followUps.forEach((kind, own) -> own.forEach(way -> ways.put(way, FOLLOW_UP + kind)));
    for (String before : beforeFollowUps) {
      followUps.forEach(
          (kind, own) ->
              own.forEach(way -> ways.putIfAbsent(before + " " + way, FOLLOW_UP + kind)));
    }
    return ways;
  }

  /** What an intent hears by itself, so that it may stand nowhere else. */
  Set<String> exact() {
    Set<String> exact = new LinkedHashSet<>();
    for (Map<String, List<String>> all : List.of(heard, samples)) {
      all.values().forEach(ways -> ways.forEach(way -> exact.add(plain(way))));
    }
    return exact;
  }

  private String putBack(String words) {
    String cut = opener(words);
    return cut.isEmpty() ? words : first(cut) + words.substring(cut.length());
  }

  /** The longest opener that words begin with, so that some are left; empty for none. */
  String opener(String words) {
    String longest = "";
    for (List<String> same : openers) {
      for (String opener : same) {
        if (opener.length() > longest.length() && begins(words, opener)) {
          longest = opener;
        }
      }
    }
    return longest;
  }

  private static boolean begins(String words, String opener) {
    return words.startsWith(opener + " ");
  }

  /** The intent that takes what follows an opener. */
  String carrier(String opener) {
    return Openers.intent(stems.words(first(opener)));
  }

  private String first(String opener) {
    for (List<String> same : openers) {
      if (same.contains(opener)) {
        return same.get(0);
      }
    }
    throw new IllegalArgumentException(opener);
  }

  /** The samples of the intents that hand words over, behind an opener. */
  Map<String, List<String>> carriers() {
    Map<String, List<String>> carriers = new LinkedHashMap<>();
    for (List<String> same : openers) {
      carriers.put(Openers.intent(stems.words(same.get(0))), same);
    }
    return carriers;
  }

  private String plain(String text) {
    return String.join(" ", stems.words(text.toLowerCase(Locale.ROOT)));
  }
}
