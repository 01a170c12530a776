package leakymilk.content;

import java.util.List;

/**
 * Cuts words into the pieces that the encoder knows: the longest known one from the front, and so
 * on. Pieces are known by a hash, so that none has to be read.
 */
final class WordPieces {
  /** Stands before a piece that is not the first of its word. */
  private static final String INSIDE = "##";

  /** A longer word is no word. */
  private static final int LONGEST = 40;

  private final byte[] bytes;

  /** Where the hashes lie, ascending as unsigned numbers; a piece's number is its place. */
  private final int from;

  private final int count;
  private final int opening;
  private final int closing;
  private final int unknown;

  WordPieces(byte[] bytes, int from, int count) {
    this.bytes = bytes;
    this.from = from;
    this.count = count;
    opening = find(TopicModel.hash("[CLS]"));
    closing = find(TopicModel.hash("[SEP]"));
    unknown = find(TopicModel.hash("[UNK]"));
    if (opening < 0 || closing < 0 || unknown < 0) {
      throw new DamagedContent("the encoder", "lacks the pieces that every sentence has");
    }
  }

  int count() {
    return count;
  }

  /** The piece that every sentence begins with. */
  int opening() {
    return opening;
  }

  /**
   * Puts the numbers of the pieces of some words, and of their end, behind those that are there.
   *
   * @return how many there are then; what has no room is left out
   */
  int put(List<String> words, int[] numbers, int before) {
    int end = before;
    for (String word : words) {
      end = put(word, numbers, end);
    }
    if (end < numbers.length) {
      numbers[end++] = closing;
    }
    return end;
  }

  private int put(String word, int[] numbers, int before) {
    int length = word.length();
    int end = before;
    int start = 0;
    while (start < length) {
      int hash = start == 0 ? TopicModel.hash("") : TopicModel.hash(INSIDE);
      int past = start;
      int piece = -1;
      for (int i = start; i < Math.min(length, start + LONGEST); i++) {
        hash = TopicModel.hash(hash, word.charAt(i));
        int found = find(hash);
        if (found >= 0) {
          piece = found;
          past = i + 1;
        }
      }
      if (piece < 0) {
        // a word with a piece that is not known is not known at all
        end = before;
        piece = unknown;
        past = length;
      }
      if (end < numbers.length) {
        numbers[end++] = piece;
      }
      start = past;
    }
    return end;
  }

  /** The number of the piece with a hash; -1 for none. */
  private int find(int hash) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(hash, CompiledWords.number(bytes, from + 4 * middle));
      if (order == 0) {
        return middle;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
