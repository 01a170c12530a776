package leakymilk.skill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one whole turn when warm: the bytes of a request in, the bytes of the response out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TurnBench {
  private final List<String> log = new ArrayList<>();
  private final LeakyMilkStreamHandler skill =
      new LeakyMilkStreamHandler(Handset.SKILL_ID, null, Handset.logger(log));

  @Param({"1-launch", "2-topic", "3-free-words", "4-report", "5-yes-in-a-check"})
  String event;

  private byte[] body;

  @Setup
  public void load() throws IOException {
    body = Files.readAllBytes(Path.of("bench/events", event + ".json"));
  }

  @Benchmark
  public byte[] turn() throws IOException {
    return Handset.bytes(skill, body);
  }

  /** A refusal is fast and proves nothing. */
  @TearDown
  public void answered() {
    if (!log.isEmpty()) {
      throw new IllegalStateException(log.get(0));
    }
  }
}
