package leakymilk.content;

import java.util.List;

/**
 * A one-breath part of an answer.
 *
 * @param say what is spoken; telephone numbers stand between {@link Words#NUMBER_START} and {@link
 *     Words#NUMBER_END}
 * @param sources ids of the source register that support it; never empty
 */
public record Piece(Wording say, List<String> sources) {
  public Piece {
    sources = List.copyOf(sources);
  }
}
