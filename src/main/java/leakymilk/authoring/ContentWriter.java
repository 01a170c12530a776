package leakymilk.authoring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import leakymilk.content.Answer;
import leakymilk.content.CompiledWords;
import leakymilk.content.Contact;
import leakymilk.content.Country;
import leakymilk.content.Grammar;
import leakymilk.content.Language;
import leakymilk.content.Piece;
import leakymilk.content.PromptWording;
import leakymilk.content.Stems;
import leakymilk.content.TopicModel;
import leakymilk.content.Wording;
import leakymilk.triage.Bounds;
import leakymilk.triage.Combination;
import leakymilk.triage.Condition;
import leakymilk.triage.Finding;
import leakymilk.triage.Protocol;
import leakymilk.triage.Question;

/** Writes content in the form that {@link CompiledWords} tells of and reads. */
public final class ContentWriter {
  private ContentWriter() {}

  public static byte[] write(Language language) {
    Out out = new Out();
    Map<String, Out> answers = new LinkedHashMap<>();
    for (Map.Entry<String, Answer> answer : language.answers().entrySet()) {
      Out value = new Out();
      value.answer(answer.getValue());
      answers.put(answer.getKey(), value);
    }
    out.entries(answers);
    Map<String, Out> prompts = new LinkedHashMap<>();
    for (Map.Entry<String, PromptWording> prompt : language.prompts().entrySet()) {
      Out value = new Out();
      value.prompt(prompt.getValue());
      prompts.put(prompt.getKey(), value);
    }
    out.entries(prompts);
    out.wordings(language.check());
    out.wordings(language.sources());
    out.texts(language.then());
    return out.file();
  }

  public static byte[] write(Country country) {
    Out out = new Out();
    out.texts(country.words());
    out.count(country.contacts().size());
    for (Contact contact : country.contacts()) {
      out.count(contact.onCard() ? 1 : 0);
      out.text(contact.id());
      out.text(contact.who());
      out.text(contact.number());
    }
    return out.file();
  }

  /** Compiles the wordings of a language. */
  public static byte[] write(Phrases phrases) {
    Out out = new Out();
    out.texts(phrases.little());
    out.texts(phrases.splits());
    List<String> findings = new ArrayList<>();
    List<String> who = new ArrayList<>();
    for (Phrases.Wordings wordings : phrases.wordings()) {
      findings.add(wordings.finding());
      who.add(wordings.who());
    }
    out.texts(findings);
    out.texts(who);
    out.texts(List.copyOf(phrases.groups().keySet()));
    out.texts(phrases.places().here());
    out.texts(phrases.places().hereFirst());
    out.texts(phrases.places().places());
    out.body.writeBytes(new PhraseLayout(phrases).bytes());
    return out.file();
  }

  /** Compiles the model that tells topics apart. */
  public static byte[] write(TopicModel model) {
    Out out = new Out();
    out.texts(model.topics());
    out.count(model.features());
    out.count(model.pairs());
    model.columns(out.body);
    return out.file();
  }

  /** Compiles the model that hears an emergency: scale and bias as text, then the weights. */
  public static byte[] writeAlarm(byte[] weights, double scale, double bias) {
    Out out = new Out();
    out.text(Double.toString(scale));
    out.text(Double.toString(bias));
    out.body.writeBytes(weights);
    return out.file();
  }

  /**
   * Compiles an encoder.
   *
   * @param taught as {@code src/main/encoder/train.py} writes it; empty for none
   */
  public static byte[] writeEncoder(byte[] taught) {
    Out out = new Out();
    if (taught.length == 0) {
      out.count(0);
    }
    out.body.writeBytes(taught);
    return out.file();
  }

  /**
   * Compiles texts by id, to be looked up where they lie.
   *
   * @param texts such as what some words mean that are said exactly so
   */
  public static byte[] writeTable(Map<String, String> texts) {
    Out out = new Out();
    Map<String, Wording> wordings = new LinkedHashMap<>();
    texts.forEach((id, text) -> wordings.put(id, Wording.of(text)));
    out.wordings(wordings);
    return out.file();
  }

  /**
   * Compiles how a language works.
   *
   * @param lists the words of each {@link Grammar.Kind}, in their order
   */
  public static byte[] writeGrammar(
      List<List<String>> lists,
      Map<String, String> numbers,
      Map<String, String> hours,
      Map<String, String> shortFor,
      Stems stems,
      List<String> rehearsal) {
    Out out = new Out();
    out.count(lists.size());
    for (List<String> words : lists) {
      out.texts(words);
    }
    out.texts(numbers);
    out.texts(hours);
    out.texts(shortFor);
    out.text(stems.letters);
    out.texts(stems.as);
    out.count(stems.shortest);
    out.count(stems.steps.size());
    for (List<String> endings : stems.steps) {
      out.texts(endings);
    }
    out.texts(rehearsal);
    return out.file();
  }

  /** Compiles what numbers mean, in the order in which {@link Bounds} has them. */
  public static byte[] write(Bounds bounds) {
    Out out = new Out();
    double[] all = {
      bounds.celsius(),
      bounds.fahrenheit(),
      bounds.normalCelsius(),
      bounds.normalFahrenheit(),
      bounds.highestCelsius(),
      bounds.highestFahrenheit(),
      bounds.young(),
      bounds.baby(),
      bounds.unvaccinated(),
      bounds.newborn(),
      bounds.lasted()
    };
    for (double bound : all) {
      out.text(Double.toString(bound));
    }
    return out.file();
  }

  /** Compiles the protocol of the symptom check. */
  public static byte[] write(Protocol protocol) {
    Out body = new Out();
    body.name(protocol.version());
    body.count(protocol.questions().size());
    for (Question question : protocol.questions()) {
      body.name(question.id());
      body.name(question.patient().name());
      body.names(question.covers());
      body.names(question.names());
      body.names(question.marks());
      body.names(question.noMarks());
      body.count(question.open() ? 1 : 0);
      body.count(question.pieces().size());
      for (List<String> piece : question.pieces()) {
        body.names(piece);
      }
      body.count(question.askIf().size());
      for (List<Condition> alternatives : question.askIf()) {
        body.count(alternatives.size());
        for (Condition condition : alternatives) {
          body.name(condition.finding());
          body.count(condition.is() ? 1 : 0);
          body.name(condition.reply().name());
        }
      }
    }
    body.count(protocol.findings().size());
    for (Finding finding : protocol.findings()) {
      body.name(finding.id());
      body.name(finding.patient().name());
      body.name(finding.level() == null ? "" : finding.level().name());
      body.name(finding.unsure() == null ? "" : finding.unsure().name());
      body.names(finding.excuses());
      body.name(finding.excused().name());
      body.count(finding.toEmergencyRoom() ? 1 : 0);
    }
    body.count(protocol.combinations().size());
    for (Combination combination : protocol.combinations()) {
      body.name(combination.patient().name());
      body.name(combination.level().name());
      body.count(combination.toEmergencyRoom() ? 1 : 0);
      body.count(combination.allOf().size());
      for (List<String> anyOf : combination.allOf()) {
        body.names(anyOf);
      }
    }
    Out out = new Out();
    out.texts(List.copyOf(body.known.keySet()));
    out.body.writeBytes(body.body.toByteArray());
    return out.file();
  }

  private static final class Out {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> known = new LinkedHashMap<>();

    void count(int number) {
      body.write(number >>> 24);
      body.write(number >>> 16);
      body.write(number >>> 8);
      body.write(number);
    }

    void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      count(bytes.length);
      body.writeBytes(bytes);
    }

    /** The plain words, then what differs from them; a byte says whether it does. */
    void wording(Wording wording) {
      text(wording.plain());
      other(wording.discreet(), wording.plain());
      other(wording.afterLoss(), wording.plain());
    }

    private void other(String text, String plain) {
      boolean same = text.equals(plain);
      body.write(same ? 0 : 1);
      if (!same) {
        text(text);
      }
    }

    void wordings(Map<String, Wording> wordings) {
      Map<String, Out> values = new LinkedHashMap<>();
      for (Map.Entry<String, Wording> entry : wordings.entrySet()) {
        Out value = new Out();
        value.wording(entry.getValue());
        values.put(entry.getKey(), value);
      }
      entries(values);
    }

    /** Values that are passed over until they are asked for. */
    void entries(Map<String, Out> values) {
      Out entries = new Out();
      TreeMap<String, Integer> places = new TreeMap<>();
      for (Map.Entry<String, Out> entry : values.entrySet()) {
        places.put(entry.getKey(), entries.body.size());
        entries.text(entry.getKey());
        entries.count(entry.getValue().body.size());
        entries.body.writeBytes(entry.getValue().body.toByteArray());
      }
      count(values.size());
      count(entries.body.size());
      for (int place : places.values()) {
        count(place);
      }
      body.writeBytes(entries.body.toByteArray());
    }

    void answer(Answer answer) {
      text(answer.topic());
      wording(answer.name());
      texts(answer.near());
      text(answer.evidence());
      text(answer.review());
      texts(answer.tellsOf());
      count(answer.offersCheck() ? 1 : 0);
      wording(answer.brief());
      count(answer.pieces().size());
      for (Piece piece : answer.pieces()) {
        piece(piece);
      }
      count(answer.last());
      piece(answer.action());
      count(answer.others() == null ? 0 : 1);
      if (answer.others() != null) {
        piece(answer.others());
      }
      texts(answer.then());
    }

    void prompt(PromptWording prompt) {
      count(prompt.says().size());
      for (Wording say : prompt.says()) {
        wording(say);
      }
      wording(prompt.reprompt());
    }

    void piece(Piece piece) {
      wording(piece.say());
      texts(piece.sources());
    }

    /** A text that may stand many times: its number among those that were met so far. */
    void name(String text) {
      Integer number = known.get(text);
      if (number == null) {
        number = known.size();
        known.put(text, number);
      }
      count(number);
    }

    void names(List<String> texts) {
      count(texts.size());
      for (String text : texts) {
        name(text);
      }
    }

    void texts(List<String> texts) {
      count(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    void texts(Map<String, String> texts) {
      count(texts.size());
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        text(entry.getKey());
        text(entry.getValue());
      }
    }

    byte[] file() {
      byte[] content = body.toByteArray();
      CRC32 sum = new CRC32();
      sum.update(content);
      Out file = new Out();
      file.body.write('L');
      file.body.write('M');
      file.body.write('H');
      file.body.write(CompiledWords.FORMAT);
      file.count((int) sum.getValue());
      file.body.writeBytes(content);
      return file.body.toByteArray();
    }
  }
}
