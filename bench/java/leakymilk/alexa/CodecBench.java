package leakymilk.alexa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;

/** Time to read one request and to write one response when warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CodecBench {
  private static final Response RESPONSE =
      new Response(
          "<speak>Leaking is common and harmless: it is your body's answer to hormones &amp; habit."
              + " Would you like to hear more?</speak>",
          "<speak>Would you like to hear more?</speak>",
          new Card("Leaking milk", "Leaking is common and harmless.\nAsk again at any time."),
          Map.of(
              "v",
              1,
              "said",
              "check",
              "check",
              Map.of("asking", "fever", "yes", List.of("lump"), "no", List.of("chest-pain"))),
          "");

  /** One of bench/events. */
  @State(Scope.Benchmark)
  public static class Event {
    @Param({"1-launch", "4-report", "5-yes-in-a-check"})
    String name;

    private byte[] body;

    @Setup
    public void load() throws IOException {
      body = Files.readAllBytes(Path.of("bench/events", name + ".json"));
    }
  }

  @Benchmark
  public Request read(Event event) {
    return Codec.read(event.body);
  }

  @Benchmark
  public byte[] write() {
    return Codec.write(RESPONSE);
  }
}
