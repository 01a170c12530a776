package leakymilk.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import leakymilk.content.Grammar.Kind;
import leakymilk.content.PhraseIndex;
import leakymilk.content.Stems;
import leakymilk.triage.Question;
import leakymilk.triage.Reply;
import leakymilk.understanding.Asked;
import leakymilk.understanding.Replied;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understood;

/** How words are read as a reply to what was asked: in the check, to a remark, to an offer. */
final class Replies {
  /** A sign is pointed to with so few words of its name. */
  private static final int POINTED = 3;

  /** In so few words nothing is told besides. */
  private static final int BARE = 4;

  private Replies() {}

  /** What the words reply to the pending question. */
  static Replied read(Turn turn, Understood understood) {
    Question question = AskedFor.question(turn);
    Asked asked =
        new Asked(
            question.id(),
            question.covers(),
            isOfBabyToo(understood) ? List.of() : AskedFor.otherEmergencies(turn),
            AskedFor.isDanger(turn),
            turn.heard().putBack());
    Replied replied =
        turn.ear().replies().read(turn.heard().list(), asked, turn.reading().opinions());
    return replied.kind() == Replied.Kind.NONE ? pointed(turn, replied) : replied;
  }

  /**
   * Whether words beside something else reply to a question on signs in a way that is no plain no:
   * "yes, should I ring someone".
   */
  static boolean mayTell(Turn turn, Understood understood) {
    Replied replied = read(turn, understood);
    boolean back = !turn.session().check().pending.back().isEmpty();
    boolean signs = back || AskedFor.isOnSigns(turn);
    return switch (replied.kind()) {
      case NO -> false;
      case NONE, SOFT_NO, TOLD_NO, NO_BUT ->
          signs && (!replied.named().isEmpty() || (replied.leansYes() && AskedFor.isDanger(turn)));
      default -> signs;
    };
  }

  /** "Yes, I am hot and shivery": what follows the yes says what it is. */
  static String withoutYes(Turn turn) {
    String words = turn.heard().words();
    int space = words.indexOf(' ');
    if (space < 0) {
      return words;
    }
    String first = words.substring(0, space).toLowerCase(Locale.ROOT);
    boolean yes = turn.ear().grammar().is(first, Kind.OPENING_YES);
    return yes ? words.substring(space + 1) : words;
  }

  /** Whether a sign of a parent is told of a baby, or may be. */
  private static boolean isOfBabyToo(Understood understood) {
    return !understood.ofBaby().isEmpty()
        || understood.guessed().contains(PhraseIndex.OTHER_EMERGENCY);
  }

  /** "The breathing one": one of the signs by a word of its name, and nothing else. */
  private static Replied pointed(Turn turn, Replied replied) {
    ReplyReader reader = turn.ear().replies();
    Stems stems = turn.ear().grammar().stems();
    Set<String> said = new HashSet<>();
    boolean points = false;
    for (String word : turn.heard().list()) {
      points |= reader.points(word);
      if (!reader.points(word) && !turn.ear().understanding().isLittle(word)) {
        said.add(stems.stem(word));
      }
    }
    List<String> named = new ArrayList<>();
    for (String sign : AskedFor.question(turn).names()) {
      if (stems.stems(turn.words().check().name(sign)).containsAll(said)) {
        named.add(sign);
      }
    }
    if (said.isEmpty() || said.size() > POINTED || named.size() != 1) {
      return replied;
    }
    Replied.Kind kind = points ? Replied.Kind.YES : Replied.Kind.SOFT_YES;
    return new Replied(kind, named, false, false, false, false, points);
  }

  /** Whether the words say yes to a question that is not of the check: "yes, he's out". */
  static boolean isYes(Turn turn) {
    return readPlain(turn).kind() == Replied.Kind.YES;
  }

  /** What the words are as a reply to a question that is not of the check; null for none. */
  static Reply plain(Turn turn) {
    Replied replied = readPlain(turn);
    if (replied.kind() == Replied.Kind.YES) {
      return Reply.YES;
    }
    boolean none = replied.kind() == Replied.Kind.NONE || replied.kind() == Replied.Kind.NO_BUT;
    if (none) {
      return null;
    }
    boolean clear = replied.sure() || (replied.whole() && !isBehindOpener(turn));
    return replied.kind() == Replied.Kind.NO && clear ? Reply.NO : Reply.UNSURE;
  }

  private static Replied readPlain(Turn turn) {
    Asked anything = new Asked("", List.of(), List.of(), true, turn.heard().putBack());
    return turn.ear().replies().read(turn.heard().list(), anything, turn.reading().opinions());
  }

  /** What the words say to what was offered outside the check; null for neither yes nor no. */
  static Reply toOffer(Turn turn) {
    Replied.Kind kind =
        turn.ear().replies().offers().read(turn.heard().list(), turn.reading().opinions());
    return kind == Replied.Kind.YES ? Reply.YES : kind == Replied.Kind.NO ? Reply.NO : null;
  }

  /** "No, I am fine", to an offer: whatever it sounds like, it asks about nothing. */
  static boolean declines(Turn turn, Understood understood) {
    return Talk.isOffered(turn)
        && !understood.plain()
        && !understood.question()
        && turn.heard().list().size() <= BARE
        && turn.ear().replies().opensWithNo(turn.heard().list());
  }

  /** The opener is not what was heard but what the model's intent stands for. */
  static boolean isBehindOpener(Turn turn) {
    return turn.heard().putBack() > 0;
  }
}
