package vn.tracuu.index;

import java.io.IOException;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.LinkedCorpus;

/**
 * The links among all documents of an open index, made when they are first asked for and anew when
 * a new commit is taken up.
 */
public final class LinkedIndex {
  private final OpenIndex index;
  private long version = -1;
  private LinkedCorpus corpus = LinkedCorpus.EMPTY;

  /** The links of an index. */
  public LinkedIndex(OpenIndex index) {
    this.index = index;
  }

  /** The links of the newest commit that was taken up. */
  public synchronized LinkedCorpus corpus() {
    return index.read(this::of);
  }

  private LinkedCorpus of(IndexContent content) throws IOException {
    if (content.version() != version) {
      corpus = LinkedCorpus.of(content.documents(), CatalogueFile.parse(content.catalogue()));
      version = content.version();
    }
    return corpus;
  }
}
