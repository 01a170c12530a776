package leakymilk.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import leakymilk.content.ContentStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it takes to read words is counted in comparisons, because a clock tells the machine. */
class StepsTest {
  private static final ContentStore STORE = ContentStore.packaged();

  private final PhraseFinder finder = new PhraseFinder(STORE.phrases("en"));

  private long steps(String words) {
    return finder.steps(new Sentence(words, STORE.grammar("en-US"), Set.of(), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aching over the over ",
        "38 ",
        "my milk leaks at night and ",
        "i have a fever and a lump "
      })
  void twiceTheWordsTakeNoMoreThanTwiceTheComparisons(String part) {
    long once = steps(part.repeat(400));
    long twice = steps(part.repeat(800));
    assertTrue(once > 0 || part.startsWith("38"), part);
    assertTrue(twice <= 2.1 * once + 100, once + " and then " + twice);
  }
}
