package vn.tracuu.link;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;

/**
 * All that links need of one document, found once, when it is indexed: its places and whom it names
 * where. What the names lead to depends on all other documents and is found when asked.
 */
public record Mentions(Work work, Outline outline, List<Mention> all) {

  public Mentions {
    all = List.copyOf(all);
  }

  /** Those of a document. */
  public static Mentions of(LegalDocument document) {
    Texts texts = Texts.of(document);
    List<Mention> all = new ArrayList<>();
    for (Citation citation : Citations.of(document)) {
      all.add(of(citation, texts.of(citation.span())));
    }
    return new Mentions(document.work(), Outline.of(document), all);
  }

  static Mention of(Citation citation, String text) {
    Citation.Span span = citation.span();
    return new Mention(
        citation, Relations.of(span, text), Sentence.around(text, span.start(), span.end()));
  }
}
