package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.tracuu.corpus.FullDisk;
import vn.tracuu.index.IndexRun;
import vn.tracuu.source.UnreadableException;

/** Makes the index of a corpus and tells on the way how far it is and what could not be read. */
record Indexing(FolderOptions folders, PrintWriter out) {

  /** The index is whole and holds just what the corpus holds, as this build reads it. */
  boolean isCurrent() throws IOException {
    return IndexRun.isCurrent(task(false));
  }

  /**
   * Brings the index up to the corpus, and tells what could not be taken in, if it did anything.
   */
  IndexRun.Report run() throws IOException {
    return run(false);
  }

  /** The same; reads all documents again where {@code isRebuild}. */
  IndexRun.Report run(boolean isRebuild) throws IOException {
    IndexRun.Report report;
    try (Shown shown = new Shown(out)) {
      report = IndexRun.run(task(isRebuild), shown);
    } catch (IOException | RuntimeException e) {
      if (FullDisk.isCauseOf(e)) {
        throw new UnreadableException(noRoom(), e);
      }
      throw e;
    }
    if (report.hasWritten()) {
      tell(report);
    }
    return report;
  }

  private String noRoom() {
    return "ổ đĩa có thư mục chỉ mục %s hết chỗ trống, chỉ mục cũ vẫn nguyên; hãy dọn bớt rồi chạy ./tracuu index, hoặc nêu thư mục ở ổ khác bằng --index"
        .formatted(folders.index());
  }

  /** Tells what an index holds and what it does not. */
  void tell(IndexRun.Report report) {
    report.failures().forEach(failure -> out.println(failure.name() + ": " + failure.reason()));
    out.println(
        "Đã lập chỉ mục %d văn bản, %d tệp không đọc được."
            .formatted(report.held(), report.failures().size()));
    out.flush();
  }

  private IndexRun.Task task(boolean isRebuild) {
    return new IndexRun.Task(folders.index(), folders.corpus(), Build.word(), isRebuild);
  }

  /** Draws a bar once there is something to do. */
  private static final class Shown implements IndexRun.Progress, AutoCloseable {
    private final PrintWriter out;
    private Optional<ProgressBar> bar = Optional.empty();

    Shown(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void done(String folder, int of) {
      if (bar.isEmpty()) {
        bar = Optional.of(progressBar("Lập chỉ mục", of));
      }
      bar.get().step();
    }

    @Override
    public void replaces(String why) {
      out.println(why);
    }

    @Override
    public void close() {
      bar.ifPresent(ProgressBar::close);
    }
  }

  /** A bar that is drawn on the error stream, so that what is printed can be read by programs. */
  static ProgressBar progressBar(String task, int count) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(count)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis((int) Duration.ofMillis(500).toMillis())
        .build();
  }
}
