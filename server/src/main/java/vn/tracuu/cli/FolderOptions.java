package vn.tracuu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The two folders that commands read and write. */
final class FolderOptions {
  @Option(
      names = "--corpus",
      paramLabel = "THƯ_MỤC",
      description = "kho văn bản (mặc định: corpus/ cạnh lệnh tracuu)")
  private Path corpus = Home.corpus();

  @Option(
      names = "--index",
      paramLabel = "THƯ_MỤC",
      description = "chỉ mục (mặc định: target/index cạnh lệnh tracuu)")
  private Path index = Home.index();

  /** As options say. */
  FolderOptions() {}

  FolderOptions(Path corpus, Path index) {
    this.corpus = corpus;
    this.index = index;
  }

  Path corpus() {
    return corpus;
  }

  Path index() {
    return index;
  }
}
