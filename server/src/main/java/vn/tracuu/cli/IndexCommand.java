package vn.tracuu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tracuu.index.IndexRun;

/**
 * {@code tracuu index [--corpus] [--index] [--rebuild]}: makes the index where it is not current.
 */
@Command(description = "Lập chỉ mục kho văn bản")
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private FolderOptions folders;

  @Option(names = "--rebuild", description = "lập lại dù kho văn bản không đổi")
  private boolean rebuild;

  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    Indexing indexing = new Indexing(folders, spec.commandLine().getOut());
    IndexRun.Report report = indexing.run(rebuild);
    if (!report.hasWritten()) {
      indexing.tell(report);
      spec.commandLine().getOut().println("Chỉ mục đã khớp với kho văn bản, không cần lập lại.");
    }
    return report.failures().isEmpty() ? 0 : 1;
  }
}
