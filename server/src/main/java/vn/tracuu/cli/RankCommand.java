package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tracuu.analysis.Folding;

/**
 * {@code tracuu rank}: how early the product's own ranking finds articles that others judged.
 *
 * <p>The run it writes is scored by {@code ../shared/bench/retrieval/evaluate.py}.
 */
@Command(name = "rank", description = "Đo thứ hạng trên bộ câu hỏi đã có đáp án")
final class RankCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--documents",
      required = true,
      split = ",",
      paramLabel = "TỆP",
      description = "các điều luật, JSON mỗi dòng một điều, có thể nén .gz")
  private List<Path> documents;

  @Option(names = "--queries", required = true, paramLabel = "TỆP", description = "mã TAB câu hỏi")
  private Path queries;

  @Option(names = "--out", required = true, paramLabel = "TỆP", description = "ghi kết quả vào đây")
  private Path out;

  @Option(names = "--depth", paramLabel = "SỐ", description = "số kết quả mỗi câu (mặc định: 100)")
  private int depth = 100;

  @Option(names = "--fold-queries", description = "bỏ dấu các câu hỏi")
  private boolean isFolded;

  @Option(names = "--with-name", description = "tìm cả trong tên văn bản")
  private boolean isNamed;

  @Option(names = "--baseline", description = "đo cả cách xếp hạng đơn giản để so sánh, xen kẽ")
  private boolean hasBaseline;

  @Mixin private HelpOptions help;

  private record Query(String id, String text) {}

  @Override
  public Integer call() throws IOException {
    List<Query> asked = read();
    List<Ranked> systems = new ArrayList<>();
    systems.add(Ranked.ours(documents, isNamed));
    if (hasBaseline) {
      systems.add(Ranked.baseline(documents, isNamed));
    }
    PrintWriter said = spec.commandLine().getOut();
    for (Ranked system : systems) {
      said.println(system.indexing());
      write(system, asked);
    }
    time(systems, asked, said);
    for (Ranked system : systems) {
      system.close();
    }
    return 0;
  }

  private List<Query> read() throws IOException {
    List<Query> asked = new ArrayList<>();
    for (String line : Files.readAllLines(queries)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String text = line.substring(tab + 1);
        asked.add(new Query(line.substring(0, tab), isFolded ? Folding.of(text) : text));
      }
    }
    return asked;
  }

  private void write(Ranked system, List<Query> asked) throws IOException {
    StringBuilder run = new StringBuilder();
    for (Query query : asked) {
      List<String> found = system.find(query.text, depth);
      for (int i = 0; i < found.size(); i++) {
        run.append(
            String.join(
                "\t",
                query.id,
                "Q0",
                found.get(i),
                String.valueOf(i + 1),
                String.valueOf(found.size() - i),
                system.name()));
        run.append('\n');
      }
    }
    Files.writeString(system.isBaseline() ? Path.of(out + ".baseline") : out, run);
  }

  /** Each question once by each system in turn, so that both see the same machine. */
  private void time(List<Ranked> systems, List<Query> asked, PrintWriter said) throws IOException {
    double[][] millis = new double[systems.size()][asked.size()];
    for (int round = 0; round < 3; round++) {
      for (int q = 0; q < asked.size(); q++) {
        for (int s = 0; s < systems.size(); s++) {
          long start = System.nanoTime();
          systems.get(s).find(asked.get(q).text, 10);
          millis[s][q] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    for (int s = 0; s < systems.size(); s++) {
      Arrays.sort(millis[s]);
      said.println(
          String.format(
              Locale.ROOT,
              "%s: %d queries, one thread, warm: mean %.2f ms, p50 %.2f ms, p99 %.2f ms",
              systems.get(s).name(),
              asked.size(),
              Arrays.stream(millis[s]).average().orElse(0),
              millis[s][asked.size() / 2],
              millis[s][asked.size() * 99 / 100]));
    }
  }
}
