package leakymilk.understanding;

import com.fasterxml.jackson.databind.*;
import java.nio.file.*;
import leakymilk.content.*;
import org.junit.jupiter.api.Test;

class TmpTest {
  @Test
  void dump() throws Exception {
    ObjectMapper m = new ObjectMapper();
    StringBuilder out = new StringBuilder();
    for (String[] file :
        new String[][] {
          {"src/test/resources/cases/reports.jsonl", "cases"},
          {"/work/shared/training/signs-baby-emergency.jsonl", "tb"},
          {"/work/shared/training/signs-parent.jsonl", "tp"},
          {"/work/shared/training/harmless.jsonl", "th"},
          {"src/test/resources/cases/questions.jsonl", "q"}
        }) {
      for (String line : Files.readAllLines(Path.of(file[0]))) {
        JsonNode r = m.readTree(line);
        String t = r.path("text").asText();
        var u = DevelopmentSet.UNDERSTANDING.understand(t);
        var s = DevelopmentSet.UNDERSTANDING.sign(t);
        out.append(file[1])
            .append('\t')
            .append(r.path("floor").asText("null"))
            .append('\t')
            .append(r.path("findings").toString())
            .append('\t')
            .append(u.emergency())
            .append('\t')
            .append(u.perhaps())
            .append('\t')
            .append(u.present())
            .append('\t')
            .append(u.unsure())
            .append('\t')
            .append(s.best())
            .append('\t')
            .append(String.format("%.3f", s.likely()))
            .append('\t')
            .append(s.known())
            .append('\t')
            .append(u.topic())
            .append('\t')
            .append(t)
            .append('\n');
      }
    }
    Files.writeString(Path.of("/tmp/w/dump.tsv"), out.toString());
  }
}
