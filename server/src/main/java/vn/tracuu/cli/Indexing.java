package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.tracuu.corpus.Corpus;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.corpus.Failure;
import vn.tracuu.corpus.Fingerprint;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.IndexStatus;
import vn.tracuu.link.CatalogueFile;

/** Makes the index of a corpus and tells on the way how far it is and what could not be read. */
record Indexing(FolderOptions folders, PrintWriter out) {

  /** The index is there and holds just what the corpus holds, as this build reads it. */
  boolean isCurrent() throws IOException {
    CorpusFolder.list(folders.corpus().resolve("documents"));
    return IndexStatus.of(folders.index()) instanceof IndexStatus.Ready ready
        && ready.fingerprint().equals(fingerprint(Fingerprint.of(folders.corpus())));
  }

  /**
   * Reads all documents and writes them in one commit.
   *
   * @return what could not be read, which has been told
   */
  List<Failure> run() throws IOException {
    int count = CorpusFolder.list(folders.corpus().resolve("documents")).size();
    Corpus corpus;
    try (ProgressBar bar = progressBar("Lập chỉ mục", count)) {
      corpus = CorpusFolder.read(folders.corpus(), name -> bar.step());
    }
    IndexRun.write(
        folders.index(),
        new IndexRun.Contents(
            corpus.documents(),
            CatalogueFile.text(folders.corpus()),
            fingerprint(corpus.fingerprint())));
    corpus.failures().forEach(failure -> out.println(failure.name() + ": " + failure.reason()));
    out.println(
        "Đã lập chỉ mục %d văn bản, %d tệp không đọc được."
            .formatted(corpus.documents().size(), corpus.failures().size()));
    out.flush();
    return corpus.failures();
  }

  private static String fingerprint(String ofCorpus) {
    return ofCorpus + "-" + Build.word();
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
