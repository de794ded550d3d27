package vn.tracuu.cli;

import java.io.IOException;
import org.apache.lucene.store.Directory;

/** How much of an index is for searching: terms, postings, positions and norms. */
final class IndexParts {
  private IndexParts() {}

  /** In bytes. */
  static long searched(Directory directory) throws IOException {
    long sum = 0;
    for (String file : directory.listAll()) {
      if (file.matches(".*\\.(tim|tip|tmd|doc|pos|psm|nvd|nvm|pay)")) {
        sum += directory.fileLength(file);
      }
    }
    return sum;
  }
}
