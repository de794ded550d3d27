package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.LegalDocument;

/**
 * What readers of a text should check against the original, and why.
 *
 * <p>Example: "Bản này không có quốc hiệu và câu ban hành: hãy đối chiếu với bản gốc."
 */
final class Caution {
  private Caution() {}

  /** In words; none for a text of which nothing is to be doubted. */
  static List<String> of(LegalDocument document) {
    List<String> words = new ArrayList<>();
    if (document.provenance().isRecognised()) {
      words.add(Messages.of("caution.recognised"));
    }
    if (document.isWithoutHead()) {
      words.add(Messages.of("caution.head"));
    }
    return words;
  }
}
