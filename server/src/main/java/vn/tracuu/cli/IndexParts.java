package vn.tracuu.cli;

import java.io.IOException;
import org.apache.lucene.store.Directory;

/** How much of an index is for searching: terms, postings, positions and norms. */
final class IndexParts {
  private IndexParts() {}

  /** Terms, postings, positions and norms, in bytes. */
  static long searched(Directory directory) throws IOException {
    return sum(directory, ".*\\.(tim|tip|tmd|doc|pos|psm|nvd|nvm|pay)");
  }

  /** The words of each place in their order, in bytes. */
  static long rows(Directory directory) throws IOException {
    return sum(directory, ".*\\.(dvd|dvm)");
  }

  private static long sum(Directory directory, String names) throws IOException {
    long sum = 0;
    for (String file : directory.listAll()) {
      if (file.matches(names)) {
        sum += directory.fileLength(file);
      }
    }
    return sum;
  }
}
