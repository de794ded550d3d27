package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tracuu.corpus.CorpusCheck;
import vn.tracuu.corpus.Failure;
import vn.tracuu.index.IndexCheck;
import vn.tracuu.index.IndexStatus;
import vn.tracuu.index.LinksCheck;
import vn.tracuu.index.OpenIndex;

/**
 * {@code tracuu check}: looks through corpus, index and links; tells what is wrong and what to do.
 */
@Command(description = "Kiểm tra kho văn bản, chỉ mục và dẫn chiếu")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    boolean isWell = corpus() & index();
    spec.commandLine().getOut().flush();
    return isWell ? 0 : 1;
  }

  private boolean corpus() throws IOException {
    List<Failure> failures = CorpusCheck.of(folders.corpus());
    failures.forEach(failure -> say(failure.name() + ": " + failure.reason()));
    if (failures.isEmpty()) {
      say("Kho văn bản: các tệp còn nguyên như lúc thêm vào.");
    }
    return failures.isEmpty();
  }

  private boolean index() throws IOException {
    IndexStatus status = IndexCheck.within(folders.index());
    if (!(status instanceof IndexStatus.Ready)) {
      say(status.message());
      return false;
    }
    if (!new Indexing(folders, spec.commandLine().getOut()).isCurrent()) {
      say("Chỉ mục: còn nguyên, nhưng chưa khớp với kho văn bản; chạy ./tracuu index để lập thêm.");
      return false;
    }
    say("Chỉ mục: còn nguyên và khớp với kho văn bản.");
    return links();
  }

  private boolean links() throws IOException {
    try (OpenIndex index = OpenIndex.open(folders.index())) {
      LinksCheck check = LinksCheck.of(index);
      check.wrong().forEach(id -> say(id + ": dẫn chiếu đã lưu không khớp với văn bản"));
      say(
          check.wrong().isEmpty()
              ? "Dẫn chiếu: %d chỗ trong %d văn bản, tất cả đúng chỗ."
                  .formatted(check.mentions(), check.documents())
              : "Dẫn chiếu sai lệch: chạy ./tracuu index --rebuild để lập lại.");
      return check.wrong().isEmpty();
    }
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
  }
}
