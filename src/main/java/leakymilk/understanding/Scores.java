package leakymilk.understanding;

import java.util.List;

/**
 * What the models make of a sentence as a whole.
 *
 * @param sign the likeliest emergency, and how likely any is by the alarm's model and the encoder
 * @param any how likely any is by the model of the signs and the encoder
 * @param topic the likeliest topics, by the linear model and the encoder
 * @param asked those of the question in it, where that is clearer by itself: of a part, by the
 *     linear model alone
 * @param second what the encoder makes of it; null for nothing
 */
record Scores(Score sign, double any, Score topic, Score asked, SecondEar.Opinion second) {
  /**
   * The signs that are no emergency and that the encoder alone hears.
   *
   * @param beside whether a wording tells something
   */
  List<String> lesser(boolean beside) {
    return second == null ? List.of() : second.heard(beside);
  }

  /** Whether the encoder knows a sign that is no emergency, and hears that it is not told. */
  boolean isUntold(String finding) {
    return second != null && second.isUntold(finding);
  }

  /** Whoever plainly asks about milk must sound the more like an emergency. */
  double tell() {
    return topic.isPlain() ? Score.TOLD_BESIDE : Score.TOLD;
  }

  /** With a wording of its own: both models together are as good as one that is surer. */
  boolean isTold() {
    boolean both = any >= Score.BOTH && sign.likely() >= Score.EVEN;
    return both || sign.likely() >= tell();
  }

  /** Both models at once: no picture that a sign looks like speaks against them. */
  boolean isBeyondDoubt() {
    return Math.min(any, sign.likely()) >= Score.BEYOND_DOUBT;
  }

  boolean isUnheard() {
    return sign.likely() < Score.VETO && any < Score.EVEN;
  }
}
