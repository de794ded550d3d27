package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.link.Catalogue;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.LinkedCorpus;

/**
 * The corpus with its catalogue, to which the citations of a file are led.
 *
 * <p>The surprise: where the index holds just what the corpus holds its stored links are taken, and
 * no document is read; an index that is missing, older or damaged is passed over, not mended.
 */
final class Links {
  private Links() {}

  /** Reads a corpus; where there is none, citations are found and lead nowhere. */
  static LinkedCorpus of(FolderOptions folders) throws IOException {
    if (!Files.isDirectory(folders.corpus().resolve("documents"))) {
      return LinkedCorpus.of(List.of(), Catalogue.EMPTY);
    }
    if (isStored(folders)) {
      try (OpenIndex index = OpenIndex.open(folders.index())) {
        return new LinkedIndex(index).corpus();
      }
    }
    return LinkedCorpus.of(
        CorpusFolder.read(folders.corpus(), unused -> {}).documents(),
        CatalogueFile.read(folders.corpus()));
  }

  /** The corpus may be looked at only, so a folder for the index is not made. */
  static boolean isStored(FolderOptions folders) throws IOException {
    return Files.isDirectory(folders.index())
        && new Indexing(folders, new PrintWriter(Writer.nullWriter())).isCurrent();
  }
}
