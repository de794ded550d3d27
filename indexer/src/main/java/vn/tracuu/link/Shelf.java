package vn.tracuu.link;

import java.util.List;
import java.util.Optional;
import vn.tracuu.model.LegalDocument;

/**
 * Where documents are kept, as far as links ask for them: those of an index, or a few in memory.
 *
 * <p>What is asked of all documents at once is small ({@link #cites}); the rest is asked of one.
 */
public interface Shelf {
  /** Every document, the newest first. */
  List<Cites> cites();

  /** The mentions of a document that is held. */
  Mentions mentions(String id);

  /** The numbered places of a document that is held. */
  Outline outline(String id);

  /** A document as a whole; nothing where it is not held. */
  Optional<LegalDocument> document(String id);

  /** A place of a document in words: "mục 5.1 phần II Điều 1"; nothing where there is no such. */
  Optional<String> words(String id, String eId);

  /** Documents with a provision of that number, for the one who typed "mục 5.1" and no more. */
  List<String> withNumber(String num);
}
