package leakymilk.understanding;

import java.util.List;

/**
 * What some words reply to a question of the symptom check.
 *
 * @param kind what they say as a whole
 * @param named signs of the question that they name barely: "chest pain", "no, just a bit floppy"
 * @param whole whether nothing but the reply was said; else more words stand beside it
 * @param sure whether the words beside a no say so as well: "no he's fine"
 * @param certain whether hardly anybody says such words who means otherwise
 * @param leansNo whether people who say such words mostly mean no
 * @param leansYes whether they mostly mean yes
 */
public record Replied(
    Kind kind,
    List<String> named,
    boolean whole,
    boolean sure,
    boolean certain,
    boolean leansNo,
    boolean leansYes) {
  /** What a reply is. */
  public enum Kind {
    YES("yes"),
    NO("no"),
    UNSURE("unsure"),
    /** "A bit", "sometimes". */
    SOFT_YES("soft-yes"),
    /** "Not that I know of". */
    SOFT_NO("soft-no"),
    /** The opposite of a danger in words that are no reply: "pink as anything". */
    TOLD_NO(""),
    /** A danger that was asked about, in words that are no reply: "went all stiff and jerked". */
    TOLD_YES(""),
    /** A no that is taken back by what follows: "no, just ..." something that is not known. */
    NO_BUT(""),
    /** No reply. */
    NONE("");

    /** What phrases that say so by themselves are listed as; empty where none do. */
    final String listed;

    Kind(String listed) {
      this.listed = listed;
    }
  }

  public Replied {
    named = List.copyOf(named);
  }

  /** Whether people who say such words mostly mean no, and hardly ever yes. */
  public boolean isRatherNo() {
    return leansNo && !leansYes && kind != Kind.NO_BUT;
  }

  /** Whether the words are a no, and nothing in them says otherwise. */
  public boolean isPlainNo() {
    return kind == Kind.NO && sure && !leansYes;
  }

  /** The same reply where something beside it speaks against it. */
  public Replied inDoubt() {
    return new Replied(kind, named, false, false, false, leansNo, leansYes);
  }
}
