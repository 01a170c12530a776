package leakymilk.understanding;

import java.util.List;
import java.util.concurrent.TimeUnit;
import leakymilk.content.ContentStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one question when warm: p50 and p99 over sentences of many lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class UnderstandingBench {
  private static final List<String> SAID =
      List.of(
          "why is my breast leaking",
          "nursing pads",
          "i stuffed toilet paper in my bra at work and it soaked through anyway",
          "i feel a bit lousy thirty nine point one and the left boob has a red patch",
          "so i was up changing pads again and there is this elephant sitting on my chest",
          "no fever no lump just dripping all over my pyjamas every single night since tuesday",
          "what is the weather tomorrow");

  private final Understanding understanding =
      new Understanding(
          ContentStore.packaged(), "en", ContentStore.packaged().phrases("en"));
  private int next;

  @Benchmark
  public Understood oneQuestion() {
    next = (next + 1) % SAID.size();
    return understanding.understand(SAID.get(next));
  }
}
