package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Path;

/** A process that does nothing but one run of the indexer, so that it can be killed. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] folders) throws IOException {
    Path index = Path.of(folders[0]);
    Path corpus = Path.of(folders[1]);
    IndexRun.run(new IndexRun.Task(index, corpus, "test", false), IndexRun.Progress.NONE);
  }
}
