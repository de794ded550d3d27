package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tracuu.analysis.Folding;
import vn.tracuu.cli.Judgements.Figures;
import vn.tracuu.search.Weights;

/**
 * {@code tracuu rank}: how early the product's own ranking finds articles that others judged.
 *
 * <p>The run it writes is scored by {@code ../shared/bench/retrieval/evaluate.py}.
 */
@Command(description = "Đo thứ hạng trên bộ câu hỏi đã có đáp án")
final class RankCommand implements Callable<Integer> {
  private static final int FIRST = 10;

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

  @Option(
      names = "--index",
      paramLabel = "THƯ_MỤC",
      description = "giữ chỉ mục ở đây; đã có thì dùng lại (mặc định: thư mục tạm)")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--judged",
      paramLabel = "TỆP",
      description = "đáp án: in các chỉ số, chênh lệch kèm khoảng tin cậy 95 %%")
  private Optional<Path> judged = Optional.empty();

  @Option(
      names = "--ablate",
      description = "bỏ từng thành phần của cách xếp hạng xem mất bao nhiêu (cần --judged)")
  private boolean isAblated;

  @Option(names = "--tune", description = "dò lại các trọng số (cần --judged)")
  private boolean isTuned;

  @Mixin private HelpOptions help;

  private record Query(String id, String text) {}

  @Override
  public Integer call() throws IOException {
    if ((isAblated || isTuned) && judged.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--ablate và --tune cần có --judged TỆP.");
    }
    List<Query> asked = read();
    List<Ranked> systems = new ArrayList<>();
    systems.add(Ranked.ours(documents, isNamed, index));
    if (hasBaseline) {
      systems.add(Ranked.baseline(documents, isNamed, beside(index)));
    }
    PrintWriter said = spec.commandLine().getOut();
    for (Ranked system : systems) {
      said.println(system.indexing());
      write(system, asked);
    }
    List<String> questions = asked.stream().map(Query::text).toList();
    Timing.of(systems, questions).forEach(said::println);
    if (judged.isPresent()) {
      judge(systems, asked, said);
    }
    for (Ranked system : systems) {
      system.close();
    }
    return 0;
  }

  private static Optional<Path> beside(Optional<Path> folder) {
    return folder.map(path -> path.resolveSibling(path.getFileName() + "-baseline"));
  }

  private void judge(List<Ranked> systems, List<Query> all, PrintWriter said) throws IOException {
    Judgements judgements = Judgements.read(judged.orElseThrow());
    List<Query> asked = all.stream().filter(query -> judgements.has(query.id)).toList();
    List<List<Figures>> figures = new ArrayList<>();
    for (Ranked system : systems) {
      List<Figures> found = new ArrayList<>();
      for (Query query : asked) {
        found.add(judgements.of(query.id, system.find(query.text, FIRST)));
      }
      figures.add(found);
      said.println(system.name() + ": " + asked.size() + " judged, " + Judgements.mean(found));
    }
    if (hasBaseline) {
      said.println("gain, 95 %: " + new Gain(figures.getFirst(), figures.getLast()));
    }
    Tuning tuning =
        new Tuning(weights -> figures(systems.getFirst(), judgements, asked, weights), said);
    if (isAblated) {
      tuning.ablate();
    }
    if (isTuned) {
      tuning.tune();
    }
  }

  private static List<Figures> figures(
      Ranked system, Judgements judgements, List<Query> asked, Weights weights) throws IOException {
    List<Figures> figures = new ArrayList<>();
    for (Query query : asked) {
      figures.add(judgements.of(query.id, system.find(query.text, FIRST, weights)));
    }
    return figures;
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
}
