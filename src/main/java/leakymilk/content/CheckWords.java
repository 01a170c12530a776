package leakymilk.content;

import java.util.List;
import leakymilk.triage.Level;
import leakymilk.triage.Patient;

/** The words of the symptom check in one locale; empty where the content has none. */
public final class CheckWords {
  /**
   * The parts of an advice: whom to contact and by when, what must make it sooner, what was not
   * asked, what to do until then, when it should be better, and who else can help soon after a
   * birth.
   */
  public static final List<String> PARTS =
      List.of("act", "sooner", "asked", "meanwhile", "better", "early");

  private final Words words;

  CheckWords(Words words) {
    this.words = words;
  }

  /** The question with this id. */
  public String ask(String question) {
    return words.check(key("ask", question));
  }

  /** The same in other words. */
  public String again(String question) {
    return words.check(key("again", question));
  }

  /** A question on a few of its signs, counted from 0; empty where it is not taken apart. */
  public String piece(String question, int piece) {
    return words.check(key("piece" + piece, question));
  }

  /** Why the question is asked. */
  public String why(String question) {
    return words.check(key("why", question));
  }

  /** What a yes to a question that covers several findings reported; empty for a single one. */
  public String meant(String question) {
    return words.check(key("meant", question));
  }

  /** What a finding is called. */
  public String name(String finding) {
    return words.check(key("name", finding));
  }

  /** A clause that tells a finding on the telephone; what was told in confidence is not in it. */
  public String tell(String finding) {
    return words.check(key("tell", finding));
  }

  /** A full question whether an emergency that was perhaps heard is there; yes means it is. */
  public String back(String finding) {
    return words.check(key("back", finding));
  }

  /** What an emergency means, said before the one thing is asked that can excuse it. */
  public String waits(String finding) {
    return words.check(key("waits", finding));
  }

  /** What to do in an emergency that is better taken to an emergency department. */
  public String emergencyRoom(Patient patient) {
    return words.check(key("room", patient.name()));
  }

  /** A level in a few words, as what it would be: "a call today". */
  public String level(Level level) {
    return words.check(key("level", level.name()));
  }

  /**
   * A part of the advice of a level.
   *
   * @param part one of {@link #PARTS}
   */
  public String advice(String part, Level level, Patient patient) {
    return words.check(key(part, level.name() + "." + patient.name()));
  }

  /**
   * What is said in place of a part of the advice when a finding leads; empty for most.
   *
   * @param part one of {@link #PARTS}
   */
  public String detail(String part, Level level, String finding) {
    return words.check(key(part, level.name() + "." + finding));
  }

  /**
   * Because of what something is advised, in a few words, with the mark [signs].
   *
   * @param kind sure, maybe, or heard where the signs take too long to say
   */
  public String because(String kind) {
    return words.check(key("because", kind));
  }

  /** What is said of a sign that was told and taken back, and would have meant this level. */
  public String taken(Level level) {
    return words.check(key("taken", level.name()));
  }

  /** All of a few names, as one would say them: "a, b and c". */
  public String all(List<String> names) {
    return join(names, words.check(key("join", "and")));
  }

  /** One of a few names: "a, b or c". */
  public String either(List<String> names) {
    return join(names, words.check(key("join", "or")));
  }

  private static String join(List<String> names, String last) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        boolean isLast = i == names.size() - 1;
        list.append(isLast ? " " : ", ").append(isLast ? last : "").append(isLast ? " " : "");
      }
      list.append(names.get(i));
    }
    return list.toString();
  }

  /** The key of a text in {@link Language#check}. */
  public static String key(String part, String id) {
    return part + "/" + id;
  }
}
