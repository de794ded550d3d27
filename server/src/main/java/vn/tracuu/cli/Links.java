package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.link.Catalogue;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.LinkedCorpus;

/** The corpus with its catalogue, to which the citations of a file are led. */
final class Links {
  private Links() {}

  /** Reads a corpus; where there is none, citations are found and lead nowhere. */
  static LinkedCorpus of(Path corpus) throws IOException {
    return Files.isDirectory(corpus.resolve("documents"))
        ? LinkedCorpus.of(
            CorpusFolder.read(corpus, unused -> {}).documents(), CatalogueFile.read(corpus))
        : LinkedCorpus.of(List.of(), Catalogue.EMPTY);
  }
}
