package vn.tracuu.corpus;

import java.util.List;
import vn.tracuu.model.LegalDocument;

/**
 * All documents of a corpus, as one reading of its folder found them.
 *
 * @param documents by the names of their folders
 * @param failures what could not be read
 */
public record Corpus(List<LegalDocument> documents, List<Failure> failures) {

  public Corpus {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }
}
